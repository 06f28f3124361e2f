import type { Config } from '../config/config.ts';
import type { ExitRecord } from '../k6/exit-record.ts';
import type { Measurements } from '../results/measurements.ts';
import type { Counts } from './counts.ts';
import { subject } from './finding-words.ts';
import type { Finding, Reason, ReasonCode } from './verdict.ts';

/** All that a load is judged by. */
export interface Facts {
  readonly config: Config;
  readonly measured: Measurements;
  readonly exit: ExitRecord;
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}

/** A reason in its two parts. */
export const reason = (code: ReasonCode, message: string): Reason => ({ code, message });

/** What a message about samples with these tags is about. */
export const subjectOf = ({ pages, target }: Config, tags: Finding['tags'] = {}): string =>
  subject(pages, target.host, tags);

/** From the first point to the last one, in seconds; null without points. */
export const measuredSeconds = ({ firstPointAt, lastPointAt }: Measurements): number | null =>
  firstPointAt === null || lastPointAt === null ? null : (lastPointAt - firstPointAt) / 1000;
