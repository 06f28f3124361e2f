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
  /** Null: any text will do. */
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
function addressOf(path: string | undefined, target: string): string {
  const url = new URL(path ?? target, target);
  url.hash = '';
  return url.href;
}

/** The longest that looks of one patience can take, in seconds: those in a row may begin at its end, each may hang. */
export function longestWait(patience: Patience | null, requestTimeoutSeconds: number): number {
  if (patience === null) return 0;
  return patience.timeoutSeconds + patience.times * (PAUSE_SECONDS + requestTimeoutSeconds);
}
