// How long many files of one run take beside the one file that they were cut from: `node bench/shards.ts [shards] [MB each] [rounds]`. Needs dist/.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { createGzip } from 'node:zlib';
import { CURRENT } from '../test/support/k6.ts';
import { resultsOf } from './k6-results.ts';
import { median, spread } from './medians.ts';

const [shards = 100, megabytes = 10, rounds = 5] = process.argv.slice(2).map(Number);
const CLI = 'dist/cli/index.js';
/** What the shards may take of what the one file takes. */
const LIMIT = 1.2;
const LIMIT_MEGABYTES = 128;

const root = mkdtempSync(join(tmpdir(), 'k6-gate-bench-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
const one = await resultsOf(CURRENT, shards * megabytes * 1e6);
const [folder, zipped] = [join(root, 'shards'), join(root, 'results.ndjson.gz')];
mkdirSync(folder);
// Cut between lines, as whoever has to move a large file cuts it.
execFileSync('split', ['-C', `${megabytes}m`, '-a', '3', '--additional-suffix=.ndjson', one, join(folder, 'x')]);
await pipeline(createReadStream(one), createGzip({ level: 1 }), createWriteStream(zipped));

interface Judged {
  readonly seconds: number;
  readonly megabytes: number;
  /** What the results came to. */
  readonly found: unknown;
}

const ways = { 'one file': one, [`${readdirSync(folder).length} shards`]: folder, 'one file, gzip': zipped };
const judged = new Map(Object.keys(ways).map((way): [string, Judged[]] => [way, []]));
for (let round = 0; round < rounds; round += 1)
  for (const [way, path] of Object.entries(ways)) judged.get(way)?.push(await judge(path));
const [first] = judged.get('one file') ?? [];
const secondsOf = (each: readonly Judged[]): number => median(each.map(({ seconds }) => seconds));
for (const [way, each] of judged) {
  if (!each.every(({ found }) => isDeepStrictEqual(found, first?.found))) throw new Error(`${way}: another verdict`);
  const ratio = secondsOf(each) / secondsOf(judged.get('one file') ?? []);
  const allowed = way.endsWith('shards') ? `, ${LIMIT} allowed` : '';
  const memory = Math.max(...each.map((one) => one.megabytes)).toFixed(0);
  const time = `${spread(
    each.map(({ seconds }) => seconds),
    2,
  )} s`;
  process.stdout.write(
    `${way.padEnd(18)}${time.padEnd(24)}${`${ratio.toFixed(2)} × one file${allowed}`.padEnd(32)}${memory} MB of memory at most, ${LIMIT_MEGABYTES} allowed\n`,
  );
}

/** The whole command, from its start to its end, reports included. */
async function judge(path: string): Promise<Judged> {
  const output = mkdtempSync(join(root, 'out-'));
  const began = performance.now();
  const args = ['-v', process.execPath, CLI, 'judge', path, '--p95-threshold-ms', '500', '--output-dir', output];
  const child = spawn('/usr/bin/time', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`judge ${path} ended with ${code}: ${said}`);
  const seconds = (performance.now() - began) / 1000;
  const { outcome, total, thresholds } = JSON.parse(readFileSync(join(output, 'verdict.json'), 'utf8'));
  const megabytes = Number(/Maximum resident set size \(kbytes\): (\d+)/.exec(said)?.[1]) / 1024;
  return { seconds, megabytes, found: { outcome, total, thresholds } };
}
