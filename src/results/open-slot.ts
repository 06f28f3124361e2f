import type { Point } from './line.ts';
import type { Slot, SlotCounts } from './measurements.ts';
import { percentile } from './percentile.ts';
import { Samples } from './samples.ts';

/** A second that still takes points. */
export class OpenSlot {
  readonly total = new OpenCounts();
  readonly #pages: ReadonlyMap<unknown, OpenCounts>;
  #vus: number | null = null;

  constructor(pages: readonly string[]) {
    this.#pages = new Map(pages.map((page) => [page, new OpenCounts()]));
  }

  add({ metric, value, tags }: Point): void {
    if (metric === 'vus') this.#vus = value;
    this.total.add(metric, value);
    this.#pages.get(tags.page)?.add(metric, value);
  }

  closed(second: number): Slot {
    const pages = [...this.#pages].map(([page, counts]) => [page, counts.closed()]);
    return { second, vus: this.#vus, total: this.total.closed(), pages: Object.fromEntries(pages) };
  }
}

class OpenCounts {
  readonly durations = new Samples();
  #requests = 0;
  #errors = 0;

  add(metric: string, value: number): void {
    if (metric === 'http_req_duration') this.durations.add(value);
    else if (metric === 'http_reqs') this.#requests += value;
    else if (metric === 'http_req_failed' && value !== 0) this.#errors += 1;
  }

  closed(): SlotCounts {
    return { requests: this.#requests, errors: this.#errors, p95: p95(this.durations) };
  }
}

/** k6's p(95); null without samples. */
export const p95 = (samples: Samples): number | null =>
  samples.length === 0 ? null : percentile(samples, samples.length, 95);
