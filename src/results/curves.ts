import { Peaks } from './columns.ts';
import type { Phase, Slot } from './measurements.ts';
import { OpenCurve } from './open-curve.ts';

/** The course of a run, for charts. All arrays have one length: one number for each point of time. */
export interface Curves {
  /** The second of the first point, since the epoch; null: nothing was measured. */
  readonly firstSecond: number | null;
  /** 1, 2, 4 …: the longer the run, the coarser. */
  readonly secondsPerPoint: number;
  /** The most in that time; null where k6 said nothing of them. */
  readonly vus: readonly (number | null)[];
  readonly total: Curve;
  /** Of every page and journey, by its name. */
  readonly pages: Readonly<Record<string, Curve>>;
}

/** The course of a run, or of one of its pages. Where nothing was requested there are zero requests, and null for what only a request can have. */
export interface Curve {
  readonly requestsPerSecond: readonly number[];
  readonly errorsPerSecond: readonly number[];
  /** Milliseconds, of what a visitor waits for (documents, requests of journeys; of all requests where none is tagged so); of several seconds that of the worst. */
  readonly p50: readonly (number | null)[];
  readonly p95: readonly (number | null)[];
  readonly p99: readonly (number | null)[];
  /** Milliseconds a request, on average. */
  readonly phases: Readonly<Record<Phase, readonly (number | null)[]>>;
}

/** A page, or a journey. */
export interface Visited {
  readonly name: string;
  readonly type: string;
}

/** So many numbers of each kind are kept for all curves together … */
const ALL_POINTS = 40_000;
/** … but as many as a small chart shows, and no more than a large one does. */
const FEWEST_POINTS = 120;
const MOST_POINTS = 600;

/** How many points each curve of a run has at most. */
export const mostPoints = (pages: number): number =>
  Math.min(MOST_POINTS, Math.max(FEWEST_POINTS, Math.floor(ALL_POINTS / (pages + 1))));

const isScript = ({ type }: Visited): boolean => type === 'script';

/** Curves that still grow, second by second. When they are full neighbours become one point: memory does not follow the length of the run. */
export class OpenCurves {
  /** A script of the user's is the whole run, whatever pages it tags. */
  readonly #scripts: readonly string[];
  readonly #most: number;
  readonly #vus: Peaks;
  readonly #total: OpenCurve;
  readonly #pages: ReadonlyMap<string, OpenCurve>;
  #firstSecond: number | null = null;
  #lastSecond = Number.NEGATIVE_INFINITY;
  #secondsPerPoint = 1;

  constructor(visited: readonly Visited[]) {
    this.#scripts = visited.filter(isScript).map(({ name }) => name);
    this.#most = mostPoints(visited.length);
    this.#vus = new Peaks(this.#most);
    this.#total = new OpenCurve(this.#most);
    const pages = visited.filter((one) => !isScript(one));
    this.#pages = new Map(pages.map(({ name }) => [name, new OpenCurve(this.#most)]));
  }

  /** Adds the next second; those between it and the one before are gaps, and one that is not later is left out. */
  add({ second, vus, total, pages }: Slot): void {
    if (!(second > this.#lastSecond)) return;
    this.#firstSecond ??= second;
    this.#lastSecond = second;
    while (this.#pointOf(second) >= this.#most) this.#halve();
    const point = this.#pointOf(second);
    this.#vus.add(point, vus);
    this.#total.add(point, total);
    for (const [page, counts] of Object.entries(pages)) this.#pages.get(page)?.add(point, counts);
  }

  /** The curves so far. */
  curves(): Curves {
    const seconds = this.#secondsOfPoints();
    const total = this.#total.curve(seconds);
    return {
      firstSecond: this.#firstSecond,
      secondsPerPoint: this.#secondsPerPoint,
      vus: this.#vus.values(seconds.length),
      total,
      pages: Object.fromEntries([
        ...this.#scripts.map((name) => [name, total] as const),
        ...[...this.#pages].map(([name, page]) => [name, page.curve(seconds)] as const),
      ]),
    };
  }

  #pointOf(second: number): number {
    return Math.floor((second - (this.#firstSecond ?? second)) / this.#secondsPerPoint);
  }

  #halve(): void {
    this.#secondsPerPoint *= 2;
    for (const grown of [this.#vus, this.#total, ...this.#pages.values()]) grown.halve();
  }

  /** How many seconds of the run each point stands for: the last one may have fewer than the others. */
  #secondsOfPoints(): readonly number[] {
    if (this.#firstSecond === null) return [];
    const seconds = this.#lastSecond - this.#firstSecond + 1;
    const points = this.#pointOf(this.#lastSecond) + 1;
    const before = (points - 1) * this.#secondsPerPoint;
    return [...Array<number>(points - 1).fill(this.#secondsPerPoint), seconds - before];
  }
}
