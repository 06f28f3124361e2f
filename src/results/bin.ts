import type { BucketTable } from './bucket-table.ts';
import type { Cell } from './cell.ts';
import { Histogram } from './histogram.ts';
import { MOST_CAPACITY, Numbers } from './numbers.ts';

/** k6's times are whole nanoseconds, written in milliseconds: up to 4.29 s they fit into four bytes. */
const NANOSECONDS = 1e6;
const MOST_NANOSECONDS = 2 ** 32 - 1;

/** All values of one route. Each is kept to the last bit, in 4 bytes where they are enough and else in 8; or, once they were too many, counted in a histogram. */
export class Bin {
  readonly #narrow = new Numbers((length) => new Uint32Array(length));
  readonly #wide = new Numbers((length) => new Float64Array(length));
  #histogram: Histogram | null = null;
  #zeros = 0;
  /** The sum of the values that are whole nanoseconds: exact, in whatever order they come, up to 104 days. */
  #nanoseconds = 0;
  #others = 0;
  count = 0;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;

  /** Takes over the values of a cell; returns how many of them it keeps. */
  add(cell: Cell): number {
    const { values, zeros } = cell;
    this.count += cell.count;
    this.#zeros += zeros;
    if (zeros > 0) this.#widen(0);
    for (let nth = 0; nth < values.length; nth += 1) this.#addValue(values[nth] ?? 0);
    if (this.#histogram === null) return values.length;
    this.#histogram.add(values);
    this.#histogram.addZeros(zeros);
    return 0;
  }

  get sum(): number {
    return this.#nanoseconds / NANOSECONDS + this.#others;
  }

  get isExact(): boolean {
    return this.#histogram === null;
  }

  /** How many values it keeps: zeros are only counted. */
  get kept(): number {
    return this.isExact ? this.count - this.#zeros : 0;
  }

  /** From now on only a histogram is kept; returns how many values are no longer. */
  coarsen(): number {
    const { kept } = this;
    const histogram = new Histogram();
    histogram.addZeros(this.#zeros);
    for (const values of this.pieces()) histogram.add(values);
    this.#histogram = histogram;
    this.#narrow.clear();
    this.#wide.clear();
    return kept;
  }

  countIn(table: BucketTable): void {
    if (this.#histogram === null) {
      if (this.#zeros > 0) table.add(0, this.#zeros);
      for (const values of this.pieces()) table.count(values);
    } else {
      this.#histogram.each((bucket, count) => table.add(bucket, count));
    }
  }

  /** The values that are kept, in no order, and all but the zeros; each piece is valid until the next one. */
  *pieces(): Generator<Float64Array> {
    for (const [nanoseconds, length] of this.#narrow.pieces()) yield inMilliseconds(nanoseconds, length);
    for (const [values, length] of this.#wide.pieces()) yield values.subarray(0, length);
  }

  #addValue(value: number): void {
    this.#widen(value);
    const nanoseconds = Math.round(value * NANOSECONDS);
    if (isNarrow(nanoseconds) && nanoseconds / NANOSECONDS === value) {
      this.#nanoseconds += nanoseconds;
      if (this.#histogram === null) this.#narrow.add(nanoseconds);
    } else {
      this.#others += value;
      if (this.#histogram === null) this.#wide.add(value);
    }
  }

  #widen(value: number): void {
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
  }
}

const isNarrow = (nanoseconds: number): boolean => nanoseconds >= 0 && nanoseconds <= MOST_NANOSECONDS;

const scratch = new Float64Array(MOST_CAPACITY);

function inMilliseconds(nanoseconds: Uint32Array, length: number): Float64Array {
  for (let nth = 0; nth < length; nth += 1) scratch[nth] = (nanoseconds[nth] ?? 0) / NANOSECONDS;
  return scratch.subarray(0, length);
}
