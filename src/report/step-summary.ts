import type { Curves } from '../results/curves.ts';
import { counted, furtherReasons, limitText, statistic } from '../verdict/finding-words.ts';
import type { Finding, Outcome, Verdict } from '../verdict/verdict.ts';
import { cut, type Room } from './cut.ts';
import { legend, notHeld, rowsOf } from './finding-rows.ts';
import { codeBlock, escapeMarkdown, fold, table } from './markdown.ts';
import { measuredTables, quantityCell } from './measured-tables.ts';
import { outcomeWord, STATE_WORDS } from './outcome.ts';
import { beyondWord, headroomBar, pageRowsOf } from './page-rows.ts';
import { type Links, NO_LINKS, runDetails } from './run-details.ts';
import { stoppedText } from './stopped.ts';
import { ticksOf } from './ticks.ts';
import { p95Chart } from './xychart.ts';

/** GitHub drops a summary over 1 MiB whole; some of it is left for whatever else the step writes there. */
const ROOM: Room = { size: 900_000, sizeOf: (line) => Buffer.byteLength(line), rest: 'the whole is in verdict.json' };
/** The first screen: further rows are in a fold. */
const MAX_ROWS = 20;

const SIGNS: Readonly<Record<Outcome, string>> = {
  passed: '✅',
  failed: '❌',
  inconclusive: '⚠️',
  error: '🛑',
  cancelled: '⏹️',
};
const STATE_SIGNS: Readonly<Record<Finding['state'], string>> = {
  held: '✅',
  crossed: '❌',
  unmeasured: '⚠️',
  disputed: '⚠️',
  reported: 'ℹ️',
};

/** A failure that is waived blocks nothing. */
const sign = ({ outcome, enforced }: Verdict): string => (outcome === 'failed' && !enforced ? '⚠️' : SIGNS[outcome]);

/** The step summary: a first screen of one sentence, what it rests on, a row per page, why, and how to reproduce it; then, folded, every threshold, the timings and the environment. Markdown. */
export function stepSummary(verdict: Verdict, links: Links = NO_LINKS, curves: Curves | null = null): string {
  const parts = [
    `## ${sign(verdict)} ${outcomeWord(verdict)}: ${escapeMarkdown(verdict.headline)}`,
    ticks(verdict),
    reasons(verdict),
    pages(verdict),
    deciding(verdict),
    why(verdict),
    notes(verdict),
    reproduce(verdict),
    thresholds(verdict),
    curves === null ? '' : p95Chart(verdict, curves),
    timings(verdict),
    runDetails(verdict, links),
  ];
  return cut(parts.filter((part) => part !== '').join('\n\n'), ROOM);
}

const ticks = (verdict: Verdict): string =>
  ticksOf(verdict)
    .map(({ good, name, words }) => `- ${good ? '✅' : '❌'} ${name}: ${escapeMarkdown(words)}`)
    .join('\n');

function reasons(verdict: Verdict): string {
  const { outcome, headline, reasons: all, error } = verdict;
  // The code of an error says more than those of its reasons.
  const told = (code: string): string => (outcome === 'error' ? '' : `\`${code}\` `);
  const further = furtherReasons(headline, all).map(({ code, message }) => `- ${told(code)}${escapeMarkdown(message)}`);
  const next = error?.hint ? [`**Next:** ${escapeMarkdown(error.hint)}`] : [];
  const text = stoppedText(verdict);
  const stopped = text === null ? [] : [escapeMarkdown(text)];
  return [further.join('\n'), ...stopped, ...next].filter((part) => part !== '').join('\n\n');
}

function pages(verdict: Verdict): string {
  const rows = pageRowsOf(verdict).map(({ name, state, word, crossed, p95, limit, headroom, errorRate, requests }) => [
    ...[
      name,
      `${STATE_SIGNS[state]} ${word}${crossed === '' ? '' : ` (${crossed})`}`,
      p95,
      limit,
      headroomBar(headroom),
      errorRate,
      requests,
    ],
  ]);
  const head = ['Page', 'Outcome', 'p(95)', 'Limit', 'Headroom', 'Errors', 'Requests'];
  if (rows.length === 0) return '';
  const [first, others] = [rows.slice(0, MAX_ROWS), rows.slice(MAX_ROWS)];
  const rest = others.length > 0 ? [fold(`${counted(others.length, 'more page')}`, table(head, others))] : [];
  return [table(head, first), ...rest].join('\n\n');
}

const thresholdTable = (findings: readonly Finding[]): string =>
  table(
    ['Threshold', 'Limit', 'Measured', 'Headroom', 'State', 'Origin'],
    findings.map((finding) => [
      statistic(finding),
      limitText(finding),
      quantityCell(finding.observed, finding.unit),
      finding.unit === 'count' ? '–' : headroomBar(finding.headroom, beyondWord(finding)),
      `${STATE_SIGNS[finding.state]} ${STATE_WORDS[finding.state]}${finding.confidence === 'low' && finding.state !== 'unmeasured' ? ' (few samples)' : ''}`,
      finding.origin,
    ]),
  );

/** What decides is not folded. */
function deciding({ thresholds: findings }: Verdict): string {
  const rows = notHeld(findings);
  if (rows.length === 0) return '';
  const more = rows.length > MAX_ROWS ? [`and ${rows.length - MAX_ROWS} more, below`] : [];
  return [thresholdTable(rows.slice(0, MAX_ROWS)), ...more].join('\n\n');
}

function thresholds({ thresholds: findings }: Verdict): string {
  const rows = rowsOf(findings);
  if (rows.length === 0) return '';
  const body = [thresholdTable(rows), ...legend(findings).map(escapeMarkdown)].join('\n\n');
  return fold(`All thresholds (${rows.length})`, body);
}

function why({ why: all }: Verdict): string {
  if (all.length === 0) return '';
  return ['**Why**', all.map(({ message }) => `- ${escapeMarkdown(message)}`).join('\n')].join('\n\n');
}

/** Who passed wants to go on, not to run it again. */
const reproduce = ({ reproduce: line, outcome }: Verdict): string =>
  line === null || outcome === 'passed' ? '' : `**Reproduce**\n\n${codeBlock(line)}`;

function timings(verdict: Verdict): string {
  const tables = measuredTables(verdict);
  return tables === '' ? '' : fold('Timings, failed checks and answers', tables);
}

const notes = ({ notes: all }: Verdict): string => all.map((note) => `- ${escapeMarkdown(note)}`).join('\n');

/** The summary of a job from those of its verdicts, the one that counts first: what is too much is cut from the others. */
export const wholeSummary = (parts: readonly string[]): string => cut(parts.join('\n\n---\n\n'), ROOM);
