import type { Point } from './line.ts';
import type { Slot } from './measurements.ts';
import { OpenSlot, p95 } from './open-slot.ts';
import { Samples } from './samples.ts';

/** How many seconds a slot waits for points that come late: k6's lines are not in the order of time. */
export const SLOT_PATIENCE_SECONDS = 10;

/** The seconds of a run. Only the last ones are held: memory follows the rate of the points, not the length of the run. */
export class Timeline {
  readonly #pages: readonly string[];
  readonly #onSlot: (slot: Slot) => void;
  readonly #open = new Map<number, OpenSlot>();
  #newest = Number.NEGATIVE_INFINITY;

  constructor(pages: readonly string[], onSlot: (slot: Slot) => void = () => {}) {
    this.#pages = pages;
    this.#onSlot = onSlot;
  }

  /** Counts a point in its second; false when that second is closed. */
  add(point: Point): boolean {
    const second = Math.floor(point.time / 1000);
    if (second > this.#newest) this.#advance(second);
    if (second < this.#newest - SLOT_PATIENCE_SECONDS) return false;
    this.#slot(second).add(point);
    return true;
  }

  /** Closes what is still open, at the end of the run. */
  close(): void {
    this.#closeBefore(Number.POSITIVE_INFINITY);
  }

  /** p(95) of http_req_duration over the open slots, the last ten seconds or so, in milliseconds; null without samples. */
  recentP95(): number | null {
    const recent = new Samples();
    for (const slot of this.#open.values()) for (const value of slot.total.durations.values()) recent.add(value);
    return p95(recent);
  }

  #advance(second: number): void {
    this.#newest = second;
    this.#closeBefore(second - SLOT_PATIENCE_SECONDS);
  }

  #closeBefore(horizon: number): void {
    const due = [...this.#open].filter(([second]) => second < horizon).sort(([a], [b]) => a - b);
    for (const [second, slot] of due) {
      this.#open.delete(second);
      this.#onSlot(slot.closed(second));
    }
  }

  #slot(second: number): OpenSlot {
    const open = this.#open.get(second) ?? new OpenSlot(this.#pages);
    this.#open.set(second, open);
    return open;
  }
}
