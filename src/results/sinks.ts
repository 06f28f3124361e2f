import type { SelectedSeries } from './selected-series.ts';
import type { Trend } from './trend.ts';

/** A sum that grows. */
export class Sum {
  value = 0;

  add(value: number): void {
    this.value += value;
  }
}

/** How many values were zero and how many were not, as k6's rates count. */
export class Rate {
  zeros = 0;
  others = 0;

  add(value: number): void {
    if (value === 0) this.zeros += 1;
    else this.others += 1;
  }

  get count(): number {
    return this.zeros + this.others;
  }
}

/** What a value is added to, by kind: calls to one kind of object at a place are what the engine makes fast. */
export interface Sinks {
  readonly sums: Sum[];
  readonly rates: Rate[];
  readonly trends: Trend[];
  readonly series: SelectedSeries[];
}

/** Adds a value to all of them. */
export function pour({ sums, rates, trends, series }: Sinks, time: number, value: number): void {
  for (let nth = 0; nth < trends.length; nth += 1) trends[nth]?.add(value);
  for (let nth = 0; nth < sums.length; nth += 1) sums[nth]?.add(value);
  for (let nth = 0; nth < rates.length; nth += 1) rates[nth]?.add(value);
  for (let nth = 0; nth < series.length; nth += 1) series[nth]?.add(time, value);
}
