import type { Config } from '../config/config.ts';
import { namedEnvironment } from '../config/judged.ts';
import { stepWords } from '../config/sequence.ts';
import type { Measurements } from '../results/measurements.ts';
import { subjectOf } from './facts.ts';
import { counted, quantity } from './finding-words.ts';
import { plainSentence } from './plain-words.ts';
import type { Finding, Outcome, Reason, Verdict } from './verdict.ts';

export interface HeadlineFacts {
  readonly config: Config | null;
  readonly enforced: boolean;
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly error?: Verdict['error'];
  readonly findings: readonly Finding[];
  readonly measured: Measurements | undefined;
}

/** The one sentence that every view says after the outcome: the single worst fact, or what a pass rests on. One line. */
export function headline(facts: HeadlineFacts): string {
  const { config, enforced } = facts;
  const waived = enforced ? '' : 'NOT ENFORCED: ';
  const privateTarget =
    config?.guards.prod && config.guards.privateTarget ? ` [private target allowed: ${config.target.host}]` : '';
  const step = config?.sequence ? ` [${stepWords(config.sequence)}]` : '';
  const judged = config?.results && facts.outcome !== 'error' ? ' [results judged, k6 not run]' : '';
  return `${waived}${sayWhat(facts)}${privateTarget}${step}${judged}`.replace(/\s+/g, ' ').trim();
}

/** Reasons that a finding gives: the worst of these is told, whatever their order. */
const FROM_FINDINGS: ReadonlySet<Reason['code'] | undefined> = new Set(['threshold-crossed', 'no-traffic'] as const);

function sayWhat({ config, outcome, reasons, error, findings, measured }: HeadlineFacts): string {
  const subject = (tags?: Finding['tags']): string => (config === null ? 'k6-gate' : subjectOf(config, tags));
  const first = reasons[0]?.message ?? outcome;
  const where = config === null ? '' : namedEnvironment(config);
  switch (outcome) {
    case 'passed':
      return `${subject()}: ${heldOf(findings)}${where && ` in ${where}`}${traffic(measured)}`;
    case 'failed': {
      const worst = worstOf(findings);
      return worst && FROM_FINDINGS.has(reasons[0]?.code)
        ? plainSentence(worst, subject(worst.tags), where || undefined)
        : first;
    }
    case 'inconclusive':
      return first;
    case 'error':
      return error ? summed(error.message) : first;
    case 'cancelled':
      return `${first}${traffic(measured)}`;
  }
}

/** A message of several lines in one: the only problem of a list, or how many there are. */
function summed(message: string): string {
  const [head = '', ...details] = message.split('\n');
  if (!head.endsWith(':')) return head;
  return details.length === 1 ? `${head} ${details[0]?.replace(/^- /, '')}` : `${head} ${details.length} problems`;
}

/** The crossed threshold that is farthest over its limit; one on few samples stands behind those on enough of them. One whose limit is zero has no share to compare: it comes first, but a missing count comes last, because an early stop alone can leave no visit complete; without any request it is the whole story. */
export const worstOf = (findings: readonly Finding[]): Finding | undefined => worstFirst(findings)[0];

/** The crossed thresholds, the one to tell first before the others. */
export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .filter((finding) => finding.state === 'crossed')
    .sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b) || oddness(a) - oddness(b));

const isCount = ({ headroom, unit }: Finding): boolean => headroom === null && unit === 'count';

const isNoTraffic = (finding: Finding): boolean =>
  isCount(finding) && finding.metric === 'http_reqs' && Object.keys(finding.tags).length === 0;

function rank(finding: Finding): number {
  if (isNoTraffic(finding)) return 0;
  if (isCount(finding)) return 3;
  return finding.confidence === 'low' ? 2 : 1;
}

/** Of a page without assets its documents are all there is: then what visitors wait for is told. */
const oddness = ({ unit, tags }: Finding): number => Number(unit === 'ms' && tags.kind !== 'document');

const distance = ({ headroom }: Finding): number => headroom ?? Number.NEGATIVE_INFINITY;

function heldOf(findings: readonly Finding[]): string {
  const judged = findings.filter((finding) => finding.state !== 'reported');
  const weak = judged.filter((finding) => finding.confidence === 'low').length;
  const held = judged.filter((finding) => finding.state === 'held').length;
  return `${held} of ${counted(judged.length, 'threshold')} held${weak > 0 ? ` (${weak} on few samples)` : ''}`;
}

/** The row of a page has the p(95) of its documents: this one is of everything. */
function traffic(measured: Measurements | undefined): string {
  if (!measured || measured.total.requests === 0) return '';
  const { duration, errorRate, requests } = measured.total;
  const all = `${requests === 1 ? '' : 'all '}${counted(requests, 'request')}`;
  return `, p(95) ${quantity(duration?.p95 ?? null, 'ms')} and ${quantity(errorRate ?? 0, 'ratio')} errors in ${all}`;
}
