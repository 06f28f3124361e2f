import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { readConfigFile } from '../../src/config/config-file.ts';
import { secretsOf, withoutSecrets } from '../../src/config/config-secrets.ts';
import { readContext } from '../../src/config/context.ts';
import { resolve } from '../../src/config/resolve.ts';
import { type ScriptPlan, withPlan } from '../../src/config/script-plan.ts';
import { selectorText } from '../../src/config/threshold.ts';
import { fileConfig } from '../support/config.ts';
import { fileProblems } from './resolving.ts';

const HEAD = 'target-url: https://shop.example/\nenvironment: preprod\nscript: load/my test.v2.js\n';
const ENV = { SHOP_TOKEN: 'top-secret' };

describe('a script in place of pages', () => {
  const config = fileConfig(`${HEAD}script-env: [SHOP_TOKEN, "REGION=eu=1"]\nerror-rate-threshold: 0.02\n`, {}, ENV);

  test('is the one page, by the name of its file', () => {
    expect(config.pages.map(({ name, type, url }) => [name, type, url])).toEqual([
      ['my-test-v2', 'script', 'https://shop.example/'],
    ]);
    expect(config.load).toMatchObject({ warmUpSeconds: 0, mode: 'full' });
  });

  test('gets the limits of the gate on the whole of it', () => {
    expect(config.thresholds.map((one) => [selectorText(one), one.expression, one.origin])).toEqual([
      ['http_req_failed', 'rate<0.02', 'k6-gate.yml:5'],
      ['http_req_duration', 'p(95)<5000', 'environment preprod'],
      ['checks', 'rate>0.9', 'environment preprod'],
      ['http_reqs', 'count>0', 'always'],
      ['iterations', 'count>0', 'always'],
    ]);
  });

  test('sees the variables that it may, and its secrets are secret', () => {
    expect(config.script?.env).toEqual({
      TARGET_URL: 'https://shop.example/',
      SHOP_TOKEN: 'top-secret',
      REGION: 'eu=1',
    });
    expect(secretsOf(config, {})).toEqual(['top-secret']);
    expect(JSON.stringify(withoutSecrets(config))).not.toContain('top-secret');
    expect(JSON.stringify(withoutSecrets(config))).toContain('eu=1');
  });

  test.each(['environment.yml', 'environment preprod.yml'])('keeps a p99 that %s sets', (name) => {
    const flat = { values: {}, spelling: (input: string) => input };
    const file = readConfigFile({ name, text: `${HEAD}p99-threshold-ms: 9000\n` });
    const { thresholds } = resolve({ flat, file, env: {}, context: readContext({}, undefined) })[0];
    expect(thresholds.map(({ expression, judged }) => `${expression} ${judged}`)).toContain('p(99)<9000 true');
  });

  test('gets the limits that are set, and any value of page', () => {
    const more =
      'p99-threshold-ms: 9000\nttfb-p95-threshold-ms: 300\niteration-p95-threshold-ms: 4000\nthresholds:\n  http_reqs{page:other}: [count>1]\n  own_metric: [avg<3]\n';
    expect(fileConfig(HEAD + more).thresholds.map((one) => selectorText(one))).toEqual([
      ...['http_req_failed', 'http_req_duration', 'http_req_duration', 'checks', 'http_req_waiting'],
      ...['iteration_duration', 'http_reqs', 'iterations', 'http_reqs{page:other}', 'own_metric'],
    ]);
  });
});

test('the example is accepted', () => {
  const config = fileConfig(readFileSync('examples/own-script/k6-gate.yml', 'utf8'), {}, ENV);
  expect(config).toMatchObject({ script: { path: 'examples/own-script/checkout.js', name: 'checkout' } });
});

const LIST = 'pages:\n  - type: product\n  - type: landing\n';
const BESIDE = 'is for the visits of k6-gate, and script makes the load; leave one of them away';

test.each<[string, string, string[]]>([
  ['a list of pages', LIST, [`5:5: pages: ${BESIDE}`]],
  ['a page', 'page-type: product\ncta: /x\n', [`4:1: page-type: ${BESIDE}`, `5:1: cta: ${BESIDE}`]],
  ['a load', 'max-vus: 3\nintensity: light\n', [`4:1: max-vus: ${BESIDE}`, `5:1: intensity: ${BESIDE}`]],
  ['a profile', 'profile: stress\n', [`4:1: profile: ${BESIDE}`]],
  ['stages', 'stages: [{ vus: 50, seconds: 60 }]\n', [`4:1: stages: ${BESIDE}`]],
  ['a rate', 'rate: 5\n', [`4:1: rate: ${BESIDE}`]],
  ['a mode', 'test-mode: full\n', [`4:1: test-mode: ${BESIDE}`]],
  ['a length', 'duration-seconds: 9\n', [`4:1: duration-seconds: ${BESIDE}`]],
  ['a warm-up', 'warm-up-seconds: 3\n', [`4:1: warm-up-seconds: ${BESIDE}`]],
  ['hosts to load from', 'allowed-hosts: [cdn.example]\n', [`4:1: allowed-hosts: ${BESIDE}`]],
  ['headers', 'request-headers: ["X: y"]\n', [`4:1: request-headers: ${BESIDE}`]],
  [
    'journeys and their rows',
    'journeys:\n  - name: buy\n    steps: [{path: /}]\ndata:\n  users: {file: users.csv}\n',
    [`4:1: journeys: ${BESIDE}`, `7:1: data: ${BESIDE}`],
  ],
  ['a limit of writes', 'write-p95-threshold-ms: 3\n', [`4:1: write-p95-threshold-ms: ${BESIDE}`]],
  [
    'a share of writes that may fail',
    'write-error-rate-threshold: 0\n',
    [`4:1: write-error-rate-threshold: ${BESIDE}`],
  ],
  [
    'a variable that is not set',
    'script-env: [OTHER]\n',
    ['4:1: script-env: the environment has no variable OTHER; set it'],
  ],
  ['a variable twice', 'script-env: ["A=1", "A=2"]\n', ['4:1: script-env: A is given twice; write it once']],
  ['one of k6', 'script-env: ["K6_THRESHOLDS=x"]\n', ['4:1: script-env: K6_THRESHOLDS would change k6 itself']],
  ['a proxy', 'script-env: ["https_proxy=x"]\n', ['4:1: script-env: https_proxy would change k6 itself']],
  ['a phase of ours', 'script-env: ["GATE_PHASE=load"]\n', ['4:1: script-env: GATE_PHASE would change k6 itself']],
  [
    'what is no variable',
    'script-env: ["a b"]\n',
    ['4:1: script-env: "(not shown)" is not allowed; allowed: lines of the form'],
  ],
])('%s beside a script is refused with its place', (_name, more, told) => {
  expect(fileProblems(HEAD + more, {}, ENV)).toEqual(told.map((words) => expect.stringContaining(words)));
});

