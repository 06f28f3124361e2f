import { ByteMemo } from './byte-memo.ts';
import type { Cursor } from './cursor.ts';
import { isRecord, type Json, parseJson } from './json.ts';
import { KnownBytes } from './known-bytes.ts';
import { LONGEST_TAIL_BYTES, Outline } from './outline.ts';
import { Clock } from './point-time.ts';
import { readValue } from './point-value.ts';

/*
 * The two shapes of line that every k6 writes, from 0.47 to 2.2. A point, one for each sample:
 *
 *   {"metric":"http_reqs","type":"Point","data":{"time":"2026-11-21T07:09:35.5174Z","value":1,"tags":{"status":"200"}}}⏎
 *   └───────────────────── head ───────────────────────┘└───────── time ────────────────────┘↑└─────── tail ──────────┘
 *                                                                                           value
 *
 * and before the first point of each metric what kind it is of, which is rare and read by JSON.parse:
 *
 *   {"type":"Metric","data":{"name":"http_reqs","type":"counter","contains":"default","thresholds":[],…},"metric":"http_reqs"}⏎
 *
 * Heads and tails come again and again, so their bytes are known after the first time: what they mean is looked up
 * once for both, and a line costs a comparison of its bytes and the digits of two numbers. Of very many tails only the
 * outlines are known, which tell apart what makes a difference. Every line that is not exactly such a point is left
 * alone: readLine reads it.
 */

/** Where points go: `routeOf` says where those of a metric with these tags go, `moveTo` that those to come are of another time, in milliseconds since the epoch, and `add` sends one there. */
export interface Destination<Route> {
  /** The tags whose values make a difference to `routeOf`. */
  readonly telling: Iterable<string>;
  routeOf(metric: string, tags: Json): Route;
  moveTo(time: number): void;
  add(route: Route, value: number): void;
}

