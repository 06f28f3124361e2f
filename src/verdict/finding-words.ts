import { selectorText } from '../config/threshold.ts';
import type { Finding, Reason } from './verdict.ts';

/** A number with its unit, as people read it: `912 ms`, `1.25 s` is not used, `2.4 %`, `1,234`. */
export function quantity(value: number | null, unit: Finding['unit']): string {
  if (value === null) return 'nothing';
  if (unit === 'ratio') return `${trimmed(value * 100)} %`;
  return unit === 'ms' ? `${trimmed(value)} ms` : trimmed(value);
}

/** At most two decimals below ten, one below a hundred, none above; thousands grouped. */
function trimmed(value: number): string {
  const size = Math.abs(value);
  // Not by Intl: it reads its tables of all languages first, 11 ms at every start.
  const [whole = '', decimals = ''] = value.toFixed(size < 10 ? 2 : size < 100 ? 1 : 0).split('.');
  const told = decimals.replace(/0+$/, '');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${told === '' ? '' : `.${told}`}`;
}

/** A count with its noun: `1 VU`, `1,234 VUs`. */
export const counted = (count: number, noun: string): string =>
  `${quantity(count, 'count')} ${noun}${count === 1 ? '' : 's'}`;

/** `p(95) of http_req_duration{kind:document}`. */
export function statistic({ metric, tags, expression }: Finding): string {
  const aggregation = /^[a-z]+(\([\d.]+\))?/.exec(expression)?.[0] ?? expression;
  return `${aggregation} of ${selectorText({ metric, tags })}`;
}

/** `http_req_duration{kind:document} p(95)<800`. */
export const thresholdText = (finding: Finding): string => `${selectorText(finding)} ${finding.expression}`;

/** `< 800 ms`: what a limit asks for. */
export const limitText = ({ expression, limit, unit }: Finding): string =>
  `${/[<>=!]+/.exec(expression)?.[0] ?? ''} ${quantity(limit, unit)}`;

/** True for a threshold that had nothing to judge and needed nothing: a page without assets or redirects. */
export const isIdle = ({ state, samples }: Finding): boolean => state === 'reported' && samples === 0;

/** What samples with these tags are about: a page, the only one, or the whole of a site with several. */
export const subject = (pages: readonly { readonly name: string }[], host: string, tags: Finding['tags']): string =>
  tags.page ?? (pages.length === 1 ? pages[0]?.name : undefined) ?? host;

/** One finding as a sentence: what, where, by how much. */
export function sentence(finding: Finding, page: string): string {
  const { state, observed, limit, unit, samples } = finding;
  const what = `${page}: ${statistic(finding)}`;
  switch (state) {
    case 'crossed':
      return `${what} is ${apartFromLimit(finding)}, ${side(finding)} its limit of ${quantity(limit, unit)}${lowConfidence(finding)}`;
    case 'unmeasured':
      return `${what} has no samples: nothing proves that it holds`;
    case 'disputed':
      return observed === null
        ? `${what} cannot be computed from the samples alone, and k6 says nothing of it`
        : `${what} is ${quantity(observed, unit)} by our count, and k6 says otherwise or nothing`;
    case 'held':
    case 'reported':
      return `${what} is ${quantity(observed, unit)} of ${counted(samples, 'sample')}, limit ${quantity(limit, unit)}`;
  }
}

/** The value in as many digits as it takes to see that it is not the limit: never "10 %, over its limit of 10 %". */
export function apartFromLimit({ observed, limit, unit }: Finding): string {
  const short = quantity(observed, unit);
  if (observed === null || observed === limit || short !== quantity(limit, unit)) return short;
  const [scale, sign] = SHOWN_AS[unit];
  return `${Number((observed * scale).toPrecision(EXACT_DIGITS))}${sign}`;
}

const EXACT_DIGITS = 12;
const SHOWN_AS = { ms: [1, ' ms'], ratio: [100, ' %'], count: [1, ''] } as const;

/** A value at the limit of `<` or `>` has crossed it too. */
export function side({ expression, observed, limit }: Finding): string {
  if (observed === limit) return 'at';
  return /^[^<>]*>/.test(expression) ? 'below' : 'over';
}

/** A count of zero is a fact, however few samples. */
export function lowConfidence({ confidence, samples, unit }: Finding): string {
  return confidence === 'low' && unit !== 'count' ? ` (low confidence: ${counted(samples, 'sample')})` : '';
}

/** Reasons that a threshold's row tells. */
export const FROM_FINDINGS: ReadonlySet<Reason['code']> = new Set([
  ...(['threshold-crossed', 'no-traffic', 'threshold-unmeasured', 'threshold-disputed'] as const),
]);

/** The reasons that neither the headline nor the rows of the thresholds tell already. */
export function furtherReasons(headline: string, reasons: readonly Reason[]): readonly Reason[] {
  const others = reasons.filter(({ code }) => !FROM_FINDINGS.has(code));
  const [only] = others;
  const told = only !== undefined && headline.includes(only.message.replace(/\s+/g, ' ').trim());
  return told && others.length === 1 ? [] : others;
}

/** The reason that a finding gives for the outcome. */
export function reasonFor(finding: Finding, page: string): Reason {
  const message = sentence(finding, page);
  if (finding.state === 'unmeasured') return { code: 'threshold-unmeasured', message };
  if (finding.state === 'disputed') return { code: 'threshold-disputed', message };
  const traffic = finding.metric === 'http_reqs' && (finding.observed ?? 0) === 0;
  return { code: traffic ? 'no-traffic' : 'threshold-crossed', message };
}

/** `1:05`. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
