import { ByteMemo } from './byte-memo.ts';
import type { Cursor } from './cursor.ts';
import { isRecord, type Json, parseJson } from './json.ts';
import type { KnownBytes } from './known-bytes.ts';
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
 * once for both, and a line costs a comparison of its bytes and the digits of two numbers. Every line that is not
 * exactly such a point is left alone: readLine reads it.
 */

/** Where points go: `routeOf` says where those of a metric with these tags go, `add` sends one there. */
export interface Destination<Route> {
  routeOf(metric: string, tags: Json): Route;
  add(route: Route, time: number, value: number): void;
}

const HEAD = /^\{"metric":"([ !#-[\]-~]+)","type":"Point","data":\{"time":"$/;
const HEAD_START = '{"metric":"';
const HEAD_END = '","type":"Point","data":{"time":"';
const TAIL_START = ',"tags":';
const TAIL_END = '}}\n';
const QUOTE = 0x22;

/** More metrics than a script has … */
const MOST_HEADS = 1024;
/** … and more tags than are there at a time: with one more all are forgotten, which bounds the memory to some 20 MB. */
const MOST_TAILS = 8192;
const LONGEST_HEAD_BYTES = 256;
const LONGEST_TAIL_BYTES = 2048;

interface Head {
  readonly metric: string;
  /** Its place among the routes of each tail. */
  readonly place: number;
}

interface Tail<Route> {
  readonly tags: Json;
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
  readonly #heads = new ByteMemo<Head>(MOST_HEADS);
  readonly #tails = new ByteMemo<Tail<Route>>(MOST_TAILS);
  #path: Path<Route> | null = null;
  #headsSoFar = 0;

  constructor(to: Destination<Route>) {
    this.#to = to;
  }

  /** Reads as many points as stand here one behind the other, and leaves the cursor before the first line that is none. */
  read(cursor: Cursor): void {
    let from = cursor.at;
    while (!cursor.isAtEnd && this.#readPoint(cursor)) from = cursor.at;
    cursor.at = from;
  }

  /** False, and nothing counted, when it is no point of exactly this shape. */
  #readPoint(cursor: Cursor): boolean {
    // k6 writes the samples of a request in one order: 19 of 20 lines have the head and the tail that are guessed.
    const guess = this.#path?.next ?? null;
    const head = guess?.head.isAt(cursor.view, cursor.at) ? guess.head : this.#headAt(cursor);
    if (head === null) return false;
    cursor.at += head.length;
    const time = this.#clock.read(cursor);
    const value = Number.isNaN(time) ? Number.NaN : readValue(cursor);
    if (Number.isNaN(value)) return false;
    const tail = guess?.tail.isAt(cursor.view, cursor.at) ? guess.tail : this.#tailAt(cursor);
    if (tail === null) return false;
    cursor.at += tail.length;
    const path = guess?.head === head && guess.tail === tail ? guess : this.#pathOf(head, tail);
    this.#to.add(path.route, time, value);
    this.#follow(path);
    return true;
  }

  #follow(path: Path<Route>): void {
    if (this.#path !== null) this.#path.next = path;
    this.#path = path;
  }

  #pathOf(head: KnownBytes<Head>, tail: KnownBytes<Tail<Route>>): Path<Route> {
    const { paths, tags } = tail.meaning;
    const known = paths[head.meaning.place];
    if (known !== undefined) return known;
    const path = { head, tail, route: this.#to.routeOf(head.meaning.metric, tags), next: null };
    paths[head.meaning.place] = path;
    if (this.#heads.isFull || this.#tails.isFull) this.#forget();
    return path;
  }

  #forget(): void {
    this.#heads.forget();
    this.#tails.forget();
    this.#headsSoFar = 0;
    this.#path = null;
  }

  #headAt({ bytes, at }: Cursor): KnownBytes<Head> | null {
    const end = bytes.indexOf(QUOTE, at + HEAD_START.length) + HEAD_END.length;
    if (end - at > LONGEST_HEAD_BYTES) return null;
    return this.#heads.find(bytes.subarray(at, end), (own) => {
      const metric = HEAD.exec(own.toString('latin1'))?.[1];
      return metric === undefined ? null : { metric, place: this.#headsSoFar++ };
    });
  }

  #tailAt({ rest }: Cursor): KnownBytes<Tail<Route>> | null {
    if (rest.length > LONGEST_TAIL_BYTES) return null;
    return this.#tails.find(rest, (own) => {
      const tags = readTags(decoder.decode(own));
      return tags === null ? null : { tags, paths: [] };
    });
  }
}

/** What is JSON by itself between these bytes is JSON between them in the line, too, and nothing else stands there. */
function readTags(tail: string): Json | null {
  if (!tail.startsWith(TAIL_START) || !tail.endsWith(TAIL_END)) return null;
  const tags = parseJson(tail.slice(TAIL_START.length, -TAIL_END.length));
  return isRecord(tags) ? tags : null;
}
