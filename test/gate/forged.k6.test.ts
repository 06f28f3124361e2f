import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { INPUTS } from '../../src/config/inputs.ts';
import { type ActionRecord, runAction } from '../harness/runner.ts';
import { expectOwnMarkdown } from '../report/forgery.ts';
import { HOSTILE } from '../report/hostile.ts';
import { CURRENT, k6 } from '../support/k6.ts';

const ACTION = join(import.meta.dirname, '../..');

/** What each of these is to a runner, a terminal, markdown or HTML, on one line. */
const POISON =
  '::error::forged ##[error]forged <img src=x onerror=forged> | @octocat #1 [a](https://evil.example) `x` \u001b[2K';
/** The corpus as a page may hold it, each on a line of its own. */
const LINES = HOSTILE.join('\n');
/** As much of it as a variable of a process holds. */
const VALUE = LINES.replaceAll('\u0000', '');

const INPUT = {
  environment: 'preprod',
  'page-type': 'homepage',
  'duration-seconds': '3',
  'warm-up-seconds': '0',
  'ready-timeout-seconds': '0',
};

let binary: string;

beforeAll(async () => {
  binary = (await k6(CURRENT)).path;
});

/** Answers every request with these bytes: a server of Node's would refuse to send most of them. */
async function openRawServer(answer: (path: string) => string): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      const [, path = '/'] = /^\S+ (\S+)/.exec(String(data)) ?? [];
      socket.end(Buffer.from(answer(path)));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, 'close');
    },
  };
}

