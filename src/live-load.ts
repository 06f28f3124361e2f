import { type Config, visitsOf } from './config/config.ts';
import { showLive } from './live.ts';
import { type LivePhase, liveBlock } from './report/live.ts';
import { type LiveLimit, liveLimits } from './report/live-limits.ts';
import type { Fold, FoldOptions } from './results/fold.ts';
import type { Stage } from './stage.ts';

/** What a fold must keep apart so that the load can be shown while it runs. */
export const watchedOf = (config: Config): Pick<FoldOptions, 'pages' | 'watched'> => ({
  pages: namesOf(config),
  watched: limitsOf(config).map(({ threshold }) => threshold),
});

/** Shows a load while it runs, until it is disposed of. */
export function liveLoad(
  { config, world }: Pick<Stage, 'config' | 'world'>,
  fold: Fold,
  terms: Pick<LivePhase, 'title' | 'plannedSeconds' | 'judged'>,
): Disposable {
  const phase = { ...terms, names: namesOf(config), limits: limitsOf(config) };
  return showLive(world, (seconds) => liveBlock(phase, fold.snapshot(), seconds));
}

const namesOf = (config: Config): readonly string[] => visitsOf(config).map(({ name }) => name);

const limitsOf = (config: Config): readonly LiveLimit[] => liveLimits(config.thresholds, namesOf(config));
