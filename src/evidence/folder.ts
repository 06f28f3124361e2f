import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Config, visitsOf } from '../config/config.ts';
import type { Context } from '../config/context.ts';
import { namedEnvironment } from '../config/judged.ts';
import { profileAt } from '../config/sequence.ts';
import { GateError, wordsOf } from '../gate-error.ts';
import type { World } from '../world.ts';

const DEFAULT_PARENT = 'k6-gate-results';

/** A file name holds 255 bytes, an artifact's name 256 characters; a job of another CI may be called anything. */
const MAX_JOB_CHARS = 100;

/** The name of a run's folder and artifact: job, page, environment, step of a sequence and id, so that steps and matrix jobs never collide. */
export function runName(context: Context, config: Config | null, id: string): string {
  const what = config && visited(config);
  const step = config?.sequence ? profileAt(config.sequence) : null;
  const parts = [context.job?.slice(0, MAX_JOB_CHARS), what, config && namedEnvironment(config), step, id];
  return parts
    .filter((part) => part)
    .join('-')
    .replace(/[^A-Za-z0-9_.-]+/g, '-');
}

/** What a run visits: its page or journey by name, or how many there are of each (`2-pages-1-journey`). */
function visited(config: Config): string | undefined {
  const visits = visitsOf(config);
  const pages = config.pages.length;
  return visits.length > 1
    ? [...counted(pages, 'page'), ...counted(visits.length - pages, 'journey')].join('-')
    : visits[0]?.name;
}

const counted = (count: number, what: string): string[] =>
  count === 0 ? [] : [count === 1 ? `1-${what}` : `${count}-${what}s`];

/** `k6-gate-<job>-<page>-<environment>-<id>` unless another name was asked for; the attempt is in it because a re-run may not use the same name again. */
export function artifactName(config: Config, { context, id }: Pick<World, 'context' | 'id'>): string {
  const attempt = context.attempt > 1 ? `-attempt-${context.attempt}` : '';
  return config.evidence.artifactName ?? `k6-gate-${runName(context, config, id)}${attempt}`;
}

/** Makes the run's folder: the one that was asked for, which must be new or empty, or a fresh one below `k6-gate-results/`. */
export function makeFolder(wanted: string | null, name: string, workFolder: string): string {
  const folder = wanted === null ? join(workFolder, DEFAULT_PARENT, name) : resolve(workFolder, wanted);
  try {
    makeFolders(folder);
    if (readdirSync(folder).length === 0) return folder;
  } catch (cause) {
    throw new GateError('platform/evidence', `The folder for the evidence cannot be made: ${wordsOf(cause)}`, {
      hint: 'Set output-dir to a folder that can be written.',
      cause,
    });
  }
  throw new GateError('user/invalid-config', occupied('output-dir', folder), {
    hint: 'Every run needs a folder of its own; leave output-dir away to get a fresh one.',
  });
}

/** What is wrong with a wanted folder, before anything is made, under the name of its input; null when nothing is, or nothing can be seen. */
export function folderProblem(name: string, wanted: string, workFolder: string): string | null {
  const folder = resolve(workFolder, wanted);
  try {
    return readdirSync(folder).length > 0 ? occupied(name, folder) : null;
  } catch {
    return null;
  }
}

/** What is wrong with a folder that holds something, under the name of its input. */
const occupied = (name: string, folder: string): string =>
  `${name}: "${folder}" is not empty; allowed: a folder that does not exist yet, or is empty`;

/** Makes a folder and those above it. Not by Node's `recursive`: that never ends where a file system takes no folder and calls it missing (`/proc`). */
export function makeFolders(folder: string): void {
  try {
    makeOne(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    makeFolders(dirname(folder));
    makeOne(folder);
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
