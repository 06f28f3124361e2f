import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import { gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';
import { openServer, type Server } from './server.ts';
import { prefixed } from './tampered.ts';

const PAGE = `<!doctype html><title>A page</title>${'<p>words</p>'.repeat(60)}`;
const QUICK = { 'duration-seconds': '4' };

/** A site whose page is well at once, and whose health is what `health` says, look by look and second by second after the first. */
function openSite(health: (look: number, seconds: number) => { status: number; body?: string; location?: string }) {
  let opened: number | undefined;
  let looks = 0;
  return openServer(({ path }, response) => {
    const isHealth = path.startsWith('/health');
    opened ??= performance.now();
    const { status, body, location } = isHealth
      ? health(++looks, (performance.now() - opened) / 1000)
      : { status: 200, body: PAGE };
    const headers = { 'content-type': 'text/html', ...(location !== undefined && { location }) };
    response.writeHead(status, headers).end(body ?? 'text');
  });
}

const fileOf = (ready: string): string => `page-type: product\nready: ${ready}\n`;
const pathsOf = ({ requests }: Server): string[] => requests.map(({ path }) => path);

test.concurrent.each(K6_VERSIONS)(
  'a site that gets ready after some seconds is waited for (k6 %s)',
  async (version) => {
    await using site = await openSite((_look, seconds) =>
      seconds < 3 ? { status: 503 } : { status: 200, body: 'all is <b>ready</b>' },
    );
    const inputs = {
      ...QUICK,
      'target-url': `${site.url}/p/1`,
      'k6-version': version,
      'request-headers': 'X-Gate: k6',
    };
    const file = fileOf('{ path: /health?full=1, contains: "is <b>ready", timeout-seconds: 20 }');
    await gateShop({ inputs, file }, ({ verdict, log }) => {
      expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
      const looks = verdict.runs.filter(({ name }) => name === 'ready');
      expect(looks.length).toBeGreaterThan(1);
      expect(looks.every(({ exitCode }) => exitCode === 0)).toBe(true);
      expect(log).toMatch(/Ready: http:\S+\/health answers 503, not 200; looking again for up to \d+ s/);
      expect(log).toMatch(/Ready: http:\S+\/health answers as it should\./);
      // Before any visit, and as the load does: the same headers.
      const first = site.requests.findIndex(({ path }) => path === '/p/1');
      expect(new Set(pathsOf(site).slice(0, first))).toEqual(new Set(['/health?full=1']));
      expect(pathsOf(site).slice(first)).not.toContain('/health?full=1');
      expect(site.requests[0]?.headers['x-gate']).toBe('k6');
      expect(verdict.total?.requests).toBe(verdict.pages[0]?.measured?.requests);
    });
  },
);

test.concurrent('a site that flaps is ready when it was so often enough in a row', async () => {
  await using site = await openSite((look) => ({ status: [2, 4].includes(look) ? 500 : 200 }));
  const inputs = { ...QUICK, 'target-url': `${site.url}/p/1` };
  const file = fileOf('{ path: /health, times: 3, timeout-seconds: 30 }');
  await gateShop({ inputs, file }, ({ verdict, log }) => {
    expect(verdict.outcome).toBe('passed');
    expect(verdict.runs.filter(({ name }) => name === 'ready')).toHaveLength(7);
    expect(log).toContain('Ready: 1 of 3 in a row');
    expect(log).toMatch(/Ready: \S+ answers as it should 3 times in a row\./);
  });
});

test.concurrent.each<[string, Parameters<typeof openSite>[0], string, RegExp]>([
  [
    'that never gets ready',
    () => ({ status: 503 }),
    '{ path: /health, timeout-seconds: 3 }',
    /\/health answers 503, not 200\. It was not ready within 3 s \(2 looks\)\. No load was sent\. /,
  ],
  [
    'that flaps all the time',
    (look) => ({ status: look % 2 === 0 ? 500 : 200 }),
    '{ path: /health, times: 2, timeout-seconds: 3 }',
    /answers 500, not 200\. It was not ready 2 times in a row within 3 s/,
  ],
  [
    'that lacks the text',
    () => ({ status: 200, body: 'starting' }),
    '{ path: /health, contains: ready, timeout-seconds: 0 }',
    /\/health does not contain "ready"/,
  ],
  [
    'that redirects to another host',
    () => ({ status: 302, location: 'http://other.example/x?secret=1' }),
    '{ path: /health, timeout-seconds: 0 }',
    /\/health answers 302, a redirect to http:\/\/other\.example\/x, not 200/,
  ],
])('a site %s gets no load', async (_name, health, ready, words) => {
  await using site = await openSite(health);
  const inputs = { 'target-url': `${site.url}/p/1` };
  await gateShop({ inputs, file: fileOf(ready) }, ({ verdict, files }) => {
    expect(Object.values(files()).join()).not.toContain('secret=1');
    expect(verdict).toMatchObject({ outcome: 'failed', total: null, reasons: [{ code: 'unreachable' }] });
    expect(verdict.reasons[0]?.message).toMatch(words);
    expect(exitCodeOf(verdict)).toBe(99);
    expect(pathsOf(site)).not.toContain('/p/1');
  });
});

test.concurrent('a redirect on the host is followed, and one that is asked for is ready', async () => {
  await using site = await openSite((look) =>
    look === 1 ? { status: 302, location: '/health/deep' } : { status: 200 },
  );
  const inputs = { ...QUICK, 'target-url': `${site.url}/p/1` };
  await gateShop({ inputs, file: fileOf('{ path: /health }') }, ({ verdict }) => {
    expect(verdict.outcome).toBe('passed');
    expect(pathsOf(site).slice(0, 2)).toEqual(['/health', '/health/deep']);
  });
  await using moved = await openSite(() => ({ status: 302, location: '/health/deep' }));
  const other = { ...QUICK, 'target-url': `${moved.url}/p/1` };
  await gateShop({ inputs: other, file: fileOf('{ path: /health, status: 302 }') }, ({ verdict }) => {
    expect(verdict.outcome).toBe('passed');
    expect(pathsOf(moved)).not.toContain('/health/deep');
  });
});

test.concurrent('a cancelled wait ends at once', async () => {
  await using site = await openSite(() => ({ status: 503 }));
  const stop = new AbortController();
  const inputs = { 'target-url': `${site.url}/p/1` };
  const began = performance.now();
  const gated = gateShop(
    { inputs, file: fileOf('{ path: /health, timeout-seconds: 600 }'), stop: stop.signal },
    ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'cancelled', total: null });
      expect(verdict.reasons[0]?.message).toBe('The job was cancelled during the wait for the target');
    },
  );
  while (site.requests.length === 0) await sleep(50);
  stop.abort('cancelled');
  await gated;
  expect(performance.now() - began).toBeLessThan(30_000);
});

