import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ask, type ShortCommand } from '../../src/k6/short-command.ts';
import { isAlive } from '../gate/processes.ts';
import { temporaryWorld, writeProgram } from './temporary-world.ts';

/** Asks a shell script; `$ROOT` is a folder of the test's own. */
async function askScript(body: string, command: Partial<ShortCommand> = {}, look?: (root: string) => void) {
  using world = temporaryWorld();
  const file = writeProgram(join(world.bin, 'program'), `#!/bin/sh\n${body}\n`);
  const env = { PATH: '/usr/bin:/bin', ROOT: world.root, ...command.env };
  const answer = await ask({ file, args: ['one two', '$HOME'], seconds: 5, stop: null, ...command, env });
  look?.(world.root);
  return answer;
}

test.each([
  ['said', 'echo out; echo err >&2', { exitCode: 0, stdout: 'out\n', stderr: 'err\n' }],
  ['said before it failed', 'echo out; exit 3', { exitCode: 3, stdout: 'out\n', stderr: '' }],
  ['was given, untouched by a shell', 'printf "%s|" "$@"', { exitCode: 0, stdout: 'one two|$HOME|', stderr: '' }],
])('tells what a program %s', async (_name, body, expected) => {
  expect(await askScript(body)).toEqual(expected);
});

test.each<[string, string, Partial<ShortCommand>, string, RegExp]>([
  ['hangs', 'exec sleep 60', { seconds: 0.2 }, 'timed-out', /^was not done within 0\.2 s$/],
  ['hangs in a child that holds its output', 'sleep 5 & wait', { seconds: 0.2 }, 'timed-out', /0\.2 s$/],
  ['dies', 'kill -SEGV $$', {}, 'failed', /^was ended by SIGSEGV$/],
  ['is not there', '', { file: '/no/such/program' }, 'failed', /^failed: spawn .* ENOENT$/],
  ['never stops talking', 'yes', {}, 'failed', /^said more than 8 MiB$/],
  ['was stopped before it began', ': > "$ROOT/ran"', { stop: AbortSignal.abort() }, 'stopped', /^was stopped$/],
])('a program that %s gives no answer', async (_name, body, command, noAnswer, reason) => {
  const look = (root: string): void => expect(existsSync(join(root, 'ran'))).toBe(false);
  expect(await askScript(body, command, look)).toEqual({ noAnswer, reason: expect.stringMatching(reason) });
});

test.each([
  ['at once', false, ''],
  ['after its own clean-up, where it has children to end', true, 'cleaned up\n'],
])('a stop ends a program %s', async (_name, gently, cleanedUp) => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 300);
  const body = `trap 'echo cleaned up >> "$ROOT/log"; exit 0' INT\n: > "$ROOT/log"\nwhile :; do sleep 0.05; done`;
  const look = (root: string): void => expect(readFileSync(join(root, 'log'), 'utf8')).toBe(cleanedUp);
  expect(await askScript(body, { gently, stop: stop.signal }, look)).toMatchObject({ noAnswer: 'stopped' });
});

const LEAVES_A_CHILD = `sh -c 'trap "" INT; while :; do sleep 0.1; done' & echo $! > "$ROOT/child"`;

test.each<[string, string, Partial<ShortCommand>]>([
  ['answers', 'exit 0', {}],
  ['is stopped', 'wait', { gently: false }],
  ['is stopped gently', 'wait', { gently: true }],
  ['hangs', 'wait', { seconds: 0.5 }],
  ['says too much', 'yes', {}],
])('what a program started ends with it when it %s', async (_name, rest, command) => {
  const stop = 'gently' in command ? AbortSignal.timeout(500) : null;
  let child = 0;
  await askScript(`${LEAVES_A_CHILD}\n${rest}`, { stop, ...command }, (root) => {
    child = Number(readFileSync(join(root, 'child'), 'utf8'));
  });
  await expect.poll(() => isAlive(child)).toBe(false);
});

test('a program has answered when it ends, whoever holds its output', async () => {
  const holds = `setsid sh -c 'echo $$ > "$ROOT/child"; exec sleep 60' & until [ -s "$ROOT/child" ]; do sleep 0.05; done`;
  let child = 0;
  const env = { GATE_MARK: randomUUID() };
  const answer = await askScript(`echo out\n${holds}`, { seconds: 15, env }, (root) => {
    child = Number(readFileSync(join(root, 'child'), 'utf8'));
  });
  expect(answer).toEqual({ exitCode: 0, stdout: 'out\n', stderr: '' });
  expect(isAlive(child)).toBe(false);
});

test('what does not mind SIGINT is killed after a while', async () => {
  const body = 'trap "" INT\nwhile :; do sleep 0.05; done';
  expect(await askScript(body, { gently: true, seconds: 0.2 })).toMatchObject({ noAnswer: 'timed-out' });
});
