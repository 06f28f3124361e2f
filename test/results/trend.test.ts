import { describe, expect, test } from 'vitest';
import { BucketTable } from '../../src/results/bucket-table.ts';
import { Budget } from '../../src/results/budget.ts';
import { Histogram, middleOf, PERCENTILE_ERROR } from '../../src/results/histogram.ts';
import { Trend } from '../../src/results/trend.ts';
import { cellOf, randomFrom } from './feed.ts';

/** A trend of several bins, of whose values so many may be kept. */
function trendOf(parts: readonly Iterable<number>[], most?: number): Trend {
  const budget = new Budget(most);
  const trend = new Trend();
  for (const values of parts) {
    const bin = budget.newBin();
    trend.takeIn(bin);
    budget.add(bin, cellOf(values));
  }
  return trend;
}

/** The same values in three bins, one of them without any. */
const dealt = (values: readonly number[]): number[][] =>
  [0, 1, 2].map((bin) => values.filter((_, nth) => nth % 2 === bin));

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
  ])('%j p(%d) is %d', (values, percent, expected) => {
    expect(trendOf([values]).percentile(percent)).toBe(expected);
    expect(trendOf(dealt(values)).percentile(percent)).toBe(expected);
  });

  test.each([-1, 100.1, Number.NaN])('there is no p(%d)', (percent) => {
    expect(trendOf([[1, 2]]).percentile(percent)).toBeUndefined();
  });

  test('no samples, no statistics', () => {
    const empty = trendOf([]);
    expect([empty.avg, empty.min, empty.max, empty.percentile(50), empty.stats()]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      null,
    ]);
  });

  test.each<[string, readonly number[]]>([
    ['whole nanoseconds', [0.000001, 12.345678, 4294.967295, 0, 1e-6]],
    ['longer than four bytes hold', [4294.967296, 60_000.000001, 1e9]],
    ['no whole nanoseconds', [Math.PI, 1e-7, 0.1 + 0.2, 5e-324, -0.5, Number.MAX_VALUE]],
    ['zeros among others', [0, 0, 3, -0, 0, 5e-324, -1]],
  ])('every value comes back as it was: %s', (_name, values) => {
    const sorted = values.toSorted((a, b) => a - b).map((value) => value + 0);
    const trend = trendOf(dealt(values));
    const ranks = sorted.map((_, rank) => (100 * rank) / (sorted.length - 1));
    expect(ranks.map((percent) => trend.percentile(percent))).toEqual(sorted);
  });

  test('the sum of whole nanoseconds is exact, in whatever order they come', () => {
    const values = Array.from({ length: 10_000 }, (_, nth) => (nth * 7919) / 1e6);
    const exact = (7919 * 10_000 * 9999) / 2 / 1e6 / 10_000;
    expect(trendOf([values]).avg).toBe(exact);
    expect(trendOf([values.toReversed().slice(5000), values.slice(5000)]).avg).toBe(exact);
  });
});

