// Reads a file of k6's results in one way, and tells what it found and what it took, as JSON: `node bench/reader.ts WAY FILE`.
import { closeSync, createReadStream, openSync, readFileSync, readSync } from 'node:fs';
import type { Fold, FoldOptions, Kept } from '../src/results/fold.ts';
import type { LineSplitter } from '../src/results/line-splitter.ts';

const PAGES = ['home', 'category', 'product'];
/** What a pipe hands out at once. */
const CHUNK_BYTES = 64 * 1024;

/** What a way of reading found: the same for all of them. */
export interface Found {
  readonly requests: number;
  readonly points: number;
}

/** What it took. */
export interface Taken extends Found {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most memory that the process had, Node's own included. */
  readonly megabytes: number;
}

interface Line {
  readonly metric: string;
  readonly type: string;
  readonly data: { readonly value: number };
}

const [way = '', file = ''] = process.argv.slice(2);

/** Each loads what it needs, so that its memory is its own. */
const WAYS: Readonly<Record<string, () => Promise<() => Found | Promise<Found>>>> = {
  async 'k6-gate'() {
    const { openFold } = await import('../src/results/fold.ts');
    return () => byFold(openFold(asked()));
  },
  async 'k6-gate without its lane'() {
    const { openSlowFold } = await import('../test/results/slow-fold.ts');
    return () => byFold(openSlowFold(asked()));
  },
  async 'JSON.parse per line'() {
    const { LineSplitter } = await import('../src/results/line-splitter.ts');
    return () => byJsonParse(new LineSplitter());
  },
  async ndjson() {
    const { default: ndjson } = await import('ndjson');
    return () => byStream(createReadStream(file).pipe(ndjson.parse()));
  },
};

const read = await WAYS[way]?.();
if (read === undefined) throw new Error(`no way of reading is called ${way}`);
const began = { at: performance.now(), cpu: process.cpuUsage() };
const found = await read();
const seconds = (performance.now() - began.at) / 1000;
const { user, system } = process.cpuUsage(began.cpu);
// What resourceUsage() says begins with the memory of the process that started this one.
const megabytes = Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
const taken: Taken = { ...found, seconds, cpuSeconds: (user + system) / 1e6, megabytes };
process.stdout.write(`${JSON.stringify(taken)}\n`);

/** As much as a gate asks of three pages: limits of the whole and of each page, pages, and curves. */
function asked(): FoldOptions {
  const tagged = [{}, ...PAGES.map((page) => ({ page })), ...PAGES.map((page) => ({ page, kind: 'document' }))];
  return { selectors: tagged.flatMap(limitsOf), pages: PAGES, onSlot: () => undefined };
}

function limitsOf(tags: Kept['tags']): Kept[] {
  return [
    ...[90, 95, 99].map(
      (percent): Kept => ({
        ...{ metric: 'http_req_duration', tags, operator: '<', limit: 500 },
        aggregation: { kind: 'percentile', percent },
      }),
    ),
    { metric: 'http_req_failed', tags, aggregation: { kind: 'rate' }, operator: '<', limit: 0.05 },
    { metric: 'checks', tags, aggregation: { kind: 'rate' }, operator: '>', limit: 0.9 },
  ];
}

/** All that a verdict asks for is computed. */
function byFold(fold: Fold): Found {
  for (const chunk of chunks()) fold.write(chunk);
  const { measured } = fold.end();
  for (const { aggregation, ...selector } of asked().selectors)
    if (aggregation !== undefined) measured.series(selector)?.aggregate(aggregation);
  return { requests: measured.total.requests, points: measured.points };
}

function byJsonParse(splitter: LineSplitter): Found {
  const found = { requests: 0, points: 0 };
  for (const chunk of chunks())
    for (const line of splitter.split(chunk))
      count(found, JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.length).toString()));
  return found;
}

async function byStream(lines: AsyncIterable<Line>): Promise<Found> {
  const found = { requests: 0, points: 0 };
  for await (const line of lines) count(found, line);
  return found;
}

function count(found: { requests: number; points: number }, { metric, type, data }: Line): void {
  if (type !== 'Point') return;
  found.points += 1;
  if (metric === 'http_reqs') found.requests += data.value;
}

function* chunks(): Generator<Uint8Array> {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  const open = openSync(file, 'r');
  for (let read = readSync(open, chunk); read > 0; read = readSync(open, chunk)) yield chunk.subarray(0, read);
  closeSync(open);
}
