import type { Config } from './config/config.ts';
import type { StopReason } from './k6/exit-record.ts';
import type { Fold } from './results/fold.ts';

/** k6 hands its points on in blocks of 4 KiB: a few seconds apart as long as anything is answered. */
const SILENCE_SECONDS = 10;
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
 * silent for as long as its answers may take.
 */
export function watchLoad({ guards, load }: Config, fold: Fold): KillSwitch {
  const controller = new AbortController();
  const silenceSeconds = Math.max(SILENCE_SECONDS, 2 * load.cycleSeconds);
  const began = performance.now();
  // Nothing is heard of a k6 that is still starting, which takes long on a busy machine: the site has no part in it.
  let heardAt: number | null = null;
  let lookedAt = began;
  let busy = false;
  const look = (): void => {
    const now = performance.now();
    // A gate that was held up itself has read nothing, and that is nobody's silence.
    if (heardAt !== null && (busy || now - lookedAt > LATE_MS)) heardAt = now;
    lookedAt = now;
    const isSilent = heardAt !== null && (now - heardAt) / 1000 > silenceSeconds;
    const reason = reasonToStop(fold, isSilent);
    const inPlan = (now - began) / 1000 < load.durationSeconds;
    if (reason !== null && inPlan) controller.abort(reason);
  };
  const timer = guards.killSwitch ? setInterval(look, CHECK_EVERY_MS) : undefined;
  return {
    signal: controller.signal,
    async heard(kept) {
      busy = true;
      await kept;
      busy = false;
      heardAt = performance.now();
    },
    [Symbol.dispose]: () => clearInterval(timer),
  };
}

function reasonToStop(fold: Fold, isSilent: boolean): StopReason | null {
  const { errorBurst, stall } = fold.alarms();
  if (errorBurst !== null) return 'error-burst';
  if (stall !== null) return 'stalled';
  return isSilent ? 'silence' : null;
}
