import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActionRecord, runAction } from '../harness/runner.ts';
import { CURRENT, k6 } from '../support/k6.ts';
import { openServer, type Received, type Server } from './server.ts';
import { textsOf } from './step-texts.ts';
import { prefixed } from './tampered.ts';

const ACTION = join(import.meta.dirname, '../..');

/** What the job knows and k6 must not. */
const JOB = {
  GITHUB_TOKEN: 'ghs_canary01of4the0job',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary02-oidc-request-token',
  AWS_ACCESS_KEY_ID: 'AKIACANARY03EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'canary04/aws+secret/key',
  AWS_SESSION_TOKEN: 'canary05-aws-session',
  NODE_AUTH_TOKEN: 'npm_canary06of0the0registry',
  K6_CLOUD_TOKEN: 'canary07-of-k6-cloud',
  DATABASE_URL: 'postgres://shop:canary08-password@db.internal/shop',
  DEPLOY_KEY: '-----BEGIN KEY-----\ncanary09-first-line\ncanary09-second-line\n-----END KEY-----',
  HTTPS_PROXY: 'http://bot:canary10-of-the-proxy@proxy.example:3128',
  // Nothing here goes through a proxy, because loopback never does.
  https_proxy: 'http://bot:canary11=of<the"proxy@proxy.example:3128',
};
/** What reaches the shop on purpose, and nobody else. */
const SENT = {
  API_KEY: 'canary12=of/the "shop"&<more>',
  SESSION: 'canary13-session-of-a-customer',
  PASSWORD: 'canary14-open-sesame',
};
const BASIC = 'Y2FuYXJ5MTU6bGl0ZXJhbA==';
const DOWNLOAD_TOKEN = 'canary16-of-the-mirror';
const SIGNATURE = 'canary22-in-the-address-of-the-mirror';
const BROKEN_PROXY = 'canary23-of-a-proxy-that-cannot-be-read';
const TOLD_BY_PROXY = 'canary24-of-a-proxy-that-tells-it';
/** What the shop says by itself. */
const SAID = {
  cookie: 'canary17-cookie-of-the-shop',
  redirect: 'canary18-token-in-a-redirect',
  asset: 'canary19-signature-of-an-asset',
  page: 'canary20-token-in-the-page',
};
/** What the script returns from `setup()`. */
const SETUP = 'canary21-of-setup';

const CANARIES: readonly string[] = [
  ...Object.values(JOB).flatMap((value) => [value, ...(value.match(/canary\d+[^@\n]*/g) ?? [])]),
  ...Object.values(SENT),
  ...Object.values(SENT).map(encodeURIComponent),
  ...Object.values(SENT).map((value) => JSON.stringify(value).slice(1, -1)),
  ...[BASIC, DOWNLOAD_TOKEN, SIGNATURE, BROKEN_PROXY, TOLD_BY_PROXY, SETUP, ...Object.values(SAID)],
];

const INPUTS = {
  environment: 'preprod',
  'page-type': 'homepage',
  'duration-seconds': '6',
  'warm-up-seconds': '1',
  'ready-timeout-seconds': '0',
  'k6-download-url': `https://mirror.example/{archive}?sig=${SIGNATURE}`,
  'k6-download-token': DOWNLOAD_TOKEN,
  'request-headers': [
    'X-Api-Key: ${API_KEY}',
    'Cookie: sid=${SESSION}',
    'X-Mixed: user=bot; pass=${PASSWORD}',
    `Authorization: Basic ${BASIC}`,
  ].join('\n'),
};

let action: string;
let binary: string;

/** The action with a script whose `setup()` returns a secret. */
beforeAll(async () => {
  binary = (await k6(CURRENT)).path;
  action = mkdtempSync(join(tmpdir(), 'k6-gate-canaries-'));
  for (const part of ['action.yml', 'dist', 'package.json', 'templates'])
    cpSync(join(ACTION, part), join(action, part), { recursive: true });
  const { base = '' } = prefixed(
    `export function setup() { return { token: ['canary21', 'of', 'setup'].join('-') }; }`,
  );
  writeFileSync(join(action, 'templates/base.js.mustache'), base);
});

afterAll(() => rmSync(action, { recursive: true, force: true }));

