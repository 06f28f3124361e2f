import type { Beat } from './beats.ts';

/** A time in which visitors were there and no document was answered. */
export interface Stall {
  /** First whole second of it, since the epoch. */
  readonly startSecond: number;
  readonly seconds: number;
  /** How long it might have taken. */
  readonly limitSeconds: number;
}

/** What is known of a load's pace before it begins. */
export interface Pace {
  /** How long a VU may take for a document by the plan, its pause included: what is expected until there are documents. */
  readonly cycleSeconds: number;
  /** How long all VUs together take for one visit each where requests are throttled, 0 where they are not: so long may the throttle hold every one of them back. */
  readonly roundSeconds: number;
}

/** Shorter than this, a pause is no outage. */
const MINIMUM_STALL_SECONDS = 5;
/** So many documents would have been answered in it, of all VUs together … */
const MISSED_DOCUMENTS = 10;
/** … and so many of each: VUs that wait for the same slow answer stay in step. */
const MISSED_PER_VU = 2;

/**
 * Finds stalls in the seconds of a run. A closed model hides an outage: each VU has one slow request, and p(99) may not
 * move. So the rate of documents so far says what to expect: a VU that has needed `cycle` seconds for each is expected
 * to go on so. Until there are any, `cycleSeconds` of the plan stands in.
 */
export class StallWatch {
  #documents = 1;
  #vuSeconds: number;
  readonly #roundSeconds: number;
  #quiet = NO_QUIET;
  #longest: Stall | null = null;

  constructor({ cycleSeconds, roundSeconds }: Pace) {
    this.#vuSeconds = cycleSeconds;
    this.#roundSeconds = roundSeconds;
  }

  /** The longest stall so far. */
  get stall(): Stall | null {
    return this.#longest;
  }

  add({ second, documents, vus }: Beat): void {
    if (vus === null || vus === 0) this.#quiet = NO_QUIET;
    else if (documents === 0) this.#stayQuiet(second, vus);
    else this.#answer(documents, vus);
  }

  #answer(documents: number, vus: number): void {
    this.#documents += documents;
    this.#vuSeconds += this.#quiet.vuSeconds + vus;
    this.#quiet = NO_QUIET;
  }

  /** Only seconds of which k6 has told count: one that was itself frozen says nothing of the target. */
  #stayQuiet(second: number, vus: number): void {
    const { startSecond, seconds, vuSeconds, fewestVus } = this.#quiet;
    this.#quiet = {
      startSecond: startSecond ?? second,
      seconds: seconds + 1,
      vuSeconds: vuSeconds + vus,
      fewestVus: Math.min(fewestVus, vus),
    };
    const limitSeconds = this.#limit();
    if (this.#quiet.seconds > limitSeconds && this.#quiet.seconds > (this.#longest?.seconds ?? 0))
      this.#longest = { startSecond: startSecond ?? second, seconds: this.#quiet.seconds, limitSeconds };
  }

  #limit(): number {
    const cycle = this.#vuSeconds / this.#documents;
    return Math.max(
      MINIMUM_STALL_SECONDS + this.#roundSeconds,
      (MISSED_DOCUMENTS * cycle) / this.#quiet.fewestVus,
      MISSED_PER_VU * cycle,
    );
  }
}

/** The seconds in a row without a document, up to now. */
interface Quiet {
  readonly startSecond: number | null;
  readonly seconds: number;
  readonly vuSeconds: number;
  readonly fewestVus: number;
}

const NO_QUIET: Quiet = { startSecond: null, seconds: 0, vuSeconds: 0, fewestVus: Number.POSITIVE_INFINITY };
