import { Cell } from '../../src/results/cell.ts';
import { type FoldOptions, openFold } from '../../src/results/fold.ts';
import type { Measurements, Slot } from '../../src/results/measurements.ts';

/** What came out of a fold, and how the copy looks when every range is written as it is returned. */
export interface Fed {
  readonly measured: Measurements;
  readonly copy: Buffer;
  readonly text: readonly string[];
  readonly slots: readonly Slot[];
}

const NOTHING_ASKED = { selectors: [], pages: [] };

/** Feeds chunks to a fresh fold. Each chunk is overwritten after its turn, as a reader with one buffer would do. */
export function feed(chunks: Iterable<Uint8Array>, asked: Partial<FoldOptions> = {}): Fed {
  const text: string[] = [];
  const slots: Slot[] = [];
  const copy: Buffer[] = [];
  const listeners = { onText: (line: string) => void text.push(line), onSlot: (slot: Slot) => void slots.push(slot) };
  const fold = openFold({ ...NOTHING_ASKED, ...listeners, ...asked });
  for (const chunk of chunks) {
    const own = Uint8Array.from(chunk);
    for (const range of fold.write(own)) copy.push(Buffer.from(range));
    own.fill(0x21);
  }
  const { rest, measured } = fold.end();
  return { measured, copy: Buffer.concat([...copy, ...rest]), text, slots };
}

export const feedText = (text: string, asked?: Partial<FoldOptions>): Fed => feed([Buffer.from(text)], asked);

/** Cuts bytes into chunks of these sizes, over and over. */
export function* cut(bytes: Uint8Array, ...sizes: number[]): Generator<Uint8Array> {
  for (let start = 0, turn = 0; start < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(start, start + size);
    start += size;
  }
}

/** Random numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const START = Date.UTC(2026, 10, 21, 7, 0, 0);

/** One line of k6's JSON output, newline included; `at` is in seconds after 2026-11-21T07:00:00Z. */
export function point(metric: string, value: number, tags: Record<string, string> = {}, at = 0): string {
  const time = new Date(START + at * 1000).toISOString();
  return `${JSON.stringify({ metric, type: 'Point', data: { time, value, tags } })}\n`;
}

/** The whole second of a point that is `at` seconds after the start. */
export const secondAt = (at: number): number => START / 1000 + at;

export const metricLine = (name: string, type: string): string =>
  `${JSON.stringify({ type: 'Metric', data: { name, type, contains: 'default', thresholds: [], submetrics: null }, metric: name })}\n`;

/** The values of one second. */
export function cellOf(values: Iterable<number>): Cell {
  const cell = new Cell(true);
  let nth = 0;
  for (const value of values) cell.add(value, ++nth);
  return cell;
}