const step = (url: string, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRecord> =>
  runAction({
    action: ACTION,
    timeoutSeconds: 100,
    inputs: { ...INPUT, 'k6-path': binary, 'target-url': `${url}/`, ...inputs },
  });

const OWN_GROUPS = /^(Checking the k6 at \/\S+|Obtaining k6 [\d.]+|All \d+ thresholds?, and where each comes from)$/;

/** All that the runner obeyed, is shown or keeps was written by k6-gate. */
function expectOwnWords(record: ActionRecord): void {
  const { commands, annotations, summary, outputs, env, addedPaths } = record;
  for (const { name, data } of commands) {
    expect(['error', 'warning', 'notice', 'add-mask', 'debug', 'group', 'endgroup']).toContain(name);
    if (name === 'group') expect(data).toMatch(OWN_GROUPS);
    expect(data).not.toMatch(/^\s*forged/);
  }
  expect(record.raw.filter((line) => /^[^:].*##\[/.test(line))).toEqual([]);
  for (const { kind, properties, message } of annotations) {
    if (kind === 'error') expect(properties.title).toMatch(/^k6-gate: /);
    expect(message).not.toMatch(/^\s*forged/);
    expect(message.replaceAll('\n', ' ')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  }
  expect(outputs.outcome).not.toBe('passed');
  expect([env, addedPaths]).toEqual([{}, []]);
  expectOwnMarkdown(summary);
  // What can redraw or reorder a log; the toolkit's own commands are told by themselves.
  const shown = record.raw.filter((line) => !/^::(error|warning|notice|debug|add-mask|group|endgroup)\b/.test(line));
  expect(shown.filter((line) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line))).toEqual([]);
}

const page = (body: string, headers = ''): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}Connection: close\r\n\r\n<title>${body}</title>${'<p>w</p>'.repeat(100)}`;

/** An answer of a server, by the part of it that is hostile. */
const ANSWERS: readonly (readonly [string, (path: string) => string])[] = [
  ['status text', () => `HTTP/1.1 500 ${POISON}\r\nContent-Length: 0\r\n\r\n`],
  ['status', () => `HTTP/1.1 ${POISON}\r\n\r\n`],
  ['protocol', () => `${POISON}\r\n\r\n`],
  ['header name', () => `HTTP/1.1 200 OK\r\n${POISON}: x\r\n\r\n`],
  ['header without a name', () => `HTTP/1.1 200 OK\r\n${POISON.replaceAll(':', ';')}\r\n\r\n`],
  ['length', () => `HTTP/1.1 200 OK\r\nContent-Length: ${POISON}\r\n\r\n`],
  ['encoding', () => `HTTP/1.1 200 OK\r\nTransfer-Encoding: ${POISON}\r\n\r\n`],
  ['chunk', () => `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${POISON}\r\n`],
  ['type', () => `HTTP/1.1 200 OK\r\nContent-Type: ${POISON}\r\nContent-Length: 2\r\n\r\nok`],
  ['cookie', () => `HTTP/1.1 200 OK\r\nSet-Cookie: ${POISON}=${POISON}\r\nContent-Length: 2\r\n\r\nok`],
  ['redirect on the host', () => `HTTP/1.1 302 Found\r\nLocation: /${POISON}\r\nContent-Length: 0\r\n\r\n`],
  ['redirect to a word', () => `HTTP/1.1 302 Found\r\nLocation: ${POISON}\r\nContent-Length: 0\r\n\r\n`],
  ['redirect to a host', () => `HTTP/1.1 302 Found\r\nLocation: https://${POISON}\r\nContent-Length: 0\r\n\r\n`],
  ['redirect to a cart', () => `HTTP/1.1 302 Found\r\nLocation: /cart/${POISON}\r\nContent-Length: 0\r\n\r\n`],
  [
    'redirect to a login',
    (path) =>
      path.startsWith('/login')
        ? page('x')
        : `HTTP/1.1 302 Found\r\nLocation: /login/${POISON}\r\nContent-Length: 0\r\n\r\n`,
  ],
];

describe('nothing that a server answers becomes a command, an annotation or an element', { concurrent: true }, () => {
  test.each(ANSWERS)('its %s', async (_part, answer) => {
    await using server = await openRawServer(answer);
    await using record = await step(server.url);
    expect(record.outputs.outcome).toBe('failed');
    expectOwnWords(record);
  });

  test('the title, text and assets of its page', async () => {
    const texts = HOSTILE.map((text) => text.replaceAll('"', '&quot;'));
    const assets = texts.map((text) => `<img src="${text}"><script src="/${text}"></script>`).join('');
    await using server = await openRawServer((path) => {
      if (path === '/')
        return page(
          `Home</title>${assets}<title>${LINES}</title>${LINES}`,
          'X-Note: ::error::forged ##[error]forged <img> @octocat\r\n',
        );
      return `HTTP/1.1 404 ${POISON}\r\nContent-Length: 0\r\n\r\n`;
    });
    await using record = await step(server.url, { 'max-assets': '100' });
    expect(record.outputs['k6-exit-code']).toBe('99');
    expect(record.raw.join()).toMatch(/\d\d of the page's assets are not served/);
    expectOwnWords(record);
  });
});

describe('nothing that an input holds does', { concurrent: true }, () => {
  test('when it is refused', async () => {
    const poisoned = Object.fromEntries(INPUTS.map(({ name }) => [name, `${POISON}\n${VALUE}`]));
    await using record = await step('', { ...poisoned, 'output-dir': '' });
    expect(record.outputs).toMatchObject({ outcome: 'error', 'exit-code': '2' });
    expectOwnWords(record);
  });

  test('when it is taken', async () => {
    await using server = await openRawServer(() => page('another page'));
    const texts = {
      'expect-text': `${POISON}\n${VALUE}`,
      'page-metadata': JSON.stringify({ title: VALUE, query: { [POISON]: VALUE } }),
      'promo-data': JSON.stringify({ text: POISON, code: VALUE, parameter: POISON }),
      'target-url': `${server.url}/${POISON}?${VALUE}`,
      'request-headers': `X-Poison: ${POISON}`,
      'output-dir': 'out ::error::forged <img> @octocat ##[error]forged',
    };
    await using record = await step(server.url, texts);
    expect(record.outputs.outcome).toBe('failed');
    expectOwnWords(record);
  });
});
