import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { World } from '../world.ts';
import { isMissing, type Missing } from './binary.ts';
import { BASE_VARIABLES, executableName, findInPath, type Machine, pickEnvironment } from './platform.ts';
import { ask, isAnswer } from './short-command.ts';

const BUILD_MINUTES = 15;
/** These only write a file. */
const MODULE_SECONDS = 30;
/** Seconds between two lines that say that the build is still going on. */
export const HEARTBEAT_SECONDS = 15;

/** Where Go finds modules, keeps its caches and reaches the network. Not GOOS, GOARCH, GOWORK: they would build another k6. */
const GO_VARIABLES: readonly string[] = [
  ...['GOPROXY', 'GOSUMDB', 'GONOSUMDB', 'GONOSUMCHECK', 'GOPRIVATE', 'GONOPROXY', 'GOINSECURE', 'GOAUTH', 'GOVCS'],
  ...['GOROOT', 'GOPATH', 'GOMODCACHE', 'GOCACHE', 'GOENV', 'GOFLAGS', 'GOMAXPROCS', 'GOMEMLIMIT', 'GODEBUG', 'NETRC'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
  ...['XDG_CACHE_HOME', 'XDG_CONFIG_HOME'],
];

/** The Go module of a k6 version: from major 2 on, Go wants the major in the path. */
export function modulePath(version: string): string {
  const major = Number(version.split('.')[0]);
  return major < 2 ? 'go.k6.io/k6' : `go.k6.io/k6/v${major}`;
}

/** What one build needs to know. */
export interface Build {
  readonly version: string;
  readonly machine: Machine;
  /** Empty; everything of the build goes in here. */
  readonly folder: string;
  readonly heartbeatSeconds: number;
  readonly stop: AbortSignal | null;
}

interface Go {
  readonly program: string;
  readonly cwd: string;
  readonly env: Record<string, string>;
}

/**
 * Builds k6 from its Go module where `go` is in PATH, and returns the path of the binary. Go checks the module
 * against its checksum database; the result is nobody's release. Takes 1 to 3 minutes the first time.
 *
 * `go install MODULE@VERSION` would also ask for the latest version, which not every module proxy answers:
 * hence a module that is thrown away.
 */
export async function buildFromModule(build: Build, world: World): Promise<string | Missing> {
  const program = await findInPath('go', world.env, build.machine.platform);
  if (program === null) return { missing: 'no go in PATH' };
  const go: Go = { program, cwd: join(build.folder, 'module'), env: await prepare(build, world) };
  const module = modulePath(build.version);
  const required = await requireModule(go, `${module}@v${build.version}`, build);
  if (isMissing(required)) return required;
  world.log.notice(
    `Building k6 ${build.version} from its Go module: 1 to 3 minutes and about 1 GB of Go's module and build cache, once per machine.`,
  );
  const output = join(build.folder, 'bin', executableName('k6', build.machine.platform));
  const built = await compile(go, ['-mod=mod', '-o', output, module], build, world);
  return isMissing(built) ? built : output;
}

/** What every call of Go gets: its own toolchain and modules, and nothing that would make it another k6. */
export const goEnvironment = (env: World['env']): Record<string, string> => ({
  ...pickEnvironment(env, [...BASE_VARIABLES, ...GO_VARIABLES]),
  GOTOOLCHAIN: 'local',
  GOWORK: 'off',
});

async function prepare({ folder }: Build, world: World): Promise<Record<string, string>> {
  for (const name of ['module', 'bin', 'work']) await mkdir(join(folder, name));
  // As the releases are built: static, and no C compiler needed.
  return { ...goEnvironment(world.env), CGO_ENABLED: '0', GOTMPDIR: join(folder, 'work') };
}

async function requireModule(go: Go, required: string, { stop }: Build): Promise<Missing | 'done'> {
  const made = await run(go, ['mod', 'init', 'k6-build'], MODULE_SECONDS, stop);
  return isMissing(made) ? made : run(go, ['mod', 'edit', '-require', required], MODULE_SECONDS, stop);
}

async function compile(go: Go, args: readonly string[], build: Build, world: World): Promise<Missing | 'done'> {
  const started = performance.now();
  const heartbeat = setInterval(() => {
    const seconds = Math.round((performance.now() - started) / 1000);
    world.log.info(`Still building k6 ${build.version} (${seconds} s) …`);
  }, build.heartbeatSeconds * 1000);
  try {
    return await run(go, ['build', ...args], BUILD_MINUTES * 60, build.stop);
  } finally {
    clearInterval(heartbeat);
  }
}

async function run(
  { program: file, cwd, env }: Go,
  args: readonly string[],
  seconds: number,
  stop: AbortSignal | null,
): Promise<Missing | 'done'> {
  // On SIGINT go ends its compilers first.
  const answer = await ask({ file, args, cwd, env, seconds, stop, gently: true });
  stop?.throwIfAborted();
  const command = `\`go ${args.join(' ').replace(/ -.*/, '')}\``;
  if (!isAnswer(answer)) return { missing: `${command} ${answer.reason}` };
  if (answer.exitCode === 0) return 'done';
  const missing = `${command} failed: ${lastLine(answer.stderr)}`;
  return NO_SUCH_VERSION.test(answer.stderr) ? { missing, cause: 'no-such-version' } : { missing };
}

// What Go says when its proxy (404, 410) or the repository itself does not have the version.
const NO_SUCH_VERSION = /\bunknown revision\b|: (404 Not Found|410 Gone)\b/;

const SHOWN_CHARACTERS = 300;
const lastLine = (text: string): string => (text.trim().split('\n').at(-1) ?? '').trim().slice(0, SHOWN_CHARACTERS);
