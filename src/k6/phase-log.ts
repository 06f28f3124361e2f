import type { Phase } from './argv.ts';
import type { LogLine } from './log-line.ts';

/** A broken site makes k6 warn at every request; the whole is in `k6.log`. */
const MAX_SHOWN = 50;

/** Where what k6 says in one phase goes. */
export interface PhaseLog {
  /** A line of k6's log: for `k6.log`, and the first ones for the people who read along. */
  line(line: LogLine): void;
  /** A line of k6's standard output that is no point: for `k6.log` alone. */
  text(text: string): void;
}

/** Opens the log of a phase. In `k6.log` its first line names the phase; blank lines before k6 has said anything are left out. */
export function openPhaseLog(
  phase: Phase,
  people: { info(line: string): void },
  evidence: { log(line: string): void },
): PhaseLog {
  let begun = false;
  let shown = 0;
  const keep = (text: string, words: string): boolean => {
    if (!begun && words.trim() === '') return false;
    if (!begun) evidence.log(`=== ${phase} ===`);
    begun = true;
    evidence.log(text);
    return true;
  };
  return {
    line({ level, message }) {
      if (!keep(`${level}: ${message}`, message) || shown > MAX_SHOWN) return;
      shown++;
      const further = shown > MAX_SHOWN;
      people.info(
        further ? `k6 | (further lines of the ${phase} are in k6.log)` : `k6 | ${level}: ${firstLine(message)}`,
      );
    },
    text: (text) => void keep(text, text),
  };
}

const firstLine = (message: string): string => message.split('\n')[0] ?? '';
