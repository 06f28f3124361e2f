import type { Bin } from './bin.ts';
import { type Bucket, bucketOf, Histogram, middleOf } from './histogram.ts';
import type { Ranked } from './percentile.ts';

/**
 * Some ranks of the values of several bins, which stay as they are: all are counted in a histogram, and only those of the
 * buckets that the ranks lie in are sorted. Two passes over the values, whatever the number of ranks, and without a copy.
 */
export class Ranking implements Ranked {
  readonly #values: ReadonlyMap<number, number>;

  constructor(bins: readonly Bin[], ranks: readonly number[]) {
    const histogram = new Histogram();
    for (const bin of bins) bin.countIn(histogram);
    const buckets = histogram.bucketsOf(ranks);
    const readOut = bins.every((bin) => bin.isExact) ? exactIn(bins, buckets) : nearly;
    this.#values = new Map([...buckets].map(([rank, bucket]) => [rank, readOut(rank, bucket)]));
  }

  /** NaN for a rank that was not asked for, or that there is not. */
  at(rank: number): number {
    return this.#values.get(rank) ?? Number.NaN;
  }
}

type ReadOut = (rank: number, bucket: Bucket) => number;

const nearly: ReadOut = (_, { number }) => middleOf(number);

function exactIn(bins: readonly Bin[], buckets: ReadonlyMap<number, Bucket>): ReadOut {
  const numbers = [...new Set([...buckets.values()].map(({ number }) => number))];
  const found = numbers.map((): number[] => []);
  for (const bin of bins) for (const values of bin.pieces()) collect(values, numbers, found);
  const sorted = new Map(found.map((values, place) => [numbers[place], Float64Array.from(values).sort()]));
  return (rank, { number, count, before }) => {
    const values = sorted.get(number) ?? new Float64Array(0);
    // Zeros are not among them, and would be the first ones.
    return values[rank - before - (count - values.length)] ?? 0;
  };
}

/** Adds the values of each bucket to its list. */
function collect(values: Float64Array, buckets: readonly number[], found: readonly number[][]): void {
  for (let nth = 0; nth < values.length; nth += 1) {
    const value = values[nth] ?? 0;
    const bucket = bucketOf(value);
    for (let place = 0; place < buckets.length; place += 1) if (buckets[place] === bucket) found[place]?.push(value);
  }
}
