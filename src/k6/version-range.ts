import satisfies from 'semver/functions/satisfies.js';
import maxSatisfying from 'semver/ranges/max-satisfying.js';
import { isK6Range, isTooOld, MINIMUM_K6_VERSION, parseVersion } from '../config/k6-version.ts';
import { GateError } from '../gate-error.ts';
import { isMissing } from './binary.ts';
import { tableVersions } from './checksums.ts';
import { goVersions } from './go-versions.ts';
import { findInPath } from './platform.ts';
import { cachedVersions, isWhole } from './tool-cache.ts';
import { askVersion } from './version.ts';
import type { Terms } from './ways.ts';

interface Known {
  readonly version: string;
  /** In words for the log: `in PATH`. */
  readonly where: string;
}

/**
 * The exact version that is meant. A range means the newest release that satisfies it among those on this machine
 * (tool cache, PATH), so that nothing is fetched when something fits; else the newest of our table, else the newest that
 * Go's module proxy lists. Throws
 * `user/invalid-config` when nothing known satisfies it.
 */
export async function settleVersion(terms: Terms): Promise<string> {
  const { wanted, world, stop } = terms;
  const exact = parseVersion(wanted);
  if (exact !== null && !isTooOld(exact)) return exact;
  if (!isK6Range(wanted)) throw unusable(wanted);
  const [here, table] = [await onThisMachine(terms), inTable(terms)];
  const found = newest(here, wanted) ?? newest(table, wanted) ?? newest(await inGo(terms), wanted);
  stop?.throwIfAborted();
  if (found === null) throw unsatisfied(wanted, [...here, ...table]);
  world.log.info(`k6-version ${wanted}: ${found.version}, the newest ${found.where} that fits`);
  return found.version;
}

/** True when a k6 is what was asked for: every version satisfies an exact one that may be the default. */
export const fitsRange = (version: string, wanted: string): boolean => !isK6Range(wanted) || satisfies(version, wanted);

/** A cached k6 that was changed would be the newest that fits, and not be taken: where nothing may be fetched, nothing would be left. */
async function onThisMachine({ wanted, sources, machine, world, stop }: Terms): Promise<Known[]> {
  const known: Known[] = [];
  const cached = sources.includes('cache') ? cachedVersions(machine) : [];
  for (const version of cached)
    if (!satisfies(version, wanted) || (await isWhole(version, machine, world.log)))
      known.push({ version, where: 'in the tool cache' });
  const path = sources.includes('system') ? await findInPath('k6', world.env, machine.platform) : null;
  const version = path === null ? null : await askVersion(path, world.env, stop);
  if (version !== null && !isMissing(version)) known.push({ version, where: 'in PATH' });
  return known;
}

const inTable = ({ sources, checksums }: Terms): Known[] =>
  sources.includes('release') || sources.includes('go')
    ? tableVersions(checksums).map((version) => ({ version, where: 'in our table' }))
    : [];

const inGo = async (terms: Terms): Promise<Known[]> =>
  terms.sources.includes('go')
    ? (await goVersions(terms.wanted, terms)).map((version) => ({ version, where: 'that Go can build' }))
    : [];

function newest(known: readonly Known[], range: string): Known | null {
  const usable = known.filter(({ version }) => !isTooOld(version));
  const best = maxSatisfying(
    usable.map(({ version }) => version),
    range,
  );
  return usable.find(({ version }) => version === best) ?? null;
}

const unusable = (wanted: string): GateError =>
  new GateError(
    'user/invalid-config',
    `k6-version: "${wanted}" is not allowed; allowed: an exact version from ${MINIMUM_K6_VERSION} on, like 2.2.0, or a range, like ^2`,
  );

function unsatisfied(wanted: string, known: readonly Known[]): GateError {
  const all = known.map(({ version, where }) => `${version} (${where})`).join(', ') || 'none';
  return new GateError('user/invalid-config', `k6-version: "${wanted}" fits no k6 that is known here; known: ${all}`, {
    hint: 'Name an exact version, which is fetched wherever it is, or a range that fits one of these.',
  });
}
