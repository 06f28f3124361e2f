import { Means, Peaks, Sums } from './columns.ts';
import type { Curve } from './curves.ts';
import { ofPhases, PHASES, type Phase, type SlotCounts } from './measurements.ts';

/** The course of a run or of a page that still grows; `points` is how many points it may have. */
export class OpenCurve {
  readonly #requests: Sums;
  readonly #errors: Sums;
  readonly #documents: OpenPercentiles;
  readonly #all: OpenPercentiles;
  readonly #phases: Readonly<Record<Phase, Means>>;

  constructor(points: number) {
    this.#requests = new Sums(points);
    this.#errors = new Sums(points);
    this.#documents = new OpenPercentiles(points);
    this.#all = new OpenPercentiles(points);
    this.#phases = ofPhases(() => new Means(points));
  }

  add(point: number, counts: SlotCounts): void {
    this.#requests.add(point, counts.requests);
    this.#errors.add(point, counts.errors);
    this.#all.add(point, counts);
    if (counts.documents !== null) this.#documents.add(point, counts.documents);
    for (const phase of PHASES) this.#phases[phase].add(point, counts.phases[phase], counts.requests);
  }

  /** The curve so far; `seconds` is how many seconds of the run each of its points stands for. */
  curve(seconds: readonly number[]): Curve {
    const perSecond = (sums: Sums): number[] => seconds.map((of, point) => sums.at(point) / of);
    return {
      requestsPerSecond: perSecond(this.#requests),
      errorsPerSecond: perSecond(this.#errors),
      // Told by the whole run, not second by second: one with assets alone must not be drawn between documents.
      ...(this.#documents.isEmpty ? this.#all : this.#documents).values(seconds.length),
      phases: ofPhases((phase) => this.#phases[phase].values(seconds.length)),
    };
  }

  /** Two neighbouring points become one. */
  halve(): void {
    const means = PHASES.map((phase) => this.#phases[phase]);
    for (const column of [this.#requests, this.#errors, this.#documents, this.#all, ...means]) column.halve();
  }
}

class OpenPercentiles {
  readonly #p50: Peaks;
  readonly #p95: Peaks;
  readonly #p99: Peaks;

  constructor(points: number) {
    this.#p50 = new Peaks(points);
    this.#p95 = new Peaks(points);
    this.#p99 = new Peaks(points);
  }

  get isEmpty(): boolean {
    return this.#p95.isEmpty;
  }

  add(point: number, { p50, p95, p99 }: Pick<SlotCounts, 'p50' | 'p95' | 'p99'>): void {
    this.#p50.add(point, p50);
    this.#p95.add(point, p95);
    this.#p99.add(point, p99);
  }

  values(points: number): Pick<Curve, 'p50' | 'p95' | 'p99'> {
    return { p50: this.#p50.values(points), p95: this.#p95.values(points), p99: this.#p99.values(points) };
  }

  halve(): void {
    for (const column of [this.#p50, this.#p95, this.#p99]) column.halve();
  }
}
