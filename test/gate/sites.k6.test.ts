import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import type { Shop } from '../../examples/shop/shop.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { type GateRequest, type GateRun, gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';
import { waitFor } from './processes.ts';
import { deadUrl, openServer } from './server.ts';

/** Requests may take 10 s then, the least there is. */
const IMPATIENT = { 'p95-threshold-ms': '1000', 'p99-threshold-ms': '2000' };
/** k6 may abort after half of it, and looks every 2 s: three times in the second half. */
const ABORTABLE = { 'duration-seconds': '10' };
const PAGE = `<!doctype html><title>A page</title>${'<p>words</p>'.repeat(60)}`;
const codes = ({ reasons }: Verdict) => reasons.map(({ code }) => code);
const states = ({ thresholds }: Verdict, state: string) =>
  thresholds
    .filter((finding) => finding.state === state)
    .map(({ metric, expression, tags }) => `${metric}{${tags.kind ?? ''}} ${expression}`);

/** k6 stopped the load itself, in time, and said so with 99. */
function expectAbort({ verdict, file }: GateRun, plannedSeconds: number): void {
  expect(verdict).toMatchObject({
    outcome: 'failed',
    error: null,
    abort: { by: 'k6', reason: expect.stringContaining('stopping test prematurely') },
    evidence: { summaryAgrees: true, malformedLines: 0 },
  });
  expect(verdict.abort?.afterSeconds).toBeLessThan(plannedSeconds);
  expect(verdict.runs.at(-1)).toMatchObject({ name: 'load', exitCode: 99, signal: null, plannedSeconds });
  expect(codes(verdict)).toContain('threshold-crossed');
  expect(JSON.parse(file('verdict.json')).headline).toBe(verdict.headline);
}

test.concurrent.each(K6_VERSIONS)('a slow shop fails and the load is stopped (k6 %s)', async (version) => {
  const inputs = { ...ABORTABLE, 'p95-threshold-ms': '200', 'p99-threshold-ms': '300', 'k6-version': version };
  await gateShop({ inputs, knobs: { latencyMs: 400 } }, (run) => {
    expectAbort(run, 10);
    const crossed = states(run.verdict, 'crossed');
    expect(crossed).toContain('http_req_duration{} p(95)<200');
    expect(crossed).toContain('http_req_duration{document} p(95)<200');
    expect(crossed).not.toContain('http_req_failed{} rate<0.1');
    expect(run.verdict.headline).toMatch(
      /^product p\(9[59]\)( of all requests)? [\d,.]+ ms is over its limit of [23]00 ms in preprod/,
    );
  });
});

test.concurrent.each(K6_VERSIONS)(
  'a shop that fails three pages in ten fails and the load is stopped (k6 %s)',
  async (version) => {
    await gateShop({ inputs: { ...ABORTABLE, 'k6-version': version }, knobs: { errorRate: 0.3 } }, (run) => {
      expectAbort(run, 10);
      expect(states(run.verdict, 'crossed')).toEqual(
        expect.arrayContaining(['http_req_failed{} rate<0.1', 'http_req_failed{document} rate<0.1']),
      );
      expect(run.verdict.total?.errorRate).toBeGreaterThan(0.15);
      expect(run.verdict.total?.statuses['500']).toBeGreaterThan(0);
    });
  },
);

test.concurrent('without abort-on-fail the load goes its full time, and fails all the same', async () => {
  await gateShop({ inputs: { 'abort-on-fail': 'false' }, knobs: { errorRate: 0.5 } }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', abort: null });
    expect(verdict.runs.at(-1)).toMatchObject({ exitCode: 99 });
    expect(verdict.runs.at(-1)?.seconds).toBeGreaterThan(5.5);
  });
});

test.concurrent('not enforced, a failed gate stays failed and says so first', async () => {
  await gateShop(
    { inputs: { enforce: 'false', 'duration-seconds': '4' }, knobs: { errorRate: 0.5 } },
    ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'failed', enforced: false });
      expect(verdict.headline).toMatch(/^NOT ENFORCED: /);
    },
  );
});

/** What no load is sent to: the rehearsal alone saw it. */
interface Refused extends GateRequest {
  readonly name: string;
  readonly code: string;
  readonly says: RegExp;
  /** True: waiting may mend it, so it is asked again until the time is over; else two equal answers settle it. */
  readonly mendable?: true;
}

