/** How far a percentile from the histogram may be from k6's, relative to the larger of the two samples it lies between. */
export const PERCENTILE_ERROR = 0.002;

// A bucket is the sign, the exponent and the first 9 bits of the mantissa of a double: 2^9 buckets of equal width in
// each octave, at most 1/512 of their values wide, so their middles are at most 1/1024 off. The next bit is the middle.
const HIGH_WORD_SHIFT = 20 - 9;
const MIDDLE_BIT = 1 << (HIGH_WORD_SHIFT - 1);
const SIGN_MASK = 0x7fffffff;
const double = new DataView(new ArrayBuffer(8));

/** Counts of samples in log-linear buckets: memory follows the number of octaves (some 8 kB each), not of samples. */
export class Histogram {
  readonly #counts = new Map<number, number>();
  #ascending = new Float64Array(0);

  add(value: number): void {
    const bucket = bucketOf(value);
    this.#counts.set(bucket, (this.#counts.get(bucket) ?? 0) + 1);
  }

  /** About the sample of this rank (0 is the smallest), within half of PERCENTILE_ERROR; zero is exact. */
  at(rank: number): number {
    let seen = 0;
    for (const bucket of this.#buckets()) {
      seen += this.#counts.get(bucket) ?? 0;
      if (rank < seen) return middleOf(bucket);
    }
    return Number.NaN;
  }

  /** Buckets never go away: as many as there were means the same ones. */
  #buckets(): Float64Array {
    if (this.#ascending.length !== this.#counts.size) this.#ascending = Float64Array.from(this.#counts.keys()).sort();
    return this.#ascending;
  }
}

/** Buckets are numbered in the order of their values: negative ones below -1, positive ones from 0. */
function bucketOf(value: number): number {
  double.setFloat64(0, Math.abs(value));
  const magnitude = (double.getUint32(0) & SIGN_MASK) >>> HIGH_WORD_SHIFT;
  return value < 0 ? -1 - magnitude : magnitude;
}

function middleOf(bucket: number): number {
  const magnitude = bucket < 0 ? -1 - bucket : bucket;
  if (magnitude === 0) return 0;
  double.setUint32(0, (magnitude << HIGH_WORD_SHIFT) | MIDDLE_BIT);
  double.setUint32(4, 0);
  return bucket < 0 ? -double.getFloat64(0) : double.getFloat64(0);
}
