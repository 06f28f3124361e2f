import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { K6_SOURCES } from '../../src/config/k6-source.ts';
import { BASE, type Bench, bench, NAME } from './bench.ts';
import * as server from './release-server.ts';
import { fakeK6, writeProgram } from './temporary-world.ts';

const nameOf = (version: string): string => NAME.replace('2.2.0', version);

/** A server that has these releases, all of them in the table. */
async function releasing(...versions: string[]): Promise<Bench & { readonly checksums: Record<string, string> }> {
  const at = await bench();
  const checksums: Record<string, string> = {};
  for (const version of versions) {
    const archive = server.tarGz([{ name: `${BASE.replace('2.2.0', version)}/k6`, text: fakeK6(version) }]);
    at.releases.answers.set(nameOf(version), server.whole(archive));
    checksums[nameOf(version)] = server.sha256(archive);
  }
  return { ...at, checksums };
}

test('a range takes the newest of our table, the next time from the cache', async () => {
  await using at = await releasing('1.8.1', '2.9.0', '2.10.0', '3.0.0');
  const { checksums } = at;
  const first = { version: '2.10.0', source: 'release', verified: true };
  expect(await at.obtain({ version: '^2' }, { checksums })).toMatchObject(first);
  expect(at.releases.requests).toEqual([nameOf('2.10.0')]);
  expect(at.world.lines.info).toContain('k6-version ^2: 2.10.0, the newest in our table that fits');
  expect(await at.obtain({ version: '2.x' }, { checksums })).toMatchObject({ version: '2.10.0', source: 'cache' });
  expect(at.releases.requests).toHaveLength(1);
  expect(at.world.lines.info).toContain('k6-version 2.x: 2.10.0, the newest in the tool cache that fits');
});

test('a range takes what is on the machine before it fetches anything newer', async () => {
  await using at = await releasing('2.1.0', '2.10.0');
  const { checksums } = at;
  await at.obtain({ version: '2.1.0' }, { checksums });
  at.releases.requests.length = 0;
  expect(await at.obtain({ version: '^2' }, { checksums })).toMatchObject({ version: '2.1.0', source: 'cache' });
  writeProgram(join(at.world.bin, 'k6'), fakeK6('2.2.5'));
  expect(await at.obtain({ version: '^2' }, { checksums })).toMatchObject({ version: '2.2.5', source: 'system' });
  writeProgram(join(at.world.bin, 'k6'), fakeK6('2.0.5'));
  expect(await at.obtain({ version: '^2' }, { checksums })).toMatchObject({ version: '2.1.0', source: 'cache' });
  const system = await at.obtain({ version: '^2', sources: ['system'] }, { checksums });
  expect(system).toMatchObject({ version: '2.0.5', source: 'system' });
  expect(at.releases.requests).toEqual([]);
});

test('a range passes over what was changed in the cache, and replaces it where it may', async () => {
  await using at = await releasing('2.1.0', '2.10.0');
  const { checksums } = at;
  for (const version of ['2.1.0', '2.10.0']) await at.obtain({ version }, { checksums });
  const { path } = await at.obtain({ version: '2.10.0' }, { checksums });
  appendFileSync(path, '# changed');
  const alone = await at.obtain({ version: '^2', sources: ['cache'] }, { checksums });
  expect(alone).toMatchObject({ version: '2.1.0', source: 'cache' });
  expect(at.world.lines.warning.join()).toContain(`The cached ${path} is ignored: its sha256 is `);
  expect(await at.obtain({ version: '~2.10' }, { checksums })).toMatchObject({ version: '2.10.0', source: 'release' });
  expect(await at.obtain({ version: '^2' }, { checksums })).toMatchObject({ version: '2.10.0', source: 'cache' });
});

test.each([
  ['^9', K6_SOURCES, '2.2.5 (in PATH), 2.1.0 (in our table)'],
  ['^9', ['cache', 'go'], '2.1.0 (in our table)'],
  ['2.1.x', ['cache', 'system'], '2.2.5 (in PATH)'],
  ['0.46.x', ['cache'], 'none'],
] as const)('a range that nothing known fits is a wrong input: %s of %j', async (version, sources, known) => {
  await using at = await releasing('2.1.0');
  writeProgram(join(at.world.bin, 'k6'), fakeK6('2.2.5'));
  await expect(at.obtain({ version, sources }, { checksums: at.checksums })).rejects.toMatchObject({
    code: 'user/invalid-config',
    message: `k6-version: "${version}" fits no k6 that is known here; known: ${known}`,
  });
  expect(at.releases.requests).toEqual([]);
});

test.each(['2.3.0-rc1', '0.46.0'])('a range never means %s', async (version) => {
  await using at = await releasing();
  writeProgram(join(at.world.bin, 'k6'), fakeK6(version));
  const range = version.startsWith('2') ? '^2' : '~0.46';
  await expect(at.obtain({ version: range }, { checksums: {} })).rejects.toMatchObject({
    code: 'user/invalid-config',
  });
});

test.each([
  ['^2', '2.7.0', true],
  ['^1', '2.7.0', false],
  ['1.8.1', '2.7.0', true],
])('%s lets a k6-path be %s: %s', async (version, named, allowed) => {
  await using at = await releasing();
  const path = writeProgram(join(at.world.root, 'mine', 'k6'), fakeK6(named));
  if (allowed) expect(await at.obtain({ version, path })).toMatchObject({ version: named, source: 'path' });
  else
    await expect(at.obtain({ version, path })).rejects.toMatchObject({
      code: 'user/invalid-config',
      message: expect.stringContaining(`k6-path: "${path}" is k6 ${named}, and k6-version is ${version}; allowed:`),
    });
});

describe('a range that fits nothing here', () => {
  /** A `go` that lists these versions, and builds nothing. */
  const listing = (versions: string) => `#!/bin/sh
[ "$1" = list ] || { echo 'go: no building here' >&2; exit 1; }
echo "$*" >> "\${0%/*}/asked"
echo "go.k6.io/k6 ${versions}"
`;

  test('means the newest that Go can build', async () => {
    await using at = await releasing('2.1.0');
    writeProgram(join(at.world.bin, 'go'), listing('v0.52.0 v1.7.0 v1.8.1 v1.9.0-rc1'));
    const error = await at.obtain({ version: '1.x' }, { checksums: at.checksums }).catch((thrown: unknown) => thrown);
    expect(at.world.lines.info).toContain('k6-version 1.x: 1.8.1, the newest that Go can build that fits');
    expect(error).toMatchObject({ code: 'k6/not-found' });
    expect(readFileSync(join(at.world.bin, 'asked'), 'utf8')).toBe('list -mod=mod -m -versions go.k6.io/k6\n');
  });

  test('does not ask Go where Go is not allowed, or where something fits', async () => {
    await using at = await releasing('2.1.0');
    writeProgram(join(at.world.bin, 'go'), listing('v1.8.1'));
    const { checksums } = at;
    await at.obtain({ version: '2.x' }, { checksums });
    const sources = ['cache', 'system', 'release'] as const;
    await expect(at.obtain({ version: '1.x', sources }, { checksums })).rejects.toMatchObject({
      code: 'user/invalid-config',
    });
    expect(existsSync(join(at.world.bin, 'asked'))).toBe(false);
  });

  test('is a wrong input when Go does not know it either', async () => {
    await using at = await releasing('2.1.0');
    writeProgram(join(at.world.bin, 'go'), listing('v0.52.0'));
    await expect(at.obtain({ version: '1.x' }, { checksums: at.checksums })).rejects.toMatchObject({
      code: 'user/invalid-config',
    });
  });
});