const REFUSED: readonly Refused[] = [
  {
    name: 'a shop that accepts and never answers is unreachable',
    knobs: { hang: true },
    inputs: IMPATIENT,
    code: 'unreachable',
    says: /is unreachable: it does not answer in time/,
    mendable: true,
  },
  {
    name: 'a shop that hangs up is unreachable',
    knobs: { outageAfterSeconds: 0 },
    code: 'unreachable',
    says: /is unreachable: it does not answer/,
    mendable: true,
  },
  {
    name: 'a shop with an error is unreachable',
    knobs: { status: 500 },
    code: 'unreachable',
    says: /\/p\/42 answers 500/,
    mendable: true,
  },
  {
    name: 'a shop that redirects to its login is the wrong page',
    knobs: { loginRedirect: true },
    code: 'wrong-page',
    says: /\/p\/42 redirects to a login, \S+\/login/,
  },
  {
    name: 'an empty page is the wrong page',
    knobs: { emptyPage: true },
    code: 'wrong-page',
    says: /is not the page: it fails "has at least 512 bytes"/,
  },
  {
    name: 'too many requests is blocked',
    knobs: { status: 429 },
    code: 'blocked',
    says: /answers 429/,
    mendable: true,
  },
  { name: 'forbidden is blocked', knobs: { status: 403 }, code: 'blocked', says: /answers 403/ },
  { name: 'not found is the wrong page', knobs: { status: 404 }, code: 'wrong-page', says: /answers 404/ },
  { name: 'a page that is not there is the wrong page', path: '/p/0', code: 'wrong-page', says: /\/p\/0 answers 404/ },
  {
    name: 'missing credentials are the wrong page',
    knobs: { requireHeader: { name: 'authorization', value: 'Basic eHl6' } },
    code: 'wrong-page',
    says: /answers 401 \(a login is required\)/,
  },
  {
    name: 'a page without its marker is the wrong page',
    inputs: { 'expect-text': 'Product forty-three' },
    code: 'wrong-page',
    says: /it fails "contains \\?"Product forty-three/,
  },
  {
    name: 'a call to action that is not there is the wrong page',
    path: '/landing',
    inputs: { 'page-type': 'landing', cta: '/landing/gone' },
    code: 'wrong-page',
    says: /\/landing\/gone answers 404/,
  },
];

test.concurrent.each(REFUSED)('$name', async ({ code, says, mendable, ...request }) => {
  const patience = mendable ? {} : { 'ready-timeout-seconds': '60' };
  await gateShop({ ...request, inputs: { ...patience, ...request.inputs } }, (run) => {
    expectRefusal(run, code, says);
    if (!mendable) expect(run.verdict.runs).toHaveLength(2);
  });
});

function expectRefusal({ verdict, shop }: GateRun, code: string, says: RegExp): void {
  expect(verdict).toMatchObject({ outcome: 'failed', abort: null, error: null, total: null, thresholds: [] });
  expect(verdict.reasons).toEqual([{ code, message: expect.stringMatching(says) }]);
  expect(verdict.reasons[0]?.message).toContain('No load was sent.');
  expect(verdict.headline).toMatch(says);
  expect(new Set(verdict.runs.map(({ name }) => name))).toEqual(new Set(['rehearsal']));
  expect(verdict.evidence.summaryAgrees).toBeNull();
  const visited = new Set(shop.requests.map(({ path }) => path)).size;
  expect(shop.requestCount).toBe(verdict.runs.length * visited);
}

test.concurrent('a port that nobody listens on is unreachable', async () => {
  const inputs = { 'target-url': `${await deadUrl()}/p/42` };
  await gateShop({ inputs }, (run) => expectRefusal(run, 'unreachable', /the connection is refused/));
});

test.concurrent('a name that does not exist is unreachable', async () => {
  const inputs = { 'target-url': 'http://no-such-shop.invalid/p/42', 'ready-timeout-seconds': '0' };
  await gateShop({ inputs }, (run) => expectRefusal(run, 'unreachable', /no-such-shop\.invalid\/p\/42 is unreachable/));
});

test.concurrent('a shop that redirects to another host is the wrong page, and that host is never asked', async () => {
  await using other = await openServer();
  await gateShop({ knobs: { otherHostRedirect: `${other.url}/p/42` } }, (run) => {
    expectRefusal(run, 'wrong-page', /redirects to http:\S+\/p\/42, which is not on/);
    expect(other.requests).toEqual([]);
  });
});

