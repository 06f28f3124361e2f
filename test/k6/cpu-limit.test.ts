import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readCpuLimit } from '../../src/k6/cpu-limit.ts';

const V2_STAT = 'usage_usec 900\nnr_periods 40\nnr_throttled 5\nthrottled_usec 250000\nnr_bursts 0\n';
const V1_STAT = 'nr_periods 40\nnr_throttled 5\nthrottled_time 250000000\n';
const THROTTLED = { cpuSeconds: 0.25, periodSeconds: 0.5 };

type Files = Readonly<Record<string, string>>;

function limitIn(files: Files) {
  const root = mkdtempSync(join(tmpdir(), 'k6-gate-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const limit = readCpuLimit(root);
  const seen = limit && { cpus: limit.cpus, throttling: limit.throttling() };
  rmSync(root, { recursive: true });
  return seen;
}

const group = (folder: string, max: string, stat = V2_STAT): Files => ({
  [`sys/fs/cgroup${folder}/cpu.max`]: max,
  [`sys/fs/cgroup${folder}/cpu.stat`]: stat,
});

const oldGroup = (folder: string, quota: string): Files => ({
  [`sys/fs/cgroup/cpu${folder}/cpu.cfs_quota_us`]: `${quota}\n`,
  [`sys/fs/cgroup/cpu${folder}/cpu.cfs_period_us`]: '100000\n',
  [`sys/fs/cgroup/cpu${folder}/cpu.stat`]: V1_STAT,
});

const SERVICE = { 'proc/self/cgroup': '0::/system.slice/runner.service\n' };
const OLD = { 'proc/self/cgroup': '12:cpuset:/\n4:cpu,cpuacct:/docker/1f\n1:name=systemd:/docker/1f\n' };

test.each<[string, Files, ReturnType<typeof limitIn>]>([
  ['a system without cgroups', {}, null],
  ['v2 without a limit', { ...SERVICE, ...group('/system.slice/runner.service', 'max 100000\n') }, null],
  [
    'a container',
    { 'proc/self/cgroup': '0::/\n', ...group('', '150000 100000\n') },
    { cpus: 1.5, throttling: THROTTLED },
  ],
  [
    'a service',
    { ...SERVICE, ...group('/system.slice/runner.service', '50000 100000\n') },
    { cpus: 0.5, throttling: THROTTLED },
  ],
  [
    'what a service is part of',
    {
      ...SERVICE,
      ...group('/system.slice/runner.service', 'max 100000\n'),
      ...group('/system.slice', '200000 100000'),
    },
    { cpus: 2, throttling: THROTTLED },
  ],
  [
    'a path of the host, inside a container',
    { ...SERVICE, ...group('', '300000 100000\n') },
    { cpus: 3, throttling: THROTTLED },
  ],
  [
    'a limit whose use nobody tells',
    { ...group('', '100000 100000\n', 'usage_usec 900\n') },
    { cpus: 1, throttling: null },
  ],
  ['v1 without a limit', { ...OLD, ...oldGroup('', '-1') }, null],
  ['v1', { ...OLD, ...oldGroup('/docker/1f', '250000') }, { cpus: 2.5, throttling: THROTTLED }],
  ['v1, inside a container', { ...OLD, ...oldGroup('', '100000') }, { cpus: 1, throttling: THROTTLED }],
  ['a file of nonsense', group('', 'nonsense\n'), null],
  ['a limit of nothing', group('', '0 100000\n'), null],
])('the CPU limit of %s', (_name, files, expected) => {
  expect(limitIn(files)).toEqual(expected);
});
