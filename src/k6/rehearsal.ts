import { setTimeout as sleep } from 'node:timers/promises';
import { type RunRequest, start } from './run.ts';
import { joined, readVisit, type Visit } from './visit.ts';

/** What a visit means, judged elsewhere. */
export interface Assessment {
  readonly clean: boolean;
  /** False: waiting mends it not (a login, another host); true: the site may still be starting. */
  readonly mendable: boolean;
  /** Two visits with the same fingerprint gave the same answer. */
  readonly fingerprint: string;
}

const PAUSE_MS = 2_000;

/** One visit before any load: the same script, one VU, read-only, in a k6 process of its own. */
export async function visitOnce(request: Omit<RunRequest, 'phase'>): Promise<Visit> {
  let report: Visit['report'] = null;
  await using run = start({
    ...request,
    phase: 'rehearsal',
    onLog(line) {
      const seen = line.source === 'console' ? readVisit(line.message) : null;
      if (seen === null) request.onLog(line);
      else report = joined(report, seen);
    },
  });
  run.points.resume();
  return { exit: await run.ended, report };
}

/** Repeats a visit until it is clean, until two equal answers that no waiting mends, or until the time is over; returns the last assessment. */
export async function rehearse<A extends Assessment>(
  visit: () => Promise<A>,
  timeoutSeconds: number,
  stop: AbortSignal,
  onRetry: (last: A) => void,
): Promise<A> {
  const deadline = performance.now() + timeoutSeconds * 1000;
  let last = await visit();
  while (!last.clean && performance.now() + PAUSE_MS < deadline && !stop.aborted) {
    onRetry(last);
    // A stop in the pause is no error: there is just no further visit.
    await sleep(PAUSE_MS, undefined, { signal: stop }).catch(() => undefined);
    if (stop.aborted) break;
    const next = await visit();
    const settled = !next.mendable && next.fingerprint === last.fingerprint;
    last = next;
    if (settled) break;
  }
  return last;
}
