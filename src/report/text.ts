import { counted, furtherReasons, limitText, quantity, statistic } from '../verdict/finding-words.ts';
import type { Finding, Verdict } from '../verdict/verdict.ts';
import { legend, rowsOf } from './finding-rows.ts';

const STATES: Record<Finding['state'], string> = {
  held: 'ok',
  crossed: 'CROSSED',
  unmeasured: 'NO SAMPLES',
  disputed: 'DISPUTED',
  reported: 'reported',
};

/** The verdict for a job log or a terminal, without colour: the outcome first, then every threshold, then where the evidence lies. */
export function verdictText(verdict: Verdict): string {
  const { outcome, headline, reasons, notes, abort, error, thresholds, evidence } = verdict;
  // The code of an error says more than those of its reasons.
  const told = (code: string): string => (outcome === 'error' ? '' : `${code}: `);
  return [
    `${outcome.toUpperCase()}: ${headline}`,
    ...furtherReasons(headline, reasons).map(({ code, message }) => `  - ${told(code)}${message}`),
    ...(error?.hint ? [`  Next: ${error.hint}`] : []),
    ...(abort
      ? [`  Stopped by ${abort.by === 'k6' ? 'k6' : 'k6-gate'} after ${abort.afterSeconds} s: ${abort.reason}`]
      : []),
    ...notes.map((note) => `  Note: ${note}`),
    ...rows(rowsOf(thresholds)),
    ...legend(thresholds).map((line) => `  ${line}`),
    ...(evidence.folder === null ? [] : [`Evidence: ${evidence.folder}`]),
  ].join('\n');
}

function rows(findings: readonly Finding[]): string[] {
  const cells = findings.map((finding) => [
    STATES[finding.state],
    statistic(finding),
    finding.observed === null ? '–' : quantity(finding.observed, finding.unit),
    `limit ${limitText(finding)}`,
    `${counted(finding.samples, 'sample')}${finding.confidence === 'low' ? ' (few)' : ''}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...cells.map((row) => (row[column] ?? '').length)));
  return cells.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
