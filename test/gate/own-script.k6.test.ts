import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GateRun, gateShop } from '../support/gate-run.ts';
import { CURRENT, K6_VERSIONS } from '../support/k6.ts';
import { testWorld } from '../support/world.ts';
import { openServer } from './server.ts';

const EXAMPLE = resolve('examples/own-script/checkout.js');
const TOKEN = 'a-token-nobody-may-see';

interface Wanted {
  /** The text of a script instead of the example's. */
  readonly text?: string;
  readonly version?: string;
  /** Lines of the config file. */
  readonly more?: string;
  readonly knobs?: Parameters<typeof gateShop>[0]['knobs'];
  readonly environment?: string;
  /** Instead of the shop. */
  readonly target?: string;
}

/** Gates the shop by a script of the user's. */
async function gateScript(wanted: Wanted, look: (run: GateRun) => void): Promise<void> {
  const { text, version = CURRENT, more = '', knobs = {}, environment = 'preprod', target } = wanted;
  using world = testWorld({});
  const own = join(world.folders.temp, 'short.js');
  if (text !== undefined) writeFileSync(own, text);
  const file = `target-url: http://set.by.input/
environment: ${environment}
k6-version: ${version}
ready-timeout-seconds: 0
script: ${text === undefined ? EXAMPLE : own}
script-env: [SHOP_TOKEN, SHOP_REGION=eu]
${more}`;
  const inputs: Record<string, string> = target === undefined ? {} : { 'target-url': target };
  await gateShop({ path: '/', inputs, file, bare: true, env: { SHOP_TOKEN: TOKEN }, knobs }, look);
}

const SHORT = (body: string, options = "{ vus: 1, duration: '4s' }"): string => `
import { check, sleep } from 'k6';
import http from 'k6/http';
export const options = ${options};
export default function () {
  const response = http.get(__ENV.TARGET_URL);
  ${body}
  sleep(0.3);
}
`;

describe.each(K6_VERSIONS)('the example on k6 %s', (version) => {
  test('keeps its scenarios, setup, groups, metrics and limits, and gets those of the gate', async () => {
    const more =
      'p95-threshold-ms: 3000\nthresholds:\n  list_time: ["p(95)<3000"]\n  http_req_duration{page:category}: [avg<3000]\n';
    await gateScript({ version, more }, ({ verdict, log, file, files, points, shop }) => {
      expect(verdict).toMatchObject({
        outcome: 'passed',
        reasons: [],
        evidence: { summaryAgrees: true, malformedLines: 0 },
      });
      expect(verdict.runs.map(({ name, exitCode }) => [name, exitCode])).toEqual([
        ['rehearsal', 0],
        ['load', 0],
      ]);
      expect(log).toContain('one iteration of 2 scenarios was clean');
      expect(verdict.pages).toMatchObject([{ name: 'checkout', type: 'script' }]);
      expect(verdict.pages[0]?.measured).toEqual(verdict.total);
      const told = verdict.thresholds.map(({ metric, tags, expression, state, origin }) => [
        [metric, ...Object.entries(tags).flat()].join(' '),
        expression,
        state,
        origin.replace(EXAMPLE, 'S'),
      ]);
      expect(told).toEqual([
        ['http_req_failed', 'rate<0.1', 'held', 'environment preprod'],
        ['http_req_duration', 'p(95)<3000', 'held', 'k6-gate.yml:7'],
        ['checks', 'rate>0.9', 'held', 'environment preprod'],
        ['http_reqs', 'count>0', 'held', 'always'],
        ['iterations', 'count>0', 'held', 'always'],
        ['list_time', 'p(95)<3000', 'held', 'k6-gate.yml:9'],
        ['http_req_duration page category', 'avg<3000', 'held', 'k6-gate.yml:10'],
        ['checks check product is there', 'rate>0.9', 'held', 'script S'],
        ['http_req_duration scenario browse', 'p(90)<4000', 'held', 'script S'],
        ['products_viewed', 'count>2', 'held', 'script S'],
      ]);
      const tags = points().map(({ data }) => data.tags);
      expect(new Set(tags.map(({ group }) => group))).toEqual(
        new Set([undefined, '', '::setup', '::product', '::listing', '::teardown']),
      );
      expect(tags.filter(({ page }) => page === 'checkout').length).toBeGreaterThan(50);
      expect(files()['k6.log']).toMatch(/\d+ metrics/);
      expect(files()['k6.log']).toContain('setup was true');
      expect(shop.requests.some(({ headers }) => headers['x-token'] === TOKEN)).toBe(true);
      for (const text of [log, ...Object.values(files())]) expect(text).not.toContain(TOKEN);
      expect(file('script.js')).toContain('export const browse = gateScript["browse"];');
    });
  });

  test('is stopped by its own limit, and its handleSummary hides nothing', async () => {
    await gateScript({ version, knobs: { errorRate: 0.5 } }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'failed', evidence: { summaryAgrees: true } });
      const crossed = verdict.thresholds.filter(({ state }) => state === 'crossed').map(({ origin }) => origin);
      expect(crossed).toContain(`script ${EXAMPLE}`);
      expect(crossed).toContain('environment preprod');
    });
  });
});

