import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { start } from '../../src/k6/run.ts';
import { isAlive } from '../gate/processes.ts';
import { EXPORT_SUMMARY, fakeK6 } from './fake-k6.ts';

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !holds(); turn += 1) await sleep(25);
  expect(holds()).toBe(true);
}

const pidIn = (file: string): number => Number(readFileSync(file, 'utf8'));

describe('a k6 that ends by itself', () => {
  test('leaves its points, its log and a record of facts', async () => {
    using k6 = fakeK6(`
echo '{"metric":"http_reqs"}'
echo '{"level":"error","msg":"thresholds crossed, stopping test prematurely"}' >&2
echo '{"level":"error","msg":"TypeError: x","source":"stacktrace"}' >&2
printf 'torn last line' >&2
${EXPORT_SUMMARY}
exit 99`);
    await using run = start(k6.request);
    expect(await text(run.points)).toBe('{"metric":"http_reqs"}\n');
    expect(await run.ended).toEqual({
      exitCode: 99,
      signal: null,
      seconds: expect.any(Number),
      stopped: null,
      thresholdAbort: 'thresholds crossed, stopping test prematurely',
      complaints: ['thresholds crossed, stopping test prematurely', 'TypeError: x', 'torn last line'],
      lastWords: 'thresholds crossed, stopping test prematurely',
      exceptions: 1,
      outOfVus: false,
      // Too short for a sample, unless the machine is very busy.
      generator: expect.toBeOneOf([null, expect.any(Object)]),
      summary: { metrics: { http_reqs: { values: { count: 3, rate: 1 }, thresholds: {} } } },
    });
    expect(k6.lines.map((line) => line.level)).toEqual(['error', 'error', 'raw']);
  });

  test('sees the variables that it is given and no others', async () => {
    using k6 = fakeK6('env');
    await using run = start(k6.request);
    const names = (await text(run.points)).split('\n').map((line) => line.split('=')[0]);
    // The shell adds its own.
    expect(names.filter((name) => name && !['PWD', 'SHLVL', '_', 'OLDPWD'].includes(name))).toEqual(['GATE_HEADER_0']);
  });

  test('loses no byte of much output that is read late and slowly', async () => {
    using k6 = fakeK6('i=0; while [ $i -lt 20000 ]; do echo "{\\"metric\\":\\"m\\",\\"n\\":$i}"; i=$((i+1)); done');
    await using run = start(k6.request);
    let read = '';
    for await (const chunk of run.points) {
      read += chunk;
      await sleep(1);
    }
    expect(read.split('\n').at(-2)).toBe('{"metric":"m","n":19999}');
    expect(read.split('\n')).toHaveLength(20_001);
    expect((await run.ended).exitCode).toBe(0);
  });

  test.each([
    ['none', ':'],
    ['half of one', `${EXPORT_SUMMARY}; printf '{"metr' > "$2"`],
    ['an empty one', `${EXPORT_SUMMARY}; : > "$2"`],
  ])('and leaves %s as its summary has none', async (_name, body) => {
    using k6 = fakeK6(body);
    await using run = start(k6.request);
    run.points.resume();
    expect((await run.ended).summary).toBeNull();
  });

  test('is not taken at the word of an earlier one', async () => {
    using k6 = fakeK6('exit 0');
    writeFileSync(k6.request.files.summary, '{"metrics":{"http_reqs":{"count":3,"rate":1}}}');
    await using run = start(k6.request);
    run.points.resume();
    expect((await run.ended).summary).toBeNull();
  });

  test('by a signal that is not ours is told with it', async () => {
    using k6 = fakeK6('kill -KILL $$');
    await using run = start(k6.request);
    run.points.resume();
    expect(await run.ended).toMatchObject({ exitCode: null, signal: 'SIGKILL', stopped: null, summary: null });
  });
});

describe('a k6 that has ended while its output is held by what left its group', () => {
  const HOLDS = `setsid sh -c 'trap "" INT TERM; echo $$ > "$0/child"; while :; do sleep 0.1; done' "$ROOT" &
until [ -s "$ROOT/child" ]; do sleep 0.05; done`;

  test.each([
    ['GATE_MARK', false],
    // Nobody can tell whose it is, but nobody waits for it.
    ['ANOTHER', true],
  ])('is at its end all the same, and of what has %s it is %s that it lives on', async (name, livesOn) => {
    using k6 = fakeK6(`echo '{"metric":"m"}'\n${EXPORT_SUMMARY}\n${HOLDS}`, { env: { [name]: randomUUID() } });
    await using run = start(k6.request);
    expect(await text(run.points)).toBe('{"metric":"m"}\n');
    expect(await run.ended).toMatchObject({ exitCode: 0, summary: { metrics: {} } });
    const child = pidIn(join(k6.root, 'child'));
    await sleep(200);
    expect(isAlive(child)).toBe(livesOn);
    if (livesOn) process.kill(child, 'SIGKILL');
  });
});

