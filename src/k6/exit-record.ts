import type { Summary } from '../results/summary.ts';
import type { Generator } from './generator.ts';
import type { LogLine } from './log-line.ts';

/** Why we stopped k6: somebody asked, the time was over, or the kill switch saw errors, silence or a stall. */
export const STOP_REASONS = ['cancelled', 'time-limit', 'error-burst', 'silence', 'stalled'] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** How a k6 process ended: facts, not prose. */
export interface ExitRecord {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Wall time of the process. */
  readonly seconds: number;
  /** Null when k6 ended by itself. */
  readonly stopped: StopReason | null;
  /** k6's words when a threshold with `abortOnFail` stopped the load; null otherwise. */
  readonly thresholdAbort: string | null;
  /** k6's own errors, the first ones. */
  readonly complaints: readonly string[];
  /** What of its errors tells best why it ended; null when it left none. */
  readonly lastWords: string | null;
  /** Iterations that an exception ended. */
  readonly exceptions: number;
  /** True when k6 had no VU left to begin a visit with that was due. */
  readonly outOfVus: boolean;
  /** How busy the machine of the load was; null in other phases and where it cannot be read. */
  readonly generator: Generator | null;
  readonly summary: Summary | null;
}

/** What of k6's log the verdict needs. */
export interface LogDigest {
  readonly thresholdAbort: string | null;
  readonly complaints: readonly string[];
  readonly lastWords: string | null;
  readonly exceptions: number;
  readonly outOfVus: boolean;
}

/** How the Go runtime begins when it gives up; the stacks of all that ran follow. */
const CRASH = /^(runtime: out of memory|fatal error|panic): /;

/** What k6 says each time that no VU is free and it may make no more. */
const OUT_OF_VUS = /^Insufficient VUs, reached \d+ active VUs and cannot initialize more/;

const MAX_COMPLAINTS = 10;

/** Collects a digest line by line; memory does not grow with the log. */
export function openLogDigest(): { add(line: LogLine): void; digest(): LogDigest } {
  const complaints: string[] = [];
  let thresholdAbort: string | null = null;
  let exceptions = 0;
  let outOfVus = false;
  const lastWords = openLastWords();
  return {
    add(line) {
      const { level, message, source } = line;
      if (source === 'stacktrace') exceptions++;
      if (source !== 'console' && /stopping test prematurely/.test(message)) thresholdAbort = message;
      if (source !== 'console' && OUT_OF_VUS.test(message)) outOfVus = true;
      const complains = source !== 'console' && /^(error|fatal|panic|raw)$/.test(level);
      if (complains && complaints.length < MAX_COMPLAINTS) complaints.push(message);
      if (complains) lastWords.add(line);
    },
    digest: () => ({ thresholdAbort, complaints, lastWords: lastWords.words(), exceptions, outOfVus }),
  };
}

/** A crash before an error of k6 before an exception: iterations throw again and again, and end nothing. Of exceptions the last: one in `teardown` comes after those of iterations. */
function openLastWords(): { add(line: LogLine): void; words(): string | null } {
  let crash: string | null = null;
  let error: string | null = null;
  let exception: string | null = null;
  return {
    add({ level, message, source }) {
      if (level === 'raw' && CRASH.test(message)) crash ??= message;
      if (source === 'stacktrace') exception = message;
      else error ??= message;
    },
    words: () => crash ?? error ?? exception,
  };
}
