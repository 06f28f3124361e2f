import * as z from 'zod/mini';
import { parseJson } from '../results/json.ts';
import type { ExitRecord } from './exit-record.ts';
import { withoutQueries } from './queries.ts';

/** What the script reports of every answer: no query strings. */
export const ANSWER = {
  /** 0 is no answer; then `error` and k6's `errorCode` say why. */
  status: z.number(),
  errorCode: z.number(),
  error: z.string(),
  /** The address that was asked for, the one that answered, and where that one still redirects to (empty: nowhere). */
  asked: z.string(),
  address: z.string(),
  redirect: z.string(),
};

/** One request of a rehearsal, as the script reports it: no query strings, no page content. */
const visitRequest = z.looseObject({
  page: z.string(),
  kind: z.string(),
  name: z.string(),
  ...ANSWER,
  /** Why that redirect was not followed; null when the answer is none. */
  held: z.nullable(z.enum(['another host', 'changes state', 'too many'])),
  contentType: z.string(),
  bytes: z.number(),
  passwordField: z.boolean(),
  failedChecks: z.array(z.string()),
  /** Of a step of a journey: its name and method; `asked` is then its path as it was written. */
  step: z.optional(z.string()),
  method: z.optional(z.string()),
});
export type VisitRequest = z.output<typeof visitRequest>;

/** What the script has seen since it told of it last. `ended` is false while the visit goes on: the last report of one that hangs. */
const visitReport = z.looseObject({
  requests: z.array(visitRequest),
  exceptions: z.array(z.looseObject({ page: z.string(), message: z.string() })),
  ended: z.boolean(),
});
export type VisitReport = z.output<typeof visitReport>;

/** What one rehearsal visit saw. `report` is null when k6 ended before the script could say anything. */
export interface Visit {
  readonly report: VisitReport | null;
  readonly exit: ExitRecord;
}

const MARK = 'k6-gate visit ';
/** How the console line of a look begins. */
export const LOOK_MARK = 'k6-gate look ';

/** The visit in a console line of the script; null for any other line. */
export function readVisit(message: string): Visit['report'] {
  if (!message.startsWith(MARK)) return null;
  return visitReport.safeParse(parseJson(message.slice(MARK.length))).data ?? null;
}

/** Two reports of one visit, one after the other. */
export const joined = (before: VisitReport | null, next: VisitReport): VisitReport =>
  before === null
    ? next
    : {
        ...next,
        requests: [...before.requests, ...next.requests],
        exceptions: [...before.exceptions, ...next.exceptions],
      };

/** The console line of a visit or a look with the queries taken out of its texts, one by one, so that it stays JSON; null for any other line. */
export function cleanVisit(message: string): string | null {
  const mark = [MARK, LOOK_MARK].find((one) => message.startsWith(one));
  if (mark === undefined) return null;
  try {
    const clean = (_key: string, value: unknown) => (typeof value === 'string' ? withoutQueries(value) : value);
    return `${mark}${JSON.stringify(JSON.parse(message.slice(mark.length), clean))}`;
  } catch {
    return null;
  }
}
