// How long the gate takes beside k6: `node bench/start.ts [rounds] [runs]`. Needs dist/, and Linux for the CPU time up to k6.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { openShop } from '../examples/shop/shop.ts';
import { muteToolkit } from '../src/terminal-log.ts';
import { CURRENT, k6, TOOL_CACHE } from '../test/support/k6.ts';
import { median, medianLine } from './medians.ts';

const [rounds = 21, runs = 5] = process.argv.slice(2).map(Number);
const CLI = 'dist/cli/index.js';
const ACTION = 'dist/action/index.js';
const LIMIT_OVER_NODE_MS = 60;
const LIMIT_K6_MS = 100;
const LIMIT_END_MS = 300;
/** Each point of a small run so many times: a run of millions, whose end is to be no later. */
const MANY = 4000;

const root = mkdtempSync(join(tmpdir(), 'k6-gate-bench-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
process.env.RUNNER_TOOL_CACHE = TOOL_CACHE;
muteToolkit(process.stdout);

// From here on it is in the tool cache.
const { path: real } = await k6(CURRENT);
await using shop = await openShop();
const FLAGS = ['--target-url', `${shop.url}/p/42`, '--page-type', 'product', '--environment', 'preprod'];

/** What one start took: all the time of the clock, and that of the CPU. */
interface Start {
  readonly wall: number;
  readonly cpu: number;
}

const NODE = 'node -e 0';
const starts: Readonly<Record<string, () => Promise<Start>>> = {
  [NODE]: () => toItsEnd(['-e', '0']),
  'k6-gate --version': () => toItsEnd([CLI, '--version']),
  'k6-gate --help': () => toItsEnd([CLI, '--help']),
  'k6-gate plan': () => toItsEnd([CLI, 'plan', ...FLAGS]),
  'k6-gate run, to k6': () => untilK6([CLI, 'run', ...FLAGS, '--k6-path', join(root, 'first-k6')]),
  'action, to k6': () => untilK6([ACTION]),
};

const times = new Map<string, number[]>();
for (let round = 0; round < rounds; round++) {
  for (const [name, start] of Object.entries(starts)) {
    const { wall, cpu } = await start();
    note(name, wall);
    note(cpuOf(name), cpu);
  }
  note('k6 from the cache', await timeOfK6());
}
for (const name of Object.keys(starts)) for (const one of [cpuOf(name), name]) tell(one, overNode(name, one));
tell('k6 from the cache', `hashed and checked; ${LIMIT_K6_MS} ms allowed`);

for (let run = 0; run < runs; run++)
  for (const repeat of [1, MANY]) {
    const { outputs, exit, points } = await endOfRun(repeat);
    const size = repeat === 1 ? 'small' : `${(points / 1e6).toFixed(0)} M`;
    note(`outputs, ${size}`, outputs);
    note(`exit, ${size}`, exit);
  }
for (const name of times.keys()) {
  if (name.startsWith('outputs, ')) tell(name, `after k6's end; ${LIMIT_END_MS} ms allowed`);
  if (name.startsWith('exit, ')) tell(name, 'with every report');
}

function cpuOf(name: string): string {
  return `${name}, CPU`;
}

function overNode(name: string, one: string): string {
  if (name === NODE) return '';
  const bare = medianOf(one === name ? NODE : cpuOf(NODE));
  return `${(medianOf(one) / bare).toFixed(1)} × node, ${(medianOf(one) - bare).toFixed(0)} ms over it; ${LIMIT_OVER_NODE_MS} ms allowed`;
}

function note(name: string, ms: number): void {
  times.set(name, [...(times.get(name) ?? []), ms]);
}

function medianOf(name: string): number {
  return median(times.get(name) ?? []);
}

function tell(name: string, more = ''): void {
  process.stdout.write(`${medianLine(name, times.get(name) ?? [], more)}\n`);
}

/** A command from its start to its end. */
async function toItsEnd(args: readonly string[]): Promise<Start> {
  const began = performance.now();
  const preload = ['--require', join(import.meta.dirname, 'cpu-at-exit.cjs')];
  const child = spawn(process.execPath, [...preload, ...args], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  const pipe = child.stdio[3];
  if (!pipe || !('read' in pipe)) throw new Error('the command has no descriptor 3');
  const [micros, [code]] = await Promise.all([text(pipe), once(child, 'close')]);
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
  return { wall: performance.now() - began, cpu: Number(micros) / 1000 };
}

/** A door from its start until it runs its k6 for the first time; that k6 notes the time of all of its threads, and fails. */
async function untilK6(args: readonly string[]): Promise<Start> {
  const [path, noted] = [join(root, 'first-k6'), join(root, 'noted')];
  rmSync(noted, { force: true });
  const look = `[ -e "${noted}" ] || { date +%s%N; cat /proc/$PPID/task/*/schedstat; } > "${noted}"`;
  writeFileSync(path, `#!/bin/sh\n${look}\nexit 1\n`, { mode: 0o755 });
  const began = Date.now();
  const env = environment({ 'INPUT_K6-PATH': path });
  await once(spawn(process.execPath, args, { env, stdio: 'ignore' }), 'close');
  if (!existsSync(noted)) throw new Error(`node ${args.join(' ')} did not run its k6`);
  const [at = '', ...threads] = readFileSync(noted, 'utf8').trim().split('\n');
  const nanos = threads.reduce((sum, line) => sum + Number(line.split(' ')[0]), 0);
  return { wall: Number(at) / 1e6 - began, cpu: nanos / 1e6 };
}

/** Milliseconds from the search for k6 until the action has it. */
async function timeOfK6(): Promise<number> {
  const child = spawn(process.execPath, [ACTION], { env: environment(), stdio: ['ignore', 'pipe', 'inherit'] });
  let [sought, obtained, said] = [0, 0, ''];
  for await (const chunk of child.stdout) {
    said += chunk;
    if (sought === 0 && said.includes(`Obtaining k6 ${CURRENT}`)) sought = performance.now();
    if (obtained === 0 && said.includes('from the tool cache')) {
      obtained = performance.now();
      child.kill('SIGINT');
    }
  }
  if (obtained === 0) throw new Error(`no k6 was taken from the cache: ${said}`);
  return obtained - sought;
}

/** Milliseconds from the end of k6's load until the outputs are written, and until the gate has ended; with each point of real k6 so many times. */
async function endOfRun(repeat: number): Promise<{ outputs: number; exit: number; points: number }> {
  const [ended, wrapped] = [join(root, 'ended'), join(root, 'k6')];
  writeFileSync(wrapped, repeatingK6(repeat, ended), { mode: 0o755 });
  const short = { 'INPUT_DURATION-SECONDS': '10', 'INPUT_WARM-UP-SECONDS': '0', 'INPUT_MAX-VUS': '20' };
  const env = environment({ ...short, 'INPUT_K6-PATH': wrapped });
  const child = spawn(process.execPath, [ACTION], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.resume();
  let outputs = 0;
  const look = setInterval(() => {
    if (outputs === 0 && statSync(join(root, 'output')).size > 0) outputs = Date.now();
  }, 2);
  await once(child, 'exit');
  clearInterval(look);
  const exit = Date.now();
  const k6Ended = Number(readFileSync(ended, 'utf8')) / 1e6;
  const told = readFileSync(join(root, 'output'), 'utf8');
  if (outputs === 0 || !/^outcome<<.*\n(passed|failed|inconclusive)\n/m.test(told))
    throw new Error('the run came to no verdict on its load');
  const { evidence } = JSON.parse(readFileSync(join(env['INPUT_OUTPUT-DIR'] ?? '', 'verdict.json'), 'utf8'));
  return { outputs: outputs - k6Ended, exit: exit - k6Ended, points: evidence.points };
}

/** Real k6, whose points are told many times over; when it has ended is noted. */
function repeatingK6(repeat: number, ended: string): string {
  return `#!/bin/sh
case "$*" in
*GATE_PHASE=load*--out*) "${real}" "$@" | awk '/^\\{/ { for (i = 0; i < ${repeat}; i++) print; next } { print }' ;;
*) "${real}" "$@" ;;
esac
code=$?
date +%s%N > "${ended}"
exit $code
`;
}

/** A step of a job, as its runner starts it. */
function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary' };
  for (const file of Object.values(files)) writeFileSync(join(root, file), '');
  return {
    ...{ PATH: process.env.PATH, HOME: root, RUNNER_TEMP: root, RUNNER_TOOL_CACHE: TOOL_CACHE },
    ...Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(root, file)])),
    ...{ 'INPUT_TARGET-URL': `${shop.url}/p/42`, 'INPUT_PAGE-TYPE': 'product', INPUT_ENVIRONMENT: 'preprod' },
    ...{ 'INPUT_OUTPUT-DIR': mkdtempSync(join(root, 'evidence-')), 'INPUT_K6-VERSION': CURRENT },
    ...more,
  };
}
