import type { Summary } from '../results/summary.ts';
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
  /** Iterations that an exception ended. */
  readonly exceptions: number;
  readonly summary: Summary | null;
}

/** What of k6's log the verdict needs. */
export interface LogDigest {
  readonly thresholdAbort: string | null;
  readonly complaints: readonly string[];
  readonly exceptions: number;
}

const MAX_COMPLAINTS = 10;

/** Collects a digest line by line; memory does not grow with the log. */
export function openLogDigest(): { add(line: LogLine): void; digest(): LogDigest } {
  const complaints: string[] = [];
  let thresholdAbort: string | null = null;
  let exceptions = 0;
  return {
    add({ level, message, source }) {
      if (source === 'stacktrace') exceptions++;
      if (source !== 'console' && /stopping test prematurely/.test(message)) thresholdAbort = message;
      const complains = source !== 'console' && /^(error|fatal|panic|raw)$/.test(level);
      if (complains && complaints.length < MAX_COMPLAINTS) complaints.push(message);
    },
    digest: () => ({ thresholdAbort, complaints, exceptions }),
  };
}
