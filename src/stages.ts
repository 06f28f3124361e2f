import { type Config, type Load, visitsOf } from './config/config.ts';
import { visitsBy, vusAt } from './config/load-plan.ts';
import { loadLine } from './config/load-words.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { Phase, RunFiles } from './k6/argv.ts';
import type { ExitRecord } from './k6/exit-record.ts';
import { openPhaseLog } from './k6/phase-log.ts';
import { rehearse, visitOnce } from './k6/rehearsal.ts';
import { type Run, type RunRequest, start } from './k6/run.ts';
import { type KillSwitch, watchLoad } from './kill-switch.ts';
import { progressLine, warmUpLine } from './report/progress.ts';
import { type Fold, openFold } from './results/fold.ts';
import type { Measurements } from './results/measurements.ts';
import type { PagePace } from './results/page-stalls.ts';
import type { Pace } from './results/stall.ts';
import { counted } from './verdict/finding-words.ts';
import { scriptCauseOf } from './verdict/script-cause.ts';
import type { RunRecord } from './verdict/verdict.ts';
import type { VisitCause } from './verdict/visit-answers.ts';
import { causeOf } from './verdict/visit-cause.ts';
import { type WarmUp, warmUpOf } from './verdict/warm-up.ts';
import type { World } from './world.ts';

const PROGRESS_EVERY_MS = 10_000;

/** What the stages of a run work with; `runs` grows by each k6 process, `notes` by what a reader of the verdict should know. */
export interface Stage {
  readonly config: Config;
  readonly world: World;
  readonly evidence: Evidence;
  readonly request: Omit<RunRequest, 'phase' | 'onLog'>;
  /** What k6 runs to look at the target before the load, and after it. */
  readonly lookFiles: RunFiles;
  readonly runs: RunRecord[];
  readonly notes: string[];
}

/** Visits each page once, as a load would; again where that can help, until `ready-timeout-seconds` are over. */
export async function rehearseVisit(stage: Stage): Promise<VisitCause> {
  const { config, world, request } = stage;
  const say = (words: string): void => world.log.info(`Rehearsal: ${words}`);
  const { line: onLog } = openPhaseLog('rehearsal', world.log, stage.evidence);
  const visit = async (): Promise<VisitCause> => {
    if (config.script !== null) return await rehearseScript(stage, onLog);
    const seen = await visitOnce({ ...request, onLog });
    record(stage, 'rehearsal', seen.exit, null);
    return causeOf(seen, config);
  };
  const { readyTimeoutSeconds } = config.job;
  const until = performance.now() + readyTimeoutSeconds * 1000;
  const cause = await rehearse(visit, readyTimeoutSeconds, request.stop, ({ causes, mendable }) => {
    const left = Math.ceil((until - performance.now()) / 1000);
    say(
      `${causes.map(({ message }) => message).join('; ')}; trying ${mendable ? `again for up to ${left} s` : 'once more'}`,
    );
  });
  if (cause.clean) say(`${visited(config)} clean${cause.notes.length > 0 ? ', with notes' : ''}; the load may begin.`);
  cause.notes.forEach(say);
  stage.notes.push(...cause.notes);
  return cause;
}

/** What the rehearsal was, in words. */
function visited({ pages, journeys, script, plan }: Config): string {
  if (script !== null) return `one iteration of ${counted(plan?.scenarios.length ?? 1, 'scenario')} was`;
  const walked = journeys.length === 1 ? 'one walk of the journey' : `one walk of each of ${journeys.length} journeys`;
  if (pages.length === 0) return `${walked} was`;
  const visits = pages.length === 1 ? 'one visit' : `one visit to each of ${pages.length} pages`;
  return journeys.length === 0 ? `${visits} was` : `${visits} and ${walked} were`;
}

/** One iteration of each scenario of a script of the user's. It tells nothing by itself: its points do. */
async function rehearseScript(stage: Stage, onLog: RunRequest['onLog']): Promise<VisitCause> {
  const { config, request, evidence } = stage;
  const fold = openFold({ selectors: [], pages: [], pace: null, onText: (line) => evidence.log(line) });
  await using run = start({ ...request, phase: 'rehearsal', onLog });
  for await (const chunk of run.points) fold.write(chunk);
  const exit = await run.ended;
  record(stage, 'rehearsal', exit, null);
  return scriptCauseOf(exit, fold.end().measured, config);
}

