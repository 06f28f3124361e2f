import type { Cell } from './cell.ts';
import type { VusMetric } from './route.ts';

/** How many VUs k6 said there were. */
export class Vus {
  /** The most that were active, and that were ready; null while k6 has not said. */
  #active: number | null = null;
  #ready: number | null = null;
  last: number | null = null;

  add(gauge: VusMetric, { values, zeros, last }: Cell): void {
    const most = Math.max(...values, ...(zeros > 0 ? [0] : []));
    if (gauge === 'vus_max') {
      this.#ready = Math.max(this.#ready ?? most, most);
    } else {
      this.#active = Math.max(this.#active ?? most, most);
      this.last = last;
    }
  }

  get most(): number | null {
    return this.#ready ?? this.#active;
  }
}
