import type { Point } from './line.ts';
import { PHASES, type Phase, type Slot, type SlotCounts, type SlotPercentiles } from './measurements.ts';
import { percentile } from './percentile.ts';
import { Samples } from './samples.ts';

const PREFIX = 'http_req_';

/** The place of each phase in PHASES, by its metric. */
const PHASE_OF: ReadonlyMap<string, number> = new Map(
  PHASES.map((phase, place) => [`${PREFIX}${phase.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`, place]),
);

/** A second that still takes points. */
export class OpenSlot {
  readonly total = new OpenCounts();
  readonly #names: ReadonlySet<unknown>;
  readonly #pages = new Map<unknown, OpenCounts>();
  #vus: number | null = null;

  constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  add(point: Point): void {
    const { metric, value, tags } = point;
    if (metric === 'vus') this.#vus = value;
    if (metric !== 'http_reqs' && !metric.startsWith(PREFIX)) return;
    const awaited = isAwaited(point);
    this.total.add(metric, value, awaited);
    this.#page(tags.page)?.add(metric, value, awaited);
  }

  closed(second: number): Slot {
    const pages: [string, SlotCounts][] = [];
    for (const [page, counts] of this.#pages)
      if (typeof page === 'string' && !counts.isEmpty) pages.push([page, counts.closed()]);
    return { second, vus: this.#vus, total: this.total.closed(), pages: Object.fromEntries(pages) };
  }

  /** Made when it is needed: of many pages few have a request in one second. */
  #page(page: unknown): OpenCounts | undefined {
    const known = this.#pages.get(page);
    if (known !== undefined || !this.#names.has(page)) return known;
    const counts = new OpenCounts();
    this.#pages.set(page, counts);
    return counts;
  }
}

/** What a visitor waits for, and what the limit of p(95) is about: documents, and every request of a journey's step. */
const isAwaited = ({ metric, tags: { kind, step } }: Point): boolean =>
  metric === 'http_req_duration' &&
  (kind === 'document' || (step !== undefined && (kind === 'action' || kind === 'redirect')));

class OpenCounts {
  readonly durations = new Samples();
  readonly #documents = new Samples();
  readonly #phaseSums = new Float64Array(PHASES.length);
  readonly #phaseCounts = new Uint32Array(PHASES.length);
  #requests = 0;
  #errors = 0;

  add(metric: string, value: number, awaited: boolean): void {
    if (metric === 'http_req_duration') this.#addDuration(value, awaited);
    else if (metric === 'http_reqs') this.#requests += value;
    else if (metric === 'http_req_failed') this.#errors += value === 0 ? 0 : 1;
    else this.#addPhase(PHASE_OF.get(metric), value);
  }

  get isEmpty(): boolean {
    return this.#requests === 0 && this.#errors === 0 && this.durations.length === 0;
  }

  closed(): SlotCounts {
    const { p50 = null, p99 = null } = percentiles(this.durations) ?? {};
    return {
      requests: this.#requests,
      errors: this.#errors,
      p50,
      p95: p95(this.durations),
      p99,
      documents: percentiles(this.#documents),
      phases: this.#phases(),
    };
  }

  #addDuration(value: number, awaited: boolean): void {
    this.durations.add(value);
    if (awaited) this.#documents.add(value);
  }

  #addPhase(place: number | undefined, value: number): void {
    if (place === undefined) return;
    this.#phaseSums[place] = (this.#phaseSums[place] ?? 0) + value;
    this.#phaseCounts[place] = (this.#phaseCounts[place] ?? 0) + 1;
  }

  #phases(): SlotCounts['phases'] {
    const mean = (phase: Phase): number | null => {
      const place = PHASES.indexOf(phase);
      const count = this.#phaseCounts[place] ?? 0;
      return count === 0 ? null : toMicroseconds((this.#phaseSums[place] ?? 0) / count);
    };
    return {
      blocked: mean('blocked'),
      connecting: mean('connecting'),
      tlsHandshaking: mean('tlsHandshaking'),
      sending: mean('sending'),
      waiting: mean('waiting'),
      receiving: mean('receiving'),
    };
  }
}

function percentiles(samples: Samples): SlotPercentiles | null {
  if (samples.length === 0) return null;
  const at = (percent: number): number => toMicroseconds(percentile(samples, samples.length, percent));
  return { p50: at(50), p95: at(95), p99: at(99) };
}

/** Finer digits would make the time line half as large again, and nobody sees them in a curve. */
const toMicroseconds = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000;

/** k6's p(95); null without samples. */
const p95 = (samples: Samples): number | null =>
  samples.length === 0 ? null : percentile(samples, samples.length, 95);