describe('a k6 that cannot be started', () => {
  test.each([
    ['is not there', 'absent', 'ENOENT'],
    ['is no program', 'script.txt', 'EACCES'],
  ])('because it %s rejects, and leaves nothing open', async (_name, file, code) => {
    using k6 = fakeK6('');
    writeFileSync(join(k6.root, 'script.txt'), 'text', { mode: 0o644 });
    await using run = start({ ...k6.request, binary: { ...k6.binary, path: join(k6.root, file) } });
    run.points.resume();
    await expect(run.ended).rejects.toMatchObject({ code: 'k6/could-not-run', cause: { code } });
  });

  test('is no unhandled rejection for whoever leaves without asking', async () => {
    using k6 = fakeK6('');
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    {
      await using _run = start({ ...k6.request, binary: { ...k6.binary, path: join(k6.root, 'absent') } });
    }
    await sleep(50);
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
});

describe('a k6 that is told to stop', () => {
  const GRACEFUL = `
trap 'echo int >> "$ROOT/signals"; ${EXPORT_SUMMARY.trim().replaceAll('\n', '; ').replaceAll("'", `'\\''`)}; exit 105' INT
: > "$ROOT/ready"
i=0; while [ $i -lt 600 ]; do sleep 0.1; i=$((i+1)); done`;

  test.each([
    ['time-limit', 'time-limit'],
    ['cancelled', 'cancelled'],
    [undefined, 'cancelled'],
  ])('for %s gets one SIGINT and may write its summary', async (reason, stopped) => {
    const stop = new AbortController();
    using k6 = fakeK6(GRACEFUL, { stop: stop.signal });
    await using run = start(k6.request);
    run.points.resume();
    await until(() => existsSync(join(k6.root, 'ready')));
    stop.abort(reason);
    expect(await run.ended).toMatchObject({ exitCode: 105, signal: null, stopped, summary: { metrics: {} } });
    expect(readFileSync(join(k6.root, 'signals'), 'utf8')).toBe('int\n');
  });

  test('before it begins does not run on', async () => {
    using k6 = fakeK6('exec sleep 60', { stop: AbortSignal.abort('cancelled') });
    await using run = start(k6.request);
    run.points.resume();
    expect(await run.ended).toMatchObject({ exitCode: null, signal: 'SIGINT', stopped: 'cancelled' });
  });

  test('after it has ended changes nothing', async () => {
    const stop = new AbortController();
    using k6 = fakeK6('exit 0', { stop: stop.signal });
    await using run = start(k6.request);
    run.points.resume();
    const ended = await run.ended;
    stop.abort('cancelled');
    expect(ended.stopped).toBeNull();
  });

  test('and will not is killed after the grace, with all that it started', async () => {
    const stop = new AbortController();
    using k6 = fakeK6(
      `trap '' INT
sh -c 'trap "" INT; while :; do sleep 0.1; done' & echo $! > "$ROOT/child"
: > "$ROOT/ready"
while :; do sleep 0.1; done`,
      { stop: stop.signal },
    );
    await using run = start(k6.request);
    run.points.resume();
    await until(() => existsSync(join(k6.root, 'ready')));
    const began = performance.now();
    stop.abort('time-limit');
    expect(await run.ended).toMatchObject({ exitCode: null, signal: 'SIGKILL', stopped: 'time-limit', summary: null });
    expect(performance.now() - began).toBeGreaterThan(4_500);
    await until(() => !isAlive(pidIn(join(k6.root, 'child'))));
  });
});

describe('leaving the scope of a run', () => {
  test('ends a k6 that still runs, and what it started, without its output being read', async () => {
    using k6 = fakeK6(`sleep 60 & echo $! > "$ROOT/child"; echo $$ > "$ROOT/k6.pid"; yes`);
    const began = performance.now();
    const leave = async (): Promise<void> => {
      await using _run = start(k6.request);
      await until(() => existsSync(join(k6.root, 'k6.pid')));
      throw new Error('left early');
    };
    await expect(leave()).rejects.toThrow('left early');
    expect(performance.now() - began).toBeLessThan(4_000);
    await until(() => !isAlive(pidIn(join(k6.root, 'k6.pid'))) && !isAlive(pidIn(join(k6.root, 'child'))));
  });

  test('of one that has ended ends what it left behind', async () => {
    using k6 = fakeK6('sleep 5 & echo $! > "$ROOT/child"');
    {
      await using run = start(k6.request);
      run.points.resume();
      await until(() => existsSync(join(k6.root, 'child')));
      await sleep(200);
    }
    await sleep(200);
    expect(isAlive(pidIn(join(k6.root, 'child')))).toBe(false);
  });

  test('of one that has ended costs nothing', async () => {
    using k6 = fakeK6('exit 0');
    await using run = start(k6.request);
    run.points.resume();
    await run.ended;
  });
});
