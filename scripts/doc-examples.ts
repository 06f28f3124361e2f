import { readFileSync } from 'node:fs';
import { verdictText } from '../src/report/text.ts';
import { type Verdict, verdictSchema } from '../src/verdict/verdict.ts';

const FILE = 'examples/reports/failed/verdict.json';

const blocked = (): Verdict => verdictSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));

const fence = (language: string, text: string): string => ['```'.concat(language), text, '```'].join('\n');

/** What a job log says of the example of a blocked run. Markdown. */
export function firstScreen(): string {
  const verdict = blocked();
  return fence('text', verdictText({ ...verdict, evidence: { ...verdict.evidence, folder: null } }));
}

/** The verdict of that example with one of each: k6 run, threshold, page, phase. Markdown. */
export function shortVerdict(): string {
  const verdict = blocked();
  const { runs, thresholds, pages, total } = verdict;
  const phases = total && { waiting: total.phases.waiting };
  const short = {
    ...verdict,
    runs: runs.slice(-1).map((run) => ({ ...run, generator: null })),
    thresholds: thresholds.filter(({ state }) => state === 'crossed').slice(0, 1),
    total: total && { ...total, phases, checks: total.checks.slice(0, 1) },
    pages: pages.filter(({ state }) => state === 'crossed').map((page) => ({ ...page, measured: null })),
  };
  return fence('json', JSON.stringify(short, null, 2));
}
