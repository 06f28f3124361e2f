import { Histogram } from './histogram.ts';
import type { TrendStats } from './measurements.ts';
import { percentile } from './percentile.ts';
import { Samples } from './samples.ts';

/** How many samples a trend keeps (4 MB); with one more its percentiles come from a histogram. */
export const EXACT_SAMPLES = 500_000;

/** k6's trend (TrendSink in https://github.com/grafana/k6/blob/v2.2.0/metrics/sink.go) in flat memory: avg, min and max are always k6's, percentiles up to EXACT_SAMPLES, then within PERCENTILE_ERROR. */
export class Trend {
  #kept: Samples | Histogram = new Samples();
  #count = 0;
  #sum = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;

  add(value: number): void {
    if (this.#count === EXACT_SAMPLES) this.#kept = histogramOf(this.#kept);
    this.#kept.add(value);
    this.#count += 1;
    this.#sum += value;
    this.#min = Math.min(this.#min, value);
    this.#max = Math.max(this.#max, value);
  }

  get count(): number {
    return this.#count;
  }

  get exact(): boolean {
    return this.#count <= EXACT_SAMPLES;
  }

  /** The statistics, each undefined without samples. */
  get avg(): number | undefined {
    return this.#unlessEmpty(this.#sum / this.#count);
  }

  get min(): number | undefined {
    return this.#unlessEmpty(this.#min);
  }

  get max(): number | undefined {
    return this.#unlessEmpty(this.#max);
  }

  /** `percent` is 0 to 100, anything else gives undefined. */
  percentile(percent: number): number | undefined {
    if (this.#count === 0 || !(percent >= 0 && percent <= 100)) return undefined;
    const value = percentile(this.#kept, this.#count, percent);
    // The middle of a bucket may lie outside of what was measured; k6's own rounding stays as it is.
    return this.exact ? value : Math.min(Math.max(value, this.#min), this.#max);
  }

  /** The columns of a report; null without samples. */
  stats(): TrendStats | null {
    if (this.#count === 0) return null;
    const at = (percent: number): number => this.percentile(percent) ?? Number.NaN;
    const { avg = Number.NaN, min = Number.NaN, max = Number.NaN } = this;
    return { avg, min, med: at(50), p90: at(90), p95: at(95), p99: at(99), max };
  }

  #unlessEmpty(value: number): number | undefined {
    return this.#count === 0 ? undefined : value;
  }
}

function histogramOf(samples: Samples | Histogram): Histogram {
  if (samples instanceof Histogram) return samples;
  const histogram = new Histogram();
  for (const value of samples.values()) histogram.add(value);
  return histogram;
}