/** Light load so that caches are warm; nothing of it is judged, and when it fails that is a note. What it measured of each page and journey is told apart. */
export async function warmUp(stage: Stage): Promise<WarmUp> {
  const { config, world, request, evidence } = stage;
  world.log.info(`Warm-up: ${config.load.warmUpSeconds} s of light load, outside every threshold.`);
  const { line: onLog } = openPhaseLog('warm-up', world.log, evidence);
  const fold = openFold({ selectors: [], pages: visitsOf(config).map(({ name }) => name) });
  await using run = start({ ...request, phase: 'warm-up', onLog });
  for await (const chunk of run.points) fold.write(chunk);
  const warm = warmUpOf(fold.end().measured);
  const exit = await run.ended;
  record(stage, 'warm-up', exit, config.load.warmUpSeconds);
  for (const [page, measured] of warm) world.log.info(warmUpLine(page, measured));
  if (exit.exitCode === 0 || exit.stopped !== null) return warm;
  const words = `The warm-up ended with ${exit.exitCode ?? exit.signal}: ${exit.complaints[0] ?? 'k6 said nothing'}`;
  world.log.warning(words);
  stage.notes.push(words);
  return warm;
}

/** The load itself: k6's points are measured and kept while it runs. */
export async function load(stage: Stage): Promise<{ measured: Measurements; exit: ExitRecord }> {
  const { config, world, evidence, request } = stage;
  const { durationSeconds } = config.load;
  world.log.info(`Load${config.script === null ? `: ${loadLine(config.load)}` : ` of ${scriptLine(config)}`}.`);
  const log = openPhaseLog('load', world.log, evidence);
  const fold = openFold({
    selectors: config.thresholds,
    pages: visitsOf(config).map(({ name }) => name),
    pace: config.script === null ? paceOf(config.load) : null,
    pagePaces: pagePacesOf(config),
    onSlot: evidence.slot,
    onText: log.text,
  });
  using killSwitch = watchLoad(config, fold);
  const stop = AbortSignal.any([request.stop, killSwitch.signal]);
  await using run = start({ ...request, stop, phase: 'load', onLog: log.line });
  using _progress = reportProgress(fold, config.plan?.mostSeconds ?? durationSeconds, world);
  const measured = await follow(run, fold, evidence, killSwitch);
  const exit = await run.ended;
  record(stage, 'load', exit, durationSeconds);
  if (exit.summary !== null) await evidence.keepSummary(request.files.summary);
  return { measured, exit };
}

/** How long iterations take nobody knows: then the most that they may take is told. */
function scriptLine({ script, load, plan }: Config): string {
  const most = plan?.mostSeconds ?? load.durationSeconds;
  const time = `${most > load.durationSeconds ? 'up to ' : ''}${most} s`;
  return `${script?.path}, as its options have it: at least ${counted(load.maxVus, 'VU')} for ${time}`;
}

const paceOf = (load: Load): Pace => ({
  cycleSeconds: load.cycleSeconds,
  roundSeconds: load.roundSeconds,
  ...(load.model === 'open' && { visitsBy: (seconds: number) => visitsBy(load, seconds) }),
});

/** A page or journey that is alone is the whole, and is watched as that. */
function pagePacesOf(config: Config): ReadonlyMap<string, PagePace> {
  const visits = visitsOf(config);
  if (visits.length === 1) return new Map();
  return new Map(
    visits.map(({ name, load }) => [
      name,
      { ...paceOf({ ...config.load, ...load }), vusAt: (seconds) => vusAt(load, seconds) },
    ]),
  );
}

/** Reads k6's points while it runs, and copies them. */
async function follow(run: Run, fold: Fold, evidence: Evidence, { heard }: KillSwitch): Promise<Measurements> {
  const keep = async (lines: readonly Uint8Array[]): Promise<void> => {
    for (const line of lines) await evidence.results(line);
  };
  for await (const chunk of run.points) await heard(keep(fold.write(chunk)));
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

/** Adds a k6 process to those of the run. */
export function record({ runs, request }: Stage, name: Phase, exit: ExitRecord, plannedSeconds: number | null): void {
  const { version, source, verified, sha256 } = request.binary;
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
    generator: exit.generator,
  });
}
