import { furtherReasons, limitText, statistic } from '../verdict/finding-words.ts';
import type { Finding, Outcome, Verdict } from '../verdict/verdict.ts';
import { legend, rowsOf } from './finding-rows.ts';
import { escapeMarkdown, table } from './markdown.ts';
import { measuredTables, quantityCell } from './measured-tables.ts';
import { runDetails } from './run-details.ts';

/** GitHub drops a summary over 1 MiB whole; some of it is left for whatever else the step writes there. */
const MAX_BYTES = 900_000;
const BAR_CELLS = 8;
const NO_BREAK = '\u00a0';

const SIGNS: Record<Outcome, string> = {
  passed: '✅ PASSED',
  failed: '❌ FAILED',
  inconclusive: '⚠️ INCONCLUSIVE',
  error: '🛑 ERROR',
  cancelled: '⏹️ CANCELLED',
};
const STATES: Record<Finding['state'], string> = {
  held: '✅ held',
  crossed: '❌ crossed',
  unmeasured: '⚠️ no samples',
  disputed: '⚠️ disputed',
  reported: 'ℹ️ reported',
};

/** A failure that is waived blocks nothing. */
const sign = ({ outcome, enforced }: Verdict): string =>
  outcome === 'failed' && !enforced ? '⚠️ FAILED' : SIGNS[outcome];

/** The step summary: the headline, every threshold with limit, measured value and headroom, and what else a reader needs. Markdown. */
export function stepSummary(verdict: Verdict, artifactUrl: string | null = null): string {
  const parts = [
    `## ${sign(verdict)}: ${escapeMarkdown(verdict.headline)}`,
    reasons(verdict),
    thresholds(verdict),
    measuredTables(verdict),
    notes(verdict),
    runDetails(verdict, artifactUrl),
  ];
  return cut(parts.filter((part) => part !== '').join('\n\n'));
}

function reasons({ outcome, headline, reasons: all, error, abort }: Verdict): string {
  // The code of an error says more than those of its reasons.
  const told = (code: string): string => (outcome === 'error' ? '' : `\`${code}\` `);
  const further = furtherReasons(headline, all).map(({ code, message }) => `- ${told(code)}${escapeMarkdown(message)}`);
  const next = error?.hint ? [`**Next:** ${escapeMarkdown(error.hint)}`] : [];
  const stopped = abort
    ? [
        `The load was stopped by ${abort.by === 'k6' ? 'k6' : 'k6-gate'} after ${abort.afterSeconds} s: ${escapeMarkdown(abort.reason)}`,
      ]
    : [];
  return [further.join('\n'), ...stopped, ...next].filter((part) => part !== '').join('\n\n');
}

function thresholds({ thresholds: findings }: Verdict): string {
  if (findings.length === 0) return '';
  const rows = rowsOf(findings).map((finding) => [
    statistic(finding),
    limitText(finding),
    quantityCell(finding.observed, finding.unit),
    headroomCell(finding),
    `${STATES[finding.state]}${finding.confidence === 'low' && finding.state !== 'unmeasured' ? ' (few samples)' : ''}`,
    finding.origin,
  ]);
  const whole = table(['Threshold', 'Limit', 'Measured', 'Headroom', 'State', 'Origin'], rows);
  return [whole, ...legend(findings).map(escapeMarkdown)].join('\n\n');
}

/** How much of the limit is left, as a bar and in percent; a full bar is all of it. */
function headroomCell({ headroom, unit }: Finding): string {
  if (headroom === null || unit === 'count') return '–';
  const filled = Math.round(Math.min(1, Math.max(0, headroom)) * BAR_CELLS);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)}${NO_BREAK}${Math.round(headroom * 100)}${NO_BREAK}%`;
}

const notes = ({ notes: all }: Verdict): string => all.map((note) => `- ${escapeMarkdown(note)}`).join('\n');

/** The summary of a job from those of its verdicts, the one that counts first: what is too much is cut from the others. */
export const wholeSummary = (parts: readonly string[]): string => cut(parts.join('\n\n---\n\n'));

/** Whole lines only: a table that was cut still is one. */
function cut(text: string): string {
  const kept: string[] = [];
  let bytes = 0;
  for (const line of text.split('\n')) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > MAX_BYTES) return [...kept, '', '(cut: the whole is in verdict.json)'].join('\n');
    kept.push(line);
  }
  return text;
}
