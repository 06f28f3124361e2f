import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';
import { openServer, type Received } from './server.ts';

const ENV = { API_KEY: 'k3y-of-the-target' };

const answer = (response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok": true}');

const FILE = `max-vus: 2
test-mode: full
request-headers: ["X-Gate: \${API_KEY}"]
journeys:
  - name: api
    think-seconds: 0.3
    steps:
      - name: cookie
        path: /cookie
      - name: moved
        path: /moved
        headers: { Authorization: 'Bearer \${env.API_KEY}' }
`;

/** A target that sets a cookie, and whose other addresses lead to another host. */
const movesTo =
  (url: () => string, status = 302) =>
  ({ path }: Received, response: ServerResponse): void => {
    if (path === '/cookie') answer(response.setHeader('set-cookie', 'sid=1; Path=/'));
    else response.writeHead(status, { location: `${url()}/there` }).end();
  };

describe('a step that is led to another host', { concurrent: true }, () => {
  test.each(K6_VERSIONS)('takes its headers nowhere, not to an allowed one either (k6 %s)', async (version) => {
    await using other = await openServer((_, response) => answer(response));
    await using target = await openServer(movesTo(() => other.url));
    const inputs = { 'target-url': `${target.url}/`, 'allowed-hosts': new URL(other.url).host, 'k6-version': version };
    await gateShop({ file: FILE, inputs, env: ENV }, ({ verdict }) => expect(verdict.outcome).toBe('passed'));
    const sent = target.requests.filter(({ path }) => path === '/moved').map(({ headers }) => headers);
    for (const headers of sent)
      expect(headers).toMatchObject({ authorization: `Bearer ${ENV.API_KEY}`, 'x-gate': ENV.API_KEY, cookie: 'sid=1' });
    expect(other.requests.length).toBeGreaterThan(2);
    for (const { headers } of other.requests)
      for (const name of ['authorization', 'x-gate']) expect(headers).not.toHaveProperty(name);
  });

  test('gives one that is not allowed no request, and the rehearsal says so', async () => {
    await using other = await openServer((_, response) => answer(response));
    await using target = await openServer(movesTo(() => other.url));
    await gateShop({ file: FILE, inputs: { 'target-url': `${target.url}/` }, env: ENV }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'failed', reasons: [{ code: 'wrong-page' }] });
      expect(verdict.headline).toContain('api: the step "moved" (GET /moved) redirects to');
      expect(verdict.headline).toContain('leads away from 127.0.0.1');
    });
    expect(other.requests).toEqual([]);
  });

  test('takes its body nowhere, not even to an allowed one', async () => {
    await using other = await openServer((_, response) => answer(response));
    await using target = await openServer(movesTo(() => other.url, 307));
    const inputs = { 'target-url': `${target.url}/`, 'allowed-hosts': new URL(other.url).host };
    const file = FILE.replace('path: /moved', 'path: /moved\n        method: POST\n        json: { a: 1 }');
    await gateShop({ file, inputs, env: ENV }, ({ verdict }) => expect(verdict.outcome).toBe('failed'));
    expect(other.requests).toEqual([]);
  });

  test('follows nothing that changes state in read-only mode', async () => {
    await using target = await openServer(({ path }, response) =>
      path === '/moved' ? void response.writeHead(302, { location: '/logout' }).end() : answer(response),
    );
    const file = FILE.replace('test-mode: full', 'test-mode: read-only');
    await gateShop({ file, inputs: { 'target-url': `${target.url}/` }, env: ENV }, ({ verdict }) => {
      expect(verdict.headline).toContain('a path that looks as if it changes state, and test-mode is read-only');
    });
    expect(target.requests.map(({ path }) => path)).not.toContain('/logout');
  });
});
