import type { ChartWords } from './chart-words.ts';

/** A line of a chart: a value for each point, or the one that all of them have. */
export type Line = readonly (number | null)[] | number | null;

/** What the charts of the report show. */
export type ChartData = {
  /** Seconds since the epoch. */
  readonly firstSecond: number;
  readonly secondsPerPoint: number;
  readonly points: number;
  readonly vus: Line;
  /** The whole run first, then each page. */
  readonly subjects: readonly Subject[];
  /** Which of them is shown first: the page that blocks, if one does. */
  readonly first: number;
};

/** What a set of charts is about. */
export type Subject = {
  readonly name: string;
  /** Of the p(95), in milliseconds. */
  readonly limit: number | null;
  /** When its worst limit began to be crossed, in seconds after the first point. */
  readonly since: number | null;
  readonly words: ChartWords;
  readonly requests: Line;
  readonly errors: Line;
  readonly p50: Line;
  readonly p95: Line;
  readonly p99: Line;
  /** By name, in the order in which they pass. */
  readonly phases: readonly { readonly name: string; readonly line: Line }[];
};
