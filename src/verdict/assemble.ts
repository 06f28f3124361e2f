import { type Config, visitsOf } from '../config/config.ts';
import type { Context } from '../config/context.ts';
import { namedEnvironment } from '../config/judged.ts';
import { notesOn } from '../config/notes.ts';
import { stepsAfter } from '../config/sequence.ts';
import { EXACT_VALUES } from '../results/budget.ts';
import { PERCENTILE_ERROR } from '../results/histogram.ts';
import type { Measurements } from '../results/measurements.ts';
import type { ReadResults } from '../results/result-file.ts';
import { pageMeasures } from './facts.ts';
import { headline } from './headline.ts';
import type { Judgement } from './judge.ts';
import { VERDICT_SCHEMA_VERSION } from './schema-version.ts';
import { standingOf } from './standing.ts';
import type { Finding, Outcome, Reason, RunRecord, Verdict } from './verdict.ts';
import type { WarmUp } from './warm-up.ts';
import { whyOf } from './why.ts';

/** What is known of a run before it begins. */
export interface Opening {
  readonly id: string;
  readonly startedAt: Date;
  readonly context: Context;
  /** Null when it could not be read: then the verdict says why. */
  readonly config: Config | null;
  readonly configHash: string;
  /** Null when no folder could be opened. */
  readonly folder: string | null;
}

/** What a run came to. */
export interface Ending extends Partial<Judgement> {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly notes?: readonly string[];
  readonly runs?: readonly RunRecord[];
  readonly measured?: Measurements;
  readonly warmUp?: WarmUp;
  readonly targetVersion?: Verdict['targetVersion'];
  /** Of results that existed already. */
  readonly read?: ReadResults;
}

/** The verdict of a run: every field of the contract, whatever is known. Files and duration are added when the evidence is closed. */
export function verdictOf(opening: Opening, ending: Ending): Verdict {
  const { config, context } = opening;
  const findings: readonly Finding[] = ending.findings ?? [];
  const measured = ending.measured;
  const enforced = isEnforced(config, ending.outcome);
  return {
    schema: VERDICT_SCHEMA_VERSION,
    id: opening.id,
    outcome: ending.outcome,
    enforced,
    headline: headline({ ...ending, config, enforced, findings, measured }),
    reasons: [...ending.reasons],
    why: whyOf(ending.outcome, findings, measured, config),
    reproduce: config?.command ?? null,
    notes: notesOf(config, ending),
    abort: ending.abort ?? null,
    error: ending.error ?? null,
    config: config && { hash: opening.configHash, environment: namedEnvironment(config), target: config.target.url },
    sequence: placeOf(config),
    targetVersion: ending.targetVersion ?? null,
    context: jobOf(config, context),
    startedAt: opening.startedAt.toISOString(),
    durationSeconds: 0,
    results: resultsOf(ending),
    runs: [...(ending.runs ?? [])],
    thresholds: [...findings],
    total: measured?.total ?? null,
    pages: pagesOf(config, ending, findings),
    evidence: {
      folder: opening.folder,
      points: measured?.points ?? 0,
      malformedLines: measured?.malformedLines ?? 0,
      unknownLines: measured?.unknownLines ?? 0,
      latePoints: measured?.latePoints ?? 0,
      summaryAgrees: ending.summaryAgrees ?? null,
      files: [],
    },
  };
}

const notesOf = (config: Config | null, ending: Ending): string[] => [
  ...(config === null ? [] : notesOn(config)),
  ...(ending.notes ?? []),
  ...(ending.measured?.exact === false ? [ROUNDED] : []),
  ...notRun(config, ending),
];

const jobOf = (config: Config | null, { commit, runUrl, attempt, runner }: Context): Verdict['context'] => ({
  ...{ commit, runUrl, attempt },
  // Results that were there already came from another machine.
  runner: config?.results ? null : runner,
});

function resultsOf({ read, measured }: Ending): Verdict['results'] {
  if (read === undefined) return null;
  const moment = (at: number | null | undefined): string | null => (at == null ? null : new Date(at).toISOString());
  return {
    files: read.files.map((file) => ({ ...file })),
    textLines: read.textLines,
    instances: read.instances,
    from: moment(measured?.firstPointAt),
    to: moment(measured?.lastPointAt),
  };
}

function pagesOf(
  config: Config | null,
  { measured, reasons, warmUp }: Ending,
  findings: readonly Finding[],
): Verdict['pages'] {
  const visits = config === null ? [] : visitsOf(config);
  return visits.map(({ name, type, url }) => ({
    name,
    type,
    url,
    ...standingOf(name, visits.length === 1, findings, reasons),
    measured: (measured && pageMeasures({ name, type }, measured)) ?? null,
    warmUp: warmUp?.get(name) ?? null,
  }));
}

/** `enforce: false` waives failed and inconclusive, `on-inconclusive: warn` the latter; nothing waives an error or a cancellation, and a pass needs no waiver. */
function isEnforced(config: Config | null, outcome: Outcome): boolean {
  if (config === null) return true;
  const { enforce, onInconclusive } = config.job;
  switch (outcome) {
    case 'failed':
      return enforce;
    case 'inconclusive':
      return enforce && onInconclusive === 'fail';
    case 'passed':
    case 'error':
    case 'cancelled':
      return true;
  }
}

/** What stands on disk from the first moment on: should the gate die, this is its verdict. */
export const unfinished: Ending = {
  outcome: 'error',
  reasons: [{ code: 'unfinished', message: 'The run did not end: the gate itself was stopped' }],
  error: {
    code: 'platform/unexpected',
    message: 'The run did not end: the gate itself was stopped',
    hint: 'Look at the job log for what ended it.',
  },
};

/** The same from the moment on in which the job was cancelled. */
export const cancelled: Ending = {
  outcome: 'cancelled',
  reasons: [{ code: 'cancelled', message: 'The job was cancelled, and the gate was ended before it could conclude' }],
};

const ROUNDED = `More than ${EXACT_VALUES / 1e6} million times were measured, too many to keep each: percentiles of the most frequent ones are within ${PERCENTILE_ERROR * 100} % of k6's, all else is exact.`;

/** A sequence ends with its first step that is not passed. */
function notRun(config: Config | null, { outcome }: Ending): string[] {
  const left = outcome === 'passed' ? [] : stepsAfter(config?.sequence ?? null);
  return left.length === 0 ? [] : [`The sequence ends here: ${left.join(', ')} did not run.`];
}

function placeOf(config: Config | null): Verdict['sequence'] {
  if (!config?.sequence) return null;
  const { index, profiles } = config.sequence;
  return { step: index + 1, profiles: [...profiles] };
}
