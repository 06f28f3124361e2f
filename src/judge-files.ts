import type { Config } from './config/config.ts';
import { notesOnResults } from './config/notes.ts';
import { openEvidence } from './evidence/evidence.ts';
import type { Views } from './evidence/publish.ts';
import type { Concluded } from './gate.ts';
import { stopError } from './k6/time-limit.ts';
import { watchedOf } from './live-load.ts';
import { paceOf, pagePacesOf } from './paces.ts';
import type { Measurements } from './results/measurements.ts';
import type { MergeOptions } from './results/merge.ts';
import type { ReadResults } from './results/result-file.ts';
import { OneRun } from './shards/one-run.ts';
import { readShards } from './shards/read.ts';
import { findShards } from './shards/shards.ts';
import type { Ending } from './verdict/assemble.ts';
import { counted } from './verdict/finding-words.ts';
import { judgeResults } from './verdict/judge-results.ts';
import type { World } from './world.ts';

/** Results that exist already, as the user named them; `input` is read where one of them is `-`. */
export interface GivenResults {
  readonly files: readonly string[];
  readonly input: AsyncIterable<Uint8Array>;
}

/** Judges results that exist already, as one run, by a config. No k6 is started, and nothing is asked of any target. Whatever happens becomes a verdict, on disk with its `views`; only where there is no folder for them it throws. */
export async function judgeFiles(
  config: Config,
  { files, input }: GivenResults,
  world: World,
  views: Views,
  stop: AbortSignal,
): Promise<Concluded> {
  const evidence = await openEvidence(config, world);
  const work = async (): Promise<Ending> => {
    const run = new OneRun();
    const { shards, leftOut } = await findShards(files, world.folders.work, input, run);
    world.log.info(`Judging ${counted(shards.length, 'file')} of results; k6 is not run.`);
    const options = { ...optionsOf(config), onSlot: evidence.slot };
    const { measured, read } = await readShards(shards, options, run, stop);
    return { ...judgeResults(config, measured, read), measured, read, notes: notesOf(config, measured, read, leftOut) };
  };
  const verdict = await evidence.conclude(() => Promise.race([work(), stopped(stop)]), views, stop);
  return { verdict, curves: evidence.curves() };
}

/** What a reader must know of results that nobody saw being made. */
function notesOf(
  config: Config,
  measured: Measurements,
  { files, textLines, instances }: ReadResults,
  leftOut: readonly string[],
): string[] {
  const [first] = files;
  const from = files.length === 1 && first !== undefined ? first.name : counted(files.length, 'file');
  const lines = textLines === 1 ? '1 line is' : `${textLines} lines are`;
  return [
    `Judged from ${from}: k6 was not run here, so its exit code, its own counts and its log are not known.`,
    ...notesOnResults(config),
    ...(isOfOthers(config, measured) ? [OF_OTHERS] : []),
    ...(instances > 1 ? [`The results are of ${instances} instances of k6: their VUs are added up.`] : []),
    ...(textLines > 0 ? [`${lines} no NDJSON, as what k6 says beside its points: not read.`] : []),
    ...(leftOut.length > 0 ? [`Left out, because no point is in it: ${listed(leftOut)}.`] : []),
  ];
}

const OF_OTHERS =
  'No point has the tag page of a page or journey that is described: to judge the results as a whole, leave page-type, pages and journeys away.';

const isOfOthers = ({ results }: Config, { points, pages }: Measurements): boolean =>
  results?.whole === null &&
  points > 0 &&
  [...pages.values()].every(({ iterations, requests }) => iterations + requests === 0);

const MOST_NAMED = 5;

const listed = (names: readonly string[]): string =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
    : names.join(', ');

/** Rejects when the job is cancelled: standard input may say nothing for ever. */
function stopped(stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const tell = (): void => reject(stopError(stop, 'the reading of the results'));
    if (stop.aborted) tell();
    else stop.addEventListener('abort', tell, { once: true });
  });
}

/** What to keep of the results. Of a load of which nobody has said what to expect no pace is known. */
function optionsOf(config: Config): Pick<MergeOptions, 'selectors' | 'pages' | 'pace' | 'pagePaces'> {
  const { results, load, thresholds } = config;
  const isOfPages = results?.whole === null;
  return {
    selectors: thresholds,
    pages: watchedOf(config).pages,
    pace: isOfPages ? paceOf(load) : null,
    ...(isOfPages && results.knowsLoad && { pagePaces: pagePacesOf(config) }),
  };
}
