import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isTooOld, MINIMUM_K6_VERSION, parseVersion } from '../config/k6-version.ts';
import { GateError } from '../gate-error.ts';
import type { World } from '../world.ts';
import { type Binary, type BinaryRequest, isMissing, type Missing } from './binary.ts';
import { CHECKSUMS, parseSha256, sha256Of } from './checksums.ts';
import { ARCHIVE_LIMITS } from './download.ts';
import { HEARTBEAT_SECONDS } from './go-build.ts';
import { installCommand } from './platform.ts';
import { RELEASES, VOUCHERS } from './release.ts';
import { askVersion } from './version.ts';
import { type Conditions, type Search, WAYS, type Way } from './ways.ts';

/**
 * Obtains a k6 that may be executed: the one at `request.path`, or else of exactly `request.version` from the tool
 * cache, PATH, the release archive or its Go module, whichever comes first. With `request.sha256` only bytes that
 * match it are taken. Throws `k6/untrusted` for bytes that cannot be trusted (never executed), `k6/not-found` with
 * what was tried. `RUNNER_TOOL_CACHE` and `RUNNER_TEMP` must be set for @actions/tool-cache, as in `world.folders`.
 */
export async function obtain(
  request: BinaryRequest,
  world: World,
  conditions: Partial<Conditions> = {},
): Promise<Binary> {
  const search = begin(request, world, { ...usual(), ...conditions });
  const binary = request.path === null ? await tryAll(search) : await takeNamed(request.path, search);
  world.log.info(describe(binary));
  return binary;
}

const usual = (): Conditions => ({
  machine: { platform: process.platform, arch: process.arch },
  checksums: CHECKSUMS,
  limits: ARCHIVE_LIMITS,
  heartbeatSeconds: HEARTBEAT_SECONDS,
  stop: null,
});

function begin(request: BinaryRequest, world: World, conditions: Conditions): Search {
  const version = parseVersion(request.version);
  if (version === null || isTooOld(version)) {
    const allowed = `an exact version from ${MINIMUM_K6_VERSION} on, like 2.2.0`;
    throw new GateError('user/invalid-config', `k6-version is "${request.version}"; allowed is ${allowed}.`);
  }
  const sha256 = request.sha256 === null ? null : parseSha256(request.sha256);
  if (sha256 === null && request.sha256 !== null) {
    throw new GateError('user/invalid-config', `k6-sha256 is "${request.sha256}"; allowed are 64 hexadecimal digits.`);
  }
  return { ...conditions, version, sha256, template: request.downloadUrl ?? RELEASES, world };
}

async function tryAll(search: Search): Promise<Binary> {
  const tried: string[] = [];
  for (const way of WAYS) {
    search.stop?.throwIfAborted();
    const found = await tryWay(way, search);
    if (!isMissing(found)) return found;
    tried.push(`${way.name}: ${found.missing}`);
    search.world.log.info(`k6 ${search.version}: ${way.name}: ${found.missing}`);
  }
  throw notFound(search, tried);
}

async function tryWay(way: Way, search: Search): Promise<Binary | Missing> {
  if (search.sha256 === null || way.pinnable) return way.take(search);
  return { missing: 'passed over, because k6-sha256 asks for a release archive' };
}

async function takeNamed(path: string, search: Search): Promise<Binary> {
  const file = resolve(search.world.folders.work, path);
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) {
    const allowed = `the path of an executable k6, ${MINIMUM_K6_VERSION} or newer`;
    throw new GateError('user/invalid-config', `k6-path: "${file}" is not a file; allowed: ${allowed}`, {
      hint: 'Correct k6-path, or leave it away: then k6 is fetched.',
    });
  }
  const sha256 = await sha256Of(file);
  if (search.sha256 !== null && sha256 !== search.sha256) {
    throw untrusted(
      `k6-path ${file} has the sha256 ${sha256}, but k6-sha256 says ${search.sha256}. It was not executed.`,
    );
  }
  const version = await askVersion(file, search.world.env);
  if (isMissing(version)) throw untrusted(`k6-path ${file} does not tell its version: ${version.missing}.`);
  if (isTooOld(version)) {
    throw untrusted(`k6-path ${file} is k6 ${version}; the oldest that can be used is ${MINIMUM_K6_VERSION}.`);
  }
  const verified = search.sha256 !== null;
  return { path: file, version, source: 'path', verified, sha256, vouchedBy: verified ? VOUCHERS.user : null };
}

const describe = ({ path, version, source, sha256, vouchedBy }: Binary): string =>
  `k6 ${version} (${source}): ${path}, sha256 ${sha256}, ${vouchedBy === null ? 'not verified' : `vouched for by ${vouchedBy}`}`;

function notFound({ machine }: Search, tried: readonly string[]): GateError {
  const message = [`K6 binary not found. Install with: ${installCommand(machine.platform)}`, ...tried].join('\n');
  return new GateError('k6/not-found', message, {
    hint: 'Name a k6 in k6-path, or a mirror that this machine reaches in k6-download-url.',
  });
}

const untrusted = (message: string): GateError => new GateError('k6/untrusted', message);
