import type { LogLine } from '../k6/log-line.ts';

/** A broken site makes k6 warn at every request; the whole is in `k6.log`. */
const MAX_SHOWN = 50;

interface Sinks {
  log(line: string): void;
}

/** Sends k6's log to the evidence, and its first lines to the people who read along. */
export function k6LogLines(people: { info(line: string): void }, evidence: Sinks): (line: LogLine) => void {
  let shown = 0;
  return ({ level, message }) => {
    evidence.log(`${level}: ${message}`);
    shown++;
    if (shown <= MAX_SHOWN) people.info(`k6 | ${level}: ${message.split('\n')[0] ?? ''}`);
    if (shown === MAX_SHOWN) people.info('k6 | (further lines are in k6.log)');
  };
}
