import type { Config } from './config/config.ts';
import { secretsOf } from './config/config-secrets.ts';
import type { FlatValues } from './config/flat.ts';
import { stepWords } from './config/sequence.ts';
import { folderProblem } from './evidence/folder.ts';
import type { Views } from './evidence/publish.ts';
import { concludeWithoutRun } from './evidence/without-run.ts';
import { type Concluded, gate } from './gate.ts';
import { GateError } from './gate-error.ts';
import { logWithoutSecrets } from './log-without-secrets.ts';
import { newRunId } from './open-world.ts';
import { readConfig, type WhatToRun } from './read-config.ts';
import { readReportParts } from './report-parts.ts';
import { type Curves, OpenCurves } from './results/curves.ts';
import type { Verdict } from './verdict/verdict.ts';
import type { World } from './world.ts';

/** The reports of a run, by the names of their files; what makes them is loaded when there is a verdict. */
export const views: Views = {
  'summary.md': async (verdict, curves) => {
    const { stepSummary } = await import('./report/step-summary.ts');
    return `${stepSummary(verdict, undefined, curves)}\n`;
  },
  'junit.xml': async (verdict) => (await import('./report/junit.ts')).junitReport(verdict),
  'ctrf.json': async (verdict) => (await import('./report/ctrf.ts')).ctrfReport(verdict),
  'report.html': async (verdict, curves) => {
    const { htmlReport } = await import('./report/html/report.ts');
    return htmlReport(readReportParts())(verdict, curves);
  },
};

/** A verdict, and what it is about. */
export interface Decision {
  readonly verdict: Verdict;
  readonly curves: Curves;
  /** Null when it could not be used. */
  readonly config: Config | null;
  /** That of this run alone. */
  readonly world: World;
}

/** From what the user wrote to a verdict, whatever happens; what all doors share. Of a sequence each step has one, up to the first that is not passed. `tell` gets each as soon as it is there; the last is returned. */
export async function decide(
  flat: FlatValues,
  world: World,
  stop: AbortSignal,
  tell: (decision: Decision) => unknown,
): Promise<Verdict> {
  const [first, ...others] = await stepsOf(flat, world);
  let decision = await first(world, stop);
  await tell(decision);
  for (const next of others) {
    if (decision.verdict.outcome !== 'passed') break;
    decision = await next({ ...world, id: newRunId() }, stop);
    await tell(decision);
  }
  return decision.verdict;
}

type Step = (world: World, stop: AbortSignal) => Promise<Decision>;

/** What cannot be read is one step too: its verdict says so. */
async function stepsOf(flat: FlatValues, world: World): Promise<readonly [Step, ...Step[]]> {
  try {
    const [first, ...others] = await readConfig(flat, world);
    return [stepOf(first), ...others.map(stepOf)];
  } catch (thrown) {
    const told = withFolderProblem(thrown, flat, world);
    const wanted = flat.values['output-dir'] || null;
    return [async (own) => ({ config: null, world: own, ...(await withoutRun(told, null, own, wanted)) })];
  }
}

const stepOf =
  ({ config, ...files }: WhatToRun): Step =>
  async (world, stop) => {
    const secrets = secretsOf(config, world.env);
    for (const secret of secrets) world.log.mask(secret);
    const own = { ...world, ...files, log: logWithoutSecrets(world.log, secrets) };
    if (config.sequence !== null) own.log.info(`\n=== ${stepWords(config.sequence)} ===`);
    const concluded = await gate(config, own, views, stop).catch((thrown: unknown) =>
      withoutRun(thrown, config, world, config.evidence.outputDir),
    );
    return { config, world, ...concluded };
  };

/** The verdict of what failed before there was anything to measure. */
export async function withoutRun(
  thrown: unknown,
  config: Config | null,
  world: World,
  wanted: string | null,
): Promise<Concluded> {
  const verdict = await concludeWithoutRun(thrown, config, world, views, wanted);
  return { verdict, curves: new OpenCurves(verdict.pages).curves() };
}

/** A folder that is not empty is seen only when it is made; beside other problems it is told with them. */
export function withFolderProblem(thrown: unknown, { values, spelling }: FlatValues, { folders }: World): unknown {
  const wanted = values['output-dir'];
  const problem = wanted ? folderProblem(spelling('output-dir'), wanted, folders.work) : null;
  if (!(thrown instanceof GateError) || problem === null) return thrown;
  const { code, message, hint } = thrown;
  return new GateError(code, `${message}\n- ${problem}`, { ...(hint !== undefined && { hint }), cause: thrown });
}
