import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, type Shop } from '../../examples/shop/shop.ts';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import { type Verdict, verdictSchema } from '../../src/verdict/verdict.ts';
import { randomFrom } from '../results/feed.ts';
import { configOf } from '../support/config.ts';
import { CURRENT, k6 } from '../support/k6.ts';
import { openFakeK6 } from './fake-gate.ts';
import { processesNaming } from './processes.ts';

const RUNS = 200;
const AT_ONCE = 8;
/** One in so many has a real k6. */
const REAL_EVERY = 8;
/** One in so many has a k6 that does not listen. */
const DEAF_EVERY = 25;
const SEED = Number(process.env.CANCELS_SEED ?? Date.now() % 1e6);

const CLI = join(import.meta.dirname, '../../dist/cli/index.js');
const INPUTS = {
  'page-type': 'product',
  environment: 'preprod',
  'duration-seconds': '6',
  'warm-up-seconds': '1',
  'ready-timeout-seconds': '0',
};

/** A k6 that starts something itself, takes its time in every phase, and stops when told to, or does not. */
const fakeLoad = (onInterrupt: string) => `trap '${onInterrupt}' INT
sh -c 'trap "" INT; while :; do sleep 0.3; done' "$ROOT" > /dev/null 2>&1 &
points; sleep 1.8 & wait $!; summary; exit 0`;

const willing = openFakeK6({
  inspect: 'sleep 0.1; cat "$ROOT/inspection"',
  rehearsal: 'sleep 0.3; cat "$ROOT/visit" >&2',
  load: fakeLoad('summary; exit 105'),
});
const deaf = openFakeK6({ load: `trap '' INT TERM; points; while :; do sleep 0.3; done` });

interface Cancelled {
  readonly what: string;
  readonly sentMs: number;
  readonly signal: NodeJS.Signals;
  readonly code: number | null;
  readonly endedBy: NodeJS.Signals | null;
  readonly folder: string;
  readonly temp: string;
  readonly said: string;
}

let root: string;
let shop: Shop;
let real: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'k6-gate-cancels-'));
  shop = await openShop();
  real = (await k6(CURRENT)).path;
  for (const fake of [willing, deaf]) fake.prepare(configOf({ ...INPUTS, 'target-url': `${shop.url}/p/42` }));
});

afterAll(async () => {
  for (const fake of [willing, deaf]) {
    for (const pid of processesNaming(dirname(fake.path))) process.kill(pid, 'SIGKILL');
    fake[Symbol.dispose]();
  }
  await shop[Symbol.asyncDispose]();
  rmSync(root, { recursive: true, force: true });
});

function k6Of(index: number): string {
  if (index % DEAF_EVERY === 1) return deaf.path;
  return index % REAL_EVERY === 0 ? real : willing.path;
}

function gate(index: number): { child: ChildProcess; folder: string; temp: string } {
  const [folder, temp] = [join(root, `evidence-${index}`), join(root, `temp-${index}`)];
  const inputs = { ...INPUTS, 'target-url': `${shop.url}/p/42`, 'k6-path': k6Of(index), 'output-dir': folder };
  const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(process.execPath, [CLI, 'run', ...flags], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: root, RUNNER_TEMP: temp },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, folder, temp };
}

/** How long a run takes here and now that nobody cancels: on a busy machine the moments must not all lie in its start. */
async function undisturbedMs(): Promise<number> {
  const began = performance.now();
  const runs = [2, 3, 4, 5, 6, 7].map(async (index) => {
    const { child } = gate(RUNS + index);
    for (const stream of [child.stdout, child.stderr]) stream?.resume();
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
  });
  await Promise.all(runs);
  return performance.now() - began;
}

/** A gate that is asked to end at some moment, once, as by a Ctrl+C or by a runner. */
async function cancelled(index: number, sentMs: number, signal: NodeJS.Signals): Promise<Cancelled> {
  const { child, folder, temp } = gate(index);
  let said = '';
  const hear = (chunk: unknown): void => {
    said += String(chunk);
  };
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', hear);
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  await Promise.race([sleep(sentMs), closed]);
  child.kill(signal);
  const [code, endedBy] = await closed;
  // Here and now: whoever waits for the gate may take the machine away. Not `temp-1` alone, which `temp-10` begins with too.
  expect(processesNaming(`${temp}${sep}`), `run ${index}`).toEqual([]);
  const what = `run ${index} of seed ${SEED}, ${signal} after ${sentMs} ms, k6 ${k6Of(index)}`;
  return { what, sentMs, signal, code, endedBy, folder, temp, said };
}

/** What a run left; null for one that was ended before the gate could hear the signal, which must have left nothing. */
function verdictOf({ what, code, endedBy, signal, folder, temp, said }: Cancelled): Verdict | null {
  const told = `${what}: ${said}`;
  if (code === null) {
    expect([endedBy, existsSync(folder), existsSync(temp)], told).toEqual([signal, false, false]);
    return null;
  }
  const verdict = verdictSchema.parse(JSON.parse(readFileSync(join(folder, 'verdict.json'), 'utf8')));
  expect(exitCodeOf(verdict), told).toBe(code);
  expect([...verdict.evidence.files].sort(), told).toEqual(readdirSync(folder).sort());
  expect(readdirSync(temp), told).toEqual([]);
  return verdict;
}

test(`${RUNS} runs that are cancelled at random moments leave no process, and a whole verdict (seed ${SEED})`, async () => {
  expect(existsSync(CLI)).toBe(true);
  const random = randomFrom(SEED);
  const latestMs = await undisturbedMs();
  const plans = Array.from({ length: RUNS }, (_, index) => ({
    index,
    sentMs: Math.round(random() * latestMs),
    signal: random() < 0.5 ? ('SIGINT' as const) : ('SIGTERM' as const),
  }));
  const ended: Cancelled[] = [];
  const work = async (): Promise<void> => {
    for (let plan = plans.shift(); plan !== undefined; plan = plans.shift())
      ended.push(await cancelled(plan.index, plan.sentMs, plan.signal));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  const outcomes = ended.map((run) => ({ run, verdict: verdictOf(run) }));
  const odd = outcomes.filter(({ verdict }) => verdict !== null && !['cancelled', 'passed'].includes(verdict.outcome));
  expect(odd.map(({ run, verdict }) => `${run.what}: ${verdict?.headline}`)).toEqual([]);
  expect(ended).toHaveLength(RUNS);
  // Many moments lie within the run, not before the gate can hear.
  const stopped = outcomes.filter(({ verdict }) => verdict?.outcome === 'cancelled');
  expect(stopped.length).toBeGreaterThan(RUNS / 4);
  for (const fake of [willing, deaf]) expect(processesNaming(dirname(fake.path))).toEqual([]);
}, 240_000);
