import { describe, expect, test } from 'vitest';
import type { Operator, Threshold } from '../../src/config/threshold.ts';
import { holds } from '../../src/config/threshold.ts';
import { PERCENTILE_ERROR } from '../../src/results/histogram.ts';
import type { Measurements, Series } from '../../src/results/measurements.ts';
import type { Summary, SummaryMetric } from '../../src/results/summary.ts';
import { weigh } from '../../src/verdict/weigh.ts';
import { answers, configWith, linesOf, measure, saying, summaryOf, threshold, traffic } from './facts.ts';

describe('an operator at its limit', () => {
  test.each<[Operator, boolean, boolean, boolean]>([
    // below, at, above 300
    ['<', true, false, false],
    ['<=', true, true, false],
    ['>', false, false, true],
    ['>=', false, true, true],
    ['==', false, true, false],
    ['!=', true, false, true],
  ])('%s 300: 299.9 %s, 300 %s, 300.1 %s', (operator, below, at, above) => {
    const holding = [299.9, 300, 300.1].map((value) => holds({ operator, limit: 300 }, value));
    expect(holding).toEqual([below, at, above]);
  });
});

/** The finding on answers that all took the same time. */
function found(one: Threshold, durations: readonly number[], change: Parameters<typeof saying>[2] = {}) {
  const config = configWith([one]);
  const measured = measure(config, linesOf({ durations }));
  return weigh(one, measured, saying(summaryOf(config, measured), one, change));
}

describe('a latency threshold', () => {
  test.each<[string, number, Partial<ReturnType<typeof weigh>>]>([
    ['under it', 720, { state: 'held', observed: 720, headroom: 0.1, samples: 100, confidence: 'high' }],
    ['just under it', 799.9, { state: 'held', headroom: 0.0001 }],
    ['exactly at it', 800, { state: 'crossed', observed: 800, headroom: 0 }],
    ['over it', 912, { state: 'crossed', observed: 912, headroom: -0.14 }],
  ])('%s', (_name, milliseconds, finding) => {
    expect(found(threshold(), answers(100, milliseconds))).toMatchObject(finding);
  });

  test('names what it judged and where the limit came from', () => {
    const one = threshold({ tags: { kind: 'document' } });
    expect(found(one, answers(100, 1))).toMatchObject({
      metric: 'http_req_duration',
      tags: { kind: 'document' },
      expression: 'p(95)<800',
      limit: 800,
      unit: 'ms',
      origin: 'environment preprod',
    });
  });

  test.each([
    [58, 'low'],
    [59, 'high'],
  ])('a p(95) on %d samples has %s confidence', (count, confidence) => {
    expect(found(threshold(), answers(count, 1)).confidence).toBe(confidence);
  });
});

