// What the gate takes from the machine while k6 makes a load: `node bench/generator.ts [seconds] [rounds] [requests a second …]`. Needs Linux and dist/.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { muteToolkit } from '../src/terminal-log.ts';
import { CURRENT, k6, TOOL_CACHE } from '../test/support/k6.ts';
import { openLightServer } from './light-server.ts';
import { bareCost, type Cost, gateCost, type Load } from './load-costs.ts';

/** What gate and k6 together may take of what k6 takes alone. */
const LIMIT = 1.05;
const RATES = [10_000, 5_000, 2_500, 1_250];
const LOW_RATE = 50;
/** A rate is held when so much of it came: what is short of it is a busy machine. */
const HELD_SHARE = 0.97;
const TRIAL_SECONDS = 4;

const [seconds = 20, rounds = 5, ...wanted] = process.argv.slice(2).map(Number);
const root = mkdtempSync(join(tmpdir(), 'k6-gate-bench-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
process.env.RUNNER_TOOL_CACHE = TOOL_CACHE;
muteToolkit(process.stdout);
const { path } = await k6(CURRENT);
using server = await openLightServer();

for (const rate of wanted.length > 0 ? wanted : [await highestRate(), LOW_RATE]) await compare(loadOf(rate, seconds));

function loadOf(requestsPerSecond: number, seconds: number): Load {
  return { k6: path, url: server.url, root, requestsPerSecond, seconds };
}

/** The highest rate that k6 holds on this machine, alone and under the gate: where the CPUs are all busy a request costs less, and ratios flatter. */
async function highestRate(): Promise<number> {
  for (const rate of RATES) {
    const { script, ...gated } = await gateCost(loadOf(rate, TRIAL_SECONDS));
    const bare = await bareCost(loadOf(rate, TRIAL_SECONDS), script);
    const [under, alone] = [gated, bare].map(({ requests }) => Math.round(requests / TRIAL_SECONDS));
    if (Math.min(under ?? 0, alone ?? 0) >= HELD_SHARE * rate) return rate;
    say(`${rate} requests/s`, `not held here: ${alone} by k6 alone, ${under} under the gate`);
  }
  return RATES.at(-1) ?? LOW_RATE;
}

/** Both take turns, each time with the script that the gate renders. */
async function compare(load: Load): Promise<void> {
  const [bare, gated]: [Cost[], Cost[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const { script, ...cost } = await gateCost(load);
    gated.push(cost);
    bare.push(await bareCost(load, script));
  }
  tell(load, bare, gated);
}

function tell({ requestsPerSecond, seconds }: Load, bare: readonly Cost[], gated: readonly Cost[]): void {
  const micros = (cpu: (cost: Cost) => number) => (cost: Cost) => (cpu(cost) / cost.requests) * 1e6;
  const both = micros(({ k6, gate }) => k6 + gate);
  const alone = micros(({ k6 }) => k6);
  const held = spread(
    gated.map(({ requests }) => requests / seconds),
    0,
  );
  const rate = spread(gated.map(({ bytes }) => bytes / 1e6 / seconds));
  const perGigabyte = spread(gated.map(({ gate, bytes }) => gate / (bytes / 1e9)));
  const ratio = spread(
    gated.map((cost, round) => both(cost) / alone(bare[round] ?? cost)),
    3,
  );
  say(`\n${requestsPerSecond} requests/s`, `${held} were made, ${rate} MB of results a second`);
  say('k6 --out json=FILE', `${spread(bare.map(alone), 0)} µs of CPU a request`);
  say('k6 under the gate', `${spread(gated.map(alone), 0)} µs`);
  say('the gate beside it', `${spread(gated.map(micros(({ gate }) => gate)), 0)} µs, ${perGigabyte} s/GB of results`);
  say('both over k6 alone', `${ratio} ×, ${LIMIT} allowed`);
  say(
    'before the load',
    `${spread(
      gated.map(({ before }) => before),
      2,
    )} s of CPU: start, inspection, rehearsal`,
  );
  say(
    'after the load',
    `${spread(
      gated.map(({ after }) => after),
      2,
    )} s of CPU: verdict and reports`,
  );
}

/** `1.23 (1.20 to 1.31)`: the median, and where the middle half lies. */
function spread(values: readonly number[], digits = 1): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN).toFixed(digits);
  return `${at(0.5)} (${at(0.25)} to ${at(0.75)})`;
}

function say(what: string, how: string): void {
  process.stdout.write(`${what.padEnd(22)}${how}\n`);
}
