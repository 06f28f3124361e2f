/** So many doubles fit into an array that needs no memory outside of the heap. */
const FIRST_CAPACITY = 8;

/** The values of one route in one second of a run. Zeros are only counted: of the phases of a request most are. */
export class Cell {
  readonly #keepsValues: boolean;
  #values = new Float64Array(0);
  #kept = 0;
  #sum = 0;
  count = 0;
  zeros = 0;
  /** The last value by the order that was given with each; of several at one place the largest. */
  last = 0;
  lastOrder = Number.NEGATIVE_INFINITY;

  constructor(keepsValues: boolean) {
    this.#keepsValues = keepsValues;
  }

  add(value: number, order: number): void {
    this.count += 1;
    if (order > this.lastOrder || (order === this.lastOrder && value > this.last)) {
      this.last = value;
      this.lastOrder = order;
    }
    if (value === 0) this.zeros += 1;
    else if (this.#keepsValues) this.#keep(value);
    else this.#sum += value;
  }

  /** All but the zeros, in the order in which they came; empty where nobody wants them. Valid until the next `add`. */
  get values(): Float64Array {
    return this.#values.subarray(0, this.#kept);
  }

  get sum(): number {
    return this.#keepsValues ? sumOf(this.values) : this.#sum;
  }

  /** For the next second; what it has grown to stays. */
  empty(): void {
    this.count = 0;
    this.zeros = 0;
    this.#kept = 0;
    this.#sum = 0;
    this.lastOrder = Number.NEGATIVE_INFINITY;
  }

  #keep(value: number): void {
    if (this.#kept === this.#values.length) this.#grow();
    this.#values[this.#kept] = value;
    this.#kept += 1;
  }

  #grow(): void {
    const larger = new Float64Array(Math.max(FIRST_CAPACITY, this.#kept * 2));
    larger.set(this.#values);
    this.#values = larger;
  }
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let nth = 0; nth < values.length; nth += 1) sum += values[nth] ?? 0;
  return sum;
}
