import { OpenSecond } from './open-second.ts';

/** Who hears of the seconds of a run: of each once, in ascending order. */
interface Cut {
  /** How long a second waits for points that come late until it is told: k6's lines are not in the order of time. */
  readonly tellAfterSeconds: number;
  readonly onTold: (second: OpenSecond) => void;
  /** The same until it is over: what comes even later is late. */
  readonly closeAfterSeconds: number;
  /** Gets late points, too, some at a time. */
  readonly onOver: (second: OpenSecond) => void;
  /** Seconds do not pass with the newest point, but when they are told to: points come from several streams by turns, and the newest of one is not that of all. */
  readonly waits: boolean;
}

/** The seconds of a run that still take points: memory follows the rate of the points, not the length of the run. */
export class Seconds {
  readonly #cut: Cut;
  readonly #open = new Map<number, OpenSecond>();
  #newest = Number.NEGATIVE_INFINITY;
  #told = Number.NEGATIVE_INFINITY;
  #late: OpenSecond | null = null;
  /** Those that are over, for their memory. */
  readonly #spare: OpenSecond[] = [];

  constructor(cut: Cut) {
    this.#cut = cut;
  }

  /** Where the points of a second go, until the next call of anything here. */
  of(second: number): OpenSecond {
    this.#endLate();
    if (!this.#cut.waits) this.pass(second);
    return this.#open.get(second) ?? this.#begin(second);
  }

  /** All points before this second have come, but for those that are late. */
  pass(second: number): void {
    if (second > this.#newest) this.#advance(second);
  }

  /** Those that still take points, in no order. */
  values(): Iterable<OpenSecond> {
    return this.#open.values();
  }

  /** Ends what is still open: the run is over. */
  close(): void {
    this.#endLate();
    this.#tellBefore(Number.POSITIVE_INFINITY);
    this.#closeBefore(Number.POSITIVE_INFINITY);
  }

  #begin(second: number): OpenSecond {
    const isLate = second < this.#newest - this.#cut.closeAfterSeconds;
    const begun = this.#spare.pop() ?? new OpenSecond();
    begun.restart(second, isLate);
    if (isLate) this.#late = begun;
    else this.#open.set(second, begun);
    return begun;
  }

  #endLate(): void {
    if (this.#late !== null) this.#end(this.#late);
    this.#late = null;
  }

  #advance(second: number): void {
    this.#newest = second;
    this.#tellBefore(second - this.#cut.tellAfterSeconds);
    this.#closeBefore(second - this.#cut.closeAfterSeconds);
  }

  #tellBefore(horizon: number): void {
    for (const open of this.#before(horizon)) if (open.second >= this.#told) this.#cut.onTold(open);
    this.#told = Math.max(this.#told, horizon);
  }

  #closeBefore(horizon: number): void {
    for (const open of this.#before(horizon)) {
      this.#open.delete(open.second);
      this.#end(open);
    }
  }

  #end(second: OpenSecond): void {
    this.#cut.onOver(second);
    this.#spare.push(second);
  }

  #before(horizon: number): OpenSecond[] {
    return [...this.#open.values()].filter(({ second }) => second < horizon).sort((a, b) => a.second - b.second);
  }
}
