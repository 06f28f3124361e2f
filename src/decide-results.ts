import type { FlatValues } from './config/flat.ts';
import { views, withFolderProblem, withoutRun } from './decide.ts';
import { type GivenResults, judgeFiles } from './judge-files.ts';
import { readJudgedConfig } from './read-config.ts';
import type { Verdict } from './verdict/verdict.ts';
import type { World } from './world.ts';

/** From results that exist already to a verdict, whatever happens. */
export async function decideResults(
  flat: FlatValues,
  given: GivenResults,
  world: World,
  stop: AbortSignal,
): Promise<Verdict> {
  try {
    const config = await readJudgedConfig(flat, given.files, world);
    const { verdict } = await judgeFiles(config, given, world, views, stop);
    return verdict;
  } catch (thrown) {
    const told = withFolderProblem(thrown, flat, world);
    const { verdict } = await withoutRun(told, null, world, flat.values['output-dir'] || null);
    return verdict;
  }
}
