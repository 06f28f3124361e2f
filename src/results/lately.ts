import type { Json } from './json.ts';
import type { Standing } from './measurements.ts';
import { percentile } from './percentile.ts';
import { Samples } from './samples.ts';
import { Seconds } from './seconds.ts';
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

/** The last seconds of a run: what each point adds is small, and memory follows the rate of the points. */
export class Lately {
  readonly #pages: ReadonlySet<string>;
  readonly #watched: readonly Watched[];
  readonly #index: WatchIndex;
  readonly #seconds: Seconds<OpenSecond>;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  constructor(pages: readonly string[], watched: readonly Watched[]) {
    this.#pages = new Set(pages);
    this.#watched = watched;
    this.#index = new WatchIndex(watched);
    this.#seconds = new Seconds({
      patienceSeconds: LATELY_SECONDS,
      open: () => new OpenSecond(),
      onOver: () => undefined,
    });
  }

  /** What the points of a metric with these tags are here. */
  partOf(metric: string, tags: Json): LatelyPart {
    const kind = metric === 'http_reqs' ? 'requests' : metric === 'http_req_failed' ? 'failed' : null;
    const page = typeof tags.page === 'string' && this.#pages.has(tags.page) ? tags.page : null;
    return { kind, page, places: [...this.#index.of(metric, tags)] };
  }

  add({ kind, page, places }: LatelyPart, time: number, value: number): void {
    this.#first = Math.min(this.#first, time);
    this.#last = Math.max(this.#last, time);
    const second = this.#seconds.of(time);
    if (second === null) return;
    if (kind !== null) second.count(kind, page, value);
    for (let nth = 0; nth < places.length; nth += 1) second.watch(places[nth] ?? 0, value);
  }

  /** Where a page stands, or with null the whole run. */
  standing(page: string | null, { requests, errors }: Totals): Standing {
    const sum = { requests: 0, failed: 0, of: 0 };
    for (const { counts } of this.#seconds.values()) {
      const own = counts.get(page);
      if (own === undefined) continue;
      sum.requests += own.requests;
      sum.failed += own.failed;
      sum.of += own.of;
    }
    const seconds = this.#length();
    return {
      ...{ requests, errors },
      requestsPerSecond: seconds < 1 ? null : sum.requests / seconds,
      errorRate: sum.of === 0 ? null : sum.failed / sum.of,
    };
  }

  /** What was watched, in the order in which it was asked for; null without samples. */
  watched(): (number | null)[] {
    return this.#watched.map(({ aggregation }, place) => {
      const samples = new Samples();
      for (const { watched } of this.#seconds.values())
        for (const value of watched.get(place)?.values() ?? []) samples.add(value);
      return samples.length === 0 ? null : statistic(samples, aggregation);
    });
  }

  /** Seconds from the first point that still counts to the last one. */
  #length(): number {
    const from = (Math.floor(this.#last / 1000) - LATELY_SECONDS) * 1000;
    return (this.#last - Math.max(from, this.#first)) / 1000;
  }
}

function statistic(samples: Samples, aggregation: Watched['aggregation']): number {
  if (aggregation.kind === 'percentile') return percentile(samples, samples.length, aggregation.percent);
  return samples.values().reduce((failed, value) => failed + (value === 0 ? 0 : 1), 0) / samples.length;
}

class OpenSecond {
  /** By page; null is the whole run. */
  readonly counts = new Map<string | null, { requests: number; failed: number; of: number }>();
  readonly watched = new Map<number, Samples>();

  count(kind: 'requests' | 'failed', page: string | null, value: number): void {
    this.#countFor(null, kind, value);
    if (page !== null) this.#countFor(page, kind, value);
  }

  #countFor(page: string | null, kind: 'requests' | 'failed', value: number): void {
    const counts = this.counts.get(page) ?? { requests: 0, failed: 0, of: 0 };
    this.counts.set(page, counts);
    if (kind === 'requests') {
      counts.requests += value;
    } else {
      counts.of += 1;
      counts.failed += value === 0 ? 0 : 1;
    }
  }

  watch(place: number, value: number): void {
    const samples = this.watched.get(place) ?? new Samples();
    this.watched.set(place, samples);
    samples.add(value);
  }
}
