import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findCached, keep, type Labelled, type Place } from '../../src/k6/tool-cache.ts';
import { sha256 } from './release-server.ts';
import { fakeK6, type TemporaryWorld, temporaryWorld, writeProgram } from './temporary-world.ts';

const PLACE: Place = { shelf: 'k6', version: '2.2.0', machine: { platform: 'linux', arch: 'x64' } };
const TEXT = fakeK6('2.2.0');

function fresh(world: TemporaryWorld, vouchedBy: string | null = 'our table'): Labelled {
  const path = writeProgram(join(world.folders.temp, 'bin', 'k6'), TEXT);
  return { path, sha256: sha256(TEXT), archiveSha256: 'a'.repeat(64), vouchedBy };
}

const cachedFile = (world: TemporaryWorld): string => join(world.folders.cache, 'k6', '2.2.0', 'x64', 'k6');

test('what is kept is found again, with its label', async () => {
  using world = temporaryWorld();
  expect(await findCached(PLACE, world.log)).toEqual({ missing: 'not cached', quiet: true });
  await keep(fresh(world), PLACE, world.log);
  expect(await findCached(PLACE, world.log)).toEqual({ ...fresh(world), path: cachedFile(world) });
  expect(await findCached({ ...PLACE, shelf: 'k6-built' }, world.log)).toEqual({ missing: 'not cached', quiet: true });
  expect(await findCached({ ...PLACE, version: '2.2.1' }, world.log)).toEqual({ missing: 'not cached', quiet: true });
  expect(readFileSync(join(dirname(cachedFile(world)), 'k6.sha256'), 'utf8').split('\n')[0]).toBe(
    `${sha256(TEXT)}  k6`,
  );
});

test('a built one has no archive and no voucher', async () => {
  using world = temporaryWorld();
  const place: Place = { ...PLACE, shelf: 'k6-built' };
  await keep({ ...fresh(world, null), archiveSha256: null }, place, world.log);
  expect(await findCached(place, world.log)).toMatchObject({ archiveSha256: null, vouchedBy: null });
});

test.each([
  ['other bytes', (file: string) => writeFileSync(file, `${TEXT}# changed`), /its sha256 is/],
  ['no label', (file: string) => rmSync(join(dirname(file), 'k6.sha256')), /ENOENT/],
  ['a broken label', (file: string) => writeFileSync(join(dirname(file), 'k6.sha256'), 'x'), /cannot be read/],
  ['no binary', (file: string) => rmSync(file), /ENOENT/],
  ['a link', (file: string) => relink(file), /not a plain file/],
])('a cache entry with %s is ignored with a warning, then replaced', async (_name, damage, reason) => {
  using world = temporaryWorld();
  await keep(fresh(world), PLACE, world.log);
  damage(cachedFile(world));
  expect(await findCached(PLACE, world.log)).toEqual({ missing: expect.stringMatching(reason), quiet: true });
  expect(world.lines.warning).toHaveLength(1);
  await keep(fresh(world), PLACE, world.log);
  expect(await findCached(PLACE, world.log)).toMatchObject({ sha256: sha256(TEXT) });
});

function relink(file: string): void {
  const target = writeProgram(join(dirname(file), 'elsewhere'), TEXT);
  rmSync(file);
  symlinkSync(target, file);
}

test('an entry that is whole already is left alone', async () => {
  using world = temporaryWorld();
  await keep(fresh(world), PLACE, world.log);
  const mark = join(dirname(cachedFile(world)), 'mark');
  writeFileSync(mark, '');
  await keep(fresh(world), PLACE, world.log);
  expect(existsSync(mark)).toBe(true);
});

test('a cache that cannot be written stops nobody', async () => {
  using world = temporaryWorld();
  writeFileSync(join(world.folders.cache, 'k6'), 'in the way');
  await keep(fresh(world), PLACE, world.log);
  expect(world.lines.info.join()).toMatch(/could not be cached/);
});
