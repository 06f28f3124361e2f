import type { Cell } from './cell.ts';
import { select } from './select.ts';

/** A growing list of numbers in one typed array: 8 bytes a sample, as k6 itself keeps them. */
export class Samples {
  #values = new Float64Array(0);
  #length = 0;
  /** Ranks whose values stand where they stand when all are sorted, ascending. */
  #settled: readonly number[] = [];

  get length(): number {
    return this.#length;
  }

  addAll({ values, zeros }: Cell): void {
    const length = this.#length + values.length + zeros;
    if (length > this.#values.length) {
      const larger = new Float64Array(Math.max(length, this.#values.length * 2));
      larger.set(this.values());
      this.#values = larger;
    }
    this.#values.set(values, this.#length);
    this.#values.fill(0, this.#length + values.length, length);
    this.#length = length;
    this.#settled = [];
  }

  /** The sample of this rank, 0 is the smallest; NaN outside of the list. Few ranks are asked for, so that most of the samples stay as they are. */
  at(rank: number): number {
    if (!(rank >= 0 && rank < this.#length)) return Number.NaN;
    const [before, behind] = [this.#settled.filter((one) => one <= rank), this.#settled.filter((one) => one > rank)];
    const [first = -1, last = this.#length] = [before.at(-1), behind[0]];
    if (first !== rank) {
      select(this.#values, first + 1, last - 1, rank);
      this.#settled = [...before, rank, ...behind];
    }
    return this.#values[rank] ?? Number.NaN;
  }

  /** A view of the samples, in whatever order; valid until the next `addAll`. */
  values(): Float64Array {
    return this.#values.subarray(0, this.#length);
  }
}
