import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Throttling } from '../../src/k6/cpu-limit.ts';
import { cpuSecondsOf, type Reading, sampleGenerator, usableCpus, weighGenerator } from '../../src/k6/generator.ts';

/** One reading a second: CPU seconds so far, and throttled seconds so far. */
const everySecond = (cpu: readonly number[], throttled: readonly number[] = []): Reading[] =>
  cpu.map((cpuSeconds, index) => ({ atSeconds: 100 + index, cpuSeconds, throttling: told(throttled[index]) }));

const told = (seconds: number | undefined): Throttling | null =>
  seconds === undefined ? null : { cpuSeconds: seconds, periodSeconds: seconds };

const record = (sampledSeconds: number, saturatedSeconds: number, averageShare: number, busiestShare: number) => ({
  ...{ cpus: 2, sampledSeconds, saturatedSeconds, averageShare, busiestShare },
});

describe('readings of k6 on 2 CPUs', () => {
  test.each<[string, Reading[], ReturnType<typeof record> | null]>([
    ['none', [], null],
    ['one', everySecond([0.5]), null],
    ['two at the same moment', [...everySecond([0.5]), ...everySecond([0.6])], null],
    ['idle', everySecond([0.5, 0.5, 0.5]), record(2, 0, 0, 0)],
    ['half', everySecond([0, 1, 2]), record(2, 0, 0.5, 0.5)],
    ['uneven', everySecond([0, 0.2, 1.4, 1.6]), record(3, 0, 0.267, 0.6)],
    ['just below nine tenths', everySecond([0, 1.79]), record(1, 0, 0.895, 0.895)],
    ['nine tenths', everySecond([0, 1.8]), record(1, 1, 0.9, 0.9)],
    ['all, and a tick more', everySecond([0, 2.02, 4.04]), record(2, 2, 1, 1)],
    ['one CPU of two', everySecond([0, 1, 2, 3]), record(3, 0, 0.5, 0.5)],
    ['throttled just below a tenth', everySecond([0, 0.2], [7, 7.099]), record(1, 0, 0.1, 0.1)],
    ['throttled a tenth', everySecond([0, 0.2], [0, 0.1]), record(1, 1, 0.1, 0.1)],
    ['throttled before the load alone', everySecond([0, 0.2, 0.4], [50, 50, 50]), record(2, 0, 0.1, 0.1)],
    [
      'a limit that could be read from the second on',
      everySecond([0, 0.2]).concat(later(0.4, 9)),
      record(2, 0, 0.1, 0.1),
    ],
    ['a timer that was late counts as long as it was', at([0, 0], [1, 2], [5, 10], [6, 10.2]), record(6, 5, 0.85, 1)],
  ])('%s', (_name, readings, expected) => {
    expect(weighGenerator(readings, 2)).toEqual(expected);
  });

  function at(...readings: [number, number][]): Reading[] {
    return readings.map(([atSeconds, cpuSeconds]) => ({ atSeconds, cpuSeconds, throttling: null }));
  }

  function later(cpuSeconds: number, throttled: number): Reading {
    return { atSeconds: 102, cpuSeconds, throttling: told(throttled) };
  }

  test.each([
    ['many CPUs waited shortly', { cpuSeconds: 0.9, periodSeconds: 0.05 }, 0],
    ['one CPU waited shortly in many periods', { cpuSeconds: 0.05, periodSeconds: 0.9 }, 0],
    ['all waited long', { cpuSeconds: 0.9, periodSeconds: 0.5 }, 1],
  ])('throttling counts by the smaller figure: %s', (_name, throttling, saturated) => {
    const before = { atSeconds: 0, cpuSeconds: 0, throttling: { cpuSeconds: 0, periodSeconds: 0 } };
    const after = { atSeconds: 1, cpuSeconds: 0.1, throttling };
    expect(weighGenerator([before, after], 2)?.saturatedSeconds).toBe(saturated);
  });
});

test.each([
  ['a plain name', '42 (k6) S 1 42 42 0 -1 4194304 900 0 0 0 120 30 7 9 20 0 12', 1.5],
  ['a name of blanks and parentheses', '42 (k 6) R (x) S 1 42 42 0 -1 4194304 900 0 0 0 250 50 0 0 20', 3],
  ['a line that ends early', '42 (k6) S 1 42 42', null],
  ['no text', '', null],
])('the CPU time of %s', (_name, stat, expected) => {
  expect(cpuSecondsOf(stat)).toBe(expected);
});

test.each([
  ['no limit', 4, 4, null, 4],
  ['pinned to some', 4, 2, null, 2],
  ['a limit below', 4, 4, 1.5, 1.5],
  ['a limit that Node.js has rounded down', 4, 1, 1.5, 1.5],
  ['a limit below one CPU', 4, 1, 0.5, 0.5],
  ['a limit above what there is', 2, 2, 8, 2],
  ['a limit a little above what there is', 2, 2, 2.5, 2],
  ['pinned to fewer than the limit', 8, 2, 4, 2],
])('CPUs with %s', (_name, machine, available, limit, expected) => {
  expect(usableCpus(machine, available, limit)).toBe(expected);
});

describe.runIf(existsSync('/proc/self/stat'))('a real process', () => {
  const ONE_CPU = { root: '/', cpus: 1, limit: null };

  test.each<[string, string]>([
    ['that spins', 'for (;;);'],
    ['that waits', 'setTimeout(() => undefined, 60_000)'],
  ])('%s is seen as it is', async (_name, code) => {
    const child = spawn(process.execPath, ['-e', code]);
    // Its start is work too.
    await sleep(500);
    using sampling = sampleGenerator(child.pid, ONE_CPU);
    await sleep(3_300);
    const seen = sampling.record();
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(seen?.sampledSeconds).toBeGreaterThanOrEqual(2);
    // It may have to share the CPU with whatever else runs here.
    if (code.startsWith('for')) expect(seen?.averageShare).toBeGreaterThan(0.25);
    else expect(seen).toMatchObject({ saturatedSeconds: 0, averageShare: expect.closeTo(0, 0) });
  });

  test('that is not to be sampled, or has gone, has no record', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'close');
    for (const pid of [undefined, child.pid]) {
      using sampling = sampleGenerator(pid, ONE_CPU);
      expect(sampling.record()).toBeNull();
    }
  });
});

test('a process that starves is sampled until the scope is left', async () => {
  const root = mkdtempSync(join(tmpdir(), 'k6-gate-'));
  let ticks = 0;
  const file = join(root, 'proc/7/stat');
  mkdirSync(dirname(file), { recursive: true });
  // Far more than any second has, however late the timers are.
  const work = (): void => {
    ticks += 1_000_000;
    writeFileSync(file, `7 (k6) R 1 7 7 0 -1 0 0 0 0 0 ${ticks} 0 0 0 20`);
  };
  work();
  let readings = 0;
  const throttling = (): Throttling => {
    work();
    return { cpuSeconds: ++readings, periodSeconds: readings };
  };
  {
    using sampling = sampleGenerator(7, { root, cpus: 2, limit: { cpus: 2, throttling } });
    await sleep(2_500);
    const seen = sampling.record();
    expect(seen).toMatchObject({ cpus: 2, averageShare: 1, busiestShare: 1 });
    expect(seen?.saturatedSeconds).toBe(seen?.sampledSeconds);
  }
  const then = readings;
  await sleep(1_500);
  expect(readings).toBe(then);
  rmSync(root, { recursive: true });
});
