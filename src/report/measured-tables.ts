import { quantity } from '../verdict/finding-words.ts';
import type { Finding, Verdict } from '../verdict/verdict.ts';
import { escapeMarkdown, table } from './markdown.ts';

type Total = NonNullable<Verdict['total']>;

/** A quantity with its unit, and a dash for none. */
export const quantityCell = (value: number | null | undefined, unit: Finding['unit']): string =>
  value == null ? '–' : quantity(value, unit);

/** What the load measured in all, which checks failed, and what was answered; empty without a load. Markdown. */
export function measuredTables({ total }: Verdict): string {
  if (total === null) return '';
  const { duration } = total;
  const ms = (value: number | undefined) => quantityCell(value, 'ms');
  const rows = [
    [
      quantity(total.requests, 'count'),
      quantity(total.requestsPerSecond, 'count'),
      quantityCell(total.errorRate, 'ratio'),
      ...[duration?.avg, duration?.med, duration?.p90, duration?.p95, duration?.p99, duration?.max].map(ms),
    ],
  ];
  return [
    table(['Requests', 'per second', 'Errors', 'avg', 'p(50)', 'p(90)', 'p(95)', 'p(99)', 'max'], rows),
    ...failedChecks(total),
    answers(total),
  ].join('\n\n');
}

function failedChecks({ checks }: Total): string[] {
  const rows = checks
    .filter(({ fails }) => fails > 0)
    .map(({ name, passes, fails }) => [name, String(fails), String(passes)]);
  return rows.length > 0 ? [table(['Failed check', 'Failed', 'Passed'], rows)] : [];
}

function answers({ statuses, errorCodes }: Total): string {
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([key, count]) => `${key === '0' ? 'no answer' : key} × ${quantity(count, 'count')}`)
      .join(', ');
  const codes = list(errorCodes);
  return `Answers: ${escapeMarkdown(list(statuses))}${codes === '' ? '' : `; k6 error codes ${escapeMarkdown(codes)}`}`;
}

/** What the warm-up measured, apart from what is judged; nothing without one. Markdown. */
export function warmUpTable(pages: Verdict['pages']): string[] {
  const rows = pages.flatMap(({ name, warmUp }) =>
    warmUp === null
      ? []
      : [[name, String(warmUp.requests), quantityCell(warmUp.p95, 'ms'), quantityCell(warmUp.errorRate, 'ratio')]],
  );
  return rows.length > 0 ? [table(['Warm-up (not judged)', 'Requests', 'p(95)', 'Errors'], rows)] : [];
}
