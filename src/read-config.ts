import { readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve as absolute, isAbsolute, relative, sep } from 'node:path';
import type { Config } from './config/config.ts';
import type { ConfigFile } from './config/config-file.ts';
import type { FileValues } from './config/file-values.ts';
import type { FlatValues } from './config/flat.ts';
import { configError } from './config/problem.ts';
import { resolve } from './config/resolve.ts';
import { GateError, wordsOf } from './gate-error.ts';
import { dataFileName } from './script/journey-of-script.ts';
import type { World } from './world.ts';

/** Read where no input names another file. */
export const USUAL_CONFIG_FILE = '.github/k6-gate.yml';

/** What inputs and config file add up to: the run, or each step of a sequence, with the templates and data that its pages and journeys use. Throws a GateError that lists every problem, or names the file that cannot be read. */
export async function readConfig(flat: FlatValues, world: World): Promise<readonly [WhatToRun, ...WhatToRun[]]> {
  const { env, context, folders, templates } = world;
  const [first, ...others] = resolve({ flat, file: await openConfigFile(flat, folders.work), env, context });
  // Every step visits the same.
  const { dataSecrets, data, own } = await readFiles(first, flat, folders.work);
  const read = (config: Config): WhatToRun => ({
    config: { ...config, dataSecrets },
    templates: { ...templates, ...own },
    data,
  });
  return [read(first), ...others.map(read)];
}

/** What the results in these files are judged by. Nothing that only a run needs is read. Throws as `readConfig` does. */
export async function readJudgedConfig(flat: FlatValues, results: readonly string[], world: World): Promise<Config> {
  const { env, context, folders } = world;
  return resolve({ flat, file: await openConfigFile(flat, folders.work), env, context, results })[0];
}

/** What a gate needs beside the world: the config, the templates of its pages, and the files that its script opens. */
export type WhatToRun = { readonly config: Config } & Pick<World, 'templates' | 'data'>;

async function readFiles({ pages, script, data }: Config, flat: FlatValues, work: string) {
  const own = pages.flatMap(({ name, template }) =>
    template === undefined ? [] : [[template, readText(template, work, `template of the page ${name}`)]],
  );
  // The action has every input, empty where nothing was written.
  const named = (flat.values.script ?? '').trim() !== '';
  if (script !== null) readText(script.path, work, flat.spelling('script'), { named });
  const read = await readAll(data, work);
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) throw configError(problems, flat.command);
  return {
    own: Object.fromEntries(own),
    data: Object.fromEntries(read.map(({ name, text }) => [dataFileName(name), text])),
    dataSecrets: read.flatMap(({ secrets }) => secrets),
  };
}

/** Most runs have none, and need no reader of it. */
async function readAll(data: Config['data'], work: string) {
  if (data.length === 0) return [];
  const { readData } = await import('./config/data-content.ts');
  return data.map((one) => ({ ...readData(one, readText(one.file, work, one.place)), name: one.name }));
}

async function openConfigFile(flat: FlatValues, work: string): Promise<FileValues | null> {
  const file = findConfigFile(flat, work);
  if (file === null) return null;
  const { readConfigFile } = await import('./config/config-file.ts');
  return readConfigFile(file);
}

function findConfigFile({ values, spelling }: FlatValues, work: string): ConfigFile | null {
  const wanted = values.config?.trim() ?? '';
  if (wanted === 'none') return null;
  const name = wanted || USUAL_CONFIG_FILE;
  try {
    const text = readText(name, work, spelling('config'), { named: wanted !== '', mostKib: CONFIG_KIB });
    return { name, text };
  } catch (error) {
    if (wanted === '' && error instanceof GateError && isMissing(error.cause)) return null;
    throw error;
  }
}

/** A file of 200 pages has some 30. */
const CONFIG_KIB = 256;
const TEXT_KIB = 16 * 1024;

/** The text of a file. One that no input has named must lie in the working directory: whoever writes the repository is not to choose among the files of the machine. */
function readText(path: string, work: string, what: string, { named = false, mostKib = TEXT_KIB } = {}): string {
  try {
    const real = realpathSync(absolute(work, path));
    if (!named && isOutside(realpathSync(work), real)) throw new Error(`it lies outside of ${work}`);
    const { size } = statSync(real);
    if (size > mostKib * 1024) throw new Error(`it has more than ${mostKib} KiB`);
    return readFileSync(real, 'utf8');
  } catch (cause) {
    throw new GateError(
      'user/invalid-config',
      `The configuration cannot be used:\n- ${what}: ${path} cannot be read (${wordsOf(cause)})`,
      {
        hint: `Nothing was run. Name a file below ${work}; in a workflow the repository must be checked out before.`,
        cause,
      },
    );
  }
}

/** Both without links in them. */
function isOutside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
