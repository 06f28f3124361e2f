import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** How long a cgroup had to wait for its next share so far, told in two ways. */
export interface Throttling {
  /** Added up over all CPUs: eight of them wait eight seconds in one. */
  readonly cpuSeconds: number;
  /** Length of all periods in which it had to wait, however short. */
  readonly periodSeconds: number;
}

/** The limit that a cgroup (a container, a service) sets on CPU time. */
export interface CpuLimit {
  /** So many CPUs: 0.5 is half of one. */
  readonly cpus: number;
  /** Null when it cannot be read. */
  throttling(): Throttling | null;
}

/** The text of a file of the system below `root`; null when it cannot be read. */
export function systemText(root: string, file: string): string | null {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return null;
  }
}

/** The nearest limit above this process, of cgroup v2 or v1; null without one. `root` is `/` but for tests. */
export function readCpuLimit(root: string): CpuLimit | null {
  const cgroups = systemText(root, 'proc/self/cgroup') ?? '';
  // Inside a container the path can be that of the host: its own cgroup is then the root of what is mounted.
  const upwards = (pattern: RegExp): string[] => ancestors(pattern.exec(cgroups)?.[1] ?? '/');
  const v2 = upwards(/^0::(\/.*)$/m).map((path) => limitV2(root, join('sys/fs/cgroup', path)));
  const v1 = upwards(/^\d+:(?:\w+,)*cpu(?:,\w+)*:(\/.*)$/m).map((path) =>
    limitV1(root, join('sys/fs/cgroup/cpu', path)),
  );
  return [...v2, ...v1].find((limit) => limit !== null) ?? null;
}

const ancestors = (path: string): string[] => (path === '/' ? [path] : [path, ...ancestors(posix.dirname(path))]);

/** `cpu.max` is `max 100000` or `150000 100000`: microseconds in each period. https://docs.kernel.org/admin-guide/cgroup-v2.html#cpu */
function limitV2(root: string, folder: string): CpuLimit | null {
  const [quota = 0, period = 0] = (systemText(root, join(folder, 'cpu.max')) ?? '').trim().split(' ').map(Number);
  return limitOf(quota, period, () => {
    const stat = systemText(root, join(folder, 'cpu.stat')) ?? '';
    return throttlingOf(stat, /^throttled_usec (\d+)$/m, 1e6, period);
  });
}

/** The quota is -1 without a limit; the throttled time is in nanoseconds. https://docs.kernel.org/scheduler/sched-bwc.html */
function limitV1(root: string, folder: string): CpuLimit | null {
  const [quota, period] = ['cpu.cfs_quota_us', 'cpu.cfs_period_us'].map((file) => systemText(root, join(folder, file)));
  return limitOf(Number(quota), Number(period), () => {
    const stat = systemText(root, join(folder, 'cpu.stat')) ?? '';
    return throttlingOf(stat, /^throttled_time (\d+)$/m, 1e9, Number(period));
  });
}

/** Without a limit the quota is no number or below zero. */
const limitOf = (quota: number, period: number, throttling: CpuLimit['throttling']): CpuLimit | null =>
  quota > 0 && period > 0 ? { cpus: quota / period, throttling } : null;

function throttlingOf(stat: string, time: RegExp, perSecond: number, periodMicroseconds: number): Throttling | null {
  const [, throttled] = time.exec(stat) ?? [];
  const [, periods] = /^nr_throttled (\d+)$/m.exec(stat) ?? [];
  if (throttled === undefined || periods === undefined) return null;
  return {
    cpuSeconds: Number(throttled) / perSecond,
    periodSeconds: (Number(periods) * periodMicroseconds) / 1e6,
  };
}
