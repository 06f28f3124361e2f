import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { endMarked, findByPs, MARK, readPs } from '../../src/k6/mark.ts';
import { isAlive } from '../gate/processes.ts';

const PATH = process.env.PATH ?? '';
const OURS = randomUUID();

/** A process of its own group that says a pid: its own, or that of a child. */
async function speaker(shell: string, env: Readonly<Record<string, string>>) {
  const child = spawn('sh', ['-c', shell], {
    env: { PATH, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const pid = Number(String(said));
  const end = (): void => {
    for (const each of [child.pid ?? 0, pid]) if (isAlive(each)) process.kill(each, 'SIGKILL');
  };
  return { leader: child.pid ?? 0, pid, [Symbol.dispose]: end };
}

const ITSELF = 'echo $$; exec sleep 60';
const LEADER_IS_GONE = 'sleep 60 & echo $!';

describe.skipIf(process.platform === 'win32')('what carries the mark', () => {
  test.each([
    ['a process', ITSELF],
    ['one that ignores every signal', 'trap "" INT TERM HUP; echo $$; while :; do sleep 0.1; done'],
    ['a child', 'sleep 60 & echo $!; wait'],
    ['a child whose parent has ended', LEADER_IS_GONE],
    ['a child in a session of its own', 'setsid sh -c "echo \\$\\$; exec sleep 60"'],
  ])('is ended: %s', async (_name, shell) => {
    const mark = randomUUID();
    using one = await speaker(shell, { [MARK]: mark });
    expect(await findByPs(mark)).toContain(one.pid);
    expect(await endMarked(mark)).toContain(one.pid);
    await expect.poll(() => isAlive(one.pid)).toBe(false);
    // On a busy machine another process of it may still be about to end.
    await expect.poll(() => endMarked(mark)).toEqual([]);
  });

  test.each([
    ['nobody', {}, ITSELF],
    ['another gate', { [MARK]: randomUUID() }, ITSELF],
    ['another gate, whose first process has ended', { [MARK]: randomUUID() }, LEADER_IS_GONE],
    ['a longer mark', { [MARK]: `${OURS}0` }, ITSELF],
    ['another variable with the same value', { [`X_${MARK}`]: OURS, NAME: OURS }, ITSELF],
  ])('leaves alone what was started by %s', async (_name, env, shell) => {
    using one = await speaker(shell, env);
    expect([await endMarked(OURS), await findByPs(OURS)]).toEqual([[], []]);
    expect(isAlive(one.pid)).toBe(true);
  });

  test('is nothing without a mark', async () => {
    using one = await speaker(ITSELF, { [MARK]: '' });
    expect(await endMarked('')).toEqual([]);
    expect(isAlive(one.pid)).toBe(true);
  });
});

describe('the list of ps', () => {
  const LIST = `    1 /sbin/launchd
  42 /opt/k6 run script.js HOME=/Users/me GATE_MARK=ours TZ=UTC
  43 sh -c sleep 60 GATE_MARK=ours
  44 k6 GATE_MARK=ours2 X_GATE_MARK=ours
GATE_MARK=ours
`;
  test.each([
    ['ours', [42, 43]],
    ['ours2', [44]],
    ['our', []],
  ])('names the processes marked %s', (mark, pids) => expect(readPs(LIST, mark)).toEqual(pids));
});
