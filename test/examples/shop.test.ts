import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { latencyOf } from '../../examples/shop/knobs.ts';
import { openShop, type ShopKnobs } from '../../examples/shop/shop.ts';

const get = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(5_000) });

const statusesOf = async (url: string, times: number): Promise<number[]> => {
  const statuses: number[] = [];
  for (let visit = 0; visit < times; visit += 1) statuses.push((await get(url)).status);
  return statuses;
};

test.each(['/', '/fr/', '/category', '/category?page=5', '/p/42', '/landing', '/landing/offer', '/login'])(
  '%s is a page of more than 512 bytes',
  async (path) => {
    await using shop = await openShop();
    const response = await get(`${shop.url}${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await response.text()).length).toBeGreaterThan(512);
  },
);

test('/health and /version.json are for those who run the shop; no cache keeps them', async () => {
  await using shop = await openShop({ commit: '0f1e2d' });
  for (const [path, body] of [
    ['/health', '{"status":"up"}\n'],
    ['/version.json', '{"build":{"commit":"0f1e2d"}}\n'],
  ] as const) {
    const response = await get(`${shop.url}${path}`);
    expect([response.status, response.headers.get('cache-control'), await response.text()]).toEqual([
      200,
      'no-store',
      body,
    ]);
  }
  shop.set({ startsAfterSeconds: 60 });
  expect((await get(`${shop.url}/health`)).status).toBe(503);
});

test.each(['/nowhere', '/p/0', '/p/61', '/category?page=6', '/category?page=0', '/category?page=x'])(
  '%s is 404',
  async (path) => {
    await using shop = await openShop();
    expect((await get(`${shop.url}${path}`)).status).toBe(404);
  },
);

test.each([
  ['/assets/shop.css', 'text/css; charset=utf-8'],
  ['/assets/slider.js', 'text/javascript; charset=utf-8'],
  ['/assets/logo.svg', 'image/svg+xml'],
  ['/assets/hero.png', 'image/png'],
])('%s is served as %s', async (path, type) => {
  await using shop = await openShop();
  const response = await get(`${shop.url}${path}`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
});

test('all that the homepage loads from its own host exists; it also names another host and a data URI', async () => {
  await using shop = await openShop();
  const html = await (await get(shop.url)).text();
  const named = [...html.matchAll(/(?:src|rel="stylesheet" href)="([^"]+)"/g)].map(([, link]) => link ?? '');
  const own = named
    .filter((link) => !link.startsWith('data:'))
    .map((link) => new URL(link, `${shop.url}/`))
    .filter(({ origin }) => origin === shop.url);
  expect(named).toContain(`${shop.url}/assets/slider.js`);
  expect(named).toContain('https://cdn.example.invalid/x.js');
  expect(named).toContain('assets/hero.png');
  expect(named.some((link) => link.startsWith('data:'))).toBe(true);
  expect(new Set(own.map(({ pathname }) => pathname)).size).toBe(7);
  for (const { href } of own) expect((await get(href)).status, href).toBe(200);
});

test('the listing leads from page to page and ends', async () => {
  await using shop = await openShop();
  const listing = new URL('/category', shop.url);
  const seen: string[] = [];
  for (let next: string | undefined = ''; next !== undefined; ) {
    listing.search = next;
    const html = await (await get(listing.href)).text();
    seen.push(next);
    next = /<a rel="next" href="([^"]+)"/.exec(html)?.[1];
  }
  expect(seen).toEqual(['', '?page=2', '?page=3', '?page=4', '?page=5']);
  shop.set({ noPagination: true });
  expect(await (await get(`${shop.url}/category`)).text()).not.toContain('rel="next"');
  expect((await get(`${shop.url}/category?page=2`)).status).toBe(404);
});

test('the landing page leads to the offer', async () => {
  await using shop = await openShop();
  expect(await (await get(`${shop.url}/landing`)).text()).toContain('<a class="cta" href="/landing/offer">');
});

test('a promotion is shown, as text', async () => {
  await using shop = await openShop();
  const promo = encodeURIComponent('"><script>alert(1)</script>');
  const html = await (await get(`${shop.url}/landing?promo=${promo}`)).text();
  expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).not.toContain('<script>alert');
});

interface Visitor {
  readonly cookie: string;
  readonly fields: Record<string, string>;
}

async function visitProduct(url: string): Promise<Visitor> {
  const response = await get(`${url}/p/42`);
  const html = await response.text();
  const hidden = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]+)">/g);
  const fields = Object.fromEntries([...hidden].map(([, name, value]) => [name, value ?? '']));
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return { cookie, fields: { ...fields, id_product_attribute: '1', qty: '2' } };
}

const putInCart = (url: string, cookie: string, fields: Record<string, string>): Promise<Response> =>
  fetch(`${url}/cart`, { method: 'POST', headers: { cookie }, body: new URLSearchParams(fields) });

test('the form of a product page puts it into the cart', async () => {
  await using shop = await openShop();
  const { cookie, fields } = await visitProduct(shop.url);
  const response = await putInCart(shop.url, cookie, fields);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ success: true, id_product: 42, quantity: 2 });
});

test.each([
  ['without a token', { token: '' }, 403],
  ['with a made-up token', { token: 'abc' }, 403],
  ['without id_product', { id_product: '' }, 400],
  ['without id_product_attribute', { id_product_attribute: '' }, 400],
  ['with a quantity that is no number', { qty: 'two' }, 400],
])('the cart refuses a form %s', async (_case, change, status) => {
  await using shop = await openShop();
  const { cookie, fields } = await visitProduct(shop.url);
  expect((await putInCart(shop.url, cookie, { ...fields, ...change })).status).toBe(status);
});

test('the cart refuses the token of another session, and a visitor without a session', async () => {
  await using shop = await openShop();
  const [one, other] = [await visitProduct(shop.url), await visitProduct(shop.url)];
  expect(one.fields.token).not.toBe(other.fields.token);
  expect((await putInCart(shop.url, one.cookie, other.fields)).status).toBe(403);
  expect((await putInCart(shop.url, '', one.fields)).status).toBe(403);
});

test('the same visitor keeps the token and gets no second cookie', async () => {
  await using shop = await openShop();
  const { cookie, fields } = await visitProduct(shop.url);
  const again = await get(`${shop.url}/p/42`, { cookie });
  expect(again.headers.getSetCookie()).toEqual([]);
  expect(await again.text()).toContain(`value="${fields.token}"`);
});

test.each<[string, ShopKnobs, string, number, string | null]>([
  ['status 429', { status: 429 }, '/', 429, null],
  ['status 403', { status: 403 }, '/p/42', 403, null],
  ['login redirect', { loginRedirect: true }, '/p/42', 302, '/login'],
  ['login redirect, at the login page', { loginRedirect: true }, '/login', 200, null],
  ['locale redirect', { localeRedirect: true }, '/', 302, '/fr/'],
  ['locale redirect, where it leads', { localeRedirect: true }, '/fr/', 200, null],
  ['other host', { otherHostRedirect: 'https://else.example.invalid/' }, '/', 302, 'https://else.example.invalid/'],
  ['not started', { startsAfterSeconds: 60 }, '/', 503, null],
  ['header missing', { requireHeader: { name: 'X-Preprod', value: 'open' } }, '/', 401, null],
  ['assets in spite of a status', { status: 503 }, '/assets/shop.css', 200, null],
])('%s', async (_case, knobs, path, status, location) => {
  await using shop = await openShop(knobs);
  const response = await get(`${shop.url}${path}`);
  expect([response.status, response.headers.get('location')]).toEqual([status, location]);
});

test('the required header opens the shop', async () => {
  await using shop = await openShop({ requireHeader: { name: 'X-Preprod', value: 'open' } });
  expect((await get(shop.url, { 'x-preprod': 'open' })).status).toBe(200);
});

test('the login page asks for a password', async () => {
  await using shop = await openShop({ loginRedirect: true });
  expect(await (await fetch(`${shop.url}/p/42`)).text()).toContain('type="password"');
});

test('an empty page is a 200 of less than 512 bytes', async () => {
  await using shop = await openShop({ emptyPage: true });
  const response = await get(shop.url);
  expect(response.status).toBe(200);
  expect((await response.text()).length).toBeLessThan(512);
});

test('the error rate fails every n-th document, never an asset', async () => {
  await using shop = await openShop({ errorRate: 0.25 });
  expect(await statusesOf(`${shop.url}/assets/shop.css`, 3)).toEqual([200, 200, 200]);
  expect(await statusesOf(shop.url, 8)).toEqual([200, 200, 200, 500, 200, 200, 200, 500]);
});

test.each([
  [0, 0],
  [0.07, 7],
  [0.29, 29],
  [1, 100],
])('an error rate of %d fails %d of 100', async (errorRate, failures) => {
  await using shop = await openShop({ errorRate });
  const statuses = await statusesOf(shop.url, 100);
  expect(statuses.filter((status) => status === 500)).toHaveLength(failures);
});

test('a slow path is slow by itself', () => {
  const knobs: ShopKnobs = { latencyMs: 50, slowPath: { path: '/p/42', byMs: 700 } };
  expect([latencyOf(knobs, '/p/42', 1), latencyOf(knobs, '/p/7', 2)]).toEqual([750, 50]);
});

test('latency delays pages, not assets', async () => {
  await using shop = await openShop({ latencyMs: 500 });
  const timed = async (path: string): Promise<number> => {
    const start = performance.now();
    await (await get(`${shop.url}${path}`)).text();
    return performance.now() - start;
  };
  expect(await timed('/')).toBeGreaterThanOrEqual(499);
  expect(await timed('/assets/shop.css')).toBeLessThan(499);
});

test('an outage begins after the first request and destroys connections', async () => {
  await using shop = await openShop({ outageAfterSeconds: 0.2 });
  await delay(250); // counted from the first request, not from now
  expect((await get(shop.url)).status).toBe(200);
  await delay(250);
  await expect(get(shop.url)).rejects.toThrow('fetch failed');
});

test('jitter stays within its bound, varies, and is the same every time', () => {
  const sequence = (): number[] =>
    Array.from({ length: 100 }, (_, index) => latencyOf({ latencyMs: 50, jitterMs: 20 }, '/', index));
  expect(Math.min(...sequence())).toBeGreaterThanOrEqual(50);
  expect(Math.max(...sequence())).toBeLessThan(70);
  expect(new Set(sequence()).size).toBe(100);
  expect(sequence()).toEqual(sequence());
});

test('a shop that hangs from the beginning answers nobody', async () => {
  await using shop = await openShop({ hang: true });
  const silent = get(shop.url).catch(() => 'closed');
  await expect(Promise.race([silent, delay(200, 'silent')])).resolves.toBe('silent');
  shop.set({});
  expect((await get(shop.url)).status).toBe(200);
});

test('a shop that hangs later never answers again, and still closes at once', async () => {
  const shop = await openShop({ hangAfterSeconds: 0.1 });
  expect((await get(shop.url)).status).toBe(200);
  await delay(150);
  const silent = get(shop.url).then(
    () => 'answered',
    () => 'closed',
  );
  await expect(Promise.race([silent, delay(200, 'silent')])).resolves.toBe('silent');
  await shop.close();
  expect(await silent).toBe('closed');
});

test('closing does not wait for slow answers, and may be repeated', async () => {
  const shop = await openShop({ latencyMs: 60_000 });
  const slow = get(shop.url).catch(() => 'closed');
  while (shop.requestCount === 0) await delay(5);
  await shop.close();
  await shop.close();
  expect(await slow).toBe('closed');
});

test('a closed shop keeps no process alive', async () => {
  const shop = pathToFileURL(path.resolve(import.meta.dirname, '../../examples/shop/shop.ts'));
  const script = `
import { openShop } from ${JSON.stringify(shop.href)};
const shop = await openShop({ latencyMs: 60_000 });
fetch(shop.url).catch(() => console.log('closed'));
setTimeout(() => shop.close(), 200);`;
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { timeout: 10_000 });
  expect((await run).stdout).toBe('closed\n');
}, 15_000);

test('a shop that starts late opens by itself', async () => {
  await using shop = await openShop({ startsAfterSeconds: 0.2 });
  expect((await get(shop.url)).status).toBe(503);
  await delay(250);
  expect((await get(shop.url)).status).toBe(200);
});

test('knobs can be replaced while the shop is open', async () => {
  await using shop = await openShop({ status: 503 });
  shop.set({});
  expect((await get(shop.url)).status).toBe(200);
});

test('requests are kept in order, with their headers', async () => {
  await using shop = await openShop();
  await get(`${shop.url}/p/42?promo=X`, { 'user-agent': 'k6-gate' });
  await fetch(`${shop.url}/cart`, { method: 'POST' });
  expect(shop.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /p/42?promo=X', 'POST /cart']);
  expect(shop.requests[0]?.headers['user-agent']).toBe('k6-gate');
  expect(shop.requestCount).toBe(2);
});

test('a port that is taken is an error', async () => {
  await using taken = await openShop();
  await expect(openShop({}, Number(new URL(taken.url).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('the port is free again after closing', async () => {
  const shop = await openShop();
  await shop.close();
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(Number(new URL(shop.url).port), '127.0.0.1', resolve);
  });
  server.close();
});
