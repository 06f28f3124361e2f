import * as core from '@actions/core';
import type { Config } from '../config/config.ts';
import { wordsOf } from '../gate-error.ts';
import { annotationsOf } from '../report/annotations.ts';
import { harmlessLines } from '../report/harmless.ts';
import { LOG_EVERY_SECONDS, liveLines } from '../report/live-lines.ts';
import type { Links } from '../report/run-details.ts';
import { stepSummary, wholeSummary } from '../report/step-summary.ts';
import { verdictText } from '../report/text.ts';
import { thresholdLines } from '../report/threshold-lines.ts';
import { EXIT } from '../verdict/exit-code.ts';
import { counted } from '../verdict/finding-words.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Log, World } from '../world.ts';
import { uploadEvidence, uploadReport } from './artifact.ts';
import { comment } from './comment.ts';
import { NO_UPLOADS, outputsOf, type Uploads } from './outputs.ts';

/** The job log on GitHub. */
export const githubLog: Log = {
  info(text) {
    for (const line of harmlessLines(text)) core.info(line);
  },
  notice: (text) => core.notice(harmlessLines(text).join('\n')),
  warning: (text) => core.warning(harmlessLines(text).join('\n')),
  live(block) {
    if (block !== null) githubLog.info(liveLines(block).join('\n'));
  },
  liveEverySeconds: LOG_EVERY_SECONDS,
  group(title) {
    core.startGroup(harmlessLines(title).join(' '));
    return { [Symbol.dispose]: core.endGroup };
  },
  mask: (secret) => core.setSecret(secret),
};

const annotate = (level: 'error' | 'warning', ...args: Parameters<typeof core.error>): void =>
  level === 'error' ? core.error(...args) : core.warning(...args);

/** Tells GitHub of a verdict: outputs first, because everything else can fail; then log, annotations and step summary, because an upload can take longer than a cancelled job has; then the artifacts, and the comment that links to them. What fails is a warning; the verdict stands. Returns its part of the summary, which stands above the `earlier` ones. */
export async function publish(
  verdict: Verdict,
  config: Config | null,
  world: World,
  earlier: readonly string[] = [],
): Promise<string> {
  const { log } = world;
  let summary = '';
  const summarize = (uploads: Uploads): Promise<void> =>
    attempt('step summary', log, () => {
      summary = stepSummary(verdict, linksTo(uploads));
      return writeSummary([summary, ...earlier]);
    });
  await attempt('outputs', log, () => setOutputs(verdict, NO_UPLOADS));
  await attempt('thresholds', log, () => tellThresholds(verdict, log));
  await attempt('verdict', log, () => log.info(verdictText(verdict)));
  await attempt('annotations', log, () => {
    for (const { level, title, message } of annotationsOf(verdict)) annotate(level, message, { title });
  });
  await summarize(NO_UPLOADS);
  if (config === null) return summary;
  let uploads = NO_UPLOADS;
  for await (uploads of uploadAll(verdict, config, world)) {
    // Now that there is an address; the later word counts.
    const told = uploads;
    await attempt('outputs', log, () => setOutputs(verdict, told));
    await summarize(told);
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

/** All that few want to read, folded, and before the verdict: that stands last. */
function tellThresholds({ thresholds }: Verdict, log: Log): void {
  if (thresholds.length === 0) return;
  using _group = log.group(`All ${counted(thresholds.length, 'threshold')}, and where each comes from`);
  for (const line of thresholdLines(thresholds)) log.info(line);
}

/** Tells GitHub why there is no verdict. */
export function publishFault({ message, hint }: NonNullable<Verdict['error']>): void {
  try {
    core.setOutput('outcome', 'error');
    core.setOutput('exit-code', EXIT.error);
  } finally {
    core.error([message, ...(hint === null ? [] : [hint])].join('\n'), { title: 'k6-gate: error' });
  }
}

async function attempt(what: string, log: Log, tell: () => unknown): Promise<void> {
  try {
    await tell();
  } catch (error) {
    log.warning(`The ${what} could not be written: ${wordsOf(error)}`);
  }
}

function setOutputs(verdict: Verdict, uploads: Uploads): void {
  for (const [name, value] of Object.entries(outputsOf(verdict, uploads))) core.setOutput(name, value);
}

const writeSummary = (parts: readonly string[]): Promise<unknown> =>
  core.summary.emptyBuffer().addRaw(wholeSummary(parts), true).write({ overwrite: true });
