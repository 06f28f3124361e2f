import { expect, test } from 'vitest';
import { gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';
import { TEMPLATES } from '../support/world.ts';

const VISIT = `const SHOWN = new Counter('options_shown');
const TOOK = new Trend('option_time');

function browse() {
  open({{url}}, {{page}});
  SHOWN.add(1);
  TOOK.add(40 + __ITER, { option: 'red' });
  think();
}
`;
const templates = { ...TEMPLATES, 'own.mustache': VISIT };

const SHOP = `
max-vus: 4
pages:
  - type: product
    path: /p/42
  - type: product
    name: options
    path: /p/9
    template: own.mustache
`;

test.each(K6_VERSIONS)('thresholds of all types of metric are judged by k6 and by us, on k6 %s', async (version) => {
  const file = `${SHOP}thresholds:
  http_req_duration{page:product}: ["p(95)<4000", "p(97.5)<4000", avg>0]
  http_req_waiting{kind:document,page:options}: [med<4000, min>0, max<9000]
  http_reqs{status:200}: [count>2, rate>0.1]
  'checks{check:"status is 200"}': [rate===1]
  vus_max: [value==4]
  options_shown{page:options}: [count>=1]
  option_time{ option:"red" }: ["p(95)>=40", "p(12.5) < 99"]
  http_reqs{status:503}: [{ threshold: count<1, samples-required: false }]
`;
  await gateShop({ path: '/', file, templates, inputs: { 'k6-version': version } }, ({ verdict, file: read }) => {
    expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
    const own = verdict.thresholds.filter(({ origin }) => origin.startsWith('k6-gate.yml:'));
    expect(own.map(({ state }) => state)).toEqual([...Array(13).fill('held'), 'reported']);
    expect(own.map(({ origin }) => origin.split(' ')[0])).toContain('k6-gate.yml:16');
    const of = (metric: string) => own.filter((finding) => finding.metric === metric).map(({ observed }) => observed);
    expect(of('vus_max')).toEqual([4]);
    expect(of('checks')).toEqual([1]);
    expect(of('option_time')[0]).toBeGreaterThanOrEqual(40);
    expect(read('script.js')).toContain('"p(12.5)<99"');
  });
});

test('each page is judged by its own, and the one that is crossed is named with its line', async () => {
  const file = `${SHOP}thresholds:
  http_req_duration{page:options}: ["p(95)<1"]
  http_req_duration{page:product}: ["p(95)<4000"]
  options_shown: [count<1]
`;
  await gateShop({ path: '/', file, templates, knobs: { latencyMs: 5 } }, ({ verdict }) => {
    expect(verdict.outcome).toBe('failed');
    const crossed = verdict.thresholds.filter(({ state }) => state === 'crossed');
    expect(crossed.map(({ metric, tags, origin }) => [metric, tags.page, origin])).toEqual([
      ['http_req_duration', 'options', 'k6-gate.yml:11'],
      ['options_shown', undefined, 'k6-gate.yml:13'],
    ]);
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['threshold-crossed', 'threshold-crossed']);
  });
});

test('one that stops the load does, after its delay', async () => {
  const file = `max-vus: 2
page-type: product
duration-seconds: 12
thresholds:
  http_req_duration: [{ threshold: "max<1", abort-on-fail: true, delay-abort-seconds: 3 }]
`;
  const inputs = { 'duration-seconds': '12' };
  await gateShop({ file, inputs, knobs: { latencyMs: 5 } }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', abort: { by: 'k6' } });
    expect(verdict.abort?.afterSeconds).toBeLessThan(9);
  });
});

test('samples that never came are no pass', async () => {
  const file = `max-vus: 2\npage-type: product\nthresholds:\n  http_req_duration{name:typo}: ["p(95)<4000"]\n`;
  await gateShop({ file }, ({ verdict }) => {
    expect(verdict.outcome).toBe('inconclusive');
    expect(verdict.headline).toBe(
      'product: p(95) of http_req_duration{name:typo} has no samples: nothing proves that it holds',
    );
  });
});

test('a custom metric that no template makes is refused before any load', async () => {
  const file = `${SHOP}thresholds:\n  option_shown: [count>1]\n`;
  await gateShop({ path: '/', file, templates }, ({ verdict, shop }) => {
    expect(verdict).toMatchObject({ outcome: 'error', total: null, error: { code: 'k6/preflight' } });
    expect(verdict.headline).toContain('option_shown');
    expect(shop.requests).toEqual([]);
  });
});
