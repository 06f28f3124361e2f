import * as core from '@actions/core';
import type { Config } from '../config/config.ts';
import { wordsOf } from '../gate-error.ts';
import { annotationsOf } from '../report/annotations.ts';
import { harmlessLines } from '../report/harmless.ts';
import { stepSummary, wholeSummary } from '../report/step-summary.ts';
import { verdictText } from '../report/text.ts';
import { EXIT } from '../verdict/exit-code.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Log, World } from '../world.ts';
import { uploadEvidence } from './artifact.ts';
import { comment } from './comment.ts';
import { type Artifact, outputsOf } from './outputs.ts';

/** The job log on GitHub. */
export const githubLog: Log = {
  info(text) {
    for (const line of harmlessLines(text)) core.info(line);
  },
  notice: (text) => core.notice(harmlessLines(text).join('\n')),
  warning: (text) => core.warning(harmlessLines(text).join('\n')),
  mask: (secret) => core.setSecret(secret),
};

const annotate = (level: 'error' | 'warning', ...args: Parameters<typeof core.error>): void =>
  level === 'error' ? core.error(...args) : core.warning(...args);

/** Tells GitHub of a verdict: outputs first, because everything else can fail; then log, annotations and step summary, because an upload can take longer than a cancelled job has; then the artifact, and the comment that links to it. What fails is a warning; the verdict stands. Returns its part of the summary, which stands above the `earlier` ones. */
export async function publish(
  verdict: Verdict,
  config: Config | null,
  world: World,
  earlier: readonly string[] = [],
): Promise<string> {
  const { log } = world;
  let summary = '';
  const summarize = (artifact: Artifact | null): Promise<void> =>
    attempt('step summary', log, () => {
      summary = stepSummary(verdict, artifact?.url || null);
      return writeSummary([summary, ...earlier]);
    });
  await attempt('outputs', log, () => setOutputs(verdict, null));
  await attempt('verdict', log, () => log.info(verdictText(verdict)));
  await attempt('annotations', log, () => {
    for (const { level, title, message } of annotationsOf(verdict)) annotate(level, message, { title });
  });
  await summarize(null);
  if (config === null) return summary;
  const artifact = await uploadEvidence(verdict, config, world);
  if (artifact !== null) {
    // Now that the artifact has an address; the later word counts.
    await attempt('outputs', log, () => setOutputs(verdict, artifact));
    await summarize(artifact);
  }
  // Without a summary there is nothing to tell, and a warning says so.
  if (summary === '') return summary;
  const links = { evidence: artifact?.url || null, report: null };
  await comment({ verdict, parts: [summary, ...earlier], links }, config, world);
  return summary;
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

function setOutputs(verdict: Verdict, artifact: Artifact | null): void {
  for (const [name, value] of Object.entries(outputsOf(verdict, artifact))) core.setOutput(name, value);
}

const writeSummary = (parts: readonly string[]): Promise<unknown> =>
  core.summary.emptyBuffer().addRaw(wholeSummary(parts), true).write({ overwrite: true });
