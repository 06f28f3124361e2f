import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { isAlive } from './gate/processes.ts';
import { parseWorkflowCommand } from './harness/workflow-command.ts';
import { fakeK6 } from './k6/fake-k6.ts';

const door = (work: string, env: Readonly<Record<string, string>> = {}) =>
  spawn(process.execPath, [join(import.meta.dirname, 'door-process.ts'), work], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

describe.concurrent('a door whose work', () => {
  test.each([
    ['comes to 99', 99, ''],
    ['throws a GateError', 4, 'There is no place.|Make some.\n'],
    ['throws a bug', 4, expect.stringMatching(/^k6-gate failed unexpectedly: x is undefined\|.*\n$/)],
    ['throws a cancellation', 4, 'The job was cancelled|null\n'],
    ['throws in a callback', 4, expect.stringMatching(/^k6-gate failed unexpectedly: late\|.*\n$/)],
    ['forgets a rejection', 4, expect.stringMatching(/^k6-gate failed unexpectedly: forgotten\|.*\n$/)],
    [
      'waits for nothing',
      4,
      expect.stringMatching(/^k6-gate failed unexpectedly: nothing is left to wait for, .*\|This is a bug: .*\n$/),
    ],
  ])('%s exits with %d, and says why in one message', async (work, code, said) => {
    const child = door(work);
    const [[exitCode], stderr] = await Promise.all([once(child, 'close'), text(child.stderr)]);
    expect([exitCode, stderr]).toEqual([code, said]);
  });

  test('has said much to somebody who reads nothing ends all the same', async () => {
    const child = door('talks to a wall');
    expect(await once(child, 'exit')).toEqual([99, null]);
  });

  test('talks to nobody keeps its exit code', async () => {
    const child = door('talks to nobody');
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([99, null]);
  });
});

describe.concurrent('a door that is asked to end', () => {
  test.each([
    ['SIGINT', 0, 0],
    ['SIGTERM', 0, 0],
    ['SIGHUP', 0, 0],
    // npm and the terminal both pass Ctrl+C on.
    ['SIGINT', 2, 0],
  ] as const)('by %s, and at once by %d more, concludes', async (signal, more, code) => {
    const child = door('takes its time to stop');
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe('ready');
    for (let sent = 0; sent <= more; sent += 1) child.kill(signal);
    expect((await lines.next()).value).toBe('cancelled');
    expect(await once(child, 'close')).toEqual([code, null]);
  });

  test('and then again ends at once', async () => {
    const child = door('takes its time to stop');
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    await lines.next();
    child.kill('SIGINT');
    await sleep(700);
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([130, null]);
  });

  // `go build` is given some seconds to end its compilers.
  test.each([
    ['k6', 'runs k6'],
    ['a program that is asked something', 'asks a program'],
  ])('and then again takes %s and all that it started with it', async (_name, work) => {
    using k6 = fakeK6(`trap '' INT
sh -c 'trap "" INT; for i in $(seq 100); do sleep 0.1; done' & echo $! > "$ROOT/child"
echo $$ > "$ROOT/k6.pid"
echo ready
for i in $(seq 100); do sleep 0.1; done`);
    const child = door(work, { REQUEST: JSON.stringify(k6.request) });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe('ready');
    child.kill('SIGINT');
    expect((await lines.next()).value).toBe('cancelled');
    await sleep(700);
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(130);
    await sleep(200);
    for (const name of ['k6.pid', 'child'])
      expect(isAlive(Number(readFileSync(join(k6.root, name), 'utf8')))).toBe(false);
  });
});

/** Runs a door of the gate in a folder of its own that holds `file`, `output` and `summary`; `$DOOR` runs it in shell. */
async function run(name: 'cli' | 'action', shell: string, env: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'k6-gate-door-'));
  for (const file of ['file', 'output', 'summary']) writeFileSync(join(folder, file), '');
  const child = spawn('sh', ['-c', shell], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      DOOR: `${process.execPath} ${join(import.meta.dirname, `../src/${name}.ts`)}`,
      HOME: folder,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      ...env,
    },
  });
  const [[code], stdout, stderr] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  const outputs = readFileSync(join(folder, 'output'), 'utf8');
  const made = existsSync(join(folder, 'new/temp'));
  rmSync(folder, { recursive: true });
  return { code, stdout, stderr, outputs, made };
}

describe.concurrent.each(['cli', 'action'] as const)('the door %s', (name) => {
  test.each<[string, string, Record<string, string>, RegExp]>([
    [
      'no place for temporary files',
      '$DOOR run',
      { RUNNER_TEMP: '/dev/null/temp' },
      /no place for temporary files: E.*\n.*RUNNER_TEMP/,
    ],
    [
      'no working directory',
      'mkdir gone && cd gone && rmdir ../gone && exec $DOOR run',
      {},
      /The working directory does not exist any more\.\n.*folder that exists/,
    ],
  ])('with %s says so in one message, and exits with 4', async (_name, shell, env, words) => {
    const { code, stdout, stderr, outputs } = await run(name, shell, env);
    expect(code).toBe(4);
    expect(stdout + stderr).not.toMatch(/^ +at /m);
    if (name === 'cli') {
      expect(stderr).toMatch(words);
      return;
    }
    const [error] = stdout.split('\n').flatMap((line) => parseWorkflowCommand(line, new Set(['error'])) ?? []);
    expect(error?.data).toMatch(words);
    expect(outputs).toMatch(/^outcome<<.*\nerror\n/m);
    expect(outputs).toMatch(/^exit-code<<.*\n4\n/m);
  });

  test('makes the folder for temporary files where it is missing', async () => {
    const { code, made } = await run(name, '$DOOR run', { RUNNER_TEMP: 'new/temp' });
    expect([code, made]).toEqual([2, true]);
  });
});
