// How fast k6's results are read, beside others that read the same file: `node bench/results.ts [MB] [rounds]`.
import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CURRENT } from '../test/support/k6.ts';
import { resultsOf } from './k6-results.ts';
import { median, spread } from './medians.ts';
import type { Found, Taken } from './reader.ts';

const [megabytes = 1000, rounds = 5] = process.argv.slice(2).map(Number);
const READER = join(import.meta.dirname, 'reader.ts');
const OLDEST = '0.47.0';
const GATE = 'k6-gate';
const PEER = 'ndjson';
const WAYS = [GATE, 'k6-gate without its lane', PEER, 'JSON.parse per line'];
/** Reads a point as `count` of the reader does. */
const JQ =
  'reduce (inputs | select(.type == "Point")) as $p ({requests: 0, points: 0}; .points += 1 | if $p.metric == "http_reqs" then .requests += $p.data.value else . end)';

const current = await resultsOf(CURRENT, megabytes * 1e6);
await compare(`${sizeOf(current)} MB of k6 ${CURRENT}`, current, [...WAYS, 'jq', 'wc -l'].filter(isThere));
const oldest = await resultsOf(OLDEST, megabytes * 1e6);
await compare(`${sizeOf(oldest)} MB of k6 ${OLDEST}`, oldest, [GATE, PEER]);
const many = await resultsOf(CURRENT, megabytes * 1e6, { urls: true });
await compare(`${sizeOf(many)} MB of k6 ${CURRENT}, each request to another URL`, many, [GATE, PEER]);

/** All take turns, and must find the same. */
async function compare(title: string, file: string, ways: readonly string[]): Promise<void> {
  process.stdout.write(`\n${title}\n`);
  const taken = new Map(ways.map((way): [string, Reading[]] => [way, []]));
  for (let round = 0; round < rounds; round += 1) for (const [way, each] of taken) each.push(read(way, file));
  for (const key of ['requests', 'points'] as const) assertSame(key, [...taken.values()].flat());
  const peer = median((taken.get(PEER) ?? []).map(({ seconds }) => seconds));
  for (const [way, each] of taken) tell(way, each, sizeOf(file), peer);
}

function isThere(way: string): boolean {
  if (way !== 'jq' || spawnSync('jq', ['--version']).status === 0) return true;
  process.stdout.write('jq is not on this machine, and left out.\n');
  return false;
}

/** What somebody took; of a program of others only the time is known. */
type Reading = Partial<Found> & Pick<Taken, 'seconds'> & Partial<Taken>;

function read(way: string, file: string): Reading {
  switch (way) {
    case 'jq':
      return timed(() => JSON.parse(execFileSync('jq', ['-n', '-c', JQ, file], { encoding: 'utf8' })));
    case 'wc -l':
      return timed(() => void execFileSync('wc', ['-l', file]));
    default:
      return JSON.parse(execFileSync(process.execPath, [READER, way, file], { encoding: 'utf8' }));
  }
}

function timed(run: () => Partial<Found> | undefined): Reading {
  const began = performance.now();
  const found = run();
  return { ...found, seconds: (performance.now() - began) / 1000 };
}

/** `wc` finds neither. */
function assertSame(key: 'requests' | 'points', readings: readonly Reading[]): void {
  const found = new Set(readings.flatMap((one) => one[key] ?? []));
  if (found.size !== 1) throw new Error(`the readers found different ${key}: ${[...found].join(', ')}`);
}

function tell(way: string, readings: readonly Reading[], size: number, peer: number): void {
  const times = peer / median(readings.map(({ seconds }) => seconds));
  const memory = readings.flatMap(({ megabytes }) => megabytes ?? []);
  const speeds = spread(
    readings.map(({ seconds }) => size / seconds),
    0,
  );
  const columns = [way.padEnd(26), `${speeds} MB/s`.padEnd(26), `${times.toFixed(1)} × ${PEER}`.padEnd(16)];
  const most = memory.length === 0 ? '' : `${Math.max(...memory).toFixed(0)} MB of memory at most`;
  process.stdout.write(`${[...columns, most].join('').trimEnd()}\n`);
}

/** In MB. */
function sizeOf(file: string): number {
  return Math.round(statSync(file).size / 1e6);
}
