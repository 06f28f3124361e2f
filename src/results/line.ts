import { isMetricType, type MetricType } from '../config/metric-type.ts';
import { isRecord, type Json, parseJson } from './json.ts';

/** One sample: `time` in milliseconds since the epoch, `value` finite and in k6's unit (times in milliseconds). */
export interface Point {
  readonly kind: 'point';
  readonly metric: string;
  readonly time: number;
  readonly value: number;
  readonly tags: Json;
}

/** What a line of k6's JSON output says. */
export type Line =
  | Point
  | { readonly kind: 'metric'; readonly name: string; readonly type: MetricType }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'malformed' };

/** Longer lines are malformed: k6 writes some hundred bytes, and a string of 512 MiB would throw. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

const UNKNOWN: Line = { kind: 'unknown' };
const MALFORMED: Line = { kind: 'malformed' };
const OPENING_BRACE = 0x7b;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const NANO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const decoder = new TextDecoder();

/** Whether a line claims to be NDJSON: it starts with `{`, a byte order mark aside. */
export function looksLikeJson(line: Uint8Array): boolean {
  const start = BYTE_ORDER_MARK.every((byte, at) => line[at] === byte) ? BYTE_ORDER_MARK.length : 0;
  return line[start] === OPENING_BRACE;
}

/** A line as text, without its line end; bytes that are no UTF-8 become U+FFFD. */
export const lineText = (line: Uint8Array): string =>
  decoder.decode(line.subarray(0, MAX_LINE_BYTES)).replace(/\r?\n$/, '');

/** Reads a line of k6's JSON output (https://grafana.com/docs/k6/latest/results-output/real-time/json/): new fields are welcome, a missing or wrong one makes it malformed; never throws. */
export function readLine(line: Uint8Array): Line {
  const json = line.length > MAX_LINE_BYTES ? undefined : parseJson(decoder.decode(line));
  if (!isRecord(json)) return MALFORMED;
  if (json.type === 'Point') return readPoint(json.metric, json.data);
  if (json.type === 'Metric') return readMetric(json.data);
  return UNKNOWN;
}

function readPoint(metric: unknown, data: unknown): Line {
  if (typeof metric !== 'string' || !isRecord(data)) return MALFORMED;
  const { value } = data;
  const tags = data.tags ?? {};
  const time = milliseconds(data.time);
  if (typeof value !== 'number' || !Number.isFinite(value) || Number.isNaN(time) || !isRecord(tags)) return MALFORMED;
  return { kind: 'point', metric, time, value, tags };
}

function readMetric(data: unknown): Line {
  if (!isRecord(data) || typeof data.name !== 'string' || typeof data.type !== 'string') return MALFORMED;
  return isMetricType(data.type) ? { kind: 'metric', name: data.name, type: data.type } : UNKNOWN;
}

/** Any offset and any number of digits: Date.parse drops what is finer than a millisecond. */
const milliseconds = (time: unknown): number =>
  typeof time === 'string' && NANO_TIME.test(time) ? Date.parse(time) : Number.NaN;
