import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { PAUSE_SECONDS, type Patience } from '../config/looks.ts';
import { parseJson } from '../results/json.ts';
import type { ExitRecord } from './exit-record.ts';
import { type RunRequest, start } from './run.ts';
import { ANSWER, LOOK_MARK } from './visit.ts';

const lookReport = z.looseObject({
  ...ANSWER,
  /** Whether the text that was asked for is in it. */
  contains: z.boolean(),
  /** The version that it shows, where one was asked for; null for none. */
  version: z.nullable(z.string()),
});
export type LookReport = z.output<typeof lookReport>;

/** What one look at the target saw. `report` is null when k6 ended before the script could say anything. */
export interface Look {
  readonly report: LookReport | null;
  readonly exit: ExitRecord;
}

/** The look in a console line of the script; null for any other line. */
export function readLook(message: string): LookReport | null {
  if (!message.startsWith(LOOK_MARK)) return null;
  return lookReport.safeParse(parseJson(message.slice(LOOK_MARK.length))).data ?? null;
}

/**
 * One look at the target by k6, as the load sees it: the same proxy, name server, certificates, headers and guards. In a
 * process of its own each time: k6 keeps connections and addresses, and a deploy changes what is behind them.
 */
export async function lookOnce(request: RunRequest): Promise<Look> {
  let report: Look['report'] = null;
  await using run = start({
    ...request,
    onLog(line) {
      const seen = line.source === 'console' ? readLook(line.message) : null;
      if (seen === null) request.onLog(line);
      else report = seen;
    },
  });
  run.points.resume();
  return { exit: await run.ended, report };
}

/** What a look means, judged elsewhere. `settled`: no further look can change it. */
export interface Sight {
  readonly good: boolean;
  readonly settled: boolean;
}

/** What looking came to. */
export interface Watch<S extends Sight> {
  /** True when it was good so often in a row. */
  readonly reached: boolean;
  readonly looks: number;
  /** Good looks in a row at the end. */
  readonly streak: number;
  /** Not a good one, where it was not reached by the end of the time. */
  readonly last: S;
}

/** Looks until it was good so often in a row, until one look settles it, or the time is over; good ones in a row may then still go on. */
export async function watch<S extends Sight>(
  look: () => Promise<S>,
  { timeoutSeconds, times }: Patience,
  stop: AbortSignal,
  onLook: (sight: S, streak: number) => void,
): Promise<Watch<S>> {
  const deadline = performance.now() + timeoutSeconds * 1000;
  let seen = seenAfter(null, await look(), times);
  while (!isOver(seen, deadline, stop)) {
    onLook(seen.last, seen.streak);
    // A stop in the pause is no error: there is just no further look.
    await sleep(PAUSE_SECONDS * 1000, undefined, { signal: stop }).catch(() => undefined);
    if (stop.aborted) break;
    seen = seenAfter(seen, await look(), times);
  }
  return seen;
}

const isOver = ({ reached, last, streak }: Watch<Sight>, deadline: number, stop: AbortSignal): boolean =>
  reached || last.settled || stop.aborted || (streak === 0 && performance.now() + PAUSE_SECONDS * 1000 > deadline);

function seenAfter<S extends Sight>(before: Watch<S> | null, last: S, times: number): Watch<S> {
  const streak = last.good ? (before?.streak ?? 0) + 1 : 0;
  return {
    reached: streak >= times,
    looks: (before?.looks ?? 0) + 1,
    streak,
    last,
  };
}
