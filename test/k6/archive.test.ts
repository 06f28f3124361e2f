import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpackBinary } from '../../src/k6/archive.ts';
import type { Asset } from '../../src/k6/platform.ts';
import { tarGz, zip } from './release-server.ts';
import { fakeK6, type TemporaryWorld, temporaryWorld } from './temporary-world.ts';

const LINUX: Asset = { os: 'linux', arch: 'amd64', kind: 'tar.gz', executable: 'k6' };
const MACOS: Asset = { os: 'macos', arch: 'arm64', kind: 'zip', executable: 'k6' };
const BASE = 'k6-v2.2.0-linux-amd64';
const TEXT = fakeK6('2.2.0');

function unpack(world: TemporaryWorld, archive: Buffer, asset = LINUX): Promise<string> {
  const file = join(world.folders.temp, `archive.${asset.kind}`);
  writeFileSync(file, archive);
  return unpackBinary(file, join(world.folders.temp, 'unpacked'), asset, '2.2.0');
}

test.each([
  ['tar.gz', LINUX, tarGz([{ name: `${BASE}/k6`, text: TEXT }])],
  ['zip', MACOS, zip('k6-v2.2.0-macos-arm64/k6', TEXT)],
])('takes the binary out of a %s', async (_kind, asset, archive) => {
  using world = temporaryWorld();
  const file = await unpack(world, archive, asset);
  expect(readFileSync(file, 'utf8')).toBe(TEXT);
  expect(statSync(file).mode & 0o7777).toBe(0o755);
});

test.each([
  ['has no k6', tarGz([{ name: `${BASE}/README`, text: '' }])],
  ['has k6 elsewhere', tarGz([{ name: 'k6', text: TEXT }])],
  ['has a folder in place of k6', tarGz([{ name: `${BASE}/k6/k6`, text: TEXT }])],
  ['has a link in place of k6', tarGz([{ name: `${BASE}/k6`, link: '/bin/sh' }])],
  [
    'has a link in place of the folder',
    tarGz([
      { name: BASE, link: 'other' },
      { name: 'other/k6', text: TEXT },
    ]),
  ],
  ['is no archive', Buffer.from('<html>')],
])('an archive that %s is refused', async (_name, archive) => {
  using world = temporaryWorld();
  await expect(unpack(world, archive)).rejects.toMatchObject({ code: 'k6/untrusted' });
});

test.each(['../evil', '../../evil', 'ROOT/temp/../evil'])('an entry named %s stays inside', async (entry) => {
  using world = temporaryWorld();
  const name = entry.replace('ROOT', world.root);
  mkdirSync(join(world.folders.temp, 'unpacked'));
  await unpack(
    world,
    tarGz([
      { name: `${BASE}/k6`, text: TEXT },
      { name, text: 'evil' },
    ]),
  ).catch(() => undefined);
  for (const outside of [join(world.folders.temp, 'evil'), join(world.root, 'evil')]) {
    expect(existsSync(outside)).toBe(false);
  }
});
