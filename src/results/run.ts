import { type BeatPart, Beats } from './beats.ts';
import { BurstWatch } from './error-burst.ts';
import type { FoldOptions } from './fold.ts';
import type { Json } from './json.ts';
import type { LatelyPart } from './lately.ts';
import { Lately } from './lately.ts';
import type { Line } from './line.ts';
import type { Alarms, Measurements, Snapshot } from './measurements.ts';
import type { SlotPart } from './open-slot.ts';
import { PageStalls } from './page-stalls.ts';
import { Selection } from './selection.ts';
import { pour, type Sinks, Sum } from './sinks.ts';
import { StallWatch } from './stall.ts';
import { Timeline } from './timeline.ts';
import { Totals } from './totals.ts';

/** A visitor's pause, and an answer in a second. */
const USUAL_PACE = { cycleSeconds: 3, roundSeconds: 0 };

/** The tags that tell points apart, beside those that are asked for. */
const TELLING = ['page', 'kind', 'step', 'status', 'error_code', 'check'];

/** Where the points of one metric with the same tags go: found once for all of them. */
export interface Route {
  readonly sinks: Sinks;
  readonly beat: BeatPart | null;
  readonly lately: LatelyPart;
  readonly slot: SlotPart | null;
  readonly vus: 'vus' | 'vus_max' | null;
  /** Of a request that was answered, whatever the status. */
  readonly isAnswer: boolean;
}

/** What the lines of one run add up to. */
export class Run {
  readonly #total = new Totals();
  readonly #pages: ReadonlyMap<string, Totals>;
  readonly #telling: readonly string[];
  readonly #selection: Selection;
  readonly #timeline: Timeline;
  readonly #lately: Lately;
  readonly #beats: Beats;
  readonly #burst = new BurstWatch();
  readonly #stall: StallWatch | null;
  readonly #pageStalls: PageStalls;
  readonly #counts = { points: 0, malformedLines: 0, unknownLines: 0, latePoints: 0 };
  readonly #droppedIterations = new Sum();
  #vus: number | null = null;
  #mostVus: number | null = null;
  #mostAllocatedVus: number | null = null;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  #lastAnswer: number | null = null;

  constructor({ selectors, pages, watched = [], onSlot, pace = USUAL_PACE, pagePaces = new Map() }: FoldOptions) {
    this.#telling = [...new Set([...TELLING, ...[...selectors, ...watched].flatMap(({ tags }) => Object.keys(tags))])];
    this.#selection = new Selection(selectors);
    this.#pages = new Map(pages.map((page) => [page, new Totals()]));
    this.#timeline = new Timeline(pages, onSlot);
    this.#lately = new Lately(pages, watched);
    this.#stall = pace === null ? null : new StallWatch(pace);
    this.#pageStalls = new PageStalls(pagePaces);
    this.#beats = new Beats((beat) => {
      this.#burst.add(beat);
      this.#stall?.add(beat);
      this.#pageStalls.add(beat);
    });
  }

  /** The same for tags between which nothing here makes a difference. */
  kindOf(tags: Json): string {
    return JSON.stringify(this.#telling.map((key) => (tags[key] === undefined ? 0 : [tags[key]])));
  }

  /** Where the points of a metric with these tags go; the first of them is expected at once. */
  routeOf(metric: string, tags: Json): Route {
    const sinks: Sinks = { sums: [], rates: [], trends: [], series: this.#selection.of(metric, tags) };
    this.#total.lead(sinks, metric, tags);
    if (typeof tags.page === 'string') this.#pages.get(tags.page)?.lead(sinks, metric, tags);
    if (metric === 'dropped_iterations') sinks.sums.push(this.#droppedIterations);
    return {
      sinks,
      beat: this.#beats.partOf(metric, tags),
      lately: this.#lately.partOf(metric, tags),
      slot: this.#timeline.partOf(metric, tags),
      vus: metric === 'vus' || metric === 'vus_max' ? metric : null,
      isAnswer: metric === 'http_reqs' && tags.status !== '0',
    };
  }

  /** Adds a point: `time` in milliseconds since the epoch. */
  add(route: Route, time: number, value: number): void {
    this.#counts.points += 1;
    this.#first = Math.min(this.#first, time);
    this.#last = Math.max(this.#last, time);
    if (route.vus !== null) this.#addVus(route.vus, value);
    if (route.isAnswer) this.#lastAnswer = Math.max(this.#lastAnswer ?? time, time);
    pour(route.sinks, time, value);
    if (route.beat !== null) this.#beats.add(route.beat, time, value);
    this.#lately.add(route.lately, time, value);
    if (!this.#timeline.add(route.slot, time, value)) this.#counts.latePoints += 1;
  }

  addLine(line: Line): void {
    switch (line.kind) {
      case 'point':
        this.add(this.routeOf(line.metric, line.tags), line.time, line.value);
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

  /** Closes all slots: the run has ended. */
  end(): Measurements {
    this.#timeline.close();
    this.#beats.close();
    const measured = this.#counts.points > 0;
    const seconds = measured ? (this.#last - this.#first) / 1000 : 0;
    return {
      ...this.#counts,
      droppedIterations: this.#droppedIterations.value,
      total: this.#total.measured(seconds, this.#mostAllocatedVus ?? this.#mostVus),
      pages: new Map([...this.#pages].map(([page, totals]) => [page, totals.measured(seconds, null)])),
      series: (selector) => this.#selection.find(selector),
      firstPointAt: measured ? this.#first : null,
      lastPointAt: measured ? this.#last : null,
      lastAnswerAt: this.#lastAnswer,
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
    const lately = this.#lately;
    return {
      ...lately.standing(null, this.#total),
      vus: this.#vus,
      pages: new Map([...this.#pages].map(([page, totals]) => [page, lately.standing(page, totals)])),
      watched: lately.watched(),
    };
  }

  #addVus(metric: 'vus' | 'vus_max', value: number): void {
    if (metric === 'vus') {
      this.#vus = value;
      this.#mostVus = Math.max(this.#mostVus ?? value, value);
    } else {
      this.#mostAllocatedVus = Math.max(this.#mostAllocatedVus ?? value, value);
    }
  }
}
