import { expect, test } from 'vitest';
import { openShop, type Shop } from '../../examples/shop/shop.ts';

const CUSTOMER = { email: 'ada@shop.example', password: 'first-program' };

const post = (url: string, body: string | URLSearchParams, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', body, headers, redirect: 'manual' });

/** The login page of a visitor: its session, and the token of its form. */
async function formOf(shop: Shop): Promise<{ readonly cookie: string; readonly token: string }> {
  const response = await fetch(`${shop.url}/login`);
  const token = /name="token" value="([^"]+)"/.exec(await response.text())?.[1] ?? '';
  return { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '', token };
}

test('a customer signs in with the token of the form, and the session knows them', async () => {
  await using shop = await openShop();
  const { cookie, token } = await formOf(shop);
  const before = await fetch(`${shop.url}/account`, { headers: { cookie }, redirect: 'manual' });
  expect([before.status, before.headers.get('location')]).toEqual([302, '/login']);
  const login = await post(`${shop.url}/login`, new URLSearchParams({ ...CUSTOMER, token }), { cookie });
  expect([login.status, login.headers.get('location')]).toEqual([302, '/account']);
  const account = await fetch(`${shop.url}/account`, { headers: { cookie } });
  expect(await account.text()).toContain('ada@shop.example');
});

test.each<[string, Record<string, string>, number, string | null]>([
  ['without the token', { token: '' }, 403, null],
  ['with a wrong password', { password: 'x' }, 302, '/login?failed=1'],
  ['as nobody', { email: 'nobody@shop.example' }, 302, '/login?failed=1'],
])('a customer does not sign in %s', async (_name, change, status, location) => {
  await using shop = await openShop();
  const { cookie, token } = await formOf(shop);
  const login = await post(`${shop.url}/login`, new URLSearchParams({ ...CUSTOMER, token, ...change }), { cookie });
  expect([login.status, login.headers.get('location')]).toEqual([status, location]);
});

test('the API gives a token for a password, and products and a cart for a token', async () => {
  await using shop = await openShop();
  const login = await post(`${shop.url}/api/login`, JSON.stringify(CUSTOMER));
  expect(login.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}$/);
  const { token, customer } = (await login.json()) as { token: string; customer: unknown };
  expect(customer).toEqual({ email: CUSTOMER.email });
  const authorization = `Bearer ${token}`;
  const products = await fetch(`${shop.url}/api/products?q=4`, { headers: { authorization } });
  expect(await products.json()).toEqual({ count: 1, items: [{ id: 42, name: 'Product 42', stock: 2 }] });
  const cart = await post(`${shop.url}/api/cart`, JSON.stringify({ product: 42, quantity: 3 }), { authorization });
  expect([cart.status, await cart.json()]).toEqual([201, { lines: [{ product: 42, quantity: 3 }] }]);
});

test.each<[string, string, string, number]>([
  ['a wrong password', '/api/login', JSON.stringify({ ...CUSTOMER, password: 'x' }), 401],
  ['no JSON', '/api/login', '{', 401],
  ['no token', '/api/cart', '{"product": 42}', 401],
  ['an unknown call', '/api/nothing', '{}', 404],
])('the API refuses %s', async (_name, path, body, status) => {
  await using shop = await openShop();
  expect((await post(shop.url + path, body)).status).toBe(status);
});

test('a call can be made to fail from the second one on', async () => {
  await using shop = await openShop({ failingApi: { path: '/api/products', after: 1 } });
  const statuses = [];
  for (let call = 0; call < 3; call++) statuses.push((await fetch(`${shop.url}/api/products`)).status);
  expect(statuses).toEqual([401, 500, 500]);
});
