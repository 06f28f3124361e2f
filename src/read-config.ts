import { readFileSync } from 'node:fs';
import { resolve as absolute } from 'node:path';
import type { Config } from './config/config.ts';
import type { ConfigFile } from './config/config-file.ts';
import type { FlatValues } from './config/flat.ts';
import { resolve } from './config/resolve.ts';
import { GateError, wordsOf } from './gate-error.ts';
import type { Templates, World } from './world.ts';

/** Read where no input names another file. */
export const USUAL_CONFIG_FILE = '.github/k6-gate.yml';

/** A config, and the templates of its pages beside our own. */
export interface ReadConfig {
  readonly config: Config;
  readonly templates: Templates;
}

/** The config that inputs and config file add up to, with the templates that its pages use. Throws a GateError that lists every problem, or names the file that cannot be read. */
export function readConfig(flat: FlatValues, { env, context, folders: { work }, templates }: World): ReadConfig {
  const config = resolve({ flat, file: openConfigFile(flat, work), env, context });
  const own = config.pages.flatMap(({ name, template }) =>
    template === undefined ? [] : [[template, readText(template, work, `template of the page ${name}`)]],
  );
  if (config.script !== null) readText(config.script.path, work, flat.spelling('script'));
  return { config, templates: { ...templates, ...Object.fromEntries(own) } };
}

function openConfigFile({ values, spelling }: FlatValues, work: string): ConfigFile | null {
  const wanted = values.config?.trim() ?? '';
  if (wanted === 'none') return null;
  const name = wanted || USUAL_CONFIG_FILE;
  try {
    return { name, text: readText(name, work, spelling('config')) };
  } catch (error) {
    if (wanted === '' && error instanceof GateError && isMissing(error.cause)) return null;
    throw error;
  }
}

function readText(path: string, work: string, what: string): string {
  try {
    return readFileSync(absolute(work, path), 'utf8');
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

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
