/** The samples that a statistic is about: one metric, all of it or what carries these tags. */
export interface Selector {
  readonly metric: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** What k6 can compute of a metric, by its type: trend avg…percentile, rate rate, counter count and rate, gauge value. */
export type Aggregation =
  | { readonly kind: 'percentile'; readonly percent: number }
  | { readonly kind: 'avg' | 'min' | 'max' | 'med' | 'rate' | 'count' | 'value' };

export type Operator = '<' | '<=' | '>' | '>=' | '==' | '!=';

/** The parts of a k6 threshold expression such as `p(95)<800`. */
export interface Condition {
  readonly aggregation: Aggregation;
  readonly operator: Operator;
  readonly limit: number;
}

/** One limit: what it judges, where it came from, and how k6-gate treats it. */
export interface Threshold extends Selector, Condition {
  /** As k6 gets it, e.g. `p(95)<800`. */
  readonly expression: string;
  readonly unit: 'ms' | 'ratio' | 'count';
  /** Where the limit came from: `input p95-threshold-ms`, `environment preprod`, `always`. */
  readonly origin: string;
  /** Why it has its value, for the people who open the script. */
  readonly because: string;
  /** False: measured and reported, but neither k6 nor the verdict judge by it. */
  readonly judged: boolean;
  /** False: without samples it is reported instead of making the run inconclusive. */
  readonly samplesRequired: boolean;
  /** When k6 may stop the run for it, in seconds from the start; null: it judges at the end only. */
  readonly abortAfterSeconds: number | null;
}

/** Whether a value is on the right side of a limit. */
export function holds({ operator, limit }: Pick<Condition, 'operator' | 'limit'>, value: number): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '==':
      return value === limit;
    case '!=':
      return value !== limit;
  }
}

/** k6's spelling of a selector, with the tags in one order: two selectors for the same samples have the same text. */
export function selectorText({ metric, tags }: Selector): string {
  const pairs = Object.entries(tags).map(([key, value]) => `${key}:${quoted(value)}`);
  return pairs.length === 0 ? metric : `${metric}{${pairs.sort().join(',')}}`;
}

/** k6 takes no empty value, and none with blanks around it, without quotes: `group:""` is what is in no group. */
const quoted = (value: string): string => (value === '' || value !== value.trim() ? `"${value}"` : value);

/** File and line of an origin that names one, `.github/k6-gate.yml:12`; null for every other. */
export const linePlace = (origin: string): string | null => /^\S.*?:\d+(?= \(|$)/.exec(origin)?.[0] ?? null;
