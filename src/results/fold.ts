import type { Condition, Selector } from '../config/threshold.ts';
import { LineReader } from './line-reader.ts';
import { LineSplitter } from './line-splitter.ts';
import type { Alarms, Measurements, Slot, Snapshot } from './measurements.ts';
import type { PagePace } from './page-stalls.ts';
import { Run } from './run.ts';
import type { Pace } from './stall.ts';
import type { Watched } from './watch-index.ts';

/** Samples to keep, and what they are held against. */
export type Kept = Selector & Partial<Condition>;

/** What to keep of a run, and who wants to hear of it while it goes on. */
export interface FoldOptions {
  /** The series to keep, with the limits whose course is watched: those of the thresholds. */
  readonly selectors: readonly Kept[];
  /** The pages and journeys to keep apart, by the tag `page`. */
  readonly pages: readonly string[];
  /** What a snapshot tells of the last seconds. */
  readonly watched?: readonly Watched[];
  /** What stalls are measured by until there are documents; null: a load of which nobody knows what to expect has none. */
  readonly pace?: Pace | null;
  /** The same of each page and journey that is watched by itself; none where there is only one. */
  readonly pagePaces?: ReadonlyMap<string, PagePace>;
  /** Gets each second of the run once, in ascending order, when no more of its points are expected; seconds without a point are absent. */
  readonly onSlot?: (slot: Slot) => void;
  /** Points come from several streams by turns: seconds wait for `pass`, VUs for `tellVus`, and what is last is so by its time. */
  readonly isMerge?: boolean;
  /** Gets each line that is no NDJSON (k6's own text), without its line end. */
  readonly onText?: (line: string) => void;
}

/** k6's standard output on its way in. */
export interface Fold {
  /** Takes any piece of the output; returns the lines that belong to the NDJSON copy, k6's own bytes. They may be views of `chunk`: write them out, or copy them, before it is reused. */
  write(chunk: Uint8Array): Uint8Array[];
  /** Ends the run: `rest` is what a torn last line adds to the copy. Later calls of `write` are not part of `measured`. */
  end(): { readonly rest: Uint8Array[]; readonly measured: Measurements };
  /** Where the run stands: totals so far, and statistics over about the last ten seconds only, so that it costs the same after an hour. */
  snapshot(): Snapshot;
  /** What has gone wrong in the course of the run so far: some seconds behind. */
  alarms(): Alarms;
}

/** Opens a fold: bytes in, measurements out, in memory that does not grow with the run. No input makes it throw; what it cannot read it counts. */
export function openFold(options: FoldOptions): Fold {
  const splitter = new LineSplitter();
  const run = new Run(options);
  const reader = new LineReader(run, options.onText);
  return {
    write: (chunk) => reader.read(splitter.whole(chunk)),
    end() {
      const last = splitter.rest();
      return { rest: reader.read(last.length === 0 ? [] : [last]), measured: run.end() };
    },
    snapshot: () => run.snapshot(),
    alarms: () => run.alarms(),
  };
}
