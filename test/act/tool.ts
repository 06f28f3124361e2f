import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findInPath } from '../../src/k6/platform.ts';
import { TOOL_CACHE } from '../support/k6.ts';

/** A program of others that tests run, in one exact version, and how its makers hand it out. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** A Go package with a `main`, or a Python package with a wheel that holds the binary. */
  readonly source: { readonly go: string } | { readonly python: string };
}

/** What became of the wish for a tool. Absent: its language is not on this machine. Broken: it is, and the tool cannot be had all the same. */
export type Found =
  | { readonly kind: 'here'; readonly path: string }
  | { readonly kind: 'absent'; readonly why: string }
  | { readonly kind: 'broken'; readonly why: string };

interface Install {
  /** Looked for in PATH. */
  readonly program: string;
  /** Succeeds where it can be used. */
  readonly probe: readonly string[];
  /** The same for people. */
  readonly needs: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const HEARTBEAT_MS = 15_000;
const INSTALL_MS = 10 * 60_000;

const run = promisify(execFile);

/** Looks a tool up in the cache of the tests, and installs it there the first time: up to a minute. */
export async function obtainTool(tool: Tool, say: (line: string) => void): Promise<Found> {
  const folder = join(TOOL_CACHE, 'test-tools', `${tool.name}-${tool.version}-${process.arch}`);
  const path = join(folder, 'bin', tool.name);
  if (existsSync(path)) return { kind: 'here', path };
  // A folder of its own, moved when it is whole: another test run may be doing the same.
  const fresh = `${folder}.${process.pid}`;
  try {
    const install = installOf(tool, fresh);
    const program = await findProgram(install);
    if (program === null) return { kind: 'absent', why: `no ${install.needs} on this machine` };
    await mkdir(join(fresh, 'bin'), { recursive: true });
    say(`Installing ${tool.name} ${tool.version} with ${install.program}: up to a minute, once per machine.`);
    await execute(program, install, say);
    await rename(fresh, folder).catch(() => undefined);
    return existsSync(path) ? { kind: 'here', path } : { kind: 'broken', why: `${path} did not come to be` };
  } catch (error) {
    return { kind: 'broken', why: error instanceof Error ? error.message.trim() : String(error) };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function execute(path: string, { args, env }: Install, say: (line: string) => void): Promise<void> {
  const started = performance.now();
  const heartbeat = setInterval(
    () => say(`Still installing (${Math.round((performance.now() - started) / 1000)} s) …`),
    HEARTBEAT_MS,
  );
  try {
    await run(path, args, { env: { ...process.env, ...env }, timeout: INSTALL_MS });
  } finally {
    clearInterval(heartbeat);
  }
}

async function findProgram({ program, probe }: Install): Promise<string | null> {
  const path = await findInPath(program, process.env, process.platform);
  if (path === null) return null;
  return run(path, probe).then(
    () => path,
    () => null,
  );
}

function installOf({ source, version }: Tool, folder: string): Install {
  if ('go' in source) {
    const args = ['install', `${source.go}@v${version}`];
    return { program: 'go', probe: ['version'], needs: 'Go', args, env: { GOBIN: join(folder, 'bin') } };
  }
  // Into a folder: needs no venv, and works where the system's Python is managed by its packages.
  const options = ['--target', folder, '--upgrade', '--no-deps', '--only-binary', ':all:', '--quiet'];
  return {
    program: 'python3',
    probe: ['-m', 'pip', '--version'],
    needs: 'Python with pip',
    args: ['-m', 'pip', 'install', ...options, `${source.python}==${version}`],
    env: { PIP_DISABLE_PIP_VERSION_CHECK: '1' },
  };
}
