// How long the gate takes beside k6: `node bench/start.ts [rounds] [runs]`. Needs dist/.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openShop } from '../examples/shop/shop.ts';
import { CURRENT, k6, TOOL_CACHE } from '../test/support/k6.ts';
import { median, medianLine } from './medians.ts';

const [rounds = 21, runs = 5] = process.argv.slice(2).map(Number);
const CLI = 'dist/cli/index.js';
const ACTION = 'dist/action/index.js';
const LIMIT_OVER_NODE_MS = 60;
const LIMIT_K6_MS = 100;
const LIMIT_END_MS = 300;

const root = mkdtempSync(join(tmpdir(), 'k6-gate-bench-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
process.env.RUNNER_TOOL_CACHE = TOOL_CACHE;

// From here on it is in the tool cache.
const { path: real } = await k6(CURRENT);
await using shop = await openShop();
const FLAGS = ['--target-url', `${shop.url}/p/42`, '--page-type', 'product', '--environment', 'preprod'];

const commands: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'k6-gate --version': [CLI, '--version'],
  'k6-gate --help': [CLI, '--help'],
  'k6-gate plan': [CLI, 'plan', ...FLAGS],
};
const times = new Map<string, number[]>();
for (let round = 0; round < rounds; round++) {
  for (const [name, args] of Object.entries(commands)) note(name, await timeOf(args));
  const { config, obtained } = await startOfRun();
  note('run: settings read', config);
  note('run: k6 from the cache', obtained - config);
}
const bare = medianOf('node -e 0');
tell('node -e 0');
for (const name of ['k6-gate --version', 'k6-gate --help', 'k6-gate plan', 'run: settings read'])
  tell(
    name,
    `${(medianOf(name) / bare).toFixed(1)} × node, ${(medianOf(name) - bare).toFixed(0)} ms over it; ${LIMIT_OVER_NODE_MS} ms allowed`,
  );
tell('run: k6 from the cache', `hashed and checked, ${LIMIT_K6_MS} ms allowed`);

for (let run = 0; run < runs; run++) {
  const { outputs, exit } = await endOfRun();
  note('outputs after k6', outputs);
  note('exit after k6', exit);
}
tell('outputs after k6', `${LIMIT_END_MS} ms allowed`);
tell('exit after k6', 'with every report');

function note(name: string, ms: number): void {
  times.set(name, [...(times.get(name) ?? []), ms]);
}

function medianOf(name: string): number {
  return median(times.get(name) ?? []);
}

function tell(name: string, more = ''): void {
  process.stdout.write(`${medianLine(name, times.get(name) ?? [], more)}\n`);
}

async function timeOf(args: readonly string[]): Promise<number> {
  const began = performance.now();
  const [code] = await once(spawn(process.execPath, args, { stdio: 'ignore' }), 'close');
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
  return performance.now() - began;
}

/** Milliseconds from the start of the action until it has read its settings, and until it has its k6. */
async function startOfRun(): Promise<{ readonly config: number; readonly obtained: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, [ACTION], { env: environment(), stdio: ['ignore', 'pipe', 'inherit'] });
  let [config, obtained, said] = [0, 0, ''];
  for await (const chunk of child.stdout) {
    said += chunk;
    if (config === 0 && said.includes(`Obtaining k6 ${CURRENT}`)) config = performance.now() - began;
    if (obtained === 0 && said.includes('from the tool cache')) {
      obtained = performance.now() - began;
      child.kill('SIGINT');
    }
  }
  if (obtained === 0) throw new Error(`no k6 was taken from the cache: ${said}`);
  return { config, obtained };
}

/** Milliseconds from the end of k6's load until the outputs are written, and until the gate has ended. */
async function endOfRun(): Promise<{ readonly outputs: number; readonly exit: number }> {
  const [ended, wrapped] = [join(root, 'ended'), join(root, 'k6')];
  writeFileSync(wrapped, `#!/bin/sh\n"${real}" "$@"\ncode=$?\ndate +%s%N > "${ended}"\nexit $code\n`, { mode: 0o755 });
  const short = { 'INPUT_DURATION-SECONDS': '10', 'INPUT_WARM-UP-SECONDS': '0', 'INPUT_MAX-VUS': '20' };
  const env = environment({ ...short, 'INPUT_K6-PATH': wrapped });
  const child = spawn(process.execPath, [ACTION], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.resume();
  await once(child, 'exit');
  const exited = Date.now();
  const k6Ended = Number(readFileSync(ended, 'utf8')) / 1e6;
  const { mtimeMs } = statSync(join(root, 'output'));
  if (!/^outcome<<.*\n(passed|failed|inconclusive)\n/m.test(readFileSync(join(root, 'output'), 'utf8')))
    throw new Error('the run came to no verdict on its load');
  return { outputs: mtimeMs - k6Ended, exit: exited - k6Ended };
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
