import type { ExpectedVersion, VersionPlace } from '../config/expected-version.ts';
import type { Look, LookReport, Watch } from '../k6/look.ts';
import type { Ending } from './assemble.ts';
import { reason } from './facts.ts';
import { counted } from './finding-words.ts';
import { type Fault, hung, type Seen, silent } from './look-words.ts';
import type { Reason } from './verdict.ts';

/** What a look at the version saw. */
export interface VersionSeen extends Seen {
  /** The version that answered; null for none. */
  readonly version: string | null;
  /** False when nothing answered, or an error of the server. */
  readonly answers: boolean;
}

/** Whether the version that answers is the expected one, and what keeps it from that. */
export function versionSeen({ report }: Look, expected: ExpectedVersion): VersionSeen {
  const none = report === null ? hung(expected.url) : (silent(report) ?? serverError(report));
  if (none !== undefined || report === null)
    return { good: false, settled: false, words: '', hint: '', ...none, version: null, answers: false };
  const good = report.version === expected.equals;
  const words = good ? '' : otherWords(report, expected);
  return { good, settled: false, words, hint: good ? '' : HINT, version: report.version, answers: true };
}

/** A look that could not be made. */
export const unproven = (words: string): VersionSeen => ({
  ...{ good: false, settled: true, words, hint: '', version: null, answers: false },
});

const HINT =
  'Check that the deploy has ended and what expect-version asks for; raise ready-timeout-seconds if the deploy takes longer.';

const serverError = ({ status, address }: LookReport): Fault | undefined =>
  status >= 500 ? { words: `${address} answers ${status}`, hint: HINT } : undefined;

function otherWords({ status, address, version, redirect }: LookReport, { equals, place }: ExpectedVersion): string {
  const wanted = `and version ${JSON.stringify(equals)} is expected`;
  if (version !== null) return `${address} is version ${JSON.stringify(version)}, ${wanted}`;
  const leads = redirect === '' ? '' : `, a redirect to ${redirect}`;
  if (status < 200 || status >= 300) return `${address} answers ${status}${leads}, which tells no version, ${wanted}`;
  return `${address} tells no version: ${PLACES[place.kind](place)}, ${wanted}`;
}

const PLACES: Readonly<Record<VersionPlace['kind'], (place: VersionPlace) => string>> = {
  header: ({ name }) => `it has no header ${name}`,
  json: ({ name }) => `it is no JSON with a text or number at ${name}`,
  meta: ({ name }) => `it has no <meta name="${name}">`,
};

/** What a run without load comes to when the version did not answer in time: a target that does not answer has failed; another version says nothing of the one under test. */
export function otherVersionReason(
  { looks, last: { words, hint, answers } }: Watch<VersionSeen>,
  { timeoutSeconds, times }: ExpectedVersion,
): { readonly outcome: 'failed' | 'inconclusive'; readonly reason: Reason } {
  const often = times === 1 ? '' : ` ${times} times in a row`;
  const waited = `The expected one did not answer${often} within ${timeoutSeconds} s (${counted(looks, 'look')}). No load was sent.`;
  return {
    outcome: answers ? 'inconclusive' : 'failed',
    reason: reason(answers ? 'other-version' : 'unreachable', `${words}. ${waited} ${hint}`),
  };
}

/** Whether a run has a load that says something of the target: only then its version is looked at again. */
export const isJudged = ({ outcome, runs = [] }: Ending): boolean =>
  ['passed', 'failed', 'inconclusive'].includes(outcome) && runs.some(({ name }) => name === 'load');

/** What a run came to, and the version before its load. */
interface Unproven extends Ending {
  readonly notes: readonly string[];
  readonly targetVersion: NonNullable<Ending['targetVersion']>;
}

/** What a run comes to by its second look. Without the version there is no pass; a failure stays one, and a note says whose it may be. */
export function provenAfter(ending: Unproven, after: VersionSeen): Ending {
  const known = { ...ending, targetVersion: { ...ending.targetVersion, after: after.version } };
  if (after.good) return known;
  const words = `After the load ${after.words}`;
  if (ending.outcome === 'failed') return doubted(known, words);
  const message = `${words}: nothing proves that the version under test was measured`;
  return { ...known, outcome: 'inconclusive', reasons: [reason('other-version', message), ...ending.reasons] };
}

/** A load that failed, and was stopped before its second look. */
export const neverProven = (ending: Unproven): Ending =>
  doubted(ending, 'The run was stopped before the version was looked at again');

const doubted = (ending: Unproven, words: string): Ending => ({
  ...ending,
  notes: [...ending.notes, `${words}: what failed may not be the version under test.`],
});
