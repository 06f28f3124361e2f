import { builtInType, type MetricType } from '../config/metric-type.ts';
import type { Aggregation, Condition, Selector } from '../config/threshold.ts';
import { Course } from './course.ts';
import type { Json } from './json.ts';
import type { Series } from './measurements.ts';
import { Trend } from './trend.ts';

/** The samples of one selector, kept for every statistic its metric may be asked for. */
export class SelectedSeries implements Series {
  readonly #tags: readonly (readonly [string, string])[];
  readonly #trend = new Trend();
  readonly #courses = new Map<string, Course>();
  #watching: readonly Course[] = [];
  #type: MetricType | undefined;
  #count = 0;
  #sum = 0;
  #nonZero = 0;
  #last = 0;

  constructor({ metric, tags }: Selector) {
    this.#tags = Object.entries(tags);
    this.#type = builtInType(metric);
  }

  /** What a `Metric` line says of the metric. */
  declare(type: MetricType): void {
    this.#type = type;
  }

  /** From now on its course against this limit is kept. */
  watch(condition: Condition): void {
    this.#courses.set(conditionKey(condition), new Course(condition));
    this.#watching = [...this.#courses.values()];
  }

  /** Whether points with these tags belong to it: those with all tags of the selector, whatever others they have. */
  takes(tags: Json): boolean {
    return this.#tags.every(([key, wanted]) => tags[key] === wanted);
  }

  add(time: number, value: number): void {
    this.#count += 1;
    this.#sum += value;
    this.#nonZero += value === 0 ? 0 : 1;
    this.#last = value;
    if (this.#type === undefined || this.#type === 'trend') this.#trend.add(value);
    for (let nth = 0; nth < this.#watching.length; nth += 1) this.#watching[nth]?.add(time, value);
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
    return this.#trend.exact;
  }

  aggregate(aggregation: Aggregation): number | undefined {
    if (this.#count === 0 || !this.#has(aggregation)) return undefined;
    switch (aggregation.kind) {
      case 'percentile':
        return this.#trend.percentile(aggregation.percent);
      case 'med':
        return this.#trend.percentile(50);
      case 'avg':
      case 'min':
      case 'max':
        return this.#trend[aggregation.kind];
      case 'count':
        return this.#sum;
      case 'rate':
        return this.#nonZero / this.#count;
      case 'value':
        return this.#last;
    }
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
