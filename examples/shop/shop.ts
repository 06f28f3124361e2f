import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { openCounter } from './account.ts';
import { type Answer, answerDocument, errorPage, turnAway } from './answer.ts';
import { ASSETS } from './assets.ts';
import { addToCart } from './cart.ts';
import { latencyOf, type Moment, type ShopKnobs, silence } from './knobs.ts';
import { answerOperator } from './operations.ts';
import { openSessions, type Session } from './session.ts';

export type { ShopKnobs } from './knobs.ts';

/** A request as it arrived. `path` includes the query. */
export interface ShopRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A shop that is open for visitors. Leaving its scope closes it. */
export interface Shop extends AsyncDisposable {
  /** Its origin, without a slash at the end: `http://127.0.0.1:49152`. */
  readonly url: string;
  /** The latest requests, oldest first: no more than 10,000. */
  readonly requests: readonly ShopRequest[];
  /** All requests so far. */
  readonly requestCount: number;
  /** Puts these knobs in the place of all earlier ones; counters and clocks go on. */
  set(knobs: ShopKnobs): void;
  /** Destroys every connection; resolves when the port is free. Harmless when repeated. */
  close(): Promise<void>;
}

const REQUESTS_KEPT = 10_000;
const FORM_BYTES = 64 * 1024;
// Longer than a client keeps an idle connection: a server that hangs up first makes requests fail at random.
const KEEP_ALIVE_MS = 60_000;

/** Opens a small web shop on 127.0.0.1, on any free port unless one is named; rejects when that port is taken. */
export async function openShop(knobs: ShopKnobs = {}, port = 0): Promise<Shop> {
  const reception = new Reception(knobs);
  const server = createServer((request, response) => void reception.serve(request, response));
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`;
  reception.open(url);
  const closed = once(server, 'close');
  const close = async (): Promise<void> => {
    reception.closing.abort();
    if (server.listening) server.close();
    server.closeAllConnections();
    await closed;
  };
  return {
    url,
    requests: reception.requests,
    get requestCount() {
      return reception.requestCount;
    },
    set: (next) => reception.set(next),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Serves one visitor after the other, and remembers what knobs count and time. */
class Reception {
  readonly requests: ShopRequest[] = [];
  readonly closing = new AbortController();
  readonly #session = openSessions();
  readonly #counter = openCounter();
  #knobs: ShopKnobs;
  #origin = '';
  #openedAt = 0;
  #firstRequestAt: number | undefined;
  #answerCount = 0;
  #documentCount = 0;
  #apiCount = 0;
  requestCount = 0;

  constructor(knobs: ShopKnobs) {
    this.#knobs = knobs;
  }

  open(origin: string): void {
    this.#origin = origin;
    this.#openedAt = performance.now();
  }

  set(knobs: ShopKnobs): void {
    this.#knobs = knobs;
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const moment = this.#note(request);
    const silent = silence(this.#knobs, moment);
    if (silent === 'drop') request.socket.destroy();
    if (silent !== null) return;
    try {
      await this.#answer(request, response, moment);
    } catch {
      // The visitor left, or the shop closes: there is nobody to answer.
      request.socket.destroy();
    }
  }

  #note({ method = '', url = '', headers }: IncomingMessage): Moment {
    this.requestCount += 1;
    this.requests.push({ method, path: url, headers });
    if (this.requests.length > REQUESTS_KEPT) this.requests.shift();
    const now = performance.now();
    this.#firstRequestAt ??= now;
    return {
      secondsListening: (now - this.#openedAt) / 1000,
      secondsServing: (now - this.#firstRequestAt) / 1000,
    };
  }

  async #answer(request: IncomingMessage, response: ServerResponse, moment: Moment): Promise<void> {
    const { pathname, searchParams } = new URL(`${this.#origin}${request.url ?? '/'}`);
    const asset = ASSETS.get(pathname);
    if (asset) {
      write(response, 200, { 'content-type': asset.type, 'cache-control': 'max-age=3600' }, asset.body);
      return;
    }
    this.#answerCount += 1;
    const latency = latencyOf(this.#knobs, pathname, this.#answerCount);
    if (latency > 0) await delay(latency, undefined, { signal: this.closing.signal });
    const session = this.#session(request.headers);
    const { status, headers, body } =
      turnAway(this.#knobs, request.headers, moment) ??
      (isRead(request) ? answerOperator(pathname, this.#knobs.commit ?? 'demo') : null) ??
      (await this.#atCounter(request, pathname, searchParams, session)) ??
      (isRead(request)
        ? this.#document(pathname, searchParams, session.token)
        : await act(request, pathname, session.token));
    if (session.cookie !== null && status < 400) response.setHeader('set-cookie', session.cookie);
    write(response, status, headers, body);
  }

  async #atCounter(
    request: IncomingMessage,
    path: string,
    query: URLSearchParams,
    session: Session,
  ): Promise<Answer | null> {
    const { method = '', headers } = request;
    if (!(path === '/account' || (path === '/login' && method === 'POST') || path.startsWith('/api/'))) return null;
    const body = isRead(request) ? '' : await readText(request);
    if (body === null) return errorPage(413);
    const failing = this.#knobs.failingApi;
    if (failing !== undefined && path === failing.path && this.#apiCount++ >= failing.after) return errorPage(500);
    return this.#counter({ method, path, query, authorization: headers.authorization ?? '', body, session });
  }

  #document(path: string, query: URLSearchParams, token: string): Answer {
    this.#documentCount += 1;
    const visit = { origin: this.#origin, query, token, pagination: !this.#knobs.noPagination };
    return answerDocument(path, visit, this.#knobs, this.#documentCount);
  }
}

function write(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): void {
  response.statusCode = status;
  response.setHeaders(new Map(Object.entries(headers)));
  response.end(body);
}

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

async function act(request: IncomingMessage, path: string, token: string): Promise<Answer> {
  if (path !== '/cart') return errorPage(404);
  if (request.method !== 'POST') return errorPage(405);
  const form = await readText(request);
  return form === null ? errorPage(413) : addToCart(new URLSearchParams(form), token);
}

async function readText(request: IncomingMessage): Promise<string | null> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > FORM_BYTES) return null;
  }
  return text;
}
