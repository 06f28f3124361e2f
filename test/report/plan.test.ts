import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { readConfigFile } from '../../src/config/config-file.ts';
import { readContext } from '../../src/config/context.ts';
import { closedPlan, type LoadPlan, planLoad } from '../../src/config/load-plan.ts';
import { resolve } from '../../src/config/resolve.ts';
import { withPlan } from '../../src/config/script-plan.ts';
import { selectorText } from '../../src/config/threshold.ts';
import { planOf } from '../../src/k6/script-options.ts';
import { planText } from '../../src/report/plan.ts';
import { vuChart } from '../../src/report/vu-chart.ts';
import { configOf } from '../support/config.ts';

const SHOP = `target-url: https://shop.example/
environment: preprod
max-vus: 20
duration-seconds: 180
test-mode: full
enforce: false
allowed-hosts: ['*.cdn.example']
request-headers: ['Authorization: Basic \${PREPROD_AUTH}']
ready: { path: /health?token=1, contains: up, times: 3 }
expect-version: { header: X-Build, equals: 0f1e2d }
pages:
  - type: homepage
    weight: 3
  - type: product
    path: /p/42
    id-product: 42
    id-attr: 0
    p95-threshold-ms: 800
    p99-threshold-ms: 1500
  - type: landing
    name: spring
    path: /spring
`;

const SCRIPT = `target-url: https://shop.example/
environment: preprod
script: load/day.js
thresholds: { cart_time: ["p(95)<500"] }
`;

const DAY = planOf({
  scenarios: {
    shoppers: {
      executor: 'ramping-vus',
      startVUs: 0,
      stages: [
        { duration: '30s', target: 10 },
        { duration: '1m', target: 10 },
      ],
    },
    night: { executor: 'constant-vus', vus: 4, duration: '40s', startTime: '1m', exec: 'sleeper' },
    orders: { executor: 'constant-arrival-rate', rate: 30, timeUnit: '1m', duration: '1m', preAllocatedVUs: 2 },
    peak: {
      executor: 'ramping-arrival-rate',
      ...{ startRate: 0, preAllocatedVUs: 3, maxVUs: 9 },
      stages: [{ duration: '8s', target: 4 }],
    },
    import: { executor: 'shared-iterations', vus: 3, iterations: 12, maxDuration: '1m30s' },
    hand: { executor: 'externally-controlled', vus: 1, maxVUs: 5, duration: '10s' },
  },
  thresholds: { orders_made: [{ threshold: 'count>9', abortOnFail: true, delayAbortEval: '10s' }] },
});

const fromFile = (text: string): Config =>
  resolve({
    flat: { values: {}, spelling: (name) => name },
    file: readConfigFile({ name: '.github/k6-gate.yml', text }),
    env: { PREPROD_AUTH: 'czNjcmV0' },
    context: readContext({}, undefined),
  })[0];

describe('the plan that people read', () => {
  test.each<[string, Config]>([
    ['one-page', configOf()],
    ['prod', configOf({ environment: 'prod', 'target-url': 'https://shop.example/', 'page-type': 'homepage' })],
    ['shop', fromFile(SHOP)],
    ['script', withPlan(fromFile(SCRIPT), DAY)],
    ['short-script', withPlan(fromFile(SCRIPT), planOf({ iterations: 1 }))],
  ])('rendered/plan-%s.txt', async (name, config) => {
    await expect(`${planText(config)}\n`).toMatchFileSnapshot(`rendered/plan-${name}.txt`);
  });

  test('has every page and every threshold, and no value of a header', () => {
    const config = fromFile(SHOP);
    const text = planText(config);
    for (const { name, url } of config.pages) expect(text).toMatch(new RegExp(`^  ${name} .*${url}$`, 'm'));
    for (const threshold of config.thresholds) expect(text).toContain(`  ${selectorText(threshold)} `);
    for (const { origin } of config.thresholds) expect(text).toContain(origin);
    expect(text.match(/(enough|FEW) samples: |depends on the site/g)).toHaveLength(config.thresholds.length);
    expect(text).not.toContain('czNjcmV0');
  });
});

test.each<[string, string, RegExp]>([
  ['no warm-up', 'warm-up-seconds: 0', /^ {2}- no warm-up$/m],
  [
    'why prod counts',
    'prod-hosts: [shop.example]\nmax-vus: 3',
    /the guard rails of prod hold: shop\.example is one of/,
  ],
  ['a template in place of a type', 'pages: [{ type: product, template: t/own.mustache }]', /^ {2}product {2}t\/own/m],
  ['whole minutes', 'duration-seconds: 110\nwarm-up-seconds: 10', /^ {2}2 min of warm-up and load; /m],
  ['no warm-up', 'duration-seconds: 20\nwarm-up-seconds: 0', /^ {2}20 s of load; /m],
  ['less than a minute', 'duration-seconds: 20\nwarm-up-seconds: 10', /^ {2}30 s of warm-up and load; /m],
])('%s is told', (_name, lines, words) => {
  const page = lines.startsWith('pages') ? '' : '\npage-type: product';
  expect(planText(fromFile(`target-url: https://shop.example/\nenvironment: preprod\n${lines}${page}\n`))).toMatch(
    words,
  );
});

/** At once at 4 VUs, down to none in the second half. */
const FALLING = closedPlan([
  { target: 4, seconds: 0 },
  { target: 4, seconds: 4 },
  { target: 0, seconds: 4 },
]);

describe('VUs over time', () => {
  test.each<[string, LoadPlan, string[]]>([
    [
      'a short load has a column for each second',
      planLoad(4, 6),
      ['4 │ ████', '  │█████', '  │██████', '  │██████', '0 └──────', '   0 s 6 s'],
    ],
    [
      'stages of any kind',
      FALLING,
      ['4 │█████', '  │██████', '  │███████', '  │████████', '0 └────────', '   0 s  8 s'],
    ],
  ])('%s', (_name, plan, lines) => {
    expect(vuChart(plan)).toEqual(lines);
  });

  test('visits per second are drawn where a rate decides', () => {
    const { load } = configOf({ rate: '0.5', 'duration-seconds': '6' });
    expect(vuChart(load)[0]).toMatch(/^0\.5 │█+$/);
  });

  test('a long load is no wider than a terminal, and every VU is seen', () => {
    const few = closedPlan([
      { target: 1, seconds: 8 },
      { target: 1000, seconds: 0 },
    ]);
    const lines = vuChart(planLoad(1000, 14_400));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(70);
    expect(vuChart(few)[3]).toBe('     │▁▁▁▁▁▁▁▁');
  });
});
