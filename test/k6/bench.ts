import { K6_SOURCES } from '../../src/config/k6-source.ts';
import type { BinaryRequest } from '../../src/k6/binary.ts';
import { obtain } from '../../src/k6/obtain.ts';
import type { Conditions } from '../../src/k6/ways.ts';
import * as server from './release-server.ts';
import { fakeK6, type TemporaryWorld, temporaryWorld } from './temporary-world.ts';

/** The one release of the bench. */
export const BASE = 'k6-v2.2.0-linux-amd64';
export const NAME = `${BASE}.tar.gz`;
export const SUMS = 'k6-v2.2.0-checksums.txt';
export const TEXT = fakeK6('2.2.0');
export const ARCHIVE = server.tarGz([{ name: `${BASE}/k6`, text: TEXT }]);
export const SHA256 = server.sha256(ARCHIVE);
const LIMITS = { bytes: 1024 * 1024, totalSeconds: 5, silenceSeconds: 2, pauseSeconds: [0.01, 0.01] };
/** A machine whose table knows the release, and that waits for nothing. */
export const LINUX: Conditions = {
  machine: { platform: 'linux', arch: 'x64' },
  checksums: { [NAME]: SHA256 },
  limits: LIMITS,
  heartbeatSeconds: 1,
  stop: null,
};

/** A request for k6 2.2.0 with everything around it. */
export interface Bench extends AsyncDisposable {
  readonly world: TemporaryWorld;
  readonly releases: server.ReleaseServer;
  obtain(request?: Partial<BinaryRequest>, conditions?: Partial<Conditions>): ReturnType<typeof obtain>;
}

/** A world and a server that has the release, and its checksum file. */
export async function bench(): Promise<Bench> {
  const world = temporaryWorld();
  const releases = await server.startReleaseServer();
  releases.answers.set(NAME, server.whole(ARCHIVE)).set(SUMS, server.whole(`${SHA256}  ${NAME}\n`));
  const usual = {
    version: '2.2.0',
    sha256: null,
    path: null,
    sources: K6_SOURCES,
    downloadUrl: releases.template,
    downloadToken: null,
  };
  return {
    world,
    releases,
    obtain: (request, conditions) => obtain({ ...usual, ...request }, world, { ...LINUX, ...conditions }),
    [Symbol.asyncDispose]: async () => {
      await releases[Symbol.asyncDispose]();
      world[Symbol.dispose]();
    },
  };
}
