import { type Bucket, bucketOf, MOST_BUCKETS } from './histogram.ts';

/** One for all, as each is used up before the next one is: of its 8 MB the system gives only what is written to. */
const CELLS = new Uint32Array(2 * MOST_BUCKETS);

/** A number for each bucket that a double can be in. Counts 5 × as fast as a histogram, and is for the moment only: `clear` it. */
export class BucketTable {
  #first = CELLS.length;
  #last = -1;

  count(values: Float64Array): void {
    let [first, last] = [this.#first, this.#last];
    for (let nth = 0; nth < values.length; nth += 1) {
      const cell = bucketOf(values[nth] ?? 0) + MOST_BUCKETS;
      if (cell < first) first = cell;
      if (cell > last) last = cell;
      CELLS[cell] = (CELLS[cell] ?? 0) + 1;
    }
    this.#first = first;
    this.#last = last;
  }

  add(bucket: number, count: number): void {
    const cell = bucket + MOST_BUCKETS;
    if (cell < this.#first) this.#first = cell;
    if (cell > this.#last) this.#last = cell;
    CELLS[cell] = (CELLS[cell] ?? 0) + count;
  }

  /** The number of the bucket that a value is in. */
  of(value: number): number {
    return CELLS[bucketOf(value) + MOST_BUCKETS] ?? 0;
  }

  /** The buckets with samples that some ranks lie in, by rank (0 is the smallest); none for a rank that there is not. */
  bucketsOf(ranks: readonly number[]): ReadonlyMap<number, Bucket> {
    const found = new Map<number, Bucket>();
    let [cell, before] = [this.#first, 0];
    for (const rank of ranks.toSorted((a, b) => a - b)) {
      while (cell <= this.#last && rank >= before + (CELLS[cell] ?? 0)) before += CELLS[cell++] ?? 0;
      if (cell <= this.#last) found.set(rank, { number: cell - MOST_BUCKETS, count: CELLS[cell] ?? 0, before });
    }
    return found;
  }

  clear(): void {
    if (this.#last >= 0) CELLS.fill(0, this.#first, this.#last + 1);
    this.#first = CELLS.length;
    this.#last = -1;
  }
}
