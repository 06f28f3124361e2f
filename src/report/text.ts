import { counted, furtherReasons, limitText, quantity, statistic } from '../verdict/finding-words.ts';
import type { Finding, Verdict } from '../verdict/verdict.ts';
import { columns } from './columns.ts';
import { legend, notHeld, rowsOf } from './finding-rows.ts';
import { outcomeWord, STATE_WORDS } from './outcome.ts';
import { headroomBar, pageRowsOf } from './page-rows.ts';
import { stoppedText } from './stopped.ts';
import { ticksOf } from './ticks.ts';

/** More rows than these push the sentence out of sight; all of them are in the other reports. */
const MAX_ROWS = 20;

/** The first screen for a job log or a terminal, without colour: the sentence, what it rests on, a row per page, why, the thresholds that do not hold, how to reproduce it, and where the evidence lies. */
export function verdictText(verdict: Verdict): string {
  const { headline, notes, error, thresholds, reproduce, why, outcome, evidence } = verdict;
  const stopped = stoppedText(verdict);
  return [
    `${outcomeWord(verdict)}: ${headline}`,
    ...ticksOf(verdict).map(({ good, name, words }) => `  ${good ? '✓' : '✗'} ${name}: ${words}`),
    ...reasonLines(verdict),
    ...(error?.hint ? [`  Next: ${error.hint}`] : []),
    ...(stopped === null ? [] : [`  ${stopped}`]),
    ...pageLines(verdict),
    ...why.map(({ message }, index) => `  ${index === 0 ? 'Why:' : '    '} ${message}`),
    ...decidingLines(thresholds),
    ...notes.map((note) => `  Note: ${note}`),
    ...(reproduce === null || outcome === 'passed' ? [] : [`  Reproduce: ${reproduce}`]),
    ...(evidence.folder === null ? [] : [`Evidence: ${evidence.folder}`]),
  ].join('\n');
}

/** Every threshold that had something to judge, with its origin, for a fold of the log. */
export const thresholdDetails = ({ thresholds }: Verdict): string =>
  [...thresholdLines(rowsOf(thresholds), true), ...legend(thresholds).map((line) => `  ${line}`)].join('\n');

function reasonLines({ headline, reasons, outcome }: Verdict): string[] {
  // The code of an error says more than those of its reasons.
  const told = (code: string): string => (outcome === 'error' ? '' : `${code}: `);
  return furtherReasons(headline, reasons).map(({ code, message }) => `  - ${told(code)}${message}`);
}

function pageLines(verdict: Verdict): string[] {
  const rows = pageRowsOf(verdict);
  if (rows.length === 0) return [];
  const cells = rows
    .slice(0, MAX_ROWS)
    .map(({ name, state, word, crossed, p95, limit, headroom, errorRate, requests }) => [
      name,
      `${state === 'crossed' ? word.toUpperCase() : word}${crossed === '' ? '' : ` (${crossed})`}`,
      ...[p95, limit, headroomBar(headroom), errorRate, requests],
    ]);
  const head = ['page', 'outcome', 'p(95)', 'limit', 'headroom', 'errors', 'requests'];
  const more = rows.length - MAX_ROWS;
  return [...columns([head, ...cells]), ...(more > 0 ? [`  and ${counted(more, 'more page')}`] : [])];
}

function decidingLines(findings: readonly Finding[]): string[] {
  const rows = notHeld(findings);
  const more = rows.length - MAX_ROWS;
  return [
    ...thresholdLines(rows.slice(0, MAX_ROWS)),
    ...(more > 0 ? [`  and ${counted(more, 'more threshold')} that ${more === 1 ? 'does' : 'do'} not hold`] : []),
  ];
}

const SHOUTED: readonly Finding['state'][] = ['crossed', 'unmeasured', 'disputed'];

function thresholdLines(findings: readonly Finding[], withOrigin = false): string[] {
  return columns(
    findings.map((finding) => [
      SHOUTED.includes(finding.state) ? STATE_WORDS[finding.state].toUpperCase() : STATE_WORDS[finding.state],
      statistic(finding),
      finding.observed === null ? '–' : quantity(finding.observed, finding.unit),
      `limit ${limitText(finding)}`,
      `${counted(finding.samples, 'sample')}${finding.confidence === 'low' ? ' (few)' : ''}`,
      ...(withOrigin ? [finding.origin] : []),
    ]),
  );
}
