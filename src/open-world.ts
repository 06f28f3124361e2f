import { randomBytes, randomUUID } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContext } from './config/context.ts';
import { makeFolders } from './evidence/folder.ts';
import { GateError, wordsOf } from './gate-error.ts';
import { MARK } from './k6/mark.ts';
import type { Log, Templates, World } from './world.ts';

const TEMPLATE_SUFFIX = '.js.mustache';

/** Reads the outside world, once; its temporary folder goes when the process ends. Throws a GateError when something of it is missing. Sets `RUNNER_TOOL_CACHE` and `RUNNER_TEMP` of the process where they are missing: the tool cache insists on them. */
export function openWorld(env: NodeJS.ProcessEnv, log: Log, remember: World['remember'] = () => undefined): World {
  env.RUNNER_TOOL_CACHE ||= join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'k6-gate');
  env.RUNNER_TEMP ||= tmpdir();
  const work = workFolder();
  const templates = readTemplates(findTemplates(dirname(fileURLToPath(import.meta.url))));
  const temp = temporaryFolder(env.RUNNER_TEMP);
  // Before anything is started: what a killed gate leaves behind is found by it.
  const mark = randomUUID();
  remember('mark', mark);
  return {
    id: newRunId(),
    env: { ...env, [MARK]: mark },
    templates,
    context: readContext(env, readEvent(env.GITHUB_EVENT_PATH), machine()),
    log,
    folders: { cache: env.RUNNER_TOOL_CACHE, temp, work },
    now: () => new Date(),
    lookup: lookupAll,
    remember,
  };
}

const machine = () => ({ os: process.platform, arch: process.arch, cpus: availableParallelism() });

/** A name that no other run has. */
export const newRunId = (): string => randomBytes(4).toString('hex');

const lookupAll = async (host: string): Promise<string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address);

function workFolder(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new GateError('platform/unexpected', 'The working directory does not exist any more.', {
      hint: 'Start k6-gate in a folder that exists.',
      cause,
    });
  }
}

/** A fresh folder below `parent`, which is made where it is missing. */
function temporaryFolder(parent: string): string {
  try {
    makeFolders(parent);
    const temp = mkdtempSync(join(parent, 'k6-gate-'));
    process.once('exit', () => remove(temp));
    return temp;
  } catch (cause) {
    throw new GateError('platform/unexpected', `There is no place for temporary files: ${wordsOf(cause)}`, {
      hint: 'Set RUNNER_TEMP to a folder that can be written.',
      cause,
    });
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // A k6 that is just ending may still write to it; what is left must not change the exit code.
  }
}

/** The templates lie beside the sources and two folders above the bundles: the nearest `templates/` on the way up. Throws a GateError when there is none. */
export function findTemplates(folder: string): string {
  const candidate = join(folder, 'templates');
  if (existsSync(join(candidate, `base${TEMPLATE_SUFFIX}`))) return candidate;
  if (dirname(folder) === folder)
    throw new GateError('platform/unexpected', 'k6-gate is not whole: its folder templates/ is missing.', {
      hint: 'Install it again, or check out the action whole.',
    });
  return findTemplates(dirname(folder));
}

/** The templates of a folder, by name. */
export function readTemplates(folder: string): Templates {
  const names = readdirSync(folder).filter((name) => name.endsWith(TEMPLATE_SUFFIX));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -TEMPLATE_SUFFIX.length), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** GitHub's event payload; undefined where there is none that can be read. */
export function readEvent(path: string | undefined): unknown {
  try {
    return path ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
