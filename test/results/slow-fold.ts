import type { Fold, FoldOptions } from '../../src/results/fold.ts';
import { lineText, looksLikeJson, readLine } from '../../src/results/line.ts';
import { Run } from '../../src/results/run.ts';

const NEWLINE = 0x0a;

/** The fold without its lane and its splitter: JSON.parse reads every line. What both are held against. */
export function openSlowFold(options: FoldOptions): Fold {
  const run = new Run(options);
  let pending = Buffer.alloc(0);
  const read = (line: Uint8Array): Uint8Array[] => {
    if (looksLikeJson(line)) {
      run.addLine(readLine(line));
      return [line];
    }
    options.onText?.(lineText(line));
    return [];
  };
  return {
    write(chunk) {
      pending = Buffer.concat([pending, chunk]);
      const lines = linesOf(pending);
      pending = pending.subarray(pending.lastIndexOf(NEWLINE) + 1);
      return lines.flatMap(read);
    },
    end: () => ({ rest: pending.length === 0 ? [] : read(pending), measured: run.end() }),
    snapshot: () => run.snapshot(),
    alarms: () => run.alarms(),
  };
}

/** Those that are whole, each with its newline. */
function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0, end = 0; ; start = end) {
    end = bytes.indexOf(NEWLINE, start) + 1;
    if (end === 0) return lines;
    lines.push(bytes.subarray(start, end));
  }
}
