import type { Config } from './config/config.ts';
import { loadLine } from './config/load-words.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { ExitRecord } from './k6/exit-record.ts';
import { gather } from './k6/gather.ts';
import { openPhaseLog } from './k6/phase-log.ts';
import { type Run, start } from './k6/run.ts';
import { freePiece } from './k6/spent-piece.ts';
import { type KillSwitch, watchLoad } from './kill-switch.ts';
import { liveLoad, watchedOf } from './live-load.ts';
import { paceOf, pagePacesOf } from './paces.ts';
import { type Fold, openFold } from './results/fold.ts';
import type { Measurements } from './results/measurements.ts';
import { record, type Stage } from './stage.ts';
import { counted } from './verdict/finding-words.ts';

/** The load itself: k6's points are measured and kept while it runs. */
export async function load(stage: Stage): Promise<{ measured: Measurements; exit: ExitRecord }> {
  const { config, world, evidence, request } = stage;
  const { durationSeconds } = config.load;
  world.log.info(`Load${config.script === null ? `: ${loadLine(config.load)}` : ` of ${scriptLine(config)}`}.`);
  const log = openPhaseLog('load', world.log, evidence);
  const fold = openFold({
    selectors: config.thresholds,
    ...watchedOf(config),
    pace: config.script === null ? paceOf(config.load) : null,
    pagePaces: pagePacesOf(config),
    onSlot: evidence.slot,
    onText: log.text,
  });
  using killSwitch = watchLoad(config, fold);
  const stop = AbortSignal.any([request.stop, killSwitch.signal]);
  await using run = start({ ...request, stop, phase: 'load', onLog: log.line });
  const plannedSeconds = config.plan?.mostSeconds ?? durationSeconds;
  using _live = liveLoad(stage, fold, { title: '', plannedSeconds, judged: true });
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

/** Reads k6's points while it runs, and copies them. */
async function follow(run: Run, fold: Fold, evidence: Evidence, { heard }: KillSwitch): Promise<Measurements> {
  const keep = async (lines: readonly Uint8Array[]): Promise<void> => {
    for (const line of lines) await evidence.results(line);
  };
  for await (const chunk of run.points) {
    const { length } = chunk;
    await heard(keep(fold.write(chunk)));
    freePiece(chunk);
    gather(length);
  }
  const { rest, measured } = fold.end();
  await keep(rest);
  return measured;
}
