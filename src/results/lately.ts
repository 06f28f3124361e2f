import type { Cell } from './cell.ts';
import type { Json } from './json.ts';
import type { Standing } from './measurements.ts';
import type { OpenSecond } from './open-second.ts';
import { percentile } from './percentile.ts';
import type { Parts } from './route.ts';
import { Samples } from './samples.ts';
import type { Totals } from './totals.ts';
import { type Watched, WatchIndex } from './watch-index.ts';

/** What is lately: so many seconds, and the one that is going on. */
export const LATELY_SECONDS = 10;

/** What the points of a metric with some tags are lately. */
export interface LatelyPart {
  readonly kind: 'requests' | 'failed' | null;
  /** Null: of no page that is kept apart. */
  readonly page: string | null;
  /** Of all that is watched, the places of what they count for. */
  readonly places: readonly number[];
}

interface Counts {
  requests: number;
  failed: number;
  of: number;
}

/** Finds what the last seconds of a run say. */
export class Lately {
  readonly #pages: ReadonlySet<string>;
  readonly #watched: readonly Watched[];
  readonly #index: WatchIndex;

  constructor(pages: readonly string[], watched: readonly Watched[]) {
    this.#pages = new Set(pages);
    this.#watched = watched;
    this.#index = new WatchIndex(watched);
  }

  /** What the points of a metric with these tags are here. */
  partOf(metric: string, tags: Json): LatelyPart {
    const kind = metric === 'http_reqs' ? 'requests' : metric === 'http_req_failed' ? 'failed' : null;
    const page = typeof tags.page === 'string' && this.#pages.has(tags.page) ? tags.page : null;
    return { kind, page, places: [...this.#index.of(metric, tags)] };
  }

  /** Looks at seconds that are still open: none of them is in the totals yet. They took `length` seconds. */
  look(seconds: Iterable<OpenSecond>, length: number): RecentSeconds {
    const recent = new RecentSeconds(this.#watched, length);
    for (const second of seconds) second.each(({ parts }, cell) => recent.add(parts, cell));
    return recent;
  }
}

/** The last seconds of a run, added up. */
class RecentSeconds {
  readonly #watched: readonly Watched[];
  readonly #length: number;
  readonly #total = noCounts();
  readonly #pages = new Map<string, Counts>();
  readonly #samples = new Map<number, Samples>();
  /** What k6 said last; null when it said nothing. */
  vus: number | null = null;
  #vusOrder = Number.NEGATIVE_INFINITY;

  constructor(watched: readonly Watched[], length: number) {
    this.#watched = watched;
    this.#length = length;
  }

  add({ lately: { kind, page, places }, gauge }: Parts, cell: Cell): void {
    if (gauge === 'vus' && cell.lastOrder > this.#vusOrder) {
      this.vus = cell.last;
      this.#vusOrder = cell.lastOrder;
    }
    if (kind !== null) {
      count(this.#total, kind, cell);
      if (page !== null) count(this.#countsOf(page), kind, cell);
    }
    for (const place of places) this.#samplesOf(place).addAll(cell);
  }

  /** Where a page stands, or with null the whole run. */
  standing(page: string | null, before: Totals): Standing {
    const { requests, failed, of } = page === null ? this.#total : this.#countsOf(page);
    return {
      requests: before.requests + requests,
      errors: before.errors + failed,
      requestsPerSecond: this.#length < 1 ? null : requests / this.#length,
      errorRate: of === 0 ? null : failed / of,
    };
  }

  /** What was watched, in the order in which it was asked for; null without samples. */
  watched(): (number | null)[] {
    return this.#watched.map(({ aggregation }, place) => {
      const samples = this.#samples.get(place);
      return samples === undefined ? null : statistic(samples, aggregation);
    });
  }

  #countsOf(page: string): Counts {
    const counts = this.#pages.get(page) ?? noCounts();
    this.#pages.set(page, counts);
    return counts;
  }

  #samplesOf(place: number): Samples {
    const samples = this.#samples.get(place) ?? new Samples();
    this.#samples.set(place, samples);
    return samples;
  }
}

const noCounts = (): Counts => ({ requests: 0, failed: 0, of: 0 });

function count(counts: Counts, kind: 'requests' | 'failed', cell: Cell): void {
  if (kind === 'requests') {
    counts.requests += cell.sum;
  } else {
    counts.of += cell.count;
    counts.failed += cell.count - cell.zeros;
  }
}

function statistic(samples: Samples, aggregation: Watched['aggregation']): number {
  if (aggregation.kind === 'percentile') return percentile(samples, samples.length, aggregation.percent);
  return samples.values().reduce((failed, value) => failed + (value === 0 ? 0 : 1), 0) / samples.length;
}
