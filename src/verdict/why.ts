import type { Config } from '../config/config.ts';
import { visitsOf } from '../config/config.ts';
import { type Measured, type Measurements, PHASES, type Phase } from '../results/measurements.ts';
import { pageMeasures } from './facts.ts';
import { clock, counted, quantity } from './finding-words.ts';
import { worstOf } from './headline.ts';
import type { Finding, Outcome, Verdict } from './verdict.ts';

export type Why = Verdict['why'][number];

/** What the answers say about why a run did not pass, of the page with the worst finding or of all; the most telling first. Empty without a load, and for a pass. */
export function whyOf(
  outcome: Outcome,
  findings: readonly Finding[],
  measured: Measurements | undefined,
  config: Config | null,
): Why[] {
  if (measured === undefined || config === null || (outcome !== 'failed' && outcome !== 'inconclusive')) return [];
  const worst = worstOf(findings);
  const visits = visitsOf(config);
  const page = visits.find(({ name }) => name === worst?.tags.page);
  const of = (page && pageMeasures(page, measured)) ?? measured.total;
  return [
    ...(worst?.unit === 'ms' ? dominantPhase(of) : []),
    ...statuses(of),
    ...errors(of),
    ...failedChecks(of),
    ...since(worst),
    ...crossedPages(findings, visits.length),
  ];
}

const DOING: Readonly<Record<Phase, string>> = {
  blocked: 'waiting for a free connection',
  connecting: 'connecting',
  tlsHandshaking: 'the TLS handshake',
  sending: 'sending the request',
  waiting: 'waiting for the first byte',
  receiving: 'receiving the answer',
};

/** Which part of a request takes most of its time, by the means of its phases. */
function dominantPhase({ phases }: Measured): Why[] {
  const meanOf = (phase: Phase): number => phases[phase]?.avg ?? 0;
  // What k6 calls blocked holds connecting and the TLS handshake too.
  const blocked = Math.max(0, meanOf('blocked') - meanOf('connecting') - meanOf('tlsHandshaking'));
  const means = PHASES.map((phase) => ({ phase, mean: phase === 'blocked' ? blocked : meanOf(phase) }));
  means.sort((a, b) => b.mean - a.mean);
  const sum = means.reduce((total, { mean }) => total + mean, 0);
  const [most] = means;
  const stats = most && phases[most.phase];
  if (most === undefined || !stats || sum === 0) return [];
  // Of what is blocked apart from connecting there is a mean alone.
  const tail = most.phase === 'blocked' ? '' : ` (p(95) ${quantity(stats.p95, 'ms')})`;
  const share = `${Math.round((most.mean / sum) * 100)} %`;
  return [{ code: 'phase', message: `${share} of the time of a request is ${DOING[most.phase]}${tail}` }];
}

const NO_ANSWER = '0';
const MAX_NAMED = 4;

/** What was answered, where not all of it is well. */
function statuses({ statuses: counts }: Measured): Why[] {
  const all = mostFirst(counts);
  if (all.every(([status]) => /^[23]/.test(status))) return [];
  const words = all.map(([status, count]) => times(status === NO_ANSWER ? 'no answer' : status, count));
  return [{ code: 'statuses', message: `Answers: ${listed(words)}` }];
}

/** k6's error codes: docs, javascript-api/error-codes. Those of 4xx and 5xx (1400 to 1599) say no more than the status. */
const ERRORS: readonly (readonly [from: number, to: number, words: string])[] = [
  [1050, 1050, 'no answer in time'],
  [1100, 1199, 'name not resolved'],
  [1211, 1211, 'no connection in time'],
  [1212, 1212, 'connection refused'],
  [1220, 1220, 'connection reset'],
  [1200, 1299, 'TCP error'],
  [1300, 1399, 'TLS error'],
  [1600, 1699, 'HTTP/2 error'],
];

function errors({ errorCodes }: Measured): Why[] {
  const words = mostFirst(errorCodes)
    .filter(([code]) => !/^1[45]\d\d$/.test(code))
    .map(([code, count]) => times(errorWords(code), count));
  return words.length === 0 ? [] : [{ code: 'errors', message: `Errors: ${listed(words)}` }];
}

function errorWords(code: string): string {
  const known = ERRORS.find(([from, to]) => Number(code) >= from && Number(code) <= to);
  return known === undefined ? `k6 error ${code}` : `${known[2]} (${code})`;
}

function failedChecks({ checks }: Measured): Why[] {
  const failed = checks.filter(({ fails }) => fails > 0).sort((a, b) => b.fails - a.fails);
  const words = failed.map(
    ({ name, passes, fails }) => `"${name}" ${quantity(fails, 'count')} of ${counted(passes + fails, 'time')}`,
  );
  return words.length === 0 ? [] : [{ code: 'checks', message: `Failed checks: ${listed(words)}` }];
}

function since(worst: Finding | undefined): Why[] {
  if (worst === undefined || worst.sinceSeconds === null) return [];
  const when =
    worst.sinceSeconds === 0
      ? 'It was so from the start of the load'
      : `It began ${clock(worst.sinceSeconds)} after the start of the load`;
  return [{ code: 'since', message: when }];
}

/** Whether it is one page or the site. */
function crossedPages(findings: readonly Finding[], all: number): Why[] {
  const names = new Set(findings.flatMap(({ state, tags }) => (state === 'crossed' ? (tags.page ?? []) : [])));
  if (all < 2 || names.size === 0) return [];
  return [{ code: 'pages', message: `Limits are crossed on ${names.size} of ${all} pages: ${listed([...names])}` }];
}

const times = (what: string, count: number): string => `${what} × ${quantity(count, 'count')}`;

const mostFirst = (counts: Readonly<Record<string, number>>): [string, number][] =>
  Object.entries(counts).sort(([, a], [, b]) => b - a);

const listed = (words: readonly string[]): string =>
  words.length > MAX_NAMED
    ? `${words.slice(0, MAX_NAMED).join(', ')} and ${words.length - MAX_NAMED} more`
    : words.join(', ');
