import * as core from '@actions/core';
import type { Config } from '../config/config.ts';
import { annotationsOf } from '../report/annotations.ts';
import { harmlessLines } from '../report/harmless.ts';
import { stepSummary } from '../report/step-summary.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Log, World } from '../world.ts';
import { uploadEvidence } from './artifact.ts';
import { type Artifact, outputsOf } from './outputs.ts';

/** The job log on GitHub. */
export const githubLog: Log = {
  info(text) {
    for (const line of harmlessLines(text)) core.info(line);
  },
  notice: (text) => core.notice(text),
  warning: (text) => core.warning(text),
  mask: (secret) => core.setSecret(secret),
};

const annotate = (level: 'error' | 'warning', ...args: Parameters<typeof core.error>): void =>
  level === 'error' ? core.error(...args) : core.warning(...args);

/** Tells GitHub of a verdict: outputs, annotations and step summary first, because an upload can take longer than a cancelled job has; then the artifact. What fails is a warning; the verdict stands. */
export async function publish(verdict: Verdict, config: Config | null, world: World): Promise<void> {
  for (const { level, title, message } of annotationsOf(verdict)) annotate(level, message, { title });
  await tell(verdict, null, world);
  const artifact = config === null ? null : await uploadEvidence(verdict, config, world);
  if (artifact !== null) await tell(verdict, artifact, world);
}

/** Outputs and summary; told again once the artifact has an address, the later word counts. */
async function tell(verdict: Verdict, artifact: Artifact | null, { log }: World): Promise<void> {
  const attempt = async (what: string, write: () => unknown): Promise<void> => {
    try {
      await write();
    } catch (error) {
      log.warning(`The ${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  await attempt('outputs', () => {
    for (const [name, value] of Object.entries(outputsOf(verdict, artifact))) core.setOutput(name, value);
  });
  const text = stepSummary(verdict, artifact?.url || null);
  await attempt('step summary', () => core.summary.emptyBuffer().addRaw(text, true).write({ overwrite: true }));
}
