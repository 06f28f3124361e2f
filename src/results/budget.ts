import { Bin } from './bin.ts';
import type { Cell } from './cell.ts';

/** So many values of a run are kept in all (32 MB), and percentiles are exact; beyond, the largest bins become histograms. */
export const EXACT_VALUES = 8_000_000;

/** The bins of a run, and how many values they may keep together. */
export class Budget {
  readonly #most: number;
  readonly #bins: Bin[] = [];
  #kept = 0;

  constructor(most = EXACT_VALUES) {
    this.#most = most;
  }

  /** Whether no value had to go. */
  get isExact(): boolean {
    return this.#bins.every((bin) => bin.isExact);
  }

  newBin(): Bin {
    const bin = new Bin();
    this.#bins.push(bin);
    return bin;
  }

  add(bin: Bin, cell: Cell): void {
    this.#kept += bin.add(cell);
    while (this.#kept > this.#most) this.#kept -= this.#largest().coarsen();
  }

  #largest(): Bin {
    return this.#bins.reduce((largest, bin) => (bin.kept > largest.kept ? bin : largest));
  }
}
