import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { lookOnce, readLook, type Sight, watch } from '../../src/k6/look.ts';
import { fakeK6 } from './fake-k6.ts';

const good: Sight = { good: true, settled: false };
const bad: Sight = { good: false, settled: false };
const final: Sight = { good: false, settled: true };

/** Looks that end so, one after the other, the last one again and again. */
function looks(...sights: readonly Sight[]) {
  let made = 0;
  return async (): Promise<Sight> => sights[Math.min(made++, sights.length - 1)] ?? good;
}

const never = new AbortController().signal;

describe.concurrent('a target is looked at', () => {
  test.each<[string, readonly Sight[], { timeoutSeconds: number; times: number }, object]>([
    ['once when it is good', [good], { timeoutSeconds: 60, times: 1 }, { reached: true, looks: 1, last: good }],
    [
      'once when there is no time',
      [bad, good],
      { timeoutSeconds: 0, times: 1 },
      { reached: false, looks: 1, last: bad },
    ],
    ['until it is good', [bad, good], { timeoutSeconds: 60, times: 1 }, { reached: true, looks: 2, last: good }],
    [
      'until it is good often enough in a row',
      [good, bad, good],
      { timeoutSeconds: 60, times: 2 },
      { reached: true, looks: 4, streak: 2 },
    ],
    ['until the time is over', [bad], { timeoutSeconds: 5, times: 1 }, { reached: false, looks: 3, streak: 0 }],
    ['on after the time while it is good', [good], { timeoutSeconds: 0, times: 3 }, { reached: true, looks: 3 }],
    [
      'no more when it was bad after the time',
      [good, bad],
      { timeoutSeconds: 0, times: 3 },
      { reached: false, looks: 2, last: bad },
    ],
    ['no more when nothing can change it', [final], { timeoutSeconds: 60, times: 1 }, { reached: false, looks: 1 }],
  ])('%s', async (_name, sights, patience, expected) => {
    expect(await watch(looks(...sights), patience, never, () => undefined)).toMatchObject(expected);
  });

  test('to its end by a look that a stop cuts off, and nothing is said of it', async () => {
    const stop = new AbortController();
    const said: Sight[] = [];
    const look = async (): Promise<Sight> => {
      stop.abort('cancelled');
      return bad;
    };
    await watch(look, { timeoutSeconds: 600, times: 1 }, stop.signal, (sight) => said.push(sight));
    expect(said).toEqual([]);
  });

  test('no more after a stop, and a stop ends a pause at once', async () => {
    const stop = new AbortController();
    const began = performance.now();
    const watched = watch(looks(bad), { timeoutSeconds: 600, times: 1 }, stop.signal, () => undefined);
    await sleep(100);
    stop.abort('cancelled');
    expect(await watched).toMatchObject({ reached: false, looks: 1 });
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});

const report = {
  status: 200,
  errorCode: 0,
  error: '',
  asked: 'a',
  address: 'a',
  redirect: '',
  contains: true,
  version: null,
};

test.each([
  ['a look', `k6-gate look ${JSON.stringify(report)}`, report],
  ['one with a field more', `k6-gate look ${JSON.stringify({ ...report, more: 1 })}`, { ...report, more: 1 }],
  ['another line', 'hello', null],
  ['half a look', 'k6-gate look {"status":', null],
  ['a look without its status', 'k6-gate look {"errorCode":0}', null],
])('a console line that is %s', (_name, line, expected) => {
  expect(readLook(line)).toEqual(expected);
});

test('one look is what the script said, and its line is for nobody else', async () => {
  const line = JSON.stringify({ level: 'info', source: 'console', msg: `k6-gate look ${JSON.stringify(report)}` });
  using k6 = fakeK6(`cat >&2 <<'LOG'
${line}
{"level":"warning","msg":"slow"}
{"level":"warning","msg":${JSON.stringify(`k6-gate look ${JSON.stringify({ ...report, status: 500 })}`)}}
LOG`);
  const look = await lookOnce({ ...k6.request, phase: 'ready' });
  expect(look).toMatchObject({ report, exit: { exitCode: 0 } });
  expect(k6.lines.map(({ message }) => message)).toEqual(['slow', expect.stringContaining('"status":500')]);
});
