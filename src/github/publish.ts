import type { Config } from '../config/config.ts';
import { wordsOf } from '../gate-error.ts';
import { annotationsOf } from '../report/annotations.ts';
import type { Links } from '../report/run-details.ts';
import { stepSummary, wholeSummary } from '../report/step-summary.ts';
import { tellVerdict } from '../report/tell-verdict.ts';
import type { Curves } from '../results/curves.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Log, World } from '../world.ts';
import { uploadEvidence, uploadReport } from './artifact.ts';
import { comment } from './comment.ts';
import { NO_UPLOADS, setOutputs, type Uploads } from './outputs.ts';
import { annotate } from './runner-command.ts';

/** A verdict, the course of its run, and what it is about. */
export interface Told {
  readonly verdict: Verdict;
  readonly curves: Curves;
  readonly config: Config | null;
  readonly world: World;
}

/** Tells GitHub of a verdict: outputs first, because everything else can fail; then log, annotations and step summary, because an upload can take longer than a cancelled job has; then the artifacts, and the comment that links to them. What fails is a warning; the verdict stands. Returns its part of the summary, which stands above the `earlier` ones. */
export async function publish(told: Told, earlier: readonly string[] = []): Promise<string> {
  const { verdict, curves, config, world } = told;
  const { log } = world;
  let summary = '';
  const summarize = (uploads: Uploads): Promise<void> =>
    attempt('step summary', log, () => {
      summary = stepSummary(verdict, linksTo(uploads), curves);
      return writeSummary([summary, ...earlier]);
    });
  await attempt('outputs', log, () => setOutputs(verdict));
  await attempt('verdict', log, () => tellVerdict(verdict, log));
  await attempt('annotations', log, () => {
    for (const { level, message, title, place } of annotationsOf(verdict))
      annotate(level, message, { title, ...(place && { file: place.file, startLine: place.line }) });
  });
  await summarize(NO_UPLOADS);
  if (config === null) return summary;
  let uploads = NO_UPLOADS;
  for await (uploads of uploadAll(verdict, config, world)) {
    // Now that there is an address; the later word counts.
    const uploaded = uploads;
    await attempt('outputs', log, () => setOutputs(verdict, uploaded));
    await summarize(uploaded);
  }
  // Without a summary there is nothing to tell, and a warning says so.
  if (summary !== '') await comment({ verdict, parts: [summary, ...earlier], links: linksTo(uploads) }, config, world);
  return summary;
}

/** What is uploaded, as it grows. Where the evidence cannot be, the report is not tried: one warning is enough. */
async function* uploadAll(verdict: Verdict, config: Config, world: World): AsyncGenerator<Uploads> {
  const evidence = await uploadEvidence(verdict, config, world);
  if (evidence === null) return;
  yield { evidence, report: null };
  const report = await uploadReport(verdict, config, world);
  if (report !== null) yield { evidence, report };
}

const linksTo = ({ evidence, report }: Uploads): Links => ({
  evidence: evidence?.url || null,
  report: report?.url || null,
});

async function attempt(what: string, log: Log, tell: () => unknown): Promise<void> {
  try {
    await tell();
  } catch (error) {
    log.warning(`The ${what} could not be written: ${wordsOf(error)}`);
  }
}

async function writeSummary(parts: readonly string[]): Promise<void> {
  const { summary } = await import('@actions/core');
  await summary.emptyBuffer().addRaw(wholeSummary(parts), true).write({ overwrite: true });
}
