import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { K6_SOURCES } from '../../src/config/k6-source.ts';
import type { BinaryRequest, BinarySource } from '../../src/k6/binary.ts';
import { obtain } from '../../src/k6/obtain.ts';
import { VOUCHERS } from '../../src/k6/release.ts';
import { keep } from '../../src/k6/tool-cache.ts';
import { type Bench, bench, LINUX, SHA256, TEXT } from './bench.ts';
import * as server from './release-server.ts';
import { writeProgram } from './temporary-world.ts';

afterEach(() => void vi.unstubAllEnvs());

/** A bench whose one server is the mirror, Go's module proxy and the way to every other host, and that remembers who came. There is no Go. */
async function airGap(): Promise<Bench> {
  const at = await bench();
  at.releases.answers.clear();
  for (const name of ['http_proxy', 'https_proxy']) vi.stubEnv(name, at.releases.origin);
  const env = { ...at.world.env, GOPROXY: at.releases.origin, https_proxy: at.releases.origin };
  const usual = { version: '2.2.0', sha256: null, path: null, sources: K6_SOURCES };
  const mirror = { downloadUrl: at.releases.template, downloadToken: null };
  return { ...at, obtain: (request) => obtain({ ...usual, ...mirror, ...request }, { ...at.world, env }, LINUX) };
}

test.each<[string, string, (path: string) => Partial<BinaryRequest>, BinarySource]>([
  ['in PATH', 'bin/k6', () => ({}), 'system'],
  ['in PATH, within a range', 'bin/k6', () => ({ version: '^2' }), 'system'],
  ['in PATH, where no mirror is named', 'bin/k6', () => ({ downloadUrl: null }), 'system'],
  ['at k6-path', 'mine/k6', (path) => ({ path }), 'path'],
])('a k6 %s is taken, and nobody is asked for anything', async (_name, file, requestFor, source) => {
  await using at = await airGap();
  const path = writeProgram(join(at.world.root, file), TEXT);
  expect(await at.obtain(requestFor(path))).toMatchObject({ source });
  expect(at.releases.connected()).toBe(0);
});

test.each([
  ['a release', '2.2.0', VOUCHERS.table],
  ['a release, within a range', '2.x', VOUCHERS.table],
  ['a built k6', '2.2.0', null],
])('%s in the tool cache (%s, %s) is taken, and nobody is asked for anything', async (_name, version, vouchedBy) => {
  await using at = await airGap();
  const path = writeProgram(join(at.world.folders.temp, 'bin', 'k6'), TEXT);
  const shelf = vouchedBy === null ? 'k6-built' : 'k6';
  const label = { path, sha256: server.sha256(TEXT), archiveSha256: vouchedBy && SHA256, vouchedBy };
  await keep(label, { shelf, version: '2.2.0', machine: LINUX.machine }, at.world.log);
  expect(await at.obtain({ version })).toMatchObject({ source: 'cache' });
  expect(at.releases.connected()).toBe(0);
});

test('where k6 is missing, k6-source keeps it so', async () => {
  await using at = await airGap();
  const missing = at.obtain({ sources: ['path', 'cache', 'system'] });
  await expect(missing).rejects.toMatchObject({ code: 'k6/not-found', hint: expect.stringContaining('k6-source') });
  expect(at.releases.connected()).toBe(0);
});

test.each([
  ['the mirror', {}],
  ['the releases themselves', { downloadUrl: null }],
])('a request to %s would be seen here', async (_name, request) => {
  await using at = await airGap();
  await expect(at.obtain(request)).rejects.toMatchObject({ code: 'k6/not-found' });
  expect(at.releases.connected()).toBeGreaterThan(0);
});
