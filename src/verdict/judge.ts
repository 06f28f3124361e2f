import type { Config } from '../config/config.ts';
import { selectorText } from '../config/threshold.ts';
import type { ExitRecord } from '../k6/exit-record.ts';
import type { Measurements } from '../results/measurements.ts';
import { type Summary, summaryValue } from '../results/summary.ts';
import { describeExit } from './exit-words.ts';
import { reasonFor } from './finding-words.ts';
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
  const facts: Facts = { config, exit, findings, counts };
  const {
    outcome,
    reasons,
    error = null,
  } = ROWS.reduce<Ruling | undefined>((ruling, row) => ruling ?? row(facts), undefined) ?? passed;
  return { outcome, reasons, error, findings, abort: abortOf(exit, measured), summaryAgrees: counts.agree };
}

interface Facts {
  readonly config: Config;
  readonly exit: ExitRecord;
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}

interface Ruling {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly error?: Verdict['error'];
}

const passed: Ruling = { outcome: 'passed', reasons: [] };

/** The script could not be run: bad options, exceptions outside of iterations, timeouts of setup and teardown, a stop through the API, a panic. */
const COULD_NOT_RUN = new Set([2, 100, 101, 102, 103, 104, 106, 107, 109, 255]);
const SCRIPT_ABORTED = new Set([108, 110]);
const THRESHOLDS_CROSSED = 99;
const INTERRUPTED = 105;

/** How k6 ended decides with what was measured: the first row that fits (docs/how-it-decides.md). */
const ROWS: readonly ((facts: Facts) => Ruling | undefined)[] = [
  ({ exit }) =>
    exit.stopped === 'cancelled'
      ? { outcome: 'cancelled', reasons: [reason('cancelled', 'The job was cancelled')] }
      : undefined,
  ({ exit }) => (COULD_NOT_RUN.has(exit.exitCode ?? 0) ? failedToRun(exit, 'k6/could-not-run', 'not-run') : undefined),
  ({ exit }) =>
    exit.stopped === null && (exit.signal !== null || exit.summary === null)
      ? failedToRun(exit, 'k6/crashed', 'interrupted')
      : undefined,
  crossedThresholds,
  ({ exit }) =>
    SCRIPT_ABORTED.has(exit.exitCode ?? 0)
      ? { outcome: 'failed', reasons: [reason('script-abort', describeExit(exit))] }
      : undefined,
  ({ exit, config }) => (exit.stopped === 'time-limit' ? timedOut(config) : undefined),
  ({ exit }) => (exit.exitCode === INTERRUPTED ? failedToRun(exit, 'k6/interrupted', 'interrupted') : undefined),
  ({ exit }) => (exit.exitCode === 0 ? undefined : failedToRun(exit, 'k6/crashed', 'interrupted')),
  inconclusive,
];

function crossedThresholds({ findings, exit, config }: Facts): Ruling | undefined {
  const crossed = findings.filter((finding) => finding.state === 'crossed');
  if (crossed.length > 0)
    return { outcome: 'failed', reasons: crossed.map((finding) => reasonFor(finding, pageName(config))) };
  if (exit.exitCode !== THRESHOLDS_CROSSED) return undefined;
  return {
    outcome: 'failed',
    reasons: [reason('threshold-crossed', 'k6 ended with 99, thresholds crossed, but its summary names none of them')],
  };
}

/** Nothing is crossed; what keeps it from being a pass? */
function inconclusive({ findings, exit, counts, config }: Facts): Ruling | undefined {
  const doubtful = findings.filter((finding) => finding.state === 'unmeasured' || finding.state === 'disputed');
  const reasons = doubtful.map((finding) => reasonFor(finding, pageName(config)));
  if (doubtful.length === 0 && !findings.some((finding) => finding.state === 'held'))
    reasons.push(reason('threshold-unmeasured', 'There is no threshold to judge by'));
  if (counts.agree !== true) reasons.push(reason('evidence-incomplete', counts.words));
  if (exit.thresholdAbort !== null)
    reasons.push(reason('evidence-incomplete', `k6 stopped early and crossed nothing: ${exit.thresholdAbort}`));
  if (exit.exceptions > 0)
    reasons.push(
      reason(
        'iterations-failed',
        `Iterations ended by an exception: ${exit.exceptions} (${exit.complaints[0] ?? 'see k6.log'})`,
      ),
    );
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

/** Two abort at once is possible; ours is told first, because it is why k6 ended. */
function abortOf(exit: ExitRecord, measured: Measurements): Verdict['abort'] {
  const afterSeconds = Number((measuredSeconds(measured) ?? exit.seconds).toFixed(1));
  if (exit.stopped !== null)
    return {
      by: 'gate',
      afterSeconds,
      reason: exit.stopped === 'cancelled' ? 'the job was cancelled' : 'the time limit was reached',
    };
  return exit.thresholdAbort === null ? null : { by: 'k6', afterSeconds, reason: exit.thresholdAbort };
}

const measuredSeconds = ({ firstPointAt, lastPointAt }: Measurements): number | null =>
  firstPointAt === null || lastPointAt === null ? null : (lastPointAt - firstPointAt) / 1000;

interface Counts {
  /** Null when k6 left no summary to compare with. */
  readonly agree: boolean | null;
  readonly words: string;
}

/** NDJSON and summary must tell of the same requests and iterations: a shortfall means lost lines. */
function compareCounts({ total, malformedLines }: Measurements, { summary }: ExitRecord): Counts {
  const ours = `The results hold ${total.requests} requests and ${total.iterations} iterations (${malformedLines} lines were unreadable)`;
  if (summary === null) return { agree: null, words: `${ours}, k6 left no summary` };
  const [requests, iterations] = [summaryCount(summary, 'http_reqs'), summaryCount(summary, 'iterations')];
  return {
    agree: requests === total.requests && iterations === total.iterations,
    words: `${ours}, k6 counted ${requests} and ${iterations}`,
  };
}

function summaryCount(summary: Summary, metric: string): number {
  const entry = summary.metrics[selectorText({ metric, tags: {} })];
  return (entry && summaryValue(entry, { kind: 'count' })) ?? 0;
}

const limitWords = (seconds: number): string =>
  seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} minutes`;

const reason = (code: ReasonCode, message: string): Reason => ({ code, message });
const pageName = ({ pages }: Config): string => pages[0]?.name ?? 'page';
