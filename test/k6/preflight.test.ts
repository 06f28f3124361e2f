import { describe, expect, test } from 'vitest';
import { selectorText } from '../../src/config/threshold.ts';
import { readSelector } from '../../src/config/threshold-grammar.ts';
import { goDurationSeconds } from '../../src/k6/go-duration.ts';
import { preflight } from '../../src/k6/preflight.ts';
import { configOf } from '../support/config.ts';
import { configWith, threshold, traffic } from '../verdict/facts.ts';
import { fakeK6 } from './fake-k6.ts';

const document = threshold({ tags: { kind: 'document' } });
const config = configWith([document, traffic, threshold({ judged: false })]);

const INSPECTED = {
  scenarios: {},
  thresholds: {
    'http_req_duration{kind:document}': [{ threshold: 'p(95)<800', abortOnFail: true, delayAbortEval: '2s' }],
    http_reqs: ['count>0'],
    http_req_duration: [],
  },
  totalDuration: '1m30s',
  maxVUs: 5,
};

/** A k6 that answers every inspection so. */
async function inspect(answer: unknown, { exit = 0, folder = 'bin', load = config.load } = {}): Promise<void> {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  using k6 = fakeK6(
    `cat <<'JSON'\n${text}\nJSON\necho '{"level":"error","msg":"last words"}' >&2\nexit ${exit}`,
    {},
    folder,
  );
  await preflight(k6.binary, k6.request.files, { ...config, load }, k6.request.env, k6.request.stop);
}

describe('the pre-flight', () => {
  test('is content when every threshold comes back', async () => {
    await inspect(INSPECTED);
  });

  test('does not mind a folder with a space in its name', async () => {
    await inspect(INSPECTED, { folder: 'my tools (x)' });
  });

  test.each<[string, unknown, string]>([
    ['no thresholds', { ...INSPECTED, thresholds: {} }, 'does not know http_req_duration{kind:document} p(95)<800'],
    ['null for thresholds', { ...INSPECTED, thresholds: null }, 'does not know'],
    ['no word of thresholds', { totalDuration: '1m30s', maxVUs: 5 }, 'does not know'],
    [
      'another limit',
      { ...INSPECTED, thresholds: { ...INSPECTED.thresholds, http_reqs: ['count>1'] } },
      'does not know http_reqs count>0',
    ],
    [
      'a reported metric left out',
      { ...INSPECTED, thresholds: { ...INSPECTED.thresholds, http_req_duration: undefined } },
      'does not know http_req_duration p(95)<800',
    ],
    [
      'two spellings of one selector',
      { ...INSPECTED, thresholds: { ...INSPECTED.thresholds, 'http_req_duration{ kind:"document" }': [] } },
      'the same samples in different words',
    ],
    ['more time than there is', { ...INSPECTED, totalDuration: '10m0.5s' }, 'longer than the time limit of 600 s'],
    ['fewer VUs than planned', { ...INSPECTED, maxVUs: 4 }, 'k6 plans 4 VUs for 90 s, less than the 5 VUs'],
    ['less time than planned', { ...INSPECTED, totalDuration: '9s' }, 'less than the 5 VUs for 10 s'],
    ['a shortcut that replaces scenarios', { ...INSPECTED, vus: 1, duration: '1s' }, 'sets vus and duration'],
    ['text', 'no JSON', 'no description of a run'],
    ['nothing', '', 'no description of a run'],
    ['a list', [], 'no description of a run'],
  ])('refuses %s', async (_name, answer, words) => {
    await expect(inspect(answer)).rejects.toMatchObject({
      code: 'k6/preflight',
      message: expect.stringContaining(words),
    });
  });

  const { load } = configOf({ rate: '2.5', 'max-vus': '5', 'p95-threshold-ms': '100' });
  const constant = { executor: 'constant-arrival-rate', rate: 3, timeUnit: '2s' };
  const ramping = { executor: 'ramping-arrival-rate', startRate: 0, timeUnit: '1m0s', stages: [{ target: 60 }] };

  test('is content when the visits of all scenarios are the planned rate', async () => {
    await inspect({ ...INSPECTED, scenarios: { a: constant, b: ramping } }, { load });
  });

  test.each<[string, unknown, string]>([
    ['a scenario too few', { ...INSPECTED, scenarios: { b: ramping } }, 'plans 1 visits/s at most, less than the 2.5'],
    ['a lower rate', { ...INSPECTED, scenarios: { a: constant, b: { ...ramping, stages: [{ target: 54 }] } } }, '2.4'],
    ['VUs instead', { ...INSPECTED, scenarios: { a: { executor: 'ramping-vus', startVUs: 5 } } }, 'plans 0 visits/s'],
  ])('refuses %s than a rate needs', async (_name, answer, words) => {
    await expect(inspect(answer, { load })).rejects.toMatchObject({ message: expect.stringContaining(words) });
  });

  test("tells k6's last words when it refuses the script", async () => {
    await expect(inspect(INSPECTED, { exit: 104 })).rejects.toMatchObject({
      code: 'k6/preflight',
      message: expect.stringContaining('k6 refuses the script (exit 104): last words'),
    });
  });
});

