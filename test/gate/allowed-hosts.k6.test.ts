import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';
import { openServer, type Received } from './server.ts';

const ENV = { PREPROD_AUTH: 'c2VjcmV0LXZhbHVl' };
const HEADERS = { 'request-headers': 'Authorization: Basic ${PREPROD_AUTH}', 'page-type': 'homepage' };
const asset = (host: string, name: string): string => `<link rel="stylesheet" href="${host}/${name}.css">`;

/** A homepage with one stylesheet of each host. */
const pageWith = (...hosts: string[]): string =>
  `<!doctype html><title>Home</title>${['', ...hosts].map((host) => asset(host, 'style')).join('')}${'<p>words</p>'.repeat(60)}`;

const html = (response: ServerResponse, body: string) =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end(body);

const headersSeen = (requests: readonly Received[]) =>
  requests.map(({ headers }) => `${headers.authorization ?? 'none'} ${headers['user-agent']?.split('/')[0]}`);

describe('an allowed host', { concurrent: true }, () => {
  test.each(K6_VERSIONS)(
    'gives assets, without the headers; one that is not gets no request (k6 %s)',
    async (version) => {
      await using cdn = await openServer();
      await using other = await openServer();
      await using home = await openServer(({ path }, response) =>
        path === '/' ? html(response, pageWith(cdn.url, other.url)) : void response.end(),
      );
      const inputs = { ...HEADERS, 'target-url': `${home.url}/`, 'k6-version': version };
      await gateShop({ inputs: { ...inputs, 'allowed-hosts': new URL(cdn.url).host }, env: ENV }, ({ verdict }) => {
        expect(verdict).toMatchObject({ outcome: 'passed', total: { errorRate: 0 } });
      });
      expect(new Set(headersSeen(home.requests))).toEqual(new Set([`Basic ${ENV.PREPROD_AUTH} k6-gate`]));
      expect(new Set(headersSeen(cdn.requests))).toEqual(new Set(['none k6-gate']));
      expect(other.requests).toEqual([]);
    },
  );

  test('may be where a redirect leads, without the headers', async () => {
    await using moved = await openServer((_, response) => html(response, pageWith()));
    await using home = await openServer(
      (_, response) => void response.writeHead(302, { location: `${moved.url}/home` }).end(),
    );
    const inputs = { ...HEADERS, 'target-url': `${home.url}/` };
    await gateShop({ inputs: { ...inputs, 'allowed-hosts': new URL(moved.url).host }, env: ENV }, ({ verdict }) => {
      expect(verdict.outcome).toBe('passed');
    });
    expect(new Set(headersSeen(moved.requests))).toEqual(new Set(['none k6-gate']));
    const seen = moved.requests.length;
    await gateShop({ inputs, env: ENV }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'failed', reasons: [{ code: 'wrong-page' }] });
      expect(verdict.headline).toContain('or name its host in allowed-hosts');
    });
    expect(moved.requests).toHaveLength(seen);
  });
});
