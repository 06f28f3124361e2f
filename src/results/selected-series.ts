import { builtInType, type MetricType } from '../config/metric-type.ts';
import type { Aggregation, Condition, Selector } from '../config/threshold.ts';
import type { Cell } from './cell.ts';
import { Course } from './course.ts';
import type { Json } from './json.ts';
import type { Series } from './measurements.ts';
import { Trend } from './trend.ts';

/** The samples of one selector, kept for every statistic its metric may be asked for. */
export class SelectedSeries implements Series {
  readonly #tags: readonly (readonly [string, string])[];
  readonly trend = new Trend();
  readonly #courses = new Map<string, Course>();
  #type: MetricType | undefined;
  #count = 0;
  #sum = 0;
  #nonZero = 0;
  #last = 0;
  #lastOrder = Number.NEGATIVE_INFINITY;
  #told: number | null = null;

  constructor({ metric, tags }: Selector) {
    this.#tags = Object.entries(tags);
    this.#type = builtInType(metric);
  }

  /** What the first `Metric` line says of the metric. */
  declare(type: MetricType): void {
    this.#type ??= type;
  }

  /** From now on its course against this limit is kept. */
  watch(condition: Condition): void {
    this.#courses.set(conditionKey(condition), new Course(condition));
  }

  /** Whether points with these tags belong to it: those with all tags of the selector, whatever others they have. */
  takes(tags: Json): boolean {
    return this.#tags.every(([key, wanted]) => tags[key] === wanted);
  }

  /** Whether its percentiles may be asked for. */
  get isTrend(): boolean {
    return this.#type === undefined || this.#type === 'trend';
  }

  /** Whether it looks at each value: what is summed up needs no more than sums. */
  get needsValues(): boolean {
    return this.isTrend || (this.#type === 'gauge' && this.#courses.size > 0);
  }

  /** Adds the values of a second of the run; those of a trend are in its bins. */
  add(second: number, cell: Cell): void {
    this.#count += cell.count;
    this.#sum += cell.sum;
    this.#nonZero += cell.count - cell.zeros;
    this.#addLast(cell);
    for (const course of this.#courses.values()) course.add(second, cell);
  }

  /** The value of a gauge that several instances have a part of. */
  tell(value: number): void {
    this.#told = value;
  }

  /** Of a statistic that the metric has not there is no course: a counter's rate would look too low from the start. */
  crossedFrom(condition: Condition): number | null {
    if (!this.#has(condition.aggregation)) return null;
    return this.#courses.get(conditionKey(condition))?.crossedFrom() ?? null;
  }

  get count(): number {
    return this.#count;
  }

  get exact(): boolean {
    return this.trend.exact;
  }

  aggregate(aggregation: Aggregation): number | undefined {
    if (this.#count === 0 || !this.#has(aggregation)) return undefined;
    switch (aggregation.kind) {
      case 'percentile':
        return this.trend.percentile(aggregation.percent);
      case 'med':
        return this.trend.percentile(50);
      case 'avg':
      case 'min':
      case 'max':
        return this.trend[aggregation.kind];
      case 'count':
        return this.#sum;
      case 'rate':
        return this.#nonZero / this.#count;
      case 'value':
        return this.#told ?? this.#last;
    }
  }

  #addLast({ last, lastOrder }: Cell): void {
    if (lastOrder < this.#lastOrder || (lastOrder === this.#lastOrder && last < this.#last)) return;
    this.#last = last;
    this.#lastOrder = lastOrder;
  }

  /** k6 refuses a threshold whose statistic its metric has not, so the statistic tells the type when the `Metric` line was lost; `rate` alone could be a counter's too. */
  #has({ kind }: Aggregation): boolean {
    if (this.#type === undefined) return kind !== 'rate';
    return this.#type === STATISTIC_OF[kind];
  }
}

/** The one type of metric that has a statistic; a counter's rate is k6's alone to compute. */
const STATISTIC_OF: Readonly<Record<Aggregation['kind'], MetricType>> = {
  ...{ percentile: 'trend', avg: 'trend', min: 'trend', max: 'trend', med: 'trend' },
  ...{ count: 'counter', rate: 'rate', value: 'gauge' },
};

const conditionKey = ({ aggregation, operator, limit }: Condition): string =>
  JSON.stringify([aggregation, operator, limit]);
