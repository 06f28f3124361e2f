import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { views } from '../../src/decide.ts';
import { type KeptRun, reopen } from '../../src/evidence/reopen.ts';
import { gateId, markerLine, toldBy } from '../../src/github/comment-marker.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { commentText } from '../../src/report/comment.ts';
import { stepSummary, wholeSummary } from '../../src/report/step-summary.ts';
import { tellVerdict } from '../../src/report/tell-verdict.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { logText } from './two-logs.ts';

/** Addresses as GitHub gives them: these runs were made outside of a job. */
const RUN = 'https://github.com/OWNER/shop/actions/runs/7';
const LINKS = { report: `${RUN}/artifacts/13`, evidence: `${RUN}/artifacts/12` };

/** An example as it is told, and its views by the names of their files. */
export interface Example {
  readonly verdict: Verdict;
  readonly views: Readonly<Record<string, string>>;
}

/** Makes all views of an example from what is kept of its run. Throws when that is no evidence. */
export async function exampleIn(folder: string): Promise<Example> {
  const run = await reopen(folder);
  if (run === null) throw new Error(`${folder} holds no verdict.json: run "npm run examples".`);
  const { verdict, curves } = run;
  const reports = new Map<string, string>();
  for (const [name, view] of Object.entries(views)) reports.set(name, await view(verdict, curves));
  return {
    verdict,
    views: {
      ...Object.fromEntries(reports),
      ...(isCommented(verdict) && { 'comment.md': `${commentOf(run)}\n` }),
      'annotations.txt': annotationsText(verdict),
      'log.txt': logOf(folder, verdict),
    },
  };
}

/** A run that could not be read, or was cancelled, writes nothing on a pull request. */
const isCommented = ({ config, outcome }: Verdict): boolean => config !== null && outcome !== 'cancelled';

function commentOf({ verdict, curves }: KeptRun): string {
  const marker = { gate: gateId('examples'), told: toldBy([verdict]), run: 7, passed: verdict.outcome === 'passed' };
  const summary = wholeSummary([stepSummary(verdict, LINKS, curves)]);
  return commentText(markerLine(marker), summary, { ...LINKS, run: RUN, commit: verdict.context.commit });
}

const annotationsText = (verdict: Verdict): string =>
  annotationsOf(verdict)
    .map(({ level, title, message, place }) => {
      const at = place === null ? '' : ` (at ${place.file}, line ${place.line})`;
      return `${level}: ${title}${at}\n${message.replace(/^/gm, '  ')}\n`;
    })
    .join('\n') || 'No annotation.\n';

/** The course of a run is as it was; what it came to is told anew. */
function logOf(folder: string, verdict: Verdict): string {
  const file = join(folder, 'log.txt');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  const end = lines.findIndex((line) => /^(All |[A-Z]{5,}: )/.test(line));
  const course = end < 0 ? lines : lines.slice(0, end);
  const log = logText();
  tellVerdict(verdict, log);
  return `${course.join('\n')}\n${log.text()}`;
}
