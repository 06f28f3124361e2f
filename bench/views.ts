// How long the reports of a large run take: `node bench/views.ts [pages] [seconds] [requests a second]`.
import { statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { views } from '../src/decide.ts';
import { reopen } from '../src/evidence/reopen.ts';
import { leaveRun } from './run-of-an-hour.ts';

/** What the reports of such a run may take, all of them together. */
const LIMIT_SECONDS = 2;
const ROUNDS = 5;

const [pages = 200, seconds = 3600, requestsPerSecond = 50] = process.argv.slice(2).map(Number);
say(`${pages} pages, ${seconds} s, ${requestsPerSecond} requests/s`);

const began = performance.now();
await using run = await leaveRun({ pages, seconds, requestsPerSecond });
say('measured, judged and kept', secondsSince(began));
for (const name of ['results.ndjson.gz', 'timeline.ndjson', 'verdict.json']) say(name, megabytes(name));

const opening = performance.now();
const kept = await reopen(run.folder);
say('read again by its time line', secondsSince(opening));
if (kept === null) throw new Error('the run left no verdict');

let sum = 0;
for (const [name, view] of Object.entries(views)) {
  const [first, best] = await timesOf(() => view(kept.verdict, kept.curves));
  // What counts is the first time: a run makes each report once.
  sum += first;
  const bytes = Buffer.byteLength(await view(kept.verdict, kept.curves));
  say(name, `${first.toFixed(3)} s at first, ${best.toFixed(3)} s at best, ${(bytes / 1e6).toFixed(2)} MB`);
}
say(
  'every report',
  `${sum.toFixed(3)} s, ${(sum / LIMIT_SECONDS).toFixed(2)} of the ${LIMIT_SECONDS} s that it may take`,
);

unlinkSync(join(run.folder, 'timeline.ndjson'));
const again = performance.now();
await reopen(run.folder);
say('read again by its results', secondsSince(again));

async function timesOf(make: () => string | Promise<string>): Promise<[number, number]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await make();
    times.push((performance.now() - start) / 1000);
  }
  return [times[0] ?? 0, Math.min(...times)];
}

function say(what: string, how = ''): void {
  process.stdout.write(`${what.padEnd(30)}${how}\n`.replace(/ +\n/, '\n'));
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(2)} s`;
}

function megabytes(name: string): string {
  return `${(statSync(join(run.folder, name)).size / 1e6).toFixed(1)} MB`;
}
