import { counted, quantity } from '../verdict/finding-words.ts';
import type { RunRecord, Verdict } from '../verdict/verdict.ts';
import { judgedWords } from './judged-words.ts';
import { escapeMarkdown, fold, table } from './markdown.ts';
import { warmUpTable } from './measured-tables.ts';

/** Addresses of what was uploaded; null for what was not. */
export interface Links {
  /** A page that a browser opens. */
  readonly report: string | null;
  readonly evidence: string | null;
}

export const NO_LINKS: Links = { report: null, evidence: null };

/** How it was measured, and where the evidence is. Markdown. */
export function runDetails(
  { runs, pages, config, targetVersion, id, durationSeconds, evidence, results }: Verdict,
  links: Links,
): string {
  const where = [
    ...(links.report === null ? [] : [`[HTML report](${links.report})`]),
    links.evidence === null
      ? `Evidence: ${escapeMarkdown(evidence.folder ?? 'none')}`
      : `[Evidence as an artifact](${links.evidence})`,
  ].join(' · ');
  const facts = [
    `Run ${id}, ${Math.round(durationSeconds)} s, config ${config?.hash ?? 'unread'}`,
    binary(runs.at(-1)),
    ...(results === null ? [] : [`Judged: ${judgedWords(results)}`]),
    ...runs.flatMap(({ generator }) => (generator === null ? [] : [`CPU: ${usage(generator)}`])),
    ...(targetVersion === null ? [] : [`Version of the site: ${versions(targetVersion)}`]),
    ...(evidence.summaryAgrees === null && results === null ? [] : [`Evidence: ${readings(evidence)}`]),
  ];
  const body = [facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n'), ...runTable(runs), ...warmUpTable(pages)];
  return `${where}\n\n${fold('How it was measured', body.join('\n\n'))}`;
}

const binary = (run: RunRecord | undefined): string =>
  run === undefined
    ? 'k6 was not run'
    : `k6 ${run.version} from ${run.source}, ${run.verified ? 'hash verified' : 'hash not verified'} (sha256 ${run.sha256.slice(0, 12)}…)`;

function runTable(runs: readonly RunRecord[]): string[] {
  const rows = runs.map((run) => [
    run.name,
    run.exitCode === null ? (run.signal ?? '–') : String(run.exitCode),
    run.plannedSeconds === null ? '–' : `${run.plannedSeconds} s`,
    `${run.seconds} s`,
  ]);
  return rows.length > 0 ? [table(['k6 run', 'Exit', 'Planned', 'Took'], rows)] : [];
}

/** Which versions of the site were seen. */
export function versions({ expected, before, after }: NonNullable<Verdict['targetVersion']>): string {
  const seen = (version: string | null): string => version ?? 'none';
  return `${expected} expected, ${seen(before)} before the load, ${seen(after)} after it`;
}

/** How busy the load kept the CPUs. */
export function usage(generator: NonNullable<RunRecord['generator']>): string {
  const { cpus, sampledSeconds, saturatedSeconds, averageShare, busiestShare } = generator;
  const full = saturatedSeconds > 0 ? `; used up or throttled in ${saturatedSeconds} of ${sampledSeconds} s` : '';
  return `k6 and the gate used ${quantity(averageShare, 'ratio')} of ${counted(cpus, 'CPU')}, at most ${quantity(busiestShare, 'ratio')}${full}`;
}

/** How whole the evidence is. */
export function readings({
  points,
  malformedLines,
  unknownLines,
  latePoints,
  summaryAgrees,
}: Verdict['evidence']): string {
  return [
    `${counted(points, 'point')}`,
    counted(malformedLines, 'unreadable line'),
    ...(unknownLines > 0 ? [`${counted(unknownLines, 'line')} of an unknown kind`] : []),
    ...(latePoints > 0 ? [`${counted(latePoints, 'point')} too late for the time line`] : []),
    ...(summaryAgrees === null ? [] : [`counts ${summaryAgrees ? 'agree' : 'do not agree'} with k6`]),
  ].join(', ');
}
