import { builtInType, type MetricType } from '../config/metric-type.ts';
import type { Condition, Selector } from '../config/threshold.ts';
import type { Kept } from './fold.ts';
import type { Json } from './json.ts';
import type { Series } from './measurements.ts';
import { SelectedSeries } from './selected-series.ts';

/** The series that thresholds ask for; whatever nobody asked for is not kept. */
export class Selection {
  readonly #series = new Map<string, SelectedSeries>();
  readonly #ofMetric = new Map<string, SelectedSeries[]>();

  constructor(selectors: readonly Kept[]) {
    for (const selector of selectors) this.#keep(selector);
  }

  declare(metric: string, type: MetricType): void {
    // k6's own metrics have their types; no line may change them.
    if (builtInType(metric) !== undefined) return;
    for (const series of this.#ofMetric.get(metric) ?? []) series.declare(type);
  }

  /** The series that points of a metric with these tags belong to. */
  of(metric: string, tags: Json): SelectedSeries[] {
    return (this.#ofMetric.get(metric) ?? []).filter((series) => series.takes(tags));
  }

  /** What the gauges of several instances come to together. */
  tell(metric: string, value: number): void {
    for (const series of this.#ofMetric.get(metric) ?? []) series.tell(value);
  }

  /** The samples of a selector; undefined when it was not asked for, or none came. */
  find(selector: Selector): Series | undefined {
    const series = this.#series.get(keyOf(selector));
    return series === undefined || series.count === 0 ? undefined : series;
  }

  #keep(kept: Kept): void {
    const key = keyOf(kept);
    const series = this.#series.get(key) ?? new SelectedSeries(kept);
    if (isCondition(kept)) series.watch(kept);
    if (this.#series.has(key)) return;
    this.#series.set(key, series);
    this.#ofMetric.set(kept.metric, [...(this.#ofMetric.get(kept.metric) ?? []), series]);
  }
}

const isCondition = (kept: Kept): kept is Selector & Condition =>
  kept.aggregation !== undefined && kept.operator !== undefined && kept.limit !== undefined;

/** The same for selectors of the same samples, in whatever order their tags stand. */
const keyOf = ({ metric, tags }: Selector): string => JSON.stringify([metric, Object.entries(tags).sort()]);
