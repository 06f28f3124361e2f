import { describe, expect, test } from 'vitest';
import { Histogram, PERCENTILE_ERROR } from '../../src/results/histogram.ts';
import { EXACT_SAMPLES, Trend } from '../../src/results/trend.ts';
import { randomFrom } from './feed.ts';

function trendOf(values: Iterable<number>): Trend {
  const trend = new Trend();
  for (const value of values) trend.add(value);
  return trend;
}

describe("k6's percentile", () => {
  // What TrendSink.P of k6 v2.2.0 returns for these samples, bit by bit (amd64).
  test.each([
    [[10], 0, 10],
    [[10], 90, 10],
    [[10], 100, 10],
    [[0, 1], 90, 0.9],
    [[2, 1], 50, 1.5],
    [[0, 5, 10], 50, 5],
    [[10, 0, 10, 10, 0, 10, 10, 0, 10, 10], 30, 6.999999999999997],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 95, 10.5],
    [[-3, -1, -2], 75, -1.5],
    [[0.1, 0.7], 33, 0.29800000000000004],
    [[0.3, 0.1, 0.7, 1.3], 35, 0.3199999999999999],
    [[1e-9, 1e9, 3.3], 95, 9.000000003299999e8],
    [[-0.1, -0.7, 0.2, 12.34], 66.6, 0.1994],
    [[3, 1, 2], 99.9, 2.998],
    [[-Number.MAX_VALUE, Number.MAX_VALUE], 50, Number.POSITIVE_INFINITY],
  ])('%j p(%d) is %d', (values, percent, expected) => expect(trendOf(values).percentile(percent)).toBe(expected));

  test.each([-1, 100.1, Number.NaN])('there is no p(%d)', (percent) => {
    expect(trendOf([1, 2]).percentile(percent)).toBeUndefined();
  });

  test('no samples, no statistics', () => {
    const empty = new Trend();
    expect([empty.avg, empty.min, empty.max, empty.percentile(50), empty.stats()]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      null,
    ]);
  });

  test('samples may come after a percentile was read', () => {
    const trend = trendOf([9, 1]);
    expect(trend.percentile(50)).toBe(5);
    trend.add(2);
    expect(trend.percentile(50)).toBe(2);
  });
});

describe('more samples than are kept', () => {
  const random = randomFrom(1);
  const values = Float64Array.from({ length: EXACT_SAMPLES }, () => 10 ** (random() * 10 - 3));
  const exact = trendOf(values);
  const sorted = values.toSorted();

  test('up to the limit it is exact, one more and it says so', () => {
    expect(exact.exact).toBe(true);
    expect(exact.percentile(100)).toBe(sorted.at(-1));
    const beyond = trendOf(values);
    beyond.add(1);
    expect(beyond.exact).toBe(false);
    expect([beyond.min, beyond.max, beyond.count]).toEqual([exact.min, exact.max, EXACT_SAMPLES + 1]);
    expect(beyond.avg).toBe((values.reduce((sum, value) => sum + value, 0) + 1) / (EXACT_SAMPLES + 1));
  });

  test.each([2, 3, 4, 5])('seed %i: every percentile is within the stated error, values 1e-3 to 1e7', (seed) => {
    const next = randomFrom(seed);
    const spread = 1 + next() * 9;
    const some = Float64Array.from({ length: 20_000 }, () => 10 ** (next() * spread - 3));
    const many = repeated(some);
    expect(many.exact).toBe(false);
    const kept = some.toSorted();
    for (let percent = 0; percent <= 100; percent += 0.5) {
      const truth = truthOf(kept, many.count, percent);
      expect(Math.abs((many.percentile(percent) ?? Number.NaN) - truth) / truth).toBeLessThanOrEqual(PERCENTILE_ERROR);
    }
  });

  test('no percentile leaves the range of what was measured', () => {
    const constant = repeated(new Float64Array(1000).fill(1.001));
    expect([constant.percentile(0), constant.percentile(50), constant.percentile(100)]).toEqual([1.001, 1.001, 1.001]);
  });

  /** The same samples again and again until they are too many. */
  function repeated(some: Float64Array): Trend {
    const trend = new Trend();
    while (trend.exact) for (const value of some) trend.add(value);
    return trend;
  }

  /** k6's formula on repeated samples: rank r of all is rank r / repeats of one. */
  function truthOf(kept: Float64Array, count: number, percent: number): number {
    const repeats = count / kept.length;
    const position = (percent / 100) * (count - 1);
    const at = (rank: number) => kept[Math.floor(rank / repeats)] ?? Number.NaN;
    return at(Math.floor(position)) + (at(Math.ceil(position)) - at(Math.floor(position))) * (position % 1);
  }
});

describe('the histogram', () => {
  test.each([
    0,
    1,
    -1,
    0.001,
    1e7,
    1.9999999,
    2,
    1023.99,
    1e-300,
    -1e300,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
    5e-324,
    Math.PI,
  ])('holds %d within half of the stated error', (value) => {
    const histogram = new Histogram();
    histogram.add(value);
    expect(Math.abs(histogram.at(0) - value)).toBeLessThanOrEqual((Math.abs(value) * PERCENTILE_ERROR) / 2 + 5e-324);
  });

  test('ranks negative values, zeros and positive ones in order', () => {
    const histogram = new Histogram();
    for (const value of [1e9, -2, 0, 3, -1e-9, -0, -700]) histogram.add(value);
    const ranked = Array.from({ length: 7 }, (_, rank) => histogram.at(rank));
    expect(ranked).toEqual(ranked.toSorted((a, b) => a - b));
    expect(ranked.map(Math.sign)).toEqual([-1, -1, -1, 0, 0, 1, 1]);
    expect(histogram.at(7)).toBeNaN();
    histogram.add(-1e6);
    expect(histogram.at(0)).toBeLessThan(-999_000);
  });
});
