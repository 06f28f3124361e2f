import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { World } from '../world.ts';
import { type Binary, type BinarySource, isMissing, type Missing } from './binary.ts';
import { sha256Of } from './checksums.ts';
import type { DownloadLimits } from './download.ts';
import { buildFromModule } from './go-build.ts';
import { archiveName, assetFor, findInPath, type Machine } from './platform.ts';
import { type Expected, fetchRelease, VOUCHERS } from './release.ts';
import { findCached, keep, type Labelled, type Shelf } from './tool-cache.ts';
import { untrusted } from './untrusted.ts';
import { askVersion } from './version.ts';

/** What is the same for every gate on a machine, and other in a test. */
export interface Conditions {
  readonly machine: Machine;
  /** The sha256 of release archives by file name. */
  readonly checksums: Readonly<Record<string, string>>;
  readonly limits: DownloadLimits;
  readonly heartbeatSeconds: number;
  /** Ends a download or a build. */
  readonly stop: AbortSignal | null;
}

/** One request, checked. */
export interface Terms extends Conditions {
  /** An exact version or a range. */
  readonly wanted: string;
  readonly sha256: string | null;
  /** Ways that may be tried; without `cache` nothing is put there either. */
  readonly sources: readonly BinarySource[];
  readonly template: string;
  readonly token: string | null;
  readonly world: World;
}

/** One request with the exact version that it means: all that its ways need. */
export interface Search extends Terms {
  readonly version: string;
}

/** One way to a k6, by the name it has in the log. */
export interface Way {
  readonly name: string;
  readonly source: BinarySource;
  readonly take: (search: Search) => Promise<Binary | Missing>;
  /** False when it cannot be checked against a release archive's sha256. */
  readonly pinnable: boolean;
}

/** In the order they are tried: the cheap and verified before the slow and the built. */
export const WAYS: readonly Way[] = [
  { name: 'tool cache', source: 'cache', take: takeCachedRelease, pinnable: true },
  { name: 'tool cache, built earlier', source: 'cache', take: takeCachedBuild, pinnable: false },
  { name: 'PATH', source: 'system', take: takeFromPath, pinnable: false },
  { name: 'release archive', source: 'release', take: takeRelease, pinnable: true },
  { name: 'Go module', source: 'go', take: takeBuild, pinnable: false },
];

async function takeCachedRelease(search: Search): Promise<Binary | Missing> {
  const found = await findCached(placeOf(search, 'k6'), search.world.log);
  if (isMissing(found)) return found;
  const expected = expect(search);
  const vouchedBy = expected?.vouchedBy ?? found.vouchedBy;
  // Cached while another workflow vouched for other bytes: that is nobody's word here.
  const same = expected === null ? vouchedBy === VOUCHERS.release : expected.sha256 === found.archiveSha256;
  if (!same) return { missing: 'what is cached came from an archive with a sha256 that is not vouched for here' };
  return { ...settle(search, 'cache', found.path, found.sha256), verified: true, vouchedBy };
}

async function takeCachedBuild(search: Search): Promise<Binary | Missing> {
  const found = await findCached(placeOf(search, 'k6-built'), search.world.log);
  return isMissing(found) ? found : settle(search, 'cache', found.path, found.sha256);
}

async function takeFromPath(search: Search): Promise<Binary | Missing> {
  const path = await findInPath('k6', search.world.env, search.machine.platform);
  if (path === null) return { missing: 'no k6', quiet: true };
  const version = await askVersion(path, search.world.env, search.stop);
  if (isMissing(version)) return version;
  if (version !== search.version) return { missing: `${path} is k6 ${version}` };
  return settle(search, 'system', path, await sha256Of(path));
}

async function takeRelease(search: Search): Promise<Binary | Missing> {
  const { version, template, token, limits, stop, machine } = search;
  const asset = assetFor(machine);
  if (asset === null) {
    return {
      missing: `there is none for ${machine.platform} ${machine.arch}; k6-path can name a k6${search.sources.includes('go') ? ', or Go builds one' : ''}`,
    };
  }
  return inFreshFolder(search, async (folder) => {
    const expected = expect(search);
    const fetched = await fetchRelease({ version, asset, template, token, expected, folder, limits, stop });
    if (isMissing(fetched)) return fetched;
    const { path, sha256: archiveSha256, vouchedBy } = fetched;
    const binary = { ...(await accept(search, 'release', path)), verified: true, vouchedBy };
    await keepFor(search, 'k6', { ...binary, archiveSha256 });
    return binary;
  });
}

async function takeBuild(search: Search): Promise<Binary | Missing> {
  return inFreshFolder(search, async (folder) => {
    const path = await buildFromModule({ ...search, folder }, search.world);
    if (isMissing(path)) return path;
    const binary = await accept(search, 'go', path);
    await keepFor(search, 'k6-built', { ...binary, archiveSha256: null });
    return binary;
  });
}

async function keepFor(search: Search, shelf: Shelf, binary: Labelled): Promise<void> {
  if (search.sources.includes('cache')) await keep(binary, placeOf(search, shelf), search.world.log);
}

/** Runs what was fetched or built for the first time: it must be the k6 that it is taken for. */
async function accept(search: Search, source: BinarySource, path: string): Promise<Binary> {
  const sha256 = await sha256Of(path);
  const version = await askVersion(path, search.world.env, search.stop);
  if (isMissing(version)) throw untrusted(`The k6 obtained (${source}) does not tell its version: ${version.missing}.`);
  if (version !== search.version) throw untrusted(`The k6 obtained (${source}) is ${version}, not ${search.version}.`);
  return settle(search, source, path, sha256);
}

async function inFreshFolder(
  search: Search,
  fill: (folder: string) => Promise<Binary | Missing>,
): Promise<Binary | Missing> {
  await mkdir(search.world.folders.temp, { recursive: true });
  const folder = await mkdtemp(join(search.world.folders.temp, 'k6-'));
  let kept = false;
  try {
    const found = await fill(folder);
    kept = !isMissing(found);
    return found;
  } finally {
    if (!kept) await rm(folder, { recursive: true, force: true });
  }
}

function expect({ sha256, checksums, machine, version }: Search): Expected | null {
  if (sha256 !== null) return { sha256, vouchedBy: VOUCHERS.user };
  const asset = assetFor(machine);
  const known = asset === null ? undefined : checksums[archiveName(asset, version)];
  return known === undefined ? null : { sha256: known, vouchedBy: VOUCHERS.table };
}

const placeOf = ({ version, machine }: Search, shelf: Shelf) => ({ shelf, version, machine });

const settle = ({ version }: Search, source: BinarySource, path: string, sha256: string): Binary => ({
  path,
  version,
  source,
  verified: false,
  sha256,
  vouchedBy: null,
});
