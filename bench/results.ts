// How fast k6's results are read, beside others that read the same file: `node bench/results.ts [MB] [rounds] [k6]`.
import { spawnSync } from 'node:child_process';
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import ndjson from 'ndjson';
import { openFold } from '../src/results/fold.ts';
import { LineSplitter } from '../src/results/line-splitter.ts';
import { openSlowFold } from '../test/results/slow-fold.ts';
import { fileConfig, SITE } from '../test/support/config.ts';
import { CURRENT } from '../test/support/k6.ts';
import { resultsOf } from './k6-results.ts';

const [megabytes = '300', rounds = '5', version = CURRENT] = process.argv.slice(2);
const PAGES = ['home', 'category', 'product'];
const CHUNK_BYTES = 64 * 1024;
const config = fileConfig(
  `pages:\n${PAGES.map((page) => `  - type: product\n    name: ${page}\n    path: /${page}\n`).join('')}`,
  SITE,
);
const asked = { selectors: config.thresholds, pages: PAGES, watched: config.thresholds };

const file = await resultsOf(version, Number(megabytes) * 1e6);
const bytes = statSync(file).size;

/** Each returns the number of requests that it counted. */
const READERS: Readonly<Record<string, () => number | Promise<number>>> = {
  'wc -l': () => spawnSync('wc', ['-l', file]).status ?? 0,
  'k6-gate': () => foldOf(openFold),
  'k6-gate without its lane': () => foldOf(openSlowFold),
  'JSON.parse per line': byJsonParse,
  ndjson: byNdjson,
};

const times = new Map<string, number[]>();
for (let round = 0; round < Number(rounds); round += 1) {
  for (const [name, read] of Object.entries(READERS)) {
    const start = performance.now();
    const requests = await read();
    times.set(name, [...(times.get(name) ?? []), (performance.now() - start) / 1000]);
    if (round === 0) say(name, `${requests} requests`);
  }
}
const median = (name: string): number =>
  times.get(name)?.toSorted((a, b) => a - b)[Math.floor(Number(rounds) / 2)] ?? Number.NaN;
say(`${(bytes / 1e6).toFixed(0)} MB of k6 ${version}`, 'median of the rounds, slowest to fastest, times ndjson');
for (const [name, seconds] of times) {
  const speeds = seconds.map((each) => (bytes / 1e6 / each).toFixed(0)).sort((a, b) => Number(a) - Number(b));
  say(
    name,
    `${(bytes / 1e6 / median(name)).toFixed(0)} MB/s (${speeds.at(0)} to ${speeds.at(-1)}), ${(median('ndjson') / median(name)).toFixed(1)} ×`,
  );
}
say('most memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

function* chunks(): Generator<Uint8Array> {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  const open = openSync(file, 'r');
  for (let read = readSync(open, chunk); read > 0; read = readSync(open, chunk)) yield chunk.subarray(0, read);
  closeSync(open);
}

function foldOf(open: typeof openFold): number {
  const fold = open(asked);
  for (const chunk of chunks()) fold.write(chunk);
  return fold.end().measured.total.requests;
}

function byJsonParse(): number {
  const splitter = new LineSplitter();
  let requests = 0;
  for (const chunk of chunks())
    for (const line of splitter.split(chunk))
      requests += requestsOf(JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.length).toString()));
  return requests;
}

async function byNdjson(): Promise<number> {
  let requests = 0;
  for await (const line of createReadStream(file).pipe(ndjson.parse())) requests += requestsOf(line);
  return requests;
}

function requestsOf(line: { metric: string; type: string; data: { value: number } }): number {
  return line.metric === 'http_reqs' && line.type === 'Point' ? line.data.value : 0;
}

function say(what: string, how: string): void {
  process.stdout.write(`${what.padEnd(30)}${how}\n`);
}
