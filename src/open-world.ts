import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContext } from './config/context.ts';
import type { Log, Templates, World } from './world.ts';

const TEMPLATE_SUFFIX = '.js.mustache';

/** Reads the outside world, once; its temporary folder goes when the process ends. Sets `RUNNER_TOOL_CACHE` and `RUNNER_TEMP` of the process where they are missing: the tool cache insists on them. */
export function openWorld(env: NodeJS.ProcessEnv, log: Log): World {
  env.RUNNER_TOOL_CACHE ||= join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'k6-gate');
  env.RUNNER_TEMP ||= tmpdir();
  const temp = mkdtempSync(join(env.RUNNER_TEMP, 'k6-gate-'));
  process.once('exit', () => rmSync(temp, { recursive: true, force: true }));
  return {
    id: randomBytes(4).toString('hex'),
    env: { ...env },
    templates: readTemplates(findTemplates(dirname(fileURLToPath(import.meta.url)))),
    context: readContext(env, readEvent(env.GITHUB_EVENT_PATH)),
    log,
    folders: { cache: env.RUNNER_TOOL_CACHE, temp, work: process.cwd() },
    now: () => new Date(),
  };
}

/** The templates lie beside the sources and two folders above the bundles: the nearest `templates/` on the way up. */
function findTemplates(folder: string): string {
  const candidate = join(folder, 'templates');
  if (existsSync(join(candidate, `base${TEMPLATE_SUFFIX}`))) return candidate;
  if (dirname(folder) === folder) throw new Error('k6-gate is not whole: its folder templates/ is missing.');
  return findTemplates(dirname(folder));
}

/** The templates of a folder, by name. */
export function readTemplates(folder: string): Templates {
  const names = readdirSync(folder).filter((name) => name.endsWith(TEMPLATE_SUFFIX));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -TEMPLATE_SUFFIX.length), readFileSync(join(folder, name), 'utf8')]),
  );
}

function readEvent(path: string | undefined): unknown {
  try {
    return path ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
