import type { Config } from './config/config.ts';
import { notesOn } from './config/notes.ts';
import { type Evidence, openEvidence } from './evidence/evidence.ts';
import type { Views } from './evidence/publish.ts';
import type { Phase } from './k6/argv.ts';
import type { Binary } from './k6/binary.ts';
import { childEnvironment } from './k6/child-environment.ts';
import type { ExitRecord } from './k6/exit-record.ts';
import { obtain } from './k6/obtain.ts';
import { preflight } from './k6/preflight.ts';
import { rehearse, visitOnce } from './k6/rehearsal.ts';
import { routeTo } from './k6/route.ts';
import { type Run, type RunRequest, start } from './k6/run.ts';
import { writeRunFiles } from './k6/run-files.ts';
import { limitTime, stopError } from './k6/time-limit.ts';
import { k6LogLines } from './report/k6-log.ts';
import { progressLine } from './report/progress.ts';
import { type Fold, openFold } from './results/fold.ts';
import type { Measurements } from './results/measurements.ts';
import { render } from './script/render.ts';
import { type Ending, endingOf } from './verdict/assemble.ts';
import { judge } from './verdict/judge.ts';
import type { RunRecord, Verdict } from './verdict/verdict.ts';
import { causeOf, type VisitCause } from './verdict/visit-cause.ts';
import type { World } from './world.ts';

const PROGRESS_EVERY_MS = 10_000;

/** Decides whether a deploy may go on. Whatever happens becomes a verdict, on disk with its `views`; only a run whose evidence has no folder throws. `stop` ends everything. */
export async function gate(config: Config, world: World, views: Views, stop: AbortSignal): Promise<Verdict> {
  const evidence = await openEvidence(config, world);
  return evidence.conclude(async () => {
    const script = render(config, world.templates, world.context.runUrl);
    await evidence.keep('script.js', script.text);
    const binary = await obtainFor(config, world, stop);
    await using files = await writeRunFiles(script, world.folders.temp);
    const env = childEnvironment(world.env, script.env);
    await preflight(binary, files, config, env);

    using limit = limitTime(stop, config.job.timeoutSeconds);
    const stage: Stage = {
      config,
      world,
      evidence,
      request: { binary, files, env, stop: limit.signal, onLog: k6LogLines(world.log, evidence) },
      runs: [],
    };
    announce(stage);
    const cause = await rehearseVisit(stage); // one visit, the same script, before any load
    if (limit.signal.aborted) return stopped(stage, 'the rehearsal');
    if (!cause.clean) return { ...refusal(cause), notes: cause.notes, runs: stage.runs };
    if (config.load.warmUpSeconds > 0) await warmUp(stage);
    if (limit.signal.aborted) return stopped(stage, 'the warm-up');
    const { measured, exit } = await load(stage);
    return {
      ...judge(config, measured, exit),
      measured,
      runs: stage.runs,
      notes: [...notesOn(config), ...cause.notes],
    };
  }, views);
}

async function obtainFor(config: Config, world: World, stop: AbortSignal): Promise<Binary> {
  try {
    return await obtain(config.k6, world, { stop });
  } catch (error) {
    throw stop.aborted ? stopError(stop, 'the search for k6') : error;
  }
}

/** What every stage of a run works with; `runs` grows by each k6 process. */
interface Stage {
  readonly config: Config;
  readonly world: World;
  readonly evidence: Evidence;
  readonly request: Omit<RunRequest, 'phase'>;
  readonly runs: RunRecord[];
}

function announce({ config, world }: Stage): void {
  const route = routeTo(new URL(config.target.url), world.env);
  world.log.info(
    `Target ${config.target.url}, ${config.environment}, ${route === null ? 'reached directly' : `reached through the proxy ${route}`}`,
  );
  for (const note of notesOn(config)) world.log.info(note);
}

