import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import ndjson from 'ndjson';
import { describe, expect, test } from 'vitest';
import { openEvidence } from '../../src/evidence/evidence.ts';
import { GateError } from '../../src/gate-error.ts';
import type { Curves } from '../../src/results/curves.ts';
import type { Slot } from '../../src/results/measurements.ts';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import type { World } from '../../src/world.ts';
import { point, randomFrom } from '../results/feed.ts';
import { configOf } from '../support/config.ts';
import { testWorld } from '../support/world.ts';
import { configWithSecrets, passed, readTexts, readVerdict, slotAt, views } from './fixtures.ts';

/** An evidence of its own in a world of its own, that goes when the scope is left. */
async function open(config = configOf(), more: Partial<World> = {}) {
  const world = { ...testWorld(), ...more };
  const evidence = await openEvidence(config, world);
  return { evidence, world, folder: evidence.folder, [Symbol.dispose]: () => world[Symbol.dispose]() };
}

test('from the first moment a verdict stands there, and it says unfinished', async () => {
  using run = await open();
  expect(readVerdict(run.folder)).toMatchObject({ outcome: 'error', reasons: [{ code: 'unfinished' }] });
  expect(readdirSync(run.folder).filter((name) => !name.startsWith('.'))).toEqual(['config.json', 'verdict.json']);
});

test('the config is kept with the origin of each value, without the value of a header', async () => {
  using run = await open(configWithSecrets('s3cret-value'));
  const kept = JSON.parse(readFileSync(join(run.folder, 'config.json'), 'utf8'));
  expect(kept).toMatchObject({
    target: { url: 'https://shop.example/p/42' },
    origins: { environment: 'input environment' },
    requestHeaders: [{ name: 'X-Token-0', value: '***' }],
  });
});

test('no value of a header is written down, be it a secret or not', async () => {
  using run = await open(configOf({ 'request-headers': 'X-Plain: plain words' }));
  const kept = readFileSync(join(run.folder, 'config.json'), 'utf8');
  expect(JSON.parse(kept)).toMatchObject({ requestHeaders: [{ name: 'X-Plain', value: '***' }] });
  expect(kept).not.toContain('plain words');
});

describe('a run that ends', () => {
  test('leaves every file whole, lists them, and answers with what is on disk', async () => {
    using run = await open();
    const verdict = await run.evidence.conclude(async () => {
      await run.evidence.keep('script.js', '// script\n');
      await run.evidence.results(Buffer.from(point('http_reqs', 1)));
      run.evidence.log('info: hello');
      run.evidence.slot(slotAt(1));
      return passed;
    }, views);
    expect(verdict.outcome).toBe('passed');
    expect(readVerdict(run.folder)).toEqual(verdict);
    expect(verdict.evidence.files).toEqual(readdirSync(run.folder).sort());
    expect(verdict.evidence.files).toEqual([
      ...['config.json', 'k6.log', 'results.ndjson.gz', 'script.js', 'summary.md', 'timeline.ndjson', 'verdict.json'],
    ]);
    expect(verdict.durationSeconds).toBeGreaterThanOrEqual(0);
  });

  test('without any result leaves no empty files', async () => {
    using run = await open();
    const { evidence } = await run.evidence.conclude(async () => passed, views);
    for (const name of ['results.ndjson.gz', 'timeline.ndjson', 'k6.log']) expect(evidence.files).not.toContain(name);
    expect(readdirSync(run.folder).sort()).toEqual(evidence.files);
  });

  test("keeps k6's very bytes, many of them, without a warning of node", async () => {
    using run = await open();
    const warnings: Error[] = [];
    const warn = (warning: Error) => void warnings.push(warning);
    process.on('warning', warn);
    const random = randomFrom(7);
    const chunks = Array.from({ length: 3_000 }, () =>
      Buffer.from(`${JSON.stringify(Array.from({ length: 200 }, random))}\n`),
    );
    await run.evidence.conclude(async () => {
      for (const chunk of chunks) await run.evidence.results(chunk);
      return passed;
    }, views);
    process.off('warning', warn);
    expect(gunzipSync(readFileSync(join(run.folder, 'results.ndjson.gz'))).equals(Buffer.concat(chunks))).toBe(true);
    expect(warnings).toEqual([]);
  });

  test('keeps every line of the log, however fast they come', async () => {
    using run = await open();
    const warnings: Error[] = [];
    const warn = (warning: Error) => void warnings.push(warning);
    process.on('warning', warn);
    const lines = Array.from({ length: 20_000 }, (_, index) => `warning: request ${index} failed`);
    await run.evidence.conclude(async () => {
      for (const line of lines) run.evidence.log(line);
      return passed;
    }, views);
    process.off('warning', warn);
    expect(readFileSync(join(run.folder, 'k6.log'), 'utf8')).toBe(`${lines.join('\n')}\n`);
    expect(warnings).toEqual([]);
  });

  test('leaves a time line that ndjson reads', async () => {
    using run = await open();
    const slots = Array.from({ length: 500 }, (_, index) => slotAt(index));
    await run.evidence.conclude(async () => {
      for (const slot of slots) run.evidence.slot(slot);
      return passed;
    }, views);
    const read: Slot[] = [];
    for await (const slot of createReadStream(join(run.folder, 'timeline.ndjson')).pipe(ndjson.parse()))
      read.push(slot);
    expect(read).toEqual(slots);
  });

  test('takes lines of the log that come too late, and loses nothing else', async () => {
    using run = await open();
    const verdict = await run.evidence.conclude(async () => passed, views);
    run.evidence.log('late');
    run.evidence.slot(slotAt(1));
    await run.evidence.results(Buffer.from('late'));
    expect(readVerdict(run.folder)).toEqual(verdict);
  });
});

