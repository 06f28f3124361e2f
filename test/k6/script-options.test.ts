import { describe, expect, test } from 'vitest';
import { inspectScript, planOf } from '../../src/k6/script-options.ts';
import { fakeK6 } from './fake-k6.ts';

type Options = Parameters<typeof planOf>[0];

const scenario = (executor: string, rest: object = {}) => ({ scenarios: { s: { executor, ...rest } } });

describe('the plan of a script', () => {
  test.each<[string, Options, [number, number, number]]>([
    ['nothing', {}, [1, 0, 600]],
    ['vus and a duration', { vus: 3, duration: '1m30s' }, [3, 90, 90]],
    ['a duration', { duration: '5s', vus: null, iterations: null }, [1, 5, 5]],
    ['iterations', { iterations: 9, vus: 2 }, [2, 0, 600]],
    ['iterations within a time', { iterations: 9, duration: '1m' }, [1, 0, 60]],
    [
      'stages',
      {
        stages: [
          { duration: '10s', target: 5 },
          { duration: '20s', target: 0 },
        ],
      },
      [5, 30, 30],
    ],
    ['constant VUs', scenario('constant-vus', { vus: 4, duration: '10s', startTime: '5s' }), [4, 15, 15]],
    ['ramping VUs', scenario('ramping-vus', { startVUs: 9, stages: [{ duration: '1m', target: 2 }] }), [9, 60, 60]],
    ['shared iterations', scenario('shared-iterations', { vus: 4, iterations: 8, maxDuration: '1m' }), [4, 0, 60]],
    ['iterations per VU', scenario('per-vu-iterations', { vus: 2, startTime: '1m' }), [2, 60, 660]],
    [
      'a constant rate',
      scenario('constant-arrival-rate', { rate: 50, duration: '30s', preAllocatedVUs: 6, maxVUs: 99 }),
      [6, 30, 30],
    ],
    [
      'a ramping rate',
      scenario('ramping-arrival-rate', { preAllocatedVUs: 3, stages: [{ duration: '1h', target: 10 }] }),
      [3, 3600, 3600],
    ],
    ['a duration in milliseconds', scenario('constant-vus', { duration: 12_000 }), [1, 12, 12]],
    [
      'iterations beside stages of no account',
      scenario('shared-iterations', { stages: [{ duration: '1m', target: 2 }], maxDuration: '9s' }),
      [1, 0, 9],
    ],
    [
      'two scenarios',
      {
        scenarios: {
          long: { executor: 'constant-vus', vus: 2, duration: '1m' },
          wide: { executor: 'constant-vus', vus: 7, duration: '20s', startTime: '10s' },
        },
      },
      [7, 60, 60],
    ],
    ['control from outside', scenario('externally-controlled', { vus: 2, duration: '10s' }), [2, 10, 10]],
  ])('of %s', (_name, options, [leastVus, leastSeconds, mostSeconds]) => {
    expect(planOf(options)).toMatchObject({ leastVus, leastSeconds, mostSeconds });
  });

  test('names scenarios, functions once, and thresholds', () => {
    const options: Options = {
      scenarios: {
        a: { executor: 'constant-vus', exec: 'one' },
        b: { executor: 'x', exec: 'one' },
        c: { executor: 'y' },
      },
      thresholds: {
        m: ['count>1', { threshold: 'count<9', abortOnFail: true, delayAbortEval: '1m5s' }, { threshold: 'count<8' }],
        n: [{ threshold: 'avg<1', abortOnFail: true, delayAbortEval: null }],
      },
    };
    expect(planOf(options)).toMatchObject({
      scenarios: [
        { name: 'a', exec: 'one' },
        { name: 'b', exec: 'one' },
        { name: 'c', exec: 'default' },
      ],
      functions: ['one', 'default'],
      thresholds: [
        { on: 'm', expression: 'count>1', abortAfterSeconds: null },
        { on: 'm', expression: 'count<9', abortAfterSeconds: 65 },
        { on: 'm', expression: 'count<8', abortAfterSeconds: null },
        { on: 'n', expression: 'avg<1', abortAfterSeconds: 0 },
      ],
    });
  });

  test.each<[string, Options, object]>([
    ['a shortcut', { iterations: 9, vus: 2 }, { executor: 'shared-iterations', iterations: 9, course: null }],
    [
      'iterations of every VU',
      scenario('per-vu-iterations', { vus: 2, iterations: 3 }),
      { iterations: 6, course: null, leastSeconds: 0, mostSeconds: 600 },
    ],
    [
      'VUs that come later',
      scenario('constant-vus', { vus: 4, duration: '10s', startTime: '5s' }),
      {
        startSeconds: 5,
        iterations: null,
        course: { model: 'closed', start: 4, stages: [{ target: 4, seconds: 10 }] },
      },
    ],
    [
      'a rate by the minute',
      scenario('constant-arrival-rate', { rate: 30, timeUnit: '1m', duration: 1000, preAllocatedVUs: 2, maxVUs: 5 }),
      {
        ...{ leastVus: 2, mostVus: 5 },
        course: { model: 'open', perSeconds: 60, start: 30, stages: [{ target: 30, seconds: 1 }] },
      },
    ],
  ])('describes %s', (_name, options, described) => {
    expect(planOf(options).scenarios).toMatchObject([described]);
  });

  test.each<[string, Options, string]>([
    ['two plans', { ...scenario('constant-vus'), vus: 1, stages: [] }, 'sets vus and stages beside its scenarios'],
    ['a function without a name', scenario('constant-vus', { exec: 'a-b' }), 'calls "a-b"'],
  ])('is refused with %s', (_name, options, words) => {
    expect(() => planOf(options)).toThrow(words);
  });
});

describe('k6 is asked for the options', () => {
  const ask = async (body: string, stop = new AbortController().signal) => {
    using k6 = fakeK6(body);
    return await inspectScript({ k6: k6.binary.path, file: 'own.js', env: { TARGET: 'x' }, stop });
  };

  test('of the load, in the environment of the run', async () => {
    const options = `'{"vus":4,"duration":"9s"}'`;
    const plan = await ask(`case "$*:$TARGET" in *GATE_PHASE=load*own.js:x) echo ${options};; esac`);
    expect(plan).toMatchObject({ leastVus: 4, leastSeconds: 9 });
  });

  test.each([
    ['cannot read it', 'echo "SyntaxError: no" >&2; exit 107', 'k6 cannot read it (exit 107): SyntaxError: no'],
    ['says nothing', 'true', 'answered something that is no description of it'],
    ['says something else', `echo '{"scenarios": 7}'`, 'answered something that is no description of it'],
    ['is killed', 'kill -9 $$', '`k6 inspect` was ended by SIGKILL'],
  ])('and %s', async (_name, body, words) => {
    await expect(ask(body)).rejects.toMatchObject({ code: 'k6/preflight', message: expect.stringContaining(words) });
  });

  test('and is stopped with the gate', async () => {
    const stop = AbortSignal.abort('cancelled');
    await expect(ask('sleep 60', stop)).rejects.toMatchObject({ code: 'platform/cancelled' });
  });
});
