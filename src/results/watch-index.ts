import type { Selector, Threshold } from '../config/threshold.ts';
import type { Json } from './json.ts';

/** A statistic that a snapshot tells of the last seconds: a percentile of a trend, or the rate of a rate. */
export type Watched = Selector & Pick<Threshold, 'aggregation'>;

interface Entry {
  readonly place: number;
  readonly tags: readonly (readonly [string, string])[];
}

/** Finds what a point counts for by its metric and its page: of 200 pages each has limits of its own. */
export class WatchIndex {
  readonly #entries = new Map<string, Map<unknown, Entry[]>>();

  constructor(watched: readonly Watched[]) {
    for (const [place, { metric, tags }] of watched.entries()) {
      const pages = this.#entries.get(metric) ?? new Map<unknown, Entry[]>();
      this.#entries.set(metric, pages.set(tags.page, [...(pages.get(tags.page) ?? []), entryOf(place, tags)]));
    }
  }

  /** The places of all that a point counts for. */
  *of(metric: string, tags: Json): Generator<number> {
    const pages = this.#entries.get(metric);
    if (pages === undefined) return;
    const ofPage = tags.page === undefined ? undefined : pages.get(tags.page);
    for (const entries of [pages.get(undefined), ofPage]) {
      if (entries === undefined) continue;
      for (const { place, tags: wanted } of entries)
        if (wanted.every(([key, value]) => tags[key] === value)) yield place;
    }
  }
}

const entryOf = (place: number, tags: Selector['tags']): Entry => ({ place, tags: Object.entries(tags) });
