import type { Beat } from './beats.ts';

/** A time in which, second by second, at least half of the requests failed. */
export interface ErrorBurst {
  /** First whole second of it, since the epoch. */
  readonly startSecond: number;
  readonly seconds: number;
  readonly requests: number;
  readonly failed: number;
}

/** From then on it is one. */
const BURST_SECONDS = 10;
/** Fewer failures are no proof, however long they take. */
const MINIMUM_FAILED = 5;
const FAILED_SHARE = 0.5;

/** Finds the first error burst in the seconds of a run. A second without requests goes on with what was before it. */
export class BurstWatch {
  #now: ErrorBurst | null = null;
  #first: ErrorBurst | null = null;

  /** The first burst, as long as it went on. */
  get burst(): ErrorBurst | null {
    return this.#first;
  }

  add({ second, requests, failed }: Beat): void {
    const fails = requests > 0 && failed >= requests * FAILED_SHARE;
    if (requests > 0 && !fails) this.#now = null;
    if (this.#now === null && !fails) return;
    const { startSecond = second, requests: before = 0, failed: failedBefore = 0 } = this.#now ?? {};
    this.#now = {
      startSecond,
      seconds: second - startSecond + 1,
      requests: before + requests,
      failed: failedBefore + failed,
    };
    const isBurst = this.#now.seconds >= BURST_SECONDS && this.#now.failed >= MINIMUM_FAILED;
    if (isBurst && (this.#first === null || this.#first.startSecond === startSecond)) this.#first = this.#now;
  }
}