const summaryOf = (body: string): string => `${SHORT('')}\nexport function handleSummary(data) { ${body} }\n`;
const FORGED = '{"metric":"http_reqs","type":"Point","data":{"time":"2026-11-21T07:09:35Z","value":1,"tags":{}}}';
const COMMONJS = `
const http = require('k6/http');
module.exports.options = { scenarios: { one: { executor: 'shared-iterations', iterations: 3, exec: 'visit' } } };
module.exports.visit = function () { http.get(__ENV.TARGET_URL); };
module.exports.default = function () { throw new Error('nobody calls it'); };
`;

/** A site that gets ready at the third look, of one version before the load and after it. */
function openDeploy() {
  let looks = 0;
  return openServer(({ path }, response) => {
    const isUp = path !== '/health' || ++looks > 2;
    response.writeHead(isUp ? 200 : 503, { 'x-version': '0f1e2d' }).end('all is up');
  });
}

test.each(K6_VERSIONS)('a script on k6 %s gets the site that ready and expect-version ask for', async (version) => {
  const more = `ready: { path: /health, contains: is up, timeout-seconds: 60 }
expect-version: { path: /version, header: x-version, equals: 0f1e2d }
`;
  await using site = await openDeploy();
  await gateScript({ version, more, text: SHORT(''), target: site.url }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'passed', targetVersion: { before: '0f1e2d', after: '0f1e2d' } });
    const names = verdict.runs.map(({ name }) => name);
    expect(names).toEqual(['ready', 'ready', 'ready', 'version', 'rehearsal', 'load', 'version']);
    // A look is one request, and none of the script's.
    const paths = site.requests.map(({ path }) => path);
    expect(paths.slice(0, 5)).toEqual(['/health', '/health', '/health', '/version', '/']);
    expect(paths.filter((path) => path === '/version')).toHaveLength(2);
    expect(paths.slice(4, -1)).toEqual(paths.slice(4, -1).map(() => '/'));
  });
});

