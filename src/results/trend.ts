import type { Bin } from './bin.ts';
import type { TrendStats } from './measurements.ts';
import { percentile, ranksAround } from './percentile.ts';
import { Ranking } from './ranking.ts';

/** The percentiles of a report. */
const COLUMNS = [50, 90, 95, 99];

/** k6's trend (TrendSink in https://github.com/grafana/k6/blob/v2.2.0/metrics/sink.go), of the bins that have its values: min and max are always k6's, avg but for the rounding of its sum, percentiles while all values are kept, then within PERCENTILE_ERROR. */
export class Trend {
  readonly #bins: Bin[] = [];

  takeIn(bin: Bin): void {
    this.#bins.push(bin);
  }

  get count(): number {
    return this.#bins.reduce((count, bin) => count + bin.count, 0);
  }

  get exact(): boolean {
    return this.#bins.every((bin) => bin.isExact);
  }

  /** The statistics, each undefined without samples. */
  get avg(): number | undefined {
    return this.#unlessEmpty(this.#bins.reduce((sum, bin) => sum + bin.sum, 0) / this.count);
  }

  get min(): number | undefined {
    return this.#unlessEmpty(Math.min(...this.#bins.map((bin) => bin.min)));
  }

  get max(): number | undefined {
    return this.#unlessEmpty(Math.max(...this.#bins.map((bin) => bin.max)));
  }

  /** `percent` is 0 to 100, anything else gives undefined. */
  percentile(percent: number): number | undefined {
    return this.#percentiles([percent])[0];
  }

  /** The columns of a report; null without samples. */
  stats(): TrendStats | null {
    const [med, p90, p95, p99] = this.#percentiles(COLUMNS);
    const { avg, min, max } = this;
    if (avg === undefined || min === undefined || max === undefined) return null;
    return {
      avg,
      min,
      med: med ?? Number.NaN,
      p90: p90 ?? Number.NaN,
      p95: p95 ?? Number.NaN,
      p99: p99 ?? Number.NaN,
      max,
    };
  }

  #percentiles(percents: readonly number[]): (number | undefined)[] {
    const { count } = this;
    const ranking = new Ranking(
      this.#bins,
      percents.flatMap((percent) => ranksAround(count, percent)),
    );
    return percents.map((percent) => {
      if (count === 0 || !(percent >= 0 && percent <= 100)) return undefined;
      const value = percentile(ranking, count, percent);
      // The middle of a bucket may lie outside of what was measured; k6's own rounding stays as it is.
      return this.exact ? value : Math.min(Math.max(value, this.min ?? value), this.max ?? value);
    });
  }

  #unlessEmpty(value: number): number | undefined {
    return this.count === 0 ? undefined : value;
  }
}