describe('work that throws', () => {
  test.each<[string, unknown, object, number]>([
    [
      'a GateError',
      new GateError('k6/not-found', 'K6 binary not found', { hint: 'Install it' }),
      { outcome: 'error', error: { code: 'k6/not-found', message: 'K6 binary not found', hint: 'Install it' } },
      4,
    ],
    ['a cancellation', new GateError('platform/cancelled', 'cancelled'), { outcome: 'cancelled', error: null }, 130],
    ['a bug', new TypeError('x is undefined'), { outcome: 'error', error: { code: 'platform/unexpected' } }, 4],
    ['what is no Error', 'boom', { outcome: 'error', error: { code: 'platform/unexpected' } }, 4],
  ])('%s becomes the verdict', async (_name, thrown, expected, exitCode) => {
    using run = await open();
    const verdict = await run.evidence.conclude(() => Promise.reject(thrown), views);
    expect(verdict).toMatchObject(expected);
    expect(readVerdict(run.folder)).toEqual(verdict);
    expect(exitCodeOf(verdict)).toBe(exitCode);
  });

  test('leaves its stack in k6.log, secrets taken out', async () => {
    using run = await open(configWithSecrets('s3cret-value'));
    const fail = () => Promise.reject(new TypeError('cannot use s3cret-value'));
    const verdict = await run.evidence.conclude(fail, views);
    expect(verdict).toMatchObject({ reasons: [{ code: 'not-run' }], error: { code: 'platform/unexpected' } });
    expect(exitCodeOf(verdict)).toBe(4);
    const log = readFileSync(join(run.folder, 'k6.log'), 'utf8');
    expect(log).toContain('TypeError: cannot use ***\n    at ');
  });
});

