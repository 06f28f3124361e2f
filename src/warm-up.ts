import { openPhaseLog } from './k6/phase-log.ts';
import { start } from './k6/run.ts';
import { liveLoad, watchedOf } from './live-load.ts';
import { warmUpLine } from './report/progress.ts';
import { openFold } from './results/fold.ts';
import { record, type Stage } from './stage.ts';
import { type WarmUp, warmUpOf } from './verdict/warm-up.ts';

/** Light load so that caches are warm; nothing of it is judged, and when it fails that is a note. What it measured of each page and journey is told apart. */
export async function warmUp(stage: Stage): Promise<WarmUp> {
  const { config, world, request, evidence } = stage;
  world.log.info(`Warm-up: ${config.load.warmUpSeconds} s of light load, outside every threshold.`);
  const { line: onLog } = openPhaseLog('warm-up', world.log, evidence);
  const fold = openFold({ selectors: [], ...watchedOf(config) });
  await using run = start({ ...request, phase: 'warm-up', onLog });
  {
    const plannedSeconds = config.load.warmUpSeconds;
    using _live = liveLoad(stage, fold, { title: 'Warm-up ', plannedSeconds, judged: false });
    for await (const chunk of run.points) fold.write(chunk);
  }
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