describe('k6 and we', () => {
  test.each<[string, number, Parameters<typeof saying>[2], Partial<ReturnType<typeof weigh>>]>([
    ['agree up to rounding', 500, { value: 500 * (1 + 1e-10) }, { state: 'held', observed: 500 }],
    ['differ in the value', 500, { value: 500.1 }, { state: 'disputed', observed: 500 }],
    ['k6 says crossed, we say held', 500, { crossed: true }, { state: 'crossed' }],
    ['k6 says crossed and shows by how much', 500, { crossed: true, value: 900 }, { state: 'crossed', observed: 900 }],
    ['k6 says crossed and has no value', 500, { crossed: true, value: null }, { state: 'crossed', observed: 500 }],
    ['k6 says held, we say crossed', 900, { crossed: false }, { state: 'disputed', observed: 900 }],
    ['k6 says held of a value that is not', 500, { value: 900 }, { state: 'disputed' }],
    ['k6 does not know the threshold', 500, { crossed: null }, { state: 'disputed', observed: 500 }],
    ['k6 has no value of it', 500, { value: null }, { state: 'disputed' }],
  ])('%s', (_name, milliseconds, change, finding) => {
    expect(found(threshold(), answers(100, milliseconds), change)).toMatchObject(finding);
  });

  test.each<[string, Threshold]>([
    ['percentile', threshold()],
    ['rate', threshold({ metric: 'http_req_failed', aggregation: { kind: 'rate' }, limit: 0.1, unit: 'ratio' })],
  ])('differ when samples of a %s were lost, even if its value is the same', (_name, one) => {
    const config = configWith([one]);
    const [whole, less] = [100, 99].map((count) => measure(config, linesOf({ durations: answers(count, 500) })));
    if (whole === undefined || less === undefined) throw new Error('two measurements');
    expect(weigh(one, whole, summaryOf(config, whole)).state).toBe('held');
    expect(weigh(one, less, summaryOf(config, whole)).state).toBe('disputed');
  });

  test('no summary at all leaves every threshold disputed', () => {
    const config = configWith([threshold()]);
    expect(weigh(threshold(), measure(config, linesOf({ durations: answers(100, 1) })), null).state).toBe('disputed');
  });

  test('a metric that the summary leaves out is disputed', () => {
    const config = configWith([threshold()]);
    const measured = measure(config, linesOf({ durations: answers(100, 1) }));
    expect(weigh(threshold(), measured, { metrics: {} }).state).toBe('disputed');
  });
});

describe('without samples', () => {
  const rate = threshold({ metric: 'checks', aggregation: { kind: 'rate' }, operator: '>', limit: 0.9, unit: 'ratio' });
  const assets = threshold({ tags: { kind: 'asset' }, samplesRequired: false });
  test.each<[string, Threshold, Partial<ReturnType<typeof weigh>>]>([
    ['a trend, which k6 lets pass', threshold(), { state: 'unmeasured', observed: null, headroom: null }],
    ['a rate, which k6 skips', rate, { state: 'unmeasured' }],
    ['a count that k6 crosses', traffic, { state: 'crossed', observed: 0, headroom: null, confidence: 'low' }],
    ['assets that a page may lack', assets, { state: 'reported', observed: null, headroom: null, samples: 0 }],
    ['one that is not judged', threshold({ judged: false }), { state: 'reported' }],
  ])('%s', (_name, one, finding) => {
    expect(found(one, [])).toMatchObject({ samples: 0, ...finding });
  });

  test('of ours, and without a value of k6, nothing is observed', () => {
    const measured = measure(configWith([threshold()]), '');
    const summary = { metrics: { http_req_duration: { values: { count: 5 }, thresholds: {} } } };
    expect(weigh(threshold(), measured, summary)).toMatchObject({ state: 'unmeasured', observed: null });
  });

  test('a count is zero even where k6 has none', () => {
    expect(found(traffic, [], { crossed: null, value: null })).toMatchObject({ state: 'unmeasured', observed: 0 });
  });

  test('a trend is nothing where k6 has none either', () => {
    expect(found(threshold(), [], { value: null })).toMatchObject({ observed: null, headroom: null });
  });

  test.each<[string, Threshold, SummaryMetric['values']]>([
    ['a trend', assets, { 'p(95)': 1, count: 3 }],
    ['a rate that failed', { ...rate, samplesRequired: false }, { rate: 0, passes: 0, fails: 3 }],
    ['a rate that passed', { ...rate, samplesRequired: false }, { rate: 1, passes: 3, fails: 0 }],
  ])('of which k6 has some, %s is unmeasured even where none are required', (_name, one, values) => {
    const summary: Summary = {
      metrics: {
        'http_req_duration{kind:asset}': { values, thresholds: { [one.expression]: { crossed: false } } },
        checks: { values, thresholds: { [one.expression]: { crossed: false } } },
      },
    };
    expect(weigh(one, measure(configWith([one]), ''), summary).state).toBe('unmeasured');
  });

  test('a series that never got a sample counts as none', () => {
    const empty: Series = { count: 0, exact: true, aggregate: () => undefined, crossedFrom: () => null };
    expect(weigh(threshold(), { ...measure(configWith([]), ''), series: () => empty }, null).state).toBe('unmeasured');
  });
});

