import { counted, furtherReasons, limitText, quantity, statistic } from '../verdict/finding-words.ts';
import type { Finding, Outcome, RunRecord, Verdict } from '../verdict/verdict.ts';
import { legend, rowsOf } from './finding-rows.ts';
import { escapeMarkdown, fold, table } from './markdown.ts';

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
    measurements(verdict),
    notes(verdict),
    details(verdict, artifactUrl),
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
    finding.observed === null ? '–' : quantity(finding.observed, finding.unit),
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

function measurements({ total }: Verdict): string {
  if (total === null) return '';
  const { duration } = total;
  const ms = (value: number | undefined) => (value === undefined ? '–' : quantity(value, 'ms'));
  const rows = [
    [
      quantity(total.requests, 'count'),
      quantity(total.requestsPerSecond, 'count'),
      total.errorRate === null ? '–' : quantity(total.errorRate, 'ratio'),
      ...[duration?.avg, duration?.med, duration?.p90, duration?.p95, duration?.p99, duration?.max].map(ms),
    ],
  ];
  const failed = total.checks.filter((check) => check.fails > 0);
  return [
    table(['Requests', 'per second', 'Errors', 'avg', 'p(50)', 'p(90)', 'p(95)', 'p(99)', 'max'], rows),
    failed.length > 0
      ? table(
          ['Failed check', 'Failed', 'Passed'],
          failed.map(({ name, passes, fails }) => [name, String(fails), String(passes)]),
        )
      : '',
    answers(total),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function answers({ statuses, errorCodes }: NonNullable<Verdict['total']>): string {
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([key, count]) => `${key === '0' ? 'no answer' : key}: ${count}`)
      .join(', ');
  const codes = list(errorCodes);
  return `Statuses ${escapeMarkdown(list(statuses))}${codes === '' ? '' : `; k6 error codes ${escapeMarkdown(codes)}`}`;
}

const notes = ({ notes: all }: Verdict): string => all.map((note) => `- ${escapeMarkdown(note)}`).join('\n');

function details(
  { runs, pages, config, targetVersion, id, durationSeconds, evidence }: Verdict,
  artifactUrl: string | null,
): string {
  const load = runs.at(-1);
  const k6 = load
    ? `k6 ${load.version} from ${load.source}, ${load.verified ? 'hash verified' : 'hash not verified'} (sha256 ${load.sha256.slice(0, 12)}…)`
    : 'k6 was not run';
  const where =
    artifactUrl === null
      ? `Evidence: ${escapeMarkdown(evidence.folder ?? 'none')}`
      : `[Evidence as an artifact](${artifactUrl})`;
  const facts = [
    `Run ${id}, ${Math.round(durationSeconds)} s, config ${config?.hash ?? 'unread'}`,
    k6,
    ...runs.flatMap(({ generator }) => (generator === null ? [] : [usage(generator)])),
    ...(targetVersion === null ? [] : [versions(targetVersion)]),
    ...(evidence.summaryAgrees === null ? [] : [readings(evidence)]),
  ];
  const list = runs.map((run) => [
    run.name,
    run.exitCode === null ? (run.signal ?? '–') : String(run.exitCode),
    run.plannedSeconds === null ? '–' : `${run.plannedSeconds} s`,
    `${run.seconds} s`,
  ]);
  const body = [
    facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n'),
    ...(list.length > 0 ? [table(['k6 run', 'Exit', 'Planned', 'Took'], list)] : []),
    ...warmUps(pages),
  ];
  return `${where}\n\n${fold('How it was measured', body.join('\n\n'))}`;
}

function versions({ expected, before, after }: NonNullable<Verdict['targetVersion']>): string {
  const seen = (version: string | null): string => version ?? 'none';
  return `Version of the site: ${expected} expected, ${seen(before)} before the load, ${seen(after)} after it`;
}

/** What the warm-up measured, apart from what is judged. */
function warmUps(pages: Verdict['pages']): string[] {
  const rows = pages.flatMap(({ name, warmUp }) =>
    warmUp === null
      ? []
      : [[name, String(warmUp.requests), quantityOr(warmUp.p95, 'ms'), quantityOr(warmUp.errorRate, 'ratio')]],
  );
  return rows.length > 0 ? [table(['Warm-up (not judged)', 'Requests', 'p(95)', 'Errors'], rows)] : [];
}

const quantityOr = (value: number | null, unit: Finding['unit']): string =>
  value === null ? '–' : quantity(value, unit);

function usage(generator: NonNullable<RunRecord['generator']>): string {
  const { cpus, sampledSeconds, saturatedSeconds, averageShare, busiestShare } = generator;
  const full = saturatedSeconds > 0 ? `; used up or throttled in ${saturatedSeconds} of ${sampledSeconds} s` : '';
  return `CPU: k6 and the gate used ${quantity(averageShare, 'ratio')} of ${counted(cpus, 'CPU')}, at most ${quantity(busiestShare, 'ratio')}${full}`;
}

function readings({ points, malformedLines, unknownLines, latePoints, summaryAgrees }: Verdict['evidence']): string {
  return [
    `Evidence: ${counted(points, 'point')}`,
    counted(malformedLines, 'unreadable line'),
    ...(unknownLines > 0 ? [`${counted(unknownLines, 'line')} of an unknown kind`] : []),
    ...(latePoints > 0 ? [`${counted(latePoints, 'point')} too late for the time line`] : []),
    `counts ${summaryAgrees ? 'agree' : 'do not agree'} with k6`,
  ].join(', ');
}

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
