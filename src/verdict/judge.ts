import type { Config } from '../config/config.ts';
import type { ExitRecord, StopReason } from '../k6/exit-record.ts';
import type { Measurements } from '../results/measurements.ts';
import { alarmReasons } from './alarm-words.ts';
import { compareCounts } from './counts.ts';
import { DOUBTS } from './doubts.ts';
import { describeExit } from './exit-words.ts';
import { measuredSeconds, type RunFacts, reason, subjectOf } from './facts.ts';
import { crossings, failedChecks, passed, type Ruling } from './rulings.ts';
import type { Finding, Outcome, Reason, ReasonCode, Verdict } from './verdict.ts';
import { weigh } from './weigh.ts';

/** What a run comes to, before it is told: the heart of `verdict.json`. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly findings: readonly Finding[];
  readonly abort: Verdict['abort'];
  readonly error: Verdict['error'];
  /** Whether k6's own counts equal what we read; null when k6 left no summary. */
  readonly summaryAgrees: boolean | null;
}

/** Judges a load: pure, total, fails closed. `passed` needs k6's exit 0, every threshold held on samples, and evidence that agrees with k6's own counts. */
export function judge(config: Config, measured: Measurements, exit: ExitRecord): Judgement {
  const findings = config.thresholds.map((threshold) => weigh(threshold, measured, exit.summary));
  const counts = compareCounts(measured, exit);
  const facts: RunFacts = { config, measured, exit, findings, counts };
  const {
    outcome,
    reasons,
    error = null,
  } = ROWS.reduce<Ruling | undefined>((ruling, row) => ruling ?? row(facts), undefined) ?? passed;
  return { outcome, reasons, error, findings, abort: abortOf(exit, measured), summaryAgrees: counts.agree };
}

/** The script could not be run: bad options, exceptions outside of iterations, timeouts of setup and teardown, a stop through the API, a panic. */
const COULD_NOT_RUN = new Set([2, 100, 101, 102, 103, 104, 106, 107, 109, 255]);
const SCRIPT_ABORTED = new Set([108, 110]);
const THRESHOLDS_CROSSED = 99;
const INTERRUPTED = 105;
const STOPPED_BY_API = 103;
const ENDED_EARLY = new Set([STOPPED_BY_API, INTERRUPTED, ...SCRIPT_ABORTED]);

/** How k6 ended decides with what was measured: the first row that fits (docs/how-it-decides.md). */
const ROWS: readonly ((facts: RunFacts) => Ruling | undefined)[] = [
  ({ exit }) =>
    exit.stopped === 'cancelled'
      ? { outcome: 'cancelled', reasons: [reason('cancelled', 'The job was cancelled')] }
      : undefined,
  ({ exit }) => (COULD_NOT_RUN.has(exit.exitCode ?? 0) ? failedToRun(exit, 'k6/could-not-run', 'not-run') : undefined),
  ({ exit }) =>
    exit.stopped === null && (exit.signal !== null || exit.summary === null)
      ? failedToRun(exit, 'k6/crashed', 'interrupted')
      : undefined,
  stoppedByUs,
  crossedThresholds,
  ({ exit }) =>
    SCRIPT_ABORTED.has(exit.exitCode ?? 0)
      ? { outcome: 'failed', reasons: [reason('script-abort', describeExit(exit))] }
      : undefined,
  ({ exit, config }) => (exit.stopped === 'time-limit' ? timedOut(config) : undefined),
  ({ exit }) => (exit.exitCode === INTERRUPTED ? failedToRun(exit, 'k6/interrupted', 'interrupted') : undefined),
  ({ exit }) => (exit.exitCode === 0 ? undefined : failedToRun(exit, 'k6/crashed', 'interrupted')),
  stalled,
  failedChecks,
  inconclusive,
];

/** The kill switch ended the load; thresholds that were crossed by then are told too. */
function stoppedByUs(facts: RunFacts): Ruling | undefined {
  const { stopped } = facts.exit;
  if (stopped === null || stopped === 'cancelled' || stopped === 'time-limit') return undefined;
  return { outcome: 'failed', reasons: [...alarms(facts), ...crossings(facts)] };
}

const alarms = ({ measured, exit, config }: RunFacts): Reason[] =>
  alarmReasons(measured, exit.stopped, subjectOf(config));

function crossedThresholds(facts: RunFacts): Ruling | undefined {
  const { exit } = facts;
  const crossed = crossings(facts);
  // What a script that gave up left behind crosses thresholds too, and is not the story.
  const abort = SCRIPT_ABORTED.has(exit.exitCode ?? 0) ? [reason('script-abort', describeExit(exit))] : [];
  if (crossed.length > 0) return { outcome: 'failed', reasons: [...abort, ...crossed, ...alarms(facts)] };
  if (exit.exitCode !== THRESHOLDS_CROSSED) return undefined;
  return {
    outcome: 'failed',
    reasons: [reason('threshold-crossed', 'k6 ended with 99, thresholds crossed, but its summary names none of them')],
  };
}

/** The load went its full time with an outage in it that no threshold saw. */
function stalled(facts: RunFacts): Ruling | undefined {
  const reasons = alarms(facts);
  return reasons.length > 0 ? { outcome: 'failed', reasons } : undefined;
}

/** Nothing is crossed; what keeps it from being a pass? */
function inconclusive(facts: RunFacts): Ruling | undefined {
  const reasons = DOUBTS.flatMap((doubt) => doubt(facts));
  return reasons.length > 0 ? { outcome: 'inconclusive', reasons } : undefined;
}

function failedToRun(exit: ExitRecord, code: string, reasonCode: ReasonCode): Ruling {
  const message = describeExit(exit);
  return {
    outcome: 'error',
    reasons: [reason(reasonCode, message)],
    error: { code, message, hint: 'k6.log in the evidence has all that k6 said.' },
  };
}

function timedOut({ job }: Config): Ruling {
  const message = `The time limit of ${limitWords(job.timeoutSeconds)} was reached and no threshold was crossed by then`;
  return {
    outcome: 'error',
    reasons: [reason('timed-out', message)],
    error: { code: 'platform/timed-out', message, hint: 'Raise timeout-minutes, or find out why k6 did not end.' },
  };
}

/** What ended the load before its time: we did, or k6 by itself for a threshold, for its script or from outside. Null for a load that went its full time, and for a crash: that is an error and no stop. */
function abortOf(exit: ExitRecord, measured: Measurements): Verdict['abort'] {
  const afterSeconds = Number((measuredSeconds(measured) ?? exit.seconds).toFixed(1));
  if (exit.stopped !== null) return { by: 'gate', afterSeconds, reason: STOPPED[exit.stopped] };
  if (exit.thresholdAbort !== null) return { by: 'k6', afterSeconds, reason: exit.thresholdAbort };
  return ENDED_EARLY.has(exit.exitCode ?? 0) ? { by: 'k6', afterSeconds, reason: describeExit(exit) } : null;
}

const STOPPED: Readonly<Record<StopReason, string>> = {
  cancelled: 'the job was cancelled',
  'time-limit': 'the time limit was reached',
  'error-burst': 'the kill switch: at least half of the requests failed for too long',
  silence: 'the kill switch: nothing was answered for too long',
  stalled: 'the kill switch: no document was answered for too long',
};

const limitWords = (seconds: number): string =>
  seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} minutes`;
