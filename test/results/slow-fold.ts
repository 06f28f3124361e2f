import type { Fold, FoldOptions } from '../../src/results/fold.ts';
import { lineText, looksLikeJson, readLine } from '../../src/results/line.ts';
import { appendRange, LineSplitter } from '../../src/results/line-splitter.ts';
import { Run } from '../../src/results/run.ts';

/** The fold without its lane: JSON.parse reads every line. What the lane is held against. */
export function openSlowFold(options: FoldOptions): Fold {
  const splitter = new LineSplitter();
  const run = new Run(options);
  const copyOf = (lines: Iterable<Uint8Array>): Uint8Array[] => {
    const copy: Uint8Array[] = [];
    for (const line of lines) {
      if (looksLikeJson(line)) {
        run.addLine(readLine(line));
        appendRange(copy, line);
      } else {
        options.onText?.(lineText(line));
      }
    }
    return copy;
  };
  return {
    write: (chunk) => copyOf(splitter.split(chunk)),
    end() {
      const last = splitter.rest();
      return { rest: copyOf(last.length === 0 ? [] : [last]), measured: run.end() };
    },
    snapshot: () => run.snapshot(),
    alarms: () => run.alarms(),
  };
}
