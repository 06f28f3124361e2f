import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';
import { openServer, type Received } from './server.ts';

const html = (response: ServerResponse, body: string) =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><body>${body}</body>`);

const SETUP = `max-vus: 2
journeys:
  - name: api
    think-seconds: 0.3
    p95-threshold-ms: 400
    p99-threshold-ms: 800
    setup:
      - { name: token, path: /api/session/token }
      - { name: again, path: /api/session/again }
    steps:
      - { name: me, path: /api/session/me }
      - { name: home, path: / }
`;

/** Cookies without a path, of one, that end at once, and that are taken back, by a login that takes its time. */
const COOKIES = [
  'sid=1; HttpOnly',
  'lang=fr; Path=/; Expires=Fri, 01 Jan 2100 00:00:00 GMT',
  'old=2; Path=/',
  'gone=3; Path=/; Max-Age=0',
];

function logIn({ path, headers }: Received, response: ServerResponse): void {
  if (path === '/api/session/again')
    response.setHeader('set-cookie', 'old=deleted; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT');
  if (path === '/api/session/me' && !headers.cookie?.includes('sid=1')) response.statusCode = 401;
  if (path !== '/api/session/token') return void response.end('{}');
  response.setHeader('set-cookie', COOKIES);
  setTimeout(() => response.end('{}'), 1500);
}

test.each(K6_VERSIONS)(
  'cookies of a setup go where they belong, and it is not judged as load (k6 %s)',
  async (version) => {
    await using target = await openServer(logIn);
    const inputs = { 'target-url': `${target.url}/`, 'k6-version': version };
    await gateShop({ file: SETUP, inputs }, ({ verdict, points }) => {
      expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
      const [api] = verdict.pages;
      expect(api?.measured?.duration?.max).toBeLessThan(1000);
      expect(verdict.total?.duration?.max).toBeGreaterThan(1000);
      const ofSetup = points().filter(({ metric, data }) => metric === 'checks' && data.tags.kind === 'setup');
      expect(ofSetup.map(({ data }) => [data.tags.step, data.tags.page])).toContainEqual(['token', undefined]);
      const timed = points().filter(({ metric }) => metric === 'transaction_duration');
      expect(new Set(timed.map(({ data }) => data.tags.step))).toEqual(new Set(['me', 'home']));
    });
    const sent = (wanted: string) =>
      new Set(target.requests.filter(({ path }) => path === wanted).map(({ headers }) => headers.cookie));
    expect(sent('/api/session/me')).toEqual(new Set(['sid=1; lang=fr']));
    expect(sent('/')).toEqual(new Set(['lang=fr']));
  },
);

test('a setup that hangs before the load is told by its step', async () => {
  let asked = 0;
  await using target = await openServer(({ path }, response) => {
    if (path !== '/api/session/token' || asked++ === 0) response.end('{}');
  });
  await gateShop({ file: SETUP, inputs: { 'target-url': `${target.url}/` } }, ({ verdict }) => {
    expect(verdict.outcome).toBe('failed');
    expect(verdict.headline).toContain('the setup of api failed: "token: status is 2xx", seen: status 0');
    expect(verdict.reasons.map(({ code }) => code)).not.toContain('stalled');
  });
});

const LINKS = `max-vus: 2
journeys:
  - name: shop
    think-seconds: 0.3
    steps:
      - name: list
        once: true
        path: /shop/list?page=1
        extract:
          item: { css: a.item, attribute: href }
          next: { css: a.next, attribute: href }
      - { name: between, path: /elsewhere/page }
      - name: item
        path: \${item}
        extract: { buy: { css: a.buy, attribute: href }, sku: { regex: 'sku=(\\d+)' } }
      - { name: next, path: '\${next}' }
      - { name: buy, path: '\${buy}&n=\${sku}' }
`;

describe('a link that a step found', () => {
  test.each(K6_VERSIONS)('is relative to the page that it stands on, or to its base (k6 %s)', async (version) => {
    const bodies: Readonly<Record<string, string>> = {
      '/shop/list?page=1': '<a class="item" href="item/3">3</a><a class="next" href="?page=2">next</a>',
      '/shop/item/3': '<base href="/deals/"><a class="buy" href="look?sku=7">buy</a>',
    };
    await using target = await openServer(({ path }, response) => html(response, bodies[path] ?? 'well'));
    const inputs = { 'target-url': `${target.url}/`, 'k6-version': version };
    await gateShop({ file: LINKS, inputs }, ({ verdict }) => expect(verdict.reasons).toEqual([]));
    expect(new Set(target.requests.map(({ path }) => path))).toEqual(
      new Set([...Object.keys(bodies), '/elsewhere/page', '/shop/list?page=2', '/deals/look?sku=7&n=7']),
    );
  });
});

test('a text that is missing in one walk of four fails the verdict by its name', async () => {
  let walks = 0;
  await using target = await openServer((_, response) => html(response, walks++ % 4 === 2 ? 'sold out' : 'in stock'));
  const file = `max-vus: 3
journeys:
  - name: shop
    think-seconds: 0.3
    steps:
      - { name: item, path: /item, expect: { status: 200, contains: in stock } }
`;
  const inputs = { 'target-url': `${target.url}/`, 'checks-threshold': '0.8' };
  await gateShop({ file, inputs }, ({ verdict }) => {
    expect(verdict.thresholds.filter(({ state }) => state === 'crossed')).toEqual([]);
    expect(verdict.headline).toMatch(/^shop: the check "item: contains "in stock"" passed \d+ times of \d+/);
    expect(verdict.outcome).toBe('failed');
  });
});
