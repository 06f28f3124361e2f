import type { BeatPart } from './beats.ts';
import type { Bin } from './bin.ts';
import { Cell } from './cell.ts';
import type { LatelyPart } from './lately.ts';
import type { Sinks } from './sinks.ts';
import type { SlotPart } from './slot.ts';

/** What the values of a metric with some tags are to all who count them. */
export interface Parts {
  readonly sinks: Sinks;
  readonly beat: BeatPart | null;
  readonly lately: LatelyPart;
  readonly slot: SlotPart | null;
  /** What VUs they tell of. */
  readonly gauge: VusMetric | null;
  /** Of a request that was answered, whatever the status. */
  readonly isAnswer: boolean;
}

/** k6's gauges of VUs: those that are active, and those that are ready. */
export type VusMetric = 'vus' | 'vus_max';

/** Where values go that make the same difference everywhere: each of them is kept once, however many count it. */
export class Route {
  /** Among the cells of a second. */
  readonly place: number;
  readonly parts: Parts;
  readonly isAnswer: boolean;
  /** Where the values stay until the end; null when nobody asks for their percentiles. */
  readonly bin: Bin | null;
  readonly #keepsValues: boolean;

  constructor(place: number, parts: Parts, newBin: () => Bin) {
    const { trends, series } = parts.sinks;
    const all = [...trends, ...series.filter((one) => one.isTrend).map((one) => one.trend)];
    this.place = place;
    this.parts = parts;
    this.isAnswer = parts.isAnswer;
    this.bin = all.length === 0 ? null : newBin();
    for (const trend of all) if (this.bin !== null) trend.takeIn(this.bin);
    this.#keepsValues = this.bin !== null || isLookedAt(parts);
  }

  newCell(): Cell {
    return new Cell(this.#keepsValues);
  }
}

/** Whether somebody wants each value, and not their sum only. */
const isLookedAt = ({ gauge, lately, sinks }: Parts): boolean =>
  gauge !== null || lately.places.length > 0 || sinks.series.some((one) => one.needsValues);