describe('more samples than are kept', () => {
  const random = randomFrom(1);
  const values = Array.from({ length: 10_000 }, () => 10 ** (random() * 10 - 3));
  const sorted = values.toSorted((a, b) => a - b);

  test('up to the limit it is exact, one more and it says so', () => {
    const exact = trendOf([values], values.length);
    expect(exact.exact).toBe(true);
    expect(exact.percentile(100)).toBe(sorted.at(-1));
    const beyond = trendOf([values], values.length - 1);
    expect(beyond.exact).toBe(false);
    expect([beyond.min, beyond.max, beyond.count, beyond.avg]).toEqual([exact.min, exact.max, exact.count, exact.avg]);
  });

  test('the largest bins give way, as many as must', () => {
    const [few, many] = [values.slice(0, 100), values.slice(100)];
    const budget = new Budget(5000);
    const bins = [few, many, few].map((part) => {
      const bin = budget.newBin();
      budget.add(bin, cellOf(part));
      return bin;
    });
    expect(bins.map(({ isExact }) => isExact)).toEqual([true, false, true]);
    expect(trendOf([few, many], 5000).exact).toBe(false);
    expect(trendOf([few, many], 5000).count).toBe(values.length);
  });

  test('a bin of zeros gives nothing back, and stays as it is', () => {
    const budget = new Budget(1000);
    const bins = [[...Array(5000).fill(0), 1], values.slice(0, 1001)].map((part) => {
      const bin = budget.newBin();
      budget.add(bin, cellOf(part));
      return bin;
    });
    expect(bins.map(({ isExact }) => isExact)).toEqual([true, false]);
  });

  test('zeros need no memory, and count', () => {
    const trend = trendOf([[...Array(5000).fill(0), ...values.slice(0, 1000)]], 1000);
    expect([trend.exact, trend.count, trend.min, trend.percentile(50)]).toEqual([true, 6000, 0, 0]);
    const coarse = trendOf([[...Array(5000).fill(0), ...values.slice(0, 1000)]], 999);
    expect([coarse.exact, coarse.count, coarse.min, coarse.percentile(50)]).toEqual([false, 6000, 0, 0]);
  });

  test.each([2, 3, 4, 5])('seed %i: every percentile is within the stated error, values 1e-3 to 1e7', (seed) => {
    const next = randomFrom(seed);
    const spread = 1 + next() * 9;
    const some = Array.from({ length: 20_000 }, () => 10 ** (next() * spread - 3));
    const many = trendOf(dealt([...some, ...some, ...some]), 1000);
    expect(many.exact).toBe(false);
    const kept = Float64Array.from(some).sort();
    for (let percent = 0; percent <= 100; percent += 0.5) {
      const truth = truthOf(kept, many.count, percent);
      expect(Math.abs((many.percentile(percent) ?? Number.NaN) - truth) / truth).toBeLessThanOrEqual(PERCENTILE_ERROR);
    }
  });

  test('no percentile leaves the range of what was measured', () => {
    const constant = trendOf([Array(1000).fill(1.001)], 0);
    expect([constant.percentile(0), constant.percentile(50), constant.percentile(100)]).toEqual([1.001, 1.001, 1.001]);
  });

  /** k6's formula on repeated samples: rank r of all is rank r / repeats of one. */
  function truthOf(kept: Float64Array, count: number, percent: number): number {
    const repeats = count / kept.length;
    const position = (percent / 100) * (count - 1);
    const at = (rank: number) => kept[Math.floor(rank / repeats)] ?? Number.NaN;
    return at(Math.floor(position)) + (at(Math.ceil(position)) - at(Math.floor(position))) * (position % 1);
  }
});

describe('the histogram', () => {
  const tableOf = (...histograms: Histogram[]): BucketTable => {
    const table = new BucketTable();
    for (const histogram of histograms) histogram.each((bucket, count) => table.add(bucket, count));
    return table;
  };
  const bucketsOf = (table: BucketTable, ranks: readonly number[]) => {
    const buckets = table.bucketsOf(ranks);
    table.clear();
    return buckets;
  };
  const at = (histogram: Histogram, rank: number): number => {
    const bucket = bucketsOf(tableOf(histogram), [rank]).get(rank);
    return bucket === undefined ? Number.NaN : middleOf(bucket.number);
  };

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
    histogram.add(Float64Array.of(value));
    expect(Math.abs(at(histogram, 0) - value)).toBeLessThanOrEqual((Math.abs(value) * PERCENTILE_ERROR) / 2 + 5e-324);
  });

  test('ranks negative values, zeros and positive ones in order', () => {
    const histogram = new Histogram();
    histogram.add(Float64Array.of(1e9, -2, 0, 3, -1e-9, -0, -700));
    const ranked = Array.from({ length: 7 }, (_, rank) => at(histogram, rank));
    expect(ranked).toEqual(ranked.toSorted((a, b) => a - b));
    expect(ranked.map(Math.sign)).toEqual([-1, -1, -1, 0, 0, 1, 1]);
    expect(at(histogram, 7)).toBeNaN();
    histogram.add(Float64Array.of(-1e6));
    expect(at(histogram, 0)).toBeLessThan(-999_000);
  });

  test('several have the counts of the one with all values', () => {
    const values = Float64Array.from({ length: 1000 }, (_, nth) => (nth - 300) ** 3 / 7);
    const [whole, one, other] = [new Histogram(), new Histogram(), new Histogram()];
    whole.add(values);
    one.add(values.subarray(0, 400));
    other.add(values.subarray(400));
    const ranks = [...values.keys(), 1000];
    expect(bucketsOf(tableOf(one, other), ranks)).toEqual(bucketsOf(tableOf(whole), ranks));
  });
});
