import type { Config } from './config/config.ts';
import { fillsPaths } from './config/journey.ts';
import type { Evidence } from './evidence/evidence.ts';
import { preflight } from './k6/preflight.ts';
import { demandPublicHosts } from './k6/public-hosts.ts';
import { routeTo } from './k6/route.ts';
import { writeRunFiles } from './k6/run-files.ts';
import { limitTime, stopError } from './k6/time-limit.ts';
import { load } from './load.ts';
import { environmentOf, type Prepared } from './prepared.ts';
import { waitUntilReady } from './readiness.ts';
import { rehearseVisit } from './rehearsal.ts';
import type { Stage } from './stage.ts';
import type { Ending } from './verdict/assemble.ts';
import { endingOf } from './verdict/ending.ts';
import { judge } from './verdict/judge.ts';
import type { VisitCause } from './verdict/visit-answers.ts';
import { openVersionProof } from './version-proof.ts';
import { warmUp } from './warm-up.ts';
import type { World } from './world.ts';

/** Runs what is prepared, from k6's own look at the script to the judgement of the load. Throws a GateError for what is nobody's verdict. */
export async function runPrepared(
  { config, script, looks, binary }: Prepared,
  world: World,
  evidence: Evidence,
  stop: AbortSignal,
): Promise<Ending> {
  await using files = await writeRunFiles(script, world.folders.temp, world.data);
  await using lookFiles = await writeRunFiles(looks, world.folders.temp, world.data);
  const env = environmentOf(config, script.env, world);
  await preflight(binary, files, config, env, stop);

  announce(config, world);
  await demandPublicHosts(config, world);
  using limit = limitTime(stop, config.job.timeoutSeconds);
  const request = {
    ...{ binary, files, env, stop: limit.signal },
    percentiles: percentilesOf(config),
    hidePaths: fillsPaths(config),
  };
  const stage: Stage = { config, world, evidence, request, lookFiles, runs: [], notes: [] };
  const version = openVersionProof(stage);
  const early = (await waitUntilReady(stage)) ?? (await version.before());
  if (limit.signal.aborted) return stopped(stage, 'the wait for the target');
  // Awaited here: the files of the run are still needed.
  return early ?? (await version.after(await measure(stage)));
}

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
