import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFromModule, modulePath } from '../../src/k6/go-build.ts';
import { type TemporaryWorld, temporaryWorld, writeProgram } from './temporary-world.ts';

test.each([
  ['0.47.0', 'go.k6.io/k6'],
  ['1.7.1', 'go.k6.io/k6'],
  ['2.2.0', 'go.k6.io/k6/v2'],
  ['10.0.0', 'go.k6.io/k6/v10'],
])('the module of %s is %s', (version, path) => {
  expect(modulePath(version)).toBe(path);
});

function build(world: TemporaryWorld, go: string | null, stop: AbortSignal | null = null) {
  if (go !== null) writeProgram(join(world.bin, 'go'), `#!/bin/sh\nPATH=/usr/bin:/bin\n${go}`);
  const folder = join(world.folders.temp, 'build');
  mkdirSync(folder);
  const machine = { platform: 'linux', arch: 'x64' };
  const env = {
    ...world.env,
    GOFLAGS: '-x',
    GOOS: 'plan9',
    GOWORK: '/w',
    GOTOOLCHAIN: 'auto',
    https_proxy: 'http://p',
  };
  return buildFromModule({ version: '2.2.0', machine, folder, heartbeatSeconds: 0.1, stop }, { ...world, env });
}

test('a throw-away module is built, and the log says that it takes long', async () => {
  using world = temporaryWorld();
  const log = join(world.root, 'go');
  const script = `echo "$@" >> ${log}.args; env > ${log}.env; [ "$1" = build ] && sleep 0.5 && echo k6 > "$4"; exit 0`;
  const output = await build(world, script);
  expect(output).toBe(join(world.folders.temp, 'build', 'bin', 'k6'));
  expect(readFileSync(`${log}.args`, 'utf8').trim().split('\n')).toEqual([
    'mod init k6-build',
    'mod edit -require go.k6.io/k6/v2@v2.2.0',
    `build -mod=mod -o ${output} go.k6.io/k6/v2`,
  ]);
  const env = readFileSync(`${log}.env`, 'utf8');
  for (const line of ['GOTOOLCHAIN=local', 'GOWORK=off', 'CGO_ENABLED=0', 'GOFLAGS=-x', 'https_proxy=http://p']) {
    expect(env).toContain(line);
  }
  expect(env).not.toMatch(/SECRET_TOKEN|GOOS/);
  expect(world.lines.notice.join()).toMatch(/Building k6 2\.2\.0 .* 1 to 3 minutes and about 1 GB/);
  expect(world.lines.info.filter((line) => /^Still building k6 2\.2\.0/.test(line)).length).toBeGreaterThan(1);
});

test.each([
  ['without go', null, /^no go in PATH$/],
  ['with a go that cannot make a module', 'echo bad module >&2; exit 1', /^`go mod init k6-build` failed: bad module$/],
  [
    'with a go that is too old',
    '[ $1 = mod ] || { echo go: requires go 1.25 >&2; exit 1; }',
    /failed: go: requires go 1.25$/,
  ],
])('%s there is a reason', async (_name, go, reason) => {
  using world = temporaryWorld();
  expect(await build(world, go)).toEqual({ missing: expect.stringMatching(reason) });
});

test.each([
  ['reading https://proxy.example/go.k6.io/k6/v2/@v/v2.2.0.mod: 404 Not Found'],
  ['reading https://proxy.example/go.k6.io/k6/v2/@v/v2.2.0.zip: 410 Gone'],
  ['invalid version: unknown revision v2.2.0'],
])('a version that Go does not know is told as that: %s', async (words) => {
  using world = temporaryWorld();
  const go = `[ $1 = mod ] || { printf 'go: %s\\n\\tserver response: no\\n' '${words}' >&2; exit 1; }`;
  const missing = '`go build` failed: server response: no';
  expect(await build(world, go)).toEqual({ missing, cause: 'no-such-version' });
});

test.each([
  ['before', 'exec sleep 60'],
  ['while', '[ $1 = mod ] || exec sleep 60'],
])('the work of Go %s it builds ends when the gate stops', async (_when, go) => {
  using world = temporaryWorld();
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error('cancelled')), 300);
  await expect(build(world, go, stop.signal)).rejects.toThrow('cancelled');
});
