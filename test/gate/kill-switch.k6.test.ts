import { expect, test } from 'vitest';
import type { Shop, ShopKnobs } from '../../examples/shop/shop.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { gateShop } from '../support/gate-run.ts';
import { waitFor } from './processes.ts';
import { openServer } from './server.ts';

const codes = ({ reasons }: Verdict) => reasons.map(({ code }) => code);

/** Gives the shop these knobs some seconds after the load has begun, and takes them back later. */
const trouble =
  (knobs: ShopKnobs, fromSeconds: number, forSeconds = Number.POSITIVE_INFINITY) =>
  (shop: Shop): void => {
    void waitFor(() => shop.requestCount >= 4).then(() => {
      setTimeout(() => shop.set(knobs), fromSeconds * 1000).unref();
      if (forSeconds < 1000) setTimeout(() => shop.set({}), (fromSeconds + forSeconds) * 1000).unref();
    });
  };

/** No threshold of these is crossed by what happens here, and none may stop the load. */
const PATIENT = {
  'duration-seconds': '40',
  'abort-on-fail': 'false',
  'error-rate-threshold': '0.9',
  'checks-threshold': '0.05',
  'p95-threshold-ms': '9000',
  'p99-threshold-ms': '60000',
};

test.concurrent('an outage of ten seconds that hides in a closed model fails, with when and how long', async () => {
  // Whoever asks in that time is answered at its end: ten slow answers among hundreds of fast ones.
  const inputs = { ...PATIENT, 'max-vus': '10', 'p95-threshold-ms': '12000' };
  const hold = (shop: Shop): void => {
    void waitFor(() => shop.requestCount >= 4).then(() => {
      const opened = performance.now();
      const timer = setInterval(() => {
        const left = 22_000 - (performance.now() - opened);
        if (left < 10_000) shop.set({ latencyMs: Math.max(0, left) });
        if (left <= 0) clearInterval(timer);
      }, 50);
    });
  };
  await gateShop({ inputs, opened: hold }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', abort: null, evidence: { summaryAgrees: true } });
    expect(verdict.thresholds.filter(({ state }) => state === 'crossed')).toEqual([]);
    expect(codes(verdict)).toEqual(['stalled']);
    const [, seconds, from] =
      /no document was answered for (\d+) s while visitors waited, from 0:(\d+) on/.exec(verdict.headline) ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(6);
    expect(Number(seconds)).toBeLessThanOrEqual(12);
    expect(Number(from)).toBeGreaterThanOrEqual(10);
  });
});

test.concurrent('an outage of one page fails too: another one that answers does not hide it', async () => {
  const page = `<!doctype html><title>A page</title>${'<p>words</p>'.repeat(60)}`;
  let opened: number | undefined;
  await using site = await openServer(({ path }, response) => {
    opened ??= performance.now();
    const seconds = (performance.now() - opened) / 1000;
    const held = path === '/held' && seconds > 12 && seconds < 24 ? 24 - seconds : 0;
    setTimeout(() => response.setHeader('content-type', 'text/html').end(page), held * 1000);
  });
  const pages = '{ type: homepage, max-assets: 0 }, { type: product, name: held, path: /held }';
  const inputs = { 'target-url': site.url, 'max-vus': '10', 'duration-seconds': '40', 'abort-on-fail': 'false' };
  const limits = 'p95-threshold-ms: 14000\np99-threshold-ms: 60000\n';
  const file = `environment: preprod\nwarm-up-seconds: 0\nready-timeout-seconds: 0\n${limits}pages: [${pages}]\n`;
  await gateShop({ inputs, file, bare: true }, ({ verdict }) => {
    expect(verdict.thresholds.filter(({ state }) => state === 'crossed')).toEqual([]);
    expect(verdict).toMatchObject({ outcome: 'failed', abort: null, reasons: [{ code: 'stalled' }] });
    expect(verdict.headline).toMatch(/^held: no document was answered for 1\d s while visitors waited, from 0:1\d on/);
  });
});

test.concurrent('a homepage whose visitors begin in step and wait for its images is no outage', async () => {
  const images = Array.from({ length: 20 }, (_, number) => `<img src="/${number}.png">`).join('');
  await using site = await openServer(({ path }, response) => {
    response.setHeader('content-type', 'text/html');
    if (path === '/') response.end(`<!doctype html><title>Home</title>${images}${'<p>words</p>'.repeat(60)}`);
    else setTimeout(() => response.end('x'), 2_000);
  });
  const inputs = { 'page-type': 'homepage', 'target-url': `${site.url}/`, 'duration-seconds': '20' };
  await gateShop({ inputs }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
  });
});

test.concurrent('ten seconds of errors stop the load where the kill switch is on', async () => {
  const inputs = { ...PATIENT, 'kill-switch': 'true' };
  await gateShop({ inputs, opened: trouble({ status: 500 }, 6) }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', error: null, abort: { by: 'gate' } });
    expect(codes(verdict)).toEqual(['error-burst']);
    expect(verdict.headline).toMatch(/^product: \d+ of \d+ requests failed in 1\d s in a row, from 0:\d\d on$/);
    expect(verdict.abort?.afterSeconds).toBeLessThan(30);
    expect(verdict.evidence.summaryAgrees).toBe(true);
  });
});

test.concurrent('a target that falls silent stops the load where the kill switch is on', async () => {
  const inputs = { ...PATIENT, 'kill-switch': 'true', 'p95-threshold-ms': '3000' };
  await gateShop({ inputs, opened: trouble({ hang: true }, 6) }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', error: null, abort: { by: 'gate' } });
    expect(['error-burst', 'stalled']).toContain(verdict.reasons[0]?.code);
    expect(verdict.headline).toMatch(/answered/);
    expect(verdict.runs.at(-1)?.seconds).toBeLessThan(35);
  });
});

test.concurrent('without the kill switch the same errors leave the load to its thresholds', async () => {
  const inputs = { ...PATIENT, 'duration-seconds': '30' };
  await gateShop({ inputs, opened: trouble({ status: 500 }, 6) }, ({ verdict }) => {
    expect(verdict.abort).toBeNull();
    expect(codes(verdict)).not.toContain('error-burst');
  });
});

test.concurrent('a good load on prod keeps its kill switch quiet', async () => {
  const inputs = { environment: 'prod', 'allow-private-target': 'true', 'duration-seconds': '20', 'max-vus': '1' };
  await gateShop({ inputs }, ({ verdict, config }) => {
    expect(config.guards.killSwitch).toBe(true);
    expect(verdict).toMatchObject({ outcome: 'passed', abort: null });
  });
});
