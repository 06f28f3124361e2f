import type { Point } from './line.ts';
import type { Slot } from './measurements.ts';
import { OpenSlot } from './open-slot.ts';
import { Seconds } from './seconds.ts';

/** How many seconds a slot waits for points that come late. */
export const SLOT_PATIENCE_SECONDS = 10;

/** What happened in each second of a run. */
export class Timeline {
  readonly #seconds: Seconds<OpenSlot>;

  constructor(pages: readonly string[], onSlot: (slot: Slot) => void = () => {}) {
    const names = new Set(pages);
    this.#seconds = new Seconds({
      patienceSeconds: SLOT_PATIENCE_SECONDS,
      open: () => new OpenSlot(names),
      onOver: (second, slot) => onSlot(slot.closed(second)),
    });
  }

  /** Counts a point in its second; false when that second is closed. */
  add(point: Point): boolean {
    const slot = this.#seconds.of(point);
    slot?.add(point);
    return slot !== null;
  }

  /** Closes what is still open, at the end of the run. */
  close(): void {
    this.#seconds.close();
  }
}
