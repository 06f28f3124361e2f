import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { K6_SOURCES } from '../../src/config/k6-source.ts';
import { DEFAULT_K6_VERSION } from '../../src/config/k6-version.ts';
import { obtain } from '../../src/k6/obtain.ts';
import { findInPath } from '../../src/k6/platform.ts';
import { temporaryWorld } from './temporary-world.ts';

const MINUTES = 60_000;
const NOWHERE = 'http://127.0.0.1:1/{archive}';
const QUICK = { bytes: 1, totalSeconds: 5, silenceSeconds: 5, pauseSeconds: [] };
const request = {
  version: DEFAULT_K6_VERSION,
  sha256: null,
  path: null,
  sources: K6_SOURCES,
  downloadUrl: NOWHERE,
  downloadToken: null,
};

test('where no release can be reached, the default version is built with Go, once', {
  timeout: 15 * MINUTES,
}, async () => {
  using world = temporaryWorld();
  const go = await findInPath('go', process.env, process.platform);
  const env = { ...process.env, PATH: [world.bin, dirname(go ?? ''), '/usr/bin', '/bin'].join(':') };
  const built = await obtain(request, { ...world, env }, { limits: QUICK, heartbeatSeconds: 5 });
  expect(built).toMatchObject({ version: DEFAULT_K6_VERSION, source: 'go', verified: false, vouchedBy: null });
  expect(world.lines.notice.join()).toMatch(/1 to 3 minutes and about 1 GB/);
  const again = await obtain(request, { ...world, env }, { limits: QUICK });
  expect(again).toMatchObject({ source: 'cache', verified: false, sha256: built.sha256 });
});
