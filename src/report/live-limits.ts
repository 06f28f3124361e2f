import type { Threshold } from '../config/threshold.ts';

/** A limit on p(95) or on failed requests whose share is told while the load runs. */
export interface LiveLimit {
  /** The page or journey that it is about; null for the whole of several. */
  readonly page: string | null;
  readonly threshold: Threshold;
}

/** The limits of a run that can be told live, in the order of its thresholds; `names` are its pages and journeys. */
export const liveLimits = (thresholds: readonly Threshold[], names: readonly string[]): readonly LiveLimit[] =>
  thresholds
    .filter((threshold) => threshold.judged && isUpper(threshold) && (isP95(threshold) || isErrorRate(threshold)))
    .map((threshold) => ({ threshold, page: threshold.tags.page ?? (names.length === 1 ? (names[0] ?? null) : null) }));

/** Of a page's limits on p(95) the one on what a visitor waits for; undefined when it has none. */
export function mainLimit(limits: readonly LiveLimit[]): LiveLimit | undefined {
  const onP95 = limits.filter(({ threshold }) => isP95(threshold));
  const narrow = ({ threshold: { tags } }: LiveLimit): boolean => tags.kind !== undefined || tags.step !== undefined;
  return (
    onP95.find(({ threshold }) => threshold.tags.kind === 'document' && threshold.tags.step === undefined) ??
    onP95.find((limit) => !narrow(limit)) ??
    onP95[0]
  );
}

/** How much of a limit is used: 1 is all of it; null without samples. */
export function shareOf({ threshold: { limit } }: LiveLimit, observed: number | null): number | null {
  if (observed === null) return null;
  if (limit > 0) return observed / limit;
  return observed > 0 ? Number.POSITIVE_INFINITY : 0;
}

/** Whether a value is on the wrong side of the limit. */
export const isOver = ({ threshold: { limit, operator } }: LiveLimit, observed: number): boolean =>
  operator === '<' ? observed >= limit : observed > limit;

const isUpper = ({ operator }: Threshold): boolean => operator === '<' || operator === '<=';

const isP95 = ({ aggregation, unit }: Threshold): boolean =>
  unit === 'ms' && aggregation.kind === 'percentile' && aggregation.percent === 95;

const isErrorRate = ({ metric, aggregation }: Threshold): boolean =>
  metric === 'http_req_failed' && aggregation.kind === 'rate';
