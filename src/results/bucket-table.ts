import { BUCKETS_IN_OCTAVE, type Bucket, bucketOf, MOST_BUCKETS } from './histogram.ts';

/** One for all, as each is used up before the next one is: of its 8 MB the system gives only what is written to. */
const CELLS = new Uint32Array(2 * MOST_BUCKETS);
/** The octaves that have a cell with something in it: few of all, and far from one another. */
const USED = new Uint8Array(CELLS.length / BUCKETS_IN_OCTAVE);

/** A number for each bucket that a double can be in. Counts 2.5 × as fast as a histogram, and is for the moment only: `clear` it. */
export class BucketTable {
  count(values: Float64Array): void {
    for (let nth = 0; nth < values.length; nth += 1) this.add(bucketOf(values[nth] ?? 0), 1);
  }

  add(bucket: number, count: number): void {
    const cell = bucket + MOST_BUCKETS;
    CELLS[cell] = (CELLS[cell] ?? 0) + count;
    USED[Math.floor(cell / BUCKETS_IN_OCTAVE)] = 1;
  }

  /** The number of the bucket that a value is in. */
  of(value: number): number {
    return CELLS[bucketOf(value) + MOST_BUCKETS] ?? 0;
  }

  /** The buckets with samples that some ranks lie in, by rank (0 is the smallest); none for a rank that there is not. */
  bucketsOf(ranks: readonly number[]): ReadonlyMap<number, Bucket> {
    const found = new Map<number, Bucket>();
    const ascending = this.#ascending();
    let bucket = ascending.next().value;
    for (const rank of ranks.toSorted((a, b) => a - b)) {
      while (bucket && rank >= bucket.before + bucket.count) bucket = ascending.next().value;
      if (bucket) found.set(rank, bucket);
    }
    return found;
  }

  clear(): void {
    for (const from of this.#octaves()) CELLS.fill(0, from, from + BUCKETS_IN_OCTAVE);
    USED.fill(0);
  }

  *#ascending(): Generator<Bucket, undefined> {
    let before = 0;
    for (const from of this.#octaves()) {
      for (let cell = from; cell < from + BUCKETS_IN_OCTAVE; cell += 1) {
        const count = CELLS[cell] ?? 0;
        if (count > 0) yield { number: cell - MOST_BUCKETS, count, before };
        before += count;
      }
    }
    return undefined;
  }

  /** The first cells of those that are used, ascending. */
  *#octaves(): Generator<number> {
    for (let octave = USED.indexOf(1); octave >= 0; octave = USED.indexOf(1, octave + 1))
      yield octave * BUCKETS_IN_OCTAVE;
  }
}
