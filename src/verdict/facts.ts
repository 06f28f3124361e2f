import { type Config, visitsOf } from '../config/config.ts';
import type { ExitRecord } from '../k6/exit-record.ts';
import type { Visited } from '../results/curves.ts';
import type { Measurements } from '../results/measurements.ts';
import type { Counts } from './counts.ts';
import { subject } from './finding-words.ts';
import type { Finding, Reason, ReasonCode } from './verdict.ts';

/** What results are judged by, whoever made them. */
export interface Facts {
  readonly config: Config;
  readonly measured: Measurements;
  readonly findings: readonly Finding[];
}

/** All that a load is judged by. */
export interface RunFacts extends Facts {
  readonly exit: ExitRecord;
  readonly counts: Counts;
}

/** A reason in its parts: why, in words, and the page that it is about where it is about one. */
export const reason = (code: ReasonCode, message: string, page?: string): Reason => ({
  code,
  message,
  ...(page !== undefined && { page }),
});

/** What a message about samples with these tags is about. */
export const subjectOf = (config: Config, tags: Finding['tags'] = {}): string =>
  subject(visitsOf(config), config.target.host, tags);

/** What was measured of a page. A script of the user's is the whole run, whatever pages it tags. */
export const pageMeasures = ({ name, type }: Visited, { total, pages }: Measurements) =>
  type === 'script' ? total : pages.get(name);

/** From the first point to the last one, in seconds; null without points. */
export const measuredSeconds = ({ firstPointAt, lastPointAt }: Measurements): number | null =>
  firstPointAt === null || lastPointAt === null ? null : (lastPointAt - firstPointAt) / 1000;