test('a threshold that is not judged is reported with its value, crossed or not', () => {
  expect(found(threshold({ judged: false }), answers(10, 900))).toMatchObject({ state: 'reported', observed: 900 });
});

describe("a counter's rate, which needs k6's own test time", () => {
  const one = threshold({ metric: 'http_reqs', aggregation: { kind: 'rate' }, operator: '>', limit: 5, unit: 'count' });
  test.each([
    ['held', 9.7, false, 'held'],
    ['crossed', 3.1, true, 'crossed'],
    ['contradicting itself', 3.1, false, 'disputed'],
  ])('is what k6 says: %s', (_name, value, crossed, state) => {
    expect(found(one, answers(100, 1), { value, crossed })).toMatchObject({ state, observed: value });
  });
});

describe('percentiles of more samples than are kept', () => {
  /** A series of the histogram's kind. */
  const series = (value: number): Measurements => ({
    ...measure(configWith([]), ''),
    series: () => ({ count: 600_000, exact: false, crossedFrom: () => null, aggregate: () => value }),
  });
  const summary = (value: number): Summary => ({
    metrics: {
      http_req_duration: {
        values: { 'p(95)': value, count: 600_000 },
        thresholds: { 'p(95)<800': { crossed: false } },
      },
    },
  });
  test.each([
    ['within the bound', 500 * (1 - PERCENTILE_ERROR * 0.99), 'held'],
    ['beyond the bound', 500 * (1 - PERCENTILE_ERROR * 1.01), 'disputed'],
    ['the same on both sides', 500, 'held'],
  ])('%s', (_name, ours, state) => {
    expect(weigh(threshold(), series(ours), summary(500)).state).toBe(state);
  });

  test('beyond the limit by our count and within it by k6, however near, are disputed', () => {
    expect(weigh(threshold(), series(800.5), summary(799.5))).toMatchObject({ state: 'disputed', observed: 800.5 });
  });

  test('two zeros agree', () => {
    expect(weigh(threshold(), series(0), summary(0)).state).toBe('held');
  });
});

describe('headroom', () => {
  test.each<[string, Partial<Threshold>, number, number | null]>([
    ['of an upper limit is what is left below it', { operator: '<', limit: 1000 }, 250, 0.75],
    ['of a lower limit is what is left above it', { operator: '>', limit: 200 }, 250, 0.25],
    ['of a limit of zero has no meaning', { operator: '>=', limit: 0 }, 250, null],
    ['of an upper limit of zero has none either', { operator: '<=', limit: 0 }, 250, null],
    ['of "==" has no meaning', { operator: '==', limit: 250 }, 250, null],
    ['of "!=" has no meaning', { operator: '!=', limit: 1 }, 250, null],
    ['of a negative limit is a share of its size', { operator: '>', limit: -1000 }, 250, 1.25],
  ])('%s', (_name, overrides, milliseconds, headroom) => {
    expect(found(threshold(overrides), answers(10, milliseconds)).headroom).toBe(headroom);
  });

  test.each([
    ['all of it when nothing failed', 0.9, 1, 1],
    ['half of it', 0.9, 0.95, 0.5],
    ['negative below the limit', 0.9, 0.85, -0.5],
    ['without meaning when nothing is tolerated', 1, 1, null],
  ])('of a rate that must stay above is of what it tolerates: %s', (_name, limit, rate, headroom) => {
    const rateOf = { aggregation: { kind: 'rate' }, operator: '>=', limit, unit: 'ratio', tags: {} } as const;
    const checks = threshold({ metric: 'checks', ...rateOf });
    const lines = linesOf({ durations: answers(100, 1), failedChecks: Math.round((1 - rate) * 100) });
    expect(weigh(checks, measure(configWith([checks]), lines), null).headroom).toBe(headroom);
  });
});
