import { GateError } from '../gate-error.ts';
import type { World } from '../world.ts';
import { type Binary, type BinaryRequest, type BinarySource, isMissing, type Missing } from './binary.ts';
import { CHECKSUMS, parseSha256 } from './checksums.ts';
import { ARCHIVE_LIMITS } from './download.ts';
import { HEARTBEAT_SECONDS } from './go-build.ts';
import { takeNamed } from './named-binary.ts';
import { notFound, type Tried, triedLine } from './not-found.ts';
import { RELEASES } from './release.ts';
import { settleVersion } from './version-range.ts';
import { type Conditions, type Search, type Terms, WAYS, type Way } from './ways.ts';

/**
 * Obtains a k6 that may be executed: the one at `request.path`, or else of `request.version` from the tool
 * cache, PATH, the release archive or its Go module, whichever of `request.sources` comes first. With `request.sha256` only bytes that
 * match it are taken. Throws `k6/untrusted` for bytes that cannot be trusted (never executed), `k6/not-found`
 * with what was tried, `user/invalid-config` for a version or a path that no k6 has. `RUNNER_TOOL_CACHE` and `RUNNER_TEMP` must be set for @actions/tool-cache, as in `world.folders`.
 */
export async function obtain(
  request: BinaryRequest,
  world: World,
  conditions: Partial<Conditions> = {},
): Promise<Binary> {
  const terms = begin(request, world, { ...usual(), ...conditions });
  if (terms.machine.platform === 'win32') world.log.notice(EXPERIMENTAL);
  const binary = request.path === null ? await search(terms) : await takeNamed(request.path, terms);
  world.log.info(describe(binary));
  return binary;
}

const EXPERIMENTAL = 'k6-gate is experimental on Windows: no run of it there is tested.';

const usual = (): Conditions => ({
  machine: { platform: process.platform, arch: process.arch },
  checksums: CHECKSUMS,
  limits: ARCHIVE_LIMITS,
  heartbeatSeconds: HEARTBEAT_SECONDS,
  stop: null,
});

function begin(request: BinaryRequest, world: World, conditions: Conditions): Terms {
  const sha256 = request.sha256 === null ? null : parseSha256(request.sha256);
  if (sha256 === null && request.sha256 !== null) {
    throw new GateError('user/invalid-config', `k6-sha256 is "${request.sha256}"; allowed are 64 hexadecimal digits.`);
  }
  const { version: wanted, sources, downloadUrl, downloadToken: token } = request;
  return { ...conditions, wanted, sha256, sources, template: downloadUrl ?? RELEASES, token, world };
}

async function search(terms: Terms): Promise<Binary> {
  terms.stop?.throwIfAborted();
  return tryAll({ ...terms, version: await settleVersion(terms) });
}

async function tryAll(search: Search): Promise<Binary> {
  const tried: Tried[] = [];
  for (const way of WAYS.filter(({ source }) => search.sources.includes(source))) {
    search.stop?.throwIfAborted();
    const found = await tryWay(way, search);
    if (isMissing(found)) tried.push({ ...found, way });
    else {
      // Only now: where nothing is found, the error tells every line.
      for (const one of tried.filter(({ quiet }) => quiet !== true)) search.world.log.info(triedLine(one));
      return found;
    }
  }
  search.stop?.throwIfAborted();
  throw notFound(search, tried);
}

async function tryWay(way: Way, search: Search): Promise<Binary | Missing> {
  if (search.sha256 === null || way.pinnable) return way.take(search);
  return { missing: 'passed over, because k6-sha256 asks for a release archive' };
}

function describe({ path, version, source, sha256, vouchedBy }: Binary): string {
  const from =
    source === 'cache' && vouchedBy === null ? `${ORIGINS.cache}, built with Go here earlier` : ORIGINS[source];
  return `k6 ${version} from ${from}: ${path}, sha256 ${sha256}, ${vouchedBy === null ? 'not verified' : `vouched for by ${vouchedBy}`}`;
}

const ORIGINS: Readonly<Record<BinarySource, string>> = {
  path: 'k6-path',
  cache: 'the tool cache',
  system: 'PATH',
  release: 'a release archive',
  go: 'its Go module, built here',
};
