import type { Settings } from './schema.ts';

/** How long something is waited for until it is seen first, and how often in a row it must be seen. */
export interface Patience {
  readonly timeoutSeconds: number;
  readonly times: number;
}

/** What the target must answer before the rehearsal. */
export interface Readiness extends Patience {
  readonly url: string;
  readonly status: number;
  /** Null where the text does not matter. */
  readonly contains: string | null;
}

/** Between two looks at the target, in seconds. */
export const PAUSE_SECONDS = 2;

/** The readiness that the settings ask for; null where they ask for none. */
export function readinessOf({ ready, job, target }: Settings): Readiness | null {
  if (ready === undefined) return null;
  return {
    url: addressOf(ready.path, target.url),
    status: ready.status,
    contains: ready.contains ?? null,
    times: ready.times,
    timeoutSeconds: ready['timeout-seconds'] ?? job.readyTimeoutSeconds,
  };
}

/** The address of a path on the target; the target's own where there is no path. */
export function addressOf(path: string | undefined, target: string): string {
  const url = new URL(path ?? target, target);
  url.hash = '';
  return url.href;
}

/** How long a target that does not answer after the load is asked again, in seconds. */
export const AFTER_SECONDS = 30;

interface Waits {
  readonly ready: Patience | null;
  readonly expectVersion: Patience | null;
}

/** The longest that all looks together can take, in seconds: those before the load, and the second one at the version. */
export function longestWaits({ ready, expectVersion }: Waits, requestTimeoutSeconds: number): number {
  const again = expectVersion && { ...expectVersion, timeoutSeconds: AFTER_SECONDS };
  return [ready, expectVersion, again].reduce((sum, one) => sum + longestWait(one, requestTimeoutSeconds), 0);
}

/** Those in a row may begin at the end of the time, and each may hang. */
const longestWait = (patience: Patience | null, requestTimeoutSeconds: number): number =>
  patience === null ? 0 : patience.timeoutSeconds + patience.times * (PAUSE_SECONDS + requestTimeoutSeconds);
