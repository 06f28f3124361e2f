import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Verdict, verdictSchema } from '../src/verdict/verdict.ts';
import { point } from './results/feed.ts';
import { ndjsonOf, stdoutOf, VERSIONS } from './results/recorded-run.ts';
import { DEALS, linesOf } from './shards/dealt.ts';
import { gateShop } from './support/gate-run.ts';

const CLI = join(import.meta.dirname, '../dist/cli/index.js');

interface Answer {
  readonly code: number | null;
  readonly said: string;
  readonly verdict: Verdict;
  readonly files: readonly string[];
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs the bundled CLI in a folder with these files. */
async function judge(files: Files, args: readonly string[], input: string | Uint8Array = ''): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'k6-gate-judge-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const env = { PATH: process.env.PATH, HOME: folder, RUNNER_TEMP: folder };
    const child = spawn(process.execPath, [CLI, 'judge', ...args, '--output-dir', 'out'], { cwd: folder, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.stdin.on('error', () => undefined).end(input);
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    const verdict = verdictSchema.parse(JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8')));
    return { code, said, verdict, files: readdirSync(join(folder, 'out')).sort() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const good = [...Array(80).keys()]
  .map((at) => {
    const tags = { status: '200' };
    return [
      point('http_reqs', 1, tags, at / 4),
      point('http_req_duration', 120, tags, at / 4),
      point('http_req_failed', 0, tags, at / 4),
      point('iterations', 1, {}, at / 4),
      point('vus', 2, {}, at / 4),
    ].join('');
  })
  .join('');

describe('the command', { concurrent: true }, () => {
  test.each<[string, Files, string[], string | Uint8Array]>([
    ['a file', { 'r.ndjson': good }, ['r.ndjson'], ''],
    ['gzip', { 'r.gz': gzipSync(good) }, ['r.gz'], ''],
    ['a folder', { 'r/1.json': good.slice(0, good.length / 2 + 1).replace(/[^\n]*$/, '') }, ['r'], ''],
    ['standard input', {}, ['-'], good],
    ['gzip on standard input', {}, ['-'], gzipSync(good)],
  ])('%s: a pass is exit 0 with all reports, and says that k6 was not run', async (_what, files, named, input) => {
    const answer = await judge(files, [...named, '--p95-threshold-ms', '500'], input);
    expect(answer.said).toMatch(
      /^PASSED: results: 4 of 4 thresholds held.*, p\(95\) 120 ms .* \[results judged, k6 not run\]$/m,
    );
    expect(answer.said).toMatch(/Note: Judged from .*: k6 was not run here/);
    expect(answer.code).toBe(0);
    expect(answer.files).toEqual([
      'config.json',
      'ctrf.json',
      'junit.xml',
      'report.html',
      'summary.md',
      'timeline.ndjson',
      'verdict.json',
    ]);
    const { runs, abort, error, evidence, results, context, config } = answer.verdict;
    expect({ runs, abort, error, runner: context.runner }).toEqual({
      runs: [],
      abort: null,
      error: null,
      runner: null,
    });
    expect(evidence).toMatchObject({ summaryAgrees: null, malformedLines: 0, latePoints: 0 });
    expect(results).toMatchObject({ instances: 1, textLines: 0, from: '2026-11-21T07:00:00.000Z' });
    expect(config).toMatchObject({ environment: '', target: '' });
  });

  test.each<[string, Files, string[], string | Uint8Array, number, RegExp]>([
    [
      'a limit that is crossed',
      { r: good },
      ['r', '--p95-threshold-ms', '100'],
      '',
      99,
      /^BLOCKED: results p\(95\) of all requests 120 ms is over its limit of 100 ms/m,
    ],
    [
      'that is waived',
      { r: good },
      ['r', '--p95-threshold-ms=100', '--enforce=false'],
      '',
      0,
      /^FAILED: NOT ENFORCED: /m,
    ],
    ['an empty file', { r: '' }, ['r'], '', 3, /^INCONCLUSIVE: r is empty/m],
    ['empty standard input', {}, ['-'], '', 3, /^INCONCLUSIVE: standard input is empty/m],
    ['torn gzip', { r: gzipSync(good).subarray(0, 900) }, ['r'], '', 3, /^INCONCLUSIVE: r is torn: /m],
    [
      'a torn file',
      { r: good.slice(0, -30) },
      ['r'],
      '',
      3,
      /^INCONCLUSIVE: 1 line cannot be read \(the first in r\)/m,
    ],
    [
      'a torn file among others, waived',
      { r: good.slice(0, -30) },
      ['r', '--on-inconclusive', 'warn'],
      '',
      0,
      /^INCONCLUSIVE: NOT ENFORCED/m,
    ],
    [
      'a file of something else',
      { r: 'a,b\n' },
      ['r'],
      '',
      2,
      /^ERROR: r holds no results of k6: .*allowed: NDJSON[\s\S]*Next: Nothing was judged/m,
    ],
    ['something else on standard input', {}, ['-'], 'hello', 2, /^ERROR: standard input holds no results of k6/m],
    ['a file that is not there', {}, ['nowhere.ndjson'], '', 2, /^ERROR: nowhere.ndjson is not there; allowed: /m],
    ['a folder without results', { 'f/a.json': '{}' }, ['f'], '', 2, /^ERROR: f holds no results of k6/m],
    ['no file at all', {}, [], '', 2, /^ERROR: judge: no results are named/m],
    [
      'another run',
      { a: good, b: good.replaceAll('11-21', '11-22') },
      ['a', 'b'],
      '',
      2,
      /^ERROR: a and b are of different runs: .*60 s/m,
    ],
    [
      'a flag that is none',
      { r: good },
      ['r', '--p95', '5'],
      '',
      2,
      /^ERROR: .*--p95: there is no such input; did you mean --p95-threshold-ms/m,
    ],
    [
      'pages in results of somebody else',
      { r: good },
      ['r', '--page-type', 'product'],
      '',
      3,
      /^INCONCLUSIVE: product: .*has no samples[\s\S]*leave page-type, pages and journeys away/m,
    ],
  ])('%s', async (_what, files, args, input, code, said) => {
    const answer = await judge(files, args, input);
    expect(answer.said).toMatch(said);
    expect(answer.code).toBe(code);
  });
});

test('one that is waiting for standard input can be cancelled', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'k6-gate-judge-'));
  const env = { PATH: process.env.PATH, HOME: folder, RUNNER_TEMP: folder };
  const child = spawn(process.execPath, [CLI, 'judge', '-', '--output-dir', 'out'], { cwd: folder, env });
  child.stdin.write(good);
  while (!existsSync(join(folder, 'out/config.json'))) await setTimeout(20);
  child.kill('SIGINT');
  const code = await new Promise((resolve) => child.on('close', resolve));
  const verdict = verdictSchema.parse(JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8')));
  rmSync(folder, { recursive: true, force: true });
  expect({ code, outcome: verdict.outcome }).toEqual({ code: 130, outcome: 'cancelled' });
});

describe.each(VERSIONS)('results of k6 %s', { concurrent: true }, (version) => {
  const ndjson = ndjsonOf(stdoutOf(version)).toString();
  const numbersOf = ({ thresholds, total, evidence }: Verdict) => ({
    thresholds: thresholds.map(({ observed, samples, state }) => ({ observed, samples, state })),
    ...{
      requests: total?.requests,
      duration: { ...total?.duration, avg: 0 },
      statuses: total?.statuses,
      vus: total?.vusMax,
    },
    points: evidence.points,
  });

  test.each(Object.entries(DEALS))('%s, in gzip and not: the verdict of the one file', async (_how, deal) => {
    const parts = deal(linesOf(ndjson), 5);
    const files = Object.fromEntries(
      parts.map((part, index) =>
        index % 2 === 0 ? [`f/${index}.ndjson`, part] : [`f/${index}.json.gz`, gzipSync(part)],
      ),
    );
    const [one, many] = await Promise.all([judge({ r: ndjson }, ['r']), judge(files, ['f'])]);
    expect(numbersOf(many.verdict)).toEqual(numbersOf(one.verdict));
    expect(many.code).toBe(one.code);
    expect(many.verdict.results?.files).toHaveLength(5);
  });

  test('what k6 printed beside its points is skipped and told', async () => {
    const { verdict } = await judge({ r: stdoutOf(version) }, ['r']);
    expect(verdict.evidence.malformedLines).toBe(0);
    expect(verdict.results?.textLines).toBeGreaterThan(0);
    expect(verdict.notes.join()).toMatch(/lines are no NDJSON/);
  });
});

test('the evidence of a run of ours is judged as the run was', async () => {
  await gateShop({ inputs: { 'page-type': 'category' } }, async ({ verdict: ran }) => {
    const folder = ran.evidence.folder ?? '';
    const judged = await judge({}, [folder, '--page-type', 'category', '--environment', 'preprod']);
    expect(judged.verdict.outcome).toBe(ran.outcome);
    const told = ({ thresholds }: Verdict) =>
      thresholds
        .filter(({ state }) => state !== 'reported')
        .map(({ metric, tags, observed, samples, state }) => ({ metric, tags, observed, samples, state }));
    expect(told(judged.verdict)).toEqual(told(ran));
    expect(judged.verdict.total).toEqual(ran.total);
  });
});
