import { createHmac, randomBytes } from 'node:crypto';
import { type Answer, errorPage, json, page } from './answer.ts';
import { escapeHtml, htmlDocument } from './html.ts';
import type { Session } from './session.ts';

/** The customers of the shop, and their passwords. */
export const CUSTOMERS: ReadonlyMap<string, string> = new Map([
  ['ada@shop.example', 'first-program'],
  ['grace@shop.example', 'nanoseconds'],
  ['alan@shop.example', 'enigma-machine'],
]);

const PRODUCTS = [7, 21, 42].map((id) => ({ id, name: `Product ${id}`, stock: id % 5 }));

/** What a customer of the shop asks for: the login by form or API, the account, and the API with a token. Null for every other path. */
export type Counter = (request: CounterRequest) => Answer | null;

export interface CounterRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string;
  readonly body: string;
  readonly session: Session;
}

/** Opens the counter: it knows a customer by the session that logged in, or by a token that it gave. */
export function openCounter(): Counter {
  const secret = randomBytes(32);
  const loggedIn = new Map<string, string>();
  const tokenOf = (email: string): string => createHmac('sha256', secret).update(email).digest('hex');
  const byToken = ({ authorization }: CounterRequest): boolean =>
    [...CUSTOMERS.keys()].some((email) => authorization === `Bearer ${tokenOf(email)}`);
  return (request) => {
    const { method, path, session } = request;
    switch (`${method} ${path}`) {
      case 'POST /login':
        return login(request, loggedIn);
      case 'GET /account':
        return accountPage(loggedIn.get(session.id));
      case 'POST /api/login':
        return apiLogin(request, tokenOf);
      case 'GET /api/products':
        return byToken(request) ? products(request) : json(401, { error: 'no token' });
      case 'POST /api/cart':
        return byToken(request) ? apiCart(request) : json(401, { error: 'no token' });
      default:
        return byId(request, byToken(request));
    }
  };
}

/** The form of the login page: the session's token, and a customer's password. */
function login({ body, session }: CounterRequest, loggedIn: Map<string, string>): Answer {
  const form = new URLSearchParams(body);
  const email = form.get('email') ?? '';
  if (form.get('token') !== session.token) return errorPage(403);
  if (!isCustomer(email, form.get('password'))) return redirect('/login?failed=1');
  loggedIn.set(session.id, email);
  return redirect('/account');
}

const isCustomer = (email: string, password: unknown): boolean =>
  CUSTOMERS.has(email) && CUSTOMERS.get(email) === password;

function accountPage(email: string | undefined): Answer {
  if (email === undefined) return redirect('/login');
  const body = `<p>Signed in as <strong id="customer">${escapeHtml(email)}</strong>.</p>
<p><a class="orders" href="/account?tab=orders">My orders</a>, none so far. The shop sells nothing.</p>`;
  return page(200, htmlDocument({ title: 'My account', body, promo: null }));
}

function apiLogin({ body }: CounterRequest, tokenOf: (email: string) => string): Answer {
  const { email, password } = objectIn(body);
  if (typeof email !== 'string' || !isCustomer(email, password)) return json(401, { error: 'wrong password' });
  const answer = json(200, { token: tokenOf(email), customer: { email } });
  return { ...answer, headers: { ...answer.headers, 'x-request-id': randomBytes(4).toString('hex') } };
}

function products({ query }: CounterRequest): Answer {
  const wanted = query.get('q') ?? '';
  const items = PRODUCTS.filter(({ name }) => name.includes(wanted));
  return json(200, { count: items.length, items });
}

/** `/api/products/42`; null for every other path. */
function byId({ method, path }: CounterRequest, isKnown: boolean): Answer | null {
  const [, id] = /^\/api\/products\/(\d+)$/.exec(path) ?? [];
  if (method !== 'GET' || id === undefined) return null;
  const product = PRODUCTS.find((one) => String(one.id) === id);
  if (!isKnown) return json(401, { error: 'no token' });
  return product === undefined ? json(404, { error: 'no such product' }) : json(200, product);
}

function apiCart({ body }: CounterRequest): Answer {
  const { product, quantity } = objectIn(body);
  if (typeof product !== 'number' || !PRODUCTS.some(({ id }) => id === product))
    return json(422, { error: 'no such product' });
  return json(201, { lines: [{ product, quantity: Number(quantity ?? 1) }] });
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

const redirect = (location: string): Answer => page(302, '', { location });