describe('secrets', () => {
  // Each of them breaks a naive replacement in JSON or in markdown in its own way.
  const SECRETS = [
    's3cret-value',
    'quo"te',
    'back\\slash',
    'pipe|d',
    '100',
    'true',
    'failed',
    'threshold',
    '<tag>',
    'a.b*c',
  ];

  test.each(SECRETS)('%s stands in no text', async (secret) => {
    using run = await open(configWithSecrets(secret));
    const said = `refused: ${secret}!`;
    const verdict = await run.evidence.conclude(async () => {
      await run.evidence.keep('script.js', `// ${said}\n`);
      writeFileSync(
        join(run.world.folders.temp, 'summary.json'),
        JSON.stringify({
          metrics: { [said]: { count: 100 } },
          root_group: { name: said },
          setup_data: { token: said },
        }),
      );
      await run.evidence.keepSummary(join(run.world.folders.temp, 'summary.json'));
      run.evidence.log(said);
      return {
        outcome: 'error',
        reasons: [{ code: 'not-run', message: said }],
        notes: [said],
        abort: { by: 'k6', afterSeconds: 100, reason: said },
        error: { code: 'k6/crashed', message: said, hint: said },
      };
    }, views);
    expect(verdict).toMatchObject({
      outcome: 'error',
      headline: 'refused: ***!',
      reasons: [{ code: 'not-run', message: 'refused: ***!' }],
      notes: ['refused: ***!'],
      abort: { afterSeconds: 100, reason: 'refused: ***!' },
      error: { code: 'k6/crashed', message: 'refused: ***!', hint: 'refused: ***!' },
    });
    expect(readVerdict(run.folder)).toEqual(verdict);
    for (const [name, text] of readTexts(run.folder)) {
      expect(text, name).not.toContain(`refused: ${secret}`);
      expect(text, name).not.toContain(`refused: ${JSON.stringify(secret).slice(1, -1)}`);
      if (name.endsWith('.json')) expect(() => JSON.parse(text), name).not.toThrow();
    }
    expect(JSON.parse(readTexts(run.folder).get('summary.json') ?? '')).toEqual({
      metrics: { 'refused: ***!': { count: 100 } },
      root_group: { name: 'refused: ***!' },
    });
  });
});

test.each([
  ['before the work began', true],
  ['in the middle of it', false],
])('a job that is cancelled %s says so on disk at once, should the gate be ended too', async (_name, before) => {
  using run = await open();
  const stop = new AbortController();
  const work = async () => {
    if (!before) expect(readVerdict(run.folder).outcome).toBe('error');
    stop.abort('cancelled');
    await expect.poll(() => readVerdict(run.folder)).toMatchObject({ outcome: 'cancelled', error: null });
    return passed;
  };
  if (before) stop.abort('cancelled');
  const { outcome } = await run.evidence.conclude(work, views, stop.signal);
  expect([outcome, readVerdict(run.folder).outcome]).toEqual(['passed', 'passed']);
});

test('results that show a secret go at once: of a gate that is killed nothing is left that could be uploaded', async () => {
  const secret = 'hunter2-hunter2';
  using run = await open(configWithSecrets(secret));
  await run.evidence.results(Buffer.from('{"a":1}\n'));
  // A file that is not there yet would look like one that has gone.
  await expect.poll(() => readdirSync(run.folder)).toContain('.results.ndjson.gz.part');
  await run.evidence.results(Buffer.from(`{"name":"${secret}"}\n`));
  await expect.poll(() => readdirSync(run.folder)).not.toContain('.results.ndjson.gz.part');
  const { notes } = await run.evidence.conclude(async () => ({ ...passed, outcome: 'failed' }), views);
  expect(notes.join()).toContain("k6's results hold the value of the header X-Token-0");
});

