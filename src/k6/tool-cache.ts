import { existsSync, readdirSync } from 'node:fs';
import { lstat, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseVersion } from '../config/k6-version.ts';
import { wordsOf } from '../gate-error.ts';
import type { Log } from '../world.ts';
import { isMissing, type Missing } from './binary.ts';
import { parseSha256, sha256Of } from './checksums.ts';
import { executableName, type Machine } from './platform.ts';

/** Two names in the tool cache, so that a k6 somebody built never passes for a release: `k6` for verified releases, `k6-built`. */
export type Shelf = 'k6' | 'k6-built';

/** What is known of a binary beside its bytes. */
export interface Label {
  readonly sha256: string;
  /** Of the release archive it came from; null for a built one. */
  readonly archiveSha256: string | null;
  readonly vouchedBy: string | null;
}

/** A binary with its label. */
export interface Labelled extends Label {
  readonly path: string;
}

/** Which binary is meant. */
export interface Place {
  readonly shelf: Shelf;
  readonly version: string;
  readonly machine: Machine;
}

const LABEL_FILE = 'k6.sha256';
const NOBODY = 'nobody';

/**
 * Looks a binary up in the tool cache (`RUNNER_TOOL_CACHE`) and hashes it: bytes that differ from the label kept
 * beside them are never returned, and a warning says so.
 */
export async function findCached(place: Place, log: Log): Promise<Labelled | Missing> {
  const folder = find(place);
  if (folder === null) return { missing: 'not cached', quiet: true };
  const path = join(folder, executableName('k6', place.machine.platform));
  const found = await readLabelled(path);
  if (!isMissing(found)) return found;
  log.warning(`The cached ${path} is ignored: ${found.missing}.`);
  return { ...found, quiet: true };
}

/** The folder of a complete entry, as @actions/tool-cache lays it out; null without one. Not by that package, which takes longer to load than k6 to be hashed. */
function find({ shelf, version, machine }: Place): string | null {
  const folder = join(shelfFolder(shelf), version, machine.arch);
  return existsSync(folder) && existsSync(`${folder}.complete`) ? folder : null;
}

function shelfFolder(shelf: Shelf): string {
  const { RUNNER_TOOL_CACHE } = process.env;
  // Nothing of the working directory may pass for it.
  if (!RUNNER_TOOL_CACHE) throw new Error('RUNNER_TOOL_CACHE is not set');
  return join(RUNNER_TOOL_CACHE, shelf);
}

const SHELVES: readonly Shelf[] = ['k6', 'k6-built'];

/** Every version in the tool cache, releases and built ones, their bytes as they may be. */
export const cachedVersions = (machine: Machine): readonly string[] => [
  ...new Set(SHELVES.flatMap((shelf) => versionsOn(shelf, machine))),
];

function versionsOn(shelf: Shelf, machine: Machine): readonly string[] {
  try {
    const versions = readdirSync(shelfFolder(shelf)).filter((name) => parseVersion(name) === name);
    return versions.filter((version) => find({ shelf, version, machine }) !== null);
  } catch {
    return []; // A cache that is not there, or cannot be read, has nothing.
  }
}

/** True when a cached binary of that version, released or built, has the bytes that it was cached with; a warning tells of one that has not. */
export async function isWhole(version: string, machine: Machine, log: Log): Promise<boolean> {
  const found = await Promise.all(SHELVES.map((shelf) => findCached({ shelf, version, machine }, log)));
  return found.some((binary) => !isMissing(binary));
}

async function readLabelled(path: string): Promise<Labelled | Missing> {
  try {
    const label = readLabel(await readFile(join(dirname(path), LABEL_FILE), 'utf8'));
    if (label === null) return { missing: `its ${LABEL_FILE} cannot be read` };
    if (!(await lstat(path)).isFile()) return { missing: 'it is not a plain file' };
    const sha256 = await sha256Of(path);
    if (sha256 === label.sha256) return { ...label, path };
    return { missing: `its sha256 is ${sha256}, not ${label.sha256} as when it was cached` };
  } catch (error) {
    return { missing: wordsOf(error) };
  }
}

/**
 * Puts a binary and its label into the tool cache for the next run. Best effort: this run goes on with its own copy,
 * because caching removes, copies and marks (not atomic), and another gate may be doing the same right now.
 */
export async function keep(binary: Labelled, place: Place, log: Log): Promise<void> {
  try {
    if (await isKept(binary, place)) return;
    const folder = dirname(binary.path);
    await writeFile(join(folder, LABEL_FILE), writeLabel(binary));
    const { cacheDir } = await import('@actions/tool-cache');
    // A folder and not a file, so that no complete entry is ever without its label.
    await cacheDir(folder, place.shelf, place.version, place.machine.arch);
  } catch (error) {
    log.info(`k6 could not be cached for the next run: ${wordsOf(error)}`);
  }
}

async function isKept(binary: Labelled, place: Place): Promise<boolean> {
  const folder = find(place);
  if (folder === null) return false;
  const found = await readLabelled(join(folder, executableName('k6', place.machine.platform)));
  return !isMissing(found) && found.sha256 === binary.sha256 && found.vouchedBy === binary.vouchedBy;
}

const writeLabel = ({ sha256, archiveSha256, vouchedBy }: Label): string =>
  [`${sha256}  k6`, `# archive ${archiveSha256 ?? NOBODY}`, `# vouched for by ${vouchedBy ?? NOBODY}`, ''].join('\n');

function readLabel(text: string): Label | null {
  const [binary = '', archive = '', voucher = ''] = text.split('\n');
  const sha256 = parseSha256(binary.replace(/ {2}k6$/, ''));
  if (sha256 === null) return null;
  const vouchedBy = voucher.replace('# vouched for by ', '');
  return {
    sha256,
    archiveSha256: parseSha256(archive.replace('# archive ', '')),
    vouchedBy: vouchedBy === NOBODY ? null : vouchedBy,
  };
}
