/** How far a percentile from the histogram may be from k6's, relative to the larger of the two samples it lies between. */
export const PERCENTILE_ERROR = 0.002;

// A bucket is the sign, the exponent and the first 9 bits of the mantissa of a double: 2^9 buckets of equal width in
// each octave, at most 1/512 of their values wide, so their middles are at most 1/1024 off. The next bit is the middle.
const BUCKET_BITS = 9;
export const BUCKETS_IN_OCTAVE = 1 << BUCKET_BITS;
const HIGH_WORD_SHIFT = 20 - BUCKET_BITS;
const MIDDLE_BIT = 1 << (HIGH_WORD_SHIFT - 1);
const SIGN_MASK = 0x7fffffff;
/** So many there are of positive doubles, and of negative ones. */
export const MOST_BUCKETS = 1 << (32 - 1 - HIGH_WORD_SHIFT);
const double = new DataView(new ArrayBuffer(8));

/** Some samples of nearly one value. */
export interface Bucket {
  readonly number: number;
  readonly count: number;
  /** How many samples are in smaller ones. */
  readonly before: number;
}

/** Counts of samples in log-linear buckets: memory follows the number of octaves (2 kB each), not of samples. */
export class Histogram {
  readonly #octaves = new Map<number, Uint32Array>();
  /** The one that was counted in last, which is the next one's, too, more often than not. */
  #number = Number.NaN;
  #octave: Uint32Array = new Uint32Array(0);

  add(values: Float64Array): void {
    for (let nth = 0; nth < values.length; nth += 1) this.#count(bucketOf(values[nth] ?? 0), 1);
  }

  addZeros(count: number): void {
    if (count > 0) this.#count(0, count);
  }

  #count(bucket: number, count: number): void {
    const octave = this.#octaveOf(bucket >> BUCKET_BITS);
    const place = bucket & (BUCKETS_IN_OCTAVE - 1);
    octave[place] = (octave[place] ?? 0) + count;
  }

  #octaveOf(number: number): Uint32Array {
    if (number === this.#number) return this.#octave;
    this.#number = number;
    this.#octave = this.#octaves.get(number) ?? new Uint32Array(BUCKETS_IN_OCTAVE);
    this.#octaves.set(number, this.#octave);
    return this.#octave;
  }

  /** Hands out each bucket with samples, and how many it has. */
  each(visit: (bucket: number, count: number) => void): void {
    for (const [number, octave] of this.#octaves)
      for (const [nth, count] of octave.entries()) if (count > 0) visit((number << BUCKET_BITS) | nth, count);
  }
}

/** Buckets are numbered in the order of their values: negative ones below -1, positive ones from 0. */
export function bucketOf(value: number): number {
  double.setFloat64(0, value, true);
  const magnitude = (double.getUint32(4, true) & SIGN_MASK) >>> HIGH_WORD_SHIFT;
  return value < 0 ? -1 - magnitude : magnitude;
}

/** About the samples of a bucket, within half of PERCENTILE_ERROR; zero is exact. */
export function middleOf(bucket: number): number {
  const magnitude = bucket < 0 ? -1 - bucket : bucket;
  if (magnitude === 0) return 0;
  double.setUint32(0, (magnitude << HIGH_WORD_SHIFT) | MIDDLE_BIT);
  double.setUint32(4, 0);
  return bucket < 0 ? -double.getFloat64(0) : double.getFloat64(0);
}
