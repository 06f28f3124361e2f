import { BEAT_PATIENCE_SECONDS, Beats, beatPartOf } from './beats.ts';
import { Budget } from './budget.ts';
import { BurstWatch } from './error-burst.ts';
import type { FoldOptions } from './fold.ts';
import type { Json } from './json.ts';
import { LATELY_SECONDS, Lately } from './lately.ts';
import type { Line } from './line.ts';
import type { Alarms, Measurements, Slot, Snapshot } from './measurements.ts';
import { OpenSecond } from './open-second.ts';
import { type PagePace, PageStalls } from './page-stalls.ts';
import type { Parts, Route, VusMetric } from './route.ts';
import { Routes } from './routes.ts';
import { Seconds } from './seconds.ts';
import { Selection } from './selection.ts';
import { pour, type Sinks, Sum } from './sinks.ts';
import { slotOf, slotPartOf } from './slot.ts';
import { StallWatch } from './stall.ts';
import { Totals } from './totals.ts';
import { Vus } from './vus.ts';

/** A visitor's pause, and an answer in a second. */
const USUAL_PACE = { cycleSeconds: 3, roundSeconds: 0 };

/** The tags that tell points apart, beside those that are asked for. */
const TELLING = ['page', 'kind', 'step', 'status', 'error_code', 'check'];

const NOWHERE = new OpenSecond();

/** What the values are that nobody counts. */
const NOTHING: Parts = {
  sinks: { sums: [], rates: [], trends: [], series: [] },
  lately: { kind: null, page: null, places: [] },
  ...{ beat: null, slot: null, gauge: null, isAnswer: false },
};

/** What the lines of one run add up to. A point is counted once, in a cell of its second; what all others want to know of it they find there when the second is over. */
export class Run {
  readonly #isMerge: boolean;
  readonly #pageNames: ReadonlySet<string>;
  /** The tags by which points are told apart. */
  readonly telling: ReadonlySet<string>;
  readonly #routes: Routes;
  readonly #seconds: Seconds;
  /** The second of the last point. */
  #second = NOWHERE;
  /** The time of the last point, in milliseconds since the epoch. */
  #time = Number.NaN;
  #points = 0;

  readonly #budget = new Budget();
  readonly #total = new Totals();
  readonly #pages: ReadonlyMap<string, Totals>;
  readonly #selection: Selection;
  readonly #lately: Lately;
  readonly #beats = new Beats();
  readonly #burst = new BurstWatch();
  readonly #stall: StallWatch | null;
  readonly #pagePaces: ReadonlyMap<string, PagePace>;
  readonly #pageStalls: PageStalls;
  readonly #onSlot: (slot: Slot) => void;
  readonly #counts = { malformedLines: 0, unknownLines: 0, latePoints: 0 };
  readonly #droppedIterations = new Sum();
  readonly #vus = new Vus();
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  #lastAnswer = Number.NEGATIVE_INFINITY;

  constructor({ selectors, pages, watched = [], onSlot = () => {}, ...others }: FoldOptions) {
    const { pace = USUAL_PACE, pagePaces = new Map(), isMerge = false } = others;
    this.#isMerge = isMerge;
    this.#pageNames = new Set(pages);
    this.telling = new Set([...TELLING, ...[...selectors, ...watched].flatMap(({ tags }) => Object.keys(tags))]);
    this.#selection = new Selection(selectors);
    this.#pages = new Map(pages.map((page) => [page, new Totals()]));
    this.#lately = new Lately(pages, watched);
    this.#stall = pace === null ? null : new StallWatch(pace);
    this.#pagePaces = pagePaces;
    this.#pageStalls = new PageStalls(pagePaces);
    this.#onSlot = onSlot;
    this.#routes = new Routes(() => this.#budget.newBin());
    this.#seconds = new Seconds({
      ...{ tellAfterSeconds: BEAT_PATIENCE_SECONDS, onTold: (second) => this.#watch(second) },
      ...{ closeAfterSeconds: LATELY_SECONDS, onOver: (second) => this.#fold(second) },
      waits: isMerge,
    });
  }

  /** Where the points of a metric with these tags go; the first of them is expected at once. */
  routeOf(metric: string, tags: Json): Route {
    const parts = this.#partsOf(metric, tags);
    return this.#routes.of(parts);
  }