test.concurrent('a look that k6 cannot make is an error, not a site that is down', async () => {
  await using site = await openSite(() => ({ status: 200 }));
  const templates = prefixed("if (__ENV.GATE_PHASE === 'ready') throw new Error('out of order');");
  const inputs = { 'target-url': `${site.url}/p/1` };
  await gateShop({ inputs, templates, file: fileOf('{ path: /health, timeout-seconds: 60 }') }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'error', error: { code: 'k6/could-not-run' } });
    expect(verdict.headline).toMatch(/^The look at the target failed: k6 .*out of order/);
    expect(verdict.reasons.map(({ message }) => message)).toEqual([verdict.headline]);
    expect(site.requests).toEqual([]);
  });
});

test.concurrent('an answer that never ends is cut off, and is none', async () => {
  await using site = await openServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('up '.repeat(1000)), 50);
    response.on('close', () => clearInterval(timer));
  });
  const inputs = { 'target-url': `${site.url}/p/1`, 'p95-threshold-ms': '500', 'p99-threshold-ms': '900' };
  const began = performance.now();
  await gateShop({ inputs, file: fileOf('{ path: /health, contains: up, timeout-seconds: 0 }') }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', total: null, reasons: [{ code: 'unreachable' }] });
    // By the time limit of the request: the one of the whole look would come later.
    expect(verdict.reasons[0]?.message).toContain('it does not answer in time');
    expect(pathsOf(site)).toEqual(['/health']);
    expect(performance.now() - began).toBeLessThan(40_000);
  });
});