const step = (url: string, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRecord> =>
  runAction({
    action,
    timeoutSeconds: 100,
    env: { ...JOB, ...SENT, NO_PROXY: '127.0.0.1' },
    inputs: { ...INPUTS, 'k6-path': binary, 'target-url': `${url}/`, ...inputs },
  });

/** A shop that says all it knows, wherever it can. */
function tellAll({ path, headers }: Received, response: ServerResponse, status: number): void {
  const known = [headers['x-api-key'], headers.authorization, headers.cookie, headers['x-mixed']].join(' ');
  response.setHeader('set-cookie', `sid=${SAID.cookie}; Path=/`);
  response.setHeader('x-echo', encodeURI(known));
  if (path === '/') return void response.writeHead(302, { location: `/home?token=${SAID.redirect}` }).end();
  const secretPath = `/${encodeURIComponent(SENT.API_KEY)}/${SENT.PASSWORD}.css?sig=${SAID.asset}`;
  const links = [secretPath, `/style.css?sig=${SAID.asset}`].map((href) => `<link rel="stylesheet" href="${href}">`);
  const found = path.startsWith('/home');
  response.writeHead(found ? status : 404, { 'content-type': `text/html; of=${encodeURIComponent(BASIC)}` });
  response.end(`<title>${known} ${SAID.page}</title>${links.join('')}${'<p>words</p>'.repeat(60)}${known}`);
}

const shopThatTells = (status: number): Promise<Server> =>
  openServer((request, response) => tellAll(request, response, status));

function expectSilence(record: ActionRecord): void {
  const texts = textsOf(record);
  for (const [where, text] of Object.entries(texts))
    for (const canary of CANARIES) expect(text.includes(canary), `${where} holds ${canary}`).toBe(false);
}

test('there are twenty canaries and more', () => {
  expect(new Set(CANARIES.flatMap((canary) => canary.match(/canary\d+/gi) ?? [])).size).toBeGreaterThanOrEqual(19);
});

describe('twenty secrets are in nothing that a step leaves', { concurrent: true }, () => {
  test('when its load is run', async () => {
    await using shop = await shopThatTells(200);
    await using record = await step(shop.url, { 'error-rate-threshold': '1', 'checks-threshold': '0' });
    expect(record.outputs['k6-exit-code']).not.toBe('');
    const texts = textsOf(record);
    // They were there to be told.
    expect(shop.requests.at(-1)?.headers).toMatchObject({ 'x-api-key': SENT.API_KEY, authorization: `Basic ${BASIC}` });
    expect(Object.keys(texts).filter((name) => name.endsWith('results.ndjson.gz'))).toHaveLength(2);
    expect(texts.output).toContain('assets are not served, the first is');
    // The runner takes them out of what others say, too.
    expect(record.masks).toEqual(expect.arrayContaining([...Object.values(SENT), BASIC, DOWNLOAD_TOKEN]));
    expectSilence(record);
  });

  test('when the rehearsal refuses its target', async () => {
    await using shop = await shopThatTells(404);
    await using record = await step(shop.url, { 'expect-text': SENT.PASSWORD });
    expect(record.outputs.outcome).toBe('failed');
    expectSilence(record);
  });

  test('when its script shows one: then the results are not kept', async () => {
    await using shop = await shopThatTells(200);
    const inputs = { 'error-rate-threshold': '1', 'checks-threshold': '0', 'expect-text': SENT.PASSWORD };
    await using record = await step(shop.url, inputs);
    expect(record.outputs['results-path']).toBe('');
    expect(record.summary).toContain('the header X-Mixed of request-headers');
    expectSilence(record);
  });

  test('when its configuration cannot be used', async () => {
    const broken = {
      'target-url': `https://bot:${SENT.PASSWORD}@shop.example/`,
      'k6-download-url': `https://bot:${SENT.PASSWORD}@mirror.example/`,
      'request-headers': `${INPUTS['request-headers']}\n${SENT.SESSION}\nX-None: \${NO_SUCH} ${SENT.PASSWORD}`,
      'k6-download-token': `${DOWNLOAD_TOKEN} ${DOWNLOAD_TOKEN}`,
    };
    await using record = await step('', broken);
    expect(record.exitCode).toBe(2);
    expectSilence(record);
  });

  test('when its proxy says its own password', async () => {
    await using proxy = await openServer(
      (_, response) => void response.writeHead(302, { location: `/${TOLD_BY_PROXY}` }).end(),
    );
    await using record = await runAction({
      action,
      env: { ...SENT, HTTP_PROXY: `http://bot:${TOLD_BY_PROXY}@${new URL(proxy.url).host}` },
      inputs: { ...INPUTS, 'k6-path': binary, 'target-url': 'http://shop.example/' },
    });
    expect(record.outputs.outcome).toBe('failed');
    expect(record.raw.join('\n')).toContain('redirects to /***');
    expectSilence(record);
  });

  test('when its proxy cannot be read', async () => {
    await using record = await runAction({
      action,
      env: { ...SENT, HTTP_PROXY: `http://bot:${BROKEN_PROXY}%zz@proxy.example:3128` },
      inputs: { ...INPUTS, 'k6-path': binary, 'target-url': 'http://shop.example/' },
    });
    expect(record.outputs.outcome).not.toBe('passed');
    expectSilence(record);
  });
});
