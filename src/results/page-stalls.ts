import type { Beat } from './beats.ts';
import { type Pace, type Stall, StallWatch } from './stall.ts';

/** What is known of the pace of one page among several. */
export interface PagePace extends Pace {
  /** VUs that its plan has so many seconds into the load: k6 tells those of all pages and journeys together. */
  readonly vusAt: (seconds: number) => number;
}

/** Finds the stalls of each of several pages: as long as others answer, the documents of all of them together hide one that does not. */
export class PageStalls {
  readonly #pages: readonly { readonly page: string; readonly pace: PagePace; readonly watch: StallWatch }[];
  #firstSecond: number | null = null;

  constructor(paces: ReadonlyMap<string, PagePace>) {
    this.#pages = [...paces].map(([page, pace]) => ({ page, pace, watch: new StallWatch(pace) }));
  }

  /** The longest stall of each page and journey that had one. */
  get stalls(): ReadonlyMap<string, Stall> {
    return new Map(this.#pages.flatMap(({ page, watch: { stall } }) => (stall === null ? [] : [[page, stall]])));
  }

  add({ second, vus, documentsOf }: Beat): void {
    this.#firstSecond ??= second;
    const elapsed = second - this.#firstSecond;
    for (const { page, pace, watch } of this.#pages)
      watch.add({ second, documents: documentsOf.get(page) ?? 0, vus: vus && pace.vusAt(elapsed) });
  }
}
