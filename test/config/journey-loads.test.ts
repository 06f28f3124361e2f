import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { visitsOf } from '../../src/config/config.ts';
import { readConfigFile } from '../../src/config/config-file.ts';
import { readContext } from '../../src/config/context.ts';
import { resolve } from '../../src/config/resolve.ts';
import { planText } from '../../src/report/plan.ts';
import { loadScenario } from '../../src/script/scenarios.ts';

const SHOP = `target-url: https://shop.example/
environment: preprod
pages:
  - type: homepage
journeys:
  - name: api
    weight: 3
    think-seconds: 4
    steps:
      - { name: login, path: /login, once: true }
      - { name: search, path: /search }
`;

const fromFile = (text: string): Config =>
  resolve({
    flat: { values: {}, spelling: (name) => name },
    file: readConfigFile({ name: 'k6-gate.yml', text }),
    env: {},
    context: readContext({}, undefined),
  })[0];

/** The threshold of a selector's text, by metric and step. */
const stepsOf = ({ thresholds }: Config, metric: string) =>
  thresholds.filter((threshold) => threshold.metric === metric && threshold.tags.step !== undefined);

describe('journeys beside pages', () => {
  test('get their share of a rate, and the VUs that their pauses and limits need', () => {
    const { load, ...config } = fromFile(`${SHOP}rate: 4\n`);
    const scenarios = visitsOf(config).map((visit) => loadScenario(visit, load));
    // Of a page 3 s and 5 s; of the walk two steps of one and a half times 4 s, and 5 s each.
    expect(scenarios).toMatchObject([
      { executor: 'constant-arrival-rate', rate: 1, timeUnit: '1s', maxVUs: 8 },
      { executor: 'constant-arrival-rate', rate: 3, timeUnit: '1s', maxVUs: 66 },
    ]);
  });

  test('get a VU each of the profile smoke', () => {
    const config = fromFile(`${SHOP}profile: smoke\n`);
    expect(visitsOf(config).map(({ load }) => load.maxVus)).toEqual([1, 1]);
  });

  test('count when VUs must carry a rate', () => {
    expect(() => fromFile(`${SHOP}rate: 4\nmax-vus: 25\n`)).toThrow(/by their pauses alone 26 VUs are busy/);
    expect(() => fromFile(`${SHOP}rate: 4\nmax-vus: 26\n`)).not.toThrow();
  });

  test('are stopped early by latency only where the profile lets limits do that', () => {
    const aborts = (text: string) =>
      stepsOf(fromFile(text), 'transaction_duration').map((one) => one.abortAfterSeconds);
    expect(aborts(`${SHOP}profile: stress\n`)).toEqual([null, null]);
    expect(aborts(`${SHOP}profile: load\n`)).not.toContain(null);
    const [login, search] = aborts(`${SHOP}profile: load\n`);
    // As many logins as VUs, whatever the time: only half of the load is long enough.
    expect(login).toBe(420);
    expect(search).toBeLessThan(420);
  });
});

describe('thresholds of the user on journeys', () => {
  const own = (selector: string) => `${SHOP}thresholds: { '${selector}': ['p(95)<900'] }\n`;

  test('may be on what a step takes', () => {
    const set = fromFile(own('transaction_duration{page:api,step:search}')).thresholds.filter(
      ({ expression }) => expression === 'p(95)<900',
    );
    expect(set).toMatchObject([
      { unit: 'ms', origin: expect.stringMatching(/^k6-gate\.yml:12 \(in place of p\(95\)<5000/) },
    ]);
  });

  test('name a page or journey that is there', () => {
    expect(() => fromFile(own('http_req_duration{page:apo}'))).toThrow(/did you mean api\?.*allowed: homepage, api/);
  });

  test('name no page for what a setup asks for', () => {
    expect(() => fromFile(own('http_req_duration{page:api,kind:setup}'))).toThrow('has no tag page');
    expect(fromFile(own('http_req_duration{kind:setup}')).thresholds.length).toBeGreaterThan(0);
  });

  test('know no transactions without journeys', () => {
    const text = own('transaction_duration').replace(/journeys:[\s\S]*search }\n/, '');
    expect(() => fromFile(text)).toThrow('there is no metric transaction_duration in this run');
  });
});

describe('the plan of journeys', () => {
  test('names them with VUs and steps, beside pages and alone', () => {
    const row = /^ {2}api {2}\d+ VUs? {2}.* requests {2}2 steps: login, search$/m;
    expect(planText(fromFile(SHOP))).toMatch(row);
    const alone = planText(fromFile(SHOP.replace('pages:\n  - type: homepage\n', 'ready: { path: /health }\n')));
    expect(alone).toMatch(row);
    expect(alone).not.toContain('Pages');
    expect(alone).toContain('rehearsal: one walk of the journey');
  });

  test('says which steps are believed to read only, and that they may write in full', () => {
    const post = 'method: POST, read-only: true';
    const setup = `    setup:\n      - { name: token, ${post}, path: /token }\n    steps:\n      - { method: HEAD, path: /up }\n`;
    const held = SHOP.replace('path: /login', `${post}, path: /login`).replace('    steps:\n', setup);
    expect(planText(fromFile(SHOP))).not.toContain('say that they only read');
    expect(planText(fromFile(held))).toContain(
      '; these steps say that they only read: api: token (POST), api: login (POST)\n',
    );
    expect(planText(fromFile(`${held}test-mode: full\n`))).toContain('change state (add to cart, what steps do)');
  });

  test('says that limits of pages do not hold for them', () => {
    expect(planText(fromFile(`${SHOP}ttfb-p95-threshold-ms: 800\n`))).toContain(
      'ttfb-p95-threshold-ms is for pages: no journey is held to it.',
    );
  });
});
