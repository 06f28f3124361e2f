import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Evidence, openEvidence } from '../../src/evidence/evidence.ts';
import { type KeptRun, noEvidence, reopen } from '../../src/evidence/reopen.ts';
import { openFold } from '../../src/results/fold.ts';
import type { Measurements } from '../../src/results/measurements.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { point } from '../results/feed.ts';
import { stdoutOf } from '../results/recorded-run.ts';
import { fileConfig, SITE } from '../support/config.ts';
import { testWorld } from '../support/world.ts';
import { temporaryFolder } from './fixtures.ts';

const PAGES = 'pages:\n  - type: homepage\n    name: home\n  - type: product\n    name: product\n';

/** What a real k6 wrote, as a load keeps it. */
async function keepLoad(evidence: Evidence): Promise<Measurements> {
  const fold = openFold({ selectors: [], pages: ['home', 'product'], onSlot: evidence.slot });
  for (const line of fold.write(stdoutOf('v2.2.0'))) await evidence.results(line);
  return fold.end().measured;
}

/** The folder of a run that measured what a real k6 wrote, with what its views saw; gone when the scope is left. */
async function concluded() {
  const world = testWorld();
  const evidence = await openEvidence(fileConfig(PAGES, SITE), world);
  const seen: KeptRun[] = [];
  const view = (verdict: Verdict, curves: KeptRun['curves']) => String(seen.push({ verdict, curves }));
  const work = async () => ({ outcome: 'passed', reasons: [], measured: await keepLoad(evidence) }) as const;
  const verdict = await evidence.conclude(work, { 'report.html': view });
  const [run] = seen;
  if (run === undefined) throw new Error('no view was made');
  const file = (name: string) => join(evidence.folder, name);
  return { run, verdict, folder: evidence.folder, file, [Symbol.dispose]: () => world[Symbol.dispose]() };
}

function cutInHalf(path: string): void {
  truncateSync(path, Math.floor(readFileSync(path).length / 2));
}

const replaceIn = (path: string, more: object): void =>
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...more }));

describe('a whole folder', () => {
  test('gives views what those of the run saw', async () => {
    using kept = await concluded();
    expect(kept.run.verdict.total?.requests).toBeGreaterThan(50);
    expect(await reopen(kept.folder)).toEqual(kept.run);
  });

  test.each<[string, (file: (name: string) => string) => void]>([
    ['without its time line', (file) => unlinkSync(file('timeline.ndjson'))],
    ['with a time line that ends in the middle', (file) => cutInHalf(file('timeline.ndjson'))],
    [
      'with a time line that lacks its last lines',
      (file) => {
        const [first = ''] = readFileSync(file('timeline.ndjson'), 'utf8').split('\n');
        writeFileSync(file('timeline.ndjson'), `${first}\n`);
      },
    ],
    ['with a time line that is none', (file) => writeFileSync(file('timeline.ndjson'), 'no\n{"second":1}\n')],
    ['without its results', (file) => unlinkSync(file('results.ndjson.gz'))],
    ['with results that end in the middle', (file) => cutInHalf(file('results.ndjson.gz'))],
  ])('%s gives them the same', async (_name, damage) => {
    using kept = await concluded();
    damage(kept.file);
    expect(await reopen(kept.folder)).toEqual(kept.run);
  });

  test('a run that ended before its load has no course, and no note about it', async () => {
    using world = testWorld();
    const evidence = await openEvidence(fileConfig(PAGES, SITE), world);
    await evidence.conclude(async () => ({ outcome: 'failed', reasons: [] }), {});
    const run = await reopen(evidence.folder);
    expect(run?.verdict).toMatchObject({ outcome: 'failed', total: null, notes: [] });
    expect(run?.curves.firstSecond).toBeNull();
  });
});

describe('what is lost is a note', () => {
  test('neither file is there', async () => {
    using kept = await concluded();
    for (const name of ['timeline.ndjson', 'results.ndjson.gz']) unlinkSync(kept.file(name));
    const run = await reopen(kept.folder);
    expect(run?.verdict.notes.at(-1)).toMatch(/^Neither timeline\.ndjson nor results\.ndjson\.gz is there/);
    expect(run?.verdict.total).toEqual(kept.verdict.total);
    expect(run?.curves).toMatchObject({ firstSecond: null, vus: [] });
  });

  test('both end in the middle: the fuller one is taken, and says of how many requests it tells', async () => {
    using kept = await concluded();
    unlinkSync(kept.file('timeline.ndjson'));
    cutInHalf(kept.file('results.ndjson.gz'));
    const run = await reopen(kept.folder);
    const requests = run?.curves.total.requestsPerSecond.reduce((sum, of) => sum + of, 0);
    expect(requests).toBeGreaterThan(5);
    expect(requests).toBeLessThan(kept.verdict.total?.requests ?? 0);
    const whole = kept.verdict.total?.requests;
    expect(run?.verdict.notes.at(-1)).toMatch(
      new RegExp(`the curves tell of ${requests} of the ${whole} requests\\.$`),
    );
    expect(run?.verdict.total).toEqual(kept.verdict.total);
  });

  test('results whose bytes were changed are read up to there', async () => {
    using kept = await concluded();
    unlinkSync(kept.file('timeline.ndjson'));
    const bytes = readFileSync(kept.file('results.ndjson.gz'));
    bytes.fill(0xff, bytes.length - 400, bytes.length - 300);
    writeFileSync(kept.file('results.ndjson.gz'), bytes);
    expect((await reopen(kept.folder))?.verdict.outcome).toBe('passed');
  });
});

