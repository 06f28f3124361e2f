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
  /** Visits that the plan has begun so many seconds into the load; left out where a VU begins one when it has ended another. */
  readonly visitsBy?: (seconds: number) => number;
}

/** Shorter than this, a pause is no outage. */
const MINIMUM_STALL_SECONDS = 5;
/** So many documents would have been answered in it, of all VUs together … */
const MISSED_DOCUMENTS = 10;
/** … and so many of each: VUs that wait for the same slow answer stay in step. */
const MISSED_PER_VU = 2;
/** What the plan weighs, beside the documents that were answered. */
const PLANNED_DOCUMENTS = 1;

/**
 * Finds stalls in the seconds of a run. A closed model hides an outage: each VU has one slow request, and p(99) may not
 * move. So the rate of documents so far says what to expect: a VU that has needed `cycle` seconds for each is expected
 * to go on so. Until there are any, `cycleSeconds` of the plan stands in; until a VU has had a second one, at least that
 * much is expected: what a visit does after its document (assets) is not over yet. Where visits begin by a plan,
 * whatever becomes of the others, the plan says how many documents are due.
 */
export class StallWatch {
  #documents = PLANNED_DOCUMENTS;
  #vuSeconds: number;
  readonly #plannedSeconds: number;
  readonly #roundSeconds: number;
  readonly #visitsBy: Pace['visitsBy'];
  #firstSecond: number | null = null;
  #mostVus = 0;
  #quiet = NO_QUIET;
  #longest: Stall | null = null;

  constructor({ cycleSeconds, roundSeconds, visitsBy }: Pace) {
    this.#visitsBy = visitsBy;
    this.#vuSeconds = cycleSeconds;
    this.#plannedSeconds = cycleSeconds;
    this.#roundSeconds = roundSeconds;
  }

  /** The longest stall so far. */
  get stall(): Stall | null {
    return this.#longest;
  }

  add({ second, documents, vus }: Pick<Beat, 'second' | 'documents' | 'vus'>): void {
    this.#firstSecond ??= second;
    if (vus === null || vus === 0) this.#quiet = NO_QUIET;
    else if (documents === 0) this.#stayQuiet(second, vus);
    else this.#answer(documents, vus);
  }

  #answer(documents: number, vus: number): void {
    this.#documents += documents;
    this.#mostVus = Math.max(this.#mostVus, vus);
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
    if (this.#visitsBy !== undefined) return this.#limitByPlan(this.#visitsBy);
    const cycle = this.#cycle();
    return Math.max(
      MINIMUM_STALL_SECONDS + this.#roundSeconds,
      (MISSED_DOCUMENTS * cycle) / this.#quiet.fewestVus,
      MISSED_PER_VU * cycle,
    );
  }

  /** Never, as long as too few visits are due to miss their documents; time before the first one of them does not count. */
  #limitByPlan(visitsBy: (seconds: number) => number): number {
    const { startSecond, seconds } = this.#quiet;
    const from = (startSecond ?? 0) - (this.#firstSecond ?? 0);
    const due = (after: number): number => visitsBy(from + after) - visitsBy(from);
    if (due(seconds) < MISSED_DOCUMENTS) return Number.POSITIVE_INFINITY;
    let idle = 0;
    while (due(idle + 1) < 1) idle += 1;
    let limit = idle + Math.max(MINIMUM_STALL_SECONDS + this.#roundSeconds, MISSED_PER_VU * this.#plannedSeconds);
    while (due(limit) < MISSED_DOCUMENTS) limit += 1;
    return limit;
  }

  #cycle(): number {
    const measured = this.#vuSeconds / this.#documents;
    const seen = this.#documents - PLANNED_DOCUMENTS;
    return seen > this.#mostVus ? measured : Math.max(measured, this.#plannedSeconds);
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
