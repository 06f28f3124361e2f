import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ActionRecord, runAction } from '../harness/runner.ts';
import { CURRENT, k6 } from '../support/k6.ts';
import { openServer, type Received } from './server.ts';
import { textsOf } from './step-texts.ts';

const ACTION = join(import.meta.dirname, '../..');

/** What the steps name, and send in every place that a request has. */
const SENT = {
  IN_HEADER: 'canary31=of/the "header"&<more>',
  IN_PATH: 'canary32 of the/path',
  IN_QUERY: 'canary33&of=the query',
  IN_BODY: 'canary34 of the form+',
  IN_JSON: 'canary35 "of" \\ the JSON',
};
const ROW = { email: 'ada@shop.example', password: 'canary36-of-a-row' };
/** What the target answers, and later steps send on. */
const TOKENS = { ofSetup: 'canary37-token-of-setup', ofStep: 'canary38-token-of-a-step', cookie: 'canary39-cookie' };
/** What the job knows and no step names. */
const JOB = { GITHUB_TOKEN: 'ghs_canary40of4the0job', UNNAMED: 'canary41-that-nobody-asked-for' };

const TOLD = [...Object.values(SENT), ROW.password, ...Object.values(TOKENS), ...Object.values(JOB)];
const CANARIES = TOLD.flatMap((text) => [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)]);

const FILE = (expected: string): string =>
  `
environment: preprod
duration-seconds: 6
warm-up-seconds: 1
ready-timeout-seconds: 0
max-vus: 2
test-mode: full
data:
  users: { file: load/users.csv }
journeys:
  - name: spy
    think-seconds: 0.3
    setup:
      - name: token
        method: POST
        path: /login
        json: { secret: '\${env.IN_JSON}', user: '\${users.email}' }
        extract: { setup token: { json: token } }
    steps:
      - name: form
        method: POST
        path: /x/\${env.IN_PATH}?key=\${env.IN_QUERY}
        headers: { X-Key: '\${env.IN_HEADER}', Authorization: 'Bearer \${setup_token}' }
        body: secret=\${env.IN_BODY}&password=\${users.password}
        extract: { token: { json: token } }
      - name: seen
        path: /seen/\${token}
        expect:
          json: { said: '${expected}' }
`.replace('setup token:', 'setup_token:');

/** A target that says all it knows, wherever it can. */
function tellAll({ path, headers, body }: Received, response: ServerResponse): void {
  const known = `${path} ${headers['x-key']} ${headers.authorization} ${headers.cookie} ${body}`;
  response.setHeader('set-cookie', `sid=${TOKENS.cookie}; Path=/`);
  response.setHeader('x-echo', encodeURI(known));
  if (path.startsWith('/x/')) return void response.writeHead(302, { location: `/moved?token=${TOKENS.ofStep}` }).end();
  const token = path === '/login' ? TOKENS.ofSetup : TOKENS.ofStep;
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ token, said: 'well', known }));
}

let binary: string;

beforeAll(async () => {
  binary = (await k6(CURRENT)).path;
});

const step = (url: string, expected: string): Promise<ActionRecord> =>
  runAction({
    action: ACTION,
    timeoutSeconds: 100,
    env: { ...JOB, ...SENT, NO_PROXY: '127.0.0.1' },
    files: {
      '.github/k6-gate.yml': FILE(expected),
      'load/users.csv': `email,password\n${ROW.email},${ROW.password}\n`,
    },
    inputs: { 'k6-path': binary, 'target-url': `${url}/` },
  });

/** Nothing but the user's own file of rows holds one. */
function expectSilence(record: ActionRecord): void {
  for (const [where, text] of Object.entries(textsOf(record)))
    for (const canary of CANARIES)
      if (!where.endsWith('load/users.csv')) expect(text.includes(canary), `${where} holds ${canary}`).toBe(false);
}

describe('the secrets of a journey are in nothing that a step leaves', { concurrent: true }, () => {
  test('when its load is run', async () => {
    await using target = await openServer(tellAll);
    await using record = await step(target.url, 'well');
    expect(record.outputs.outcome).toBe('passed');
    // They were there to be told.
    const form = target.requests.findLast(({ path }) => path.startsWith('/x/'));
    expect(form).toMatchObject({
      path: `/x/${encodeURIComponent(SENT.IN_PATH)}?key=${encodeURIComponent(SENT.IN_QUERY)}`,
      body: `secret=${encodeURIComponent(SENT.IN_BODY)}&password=${ROW.password}`,
      headers: { 'x-key': SENT.IN_HEADER, authorization: `Bearer ${TOKENS.ofSetup}` },
    });
    const login = target.requests.findLast(({ path }) => path === '/login');
    expect(JSON.parse(login?.body ?? '')).toEqual({ secret: SENT.IN_JSON, user: ROW.email });
    expect(target.requests.at(-1)?.path).toBe(`/seen/${TOKENS.ofStep}`);
    expect(record.masks).toEqual(expect.arrayContaining([...Object.values(SENT), ROW.password]));
    expect(record.masks).not.toContain(JOB.UNNAMED);
    expectSilence(record);
  });

  test('when its rehearsal is not as expected', async () => {
    await using target = await openServer(tellAll);
    await using record = await step(target.url, 'something else');
    expect(record.outputs.outcome).toBe('failed');
    expect(record.raw.join('\n')).toContain('"said is "something else"", seen: a text of 4 characters');
    expectSilence(record);
  });

  test('when nobody answers', async () => {
    await using target = await openServer((_, response) => void response.destroy());
    await using record = await step(target.url, 'well');
    expect(record.outputs.outcome).toBe('failed');
    expectSilence(record);
  });

  test('when a step is cut off that has a token in its path', async () => {
    await using target = await openServer((request, response) =>
      request.path.startsWith('/seen/') ? void response.destroy() : tellAll(request, response),
    );
    await using record = await step(target.url, 'well');
    expect(record.outputs.outcome).toBe('failed');
    expect(record.raw.join('\n')).toMatch(/Request Failed: Get "http:\/\/127\.0\.0\.1:\d+\/…": EOF/);
    expectSilence(record);
  });

  test('when its rows cannot be read', async () => {
    await using record = await runAction({
      action: ACTION,
      env: { ...JOB, ...SENT },
      files: { '.github/k6-gate.yml': FILE('well'), 'load/users.csv': `email,password\n${ROW.password}\n` },
      inputs: { 'k6-path': binary, 'target-url': 'http://127.0.0.1:9/' },
    });
    expect(record.exitCode).toBe(2);
    expect(record.raw.join('\n')).toContain('load/users.csv:2: has 1 value, and the header names 2');
    expectSilence(record);
  });

  test('when there are no rows', async () => {
    await using record = await runAction({
      action: ACTION,
      env: { ...JOB, ...SENT },
      files: { '.github/k6-gate.yml': FILE('well') },
      inputs: { 'k6-path': binary, 'target-url': 'http://127.0.0.1:9/' },
    });
    expect(record.exitCode).toBe(2);
    expect(record.raw.join('\n')).toContain('.github/k6-gate.yml:9:12: data.users.file: load/users.csv cannot be read');
  });
});