const HEAD = /^\{"metric":"([ !#-[\]-~]+)","type":"Point","data":\{"time":"$/;
const HEAD_START = '{"metric":"';
const HEAD_END = '","type":"Point","data":{"time":"';
const TAIL_START = ',"tags":';
const TAIL_END = '}}\n';
const QUOTE = 0x22;

/** So many heads and outlines are known at a time, and with one more everything is forgotten: some 20 MB. */
const MOST_KNOWN = 8192;
/** So many tails are known by their own bytes, which is 1.25 × as fast as by their outlines where a site has that many. */
const MOST_TAILS = 1024;
const LONGEST_HEAD_BYTES = 256;

interface Head {
  readonly metric: string;
  /** Its place among the routes and the paths of a tail. */
  readonly place: number;
  /** The one that came on the line behind it the last time. */
  next: KnownBytes<Head> | null;
}

/** One tail, or the last one with an outline. */
interface Tail<Route> {
  /** As far as they make a difference: those of all tails with its outline. */
  readonly tags: Json;
  /** The same for all tails with its outline. */
  readonly routes: (Route | undefined)[];
  readonly paths: (Path<Route> | undefined)[];
}

/** A head and a tail that came on one line, and the ones that came on the line behind it the last time. */
interface Path<Route> {
  readonly head: KnownBytes<Head>;
  readonly tail: KnownBytes<Tail<Route>>;
  readonly route: Route;
  next: Path<Route> | null;
}

const decoder = new TextDecoder();

/** Reads points without making text or objects of them. */
export class Lane<Route> {
  readonly #to: Destination<Route>;
  readonly #clock = new Clock();
  readonly #heads = new ByteMemo<Head>();
  readonly #outline: Outline;
  readonly #tails = new ByteMemo<Tail<Route>>();
  /** By outlines: the last tail that had it. */
  readonly #alike = new ByteMemo<KnownBytes<Tail<Route>>>();
  #path: Path<Route> | null = null;
  #known = 0;

  constructor(to: Destination<Route>) {
    this.#to = to;
    this.#outline = new Outline(to.telling);
  }

  /** Reads as many points as stand here one behind the other, and leaves the cursor before the first line that is none. */
  read(cursor: Cursor): void {
    let from = cursor.at;
    while (!cursor.isAtEnd && this.#readPoint(cursor)) from = cursor.at;
    cursor.at = from;
  }

  /** False, and nothing counted, when it is no point of exactly this shape. */
  #readPoint(cursor: Cursor): boolean {
    // Between two lines: what is found for one of them belongs together.
    if (this.#known > MOST_KNOWN) this.#forget();
    const before = this.#path;
    // k6 writes the samples of a request in one order: 9 of 10 lines are guessed right, and need no hash and no Map.
    const guess = before?.next;
    const head = here(guess?.head, cursor) ?? here(before?.head.meaning.next, cursor) ?? this.#findHead(cursor);
    if (head === null) return false;
    cursor.at += head.length;
    const time = this.#clock.read(cursor);
    const value = Number.isNaN(time) ? Number.NaN : readValue(cursor);
    if (Number.isNaN(value)) return false;
    const tail = here(guess?.tail, cursor) ?? here(before?.tail, cursor) ?? this.#findTail(cursor);
    if (tail === null) return false;
    cursor.at += tail.length;
    this.#path = guess?.head === head && guess.tail === tail ? guess : this.#turn(before, head, tail);
    this.#to.moveTo(time);
    this.#to.add(this.#path.route, value);
    return true;
  }

  /** Another path than the one that was guessed; it is the next guess. */
  #turn(before: Path<Route> | null, head: KnownBytes<Head>, tail: KnownBytes<Tail<Route>>): Path<Route> {
    const path = this.#pathOf(head, tail);
    if (before === null) return path;
    before.next = path;
    before.head.meaning.next = head;
    return path;
  }

  #pathOf(head: KnownBytes<Head>, tail: KnownBytes<Tail<Route>>): Path<Route> {
    const { paths, routes, tags } = tail.meaning;
    const { place, metric } = head.meaning;
    const known = paths[place];
    if (known !== undefined) return known;
    routes[place] ??= this.#to.routeOf(metric, tags);
    const path = { head, tail, route: routes[place], next: null };
    paths[place] = path;
    return path;
  }

  #forget(): void {
    this.#heads.forget();
    this.#tails.forget();
    this.#alike.forget();
    this.#path = null;
    this.#known = 0;
  }

  #findHead(cursor: Cursor): KnownBytes<Head> | null {
    const end = cursor.bytes.indexOf(QUOTE, cursor.at + HEAD_START.length) + HEAD_END.length;
    if (end - cursor.at > LONGEST_HEAD_BYTES) return null;
    return this.#heads.find(cursor, end, (own) => {
      const metric = HEAD.exec(own.toString('latin1'))?.[1];
      if (metric === undefined) return null;
      this.#known += 1;
      return { metric, place: this.#heads.size, next: null };
    });
  }

  #findTail(cursor: Cursor): KnownBytes<Tail<Route>> | null {
    const end = cursor.endOfLine;
    if (end - cursor.at > LONGEST_TAIL_BYTES) return null;
    const known = this.#tails.known(cursor, end);
    if (known !== null) return known;
    const alike = this.#findAlike(cursor);
    if (alike === null || this.#tails.size === MOST_TAILS) return alike;
    return this.#tails.find(cursor, end, () => ({ ...alike.meaning, paths: [] })) ?? alike;
  }

  /** What is known of tails with its outline. */
  #findAlike(cursor: Cursor): KnownBytes<Tail<Route>> | null {
    const length = this.#outline.draw(cursor);
    if (length === 0) return null;
    const alike = this.#alike.find(this.#outline.drawn, this.#outline.end, (own) => {
      const tags = readTags(decoder.decode(own));
      this.#known += 1;
      return tags === null ? null : new KnownBytes(own, { tags, routes: [], paths: [] });
    })?.meaning;
    alike?.learn(cursor.view, cursor.at, length);
    return alike ?? null;
  }
}

/** These bytes, if they stand here. */
const here = <Meaning>(
  bytes: KnownBytes<Meaning> | null | undefined,
  { view, at }: Cursor,
): KnownBytes<Meaning> | null => (bytes?.isAt(view, at) ? bytes : null);

/** What is JSON by itself between these bytes is JSON between them in the line, too, and nothing else stands there. */
function readTags(tail: string): Json | null {
  if (!tail.startsWith(TAIL_START) || !tail.endsWith(TAIL_END)) return null;
  const tags = parseJson(tail.slice(TAIL_START.length, -TAIL_END.length));
  return isRecord(tags) ? tags : null;
}
