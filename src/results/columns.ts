/** One number for each point of time, added up: 0 where nothing was added. */
export class Sums {
  readonly #values: Float64Array;

  constructor(points: number) {
    this.#values = new Float64Array(points);
  }

  add(point: number, value: number): void {
    this.#values[point] = this.at(point) + value;
  }

  at(point: number): number {
    return this.#values[point] ?? 0;
  }

  /** Two neighbours become one. */
  halve(): void {
    mergePairs(this.#values, 0, (one, other) => one + other);
  }
}

const NONE = Number.NEGATIVE_INFINITY;

/** The highest number of each point of time: null where there was none. */
export class Peaks {
  readonly #values: Float64Array;
  #isEmpty = true;

  constructor(points: number) {
    this.#values = new Float64Array(points).fill(NONE);
  }

  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  add(point: number, value: number | null): void {
    if (value === null) return;
    this.#isEmpty = false;
    this.#values[point] = Math.max(this.#values[point] ?? NONE, value);
  }

  /** Those of the first so many points. */
  values(points: number): (number | null)[] {
    return Array.from(this.#values.subarray(0, points), (value) => (value === NONE ? null : value));
  }

  /** Two neighbours become one. */
  halve(): void {
    mergePairs(this.#values, NONE, Math.max);
  }
}

/** Means of what was added with weights, in thousandths: whole numbers add up to the same in every order. */
export class Means {
  readonly #sums: Sums;
  readonly #weights: Sums;

  constructor(points: number) {
    this.#sums = new Sums(points);
    this.#weights = new Sums(points);
  }

  add(point: number, mean: number | null, weight: number): void {
    if (mean === null) return;
    this.#sums.add(point, Math.round(mean * THOUSANDTHS) * weight);
    this.#weights.add(point, weight);
  }

  /** Those of the first so many points. */
  values(points: number): (number | null)[] {
    return Array.from({ length: points }, (_, point) => {
      const weight = this.#weights.at(point);
      return weight === 0 ? null : Math.round(this.#sums.at(point) / weight) / THOUSANDTHS;
    });
  }

  /** Two neighbours become one. */
  halve(): void {
    this.#sums.halve();
    this.#weights.halve();
  }
}

const THOUSANDTHS = 1000;

function mergePairs(values: Float64Array, none: number, merge: (one: number, other: number) => number): void {
  const half = Math.ceil(values.length / 2);
  for (let point = 0; point < half; point += 1)
    values[point] = merge(values[point * 2] ?? none, values[point * 2 + 1] ?? none);
  values.fill(none, half);
}