test.concurrent('a shop that moves to another host in the middle of the load fails, and that host is never asked', async () => {
  await using other = await openServer();
  const move = (shop: Shop) =>
    void waitFor(() => shop.requestCount >= 6).then(() => shop.set({ otherHostRedirect: other.url }));
  await gateShop({ opened: move }, ({ verdict }) => {
    expect(verdict.outcome).toBe('failed');
    // k6 takes a redirect for a success: the checks are what tells.
    expect(states(verdict, 'crossed')).toContain('checks{document} rate>0.9');
    expect(verdict.total?.statuses['302']).toBeGreaterThan(0);
    expect(other.requests).toEqual([]);
  });
});

test.concurrent('a login in the middle of the load fails, although most checks still pass', async () => {
  const shut = (shop: Shop) => void waitFor(() => shop.requestCount >= 6).then(() => shop.set({ loginRedirect: true }));
  const inputs = { 'checks-threshold': '0.5', 'duration-seconds': '8' };
  await gateShop({ inputs, opened: shut }, ({ verdict }) => {
    expect(states(verdict, 'crossed')).toEqual([]);
    expect(verdict).toMatchObject({ outcome: 'failed', abort: null });
    expect(codes(verdict)).toEqual(['wrong-page']);
    expect(verdict.headline).toMatch(/^product: the check "is no login page" passed \d+ times of \d+/);
  });
});

test.concurrent('a page that sends its visitors to the cart is never followed there by a read-only visit', async () => {
  await using shop = await openServer(({ path }, response) => {
    response.setHeader('content-type', 'text/html');
    if (path === '/offer') response.writeHead(302, { location: '/cart?add=42' });
    response.end(PAGE);
  });
  const inputs = { 'target-url': `${shop.url}/landing`, 'page-type': 'landing', cta: '/offer' };
  await gateShop({ inputs }, ({ verdict }) => {
    expect(codes(verdict)).toEqual(['wrong-page']);
    expect(verdict.headline).toMatch(/\/offer redirects to \/cart, which looks like a path that changes state/);
    expect(new Set(shop.requests.map(({ path }) => path))).toEqual(new Set(['/landing', '/offer']));
  });
});

test.concurrent('a redirect loop is told as one', async () => {
  await using shop = await openServer((_, response) => void response.writeHead(302, { location: '/p/42' }).end());
  await gateShop({ inputs: { 'target-url': `${shop.url}/p/42` } }, ({ verdict }) => {
    expect(codes(verdict)).toEqual(['wrong-page']);
    expect(verdict.headline).toMatch(/redirects to \/p\/42 after ten redirects/);
  });
});

test.concurrent('a page that moved to a longer address, with a login form in its header, passes', async () => {
  await using shop = await openServer(({ path }, response) => {
    if (path === '/p/42') response.writeHead(301, { location: '/p/42-blue-shoe' });
    else response.setHeader('content-type', 'text/html');
    response.end(`${PAGE}<input type="password">`);
  });
  await gateShop({ inputs: { 'target-url': `${shop.url}/p/42` } }, ({ verdict, points }) => {
    expect(verdict).toMatchObject({ outcome: 'passed' });
    const kinds = points().filter(({ metric }) => metric === 'http_reqs');
    const moved = kinds.filter(({ data }) => data.tags.status === '301');
    // Each VU finds out once by itself; from then on a redirect is no document.
    expect(moved.filter(({ data }) => data.tags.kind === 'document').length).toBeLessThanOrEqual(5);
    expect(moved.filter(({ data }) => data.tags.kind === 'redirect').length).toBeGreaterThan(0);
    expect(kinds.filter(({ data }) => data.tags.status === '200' && data.tags.kind !== 'document')).toEqual([]);
  });
});

test.concurrent('a page that leads to itself, to set a cookie, is a redirect and then a document', async () => {
  const asked = new Map<string, number>();
  await using shop = await openServer((_, response) => {
    // Every other answer is the redirect.
    const count = (asked.get('all') ?? 0) + 1;
    asked.set('all', count);
    response.setHeader('content-type', 'text/html');
    if (count % 2 === 1) response.writeHead(302, { location: '/p/42' }).end();
    else response.end(PAGE);
  });
  const inputs = { 'target-url': `${shop.url}/p/42`, 'max-vus': '1' };
  await gateShop({ inputs }, ({ verdict, points }) => {
    expect(verdict.outcome).toBe('passed');
    const requests = points().filter(({ metric }) => metric === 'http_reqs');
    const kinds = (status: string) =>
      requests.filter(({ data }) => data.tags.status === status).map(({ data }) => data.tags.kind);
    expect(new Set(kinds('200'))).toEqual(new Set(['document']));
    expect(kinds('302').filter((kind) => kind === 'document')).toHaveLength(1);
  });
});

