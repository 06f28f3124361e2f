import { describe, expect, test } from 'vitest';
import { CUSTOMERS } from '../../examples/shop/account.ts';
import { type GateRun, gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';

const ENV = { API_PASSWORD: 'enigma-machine' };
const USERS = `email,password\r\n${[...CUSTOMERS].map((row) => row.join(',')).join('\r\n')}\r\n`;
const DATA = { 'users.csv': USERS };

/** A login by form, with a CSRF token and a session, for a customer of the file. */
const ACCOUNT = `
data:
  users: { file: users.csv, use: per-iteration }
journeys:
  - name: account
    think-seconds: 0.4
    steps:
      - name: form
        path: /login
        extract:
          csrf: { css: 'input[name=token]', attribute: value }
      - name: login
        method: POST
        read-only: true
        path: /login
        body: token=\${csrf}&email=\${users.email}&password=\${users.password}
        expect: { contains: '\${users.email}' }
        extract:
          orders: { css: a.orders, attribute: href }
      - name: orders
        path: \${orders}
        expect: { status: 200, contains: My orders }
`;

/** An API with a token that each VU gets once. */
const API = `  - name: api
    think-seconds: 0.4
    steps:
      - name: token
        method: POST
        read-only: true
        once: true
        path: /api/login
        json: { email: alan@shop.example, password: '\${env.API_PASSWORD}' }
        expect: { json: { $.customer.email: alan@shop.example } }
        extract:
          token: { json: $.token }
          request: { header: X-Request-Id }
      - name: nothing found
        path: /api/products?q=\${request}
        headers: { Authorization: 'Bearer \${token}' }
        expect: { status: 200, json: { count: 0, items: [] } }
      - name: products
        path: /api/products
        headers: { Authorization: 'Bearer \${token}' }
        expect: { json: { 'items.length': 3 } }
        extract:
          first: { json: 'items[0].id' }
          second: { regex: '"id":(21),' }
`;

const PAGES = 'max-vus: 6\npages:\n  - type: product\n    path: /p/42\n';
const alone = (journey: string): string => `max-vus: 3\njourneys:\n${journey}`;

test.each(K6_VERSIONS)('a page, a login by form and an API in one run, on k6 %s', async (version) => {
  const request = { path: '/', file: `${PAGES}${ACCOUNT}${API}`, env: ENV, data: DATA };
  const inputs = { 'k6-version': version, 'warm-up-seconds': '1' };
  await gateShop({ ...request, inputs }, (run) => {
    const { verdict, points, shop, log } = run;
    expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
    expect(log).toContain('one visit and one walk of each of 2 journeys were clean');
    expect(verdict.pages.map(({ name, type }) => [name, type])).toEqual([
      ['product', 'product'],
      ['account', 'journey'],
      ['api', 'journey'],
    ]);
    for (const { measured } of verdict.pages) expect(measured?.iterations).toBeGreaterThan(0);
    const transactions = verdict.thresholds.filter(({ metric }) => metric === 'transaction_duration');
    expect(transactions.map(({ tags, state }) => [`${tags.page} ${tags.step}`, state])).toEqual(
      ['account form', 'account login', 'account orders', 'api token', 'api nothing found', 'api products'].map(
        (step) => [step, 'held'],
      ),
    );
    expectKinds(points());
    expectTraffic(shop);
    expectSilence(run);
  });
});

/** What is HTML is a document once it has been seen, redirects are apart, all else is an action. */
function expectKinds(points: ReturnType<GateRun['points']>): void {
  const kinds = (step: string) =>
    new Set(
      points
        .filter(({ metric, data }) => metric === 'http_reqs' && data.tags.step === step)
        .map(({ data }) => data.tags.kind),
    );
  expect(kinds('form')).toEqual(new Set(['document']));
  expect(kinds('login')).toEqual(new Set(['action', 'redirect', 'document']));
  expect(kinds('products')).toEqual(new Set(['action']));
}

/** Every customer came, the API's login was asked for once by each VU, and its token was sent. */
function expectTraffic(shop: GateRun['shop']): void {
  const asked = shop.requests.filter(({ path }) => path === '/api/login').length;
  const searches = shop.requests.filter(({ path }) => path.startsWith('/api/products?q='));
  // Two VUs, and those of rehearsal and warm-up.
  expect(asked).toBeLessThanOrEqual(5);
  expect(searches.length).toBeGreaterThan(asked);
  for (const { headers, path } of searches) {
    expect(headers.authorization).toMatch(/^Bearer [0-9a-f]{64}$/);
    expect(path).toMatch(/q=[0-9a-f]{8}$/);
  }
  const logins = shop.requests.filter(({ path, method }) => path === '/login' && method === 'POST');
  expect(logins.length).toBeGreaterThan(CUSTOMERS.size);
}

/** Neither in a file, unzipped ones included, nor in a line that anybody reads. */
function expectSilence({ files, log }: GateRun): void {
  const texts = { ...files(), log };
  const secrets = [ENV.API_PASSWORD, ...CUSTOMERS.values(), ...CUSTOMERS.keys()].filter(
    // The one that is written in the file itself.
    (secret) => secret !== 'alan@shop.example',
  );
  for (const [name, content] of Object.entries(texts))
    for (const secret of secrets)
      for (const text of [secret, encodeURIComponent(secret)])
        expect(content.includes(text), `${name} holds ${text}`).toBe(false);
  expect(Object.keys(texts).filter((name) => /users|data-/.test(name))).toEqual([]);
}

test.each(K6_VERSIONS)(
  'an API alone, logged in once before the load: judged on all that it asks for (k6 %s)',
  async (version) => {
    const journey = `  - name: constructor
    think-seconds: 0.3
    setup:
      - name: token
        method: POST
        read-only: true
        path: /api/login
        json: { email: alan@shop.example, password: '\${env.API_PASSWORD}' }
        extract: { constructor: { json: token } }
      - path: /login
        extract: { csrf: { css: 'input[name=token]', attribute: value } }
      - name: session
        method: POST
        read-only: true
        path: /login
        body: token=\${csrf}&email=alan@shop.example&password=\${env.API_PASSWORD}
    steps:
      - path: /api/products
        headers: { authorization: 'Bearer \${constructor}' }
        expect: { json: { $.count: 3 } }
      - name: missing
        path: /api/nothing
        expect: { status: 404 }
      - name: account
        path: /account
        expect: { contains: alan@shop.example }
`;
    await gateShop({ path: '/', file: alone(journey), inputs: { 'k6-version': version }, env: ENV }, (run) => {
      const { verdict, shop, log, file } = run;
      expect(verdict).toMatchObject({ outcome: 'passed', reasons: [], total: { errorRate: 0 } });
      expect(log).toContain('one walk of the journey was clean');
      // Once in the rehearsal, once for all VUs of the load.
      expect(shop.requests.filter(({ path }) => path === '/api/login')).toHaveLength(2);
      const token = shop.requests.find(({ path }) => path === '/api/products')?.headers.authorization?.slice(7) ?? '';
      expect(token).toHaveLength(64);
      expect(JSON.parse(file('summary.json'))).not.toHaveProperty('setup_data');
      for (const [name, text] of Object.entries(run.files())) expect(text.includes(token), name).toBe(false);
      expectSilence(run);
    });
  },
);

describe('what is wrong in pages and journeys is told together, before any load', () => {
  const step = (name: string, rest: string): string => `  - name: ${name}\n    steps:\n      - name: look\n${rest}`;
  const file = `max-vus: 9
pages:
  - type: product
    path: /nowhere
journeys:
${step('status', '        path: /p/1?key=h1dden-key\n        expect: { status: 201 }\n')}
${step('text', '        path: /p/1\n        expect: { contains: no such text }\n')}
${step('json', "        path: /api/login?a=1\n        method: POST\n        read-only: true\n        json: { email: alan@shop.example, password: '${env.API_PASSWORD}' }\n        expect: { json: { customer.email: ada } }\n")}
${step('absent', '        path: /p/1\n        extract: { gone: { css: p.none } }\n      - name: unseen\n        path: /p/${gone}\n')}
${step('login', '        path: /account\n')}
${step('refused', '        path: /login\n        method: POST\n        read-only: true\n        body: a=b\n')}
${step('away', '        path: "/landing?promo=https:"\n        extract: { link: { css: .promo strong } }\n      - name: follow\n        path: ${link}//evil.example/\n')}
${step('well', '        path: /p/1\n')}
`;

  test('each with its step, what was expected and what was seen', async () => {
    const inputs = { 'ready-timeout-seconds': '0' };
    await gateShop({ path: '/', file, inputs, env: ENV }, ({ verdict, files, log }) => {
      expect(verdict).toMatchObject({ outcome: 'failed', total: null });
      const told = verdict.reasons.map(
        ({ code, message }) => `${code} ${message.replace(/\. No load.*/s, '').replace(/http:\/\/127\S+?\//, '/')}`,
      );
      expect(told).toEqual([
        'wrong-page /nowhere answers 404',
        'wrong-page status: the step "look" (GET /p/1) is not as expected: "status is 201", seen: status 200',
        expect.stringMatching(
          /^wrong-page text: the step "look" \(GET \/p\/1\) is not as expected: "contains "no such text"", seen: \d+ characters, text\/html/,
        ),
        'wrong-page json: the step "look" (POST /api/login) is not as expected: "customer.email is "ada"", seen: a text of 17 characters',
        'wrong-page absent: the step "look" (GET /p/1) is not as expected: "extracts gone", seen: nothing there',
        expect.stringMatching(
          /^wrong-page login: the step "look" \(GET \/account\) is not as expected, at \/login: "is no login page", seen: a login page$/,
        ),
        'blocked refused: the step "look" (POST /login) is not as expected: "status is 2xx", seen: status 403',
        expect.stringMatching(
          /^wrong-page away: the step "follow" \(GET \$\{link\}\/\/evil.example\/\) leads away from 127/,
        ),
      ]);
      const { 'config.json': _asked, 'script.js': _script, ...seen } = files();
      for (const text of [...Object.values(seen), log]) expect(text).not.toContain('h1dden-key');
      for (const text of [...Object.values(files()), log]) expect(text).not.toContain(ENV.API_PASSWORD);
    });
  });
});

test('a step that fails in the middle of the load fails the verdict with its name', async () => {
  const request = { path: '/', file: `max-vus: 3\n${ACCOUNT}${API}`, env: ENV, data: DATA };
  const knobs = { failingApi: { path: '/api/products', after: 6 } };
  await gateShop({ ...request, knobs }, ({ verdict }) => {
    expect(verdict.outcome).toBe('failed');
    expect(verdict.headline).toMatch(/^api /);
    expect(verdict.reasons.some(({ message }) => /^api: .*step:(nothing found|products)/.test(message))).toBe(true);
    const crossed = verdict.thresholds.filter(({ state }) => state === 'crossed');
    expect(new Set(crossed.map(({ tags }) => tags.page))).toEqual(new Set(['api']));
  });
});

test('a setup that fails before the load fails the verdict with its step', async () => {
  const journey = `  - name: api
    setup:
      - name: token
        path: /api/nothing
        expect: { status: 404 }
    steps:
      - path: /p/1
`;
  // Well in the rehearsal, broken from then on.
  const knobs = { failingApi: { path: '/api/nothing', after: 1 } };
  await gateShop({ path: '/', file: alone(journey), knobs }, ({ verdict }) => {
    expect(verdict).toMatchObject({
      outcome: 'failed',
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'script-abort' })]),
    });
    expect(verdict.headline).toContain('the setup of api failed: "token: status is 404", seen: status 500');
  });
});
