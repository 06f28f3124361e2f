import { type Condition, holds } from '../config/threshold.ts';
import type { Cell } from './cell.ts';

/** How long a window is at first, and how many of them there may be before each two become one. */
const WINDOW_SECONDS = 5;
const MAX_WINDOWS = 360;

interface Window {
  samples: number;
  sum: number;
  /** Samples that are beyond the limit by themselves. */
  beyond: number;
}

/** How a series stood against one limit in the course of a run, window by window: the memory is the same after a day. */
export class Course {
  readonly #condition: Condition;
  #windows = new Map<number, Window>();
  #seconds = WINDOW_SECONDS;

  constructor(condition: Condition) {
    this.#condition = condition;
  }

  /** Counts the values of a second, in seconds since the epoch. */
  add(second: number, cell: Cell): void {
    const window = this.#windowAt(second);
    window.samples += cell.count;
    window.sum += this.#condition.aggregation.kind === 'rate' ? cell.count - cell.zeros : cell.sum;
    window.beyond += this.#beyond(cell);
  }

  #beyond({ values, zeros }: Cell): number {
    let beyond = holds(this.#condition, 0) ? 0 : zeros;
    for (let nth = 0; nth < values.length; nth += 1) if (!holds(this.#condition, values[nth] ?? 0)) beyond += 1;
    return beyond;
  }

  /** When the limit began to be crossed, in milliseconds since the epoch: the start of the stretch in which windows that cross it outnumber the others the most. Null when no window does. */
  crossedFrom(): number | null {
    let best = { lead: 0, from: -1 };
    let run = { lead: 0, from: -1 };
    for (const [index, window] of [...this.#windows].sort(([a], [b]) => a - b)) {
      const step = isCrossed(this.#condition, window) ? 1 : -1;
      run = run.lead > 0 ? { ...run, lead: run.lead + step } : { lead: step, from: index };
      if (run.lead > best.lead) best = run;
    }
    return best.lead > 0 ? best.from * this.#seconds * 1000 : null;
  }

  #windowAt(second: number): Window {
    const index = Math.floor(second / this.#seconds);
    const known = this.#windows.get(index);
    if (known !== undefined) return known;
    if (this.#windows.size === MAX_WINDOWS) {
      this.#coarsen();
      return this.#windowAt(second);
    }
    const fresh = { samples: 0, sum: 0, beyond: 0 };
    this.#windows.set(index, fresh);
    return fresh;
  }

  /** Each two neighbours become one. */
  #coarsen(): void {
    const fine = this.#windows;
    this.#windows = new Map();
    this.#seconds *= 2;
    for (const [index, { samples, sum, beyond }] of fine) {
      const half = Math.floor(index / 2);
      const other = this.#windows.get(half) ?? { samples: 0, sum: 0, beyond: 0 };
      this.#windows.set(half, {
        samples: other.samples + samples,
        sum: other.sum + sum,
        beyond: other.beyond + beyond,
      });
    }
  }
}

/** Whether a window by itself would cross the limit. A p(95) is under its limit when fewer than five samples of a hundred are beyond it. */
function isCrossed({ aggregation, operator, limit }: Condition, { samples, sum, beyond }: Window): boolean {
  const upper = operator.startsWith('<');
  switch (aggregation.kind) {
    case 'percentile':
      return beyond / samples > (upper ? 100 - aggregation.percent : aggregation.percent) / 100;
    case 'med':
      return beyond / samples > 0.5;
    case 'avg':
    case 'rate':
      return !holds({ operator, limit }, sum / samples);
    case 'min':
    case 'max':
    case 'value':
      // One sample makes a maximum too high, and only all of them one too low.
      return isOfAll(aggregation.kind, upper) ? beyond === samples : beyond > 0;
    case 'count':
      return false;
  }
}

const isOfAll = (kind: Condition['aggregation']['kind'], upper: boolean): boolean =>
  (kind === 'min' && upper) || (kind === 'max' && !upper);
