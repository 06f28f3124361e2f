import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/decide.ts';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import type { World } from '../../src/world.ts';
import { temporaryFolder } from '../evidence/fixtures.ts';
import { NEEDS_ROOT, smallDisk } from '../evidence/small-disk.ts';
import { randomFrom } from '../results/feed.ts';
import { BASICS, configOf } from '../support/config.ts';
import { testWorld } from '../support/world.ts';
import { type FakeK6, gateFake, openFakeK6 } from './fake-gate.ts';

const random = randomFrom(21);
const noise = (): string => Array.from({ length: 100 }, () => random().toString(36).slice(2)).join('');

/** NDJSON of a kind that nobody judges, and that gzip makes little smaller: some 350 kB. */
const BULKY: FakeK6 = {
  more: Array.from({ length: 300 }, () => `${JSON.stringify({ type: 'Noise', data: noise() })}\n`).join(''),
};

const names = (folder: string): string[] => readdirSync(folder).sort();

test('a load with many results passes where there is room', async () => {
  await gateFake(BULKY, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'passed', evidence: { unknownLines: 300 } });
  });
});

/** A folder is made, the clock is read, then the files are opened: in between, once, one of them becomes a device that is always full. */
const alwaysFull =
  (name: string) =>
  (world: World): World => {
    let done = false;
    const now = (): Date => {
      if (!done) symlinkSync('/dev/full', join(world.folders.work, 'evidence', `.${name}.part`));
      done = true;
      return new Date();
    };
    return { ...world, now };
  };

describe.concurrent('a file that fails while k6 runs', () => {
  const lost = (name: string) => ({
    outcome: 'inconclusive',
    reasons: [
      {
        code: 'evidence-incomplete',
        message: `The evidence is incomplete: ${name} cannot be written: ENOSPC: no space left on device, write`,
      },
    ],
  });

  test.each(['results.ndjson.gz', 'timeline.ndjson', 'k6.log'])('%s: no pass, and all else is kept', async (name) => {
    const fake = { load: "points; summary; echo 'k6 says more' >&2; exit 0" };
    const around = alwaysFull(name);
    await gateFake(
      fake,
      ({ verdict, files }) => {
        expect(verdict).toMatchObject(lost(name));
        expect(verdict.headline).toContain(name);
        expect(exitCodeOf(verdict)).toBe(3);
        const kept = ['results.ndjson.gz', 'timeline.ndjson', 'k6.log', 'summary.json'].filter((one) => one !== name);
        expect(verdict.evidence.files).toEqual(expect.arrayContaining(kept));
        expect(Object.keys(files()).sort()).toEqual(verdict.evidence.files);
      },
      { around, inputs: { 'output-dir': 'evidence' } },
    );
  });

  test('a load that failed stays failed, and says what is missing', async () => {
    const inputs = { 'output-dir': 'evidence', 'p95-threshold-ms': '100', 'p99-threshold-ms': '200' };
    await gateFake(
      {},
      ({ verdict }) => {
        expect(verdict).toMatchObject({ outcome: 'failed', error: null });
        expect(verdict.notes).toEqual([expect.stringContaining('results.ndjson.gz cannot be written: ENOSPC')]);
        expect(exitCodeOf(verdict)).toBe(99);
      },
      { around: alwaysFull('results.ndjson.gz'), inputs },
    );
  });
});

