import type { Cell } from './cell.ts';
import type { VusMetric } from './route.ts';

/** How many VUs k6 said there were. */
export class Vus {
  /** The most that were active, and that were ready; null while k6 has not said. */
  #active: number | null = null;
  #ready: number | null = null;
  last: number | null = null;

  add(gauge: VusMetric, { values, zeros, last }: Cell): void {
    // Whoever wrote the lines chose how many there are: too many for the arguments of a function.
    const most = values.reduce((a, b) => Math.max(a, b), zeros > 0 ? 0 : Number.NEGATIVE_INFINITY);
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