describe('a k6 that does not come to an end', () => {
  const hanging = (stop: AbortSignal, seconds?: number): Promise<void> => {
    const k6 = fakeK6('exec sleep 60');
    return preflight(k6.binary, k6.request.files, config, k6.request.env, stop, seconds).finally(() =>
      k6[Symbol.dispose](),
    );
  };

  test('is refused after some time', async () => {
    const words = 'The pre-flight failed: `k6 inspect` was not done within 0.3 s.';
    const refusal = { code: 'k6/preflight', message: words, hint: expect.stringContaining('k6-version') };
    await expect(hanging(new AbortController().signal, 0.3)).rejects.toMatchObject(refusal);
  });

  test.each([
    ['time-limit', 'platform/timed-out'],
    ['cancelled', 'platform/cancelled'],
  ])('ends with the gate: %s', async (reason, code) => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(reason), 200);
    const ending = { code, message: expect.stringContaining('during the pre-flight') };
    await expect(hanging(stop.signal)).rejects.toMatchObject(ending);
  });
});

describe('selectors that name the same samples', () => {
  test.each([
    ['http_reqs', ['http_reqs', ' http_reqs ', 'http_reqs{}', 'http_reqs{ }']],
    ['m{a:1,b:2}', ['m{a:1,b:2}', 'm{b:2,a:1}', 'm{ b : 2 , a : 1 }', 'm{b:"2",a:\'1\'}', 'm{a:1,b:2,}']],
    ['m{s:200}', ['m{s:200}', 'm{s:"200"}', 'm{ s:200 }']],
    ['m{url:https://shop.example/p/42}', ['m{url:https://shop.example/p/42}', 'm{url:"https://shop.example/p/42"}']],
    ['m{a:{x}}', ['m{a:{x}}']],
    ['m{a:""}', ['m{a:}', 'm{a:""}']],
  ])('have the text %s', (canonical, spellings) => {
    expect(spellings.map((spelling) => selectorText(readSelector(spelling)))).toEqual(spellings.map(() => canonical));
  });

  test('are told from those that do not', () => {
    const texts = ['m', 'm{a:1}', 'm{a:1,b:2}', 'm{a:2}', 'm{a:1 b:2}'].map((one) => selectorText(readSelector(one)));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

test.each([
  ['0s', 0],
  ['2m10s', 130],
  ['1h0m0.5s', 3600.5],
  ['1m30.25s', 90.25],
  ['250ms', 0.25],
  ['1.5µs', 0.0000015],
  ['3us', 0.000003],
  ['10ns', 0.00000001],
  ['', 0],
])('the Go duration %s is %d s', (text, seconds) => {
  expect(goDurationSeconds(text)).toBeCloseTo(seconds, 12);
});
