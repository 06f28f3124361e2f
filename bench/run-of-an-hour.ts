import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../src/config/config.ts';
import { openEvidence } from '../src/evidence/evidence.ts';
import { openFold } from '../src/results/fold.ts';
import { judge } from '../src/verdict/judge.ts';
import { fileConfig, SITE } from '../test/support/config.ts';
import { testWorld } from '../test/support/world.ts';
import { exitOf, summaryOf } from '../test/verdict/facts.ts';

const METRICS = [
  ...['http_reqs', 'http_req_duration', 'http_req_blocked', 'http_req_connecting', 'http_req_tls_handshaking'],
  ...['http_req_sending', 'http_req_waiting', 'http_req_receiving', 'http_req_failed'],
];

export interface Size {
  readonly pages: number;
  readonly seconds: number;
  readonly requestsPerSecond: number;
}

/** The evidence of a run of this size, made as a load makes it out of lines as k6 writes them; it goes when the scope is left. */
export async function leaveRun(size: Size): Promise<AsyncDisposable & { readonly folder: string }> {
  const config = configOf(size.pages);
  const world = testWorld();
  const root = mkdtempSync(join(tmpdir(), 'k6-gate-bench-'));
  const evidence = await openEvidence(config, { ...world, folders: { ...world.folders, work: root } });
  const fold = openFold({
    ...{ selectors: config.thresholds, pages: config.pages.map(({ name }) => name) },
    onSlot: evidence.slot,
  });
  await evidence.conclude(async () => {
    for (let second = 0; second < size.seconds; second += 1)
      for (const lines of fold.write(Buffer.from(linesOf(second, size)))) await evidence.results(lines);
    const { measured } = fold.end();
    const judgement = judge(config, measured, exitOf({ summary: summaryOf(config, measured) }));
    return { ...judgement, measured };
  }, {});
  return {
    folder: evidence.folder,
    async [Symbol.asyncDispose]() {
      rmSync(root, { recursive: true, force: true });
      world[Symbol.dispose]();
    },
  };
}

function configOf(pages: number): Config {
  const list = Array.from(
    { length: pages },
    (_, nth) => `  - type: product\n    name: page-${nth}\n    path: /p/${nth}\n`,
  );
  return fileConfig(`max-vus: ${pages}\npages:\n${list.join('')}`, SITE);
}

/** One second of the run: documents, one in ten an asset, one in 500 failed, slower by and by. */
function linesOf(second: number, { pages, requestsPerSecond }: Size): string {
  const lines = [pointLine('vus', pages, {}, second * 1000)];
  for (let nth = 0; nth < requestsPerSecond; nth += 1) {
    const visit = second * requestsPerSecond + nth;
    const page = `page-${(visit * 7919) % pages}`;
    const at = second * 1000 + Math.floor((nth * 1000) / requestsPerSecond);
    const failed = visit % 500 === 0;
    const own = { kind: visit % 10 === 0 ? 'asset' : 'document', name: page, page, status: failed ? '500' : '200' };
    const tags = { expected_response: String(!failed), group: '', method: 'GET', proto: 'HTTP/1.1', ...own, url: page };
    for (const metric of METRICS) lines.push(pointLine(metric, measuredOf(metric, visit, failed), tags, at));
    const check = { check: 'status is 200', group: '', page, scenario: page };
    lines.push(pointLine('checks', failed ? 0 : 1, check, at), pointLine('iterations', 1, { page }, at));
  }
  return lines.join('');
}

function measuredOf(metric: string, visit: number, failed: boolean): number {
  if (metric === 'http_reqs') return 1;
  if (metric === 'http_req_failed') return failed ? 1 : 0;
  return ((visit * 104_729) % 400_000) / 1000 + visit / 10_000;
}

const START = Date.UTC(2026, 10, 21, 7);

function pointLine(metric: string, value: number, tags: object, at: number): string {
  const time = new Date(START + at).toISOString().replace('Z', '123456Z');
  return `${JSON.stringify({ metric, type: 'Point', data: { time, value, tags } })}\n`;
}
