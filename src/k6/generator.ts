import { availableParallelism, cpus as cpusOfMachine } from 'node:os';
import { type CpuLimit, readCpuLimit, systemText, type Throttling } from './cpu-limit.ts';

/** How busy k6 kept the CPUs that it may use, sampled each second of the load. */
export interface Generator {
  /** CPUs that k6 may use; no whole number where a cgroup limits them. */
  readonly cpus: number;
  readonly sampledSeconds: number;
  /** Seconds in which k6 had no CPU left: it used nearly all, or was throttled. */
  readonly saturatedSeconds: number;
  /** Of these CPUs, 0 to 1. */
  readonly averageShare: number;
  /** The same in the busiest second. */
  readonly busiestShare: number;
}

/** What the system counts, at one moment. */
export interface Reading {
  /** By a clock that never goes back. */
  readonly atSeconds: number;
  /** CPU time of k6 since it was started, all threads. */
  readonly cpuSeconds: number;
  /** Of its cgroup; null without a limit. */
  readonly throttling: Throttling | null;
}

/** Nine tenths and not all: the ticks of the kernel are coarse, and what else runs on the machine takes its part. */
const SATURATED_SHARE = 0.9;
const THROTTLED_SHARE = 0.1;
const SAMPLE_EVERY_MS = 1_000;

/** The kernel tells CPU time in ticks of USER_HZ: a constant of its interface to programs, 100 on every architecture that Node.js has, whatever its own timer does (`man 7 time`). */
const TICKS_PER_SECOND = 100;

/** The record of these readings, in the order of time. Null with less than two. */
export function weighGenerator(readings: readonly Reading[], cpus: number): Generator | null {
  const spans = readings.slice(1).flatMap((reading, index) => spanOf(readings[index], reading, cpus));
  const sampled = sum(spans.map(({ seconds }) => seconds));
  if (sampled === 0) return null;
  return {
    cpus,
    sampledSeconds: Math.round(sampled),
    saturatedSeconds: Math.round(sum(spans.filter(isSaturated).map(({ seconds }) => seconds))),
    averageShare: rounded(sum(spans.map(({ share, seconds }) => share * seconds)) / sampled),
    busiestShare: rounded(Math.max(...spans.map(({ share }) => share))),
  };
}

interface Span {
  readonly seconds: number;
  readonly share: number;
  readonly throttledShare: number;
}

/** Timers are late on a busy machine, so a span has the length that it had. */
function spanOf(before: Reading | undefined, after: Reading, cpus: number): Span[] {
  if (before === undefined || after.atSeconds <= before.atSeconds) return [];
  const seconds = after.atSeconds - before.atSeconds;
  const share = Math.min(1, Math.max(0, (after.cpuSeconds - before.cpuSeconds) / seconds / cpus));
  return [{ seconds, share, throttledShare: throttledSeconds(before.throttling, after.throttling) / seconds }];
}

/** Both tell more than the time in which k6 stood still, so the smaller one is nearer to it. */
function throttledSeconds(before: Throttling | null, after: Throttling | null): number {
  if (before === null || after === null) return 0;
  return Math.min(after.cpuSeconds - before.cpuSeconds, after.periodSeconds - before.periodSeconds);
}

const isSaturated = ({ share, throttledShare }: Span): boolean =>
  share >= SATURATED_SHARE || throttledShare >= THROTTLED_SHARE;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const rounded = (share: number): number => Number(share.toFixed(3));

/** CPU seconds in `/proc/PID/stat`: utime and stime, fields 14 and 15. Null for a text that has none. The name, field 2, may hold blanks and parentheses: what follows the last one counts. */
export function cpuSecondsOf(stat: string): number | null {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 1)
    .trim()
    .split(/\s+/);
  const ticks = Number(fields[11] ?? Number.NaN) + Number(fields[12] ?? Number.NaN);
  return Number.isFinite(ticks) ? ticks / TICKS_PER_SECOND : null;
}

/** How many CPUs a process may use on a machine with so many. Newer Node.js counts a limit in, rounded down to whole CPUs: then the limit itself is the truth. */
export function usableCpus(machine: number, available: number, limit: number | null): number {
  if (limit === null) return available;
  return Math.min(machine, available < Math.floor(limit) ? available : limit);
}

/** Where to read, and how many CPUs there are. */
export interface Machine {
  /** `/` but for tests. */
  readonly root: string;
  readonly cpus: number;
  readonly limit: CpuLimit | null;
}

function thisMachine(): Machine {
  const limit = readCpuLimit('/');
  const cpus = usableCpus(cpusOfMachine().length, availableParallelism(), limit?.cpus ?? null);
  return { root: '/', cpus, limit };
}

/** Samples of a process, until its scope is left. */
export interface Sampling extends Disposable {
  /** What was sampled so far; null when nothing was: there is no `/proc`, or the process was too short. */
  record(): Generator | null;
}

/** The gate reads what k6 writes: on a small machine the two compete. */
function ownCpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Samples the CPU time of a process and of our own each second; undefined is a process that is not to be sampled. */
export function sampleGenerator(pid: number | undefined, machine: Machine = thisMachine()): Sampling {
  const readings: Reading[] = [];
  const read = (): void => {
    const cpuSeconds = cpuSecondsOf(systemText(machine.root, `proc/${pid}/stat`) ?? '');
    const throttling = machine.limit?.throttling() ?? null;
    const atSeconds = performance.now() / 1000;
    if (cpuSeconds !== null) readings.push({ atSeconds, cpuSeconds: cpuSeconds + ownCpuSeconds(), throttling });
  };
  if (pid !== undefined) read();
  const timer = readings.length > 0 ? setInterval(read, SAMPLE_EVERY_MS).unref() : undefined;
  return {
    record: () => weighGenerator(readings, machine.cpus),
    [Symbol.dispose]: () => clearInterval(timer),
  };
}
