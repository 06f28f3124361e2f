import { Readable } from 'node:stream';
import ndjson from 'ndjson';
import { describe, expect, test } from 'vitest';
import type { Aggregation, Selector } from '../../src/config/threshold.ts';
import type { FoldOptions } from '../../src/results/fold.ts';
import { PHASES } from '../../src/results/measurements.ts';
import { parseSummary, type Summary, type SummaryMetric, summaryValue } from '../../src/results/summary.ts';
import { cut, type Fed, feed, randomFrom } from './feed.ts';
import { ndjsonOf, stdoutOf, summaryOf, VERSIONS, type Version } from './recorded-run.ts';

const AGGREGATIONS: readonly Aggregation[] = [
  ...[90, 95, 99, 99.9].map((percent) => ({ kind: 'percentile', percent }) as const),
  ...(['avg', 'min', 'med', 'max', 'rate', 'count', 'value'] as const).map((kind) => ({ kind })),
];

function selectorOf(key: string): Selector {
  const [metric = '', tags = ''] = key.replace('}', '').split('{');
  return {
    metric,
    tags: Object.fromEntries(
      tags
        .split(',')
        .filter(Boolean)
        .map((tag) => tag.split(':')),
    ),
  };
}

function summary(version: Version): Summary {
  const parsed = parseSummary(summaryOf(version));
  if (parsed === null) throw new Error(`no summary of ${version}`);
  return parsed;
}

const askedOf = (version: Version): Partial<FoldOptions> => ({
  selectors: Object.keys(summary(version).metrics).map(selectorOf),
  pages: ['home', 'product'],
});

/** Everything a fold says, as plain data. */
function numbersOf({ measured, slots, text }: Fed, version: Version) {
  const { series, ...rest } = measured;
  const statistics = Object.keys(summary(version).metrics).map((key) => {
    const found = series(selectorOf(key));
    return [key, found?.count, found?.exact, ...AGGREGATIONS.map((aggregation) => found?.aggregate(aggregation))];
  });
  return { ...rest, statistics, slots, text };
}

