import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { VERDICT_SCHEMA_VERSION } from './schema-version.ts';

export const OUTCOMES = ['passed', 'failed', 'inconclusive', 'error', 'cancelled'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const REASON_CODES = [
  // failed
  'threshold-crossed',
  'no-traffic',
  'unreachable',
  'wrong-page',
  'blocked',
  'error-burst',
  'stalled',
  'script-abort',
  // inconclusive
  'other-version',
  'threshold-unmeasured',
  'threshold-disputed',
  'evidence-incomplete',
  'generator-starved',
  'iterations-failed',
  // error and cancelled: the code of `error` says more
  'script-exception',
  'timed-out',
  'interrupted',
  'not-run',
  'unfinished',
  'cancelled',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

const amount = z.number().check(z.nonnegative());
const trendStats = z.strictObject({
  avg: z.number(),
  min: z.number(),
  med: z.number(),
  p90: z.number(),
  p95: z.number(),
  p99: z.number(),
  max: z.number(),
});
const trend = z.nullable(trendStats);

const measured = z.strictObject({
  requests: amount,
  requestsPerSecond: amount,
  errorRate: z.nullable(amount),
  iterations: amount,
  vusMax: z.nullable(amount),
  bytesReceived: amount,
  bytesSent: amount,
  duration: trend,
  phases: z.strictObject({
    blocked: trend,
    connecting: trend,
    tlsHandshaking: trend,
    sending: trend,
    waiting: trend,
    receiving: trend,
  }),
  checks: z.readonly(z.array(z.strictObject({ name: z.string(), passes: amount, fails: amount }))),
  statuses: z.record(z.string(), amount),
  errorCodes: z.record(z.string(), amount),
});

const findingState = z
  .enum(['held', 'crossed', 'unmeasured', 'disputed', 'reported'])
  .check(z.describe('reported: measured, but not judged'));

const finding = z.strictObject({
  metric: z.string(),
  tags: z.record(z.string(), z.string()),
  expression: z.string(),
  limit: z.number(),
  unit: z.enum(['ms', 'ratio', 'count']),
  origin: z.string(),
  place: z.nullable(z.string()).check(z.describe('File and line of the config file where a line of it set the limit')),
  state: findingState,
  observed: z.nullable(z.number()),
  headroom: z
    .nullable(z.number())
    .check(z.describe('What is left of what the limit tolerates, as a share of it; negative when it is crossed')),
  samples: amount,
  confidence: z.enum(['high', 'low']).check(z.describe('low: on fewer samples than the statistic needs')),
  sinceSeconds: z
    .nullable(amount)
    .check(
      z.describe(
        'When a crossed limit began to be crossed, in seconds after the first point; null where that is not known',
      ),
    ),
});
export type Finding = z.output<typeof finding>;

const run = z.strictObject({
  name: z.enum(['ready', 'version', 'rehearsal', 'warm-up', 'load']),
  engine: z.literal('k6'),
  version: z.string(),
  source: z.enum(['path', 'cache', 'system', 'release', 'go']),
  verified: z.boolean().check(z.describe('True when the bytes were checked against a sha256 known before')),
  sha256: z.string(),
  exitCode: z.nullable(z.number()),
  signal: z.nullable(z.string()),
  plannedSeconds: z.nullable(amount),
  seconds: amount,
  generator: z
    .nullable(
      z.strictObject({
        cpus: amount,
        sampledSeconds: amount,
        saturatedSeconds: amount,
        averageShare: amount,
        busiestShare: amount,
      }),
    )
    .check(z.describe('How busy k6 kept the CPUs that it may use; null where it was not sampled')),
});
export type RunRecord = z.output<typeof run>;

/** The verdict, `verdict.json`: everything else is derived from it. Times are ISO 8601 in UTC, durations milliseconds unless the name says seconds, rates 0 to 1. */
export const verdictSchema = z.strictObject({
  schema: z.literal(VERDICT_SCHEMA_VERSION),
  id: z.string(),
  outcome: z.enum(OUTCOMES),
  enforced: z.boolean().check(z.describe('False when the job stays green although the outcome is not passed')),
  headline: z.string(),
  reasons: z.array(
    z.strictObject({
      code: z.enum(REASON_CODES),
      message: z.string(),
      page: z.optional(z.string()).check(z.describe('The page that it is about, where it is about one of several')),
    }),
  ),
  why: z
    .array(
      z.strictObject({
        code: z.enum(['phase', 'statuses', 'errors', 'checks', 'since', 'pages']),
        message: z.string(),
      }),
    )
    .check(z.describe('What the answers say about why it did not pass, the most telling first')),
  reproduce: z.nullable(z.string()).check(z.describe('The line for a shell that asks the CLI for the same run')),
  notes: z.array(z.string()).check(z.describe('What a reader should know that does not change the outcome')),
  abort: z.nullable(z.strictObject({ by: z.enum(['k6', 'gate']), afterSeconds: amount, reason: z.string() })),
  error: z.nullable(z.strictObject({ code: z.string(), message: z.string(), hint: z.nullable(z.string()) })),
  config: z.nullable(z.strictObject({ hash: z.string(), environment: z.string(), target: z.string() })),
  sequence: z
    .nullable(z.strictObject({ step: amount.check(z.describe('From 1')), profiles: z.array(z.string()) }))
    .check(z.describe('Which of the loads that run one after the other this is; null for the only one')),
  targetVersion: z
    .nullable(z.strictObject({ expected: z.string(), before: z.nullable(z.string()), after: z.nullable(z.string()) }))
    .check(z.describe('The version of the site that was expected, and those that answered before and after the load')),
  context: z.strictObject({
    commit: z.nullable(z.string()),
    runUrl: z.nullable(z.string()),
    attempt: z.number(),
    runner: z
      .nullable(z.strictObject({ name: z.nullable(z.string()), os: z.string(), arch: z.string(), cpus: amount }))
      .check(z.describe('The machine that the load came from')),
  }),
  startedAt: z.iso.datetime(),
  durationSeconds: amount,
  results: z
    .nullable(
      z.strictObject({
        files: z.array(
          z.strictObject({
            name: z.string(),
            points: amount,
            malformedLines: amount,
            fault: z.nullable(z.string()).check(z.describe('Why it is not whole; null when nothing says so')),
          }),
        ),
        textLines: amount.check(z.describe('Lines that are no NDJSON')),
        instances: amount.check(z.describe('k6 processes that wrote them, as far as the files tell')),
        from: z.nullable(z.iso.datetime()).check(z.describe('Time of the first point')),
        to: z.nullable(z.iso.datetime()).check(z.describe('Time of the last point')),
      }),
    )
    .check(z.describe('Results that existed already and were judged; null where k6 made them for this verdict')),
  runs: z.array(run),
  thresholds: z.array(finding),
  total: z.nullable(measured),
  pages: z.array(
    z.strictObject({
      name: z.string(),
      type: z.string(),
      url: z.string(),
      state: findingState.check(z.describe('The worst of its thresholds, and of what else was found about it')),
      p95: z
        .nullable(
          z.strictObject({ observed: z.nullable(z.number()), limit: z.number(), headroom: z.nullable(z.number()) }),
        )
        .check(
          z.describe(
            'The p(95) that its visitors wait for and its limit, milliseconds; null where it has no such limit',
          ),
        ),
      measured: z.nullable(measured),
      warmUp: z
        .nullable(z.strictObject({ requests: amount, errorRate: z.nullable(amount), p95: z.nullable(z.number()) }))
        .check(z.describe('What the warm-up measured; it is never judged')),
    }),
  ),
  evidence: z.strictObject({
    folder: z.nullable(z.string()),
    points: amount,
    malformedLines: amount,
    unknownLines: amount.check(z.describe('Lines of k6 that are valid and of a kind that is not known')),
    latePoints: amount.check(z.describe('Points that came too late for the time line; they count everywhere else')),
    summaryAgrees: z.nullable(z.boolean()),
    files: z.array(z.string()),
  }),
});
export type Verdict = z.output<typeof verdictSchema>;

/** A value as the verdict that it may be; of one that it is not, the issues say in words what is wrong. */
export const parseVerdict = (value: unknown): z.core.util.SafeParseResult<Verdict> =>
  verdictSchema.safeParse(value, { error: en().localeError });

export type Reason = Verdict['reasons'][number];
