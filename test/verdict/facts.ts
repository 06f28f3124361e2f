import type { Config } from '../../src/config/config.ts';
import { type Aggregation, holds, selectorText, type Threshold } from '../../src/config/threshold.ts';
import type { ExitRecord } from '../../src/k6/exit-record.ts';
import type { Visit, VisitRequest } from '../../src/k6/visit.ts';
import type { Measurements } from '../../src/results/measurements.ts';
import type { Summary, SummaryMetric } from '../../src/results/summary.ts';
import { feedText, point } from '../results/feed.ts';
import { configOf } from '../support/config.ts';

/** A threshold on the whole of a metric: `p(95)<800` of http_req_duration unless told otherwise. */
export function threshold(overrides: Partial<Threshold> = {}): Threshold {
  const aggregation: Aggregation = overrides.aggregation ?? { kind: 'percentile', percent: 95 };
  const { operator = '<', limit = 800 } = overrides;
  const statistic = aggregation.kind === 'percentile' ? `p(${aggregation.percent})` : aggregation.kind;
  return {
    metric: 'http_req_duration',
    tags: {},
    aggregation,
    operator,
    limit,
    expression: `${statistic}${operator}${limit}`,
    unit: 'ms',
    origin: 'environment preprod',
    because: 'a test says so',
    judged: true,
    samplesRequired: true,
    abortAfterSeconds: null,
    ...overrides,
  };
}

/** `count>0` of http_reqs. */
export const traffic = threshold({
  metric: 'http_reqs',
  aggregation: { kind: 'count' },
  operator: '>',
  limit: 0,
  unit: 'count',
  origin: 'always',
});

/** The config of the basics with these thresholds, for a load of 10 s as `linesOf` has it. */
export const configWith = (thresholds: readonly Threshold[], changes: Partial<Config> = {}): Config => ({
  ...configOf({ 'duration-seconds': '10' }),
  thresholds,
  ...changes,
});

export interface Visits {
  readonly durations?: readonly number[];
  readonly failed?: number;
  readonly failedChecks?: number;
  readonly kind?: string;
  readonly page?: string;
  readonly seconds?: number;
}

/** The NDJSON of visits of one request each, evenly over the time. */
export function linesOf(visits: Visits = {}): string {
  const { durations = [], failed = 0, failedChecks = 0, kind = 'document', page = 'product', seconds = 10 } = visits;
  return durations
    .map((duration, index) => {
      const at = (index / Math.max(1, durations.length - 1)) * seconds;
      const status = index < failed ? '500' : '200';
      const tags = { page, kind, name: page, status };
      return [
        point('http_reqs', 1, tags, at),
        point('http_req_duration', duration, tags, at),
        point('http_req_failed', index < failed ? 1 : 0, tags, at),
        point('checks', index < failedChecks ? 0 : 1, { ...tags, check: 'status is 200' }, at),
        point('iterations', 1, { page }, at),
      ].join('');
    })
    .join('');
}

/** What is measured of these visits, for the thresholds of a config. */
export const measure = ({ thresholds }: Config, text: string): Measurements =>
  feedText(text, { selectors: thresholds, pages: ['product'] }).measured;

/** `count` answers of the same time. */
export const answers = (count: number, milliseconds: number): number[] => new Array(count).fill(milliseconds);

/** The summary that k6 leaves of what was measured: its own counts, and for every judged threshold whether it is crossed. */
export function summaryOf({ thresholds }: Config, measured: Measurements): Summary {
  const metrics: Record<string, SummaryMetric> = {
    http_reqs: { values: { count: measured.total.requests }, thresholds: {} },
    iterations: { values: { count: measured.total.iterations }, thresholds: {} },
    checks: { values: countChecks(measured), thresholds: {} },
  };
  for (const one of thresholds) {
    const selector = selectorText(one);
    const before = metrics[selector] ?? { values: {}, thresholds: {} };
    metrics[selector] = {
      values: { ...before.values, ...valuesOf(one, measured) },
      thresholds: {
        ...before.thresholds,
        ...(one.judged && { [one.expression]: { crossed: isCrossed(one, measured) } }),
      },
    };
  }
  return { metrics };
}

const countChecks = ({ total: { checks } }: Measurements): { passes: number; fails: number } => ({
  passes: checks.reduce((sum, check) => sum + check.passes, 0),
  fails: checks.reduce((sum, check) => sum + check.fails, 0),
});

const column = ({ aggregation }: Threshold): string =>
  aggregation.kind === 'percentile' ? `p(${aggregation.percent})` : aggregation.kind;

/** Empty metrics are zero in k6's summary. */
function valuesOf(one: Threshold, measured: Measurements): Record<string, number> {
  const series = measured.series(one);
  const value = series?.aggregate(one.aggregation) ?? 0;
  const samples = series?.count ?? 0;
  if (one.aggregation.kind !== 'rate') return { count: samples, [column(one)]: value };
  return { rate: value, passes: Math.round(value * samples), fails: samples - Math.round(value * samples) };
}

/** k6 skips the thresholds of an empty rate, and takes any other empty metric for zero (trap 1). */
function isCrossed(one: Threshold, measured: Measurements): boolean {
  const value = measured.series(one)?.aggregate(one.aggregation);
  return value === undefined && one.aggregation.kind === 'rate' ? false : !holds(one, value ?? 0);
}

/** The same summary with other words on one threshold. */
export function saying(
  summary: Summary,
  one: Threshold,
  change: { crossed?: boolean | null; value?: number | null },
): Summary {
  const selector = selectorText(one);
  const { values, thresholds } = summary.metrics[selector] ?? { values: {}, thresholds: {} };
  const { [column(one)]: value, ...otherValues } = values;
  const { [one.expression]: said, ...otherThresholds } = thresholds;
  const [newValue, crossed] = [
    change.value === undefined ? value : change.value,
    change.crossed === undefined ? said?.crossed : change.crossed,
  ];
  return {
    metrics: {
      ...summary.metrics,
      [selector]: {
        values: { ...otherValues, ...(typeof newValue === 'number' && { [column(one)]: newValue }) },
        thresholds: { ...otherThresholds, ...(typeof crossed === 'boolean' && { [one.expression]: { crossed } }) },
      },
    },
  };
}

/** k6 ended with 0 by itself and said nothing. */
export function exitOf(overrides: Partial<ExitRecord> = {}): ExitRecord {
  return {
    exitCode: 0,
    signal: null,
    seconds: 12,
    stopped: null,
    thresholdAbort: null,
    complaints: [],
    lastWords: null,
    exceptions: 0,
    outOfVus: false,
    generator: null,
    summary: null,
    ...overrides,
  };
}

/** A document that is the page. */
export function request(overrides: Partial<VisitRequest> = {}): VisitRequest {
  return {
    page: 'product',
    kind: 'document',
    name: 'product',
    status: 200,
    errorCode: 0,
    error: '',
    asked: 'https://shop.example/p/42',
    address: 'https://shop.example/p/42',
    redirect: '',
    held: null,
    contentType: 'text/html',
    bytes: 2048,
    passwordField: false,
    failedChecks: [],
    ...overrides,
  };
}

/** A visit of these requests. */
export const visitOf = (requests: readonly VisitRequest[], ...exceptions: readonly string[]): Visit => ({
  report: {
    requests: [...requests],
    exceptions: exceptions.map((message) => ({ page: 'product', message })),
    ended: true,
  },
  exit: exitOf(),
});
