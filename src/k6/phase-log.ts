import type { Phase } from './argv.ts';
import type { LogLine } from './log-line.ts';

/** A broken site makes k6 warn at every request; the whole is in `k6.log`. */
const MAX_SHOWN = 50;

/** Where what k6 says in one phase goes. */
export interface PhaseLog {
  /** A line of k6's log: for `k6.log`, and the first ones for the people who read along, none of them more than twice. */
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
  const times = new Map<string, number>();
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
      const words = `${level}: ${firstLine(message)}`;
      const time = (times.get(words) ?? 0) + 1;
      times.set(words, time);
      if (time > 2) return;
      shown++;
      if (shown > MAX_SHOWN) people.info(`k6 | (further lines of the ${phase} are in k6.log)`);
      else people.info(`k6 | ${words}${time === 2 ? ' (again; further times are in k6.log alone)' : ''}`);
    },
    text: (text) => void keep(text, text),
  };
}

const firstLine = (message: string): string => message.split('\n')[0] ?? '';
