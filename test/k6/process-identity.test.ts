import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { endGroupOf, identify, readPs, readStat } from '../../src/k6/process-identity.ts';

const FIELDS = '1 2 2 0 -1 4194304 5 0 0 0 1 2 0 0 20 0 9 0 18446 1234 56';

describe('/proc/PID/stat', () => {
  test.each([
    ['a process', `42 (k6) S ${FIELDS}`, { startedAt: '18446', zombie: false }],
    ['a name with spaces and parentheses', `42 (a) Z (b)) R ${FIELDS}\n`, { startedAt: '18446', zombie: false }],
    ['one that has ended', `42 (k6) Z ${FIELDS}`, { startedAt: '18446', zombie: true }],
    ['half a line', '42 (k6) S 1 2', 'unknown'],
    ['nothing', '', 'unknown'],
  ])('%s', (_name, text, seen) => expect(readStat(text)).toEqual(seen));
});

describe('ps', () => {
  const startedAt = 'Mon Jan  5 10:00:00 2026';
  test.each([
    ['a process', `Ss   ${startedAt}\n`, { startedAt, zombie: false }],
    ['one that has ended', `Z+   ${startedAt}  \n`, { startedAt, zombie: true }],
    ['nobody', '\n', 'gone'],
    ['a state alone', 'Ss', 'unknown'],
  ])('%s', (_name, text, seen) => expect(readPs(text)).toEqual(seen));
});

const sleeper = (shell = 'sleep 60') => {
  const child = spawn('sh', ['-c', shell], { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  return Object.assign(child, { [Symbol.dispose]: () => void child.kill('SIGKILL') });
};

describe.skipIf(process.platform === 'win32')('a process', () => {
  test('is the same whenever it is looked at, and another than its neighbour', async () => {
    using one = sleeper();
    const seen = identify(one.pid ?? 0);
    expect(seen).toEqual({ pid: one.pid, startedAt: expect.any(String) });
    expect(identify(one.pid ?? 0)).toEqual(seen);
    expect(identify(process.pid)?.startedAt).not.toBe(seen?.startedAt);
  });

  test('that is ours is ended, with its group', async () => {
    using one = sleeper('sleep 60 & echo $!; wait');
    const [child] = (await once(one.stdout, 'data')) as [Buffer];
    const seen = identify(one.pid ?? 0);
    expect(seen !== null && endGroupOf(seen)).toBe(true);
    await once(one, 'exit');
    expect(identify(one.pid ?? 0)).toBeNull();
    await expect.poll(() => identify(Number(String(child)))).toBeNull();
  });

  test('whose pid is somebody else by now is left alone', async () => {
    using one = sleeper();
    const seen = identify(one.pid ?? 0);
    expect(endGroupOf({ pid: one.pid ?? 0, startedAt: 'earlier' })).toBe(false);
    expect(identify(one.pid ?? 0)).toEqual(seen);
  });

  test('that has ended is nobody, and of what is left its group is ended', async () => {
    using one = sleeper('sleep 60 & echo $!; wait');
    const [child] = (await once(one.stdout, 'data')) as [Buffer];
    const seen = identify(one.pid ?? 0);
    one.kill('SIGKILL');
    await once(one, 'exit');
    const left = Number(String(child));
    expect([identify(one.pid ?? 0), identify(left)]).toEqual([null, { pid: left, startedAt: expect.any(String) }]);
    expect(seen !== null && endGroupOf(seen)).toBe(true);
    await expect.poll(() => identify(left)).toBeNull();
  });
});
