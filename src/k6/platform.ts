import { access, constants, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { MARK } from './mark.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The machine in Node's words: `process.platform` and `process.arch`. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
}

/** What Grafana publishes for one platform, in the words of its file names. */
export interface Asset {
  readonly os: 'linux' | 'macos' | 'windows';
  readonly arch: 'amd64' | 'arm64';
  readonly kind: 'tar.gz' | 'zip';
  readonly executable: 'k6' | 'k6.exe';
}

// The same set for every release since v0.47. Windows on arm64 has none (grafana/k6#5591); the amd64 one would run
// there under emulation, and a load generator that measures its own emulator must be chosen by a person (`k6-path`).
const ASSETS: Readonly<Record<string, Asset>> = {
  'linux-x64': { os: 'linux', arch: 'amd64', kind: 'tar.gz', executable: 'k6' },
  'linux-arm64': { os: 'linux', arch: 'arm64', kind: 'tar.gz', executable: 'k6' },
  'darwin-x64': { os: 'macos', arch: 'amd64', kind: 'zip', executable: 'k6' },
  'darwin-arm64': { os: 'macos', arch: 'arm64', kind: 'zip', executable: 'k6' },
  'win32-x64': { os: 'windows', arch: 'amd64', kind: 'zip', executable: 'k6.exe' },
};

/** All that Grafana publishes of one release, as far as we take it. */
export const PUBLISHED: readonly Asset[] = Object.values(ASSETS);

/** The release asset for a machine, or null where Grafana publishes none. */
export const assetFor = ({ platform, arch }: Machine): Asset | null => ASSETS[`${platform}-${arch}`] ?? null;

/** Name of the archive without its ending, which is also the folder inside it: `k6-v2.2.0-linux-amd64`. */
export const archiveBase = (asset: Asset, version: string): string => `k6-v${version}-${asset.os}-${asset.arch}`;

/** File name of the archive: `k6-v2.2.0-linux-amd64.tar.gz`. */
export const archiveName = (asset: Asset, version: string): string => `${archiveBase(asset, version)}.${asset.kind}`;

/** File name of a program on a platform: `k6`, or `k6.exe`. */
export const executableName = (program: string, platform: string): string =>
  platform === 'win32' ? `${program}.exe` : program;

const INSTALL_PAGE = 'https://grafana.com/docs/k6/latest/set-up/install-k6/';
const INSTALL_WITH: Readonly<Record<string, string>> = {
  darwin: 'brew install k6',
  linux: `sudo apt-get install k6 (${INSTALL_PAGE})`,
  win32: 'winget install k6 --source winget',
};

/** How a person installs k6 there, on one line. */
export const installCommand = (platform: string): string => INSTALL_WITH[platform] ?? INSTALL_PAGE;

/** What any program needs to start, to find its home and its temporary folder; nothing that configures k6 or holds a secret. */
export const BASE_VARIABLES: readonly string[] = [
  ...['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP'],
  ...['SystemRoot', 'SystemDrive', 'USERPROFILE', 'LOCALAPPDATA', 'APPDATA', 'PATHEXT', 'ComSpec'],
  // By these marks the runner, and our own post step, end what was left behind.
  'RUNNER_TRACKING_ID',
  MARK,
];

/** The named variables and no others. Case does not matter: Windows says `Path`, and proxies are written both ways. */
export function pickEnvironment(env: Environment, names: readonly string[]): Record<string, string> {
  const wanted = new Set(names.map((name) => name.toUpperCase()));
  const picked: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && wanted.has(name.toUpperCase())) picked[name] = value;
  }
  return picked;
}

/** The first executable file of that name in the PATH of `env`, as an absolute path, or null. Relative PATH entries are passed over: they mean whatever folder the job happens to be in. */
export async function findInPath(program: string, env: Environment, platform: string): Promise<string | null> {
  const path = Object.values(pickEnvironment(env, ['PATH']))[0] ?? '';
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    const file = join(folder, executableName(program, platform));
    if (await isExecutable(file)) return file;
  }
  return null;
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
