import type { Bin } from './bin.ts';
import { BucketTable } from './bucket-table.ts';
import { type Bucket, middleOf } from './histogram.ts';
import type { Ranked } from './percentile.ts';

/**
 * Some ranks of the values of several bins, which stay as they are: all are counted by their buckets, and only those of the
 * buckets that the ranks lie in are sorted. Two passes over the values, whatever the number of ranks, and without a copy.
 */
export class Ranking implements Ranked {
  readonly #values: ReadonlyMap<number, number>;

  constructor(bins: readonly Bin[], ranks: readonly number[]) {
    const table = new BucketTable();
    for (const bin of bins) bin.countIn(table);
    const buckets = table.bucketsOf(ranks);
    table.clear();
    const readOut = bins.every((bin) => bin.isExact) ? exactIn(bins, buckets, table) : nearly;
    this.#values = new Map([...buckets].map(([rank, bucket]) => [rank, readOut(rank, bucket)]));
  }

  /** NaN for a rank that was not asked for, or that there is not. */
  at(rank: number): number {
    return this.#values.get(rank) ?? Number.NaN;
  }
}

type ReadOut = (rank: number, bucket: Bucket) => number;

const nearly: ReadOut = (_, { number }) => middleOf(number);

function exactIn(bins: readonly Bin[], buckets: ReadonlyMap<number, Bucket>, table: BucketTable): ReadOut {
  const numbers = [...new Set([...buckets.values()].map(({ number }) => number))];
  const found = numbers.map((): number[] => []);
  // From here on the table tells whose list a value belongs to, from 1 on.
  for (const [place, number] of numbers.entries()) table.add(number, place + 1);
  for (const bin of bins) for (const values of bin.pieces()) collect(values, table, found);
  table.clear();
  const sorted = new Map(found.map((values, place) => [numbers[place], Float64Array.from(values).sort()]));
  return (rank, { number, count, before }) => {
    const values = sorted.get(number) ?? new Float64Array(0);
    // Zeros are not among them, and would be the first ones.
    return values[rank - before - (count - values.length)] ?? 0;
  };
}

function collect(values: Float64Array, table: BucketTable, found: readonly number[][]): void {
  for (let nth = 0; nth < values.length; nth += 1) {
    const value = values[nth] ?? 0;
    const list = table.of(value);
    if (list > 0) found[list - 1]?.push(value);
  }
}
