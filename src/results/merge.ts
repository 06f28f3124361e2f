import type { FoldOptions } from './fold.ts';
import type { Json } from './json.ts';
import type { Line } from './line.ts';
import { type LineDestination, LineReader } from './line-reader.ts';
import { LineSplitter } from './line-splitter.ts';
import type { Measurements } from './measurements.ts';
import type { Route, VusMetric } from './route.ts';
import { Run } from './run.ts';
import { SideBySide } from './side-by-side.ts';

/** What a merge needs to know beside what a fold does. */
export interface MergeOptions extends Omit<FoldOptions, 'isMerge' | 'onText' | 'watched'> {
  /** Whether each stream is of an instance of its own; else all of them are parts of what one instance wrote. */
  readonly sideBySide: boolean;
  /** Tags that `onTags` looks at. */
  readonly telling: Iterable<string>;
  /** Gets the tags of points, each difference at least once, with the stream that brings it first. */
  readonly onTags: (tags: Json, stream: number) => void;
  /** Gets each metric that a stream declares. */
  readonly onMetric: (name: string, type: string, stream: number) => void;
}

/** One of the streams, and how far it was read. */
export interface Stream {
  /** Takes any piece of it. */
  write(chunk: Uint8Array): void;
  /** Nothing more comes. */
  end(): void;
  /** The newest point so far, milliseconds since the epoch. */
  readonly newest: number;
  readonly points: number;
  readonly malformedLines: number;
  readonly textLines: number;
}

/** Where points go in the run, and what VUs they tell of. */
interface MergedRoute {
  readonly route: Route;
  readonly vus: VusMetric | null;
}

/** How far behind the newest point that all streams have VUs are told: not later than the watches for stalls close a second. */
const VUS_BEHIND_SECONDS = 2;

const VUS: readonly VusMetric[] = ['vus', 'vus_max'];

/** Several streams that are read by turns, as the one run that they are: exact, in memory that does not grow with them. Their points are added in the order in which they are written here, so who writes keeps to the order of time. */
export class Merge implements LineDestination<MergedRoute> {
  readonly telling: ReadonlySet<string>;
  readonly #run: Run;
  readonly #options: MergeOptions;
  readonly #reader: LineReader<MergedRoute>;
  readonly #vus: Readonly<Record<VusMetric, SideBySide>> = { vus: new SideBySide(), vus_max: new SideBySide() };
  #streams = 0;
  #time = Number.NaN;
  #current = new OpenStream(0);

  constructor(options: MergeOptions) {
    this.#options = options;
    this.#run = new Run({ ...options, isMerge: true });
    this.telling = new Set([...this.#run.telling, ...options.telling]);
    this.#reader = new LineReader(this, () => {
      this.#current.textLines += 1;
    });
  }

  /** A stream that joins; `newest` is where it begins. */
  open(newest: number): Stream {
    const stream = new OpenStream(newest, this.#streams++);
    const splitter = new LineSplitter();
    const read = (pieces: Iterable<Uint8Array>): void => {
      this.#current = stream;
      this.#reader.read(pieces);
    };
    stream.write = (chunk) => read(splitter.whole(chunk));
    stream.end = () => {
      const rest = splitter.rest();
      if (rest.length > 0) read([rest]);
      this.#current = stream;
      if (this.#options.sideBySide) for (const metric of VUS) this.#vus[metric].leave(this.#instance);
    };
    return stream;
  }

  /** All points before this time are written, but for those that are late. */
  pass(time: number): void {
    const second = Math.floor(time / 1000);
    this.#tellVus(second - VUS_BEHIND_SECONDS);
    this.#run.pass(second);
  }

  /** What all streams come to. */
  end(): Measurements {
    this.#tellVus(Number.POSITIVE_INFINITY);
    return this.#run.end();
  }

  routeOf(metric: string, tags: Json): MergedRoute {
    this.#options.onTags(tags, this.#current.place);
    return { route: this.#run.routeOf(metric, tags), vus: metric === 'vus' || metric === 'vus_max' ? metric : null };
  }

  moveTo(time: number): void {
    this.#time = time;
    if (time > this.#current.newest) this.#current.newest = time;
    this.#run.moveTo(time);
  }

  add({ route, vus }: MergedRoute, value: number): void {
    this.#current.points += 1;
    if (vus !== null) this.#vus[vus].add(this.#instance, this.#time, value);
    this.#run.add(route, value);
  }

  addLine(line: Line): void {
    const stream = this.#current;
    if (line.kind === 'point') {
      this.moveTo(line.time);
      this.add(this.routeOf(line.metric, line.tags), line.value);
      return;
    }
    if (line.kind === 'metric') this.#options.onMetric(line.name, line.type, stream.place);
    if (line.kind === 'malformed') stream.malformedLines += 1;
    this.#run.addLine(line);
  }

  /** Parts of what one instance wrote tell of the same VUs. */
  get #instance(): number {
    return this.#options.sideBySide ? this.#current.place : 0;
  }

  #tellVus(until: number): void {
    for (const metric of VUS)
      for (const [second, sum] of this.#vus[metric].upTo(until)) this.#run.tellVus(metric, second, sum);
  }
}

class OpenStream implements Stream {
  readonly place: number;
  newest: number;
  points = 0;
  malformedLines = 0;
  textLines = 0;
  write: Stream['write'] = () => undefined;
  end: Stream['end'] = () => undefined;

  constructor(newest: number, place = -1) {
    this.newest = newest;
    this.place = place;
  }
}
