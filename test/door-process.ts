// A door of its own kind, by the name of what it does: the ends of a process can only be seen from outside.
import { setTimeout as sleep } from 'node:timers/promises';
import { enter, stopOnSignals } from '../src/door.ts';
import { GateError } from '../src/gate-error.ts';
import { start } from '../src/k6/run.ts';
import { ask } from '../src/k6/short-command.ts';

const HOUR_MS = 3_600_000;
const later = (act: () => void): Promise<number> => {
  setTimeout(act, 10);
  return sleep(HOUR_MS, 0);
};

const WORKS: Readonly<Record<string, () => Promise<number>>> = {
  'comes to 99': async () => 99,
  'throws a GateError': async () => {
    throw new GateError('platform/unexpected', 'There is no place.', { hint: 'Make some.' });
  },
  'throws a bug': async () => {
    throw new TypeError('x is undefined');
  },
  'throws a cancellation': async () => {
    throw new GateError('platform/cancelled', 'The job was cancelled');
  },
  'throws in a callback': () =>
    later(() => {
      throw new Error('late');
    }),
  'forgets a rejection': () => later(() => void Promise.reject(new Error('forgotten'))),
  'waits for nothing': () => new Promise(() => undefined),
  'talks to a wall': async () => {
    for (let line = 0; line < 1_000; line += 1) process.stdout.write(`${'x'.repeat(1000)}\n`);
    return 99;
  },
  'talks to nobody': async () => {
    await sleep(300);
    for (let line = 0; line < 100; line += 1) process.stdout.write(`${'x'.repeat(1000)}\n`);
    await sleep(100);
    return 99;
  },
  async 'takes its time to stop'() {
    const stop = stopOnSignals();
    process.stdout.write('ready\n');
    await sleep(HOUR_MS, undefined, { signal: stop }).catch(() => undefined);
    process.stdout.write(`${stop.reason}\n`);
    return sleep(3_000, 0);
  },
  async 'runs k6'() {
    const request = JSON.parse(process.env.REQUEST ?? '');
    const stop = stopOnSignals();
    await using run = start({ ...request, stop, onLog: () => undefined });
    run.points.pipe(process.stdout);
    stop.addEventListener('abort', () => process.stdout.write('cancelled\n'));
    await run.ended;
    return 0;
  },
  async 'asks a program'() {
    const { binary, env } = JSON.parse(process.env.REQUEST ?? '');
    const stop = stopOnSignals();
    setTimeout(() => process.stdout.write('ready\n'), 500);
    stop.addEventListener('abort', () => process.stdout.write('cancelled\n'));
    await ask({ file: binary.path, args: [], env, seconds: 60, stop, gently: true });
    return 0;
  },
};

await enter(
  () => WORKS[process.argv[2] ?? '']?.() ?? Promise.reject(new Error('no such work')),
  ({ message, hint }) => process.stderr.write(`${message}|${hint}\n`),
);
