import { createHash } from 'node:crypto';
import { isRecord, parseJson } from '../results/json.ts';
import { looksLikeJson, readLine } from '../results/line.ts';
import { LineSplitter } from '../results/line-splitter.ts';
import type { OneRun } from './one-run.ts';
import type { Pieces } from './pieces.ts';

/** What the first lines of results say of all of them. */
export interface Head {
  /** Milliseconds since the epoch; null without a point. */
  readonly firstPointAt: number | null;
  /** Whether there is a line of k6's. */
  readonly isOfK6: boolean;
  readonly isEmpty: boolean;
  /** Metrics that are declared in it. */
  readonly metrics: readonly string[];
  /** Names its bytes; null for none. */
  readonly digest: string | null;
  /** Why nothing more could be read; null where there is more, or the end. */
  readonly fault: string | null;
}

/** So much tells which metrics k6 declares when it starts, and has a point in it … */
const HEAD_BYTES = 64 * 1024;
/** … but where k6 said much before its first point. */
const MOST_BYTES = 1024 * 1024;

/** How k6 begins a point, and nothing else. */
const POINT = new TextEncoder().encode('{"metric":');

const decoder = new TextDecoder();

/** Reads the first lines, and tells `run` of the tags and metrics in them. `keep` gets the pieces that were read: those of a pipe come only once. */
export async function readHead(
  pieces: Pieces,
  name: string,
  run: OneRun,
  keep: (piece: Uint8Array) => void = () => undefined,
): Promise<Head> {
  const splitter = new LineSplitter();
  const lines = new HeadLines(name, run);
  const hash = createHash('sha256');
  let size = 0;
  let piece = await pieces.next();
  for (; piece !== null; piece = await pieces.next()) {
    keep(piece);
    // The same bytes have the same name, however they are cut into pieces.
    hash.update(piece.subarray(0, Math.max(0, HEAD_BYTES - size)));
    size += piece.length;
    for (const line of splitter.split(piece)) lines.add(line);
    if ((size >= HEAD_BYTES && lines.firstPointAt !== null) || size >= MOST_BYTES) break;
  }
  // What is behind the last line end is a line of its own only where nothing more comes.
  if (piece === null) lines.add(splitter.rest());
  const { firstPointAt, isOfK6, metrics } = lines;
  const digest = size === 0 ? null : hash.digest('hex');
  return { firstPointAt, isOfK6, metrics: [...metrics], isEmpty: size === 0, digest, fault: pieces.fault };
}

class HeadLines {
  readonly #name: string;
  readonly #run: OneRun;
  readonly metrics = new Set<string>();
  firstPointAt: number | null = null;
  isOfK6 = false;

  constructor(name: string, run: OneRun) {
    this.#name = name;
    this.#run = run;
  }

  add(bytes: Uint8Array): void {
    // One point is enough, and its tags are looked at again in the course of the reading.
    if (this.firstPointAt !== null && POINT.every((byte, at) => bytes[at] === byte)) return;
    const line = looksLikeJson(bytes) ? readLine(bytes) : null;
    if (line?.kind === 'point') {
      this.firstPointAt ??= line.time;
      this.isOfK6 = true;
      this.#run.tags(line.tags, this.#name);
    }
    if (line?.kind === 'metric') {
      this.metrics.add(line.name);
      this.isOfK6 = true;
      this.#run.metric(line.name, line.type, this.#name);
      this.#run.thresholds(line.name, thresholdsIn(bytes), this.#name);
    }
  }
}

function thresholdsIn(bytes: Uint8Array): readonly string[] {
  const json = parseJson(decoder.decode(bytes));
  const list = isRecord(json) && isRecord(json.data) ? json.data.thresholds : null;
  return Array.isArray(list) ? list.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).sort() : [];
}
