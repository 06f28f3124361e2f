import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from './config/config.ts';
import { withPlan } from './config/script-plan.ts';
import { type Evidence, openEvidence } from './evidence/evidence.ts';
import type { Views } from './evidence/publish.ts';
import type { Binary } from './k6/binary.ts';
import { childEnvironment } from './k6/child-environment.ts';
import { obtain } from './k6/obtain.ts';
import { preflight } from './k6/preflight.ts';
import { behindProxy, demandPublicHosts } from './k6/public-hosts.ts';
import { routeTo } from './k6/route.ts';
import { writeRunFiles } from './k6/run-files.ts';
import { inspectScript } from './k6/script-options.ts';
import { limitTime, stopError } from './k6/time-limit.ts';
import { waitUntilReady } from './readiness.ts';
import { renderOwnScript } from './script/own-script.ts';
import { render, type Script } from './script/render.ts';
import { load, rehearseVisit, type Stage, warmUp } from './stages.ts';
import { type Ending, endingOf } from './verdict/assemble.ts';
import { judge } from './verdict/judge.ts';
import type { Verdict } from './verdict/verdict.ts';
import type { VisitCause } from './verdict/visit-answers.ts';
import { openVersionProof } from './version-proof.ts';
import type { World } from './world.ts';

/** Decides whether a deploy may go on. Whatever happens becomes a verdict, on disk with its `views`; only a run whose evidence has no folder throws. `stop` ends everything. */
export async function gate(given: Config, world: World, views: Views, stop: AbortSignal): Promise<Verdict> {
  const evidence = await openEvidence(given, world);
  const work = async (): Promise<Ending> => {
    const { config, script, looks, binary } = await prepare(given, world, evidence, stop);
    await using files = await writeRunFiles(script, world.folders.temp, world.data);
    await using lookFiles = await writeRunFiles(looks, world.folders.temp, world.data);
    const env = environmentOf(config, script.env, world);
    await preflight(binary, files, config, env, stop);

    announce(config, world);
    await demandPublicHosts(config, world);
    using limit = limitTime(stop, config.job.timeoutSeconds);
    const request = { binary, files, env, stop: limit.signal, percentiles: percentilesOf(config) };
    const stage: Stage = { config, world, evidence, request, lookFiles, runs: [], notes: [] };
    const version = openVersionProof(stage);
    const early = (await waitUntilReady(stage)) ?? (await version.before());
    if (limit.signal.aborted) return stopped(stage, 'the wait for the target');
    // Awaited here: the files of the run are still needed.
    return early ?? (await version.after(await measure(stage)));
  };
  return evidence.conclude(work, views, stop);
}

interface Prepared {
  readonly config: Config;
  readonly script: Script;
  /** Looks at the target. A script of the user's knows only its load: ours does it in its place. */
  readonly looks: Script;
  readonly binary: Binary;
}

/** What is to run, and the k6 that runs it. A script of the user's is asked for its plan first: its wrapper and its thresholds follow from it. */
async function prepare(config: Config, world: World, evidence: Evidence, stop: AbortSignal): Promise<Prepared> {
  if (config.script === null) {
    const script = render(config, world.templates, world.context.runUrl);
    await evidence.keep('script.js', script.text);
    return { config, script, looks: script, binary: await obtainFor(config, world, stop) };
  }
  const binary = await obtainFor(config, world, stop);
  const file = resolve(world.folders.work, config.script.path);
  const env = environmentOf(config, config.script.env, world);
  const planned = withPlan(config, await inspectScript({ k6: binary.path, file, env, stop }));
  const script = renderOwnScript(planned, world.templates, specifierOf(file));
  await evidence.keep('script.js', script.text);
  return { config: planned, script, looks: render(planned, world.templates, world.context.runUrl), binary };
}

/** How k6 imports a file: `C:` would be a scheme. */
const specifierOf = (file: string): string => (file.startsWith('/') ? file : pathToFileURL(file).href);

const environmentOf = (config: Config, variables: Readonly<Record<string, string>>, { env }: World) =>
  childEnvironment(env, { ...variables, ...behindProxy(config, env) });

/** One visit, the same script, before any load; then the load, and what it comes to. */
async function measure(stage: Stage): Promise<Ending> {
  const { config, request } = stage;
  const cause = await rehearseVisit(stage);
  if (request.stop.aborted) return stopped(stage, 'the rehearsal');
  if (!cause.clean) return refused(stage, cause);
  const warm = config.load.warmUpSeconds > 0 ? await warmUp(stage) : undefined;
  if (request.stop.aborted) return stopped(stage, 'the warm-up');
  const { measured, exit } = await load(stage);
  return {
    ...judge(config, measured, exit),
    measured,
    runs: stage.runs,
    notes: stage.notes,
    ...(warm && { warmUp: warm }),
  };
}

async function obtainFor(config: Config, world: World, stop: AbortSignal): Promise<Binary> {
  try {
    return await obtain(config.k6, world, { stop });
  } catch (error) {
    throw stop.aborted ? stopError(stop, 'the search for k6') : error;
  }
}

/** The percentiles that thresholds ask for. */
const percentilesOf = ({ thresholds }: Config): readonly number[] =>
  thresholds.flatMap(({ aggregation }) => (aggregation.kind === 'percentile' ? [aggregation.percent] : []));

function announce({ target, environment }: Config, { env, log }: World): void {
  const route = routeTo(new URL(target.url), env);
  const how = route === null ? 'reached directly' : `reached through the proxy ${route}`;
  log.info(`Target ${target.url}, ${environment}, ${how}`);
}

/** A stop that came while nothing was measured. */
const stopped = ({ request, runs, notes }: Stage, during: string): Ending => ({
  ...endingOf(stopError(request.stop, during)),
  runs,
  notes,
});

/** No load is sent to a target that does not serve its pages: all that is wrong with them is told together. */
function refused({ runs, notes }: Stage, { causes }: VisitCause): Ending {
  const broken = causes.find(({ reason }) => reason === 'script-exception');
  if (broken !== undefined) {
    const error = { code: 'k6/script-exception', message: broken.message, hint: broken.hint };
    const reasons = causes.map(({ reason: code, message }) => ({ code, message }));
    return { outcome: 'error', reasons, error, runs, notes };
  }
  const visits = runs.filter(({ name }) => name === 'rehearsal').length;
  const tried = visits > 1 ? ` Tried ${visits} times.` : '';
  const reasons = causes.map(({ reason: code, message, hint }) => ({
    code,
    message: `${message}. No load was sent.${tried} ${hint}`,
  }));
  return { outcome: 'failed', reasons, runs, notes };
}
