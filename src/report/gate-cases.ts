import { furtherReasons, isIdle, limitText, quantity, reasonFor, thresholdText } from '../verdict/finding-words.ts';
import type { Finding, Outcome, Verdict } from '../verdict/verdict.ts';
import { subjectIn } from './annotations.ts';

/** A verdict as test reports have it: something that holds, does not, could not be judged, or was not judged. */
export interface GateCase {
  readonly name: string;
  readonly status: 'passed' | 'failure' | 'error' | 'skipped';
  /** The code of a reason, or the state of a threshold. */
  readonly type: string;
  readonly message: string;
  readonly details: readonly string[];
  /** All pages are loaded at once: only the run itself takes time, or sums would be too high. */
  readonly seconds: number;
  /** Null for what is no threshold. */
  readonly finding: Finding | null;
}

export interface GateSuite {
  readonly name: string;
  /** Null for the run as a whole. */
  readonly page: Verdict['pages'][number] | null;
  readonly cases: readonly GateCase[];
}

const WHOLE_RUN = 'whole run';

/** The run itself with the thresholds on all of it, then each page and journey with its own. What is not passed has at least one case that is a failure or an error. */
export function suitesOf(verdict: Verdict): readonly [GateSuite, ...GateSuite[]] {
  const { pages, thresholds } = verdict;
  const bySuite = groupBySuite(verdict);
  const casesOf = (name: string | null): GateCase[] =>
    (bySuite.get(name) ?? []).map((finding) => caseOf(finding, name, verdict));
  const all = thresholds.map((finding) => caseOf(finding, null, verdict));
  return [
    { name: WHOLE_RUN, page: null, cases: [runCase(verdict, all), ...casesOf(null)] },
    ...pages.map((page) => {
      const cases = casesOf(page.name);
      return { name: page.name, page, cases: cases.length > 0 ? cases : [notJudged(verdict)] };
    }),
  ];
}

/** The thresholds of each page, and under null those of none. Of the only page is whatever is measured. */
function groupBySuite({ pages, thresholds }: Verdict): ReadonlyMap<string | null, readonly Finding[]> {
  const groups = new Map<string | null, Finding[]>(pages.map(({ name }) => [name, []]));
  const [only] = pages;
  if (pages.length === 1 && only !== undefined) return groups.set(only.name, thresholds);
  const others: Finding[] = [];
  for (const finding of thresholds) (groups.get(finding.tags.page ?? null) ?? others).push(finding);
  return groups.set(null, others);
}

function caseOf(finding: Finding, suite: string | null, verdict: Verdict): GateCase {
  const { page, ...others } = finding.tags;
  const tags = page !== undefined && page === suite ? others : finding.tags;
  const { code, message } = reasonFor(finding, subjectIn(verdict, finding.tags));
  return {
    name: thresholdText({ ...finding, tags }),
    details: factsOf(finding),
    seconds: 0,
    finding,
    ...statusOf(finding, code, message, verdict),
  };
}

type Status = Pick<GateCase, 'status' | 'type' | 'message'>;

function statusOf(finding: Finding, code: string, message: string, { outcome }: Verdict): Status {
  switch (finding.state) {
    case 'held':
      return { status: 'passed', type: finding.state, message };
    case 'crossed':
      return { status: 'failure', type: code, message };
    case 'disputed':
      return { status: 'error', type: code, message };
    case 'unmeasured':
      // A run that was ended has an error of its own: what it did not get to is none.
      return { status: wasEnded(outcome) ? 'skipped' : 'error', type: code, message };
    case 'reported':
      return {
        status: 'skipped',
        type: finding.state,
        message: isIdle(finding) ? NOTHING : `${NOT_JUDGED} ${message}`,
      };
  }
}

const NOTHING = 'Nothing to judge: there was no request of this kind';
const NOT_JUDGED = 'Measured, not judged, because the planned load gives too few samples for it:';

const wasEnded = (outcome: Outcome): boolean => outcome === 'error' || outcome === 'cancelled';

function factsOf(finding: Finding): string[] {
  const { observed, unit, headroom, samples, confidence, origin, state } = finding;
  return [
    `measured: ${quantity(observed, unit)}`,
    `limit: ${limitText(finding)}`,
    ...(headroom === null ? [] : [`headroom: ${quantity(headroom, 'ratio')}`]),
    `samples: ${quantity(samples, 'count')}${confidence === 'low' ? ' (few)' : ''}`,
    `origin: ${origin}`,
    `state: ${state}`,
  ];
}

/** Red when it has more to tell than the cases of thresholds do; and whenever none of those is red, so that only a pass is all green. */
function runCase(verdict: Verdict, thresholds: readonly GateCase[]): GateCase {
  const { outcome, headline, reasons } = verdict;
  const told = new Set(thresholds.filter(isRed).map(({ message }) => message));
  const untold = reasons.filter(({ message }) => !told.has(message));
  const well = outcome === 'passed' || (outcome === 'failed' && told.size > 0 && untold.length === 0);
  return {
    name: 'run and evidence',
    status: well ? 'passed' : outcome === 'failed' ? 'failure' : 'error',
    type: verdict.error?.code ?? (untold[0] ?? reasons[0])?.code ?? outcome,
    message: headline,
    details: runDetails(verdict),
    seconds: verdict.durationSeconds,
    finding: null,
  };
}

/** True for what is to be seen before all else. */
export const isRed = ({ status }: GateCase): boolean => status === 'failure' || status === 'error';

function runDetails({ outcome, headline, reasons, abort, error, notes }: Verdict): string[] {
  return [
    `outcome: ${outcome}`,
    ...furtherReasons(headline, reasons).map(({ code, message }) => `${code}: ${message}`),
    ...(abort ? [`stopped by ${abort.by} after ${abort.afterSeconds} s: ${abort.reason}`] : []),
    ...(error?.hint ? [`next: ${error.hint}`] : []),
    ...notes.map((note) => `note: ${note}`),
  ];
}

const notJudged = ({ outcome, headline }: Verdict): GateCase => ({
  name: 'thresholds',
  status: 'skipped',
  type: outcome,
  message: `Not judged: ${headline}`,
  details: [],
  seconds: 0,
  finding: null,
});