describe('a script', () => {
  test.each<[string, string, readonly string[]]>([
    ['whose handleSummary returns a text', summaryOf("return 'done';"), K6_VERSIONS],
    ['whose handleSummary returns nothing', summaryOf(''), K6_VERSIONS],
    ['whose handleSummary throws', summaryOf("throw new Error('no');"), [CURRENT]],
    ['whose handleSummary writes numbers', summaryOf('return { stdout: 5, other: 7 };'), [CURRENT]],
    ['whose handleSummary prints points', summaryOf(`return { stdout: '${FORGED}\\n' };`), [CURRENT]],
    [
      'that has only a duration, and is async',
      SHORT('').replace('vus: 1, ', '').replace('function', 'async function'),
      K6_VERSIONS,
    ],
    ['that has only iterations', SHORT('', '{ iterations: 3 }'), K6_VERSIONS],
    ['that has no options', SHORT('').replace(/export const options.*;/, ''), K6_VERSIONS],
    [
      'that has stages',
      SHORT('', "{ stages: [{ duration: '3s', target: 2 }, { duration: '1s', target: 0 }] }"),
      [CURRENT],
    ],
    [
      'that has an arrival rate, and few system tags',
      SHORT(
        'check(response, { well: (answer) => answer.status === 200 });',
        "{ systemTags: ['url'], scenarios: { s: { executor: 'constant-arrival-rate', rate: 5, duration: '4s', preAllocatedVUs: 4, maxVUs: 9 } } }",
      ),
      K6_VERSIONS,
    ],
    ['of CommonJS', COMMONJS, K6_VERSIONS],
  ])('%s passes on evidence', async (_name, text, versions) => {
    for (const version of versions)
      await gateScript({ text, version }, ({ verdict }) => {
        expect([version, verdict.outcome, verdict.headline]).toEqual([version, 'passed', expect.any(String)]);
        expect(verdict.evidence).toMatchObject({ summaryAgrees: true, malformedLines: 0 });
        expect(verdict.total?.statuses).toEqual({ 200: expect.any(Number) });
      });
  });

  test.each<[string, Wanted, object, string]>([
    [
      'that throws',
      { text: SHORT("throw new Error('boom');") },
      { outcome: 'error', total: null, error: { code: 'k6/script-exception' } },
      'boom',
    ],
    [
      'whose target fails',
      { text: SHORT(''), knobs: { status: 500 } },
      { outcome: 'failed', total: null, reasons: [{ code: 'wrong-page' }] },
      'is well in the rehearsal: statuses 500: 1',
    ],
    [
      'whose target does not answer',
      { text: SHORT('').replace('__ENV.TARGET_URL', "'http://127.0.0.1:9/'") },
      { outcome: 'failed', total: null, reasons: [{ code: 'unreachable' }] },
      'is unreachable: none of 1 request of',
    ],
    [
      'whose check fails often',
      {
        text: SHORT(
          'check(response, { often: () => __ITER % 2 === 0, always: () => true, sure: () => true });',
          "{ iterations: 8, thresholds: { checks: ['rate>0.5'] } }",
        ),
        more: 'checks-threshold: 0.7\n',
      },
      { outcome: 'failed', reasons: [{ code: 'wrong-page' }] },
      'short: the check "often" passed 4 times of 8, and the limit for checks is rate>0.7',
    ],
    [
      'that aborts itself',
      {
        text: SHORT("exec.test.abort('enough');").replace(
          'import http',
          "import exec from 'k6/execution';\nimport http",
        ),
      },
      { outcome: 'error', total: null },
      'enough',
    ],
    [
      'that measures nothing of what is judged',
      { text: SHORT(''), more: 'thresholds:\n  http_req_duration{name:nothing}: ["p(95)<3000"]\n' },
      { outcome: 'inconclusive' },
      'has no samples',
    ],
    [
      'that has two plans',
      { text: SHORT('', "{ vus: 2, scenarios: { s: { executor: 'shared-iterations', iterations: 2 } } }") },
      { outcome: 'error', total: null, error: { code: 'k6/preflight' } },
      'it sets vus beside its scenarios',
    ],
    [
      'without the metric of a threshold',
      { text: SHORT(''), more: 'thresholds:\n  cart_time: ["p(95)<3000"]\n' },
      { outcome: 'error', total: null, error: { code: 'k6/preflight' } },
      'cart_time',
    ],
    [
      'with two spellings of a selector',
      {
        text: SHORT(
          '',
          "{ iterations: 2, thresholds: { 'http_reqs{status:200}': ['count>1'], 'http_reqs{ status: 200}': ['count>0'] } }",
        ),
      },
      { outcome: 'passed' },
      'held',
    ],
    [
      'that is no JavaScript',
      { text: 'export default (' },
      { outcome: 'error', total: null, error: { code: 'k6/preflight' } },
      'k6 cannot read it',
    ],
    [
      'that plans too much for prod',
      {
        text: SHORT('', "{ vus: 30, duration: '20m' }"),
        environment: 'prod',
        more: 'allow-prod-writes: true\nallow-private-target: true\n',
      },
      { outcome: 'error', total: null, error: { code: 'user/refused' } },
      'problems',
    ],
  ])('%s is told', async (_name, wanted, told, words) => {
    await gateScript(wanted, ({ verdict }) => {
      expect(verdict).toMatchObject(told);
      expect(verdict.headline).toContain(words);
    });
  });

  test.each([
    ["{ vus: 2, duration: '4s' }", 'short.js, as its options have it: at least 2 VUs for 4 s.'],
    ["{ vus: 2, iterations: 4, duration: '20s' }", 'short.js, as its options have it: at least 2 VUs for up to 20 s.'],
  ])('with %s is announced with its plan', async (options, words) => {
    await gateScript({ text: SHORT('', options) }, ({ log }) => expect(log).toContain(words));
  });

  test('on prod reaches no private address, whatever its target is called', async () => {
    using world = testWorld({});
    const script = join(world.folders.temp, 'stray.js');
    const file = `target-url: x\nenvironment: prod\nallow-prod-writes: true\nk6-version: ${CURRENT}\nready-timeout-seconds: 0\nscript: ${script}\n`;
    const opened = ({ url }: { readonly url: string }): void =>
      writeFileSync(script, SHORT('').replace('__ENV.TARGET_URL', JSON.stringify(url)));
    const inputs = { 'target-url': 'https://shop.example/' };
    await gateShop({ file, bare: true, inputs, opened }, ({ verdict, shop }) => {
      expect(verdict).toMatchObject({ outcome: 'failed', total: null, reasons: [{ code: 'unreachable' }] });
      expect(shop.requestCount).toBe(0);
    });
  });

  test('on prod gets no more requests than prod does', async () => {
    const more = 'allow-prod-writes: true\nallow-private-target: true\n';
    const text = SHORT('', "{ vus: 10, duration: '4s' }").replace('sleep(0.3)', 'sleep(0.01)');
    await gateScript({ text, environment: 'prod', more }, ({ verdict }) => {
      expect(verdict.outcome).toBe('passed');
      expect(verdict.total?.requestsPerSecond).toBeLessThan(25);
      expect(verdict.notes).toContain('allow-prod-writes is set: this run writes to prod.');
    });
  });
});
