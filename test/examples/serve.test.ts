import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openShop } from '../../examples/shop/shop.ts';

const SERVE = join(import.meta.dirname, '../../examples/shop/serve.ts');

async function serve(...args: readonly string[]) {
  const child = spawn(process.execPath, [SERVE, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [[code], stdout, stderr] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

test('the shop says how it is opened', async () => {
  expect(await serve('--help')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: .*\n$/), stderr: '' });
});

test.concurrent.each([
  [['--port', 'x'], /^--port is "x": give a whole number from 0 to 65535\. .*\n$/],
  [['--port', '80.5'], /^--port is "80\.5": .*\n$/],
  [['--port', '99999'], /^--port is "99999": .*\n$/],
  [['--latency-ms='], /^--latency-ms is "": give a number, 0 or more\. .*\n$/],
  [['--error-rate', '2'], /^--error-rate is "2": give a number from 0 to 1\. .*\n$/],
  [['--hang-after-seconds', 'soon'], /^--hang-after-seconds is "soon": give a number, 0 or more\. .*\n$/],
  [['--wat'], /^Unknown option '--wat'.*\n$/],
])('the shop with %j says what is wrong in one line, exit 2', async (args, words) => {
  const { code, stderr } = await serve(...args);
  expect(stderr).toMatch(words);
  expect(code).toBe(2);
});

test('the shop misbehaves as its flags say', async () => {
  const flags = ['--port', '0', '--login-redirect', '--hang-after-seconds', '0.5'];
  const child = spawn(process.execPath, [SERVE, ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(child.stdout, 'data');
    const [url = ''] = /http:\S+/.exec(String(line)) ?? [];
    const answer = await fetch(`${url}/p/42`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/login']);
    await delay(600);
    await expect(fetch(`${url}/p/42`, { signal: AbortSignal.timeout(300) })).rejects.toThrow('timeout');
  } finally {
    child.kill();
  }
});

test('the shop on a port that is taken says so in one line, exit 2', async () => {
  await using shop = await openShop();
  const { code, stderr } = await serve('--port', new URL(shop.url).port);
  expect(stderr).toMatch(/^listen EADDRINUSE: .*\n$/);
  expect(code).toBe(2);
});
