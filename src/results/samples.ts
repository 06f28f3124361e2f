const FIRST_CAPACITY = 16;

/** A growing list of numbers in one typed array: 8 bytes a sample, as k6 itself keeps them. */
export class Samples {
  #values = new Float64Array(FIRST_CAPACITY);
  #length = 0;
  #sorted = true;

  get length(): number {
    return this.#length;
  }

  add(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
    this.#sorted = false;
  }

  /** The sample of this rank, 0 is the smallest; NaN outside of the list. */
  at(rank: number): number {
    if (!this.#sorted) this.values().sort();
    this.#sorted = true;
    return this.values()[rank] ?? Number.NaN;
  }

  /** A view of the samples, in the order they came or sorted; valid until the next `add`. */
  values(): Float64Array {
    return this.#values.subarray(0, this.#length);
  }
}
