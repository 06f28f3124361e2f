import type { Cell } from './cell.ts';
import type { SelectedSeries } from './selected-series.ts';
import type { Trend } from './trend.ts';

/** A sum that grows. */
export class Sum {
  value = 0;

  add({ sum }: Cell): void {
    this.value += sum;
  }
}

/** How many values were zero and how many were not, as k6's rates count. */
export class Rate {
  zeros = 0;
  others = 0;

  add({ count, zeros }: Cell): void {
    this.zeros += zeros;
    this.others += count - zeros;
  }

  get count(): number {
    return this.zeros + this.others;
  }
}

/** What values are added to. */
export interface Sinks {
  readonly sums: Sum[];
  readonly rates: Rate[];
  readonly trends: Trend[];
  readonly series: SelectedSeries[];
}

/** Adds the values of a second to all but the trends, which have them in their bins. */
export function pour({ sums, rates, series }: Sinks, second: number, cell: Cell): void {
  for (const sum of sums) sum.add(cell);
  for (const rate of rates) rate.add(cell);
  for (const one of series) one.add(second, cell);
}
