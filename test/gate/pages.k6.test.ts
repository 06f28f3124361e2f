import { validate } from 'ctrf';
import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../../examples/shop/html.ts';
import { junitProblems } from '../report/xml-tree.ts';
import { type GateRequest, type GateRun, gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';
import { openServer } from './server.ts';

interface Visit {
  readonly name: string;
  readonly type: string;
  readonly path: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** All that the shop is asked for, in whatever order and however often. */
  readonly asked: readonly string[];
  /** Requests of the one visit before the load. */
  readonly rehearsed: number;
  /** Names of the requests by kind. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

const FULL = { 'test-mode': 'full', 'id-product': '42', 'id-attr': '2', 'allow-prod-writes': 'true' };

const VISITS: readonly Visit[] = [
  {
    name: 'a homepage with every asset of its host, and none of another',
    type: 'homepage',
    path: '/',
    inputs: {},
    asked: [
      'GET /',
      'GET /assets/hero.png',
      'GET /assets/logo.svg',
      'GET /assets/product.png',
      'GET /assets/shop.css',
      'GET /assets/shop.js',
      'GET /assets/slider.js',
      'GET /assets/theme.css',
    ],
    rehearsed: 8,
    names: { document: ['homepage'], asset: ['homepage css', 'homepage image', 'homepage script'] },
  },
  {
    name: 'a product that goes into the cart',
    type: 'product',
    path: '/p/42',
    inputs: FULL,
    asked: ['GET /p/42', 'POST /cart'],
    rehearsed: 1,
    names: { action: ['product add to cart'], document: ['product'] },
  },
  {
    name: 'a category, three pages deep',
    type: 'category',
    path: '/category',
    inputs: {},
    asked: ['GET /category', 'GET /category?page=2', 'GET /category?page=3'],
    rehearsed: 3,
    names: { document: ['category page 1', 'category page 2', 'category page 3'] },
  },
  {
    name: 'a landing page with its call to action',
    type: 'landing',
    path: '/landing',
    inputs: { cta: '/landing/offer' },
    asked: ['GET /landing', 'GET /landing/offer'],
    rehearsed: 2,
    names: { document: ['landing', 'landing call to action'] },
  },
];

const ENV = {
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'shop/front',
  GITHUB_RUN_ID: '77',
  PROBE: 'probe-value-of-the-header',
};

const request = (visit: Pick<Visit, 'type' | 'path' | 'inputs'>, inputs: GateRequest['inputs'] = {}): GateRequest => ({
  path: visit.path,
  env: ENV,
  inputs: { 'page-type': visit.type, 'request-headers': 'X-Probe: ${PROBE}', ...visit.inputs, ...inputs },
});

const asked = ({ shop }: GateRun): string[] =>
  [...new Set(shop.requests.map(({ method, path }) => `${method} ${path}`))].sort();

/** Everything that makes a pass worth its name. */
function expectPass(run: GateRun, visit: Visit, version: string): void {
  const { verdict, shop } = run;
  expect(verdict).toMatchObject({ outcome: 'passed', reasons: [], abort: null, error: null, enforced: true });
  expect(verdict.evidence).toMatchObject({ malformedLines: 0, summaryAgrees: true });
  expect(verdict.runs).toMatchObject([
    { name: 'rehearsal', version, exitCode: 0 },
    { name: 'load', version, exitCode: 0, plannedSeconds: 6 },
  ]);
  for (const { state, metric, tags, expression } of verdict.thresholds)
    expect([metric, tags, expression, state]).toEqual([
      metric,
      tags,
      expression,
      /^p\(99\)/.test(expression) || tags.kind === 'redirect' ? 'reported' : 'held',
    ]);
  expect(verdict.total).toMatchObject({ errorRate: 0, vusMax: 5, statuses: { 200: verdict.total?.requests } });
  expect(verdict.total?.checks.filter((check) => check.fails > 0)).toEqual([]);
  expect(verdict.pages).toMatchObject([
    { name: visit.type, type: visit.type, measured: { requests: verdict.total?.requests } },
  ]);
  expect(verdict.total?.requests).toBe(shop.requestCount - visit.rehearsed);
  expect(asked(run)).toEqual(visit.asked);
}

/** A point without its tags would leave a threshold without samples; one with an address could hold a secret. */
function expectTags(run: GateRun, visit: Visit): void {
  const tagged = run.points().filter(({ metric }) => /^http_/.test(metric) || metric === 'checks');
  expect(tagged.filter(({ metric }) => metric === 'checks').length).toBeGreaterThan(0);
  const names: Record<string, string[]> = {};
  for (const { data } of tagged) {
    const { page, kind = '', name = '' } = data.tags;
    expect(page).toBe(visit.type);
    names[kind] = [...new Set([...(names[kind] ?? []), name])].sort();
  }
  expect(names).toEqual(visit.names);
}

/** Whoever is on call knows who is knocking; nobody else learns what was sent. */
function expectHeaders(run: GateRun): void {
  const agents = new Set(run.shop.requests.map(({ headers }) => headers['user-agent']));
  expect([...agents]).toEqual([
    expect.stringMatching(/^k6-gate\/\S+ \(\+https:\/\/github\.example\/shop\/front\/actions\/runs\/77\)$/),
  ]);
  const probes = new Set(run.shop.requests.map(({ headers }) => headers['x-probe']));
  expect([...probes]).toEqual([ENV.PROBE]);
  for (const [name, text] of Object.entries(run.files())) {
    expect(text, name).not.toContain(ENV.PROBE);
    expect(text, name).not.toMatch(/[?&]page=/);
  }
}

describe.concurrent.each(VISITS)('$name', (visit) => {
  test.each(K6_VERSIONS)('passes in preprod on k6 %s', async (version) => {
    await gateShop(request(visit, { 'k6-version': version }), (run) => {
      expectPass(run, visit, version);
      expectTags(run, visit);
      expectHeaders(run);
      expect(run.verdict.headline).toMatch(/^[a-z]+: .*\d+ of \d+ thresholds held/);
    });
  });

  test('passes in prod, and the headline says that the target is a private one', async () => {
    await gateShop(request(visit, { environment: 'prod', 'allow-private-target': 'true' }), (run) => {
      expectPass(run, visit, '2.2.0');
      expectTags(run, visit);
      expectHeaders(run);
      expect(run.verdict.config?.environment).toBe('prod');
      expect(run.verdict.headline).toContain(`[private target allowed: ${run.config.target.host}]`);
      expect(run.verdict.thresholds.find(({ expression }) => expression === 'p(95)<3000')?.origin).toBe(
        'environment prod',
      );
    });
  });
});

test.concurrent('the cart gets the product, its variant, a quantity and the token of the page, in the load only', async () => {
  const page = htmlDocument({
    title: 'Product',
    body: `<form><input type="hidden" name="token" value="t0k&quot;en+1"></form>${'<p>Words.</p>'.repeat(40)}`,
    promo: null,
  });
  await using server = await openServer(({ method }, response) => {
    response.setHeader('content-type', method === 'GET' ? 'text/html' : 'application/json');
    response.end(method === 'GET' ? page : '{"success":true}');
  });
  const inputs = {
    'page-type': 'product',
    ...FULL,
    'cart-path': '/module/cart?ajax=1',
    'target-url': `${server.url}/p/42`,
    'warm-up-seconds': '2',
  };
  await gateShop({ inputs }, (run) => {
    expect(run.verdict.outcome).toBe('passed');
    expect(run.verdict.runs.map(({ name }) => name)).toEqual(['rehearsal', 'warm-up', 'load']);
    expect(run.shop.requestCount).toBe(0);
    const posts = server.requests.filter(({ method }) => method === 'POST');
    const forms = new Set(
      posts.map(({ path, body }) => `${path} ${JSON.stringify([...new URLSearchParams(body)].sort())}`),
    );
    expect([...forms]).toEqual([
      `/module/cart?ajax=1 ${JSON.stringify([
        ['action', 'update'],
        ['add', '1'],
        ['id_product', '42'],
        ['id_product_attribute', '2'],
        ['qty', '1'],
        ['token', 't0k"en+1'],
      ])}`,
    ]);
    const accepted = run.verdict.total?.checks.find(({ name }) => name === 'cart accepts the product');
    expect(accepted).toEqual({ name: 'cart accepts the product', passes: posts.length, fails: 0 });
    // Rehearsal and warm-up visited, and are in nothing that was measured.
    expect(run.verdict.total?.requests).toBeLessThan(server.requests.length - 1);
    expect(run.results()).not.toContain('ajax=1');
  });
});

test.concurrent('a cart that refuses the product is no pass', async () => {
  await gateShop(
    { inputs: { ...FULL, 'id-attr': 'not-a-number', 'page-type': 'product', 'duration-seconds': '4' } },
    ({ verdict }) => {
      expect(verdict.outcome).toBe('failed');
      expect(new Set(verdict.reasons.map(({ code }) => code))).toEqual(new Set(['threshold-crossed']));
      expect(verdict.total?.statuses['400']).toBeGreaterThan(0);
    },
  );
});

test.concurrent.each([
  ['a read-only product is never posted', { type: 'product', path: '/p/42', inputs: {} }, ['GET /p/42']],
  [
    'a landing page without a call to action is visited alone',
    { type: 'landing', path: '/landing', inputs: {} },
    ['GET /landing'],
  ],
  [
    'category-depth 2 walks two pages',
    { type: 'category', path: '/category', inputs: { 'category-depth': '2' } },
    ['GET /category', 'GET /category?page=2'],
  ],
  [
    'max-assets 3 loads three assets',
    { type: 'homepage', path: '/', inputs: { 'max-assets': '3' } },
    ['GET /', 'GET /assets/shop.css', 'GET /assets/shop.js', 'GET /assets/theme.css'],
  ],
  ['max-assets 0 loads the document alone', { type: 'homepage', path: '/', inputs: { 'max-assets': '0' } }, ['GET /']],
])('%s', async (_name, visit, expected) => {
  await gateShop(request(visit, { 'duration-seconds': '3' }), (run) => {
    expect(run.verdict.outcome).toBe('passed');
    expect(asked(run)).toEqual(expected);
    const alone = run.verdict.notes.some((note) => note.includes('No cta is set'));
    expect(alone).toBe(visit.type === 'landing');
  });
});

test.concurrent('a listing that ends early is walked as far as it goes, and a note says so', async () => {
  await gateShop(
    {
      ...request({ type: 'category', path: '/category', inputs: {} }, { 'duration-seconds': '3' }),
      knobs: { noPagination: true },
    },
    (run) => {
      expect(run.verdict).toMatchObject({
        outcome: 'passed',
        notes: ['The listing has 1 of the 3 pages to walk, or its pagination was not found.'],
      });
      expect(asked(run)).toEqual(['GET /category']);
    },
  );
});

test.concurrent('the query of a target and its promotion reaches the shop, and no result or log', async () => {
  const visit = { type: 'landing', path: '/landing?session=s3ss10n', inputs: { 'promo-data': '{"code":"SPR1NG"}' } };
  await gateShop(request(visit, { 'duration-seconds': '3' }), (run) => {
    expect(run.verdict.outcome).toBe('passed');
    expect(asked(run)).toEqual(['GET /landing?session=s3ss10n&promo=SPR1NG']);
    const written = run.files();
    for (const name of ['results.ndjson.gz', 'k6.log', 'timeline.ndjson', 'summary.json'])
      expect(written[name], name).not.toMatch(/s3ss10n|SPR1NG/);
  });
});

test.concurrent('the evidence of a pass is whole', async () => {
  await gateShop({}, async ({ verdict, file }) => {
    expect(verdict.outcome).toBe('passed');
    expect(await junitProblems({ 'junit.xml': file('junit.xml') })).toEqual([]);
    expect(validate(JSON.parse(file('ctrf.json'))).errors).toEqual([]);
    expect(verdict.evidence.files).toEqual([
      'config.json',
      'ctrf.json',
      'junit.xml',
      'k6.log',
      'report.html',
      'results.ndjson.gz',
      'script.js',
      'summary.json',
      'summary.md',
      'timeline.ndjson',
      'verdict.json',
    ]);
  });
});

// k6 warns of a failed request with its whole address.
test.concurrent('a request that gets no answer leaves its query in no log', async () => {
  const inputs = { 'duration-seconds': '3', 'max-vus': '2' };
  const knobs = { outageAfterSeconds: 1 };
  await gateShop({ path: '/p/42?session=s3ss10n', inputs, knobs }, ({ file }) => {
    expect(file('k6.log')).toContain('Request Failed');
    expect(file('k6.log')).not.toContain('s3ss10n');
  });
});

test.concurrent.each(K6_VERSIONS)(
  'a text that a page writes in the signs of HTML is found (k6 %s)',
  async (version) => {
    await using site = await openServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><title>x</title><h1>Bottes d&#039;hiver &#8364;</h1>${'<p>words</p>'.repeat(60)}`);
    });
    const inputs = { 'target-url': `${site.url}/p/42`, 'expect-text': "Bottes d'hiver €", 'duration-seconds': '3' };
    await gateShop({ inputs: { ...inputs, 'k6-version': version } }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
    });
  },
);
