import type { Config } from './config/config.ts';
import { idleUntil, visitsBy } from './config/load-plan.ts';
import type { StopReason } from './k6/exit-record.ts';
import type { Fold } from './results/fold.ts';

/** k6 hands its points on in blocks of 4 KiB: a few seconds apart as long as anything is answered. */
const SILENCE_SECONDS = 10;
/** Visits that were due in a silence, where they begin at a rate: fewer leave k6 with too little to write. */
const DUE_VISITS = 10;
const CHECK_EVERY_MS = 500;
const LATE_MS = 2_500;

/** Watches a load from its live results. */
export interface KillSwitch extends Disposable {
  /** Fires, with a StopReason, when the load must end. Never when the switch is off. */
  readonly signal: AbortSignal;
  /** Tells that k6 has written something; while `kept` is under way k6 is not listened to, and its silence does not count. */
  heard(kept: Promise<void>): Promise<void>;
}

/**
 * Ends a load that hurts: k6's own thresholds judge all samples so far, so minutes of good answers hide an outage.
 * Silence counts within the planned time only: after it k6 waits for its last visits. A slow site with few VUs is
 * silent for as long as its answers may take; one with few visits, until some were due; a plan, where it asks for none.
 */
export function watchLoad({ guards, load, plan }: Config, fold: Fold): KillSwitch {
  const controller = new AbortController();
  const silence = new Silence();
  const silenceSeconds = Math.max(SILENCE_SECONDS, 2 * load.cycleSeconds);
  const began = performance.now();
  const look = (): void => {
    const now = performance.now();
    const elapsed = (now - began) / 1000;
    const silent = Math.min(silence.seconds(now), elapsed - idleUntil(load, elapsed));
    const isDue = load.model === 'closed' || visitsBy(load, elapsed) - visitsBy(load, elapsed - silent) >= DUE_VISITS;
    const reason = reasonToStop(fold, isDue && silent > silenceSeconds);
    const inPlan = elapsed < (plan?.mostSeconds ?? load.durationSeconds);
    if (reason !== null && inPlan) controller.abort(reason);
  };
  const timer = guards.killSwitch ? setInterval(look, CHECK_EVERY_MS) : undefined;
  return {
    signal: controller.signal,
    heard: (kept) => silence.end(kept),
    [Symbol.dispose]: () => clearInterval(timer),
  };
}

/** How long k6 has said nothing, as far as that is the site's silence. */
class Silence {
  // Nothing is heard of a k6 that is still starting, which takes long on a busy machine: the site has no part in it.
  #heardAt: number | null = null;
  #lookedAt = performance.now();
  #busy = false;

  /** k6 has said something; until it is `kept` nobody listens. */
  async end(kept: Promise<void>): Promise<void> {
    this.#busy = true;
    await kept;
    this.#busy = false;
    this.#heardAt = performance.now();
  }

  seconds(now: number): number {
    // A gate that was held up itself has read nothing, and that is nobody's silence.
    const isDeaf = this.#busy || now - this.#lookedAt > LATE_MS;
    this.#lookedAt = now;
    if (this.#heardAt === null) return 0;
    if (isDeaf) this.#heardAt = now;
    return (now - this.#heardAt) / 1000;
  }
}

function reasonToStop(fold: Fold, isSilent: boolean): StopReason | null {
  const { errorBurst, stall, pageStalls } = fold.alarms();
  if (errorBurst !== null) return 'error-burst';
  if (stall !== null || pageStalls.size > 0) return 'stalled';
  return isSilent ? 'silence' : null;
}
