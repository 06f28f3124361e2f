import { Beats } from './beats.ts';
import { BurstWatch } from './error-burst.ts';
import type { FoldOptions } from './fold.ts';
import type { Json } from './json.ts';
import { Lately } from './lately.ts';
import type { Line, Point } from './line.ts';
import type { Alarms, Measurements, Snapshot } from './measurements.ts';
import { PageStalls } from './page-stalls.ts';
import { Selection } from './selection.ts';
import { StallWatch } from './stall.ts';
import { Timeline } from './timeline.ts';
import { Totals } from './totals.ts';

/** A visitor's pause, and an answer in a second. */
const USUAL_PACE = { cycleSeconds: 3, roundSeconds: 0 };

/** What the lines of one run add up to. */
export class Run {
  readonly #total = new Totals();
  readonly #pages: ReadonlyMap<string, Totals>;
  readonly #selection: Selection;
  readonly #timeline: Timeline;
  readonly #lately: Lately;
  readonly #beats: Beats;
  readonly #burst = new BurstWatch();
  readonly #stall: StallWatch | null;
  readonly #pageStalls: PageStalls;
  readonly #counts = { points: 0, malformedLines: 0, unknownLines: 0, latePoints: 0, droppedIterations: 0 };
  #vus: number | null = null;
  #mostVus: number | null = null;
  #mostAllocatedVus: number | null = null;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  #lastAnswer: number | null = null;

  constructor({ selectors, pages, watched = [], onSlot, pace = USUAL_PACE, pagePaces = new Map() }: FoldOptions) {
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

  routeOf(metric: string, tags: Json): Pick<Point, 'metric' | 'tags'> {
    return { metric, tags };
  }

  add({ metric, tags }: Pick<Point, 'metric' | 'tags'>, time: number, value: number): void {
    this.#addPoint({ kind: 'point', metric, time, value, tags });
  }

  addLine(line: Line): void {
    switch (line.kind) {
      case 'point':
        this.#addPoint(line);
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

  #addPoint(point: Point): void {
    this.#counts.points += 1;
    this.#first = Math.min(this.#first, point.time);
    this.#last = Math.max(this.#last, point.time);
    this.#addVus(point);
    if (point.metric === 'dropped_iterations') this.#counts.droppedIterations += point.value;
    this.#total.add(point);
    const { page } = point.tags;
    if (typeof page === 'string') this.#pages.get(page)?.add(point);
    this.#selection.add(point);
    if (point.metric === 'http_reqs' && point.tags.status !== '0')
      this.#lastAnswer = Math.max(this.#lastAnswer ?? point.time, point.time);
    this.#beats.add(point);
    this.#lately.add(point);
    if (!this.#timeline.add(point)) this.#counts.latePoints += 1;
  }

  #addVus({ metric, value }: Point): void {
    if (metric === 'vus') {
      this.#vus = value;
      this.#mostVus = Math.max(this.#mostVus ?? value, value);
    } else if (metric === 'vus_max') {
      this.#mostAllocatedVus = Math.max(this.#mostAllocatedVus ?? value, value);
    }
  }
}