describe('a gate that was killed', () => {
  /** Its folder: nothing was concluded, and k6's points are under the name that they were written under. */
  async function killed() {
    const kept = await concluded();
    const [timeline, results] = ['.timeline.ndjson.part', '.results.ndjson.gz.part'];
    renameSync(kept.file('timeline.ndjson'), kept.file(timeline));
    renameSync(kept.file('results.ndjson.gz'), kept.file(results));
    const unfinished = { outcome: 'error', reasons: [{ code: 'unfinished', message: 'It was stopped' }], total: null };
    const pages = kept.verdict.pages.map((page) => ({ ...page, state: 'unmeasured', p95: null, measured: null }));
    replaceIn(kept.file('verdict.json'), { ...unfinished, pages, thresholds: [] });
    return { ...kept, results: kept.file(results) };
  }

  test('what k6 measured is added up, told as such, and not judged', async () => {
    using kept = await killed();
    const run = await reopen(kept.folder);
    expect(run?.curves).toEqual(kept.run.curves);
    expect(run?.verdict).toMatchObject({ outcome: 'error', reasons: [{ code: 'unfinished' }] });
    expect(run?.verdict.total).toEqual(kept.verdict.total);
    expect(run?.verdict.pages).toEqual(
      kept.verdict.pages.map((page) => ({
        ...page,
        state: page.measured?.requests ? 'reported' : 'unmeasured',
        p95: null,
      })),
    );
    expect(run?.verdict.evidence.points).toBe(kept.verdict.evidence.points);
    expect(run?.verdict.notes.at(-1)).toMatch(/were not judged\.$/);
  });

  test('points that end in the middle are added up as far as they go', async () => {
    using kept = await killed();
    cutInHalf(kept.results);
    const lines = gunzipSync(readFileSync(kept.results), { finishFlush: constants.Z_SYNC_FLUSH })
      .toString()
      .split('\n');
    const run = await reopen(kept.folder);
    const requests = run?.verdict.total?.requests ?? 0;
    expect(requests).toBe(lines.slice(0, -1).filter((line) => line.startsWith('{"metric":"http_reqs"')).length);
    expect(requests).toBeGreaterThan(5);
    expect(requests).toBeLessThan(kept.verdict.total?.requests ?? 0);
    expect(run?.curves.total.requestsPerSecond.reduce((sum, of) => sum + of, 0)).toBe(requests);
  });

  test('numbers that no run can have are not told', async () => {
    using kept = await killed();
    const infinite = point('data_sent', 1e308) + point('data_sent', 1e308);
    writeFileSync(kept.results, gzipSync(infinite));
    const run = await reopen(kept.folder);
    expect(run?.verdict.total).toBeNull();
    expect(run?.verdict.notes.at(-1)).toMatch(/numbers that no run can have/);
  });

  test('with only its time line the course is told as far as that goes', async () => {
    using kept = await killed();
    unlinkSync(kept.results);
    const run = await reopen(kept.folder);
    expect(run?.curves).toEqual(kept.run.curves);
    expect(run?.verdict.notes.at(-1)).toMatch(/the curves tell of \d+ requests\.$/);
  });
});

describe('somebody else may have made the folder', () => {
  test('one without a verdict is none', async () => {
    using folder = temporaryFolder();
    expect(await reopen(folder.path)).toBeNull();
    expect(noEvidence('x')).toMatchObject({ code: 'user/refused' });
  });

  test.each<[string, (path: string) => void]>([
    ['a link', (path) => symlinkSync(join(import.meta.dirname, 'fixtures.ts'), path)],
    ['a folder', (path) => void mkdirSync(path)],
    ['a pipe', (path) => void execFileSync('mkfifo', [path])],
  ])('%s in place of a file is refused', async (_name, put) => {
    using kept = await concluded();
    for (const name of ['timeline.ndjson', 'verdict.json']) {
      rmSync(kept.file(name));
      put(kept.file(name));
      await expect(reopen(kept.folder)).rejects.toThrow(/(timeline\.ndjson|verdict\.json) cannot be read: /);
    }
  });

  test('a verdict that is larger than any is not read', async () => {
    using kept = await concluded();
    truncateSync(kept.file('verdict.json'), 65 * 1024 * 1024);
    await expect(reopen(kept.folder)).rejects.toThrow(/has 68157440 bytes; allowed: at most 67108864/);
  });

  test('a line that never ends is not kept in memory', { timeout: 60_000 }, async () => {
    using kept = await concluded();
    unlinkSync(kept.file('timeline.ndjson'));
    const real = gunzipSync(readFileSync(kept.file('results.ndjson.gz')));
    const endless = gzipSync(Buffer.alloc(80 * 1024 * 1024, 0x7b), { level: 1 });
    writeFileSync(kept.file('results.ndjson.gz'), Buffer.concat([gzipSync(real), ...Array(8).fill(endless)]));
    const before = process.memoryUsage().arrayBuffers;
    expect((await reopen(kept.folder))?.curves).toEqual(kept.run.curves);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(400 * 1024 * 1024);
  });

  test.each([
    ['pages of another run', { pages: { __proto__: null, constructor: 1 } }],
    ['counts below zero', { total: { requests: -1 } }],
    ['no JSON', null],
  ])('a time line with %s costs nothing but itself', async (_name, more) => {
    using kept = await concluded();
    const [first = '{}'] = readFileSync(kept.file('timeline.ndjson'), 'utf8').split('\n');
    const line = more === null ? '{' : JSON.stringify({ ...JSON.parse(first), ...more });
    writeFileSync(kept.file('timeline.ndjson'), `${line}\n`);
    expect(await reopen(kept.folder)).toEqual(kept.run);
  });
});