test('results can be unpacked a moment later, while the run goes on: of a gate that is killed little is missing', async () => {
  using run = await open();
  const lines = point('http_reqs', 1).repeat(5_000);
  const unpacked = () => {
    const part = readFileSync(join(run.folder, '.results.ndjson.gz.part'));
    return part.length === 0 ? '' : gunzipSync(part, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
  };
  await run.evidence.results(Buffer.from(lines));
  await expect.poll(unpacked).toBe(lines);
  await run.evidence.results(Buffer.from('{}\n'));
  await expect.poll(unpacked).toBe(`${lines}{}\n`);
});

test('where its files are, and what they are called as an artifact, is kept for whoever cleans up', async () => {
  const kept: [string, string][] = [];
  using world = testWorld();
  const seen = { ...world, id: '1a2b3c4d', remember: (name: string, value: string) => void kept.push([name, value]) };
  const { folder } = await openEvidence(configOf({ 'retention-days': '3' }), seen);
  const evidence = { id: '1a2b3c4d', folder, name: 'k6-gate-product-preprod-1a2b3c4d', retentionDays: 3 };
  // The upload of a run before is no upload of this one.
  expect(kept).toEqual([
    ['evidence', expect.any(String)],
    ['upload', ''],
  ]);
  expect(JSON.parse(kept[0]?.[1] ?? '')).toEqual(evidence);
  await openEvidence(configOf({ 'upload-artifact': 'false' }), { ...seen, id: '2' });
  expect(kept).toHaveLength(2);
});

describe('a disk that fails', () => {
  test('a folder that goes while k6 runs never leaves a pass, and the verdict reaches the job', async () => {
    using run = await open();
    const verdict = await run.evidence.conclude(async () => {
      await run.evidence.results(Buffer.from(point('http_reqs', 1)));
      rmSync(run.folder, { recursive: true });
      return passed;
    }, views);
    expect(verdict.outcome).toBe('inconclusive');
    expect(new Set(verdict.reasons.map((reason) => reason.code))).toEqual(new Set(['evidence-incomplete']));
    expect(exitCodeOf(verdict)).toBe(3);
    expect(existsSync(run.folder)).toBe(false);
  });

  test('a failed load stays failed when its evidence is lost, and says what is missing', async () => {
    using run = await open();
    const failed = {
      outcome: 'failed',
      reasons: [{ code: 'threshold-crossed', message: 'slow' }],
      notes: ['n'],
    } as const;
    const verdict = await run.evidence.conclude(async () => {
      rmSync(run.folder, { recursive: true });
      return failed;
    }, views);
    expect(verdict).toMatchObject({ outcome: 'failed', reasons: failed.reasons });
    expect(verdict.notes[0]).toBe('n');
    expect(verdict.notes[1]).toContain('The evidence is incomplete: ');
  });

  test.each(['results.ndjson.gz', 'timeline.ndjson', 'k6.log'])(
    'a %s that cannot get its name is no pass',
    async (name) => {
      using run = await open();
      const verdict = await run.evidence.conclude(async () => {
        mkdirSync(join(run.folder, name, 'taken'), { recursive: true });
        await run.evidence.results(Buffer.from('{}\n'));
        run.evidence.slot(slotAt(1));
        run.evidence.log('a line');
        return passed;
      }, views);
      expect(verdict).toMatchObject({ outcome: 'inconclusive', reasons: [{ code: 'evidence-incomplete' }] });
      expect(readVerdict(run.folder)).toEqual(verdict);
    },
  );

  test('a view that cannot be made costs a note and nothing else', async () => {
    using run = await open();
    const verdict = await run.evidence.conclude(async () => passed, {
      'broken.md': () => {
        throw new RangeError('Invalid string length');
      },
      ...views,
    });
    expect(verdict).toMatchObject({
      outcome: 'passed',
      reasons: [],
      notes: ['broken.md is not complete: Invalid string length'],
    });
    expect(verdict.evidence.files).toContain('summary.md');
    expect(verdict.evidence.files).not.toContain('broken.md');
    expect(readVerdict(run.folder)).toEqual(verdict);
  });

  test('views get the curves of the seconds in the time line', async () => {
    using run = await open();
    const seen: Curves[] = [];
    await run.evidence.conclude(
      async () => {
        for (const second of [7, 9]) run.evidence.slot(slotAt(second));
        return passed;
      },
      { 'curves.md': (_, curves) => String(seen.push(curves)) },
    );
    const requests = { requestsPerSecond: [7, 0, 9], p95: [1.5, null, 1.5] };
    expect(seen).toMatchObject([{ firstSecond: 7, vus: [5, null, 5], total: requests }]);
    expect(Object.keys(seen[0]?.pages ?? {})).toEqual(['product']);
  });

  test('the verdict stands on disk, and is heard of with all of its files, before any view is made', async () => {
    const seen: unknown[] = [];
    const hear = ({ outcome, evidence }: Verdict) => void seen.push([outcome, evidence.files]);
    using run = await open(configOf(), { hear });
    const look = () => String(seen.push(readVerdict(run.folder).outcome));
    await run.evidence.conclude(async () => passed, { 'summary.md': look });
    expect(seen).toEqual([['passed', ['config.json', 'summary.md', 'verdict.json']], 'passed']);
  });

  test('a verdict that cannot be written a second time stays what it is on disk', async () => {
    using run = await open();
    const spoil = () => {
      mkdirSync(join(run.folder, '.verdict.json.part'));
      return '';
    };
    const verdict = await run.evidence.conclude(async () => passed, { 'summary.md': spoil });
    expect(verdict).toMatchObject({
      outcome: 'passed',
      notes: [expect.stringMatching(/^verdict\.json is not complete/)],
    });
    expect(verdict.evidence.files).toContain('verdict.json');
    expect(readVerdict(run.folder).outcome).toBe('passed');
  });

  test('a summary that cannot be kept is no pass', async () => {
    using run = await open();
    const verdict = await run.evidence.conclude(async () => {
      await run.evidence.keepSummary(join(run.world.folders.temp, 'absent.json'));
      return passed;
    }, views);
    expect(verdict.outcome).toBe('inconclusive');
    expect(readVerdict(run.folder).outcome).toBe('inconclusive');
  });

  test('a text that cannot be kept is an error of the platform', async () => {
    using run = await open();
    rmSync(run.folder, { recursive: true });
    await expect(run.evidence.keep('script.js', 'x')).rejects.toMatchObject({ code: 'platform/evidence' });
  });
});

test('a download token is in no file and in no hash', async () => {
  const hashes: (string | undefined)[] = [];
  for (const token of ['t0ken-one', 't0ken-two']) {
    using run = await open(configOf({ 'k6-download-url': 'https://m.example/', 'k6-download-token': token }));
    hashes.push(readVerdict(run.folder).config?.hash);
    expect(readFileSync(join(run.folder, 'config.json'), 'utf8')).not.toContain('t0ken');
  }
  expect(hashes[0]).toBe(hashes[1]);
});

describe('the config hash', () => {
  const hashOf = async (config: ReturnType<typeof configOf>) => {
    using run = await open(config);
    return readVerdict(run.folder).config?.hash;
  };

  test('is the same for the same settings, whatever their secrets', async () => {
    const [one, other, none] = [
      await hashOf(configWithSecrets('one-secret')),
      await hashOf(configWithSecrets('another')),
      await hashOf(configOf()),
    ];
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(other).toBe(one);
    expect(none).not.toBe(one);
  });

  test('is the same for each commit that is expected, and another for another place of it', async () => {
    const expecting = (equals: string, name = 'X-Build') => ({
      ...configOf(),
      expectVersion: {
        ...{ url: 'https://shop.example/', place: { kind: 'header' as const, name }, equals, written: '${SHA}' },
        ...{ times: 1, timeoutSeconds: 60 },
      },
    });
    expect(await hashOf(expecting('1'))).toBe(await hashOf(expecting('2')));
    expect(await hashOf(expecting('1'))).not.toBe(await hashOf(expecting('1', 'X-Other')));
    expect(await hashOf(expecting('1'))).not.toBe(await hashOf(configOf()));
  });

  test.each<[string, Record<string, string>, boolean]>([
    ['output-dir', { 'output-dir': 'elsewhere' }, true],
    ['upload-artifact', { 'upload-artifact': 'false' }, true],
    ['comment', { comment: 'always', 'comment-name': 'n', 'comment-token': 'ghs_t0ken' }, true],
    ['retention-days', { 'retention-days': '3' }, true],
    ['k6-path', { 'k6-path': '/opt/k6' }, true],
    ['k6-download-url', { 'k6-download-url': 'https://mirror.example/{version}/{archive}' }, true],
    ['k6-version', { 'k6-version': '1.8.1' }, false],
    ['max-vus', { 'max-vus': '3' }, false],
    ['enforce', { enforce: 'false' }, false],
  ])('with another %s', async (_name, inputs, same) => {
    expect((await hashOf(configOf(inputs))) === (await hashOf(configOf()))).toBe(same);
  });
});
