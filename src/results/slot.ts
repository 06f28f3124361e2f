import type { Cell } from './cell.ts';
import type { Json } from './json.ts';
import { ofPhases, PHASES, type Phase, type Slot, type SlotCounts, type SlotPercentiles } from './measurements.ts';
import type { OpenSecond } from './open-second.ts';
import { percentile } from './percentile.ts';
import { Samples } from './samples.ts';

const PREFIX = 'http_req_';

/** What the values of a metric are in a slot; those from FIRST_PHASE on are the places of PHASES. */
const [VUS, REQUESTS, ERRORS, DURATION, FIRST_PHASE] = [0, 1, 2, 3, 4];
const UNCOUNTED = FIRST_PHASE + PHASES.length;

const COLUMNS: ReadonlyMap<string, number> = new Map([
  ...([
    ['vus', VUS],
    ['http_reqs', REQUESTS],
    ['http_req_failed', ERRORS],
    ['http_req_duration', DURATION],
  ] as const),
  ...PHASES.map((phase, place) => [metricOf(phase), FIRST_PHASE + place] as const),
]);

function metricOf(phase: Phase): string {
  return `${PREFIX}${phase.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}

/** What the points of a metric with some tags are in a slot. */
export interface SlotPart {
  readonly column: number;
  /** A visitor waits for it. */
  readonly isAwaited: boolean;
  /** Null: of no page that is kept apart. */
  readonly page: string | null;
}

/** What the points of a metric with these tags are in a slot; null when they are nothing. */
export function slotPartOf(metric: string, tags: Json, pages: ReadonlySet<unknown>): SlotPart | null {
  const column = COLUMNS.get(metric) ?? (metric.startsWith(PREFIX) ? UNCOUNTED : null);
  if (column === null) return null;
  const page = typeof tags.page === 'string' && pages.has(tags.page) ? tags.page : null;
  return { column, isAwaited: isAwaited(tags), page };
}

/** What a visitor waits for, and what the limit of p(95) is about: documents, and every request of a journey's step. */
const isAwaited = ({ kind, step }: Json): boolean =>
  kind === 'document' || (step !== undefined && (kind === 'action' || kind === 'redirect'));

/** What happened in a second that is over. */
export function slotOf(second: OpenSecond): Slot {
  const total = new Counts();
  const pages = new Map<string, Counts>();
  let vus: number | null = null;
  second.each(({ parts: { slot } }, cell) => {
    if (slot?.column === VUS) vus = cell.last;
    else if (slot !== null) for (const counts of [total, ofPage(pages, slot.page)]) counts?.add(slot, cell);
  });
  const counted = [...pages].filter(([, counts]) => !counts.isEmpty);
  const closed = counted.map(([page, counts]) => [page, counts.closed()] as const);
  return { second: second.second, vus, total: total.closed(), pages: Object.fromEntries(closed) };
}

function ofPage(pages: Map<string, Counts>, page: string | null): Counts | null {
  if (page === null) return null;
  const counts = pages.get(page) ?? new Counts();
  pages.set(page, counts);
  return counts;
}

class Counts {
  readonly #durations = new Samples();
  readonly #documents = new Samples();
  readonly #phaseSums = new Float64Array(PHASES.length);
  readonly #phaseCounts = new Uint32Array(PHASES.length);
  #requests = 0;
  #errors = 0;

  add({ column, isAwaited }: SlotPart, cell: Cell): void {
    if (column >= FIRST_PHASE) this.#addPhase(column - FIRST_PHASE, cell);
    else if (column === DURATION) this.#addDurations(cell, isAwaited);
    else if (column === REQUESTS) this.#requests += cell.sum;
    else this.#errors += cell.count - cell.zeros;
  }

  get isEmpty(): boolean {
    return this.#requests === 0 && this.#errors === 0 && this.#durations.length === 0;
  }

  closed(): SlotCounts {
    const { p50 = null, p95 = null, p99 = null } = percentiles(this.#durations) ?? {};
    return {
      requests: this.#requests,
      errors: this.#errors,
      p50,
      p95,
      p99,
      documents: percentiles(this.#documents),
      phases: this.#phases(),
    };
  }

  #addDurations(cell: Cell, awaited: boolean): void {
    this.#durations.addAll(cell);
    if (awaited) this.#documents.addAll(cell);
  }

  #addPhase(place: number, { sum, count }: Cell): void {
    if (place >= PHASES.length) return;
    this.#phaseSums[place] = (this.#phaseSums[place] ?? 0) + sum;
    this.#phaseCounts[place] = (this.#phaseCounts[place] ?? 0) + count;
  }

  #phases(): SlotCounts['phases'] {
    const mean = (phase: Phase): number | null => {
      const place = PHASES.indexOf(phase);
      const count = this.#phaseCounts[place] ?? 0;
      return count === 0 ? null : toMicroseconds((this.#phaseSums[place] ?? 0) / count);
    };
    return ofPhases(mean);
  }
}

function percentiles(samples: Samples): SlotPercentiles | null {
  if (samples.length === 0) return null;
  const at = (percent: number): number => toMicroseconds(percentile(samples, samples.length, percent));
  return { p50: at(50), p95: at(95), p99: at(99) };
}

/** Finer digits would make the time line half as large again, and nobody sees them in a curve. */
const toMicroseconds = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000;
