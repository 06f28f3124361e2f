import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { secretsOf } from '../../src/config/config-secrets.ts';
import { readContext } from '../../src/config/context.ts';
import { resolve } from '../../src/config/resolve.ts';
import { terminalLog } from '../../src/terminal-log.ts';
import type { World } from '../../src/world.ts';
import { type GateRun, gateShop, SHORT } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';
import { openServer } from './server.ts';
import { duringLoad } from './tampered.ts';

const ENV = { API_KEY: 'k3y-of-the-preprod-shop', PASS: 'open-sesame' };
const LITERAL = 'Basic bGl0ZXJhbDpwYXNzd29yZA==';
const HEADERS = ['X-Api-Key: ${API_KEY}', `Authorization: ${LITERAL}`, 'X-Mixed: user=bot; pass=${PASS}'].join('\n');
const SECRETS = [ENV.API_KEY, LITERAL, 'bGl0ZXJhbDpwYXNzd29yZA', ENV.PASS, 'user=bot; pass='];

/** In no file, unzipped ones included, and in no line that anybody reads. */
function expectSilence({ files, log }: Pick<GateRun, 'files' | 'log'>): void {
  const texts = { ...files(), log };
  expect(Object.keys(texts)).toContain('script.js');
  for (const [name, content] of Object.entries(texts))
    for (const secret of SECRETS) expect(content.includes(secret), `${name} holds ${secret}`).toBe(false);
}

test.concurrent.each(K6_VERSIONS)('header values reach the shop and nothing else (k6 %s)', async (version) => {
  const inputs = { 'request-headers': HEADERS, 'k6-version': version, 'warm-up-seconds': '1' };
  const knobs = { requireHeader: { name: 'Authorization', value: LITERAL } };
  await gateShop({ inputs, env: ENV, knobs }, (run) => {
    expect(run.verdict).toMatchObject({ outcome: 'passed', total: { errorRate: 0 } });
    for (const { headers } of run.shop.requests) {
      expect(headers).toMatchObject({
        'x-api-key': ENV.API_KEY,
        authorization: LITERAL,
        'x-mixed': `user=bot; pass=${ENV.PASS}`,
      });
    }
    expectSilence(run);
    // Not because it was taken out: it never was in the script.
    expect(run.file('script.js')).not.toContain('***');
    expect(JSON.parse(run.file('config.json')).requestHeaders).toEqual([
      { name: 'X-Api-Key', value: '***' },
      { name: 'Authorization', value: '***' },
      { name: 'X-Mixed', value: '***' },
    ]);
  });
});

test.concurrent('header values are in nothing that a failed gate leaves either', async () => {
  await gateShop({ inputs: { 'request-headers': HEADERS }, env: ENV, knobs: { outageAfterSeconds: 2 } }, (run) => {
    expect(run.verdict.outcome).toBe('failed');
    expectSilence(run);
  });
});

test.concurrent('nor in what a refused target leaves', async () => {
  const knobs = { requireHeader: { name: 'Authorization', value: 'another one' } };
  await gateShop({ inputs: { 'request-headers': HEADERS }, env: ENV, knobs }, (run) => {
    expect(run.verdict).toMatchObject({ outcome: 'failed', reasons: [{ code: 'wrong-page' }] });
    expectSilence(run);
  });
});

test.concurrent.each(K6_VERSIONS)(
  'results that a script writes a secret into are not kept, and the verdict says whose it is (k6 %s)',
  async (version) => {
    const code = "check(opened.response, { ['key ' + __ENV.GATE_HEADER_0]: () => true });";
    const inputs = { 'request-headers': HEADERS, 'k6-version': version };
    await gateShop({ inputs, env: ENV, templates: duringLoad(code) }, (run) => {
      expect(run.verdict.outcome).toBe('inconclusive');
      expect(run.verdict.reasons).toEqual([
        {
          code: 'evidence-incomplete',
          message: expect.stringContaining("k6's results hold the value of the header X-Api-Key of request-headers"),
        },
      ]);
      expect(run.verdict.evidence.files).not.toContain('results.ndjson.gz');
      expectSilence(run);
    });
  },
);

test.concurrent('a shop that repeats a secret in its addresses tells it to nobody who reads the evidence or the log', async () => {
  await using echo = await openServer(({ path }, response) => {
    const key = ENV.API_KEY;
    if (path.includes(key))
      return void response.writeHead(404, { 'content-type': 'text/html' }).end(`<p>No ${key} here</p>`);
    response.writeHead(302, { location: `/p/${key}` }).end();
  });
  const values = { ...SHORT, 'target-url': `${echo.url}/p/42`, 'request-headers': HEADERS };
  const secrets = secretsOf(
    resolve({ flat: { values, spelling: (name) => name }, env: ENV, context: readContext(ENV, undefined) })[0],
    {},
  );
  const terminal = new PassThrough();
  const around = (world: World): World => {
    const log = terminalLog(terminal);
    for (const secret of secrets) log.mask(secret);
    return { ...world, log };
  };
  await gateShop({ inputs: values, env: ENV, around }, async (run) => {
    terminal.end();
    const log = await text(terminal);
    expect(log).toContain('/p/*** answers 404');
    expect(run.verdict).toMatchObject({ outcome: 'failed', reasons: [{ code: 'wrong-page' }] });
    expectSilence({ files: run.files, log });
  });
});
