import { expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import type { World } from '../../src/world.ts';
import { gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';

/** A shop of this machine as a site of production, which no input can make of it. */
const asProd = (config: Config): Config => ({
  ...config,
  guards: { ...config.guards, prod: true, publicOnly: true },
});

const answering =
  (...addresses: string[]) =>
  (world: World): World => ({ ...world, lookup: () => Promise.resolve(addresses) });

test.concurrent('a name that leads to a private address is refused before the first request', async () => {
  const around = answering('93.184.216.34', '169.254.169.254');
  await gateShop({ adjust: asProd, around }, ({ verdict, shop }) => {
    expect(verdict).toMatchObject({ outcome: 'error', error: { code: 'user/refused' }, runs: [] });
    expect(verdict.error?.message).toContain('leads to 169.254.169.254, a link-local or metadata address');
    expect(shop.requestCount).toBe(0);
  });
});

// The name server says one thing when it is asked and another to k6 (DNS rebinding).
test.concurrent.each(K6_VERSIONS)(
  'one that leads there only later is refused by k6 itself (k6 %s)',
  async (version) => {
    const around = answering('93.184.216.34');
    const inputs = { 'k6-version': version, 'ready-timeout-seconds': '0' };
    await gateShop({ inputs, adjust: asProd, around }, ({ verdict, shop, file }) => {
      expect(verdict).toMatchObject({ outcome: 'failed', reasons: [{ code: 'unreachable' }] });
      expect(verdict.headline).toContain('leads to a private address, which no production site has');
      expect(file('script.js')).toContain('blacklistIPs: ');
      expect(shop.requestCount).toBe(0);
    });
  },
);

test.concurrent.each(K6_VERSIONS)('behind a proxy k6 may connect to a private address (k6 %s)', async (version) => {
  const around = (world: World): World => ({ ...world, env: { ...world.env, HTTP_PROXY: 'http://127.0.0.1:9' } });
  const adjust = (config: Config): Config => {
    const url = 'http://shop.example/';
    return {
      ...asProd(config),
      target: { url, host: 'shop.example' },
      pages: config.pages.map((p) => ({ ...p, url })),
    };
  };
  const inputs = { 'k6-version': version, 'ready-timeout-seconds': '0' };
  await gateShop({ inputs, adjust, around }, ({ verdict }) => {
    // The proxy is asked and refuses: it was not k6 that refused its address.
    expect(verdict.headline).toContain('proxyconnect tcp: dial tcp 127.0.0.1:9: connect: connection refused');
  });
});

test.concurrent('a look at whether the site is ready is refused like a request of the load', async () => {
  const file = 'page-type: product\nready: { timeout-seconds: 0 }\n';
  await gateShop({ file, adjust: asProd, around: answering('93.184.216.34') }, ({ verdict, shop }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', reasons: [{ code: 'unreachable' }], runs: [{ name: 'ready' }] });
    expect(verdict.headline).toContain('leads to a private address, which no production site has');
    expect(shop.requestCount).toBe(0);
  });
});