describe.each(VERSIONS)('a run of k6 %s', (version) => {
  const stdout = stdoutOf(version);
  const fed = feed([stdout], askedOf(version));
  const { metrics } = summary(version);

  test.each(Object.entries(metrics))('%s: every statistic but avg has the bits of the summary', (key, metric) => {
    const series = fed.measured.series(selectorOf(key));
    const ours = AGGREGATIONS.map((aggregation) => [aggregation, series?.aggregate(aggregation)] as const);
    const known = ours.filter(([, value]) => value !== undefined);
    expect(known).toHaveLength(statisticsOf(metric));
    for (const [aggregation, value] of known) {
      const told = summaryValue(metric, aggregation) ?? Number.NaN;
      // k6 adds its samples up one by one, and rounds each time.
      if (aggregation.kind === 'avg') expect(value).toBeCloseTo(told, AVG_DIGITS);
      else expect(value, JSON.stringify(aggregation)).toBe(told);
    }
    expect(series?.count).toBe(samplesOf(metric) ?? series?.count);
  });

  test('the total has the counts of the summary', () => {
    const { total } = fed.measured;
    const value = (name: string, column: string) => metrics[name]?.values[column];
    expect(total).toMatchObject({
      requests: value('http_reqs', 'count'),
      errorRate: value('http_req_failed', 'rate'),
      iterations: value('iterations', 'count'),
      vusMax: value('vus_max', 'max'),
      bytesReceived: value('data_received', 'count'),
      bytesSent: value('data_sent', 'count'),
    });
    expect(total.duration).toEqual({
      ...{ avg: closeTo(value('http_req_duration', 'avg')), min: value('http_req_duration', 'min') },
      ...{ med: value('http_req_duration', 'med'), p90: value('http_req_duration', 'p(90)') },
      ...{ p95: value('http_req_duration', 'p(95)'), p99: value('http_req_duration', 'p(99)') },
      max: value('http_req_duration', 'max'),
    });
    for (const phase of PHASES) {
      const metric = `http_req_${phase === 'tlsHandshaking' ? 'tls_handshaking' : phase}`;
      expect(total.phases[phase]).toMatchObject({ avg: closeTo(value(metric, 'avg')), p95: value(metric, 'p(95)') });
    }
    expect(sum(total.checks.map(({ passes }) => passes))).toBe(value('checks', 'passes'));
    expect(sum(total.checks.map(({ fails }) => fails))).toBe(value('checks', 'fails'));
    expect(sum(Object.values(total.statuses))).toBe(total.requests);
  });

  test('checks, statuses and error codes are told apart', () => {
    const { checks, statuses, errorCodes } = fed.measured.total;
    const root: unknown = JSON.parse(summaryOf(version)).root_group.checks;
    for (const { name, passes, fails } of checks)
      expect(root).toHaveProperty([name], expect.objectContaining({ passes, fails }));
    expect(checks.map(({ name }) => name)).toContain('prix affiché ✓ 日本語 & <b>');
    expect(Object.keys(statuses).sort()).toEqual(['0', '200', '302', '503']);
    expect(errorCodes).toEqual({ 1212: 6, 1503: 6 });
  });

  test('pages add up to the total', () => {
    const { total, pages } = fed.measured;
    const each = [...pages.values()];
    expect(sum(each.map(({ requests }) => requests))).toBe(total.requests);
    expect(sum(each.map(({ iterations }) => iterations))).toBe(total.iterations);
    expect(sum(each.map(({ requestsPerSecond }) => requestsPerSecond))).toBeCloseTo(total.requestsPerSecond, 6);
    expect(pages.get('product')?.iterations).toBe(6);
    expect(pages.get('home')?.checks.map(({ name }) => name)).not.toContain('product is 200');
  });

  test('slots add up to the total, in ascending order', () => {
    const seconds = fed.slots.map(({ second }) => second);
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
    expect(sum(fed.slots.map(({ total }) => total.requests))).toBe(fed.measured.total.requests);
    expect(sum(fed.slots.map(({ total }) => total.errors))).toBe(metrics.http_req_failed?.values.passes);
    expect(fed.slots.some(({ vus }) => vus !== null)).toBe(true);
  });

  test('the copy is the NDJSON, the text is all else', () => {
    expect(fed.copy.equals(ndjsonOf(stdout))).toBe(true);
    expect(fed.text.join('\n')).toContain('http_req_duration');
    expect(fed.measured).toMatchObject({ malformedLines: 0, unknownLines: 0, latePoints: 0 });
  });

  const random = randomFrom(47);
  const randomSizes = Array.from({ length: 5000 }, () => 1 + Math.floor(random() * 700));
  test.each([
    ['at every byte', [1]],
    ['into pairs', [2]],
    ['into pieces of 4 KiB', [4096]],
    ['into pieces of a prime number', [131]],
    ['at random', randomSizes],
  ])('cut %s it says the same', (_name, sizes) => {
    const again = feed(cut(stdout, ...sizes), askedOf(version));
    expect(numbersOf(again, version)).toEqual(numbersOf(fed, version));
    expect(again.copy.equals(fed.copy)).toBe(true);
  });

  test('ndjson and a naive fold say the same', async () => {
    const naive = new Map<string, number[]>();
    for await (const line of Readable.from([stdout]).pipe(ndjson.parse({ strict: false }))) {
      if (line?.type === 'Point') naive.set(line.metric, [...(naive.get(line.metric) ?? []), line.data.value]);
    }
    expect(sum([...naive.values()].map((values) => values.length))).toBe(fed.measured.points);
    for (const [metric, values] of naive) {
      const series = fed.measured.series({ metric, tags: {} });
      expect(series?.count, metric).toBe(values.length);
      const median = series?.aggregate({ kind: 'med' });
      if (median !== undefined) expect(median, metric).toBeCloseTo(naiveMedian(values), 9);
    }
  });
});

const AVG_DIGITS = 12;

const closeTo = (value = Number.NaN): unknown => expect.closeTo(value, AVG_DIGITS);

/** How many of AGGREGATIONS a metric has, by the columns that only its type has: a trend avg to max and four percentiles, else one. */
const statisticsOf = ({ values }: SummaryMetric): number => (values.avg === undefined ? 1 : 8);

/** How many samples k6 counted; it says so of trends and rates only. */
function samplesOf({ values: { avg, count, passes, fails } }: SummaryMetric): number | undefined {
  if (avg !== undefined) return count;
  return passes === undefined || fails === undefined ? undefined : passes + fails;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function naiveMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
