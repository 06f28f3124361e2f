import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { TOOL_CACHE } from '../support/k6.ts';
import { type JobRecord, readActLog } from './act-record.ts';
import { openArtifactProxy } from './artifact-proxy.ts';

/** A workflow that ran. Leaving its scope removes all that is left of it. */
export interface WorkflowRun extends AsyncDisposable {
  /** 0 when every job was green. */
  readonly exitCode: number;
  /** By id; those that were skipped are not there. */
  readonly jobs: ReadonlyMap<string, JobRecord>;
  /** What act said of itself: every reason why nothing ran. */
  readonly complaints: string;
  /** The zip of each artifact, by its name. */
  readonly artifacts: ReadonlyMap<string, Buffer>;
}

interface Folders {
  readonly repository: string;
  readonly cache: string;
  readonly config: string;
  readonly artifacts: string;
}

interface ActEnd {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const ROOT = join(import.meta.dirname, '../..');
/** What users get of the action. */
const ACTION = ['action.yml', 'dist', 'templates'];
const LIMIT_MS = 100_000;
const LOG_BYTES = 32 * 1024 * 1024;

const execute = promisify(execFile);

/** Runs a workflow of this folder with `act`, on this machine and without Docker, in a repository that holds the action alone; `vars` are what `vars.…` gives. */
export async function runWorkflow(
  act: string,
  file: string,
  vars: Readonly<Record<string, string>>,
): Promise<WorkflowRun> {
  await using cleanup = new AsyncDisposableStack();
  const root = await realpath(await mkdtemp(join(tmpdir(), 'k6-gate-act-')));
  cleanup.defer(() => rm(root, { recursive: true, force: true }));
  const folders = await makeFolders(root);
  await makeRepository(folders.repository, file);
  const port = await freePort();
  const proxy = cleanup.use(await openArtifactProxy(`http://127.0.0.1:${port}/`));
  const options = [
    ...['--json', '-W', file, '-P', 'ubuntu-latest=-self-hosted', '--cache-server-addr', '127.0.0.1'],
    ...['--artifact-server-path', folders.artifacts, '--artifact-server-addr', '127.0.0.1'],
    ...['--artifact-server-port', String(port)],
    // act appends blocks in the order in which they arrive.
    ...['--env', 'ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY=1'],
    ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
  ];
  const { exitCode, stdout, stderr } = await start(act, [...options, 'push'], folders, proxy.url);
  const artifacts = await readArtifacts(folders.artifacts);
  const kept = cleanup.move();
  const dispose = (): Promise<void> => kept.disposeAsync();
  return { exitCode, jobs: readActLog(stdout), complaints: stderr, artifacts, [Symbol.asyncDispose]: dispose };
}

async function makeFolders(root: string): Promise<Folders> {
  const folders = {
    repository: join(root, 'shop'),
    cache: join(root, 'cache'),
    config: join(root, 'config'),
    artifacts: join(root, 'artifacts'),
  };
  for (const folder of [...Object.values(folders), join(folders.cache, 'act'), join(folders.config, 'act')]) {
    await mkdir(folder, { recursive: true });
  }
  // Without it act asks which image to use.
  await writeFile(join(folders.config, 'act', 'actrc'), '');
  await symlink(TOOL_CACHE, join(folders.cache, 'act', 'tool_cache'));
  return folders;
}

async function makeRepository(folder: string, file: string): Promise<void> {
  for (const name of ACTION) await cp(join(ROOT, name), join(folder, name), { recursive: true });
  await cp(join(import.meta.dirname, file), join(folder, file));
  const identity = ['-c', 'user.name=Octocat', '-c', 'user.email=octocat@shop.example', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'Open the shop'],
  ]) {
    await execute('git', [...identity, ...args], { cwd: folder });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port');
  return address.port;
}

function start(
  act: string,
  args: readonly string[],
  { repository, cache, config }: Folders,
  artifactsUrl: string,
): Promise<ActEnd> {
  const env = {
    // `using: node24` runs the first node there is.
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: dirname(repository),
    XDG_CACHE_HOME: cache,
    XDG_CONFIG_HOME: config,
    ACTIONS_RUNTIME_URL: artifactsUrl,
    // Else act asks its makers for news.
    ACT_DISABLE_VERSION_CHECK: '1',
  };
  const options = { cwd: repository, env, timeout: LIMIT_MS, maxBuffer: LOG_BYTES, killSignal: 'SIGINT' } as const;
  return new Promise((resolve, reject) => {
    execFile(act, args, options, (error, stdout, stderr) => {
      if (error === null) resolve({ exitCode: 0, stdout, stderr });
      else if (typeof error.code === 'number') resolve({ exitCode: error.code, stdout, stderr });
      else reject(new Error(`act did not end by itself: ${error.message}\n${stderr}`, { cause: error }));
    });
  });
}

/** act keeps them as RUN/NAME/NAME.zip. */
async function readArtifacts(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(folder, { recursive: true });
  const zips = names.filter((name) => name.endsWith('.zip'));
  return new Map(
    await Promise.all(zips.map(async (name) => [basename(name, '.zip'), await readFile(join(folder, name))] as const)),
  );
}
