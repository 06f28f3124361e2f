import { execFileSync } from 'node:child_process';
import { createReadStream, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { GateError } from '../../src/gate-error.ts';
import { placesOf } from '../../src/shards/find.ts';
import { OneRun } from '../../src/shards/one-run.ts';
import { readShards } from '../../src/shards/read.ts';
import { findShards } from '../../src/shards/shards.ts';
import { metricLine, point } from '../results/feed.ts';
import { ndjsonOf, stdoutOf } from '../results/recorded-run.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const OPTIONS = { selectors: [], pages: [], pace: null };

/** Reads these names in a folder with these files. */
async function readFiles(files: Files, named: readonly string[], input: Uint8Array[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'k6-gate-shards-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(name.endsWith('/') ? join(folder, name) : dirname(join(folder, name)), { recursive: true });
      if (!name.endsWith('/')) writeFileSync(join(folder, name), content);
    }
    const run = new OneRun();
    const { shards, leftOut } = await findShards(named, folder, Readable.from(input), run);
    const { measured, read } = await readShards(shards, OPTIONS, run, new AbortController().signal);
    return { measured, read, leftOut, names: read.files.map(({ name }) => name) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a file that begins with much text keeps its course', async () => {
  const text = metricLine('http_reqs', 'counter') + 'level=info msg="no point yet"\n'.repeat(60_000);
  const { measured } = await readFiles({ 'a.ndjson': A, 'b.ndjson': text + B }, ['a.ndjson', 'b.ndjson']);
  expect(measured).toMatchObject({ points: 40, latePoints: 0 });
});

async function refusalOf(files: Files, named: readonly string[]): Promise<GateError> {
  const error: unknown = await readFiles(files, named).catch((thrown: unknown) => thrown);
  if (error instanceof GateError) return error;
  throw new Error(`It was read: ${JSON.stringify(error)}`);
}

const requests = (from: number, tags: Record<string, string> = {}): string =>
  [...Array(20).keys()].map((at) => point('http_reqs', 1, { status: '200', ...tags }, from + at)).join('');
const A = requests(0, { vu: '1' });
const B = requests(20, { vu: '2' });

describe('results are read from', () => {
  test.each<[string, Files, string[], string[], number]>([
    ['a file', { 'a.ndjson': A }, ['a.ndjson'], ['a.ndjson'], 20],
    ['a file of any name', { results: A }, ['results'], ['results'], 20],
    ['gzip', { 'a.gz': gzipSync(A) }, ['a.gz'], ['a.gz'], 20],
    ['gzip that is called otherwise', { 'a.json': gzipSync(A) }, ['a.json'], ['a.json'], 20],
    ['text that is called gzip', { 'a.gz': A }, ['a.gz'], ['a.gz'], 20],
    ['gzip in several members', { 'a.gz': Buffer.concat([gzipSync(A), gzipSync(B)]) }, ['a.gz'], ['a.gz'], 40],
    [
      'gzip, and zeros to the end of a block',
      { 'a.gz': Buffer.concat([gzipSync(A), Buffer.alloc(70_000)]) },
      ['a.gz'],
      ['a.gz'],
      20,
    ],
    ['several files', { 'a.ndjson': A, 'b.ndjson': B }, ['b.ndjson', 'a.ndjson'], ['b.ndjson', 'a.ndjson'], 40],
    ['a folder, by name', { 'f/b.json': B, 'f/a.ndjson': A }, ['f'], ['f/a.ndjson', 'f/b.json'], 40],
    ['a folder, not those in it', { 'f/a.ndjson': A, 'f/g/b.ndjson': B }, ['f'], ['f/a.ndjson'], 20],
    ['a folder, not hidden ones', { 'f/a.ndjson': A, 'f/.b.ndjson': B }, ['f'], ['f/a.ndjson'], 20],
    ['a folder and a file', { 'f/a.ndjson': A, b: B }, ['f', 'b'], ['f/a.ndjson', 'b'], 40],
    ['a file without a last line end', { a: A.trimEnd() }, ['a'], ['a'], 20],
    ['what k6 said beside', { a: `  execution: local\n${A}\n  http_reqs: 20\n` }, ['a'], ['a'], 20],
  ])('%s', async (_what, files, named, names, points) => {
    const { read, ...others } = await readFiles(files, named);
    expect(others.names).toEqual(names);
    expect(others.measured.points).toBe(points);
    expect(read.files.map(({ fault }) => fault)).toEqual(names.map(() => null));
  });

  test.each<[string, Uint8Array[]]>([
    ['text', [Buffer.from(A)]],
    ['gzip', [gzipSync(A)]],
    ['gzip, byte by byte', [...gzipSync(A)].map((byte) => Uint8Array.of(byte))],
  ])('standard input: %s', async (_what, input) => {
    const { names, measured } = await readFiles({ b: B }, ['-', 'b'], input);
    expect(names).toEqual(['standard input', 'b']);
    expect(measured.points).toBe(40);
  });

  test('a folder with pipes, and links to them and to folders, which are left alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'k6-gate-shards-'));
    try {
      writeFileSync(join(folder, 'a.ndjson'), A);
      symlinkSync('a.ndjson', join(folder, 'a-link.ndjson'));
      execFileSync('mkfifo', [join(folder, 'b.ndjson')]);
      symlinkSync('b.ndjson', join(folder, 'b-link.ndjson'));
      symlinkSync('.', join(folder, 'c-link.ndjson'));
      expect(placesOf(folder, folder).map(({ path }) => path)).toEqual([
        join(folder, 'a-link.ndjson'),
        join(folder, 'a.ndjson'),
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('the evidence of a run: its points alone', async () => {
    const evidence = {
      'e/results.ndjson.gz': gzipSync(A),
      'e/verdict.json': '{}',
      'e/timeline.ndjson': '{"second":1}\n',
    };
    expect(await readFiles(evidence, ['e'])).toMatchObject({ names: ['e/results.ndjson.gz'], leftOut: [] });
  });

  test('a folder: what is something else is left out and told', async () => {
    const { names, leftOut } = await readFiles(
      { 'f/a.ndjson': A, 'f/summary.json': '{"metrics":{}}', 'f/notes.txt': '' },
      ['f'],
    );
    expect(names).toEqual(['f/a.ndjson']);
    expect(leftOut).toEqual(['f/summary.json']);
  });

  test.skipIf(process.platform === 'win32')('a named pipe, which can be read once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'k6-gate-shards-'));
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const written = Readable.from([A]).pipe((await import('node:fs')).createWriteStream(pipe));
    const run = new OneRun();
    const { shards } = await findShards([pipe], folder, createReadStream('/dev/null'), run);
    const { measured } = await readShards(shards, OPTIONS, run, new AbortController().signal);
    written.destroy();
    rmSync(folder, { recursive: true, force: true });
    expect(measured.points).toBe(20);
  });
});

describe('a file that is not whole is told as that', () => {
  const gz = gzipSync(ndjsonOf(stdoutOf('v2.2.0')));

  test.each<[string, Files, RegExp, boolean]>([
    ['empty', { a: '' }, /^is empty$/, false],
    ['empty, in a folder', { 'a/x.ndjson': '', 'a/y.ndjson': A }, /^is empty$/, true],
    ['empty gzip', { a: gzipSync('') }, /^is empty$/, false],
    ['declarations alone', { a: metricLine('http_reqs', 'counter') }, /^holds no points$/, false],
    [
      'gzip that ends in the middle',
      { a: gz.subarray(0, gz.length - 3000) },
      /^is torn: .*unexpected end of file/,
      true,
    ],
    [
      'gzip behind gzip and zeros',
      { a: Buffer.concat([gzipSync(A), Buffer.alloc(9), gzipSync(B)]) },
      /^is torn: /,
      true,
    ],
    ['gzip without its trailer', { a: gz.subarray(0, gz.length - 8) }, /^is torn: /, true],
    ['gzip of which nothing is left', { a: gz.subarray(0, 12) }, /^is torn: /, false],
    ['gzip with another checksum', { a: Buffer.concat([gz.subarray(0, -8), Buffer.alloc(8)]) }, /^is torn: /, true],
    ['a folder with such gzip', { 'a/x.gz': gz.subarray(0, 12), 'a/y.ndjson': A }, /^is torn: /, true],
  ])('%s', async (_what, files, fault, hasPoints) => {
    const { measured, read } = await readFiles(files, ['a']);
    expect(read.files.map((file) => file.fault ?? 'whole').join('\n')).toMatch(new RegExp(fault.source, 'm'));
    expect(measured.points > 0).toBe(hasPoints);
  });

  test('of torn gzip all comes out that is in it', async () => {
    const { measured } = await readFiles({ a: gz.subarray(0, gz.length - 8) }, ['a']);
    const { measured: all } = await readFiles({ a: gz }, ['a']);
    expect(measured.points).toBe(all.points);
  });
});

describe('what cannot be one run is refused', () => {
  const declared = (type: string, ...thresholds: string[]): string =>
    metricLine('my_metric', type).replace('"thresholds":[]', `"thresholds":${JSON.stringify(thresholds)}`);

  test.each<[string, Files, string[], RegExp]>([
    ['no name', {}, [], /^judge: no results are named; allowed: NDJSON/],
    [
      'an empty name',
      { a: A },
      ['a', ''],
      /^judge: a name is empty, as of a variable that is not set; allowed: NDJSON/,
    ],
    ['a name of nothing', {}, ['a'], /^a is not there; allowed: NDJSON/],
    ['standard input twice', {}, ['-', '-'], /^judge: - is given twice/],
    ['a file of something else', { a: 'x,y\n' }, ['a'], /^a holds no results of k6: .*allowed: NDJSON/],
    ['a summary', { a: '{"metrics":{}}' }, ['a'], /^a holds no results of k6: .*summary/],
    ['an empty folder', { 'a/': '' }, ['a'], /^a holds no results of k6: no file of it/],
    ['a folder of folders', { 'a/b/c.ndjson': A }, ['a'], /^a holds no results/],
    ['a folder of other files', { 'a/b.json': '{}' }, ['a'], /^a holds no results/],
    ['one empty folder of two', { 'a/x.ndjson': A, 'b/': '' }, ['a', 'b'], /^b holds no results/],
    ['the same file twice', { a: A }, ['a', 'a'], /^a and a begin with the same bytes/],
    ['a copy', { a: A, b: A }, ['a', 'b'], /^a and b begin with the same bytes/],
    ['a copy in gzip', { a: A, b: gzipSync(A) }, ['a', 'b'], /^a and b begin with the same bytes/],
    ['another run', { a: A, b: requests(7000) }, ['a', 'b'], /^a and b are of different runs: .* 1.9 hours after/],
    ['another run, the later first', { a: A, b: requests(80.5) }, ['b', 'a'], /^a and b are .* 1:02 min after .* 60 s/],
    ...['testid', 'testrunid', 'test_run_id', 'run_id'].map((tag): [string, Files, string[], RegExp] => [
      `another ${tag}`,
      { a: requests(0, { [tag]: '1' }), b: requests(0, { [tag]: '2' }) },
      ['a', 'b'],
      new RegExp(`^a and b are of different runs: they have the tag ${tag} with different values \\("1" and "2"\\)`),
    ]),
    [
      'two runs in one file',
      { a: requests(0, { testid: '1' }) + requests(20, { testid: '2' }) },
      ['a'],
      /^a holds different/,
    ],
    [
      'a run that shows itself late',
      { a: requests(0, { testid: '1' }).repeat(60), b: requests(0).repeat(60) + requests(20, { testid: '2' }) },
      ['a', 'b'],
      /^a and b are of different runs: they have the tag testid/,
    ],
    [
      'another type',
      { a: declared('trend') + A, b: declared('rate') + B },
      ['a', 'b'],
      /^a and b .* my_metric differently/,
    ],
    [
      'another type, late',
      { a: A.repeat(80) + declared('trend'), b: B.repeat(80) + declared('rate') },
      ['a', 'b'],
      /^a and b are of different runs: they declare the metric my_metric differently \(as a trend and as a rate\)/,
    ],
    [
      'other thresholds',
      { a: declared('trend', 'p(95)<1') + A, b: declared('trend') + B },
      ['a', 'b'],
      /^a and b are of different runs: they declare different thresholds for my_metric \(p\(95\)<1 and none\)/,
    ],
  ])('%s', async (_what, files, named, message) => {
    const error = await refusalOf(files, named);
    expect(error.code).toBe('user/refused');
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(/^Nothing was judged\. /);
  });

  test.skipIf(process.platform === 'win32')('a folder with a link to a file that is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'k6-gate-shards-'));
    try {
      mkdirSync(join(folder, 'f'));
      writeFileSync(join(folder, 'f/a.ndjson'), A);
      symlinkSync('nowhere', join(folder, 'f/b.txt'));
      expect(placesOf('f', folder)).toHaveLength(1);
      symlinkSync('nowhere', join(folder, 'f/b.ndjson'));
      expect(() => placesOf('f', folder)).toThrow(
        /^f\/b\.ndjson is a link to a file that is not there: put that file there, or take the link away; allowed: /,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test.each<[string, Files]>([
    ['files that lie a minute apart', { a: A, b: requests(79) }],
    ['files of which one has no tag', { a: requests(0, { testid: '1' }), b: B }],
    [
      'the same thresholds in another order',
      { a: declared('trend', 'p(95)<1', 'max<2') + A, b: declared('trend', 'max<2', 'p(95)<1') + B },
    ],
  ])('not %s', async (_what, files) => {
    expect((await readFiles(files, ['a', 'b'])).measured.points).toBe(40);
  });
});

test('a thousand files that follow one another are read without a thousand open files', async () => {
  const files = Object.fromEntries(
    [...Array(1000).keys()].map((at) => [`f/${String(at).padStart(4, '0')}.ndjson`, point('http_reqs', 1, {}, at)]),
  );
  const { measured, read } = await readFiles(files, ['f']);
  expect(measured.points).toBe(1000);
  expect(read.files).toHaveLength(1000);
});
