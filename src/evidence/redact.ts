import { MIN_SECRET_CHARS } from '../config/secret.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

/** A function that replaces every secret in a text by `***`. */
export function redactor(secrets: readonly string[]): Redact {
  const hidden = secrets.filter((secret) => secret.length >= MIN_SECRET_CHARS);
  return (text) => hidden.reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
}

/** Secrets taken out of every text of a JSON value, of keys too; numbers are left alone. Not out of JSON text: there a secret `100` would break a number, and one with a quote in it would be written otherwise and stay. */
export function redactJson(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactJson(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redactJson(item, redact)]));
}

/** Secrets taken out of what k6, the target or the user wrote into a verdict; the contract's own words stay, whatever a secret is called. */
export function redactVerdict(verdict: Verdict, redact: Redact): Verdict {
  const { abort, error, config, targetVersion } = verdict;
  return {
    ...verdict,
    headline: redact(verdict.headline),
    reasons: verdict.reasons.map((reason) => ({ ...reason, message: redact(reason.message) })),
    why: verdict.why.map((why) => ({ ...why, message: redact(why.message) })),
    reproduce: verdict.reproduce && redactCommand(verdict.reproduce, redact),
    notes: verdict.notes.map(redact),
    abort: abort && { ...abort, reason: redact(abort.reason) },
    error: error && { ...error, message: redact(error.message), hint: error.hint && redact(error.hint) },
    config: config && { ...config, target: redact(config.target) },
    targetVersion: targetVersion && redactTexts(targetVersion, redact),
    total: verdict.total && redactChecks(verdict.total, redact),
    pages: verdict.pages.map((page) => ({
      ...page,
      url: redact(page.url),
      measured: page.measured && redactChecks(page.measured, redact),
    })),
  };
}

/** A secret with a quote in it is written otherwise for a shell; a line without its secret cannot be pasted anyway. */
function redactCommand(line: string, redact: Redact): string {
  const plain = line.replaceAll(`'\\''`, "'");
  return redact(plain) === plain ? line : redact(plain);
}

const redactTexts = ({ expected, before, after }: NonNullable<Verdict['targetVersion']>, redact: Redact) => ({
  expected: redact(expected),
  before: before && redact(before),
  after: after && redact(after),
});

type Measured = NonNullable<Verdict['total']>;

const redactChecks = (measured: Measured, redact: Redact): Measured => ({
  ...measured,
  checks: measured.checks.map((check) => ({ ...check, name: redact(check.name) })),
});