  /** The next points are of this time, in milliseconds since the epoch. */
  moveTo(time: number): void {
    if (time === this.#time) return;
    this.#time = time;
    this.#first = Math.min(this.#first, time);
    this.#last = Math.max(this.#last, time);
    const second = Math.floor(time / 1000);
    if (second !== this.#second.second) this.#second = this.#seconds.of(second);
  }

  /** Adds a point. */
  add(route: Route, value: number): void {
    this.#points += 1;
    this.#second.cellOf(route).add(value, this.#isMerge ? this.#time : this.#points);
    if (route.isAnswer && this.#time > this.#lastAnswer) this.#lastAnswer = this.#time;
  }

  /** Adds what several instances come to together in a second: their active VUs, or those that are ready. */
  tellVus(gauge: VusMetric, second: number, value: number): void {
    const [beat, slot] = [beatPartOf(gauge, {}, this.#pagePaces), slotPartOf(gauge, {}, this.#pageNames)];
    const route = this.#routes.of({ ...NOTHING, beat, slot, gauge });
    this.#selection.tell(gauge, value);
    this.#leaveSecond();
    this.#seconds.of(second).cellOf(route).add(value, second);
  }

  /** All points before this second have come, but for those that are late. */
  pass(second: number): void {
    this.#leaveSecond();
    this.#seconds.pass(second);
  }

  addLine(line: Line): void {
    switch (line.kind) {
      case 'point':
        this.moveTo(line.time);
        this.add(this.routeOf(line.metric, line.tags), line.value);
        break;
      case 'metric':
        this.#selection.declare(line.name, line.type);
        break;
      case 'unknown':
        this.#counts.unknownLines += 1;
        break;
      case 'malformed':
        this.#counts.malformedLines += 1;
    }
  }

  /** Closes all seconds: the run has ended. */
  end(): Measurements {
    this.#seconds.close();
    const measured = this.#points > 0;
    const seconds = measured ? (this.#last - this.#first) / 1000 : 0;
    return {
      ...this.#counts,
      exact: this.#budget.isExact,
      points: this.#points,
      droppedIterations: this.#droppedIterations.value,
      total: this.#total.measured(seconds, this.#vus.most),
      pages: new Map([...this.#pages].map(([page, totals]) => [page, totals.measured(seconds, null)])),
      series: (selector) => this.#selection.find(selector),
      firstPointAt: measured ? this.#first : null,
      lastPointAt: measured ? this.#last : null,
      lastAnswerAt: Number.isFinite(this.#lastAnswer) ? this.#lastAnswer : null,
      ...this.alarms(),
    };
  }

  /** What has gone wrong in the course of the run so far. */
  alarms(): Alarms {
    return {
      errorBurst: this.#burst.burst,
      stall: this.#stall?.stall ?? null,
      pageStalls: this.#pageStalls.stalls,
    };
  }

  snapshot(): Snapshot {
    const recent = this.#lately.look(this.#seconds.values(), this.#recentSeconds());
    return {
      ...recent.standing(null, this.#total),
      vus: recent.vus ?? this.#vus.last,
      pages: new Map([...this.#pages].map(([page, totals]) => [page, recent.standing(page, totals)])),
      watched: recent.watched(),
    };
  }

  /** Seconds from the first point that is recent to the last one. */
  #recentSeconds(): number {
    const from = (Math.floor(this.#last / 1000) - LATELY_SECONDS) * 1000;
    return (this.#last - Math.max(from, this.#first)) / 1000;
  }

  #partsOf(metric: string, tags: Json): Parts {
    const sinks: Sinks = { sums: [], rates: [], trends: [], series: this.#selection.of(metric, tags) };
    this.#total.lead(sinks, metric, tags);
    if (typeof tags.page === 'string') this.#pages.get(tags.page)?.lead(sinks, metric, tags);
    if (metric === 'dropped_iterations') sinks.sums.push(this.#droppedIterations);
    const lately = this.#lately.partOf(metric, tags);
    const isGauge = metric === 'vus' || metric === 'vus_max';
    // Each stream tells of a part of the VUs only.
    if (isGauge && this.#isMerge) return { ...NOTHING, sinks, lately };
    return {
      ...{ sinks, lately },
      beat: beatPartOf(metric, tags, this.#pagePaces),
      slot: slotPartOf(metric, tags, this.#pageNames),
      gauge: isGauge ? metric : null,
      isAnswer: metric === 'http_reqs' && tags.status !== '0',
    };
  }

  /** Its seconds may be over from now on: the next point looks for its own again. */
  #leaveSecond(): void {
    this.#time = Number.NaN;
    this.#second = NOWHERE;
  }

  #watch(second: OpenSecond): void {
    const beat = this.#beats.of(second);
    if (beat === null) return;
    this.#burst.add(beat);
    this.#stall?.add(beat);
    this.#pageStalls.add(beat);
  }

  #fold(second: OpenSecond): void {
    second.each(({ parts, bin }, cell) => {
      pour(parts.sinks, second.second, cell);
      if (bin !== null) this.#budget.add(bin, cell);
      if (parts.gauge !== null) this.#vus.add(parts.gauge, cell);
      if (second.isLate) this.#counts.latePoints += cell.count;
    });
    if (!second.isLate) this.#onSlot(slotOf(second));
  }
}