/** `/` leads to `/fr/`, which is always served at once. */
const behindRedirect = (answer: (number: number, response: ServerResponse) => void) => {
  let asked = 0;
  return openServer(({ path }, response) => {
    response.setHeader('content-type', 'text/html');
    if (path === '/') answer(++asked, response);
    else response.end(PAGE);
  });
};
const redirect = (response: ServerResponse): void => void response.writeHead(302, { location: '/fr/' }).end();

test.concurrent.each<[string, (number: number, response: ServerResponse) => void, string]>([
  [
    'fails one time in six',
    (number, response) => (number % 6 === 0 ? void response.writeHead(500).end() : redirect(response)),
    'http_req_failed{redirect} rate<0.1',
  ],
  [
    'is slow',
    (number, response) => void setTimeout(() => redirect(response), number > 1 ? 400 : 0),
    'http_req_duration{redirect} p(95)<300',
  ],
  [
    'is a slow page every other time',
    (number, response) =>
      void setTimeout(() => (number % 2 === 1 ? redirect(response) : response.end(PAGE)), number % 2 === 1 ? 0 : 400),
    'http_req_duration{document} p(95)<300',
  ],
])('a redirect that %s fails by its own limits', async (_name, answer, crossed) => {
  await using site = await behindRedirect(answer);
  const inputs = { 'target-url': `${site.url}/`, 'p95-threshold-ms': '300', 'p99-threshold-ms': '5000' };
  const long = { ...inputs, 'duration-seconds': '20', 'max-vus': '10', 'abort-on-fail': 'false' };
  await gateShop({ inputs: long }, ({ verdict }) => {
    expect(verdict.outcome).toBe('failed');
    expect(states(verdict, 'crossed')).toContain(crossed);
  });
});

test.concurrent('a homepage that moves to its language passes, and a note says so', async () => {
  const inputs = { 'page-type': 'homepage', 'max-assets': '2' };
  await gateShop({ path: '/', inputs, knobs: { localeRedirect: true } }, ({ verdict, shop }) => {
    expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
    expect(verdict.notes).toEqual([`${shop.url}/ redirects to ${shop.url}/fr/; both are part of every visit.`]);
    expect(verdict.total?.statuses['302']).toBeGreaterThan(0);
  });
});

test.concurrent('a shop that is still starting is waited for, and passes', async () => {
  const inputs = { 'ready-timeout-seconds': '60', 'duration-seconds': '4' };
  const start = (shop: Shop) => void waitFor(() => shop.requestCount >= 2).then(() => shop.set({}));
  await gateShop({ inputs, knobs: { status: 503 }, opened: start }, ({ verdict, log }) => {
    expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
    const visits = verdict.runs.filter(({ name }) => name === 'rehearsal');
    expect(visits.length).toBeGreaterThan(1);
    expect(log).toMatch(/Rehearsal: \S+ answers 503; trying again/);
    expect(verdict.total?.statuses['503']).toBeUndefined();
  });
});

test.concurrent('a shop that hangs up in the middle of the load fails', async () => {
  await gateShop({ inputs: { 'duration-seconds': '8' }, knobs: { outageAfterSeconds: 4 } }, (run) => {
    expect(run.verdict).toMatchObject({ outcome: 'failed', evidence: { summaryAgrees: true } });
    expect(states(run.verdict, 'crossed')).toContain('http_req_failed{document} rate<0.1');
    expect(run.verdict.total?.statuses['0']).toBeGreaterThan(0);
  });
});

const hangLater = (shop: Shop) => void waitFor(() => shop.requestCount >= 6).then(() => shop.set({ hang: true }));

test.concurrent('a shop that hangs in the middle of the load fails, and the load ends', async () => {
  await gateShop({ inputs: IMPATIENT, opened: hangLater }, ({ verdict }) => {
    expect(verdict.outcome).toBe('failed');
    // Whichever is crossed first when the requests are given up stops the load.
    expect(codes(verdict)).toContain('threshold-crossed');
    expect(verdict.total?.errorCodes['1050']).toBeGreaterThan(0);
    expect(verdict.runs.at(-1)?.seconds).toBeLessThan(6 + 30);
  });
});

// k6 cuts a request that is still waiting when the graceful stop is over, and counts nothing of it: the stop waits longer than a request may.
test.concurrent('a shop that hangs in the middle of the load is no pass, however long a request may take', async () => {
  const inputs = { 'p95-threshold-ms': '15000', 'p99-threshold-ms': '15000', 'duration-seconds': '4' };
  await gateShop({ inputs, opened: hangLater }, ({ verdict }) => {
    expect(verdict.outcome).toBe('failed');
  });
});