/** The command line from its source, with this k6; `limit` is shell before it. */
async function run(fake: FakeK6, folder: string, limit = ':') {
  using k6 = openFakeK6(fake);
  const flags = { ...BASICS, 'duration-seconds': '6', 'warm-up-seconds': '0', 'k6-path': k6.path };
  k6.prepare(configOf(flags));
  const args = Object.entries({ ...flags, 'output-dir': join(folder, 'out') }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
  const cli = join(import.meta.dirname, '../../src/cli.ts');
  const child = spawn('/bin/sh', ['-c', `${limit}; exec "$0" "$@"`, process.execPath, cli, 'run', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, RUNNER_TEMP: folder },
  });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const out = join(folder, 'out');
  return { said, code, out, verdict: JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8')) };
}

describe.concurrent('the command line', () => {
  test('passes where files may grow', async () => {
    using folder = temporaryFolder();
    const { code, out } = await run(BULKY, folder.path);
    expect(code).toBe(0);
    expect(gunzipSync(readFileSync(join(out, 'results.ndjson.gz'))).toString()).toContain('Noise');
  });

  test('is no pass when gzip fails in the middle of the run, and the disk says the same', async () => {
    using folder = temporaryFolder();
    const { code, said, out, verdict } = await run(BULKY, folder.path, 'ulimit -f 128');
    expect(code).toBe(3);
    expect(verdict).toMatchObject({ outcome: 'inconclusive', reasons: [{ code: 'evidence-incomplete' }] });
    expect(verdict.headline).toBe(
      'The evidence is incomplete: results.ndjson.gz cannot be written: EFBIG: file too large, write',
    );
    expect(said).toContain(verdict.headline);
    expect(names(out)).toEqual(verdict.evidence.files);
    expect(names(out)).not.toContain('results.ndjson.gz');
  });
});

describe.concurrent('an output-dir that takes nothing', () => {
  /** Decides on a target that is never asked; `wanted` begins in the work folder, where a file lies. */
  async function decideInto(wanted: string) {
    using world = testWorld();
    writeFileSync(join(world.folders.work, 'file'), '');
    const values = { ...BASICS, 'output-dir': wanted };
    const verdict = await decide(
      { values, spelling: (name) => name },
      world,
      new AbortController().signal,
      () => undefined,
    );
    const folder = verdict.evidence.folder ?? '';
    return { verdict, folder, work: world.folders.work, onDisk: readFileSync(join(folder, 'verdict.json'), 'utf8') };
  }

  const refused = {
    outcome: 'error',
    reasons: [{ code: 'evidence-incomplete' }],
    error: { code: 'platform/evidence' },
  };

  test.each([
    ['is a file', 'file', /EEXIST|ENOTDIR/],
    ['is below a file', 'file/run', /ENOTDIR/],
    ['is no place for folders', '/proc/k6-gate', /ENOENT/],
    ['has a name that is too long', 'x'.repeat(300), /ENAMETOOLONG/],
  ])('because it %s is an error, and the verdict finds another folder', async (_name, wanted, words) => {
    const { verdict, folder, work, onDisk } = await decideInto(wanted);
    expect(verdict).toMatchObject({ ...refused, runs: [] });
    expect(verdict.error).toMatchObject({
      message: expect.stringMatching(words),
      hint: expect.stringContaining('output-dir'),
    });
    expect(exitCodeOf(verdict)).toBe(4);
    expect(folder.startsWith(join(work, 'k6-gate-results'))).toBe(true);
    expect(JSON.parse(onDisk)).toEqual(verdict);
  });

  test('because it may only be read is an error, and the verdict finds another folder', async (context) => {
    using disk = smallDisk('size=64k,ro');
    if (disk === null) return context.skip(NEEDS_ROOT);
    const { verdict, onDisk } = await decideInto(join(disk.folder, 'run'));
    expect(verdict).toMatchObject(refused);
    expect(verdict.error?.message).toContain('EROFS');
    expect(JSON.parse(onDisk)).toEqual(verdict);
  });
});

describe.concurrent('a disk that is full', () => {
  const into = (folder: string) => ({ inputs: { 'output-dir': join(folder, 'run') } });

  test('in the middle of the run is no pass; all else gets the space of the half file', async (context) => {
    using disk = smallDisk('size=128k');
    if (disk === null) return context.skip(NEEDS_ROOT);
    await gateFake(
      BULKY,
      ({ verdict, files }) => {
        expect(verdict).toMatchObject({ outcome: 'inconclusive', evidence: { summaryAgrees: true } });
        expect(verdict.reasons[0]?.message).toContain('results.ndjson.gz cannot be written: ENOSPC');
        expect(exitCodeOf(verdict)).toBe(3);
        expect(Object.keys(files()).sort()).toEqual(verdict.evidence.files);
        expect(verdict.evidence.files).toContain('summary.json');
      },
      into(disk.folder),
    );
  });

  test('before k6 is started is an error, and no load is sent', async (context) => {
    using disk = smallDisk('size=88k');
    if (disk === null) return context.skip(NEEDS_ROOT);
    await gateFake(
      {},
      ({ verdict }) => {
        expect(verdict).toMatchObject({ outcome: 'error', error: { code: 'platform/evidence' }, runs: [] });
        expect(verdict.error?.message).toContain('ENOSPC');
        expect(exitCodeOf(verdict)).toBe(4);
      },
      into(disk.folder),
    );
  });

  test('where temporary files go is an error of the platform, not a bug of ours', async (context) => {
    using disk = smallDisk('size=4k');
    if (disk === null) return context.skip(NEEDS_ROOT);
    const around = (world: World): World => ({ ...world, folders: { ...world.folders, temp: disk.folder } });
    await gateFake(
      {},
      ({ verdict }) => {
        expect(verdict).toMatchObject({
          outcome: 'error',
          reasons: [{ code: 'not-run' }],
          error: {
            code: 'platform/unexpected',
            message: expect.stringContaining('The files for k6 cannot be written: ENOSPC'),
          },
          runs: [],
        });
        expect(verdict.error?.hint).toContain('RUNNER_TEMP');
        expect(exitCodeOf(verdict)).toBe(4);
      },
      { around },
    );
  });

  test('when k6 writes its summary is an error: half a summary is none', async () => {
    const half = 'points; head -c 200 "$ROOT/summary" > "$SUMMARY"; exit 0';
    await gateFake({ load: half }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'error', error: { code: 'k6/crashed' } });
      expect(verdict.evidence.files).not.toContain('summary.json');
    });
  });
});

test('a folder that k6 itself removes is no pass, and the verdict reaches the job', async () => {
  using folder = temporaryFolder();
  using k6 = openFakeK6({ load: `points; rm -rf '${folder.path}/run'; summary; exit 0` });
  const values = { ...BASICS, 'k6-path': k6.path, 'output-dir': join(folder.path, 'run'), 'warm-up-seconds': '0' };
  k6.prepare(configOf({ ...values, 'duration-seconds': '6' }));
  using world = testWorld();
  const verdict = await decide(
    { values: { ...values, 'duration-seconds': '6' }, spelling: (name) => name },
    world,
    new AbortController().signal,
    () => undefined,
  );
  expect(verdict).toMatchObject({ outcome: 'inconclusive', total: { requests: 100 } });
  expect(verdict.reasons.map(({ message }) => message).join()).toContain('verdict.json cannot be written: ENOENT');
  expect(exitCodeOf(verdict)).toBe(3);
});
