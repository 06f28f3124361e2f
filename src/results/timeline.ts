import type { Json } from './json.ts';
import type { Slot } from './measurements.ts';
import { OpenSlot, type SlotPart, slotPartOf } from './open-slot.ts';
import { Seconds } from './seconds.ts';

/** How many seconds a slot waits for points that come late. */
export const SLOT_PATIENCE_SECONDS = 10;

/** What happened in each second of a run. */
export class Timeline {
  readonly #pages: ReadonlySet<unknown>;
  readonly #seconds: Seconds<OpenSlot>;

  constructor(pages: readonly string[], onSlot: (slot: Slot) => void = () => {}) {
    this.#pages = new Set(pages);
    this.#seconds = new Seconds({
      patienceSeconds: SLOT_PATIENCE_SECONDS,
      open: () => new OpenSlot(),
      onOver: (second, slot) => onSlot(slot.closed(second)),
    });
  }

  /** What the points of a metric with these tags are in a slot. */
  partOf(metric: string, tags: Json): SlotPart | null {
    return slotPartOf(metric, tags, this.#pages);
  }

  /** Counts a point in its second; false when that second is closed. */
  add(part: SlotPart | null, time: number, value: number): boolean {
    const slot = this.#seconds.of(time);
    if (slot !== null && part !== null) slot.add(part, value);
    return slot !== null;
  }

  /** Closes what is still open, at the end of the run. */
  close(): void {
    this.#seconds.close();
  }
}
