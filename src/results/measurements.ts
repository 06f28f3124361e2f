import type { Aggregation, Condition, Selector } from '../config/threshold.ts';
import type { ErrorBurst } from './error-burst.ts';
import type { Stall } from './stall.ts';

/** The parts of a request's time, in the order in which they pass; each is k6's metric `http_req_<phase>`, snake-cased. */
export const PHASES = ['blocked', 'connecting', 'tlsHandshaking', 'sending', 'waiting', 'receiving'] as const;
export type Phase = (typeof PHASES)[number];

/** What there is of each phase. */
export const ofPhases = <Value>(of: (phase: Phase) => Value): Readonly<Record<Phase, Value>> => ({
  blocked: of('blocked'),
  connecting: of('connecting'),
  tlsHandshaking: of('tlsHandshaking'),
  sending: of('sending'),
  waiting: of('waiting'),
  receiving: of('receiving'),
});

/** Statistics of a trend, in milliseconds for k6's time metrics. */
export interface TrendStats {
  readonly avg: number;
  readonly min: number;
  readonly med: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

export interface CheckCount {
  readonly name: string;
  readonly passes: number;
  readonly fails: number;
}

/** What was measured of a run, or of one of its pages. Null where there were no samples: nothing is ever reported as a zero that was not measured. */
export interface Measured {
  readonly requests: number;
  /** Requests divided by the seconds between the first and the last point of the whole run, so that pages add up to the total; 0 when there is no time between them. */
  readonly requestsPerSecond: number;
  /** Failed requests of all requests, 0 to 1. */
  readonly errorRate: number | null;
  /** Finished iterations; a page's are those of the scenarios tagged with it. */
  readonly iterations: number;
  /** The most VUs that k6 had ready (`vus_max`). Null for a page: k6 counts VUs for the whole run only. */
  readonly vusMax: number | null;
  readonly bytesReceived: number;
  readonly bytesSent: number;
  readonly duration: TrendStats | null;
  readonly phases: Readonly<Record<Phase, TrendStats | null>>;
  readonly checks: readonly CheckCount[];
  /** Requests by HTTP status; `0` is no answer. Of checks, statuses and error codes at most MAX_NAMES are told apart, the rest is summed as `(other)`. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests by k6's error code (1000 and up). */
  readonly errorCodes: Readonly<Record<string, number>>;
}

/** The samples of one selector. */
export interface Series {
  /** How many samples there were. */
  readonly count: number;
  /** False when percentiles come from a histogram (of more than EXACT_VALUES): then within PERCENTILE_ERROR of k6's value. All else is k6's value, avg but for rounding. */
  readonly exact: boolean;
  /** The statistic by k6's own formula; undefined without samples, for a statistic the metric's type has not, and for a counter's rate, which needs k6's own test time. */
  aggregate(aggregation: Aggregation): number | undefined;
  /** When a limit of those that the fold was told began to be crossed, in milliseconds since the epoch, to about 5 s; null when no part of the run crosses it by itself. */
  crossedFrom(condition: Condition): number | null;
}

/** One second of the run, closed. Times are whole seconds since the epoch, from the points themselves. */
export interface Slot {
  readonly second: number;
  readonly vus: number | null;
  readonly total: SlotCounts;
  /** Those of the pages and journeys that had a request in it. */
  readonly pages: Readonly<Record<string, SlotCounts>>;
}

export interface SlotCounts {
  readonly requests: number;
  readonly errors: number;
  /** Percentiles of http_req_duration of all requests in this second, in milliseconds, to the microsecond. */
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
  /** The same of what a visitor waits for, and what the limit of p(95) judges: documents, and all requests of journeys; null without any. */
  readonly documents: SlotPercentiles | null;
  /** What each phase took on average, in milliseconds, of all requests. */
  readonly phases: Readonly<Record<Phase, number | null>>;
}

/** In milliseconds. */
export interface SlotPercentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** What goes wrong in the course of a run, whatever its sums say. */
export interface Alarms {
  /** The first error burst; null when there was none. */
  readonly errorBurst: ErrorBurst | null;
  /** The longest stall; null when there was none. */
  readonly stall: Stall | null;
  /** The longest stall of each page and journey that had one while it was watched by itself. */
  readonly pageStalls: ReadonlyMap<string, Stall>;
}

/** All that the results of one k6 run say. */
export interface Measurements extends Alarms {
  readonly total: Measured;
  readonly pages: ReadonlyMap<string, Measured>;
  /** The samples of a selector that the fold was asked to keep; undefined when it was not asked, or no sample came. */
  series(selector: Selector): Series | undefined;
  /** False when the run had too many values to keep (EXACT_VALUES): some percentiles are then within PERCENTILE_ERROR of k6's. */
  readonly exact: boolean;
  /** Points read, lines that look like NDJSON and are not, valid lines of an unknown kind, points for a second already closed. */
  readonly points: number;
  readonly malformedLines: number;
  readonly unknownLines: number;
  readonly latePoints: number;
  /** Visits that were due and that k6 did not begin: no VU was free (`dropped_iterations`). */
  readonly droppedIterations: number;
  /** Time of the first and last point, milliseconds since the epoch; null without points. */
  readonly firstPointAt: number | null;
  readonly lastPointAt: number | null;
  /** Time of the last request that was answered, whatever the status; null without one. */
  readonly lastAnswerAt: number | null;
}

/** Where a run or a page of it stands. Lately is the last ten seconds or so; null where nothing came in them. */
export interface Standing {
  /** So far. */
  readonly requests: number;
  /** Failed requests so far. */
  readonly errors: number;
  /** Lately. */
  readonly requestsPerSecond: number | null;
  /** Failed requests of all requests lately, 0 to 1. */
  readonly errorRate: number | null;
}

/** Where a run stands while it goes on. */
export interface Snapshot extends Standing {
  readonly vus: number | null;
  readonly pages: ReadonlyMap<string, Standing>;
  /** What the fold was asked to watch, in that order: each statistic over the last ten seconds or so. */
  readonly watched: readonly (number | null)[];
}
