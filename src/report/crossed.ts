import type { Finding, Verdict } from '../verdict/verdict.ts';

type Page = Verdict['pages'][number];

const WORDS: Readonly<Record<string, string>> = { http_req_failed: 'errors', checks: 'checks' };
/** Of their thresholds a reader knows what they are about by the statistic. */
const TIMES = ['http_req_duration', 'transaction_duration'];

/** What of a page is over its limits, in a word each; none where that is its p(95), with other percentiles or alone, which stands beside it, or what no threshold tells. */
export function crossedOf({ name }: Page, { thresholds, pages }: Verdict): readonly string[] {
  const words = new Set(
    thresholds
      .filter(({ state, tags }) => state === 'crossed' && (pages.length === 1 || tags.page === name))
      .map(wordOf),
  );
  const isTimesAlone = words.has('p(95)') && [...words].every((word) => word.startsWith('p('));
  return isTimesAlone ? [] : [...words];
}

const wordOf = ({ metric, expression }: Finding): string =>
  WORDS[metric] ?? (TIMES.includes(metric) ? (/^[^<>=!]*/.exec(expression)?.[0].trim() ?? metric) : metric);
