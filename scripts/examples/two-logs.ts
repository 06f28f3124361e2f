import { EventEmitter } from 'node:events';
import { LOG_EVERY_SECONDS } from '../../src/report/live-lines.ts';
import { terminalLog } from '../../src/terminal-log.ts';
import type { Output } from '../../src/terminal-screen.ts';
import type { Log } from '../../src/world.ts';

/** The size of the terminal. */
export const WINDOW = { columns: 118, rows: 60 };

/** What a run says, where it is read. */
export interface TwoLogs {
  readonly log: Log;
  /** In the log of a CI. */
  text(): string;
  /** On a terminal, with the signs that move its cursor. */
  bytes(): string;
}

/** A log as a CI keeps it. */
export function logText(): Log & { readonly text: () => string } {
  const { out, text } = output({ isTTY: false });
  return { ...terminalLog(out), text };
}

/** The log of one run, as a CI keeps it and as a terminal is written to. `told` hears each line. */
export function twoLogs(told: (line: string) => void): TwoLogs {
  const [kept, terminal] = [logText(), output({ isTTY: true, ...WINDOW })];
  const drawn = terminalLog(terminal.out);
  let shown = 0;
  return {
    text: kept.text,
    bytes: terminal.text,
    log: {
      info(line) {
        told(line);
        for (const log of [kept, drawn]) log.info(line);
      },
      notice: (line) => [kept, drawn].forEach((log) => void log.notice(line)),
      warning: (line) => [kept, drawn].forEach((log) => void log.warning(line)),
      live(block) {
        drawn.live(block);
        shown = block === null ? 0 : shown + 1;
        // A terminal is drawn ten times as often.
        if (block === null || shown % (LOG_EVERY_SECONDS / drawn.liveEverySeconds) === 0) kept.live(block);
      },
      liveEverySeconds: drawn.liveEverySeconds,
      group(title) {
        const groups = [kept, drawn].map((log) => log.group(title));
        return { [Symbol.dispose]: () => groups.forEach((group) => void group[Symbol.dispose]()) };
      },
      mask: (secret) => [kept, drawn].forEach((log) => void log.mask(secret)),
    },
  };
}

function output(shape: { isTTY: boolean; columns?: number; rows?: number }): { out: Output; text: () => string } {
  let written = '';
  const write = (text: string): void => {
    written += text;
  };
  return { out: Object.assign(new EventEmitter(), { ...shape, write }), text: () => written };
}
