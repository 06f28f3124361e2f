import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_K6_VERSION } from '../../src/config/k6-version.ts';
import { CHECKSUMS, checksumFileName, parseSha256, readChecksum, sha256Of } from '../../src/k6/checksums.ts';
import { archiveName, assetFor } from '../../src/k6/platform.ts';
import { sha256 } from './release-server.ts';
import { temporaryWorld } from './temporary-world.ts';

const MACHINES = [
  { platform: 'linux', arch: 'x64' },
  { platform: 'linux', arch: 'arm64' },
  { platform: 'darwin', arch: 'x64' },
  { platform: 'darwin', arch: 'arm64' },
  { platform: 'win32', arch: 'x64' },
];

const archivesOf = (version: string): string[] =>
  MACHINES.map(assetFor).flatMap((asset) => (asset === null ? [] : [archiveName(asset, version)]));

test('the table is well formed: whole versions, known archives, no sha256 twice', () => {
  const versions = new Set(Object.keys(CHECKSUMS).map((name) => /^k6-v(\d+\.\d+\.\d+)-/.exec(name)?.[1] ?? name));
  expect(Object.keys(CHECKSUMS).sort()).toEqual([...versions].flatMap(archivesOf).sort());
  for (const value of Object.values(CHECKSUMS)) expect(value).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(Object.values(CHECKSUMS)).size).toBe(Object.keys(CHECKSUMS).length);
});

test('the default version is in the table for every platform', () => {
  for (const name of archivesOf(DEFAULT_K6_VERSION)) expect(CHECKSUMS[name]).toBeDefined();
});

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

test.each([
  ['its line', `${B}  k6.deb\n${A}  k6.tar.gz\n`, A],
  ['binary mode and CRLF', `${A} *k6.tar.gz\r\n`, A],
  ['upper case', `${A.toUpperCase()}  k6.tar.gz`, A],
  ['no line of its own', `${A}  other-k6.tar.gz\n${A}  k6.tar.gz.sig\n`, null],
  ['no sha256', `${'a'.repeat(63)}  k6.tar.gz`, null],
  ['a web page', '<html>k6.tar.gz</html>', null],
])('a checksum file with %s', (_name, text, expected) => {
  expect(readChecksum(text, 'k6.tar.gz')).toBe(expected);
});

test('reads what users write', () => {
  expect(parseSha256(` ${A.toUpperCase()} `)).toBe(A);
  expect(parseSha256(`sha256:${A}`)).toBeNull();
  expect(checksumFileName('2.2.0')).toBe('k6-v2.2.0-checksums.txt');
});

test('hashes a file', async () => {
  using world = temporaryWorld();
  const file = join(world.root, 'file');
  writeFileSync(file, 'k6');
  expect(await sha256Of(file)).toBe(sha256('k6'));
});