test('variables without a script are refused', () => {
  const text = 'target-url: https://shop.example/\nenvironment: preprod\npage-type: product\nscript-env: [A=b]\n';
  expect(fileProblems(text)).toEqual(['4:1: script-env: is for an own script, and script is not set; set both']);
});

describe('a script and the guard rails', () => {
  const prod = HEAD.replace('preprod', 'prod');

  test('needs allow-prod-writes on prod', () => {
    expect(fileProblems(prod)).toEqual([expect.stringContaining('script: load/my test.v2.js may write to prod')]);
    expect(fileProblems(`${prod}allow-prod-writes: true\n`)).toEqual([]);
    expect(fileProblems(`${HEAD}prod-hosts: [shop.example]\n`)).toHaveLength(1);
  });

  test('is refused where it may be that of a fork', () => {
    const inputs = {
      ...{ config: 'none', script: 'x.js', environment: 'preprod', 'target-url': 'https://shop.example/' },
    };
    const event = { pull_request: { head: { repo: null } } };
    const told = fileProblems('', inputs, { GITHUB_EVENT_NAME: 'pull_request_target' }, event);
    expect(told.join('\n')).toContain('script: pull_request_target tests a pull request from a fork');
  });
});

describe('what a script plans', () => {
  const plan: ScriptPlan = {
    scenarios: [],
    functions: ['default'],
    ...{ leastVus: 7, leastSeconds: 60, mostSeconds: 900 },
    thresholds: [],
  };
  const planned = (thresholds: ScriptPlan['thresholds'], more = ''): Config =>
    withPlan(fileConfig(HEAD + more), { ...plan, thresholds });
  const own = (on: string, expression: string, abortAfterSeconds: number | null = null) => ({
    ...{ on, expression, abortAfterSeconds },
  });

  test('is the plan of the run, its time limit included', () => {
    expect(planned([])).toMatchObject({ load: { maxVus: 7, durationSeconds: 60 }, job: { timeoutSeconds: 1500 } });
    expect(planned([], 'timeout-minutes: 20\n').job.timeoutSeconds).toBe(1200);
    // A look that begins at the end of its time may take 18 s.
    const waits = 'ready: { path: /health, timeout-seconds: 900 }\n';
    expect(planned([], waits).job.timeoutSeconds).toBe(1500 + 900 + 18);
  });

  test('adds its thresholds to ours, each once', () => {
    const thresholds = planned([
      own('http_req_failed', 'rate < 0.1'),
      own('m{b:1, a:"2"}', 'count<5', 3),
      own('m', 'count>5'),
    ]).thresholds;
    expect(
      thresholds.map((one) => [selectorText(one), one.expression, one.abortAfterSeconds, one.samplesRequired]),
    ).toEqual([
      ['http_req_failed', 'rate<0.1', 30, true],
      ['http_req_duration', 'p(95)<5000', 30, true],
      ['checks', 'rate>0.9', 30, false],
      ['http_reqs', 'count>0', null, true],
      ['iterations', 'count>0', null, true],
      ['m{a:2,b:1}', 'count<5', 3, false],
      ['m', 'count>5', null, true],
    ]);
  });

  test('may stop for nothing of ours where that is not wanted', () => {
    const stops = planned([], 'abort-on-fail: false\n').thresholds.map(({ abortAfterSeconds }) => abortAfterSeconds);
    expect(new Set(stops)).toEqual(new Set([null]));
  });

  test('need not be HTTP where another protocol is judged', () => {
    const thresholds = planned([own('grpc_req_duration', 'p(95)<300')]).thresholds;
    expect(thresholds.map((one) => [selectorText(one), one.samplesRequired])).toEqual([
      ['http_req_failed', false],
      ['http_req_duration', false],
      ['checks', false],
      ['iterations', true],
      ['grpc_req_duration', true],
    ]);
  });

  test('with a threshold that nothing can be held against is refused', () => {
    expect(() => planned([own('http_req_duration', 'p(101)<5')])).toThrow(/http_req_duration p\(101\)<5/);
  });
});
