import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askVersion, readVersion } from '../../src/k6/version.ts';
import { fakeK6, temporaryWorld, writeProgram } from './temporary-world.ts';

test.each([
  ['k6 v2.2.0 (commit/0a1b2c3d4e, go1.25.12, linux/amd64)\n', '2.2.0'],
  ['k6 v2.2.0 (go1.26.8, linux/amd64)\nExtensions:\n  github.com/x v9.9.9\n', '2.2.0'],
  ['k6 v0.47.0 (2023-10-05T08:46:33+0000/v0.47.0-0-gd8e25e9b, go1.21.1, linux/amd64)', '0.47.0'],
  ['k6.exe v1.0.0 (commit/x, go1.24, windows/amd64)\r\n', '1.0.0'],
  ['k6 v2.3.0-rc1 (go1.26, linux/amd64)', '2.3.0-rc1'],
  ['k6 (devel)', null],
  ['tool v2.2.0', null],
  ['', null],
])('k6 that prints %j is %j', (output, version) => {
  expect(readVersion(output)).toBe(version);
});

test('asks a program, which sees nothing of the environment but what it needs', async () => {
  using world = temporaryWorld();
  const file = writeProgram(join(world.bin, 'k6'), `${fakeK6('2.2.0')}env > "$0.env"\n`);
  process.env.INHERITED = 'secret';
  expect(await askVersion(file, { ...world.env, PATH: process.env.PATH, K6_OUT: 'x' })).toBe('2.2.0');
  delete process.env.INHERITED;
  expect(existsSync(`${file}.ran`)).toBe(true);
  expect(readFileSync(`${file}.env`, 'utf8')).not.toMatch(/SECRET_TOKEN|K6_OUT|INHERITED/);
});

test.each([
  ['hangs', '#!/bin/sh\nwhile :; do :; done\n', /version` was not done within 0.3 s/],
  ['fails', '#!/bin/sh\necho k6 v2.2.0\nexit 3\n', /failed with exit 3: k6 v2\.2\.0$/],
  ['is something else', '#!/bin/sh\necho hello\n', /answered: hello/],
  ['says nothing', '#!/bin/sh\n', /answered: nothing/],
  ['cannot be started', '#!/no/such/interpreter\n', /failed: spawn .* ENOENT/],
])('a program that %s has no version', async (_name, text, reason) => {
  using world = temporaryWorld();
  const file = writeProgram(join(world.bin, 'k6'), text);
  expect(await askVersion(file, world.env, null, 0.3)).toEqual({ missing: expect.stringMatching(reason) });
});