async function rehearseVisit(stage: Stage): Promise<VisitCause> {
  const { config, world, request } = stage;
  const visit = async (): Promise<VisitCause> => {
    const seen = await visitOnce(request);
    record(stage, 'rehearsal', seen.exit, null);
    return causeOf(seen, config);
  };
  const retry = (last: VisitCause): void => world.log.info(`Rehearsal: ${last.message}; trying again`);
  const cause = await rehearse(visit, config.job.readyTimeoutSeconds, request.stop, retry);
  for (const note of cause.notes) world.log.info(`Rehearsal: ${note}`);
  if (cause.clean) world.log.info('Rehearsal: one visit was clean; the load may begin.');
  return cause;
}

/** A stop that came while nothing was measured. */
const stopped = ({ request, runs }: Stage, during: string): Ending => ({
  ...endingOf(stopError(request.stop, during)),
  runs,
});

/** No load is sent to a target that does not serve its page. */
function refusal({ reason, message, hint }: VisitCause): Ending {
  const code = reason ?? 'unreachable';
  if (code !== 'script-exception')
    return { outcome: 'failed', reasons: [{ code, message: `${message}. No load was sent. ${hint}` }] };
  return { outcome: 'error', reasons: [{ code, message }], error: { code: 'k6/script-exception', message, hint } };
}

/** Light load so that caches are warm; nothing of it is judged. */
async function warmUp(stage: Stage): Promise<void> {
  const { config, world, request } = stage;
  world.log.info(`Warm-up: ${config.load.warmUpSeconds} s of light load, outside every threshold.`);
  await using run = start({ ...request, phase: 'warm-up' });
  run.points.resume();
  const exit = await run.ended;
  record(stage, 'warm-up', exit, config.load.warmUpSeconds);
  if (exit.exitCode !== 0)
    world.log.warning(
      `The warm-up ended with ${exit.exitCode ?? exit.signal}: ${exit.complaints[0] ?? 'k6 said nothing'}`,
    );
}

async function load(stage: Stage): Promise<{ measured: Measurements; exit: ExitRecord }> {
  const { config, world, evidence, request } = stage;
  const { maxVus, durationSeconds } = config.load;
  world.log.info(`Load: up to ${maxVus} VUs for ${durationSeconds} s.`);
  const fold = openFold({
    selectors: config.thresholds,
    pages: config.pages.map((page) => page.name),
    onSlot: evidence.slot,
    onText: evidence.log,
  });
  await using run = start({ ...request, phase: 'load' });
  using _progress = reportProgress(fold, durationSeconds, world);
  const measured = await follow(run, fold, evidence);
  const exit = await run.ended;
  record(stage, 'load', exit, durationSeconds);
  if (exit.summary !== null) await evidence.keepSummary(request.files.summary);
  return { measured, exit };
}

/** Reads k6's points while it runs, and copies them. */
async function follow(run: Run, fold: Fold, evidence: Evidence): Promise<Measurements> {
  const keep = async (lines: readonly Uint8Array[]): Promise<void> => {
    for (const line of lines) await evidence.results(line);
  };
  for await (const chunk of run.points) await keep(fold.write(chunk));
  const { rest, measured } = fold.end();
  await keep(rest);
  return measured;
}

function reportProgress(fold: Fold, plannedSeconds: number, { log }: World): Disposable {
  const began = performance.now();
  const timer = setInterval(
    () => log.info(progressLine(fold.snapshot(), (performance.now() - began) / 1000, plannedSeconds)),
    PROGRESS_EVERY_MS,
  );
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

function record({ runs, request }: Stage, name: Phase, exit: ExitRecord, plannedSeconds: number | null): void {
  const { version, source, verified, sha256 }: Binary = request.binary;
  const seconds = Number(exit.seconds.toFixed(2));
  runs.push({
    name,
    engine: 'k6',
    version,
    source,
    verified,
    sha256,
    exitCode: exit.exitCode,
    signal: exit.signal,
    plannedSeconds,
    seconds,
  });
}
