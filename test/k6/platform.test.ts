import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { archiveName, assetFor, findInPath, installCommand, pickEnvironment } from '../../src/k6/platform.ts';
import { fakeK6, temporaryWorld, writeProgram } from './temporary-world.ts';

test.each([
  ['linux', 'x64', 'k6-v2.2.0-linux-amd64.tar.gz', 'k6'],
  ['linux', 'arm64', 'k6-v2.2.0-linux-arm64.tar.gz', 'k6'],
  ['darwin', 'x64', 'k6-v2.2.0-macos-amd64.zip', 'k6'],
  ['darwin', 'arm64', 'k6-v2.2.0-macos-arm64.zip', 'k6'],
  ['win32', 'x64', 'k6-v2.2.0-windows-amd64.zip', 'k6.exe'],
])('%s %s takes %s with %s inside', (platform, arch, archive, executable) => {
  const asset = assetFor({ platform, arch });
  expect(asset).toMatchObject({ executable });
  expect(asset && archiveName(asset, '2.2.0')).toBe(archive);
});

test.each([
  ['win32', 'arm64'],
  ['linux', 'ia32'],
  ['linux', 'riscv64'],
  ['freebsd', 'x64'],
])('%s %s has no release', (platform, arch) => {
  expect(assetFor({ platform, arch })).toBeNull();
});

test.each([
  ['darwin', 'brew install k6'],
  ['linux', 'sudo apt-get install k6 (https://grafana.com/docs/k6/latest/set-up/install-k6/)'],
  ['win32', 'winget install k6 --source winget'],
  ['freebsd', 'https://grafana.com/docs/k6/latest/set-up/install-k6/'],
])('on %s k6 is installed with %s', (platform, command) => {
  expect(installCommand(platform)).toBe(command);
});

test('picks the named variables, whatever their case, and no others', () => {
  const env = { Path: '/bin', https_proxy: 'a', HTTPS_PROXY: 'b', K6_THRESHOLDS: '', HOME: undefined };
  expect(pickEnvironment(env, ['PATH', 'HTTPS_PROXY', 'HOME'])).toEqual({
    Path: '/bin',
    https_proxy: 'a',
    HTTPS_PROXY: 'b',
  });
});

test('finds the first executable file in PATH', async () => {
  using world = temporaryWorld();
  const [folder, target] = [join(world.root, 'first'), writeProgram(join(world.root, 'other', 'k6'), fakeK6('2.2.0'))];
  mkdirSync(join(folder, 'k6'), { recursive: true });
  symlinkSync(target, join(world.bin, 'k6'));
  const env = {
    PATH: ['', relative(process.cwd(), world.bin), folder, world.bin, join(world.root, 'other')].join(':'),
  };
  expect(await findInPath('k6', env, 'linux')).toBe(join(world.bin, 'k6'));
  expect(await findInPath('k6', { PATH: relative(process.cwd(), world.bin) }, 'linux')).toBeNull();
  expect(await findInPath('k6', { PATH: folder }, 'linux')).toBeNull();
  expect(await findInPath('k6', {}, 'linux')).toBeNull();
});
