import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { openShop } from '../examples/shop/shop.ts';
import { MARK } from '../src/k6/mark.ts';
import { verdictSchema } from '../src/verdict/verdict.ts';
import { openFakeK6 } from './gate/fake-gate.ts';
import { isAlive, processesNaming } from './gate/processes.ts';
import { openArtifactService } from './harness/artifact-service.ts';
import { type ActionRecord, type ActionStep, type PlannedSignal, runAction } from './harness/runner.ts';
import { readZipEntries } from './harness/zip-entries.ts';
import { configOf } from './support/config.ts';
import { CURRENT, k6 } from './support/k6.ts';

const INPUTS = {
  environment: 'preprod',
  'page-type': 'product',
  'duration-seconds': '40',
  'warm-up-seconds': '0',
  'ready-timeout-seconds': '0',
};

const killedAfter = (line: RegExp, plusSeconds = 0): PlannedSignal[] => [{ signal: 'SIGKILL', at: line, plusSeconds }];

const step = (inputs: Readonly<Record<string, string>>, more: Partial<ActionStep>): Promise<ActionRecord> =>
  runAction({
    action: join(import.meta.dirname, '..'),
    timeoutSeconds: 60,
    ...more,
    inputs: { ...INPUTS, ...inputs },
  });

/** The files of the only artifact, by name. */
function uploaded({ artifacts }: ActionRecord): ReadonlyMap<string, Buffer> {
  expect(artifacts.size).toBe(1);
  const [artifact] = artifacts.values();
  return readZipEntries(artifact?.zip ?? Buffer.alloc(0));
}

const ID = '1a2b3c4d';

/** What a gate left: a verdict, and a file that has no name yet. */
function write(folder: string, files: readonly string[], id = ID): void {
  writeFileSync(join(folder, 'verdict.json'), JSON.stringify({ id, evidence: { files } }));
  writeFileSync(join(folder, '.part'), 'half');
}

function withStrangers(folder: string): void {
  write(folder, []);
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'folder', 'file'), '');
  symlinkSync('/etc/passwd', join(folder, 'link'));
}

const verdictIn = (files: ReadonlyMap<string, Buffer>) =>
  verdictSchema.parse(JSON.parse(String(files.get('verdict.json'))));

describe('the post step of the bundled action', { concurrent: true }, () => {
  test('ends a k6 that outlived a killed gate and writes nothing, with its children, and uploads the evidence', async () => {
    using fake = openFakeK6({
      load: `trap '' INT TERM PIPE; echo $$ > "$ROOT/pid"
sh -c 'while :; do sleep 0.2; done' "$ROOT" >/dev/null 2>&1 &
echo $! > "$ROOT/child"
while :; do sleep 0.2; done`,
    });
    const inputs = { 'target-url': 'http://127.0.0.1:9/p/42', 'k6-path': fake.path };
    fake.prepare(configOf({ ...INPUTS, ...inputs }));
    await using record = await step(inputs, { signals: killedAfter(/^Load: up to/, 1) });

    expect(record).toMatchObject({ signal: 'SIGKILL', outputs: {} });
    expect(record.post).toMatchObject({ exitCode: 0, conclusion: 'success' });
    const pid = readFileSync(join(fake.path, '../pid'), 'utf8').trim();
    expect(record.post?.annotations).toEqual([
      expect.objectContaining({
        kind: 'warning',
        message: expect.stringMatching(`outlived it, and was ended: pid .*\\b${pid}\\b`),
      }),
    ]);
    for (const name of ['pid', 'child'])
      expect(isAlive(Number(readFileSync(join(fake.path, '..', name), 'utf8')))).toBe(false);
    expect(record.orphans).toEqual([]);
    const files = uploaded(record);
    expect(verdictIn(files).reasons[0]?.code).toBe('unfinished');
    expect([...files.keys()]).toContain('script.js');
  });

  test('ends what k6 left behind when k6 itself ended without the gate', async () => {
    using fake = openFakeK6({
      load: `sh -c 'while :; do sleep 0.2; done' "$ROOT" >/dev/null 2>&1 &
echo $! > "$ROOT/child"
while :; do echo '{}'; sleep 0.1; done`,
    });
    const inputs = { 'target-url': 'http://127.0.0.1:9/p/42', 'k6-path': fake.path };
    fake.prepare(configOf({ ...INPUTS, ...inputs }));
    await using record = await step(inputs, { signals: killedAfter(/^Load: up to/, 1) });

    expect(record.post?.exitCode).toBe(0);
    expect(isAlive(Number(readFileSync(join(fake.path, '../child'), 'utf8')))).toBe(false);
    expect(record.orphans).toEqual([]);
  });

  const HANGS = 'trap "" INT TERM PIPE; while :; do sleep 0.2; done';
  test.each([
    ['tells its version', { version: HANGS }],
    ['describes the run', { inspect: HANGS }],
    ['visits the page', { rehearsal: HANGS }],
    ['has left its group', { load: `setsid sh -c '${HANGS}' "$ROOT" & wait` }],
  ])('ends a k6 that %s when the gate is killed', async (_name, fakeK6) => {
    using fake = openFakeK6(fakeK6);
    const inputs = { 'target-url': 'http://127.0.0.1:9/p/42', 'k6-path': fake.path };
    fake.prepare(configOf({ ...INPUTS, ...inputs }));
    await using record = await step(inputs, { signals: [{ signal: 'SIGKILL', at: 4 }] });

    expect(record).toMatchObject({ signal: 'SIGKILL', post: { exitCode: 0, annotations: [{ kind: 'warning' }] } });
    expect(processesNaming(join(fake.path, '..'))).toEqual([]);
    expect(verdictIn(uploaded(record)).reasons[0]?.code).toBe('unfinished');
  });

  test('finds a real k6 ended, and uploads what was measured until the gate was killed', async () => {
    await using shop = await openShop();
    const inputs = { 'target-url': `${shop.url}/p/42`, 'k6-path': (await k6(CURRENT)).path, 'retention-days': '3' };
    await using record = await step(inputs, { signals: killedAfter(/^Load: up to/, 4) });

    expect(record.signal).toBe('SIGKILL');
    expect(record.post).toMatchObject({ exitCode: 0, conclusion: 'success' });
    expect(record.orphans).toEqual([]);
    const files = uploaded(record);
    expect(verdictIn(files)).toMatchObject({ outcome: 'error', reasons: [{ code: 'unfinished' }] });
    expect([...files.keys()]).toEqual(expect.arrayContaining(['.results.ndjson.gz.part', 'config.json', 'script.js']));
    expect([...files.keys()]).not.toContain('.reserved.part');
    expect([...record.artifacts.values()][0]?.expiresAt).not.toBeNull();
    const told = record.post?.log.join('\n') ?? '';
    expect(told).toMatch(/The evidence was uploaded as k6-gate-gate-product-preprod-[0-9a-f]{8}: https:/);
  });

  test('does nothing, and sends nothing, when the gate was killed before it began', async () => {
    await using shop = await openShop();
    const inputs = { 'target-url': `${shop.url}/p/42`, 'k6-path': (await k6(CURRENT)).path, 'duration-seconds': '5' };
    await using record = await step(inputs, { signals: [{ signal: 'SIGKILL', at: 0.03 }] });

    expect(record).toMatchObject({ signal: 'SIGKILL', state: {}, post: { exitCode: 0, raw: [] } });
    expect(shop.requestCount).toBe(0);
  });

  test('does nothing after a gate that ended by itself', async () => {
    using fake = openFakeK6({});
    const inputs = { 'target-url': 'http://127.0.0.1:9/p/42', 'k6-path': fake.path, 'duration-seconds': '6' };
    fake.prepare(configOf({ ...INPUTS, ...inputs }));
    await using record = await step(inputs, {});

    expect(record.conclusion).toBe('success');
    expect(record.post).toMatchObject({ exitCode: 0, raw: [] });
    // The evidence and its report, each once.
    expect(record.artifacts.size).toBe(2);
  });

  test('uploads nothing where nobody wants it', async () => {
    using fake = openFakeK6({ load: 'while :; do sleep 0.2; done' });
    const inputs = { 'target-url': 'http://127.0.0.1:9/p/42', 'k6-path': fake.path, 'upload-artifact': 'false' };
    fake.prepare(configOf({ ...INPUTS, ...inputs }));
    await using service = await openArtifactService();
    await using record = await step(inputs, { signals: killedAfter(/^Load: up to/, 0.5), artifactService: service });

    expect(record.post?.exitCode).toBe(0);
    expect(record.orphans).toEqual([]);
    expect(service.calls).toEqual([]);
  });

  test('never fails the job: a service that refuses is a warning', async () => {
    using fake = openFakeK6({ load: 'while :; do sleep 0.2; done' });
    const inputs = { 'target-url': 'http://127.0.0.1:9/p/42', 'k6-path': fake.path };
    fake.prepare(configOf({ ...INPUTS, ...inputs }));
    await using service = await openArtifactService('quota');
    await using record = await step(inputs, { signals: killedAfter(/^Load: up to/, 0.5), artifactService: service });

    expect(record.post).toMatchObject({ exitCode: 0, conclusion: 'success' });
    expect(record.post?.log.join('\n')).toContain('an actions/upload-artifact step can take it from there');
  });

  test.each<[string, (folder: string) => void, Readonly<Record<string, string>>, string[] | null, RegExp]>([
    ['the files of a run that was not concluded', (folder) => write(folder, []), {}, ['.part', 'verdict.json'], /^$/],
    [
      'and of one that was, those that it names',
      (folder) => write(folder, ['verdict.json']),
      {},
      ['verdict.json'],
      /^$/,
    ],
    ['no folder and no link', withStrangers, {}, ['.part', 'verdict.json'], /^$/],
    ['nothing of a folder that is empty', () => undefined, {}, null, /^$/],
    ['nothing of a folder that is gone', (folder) => rmSync(folder, { recursive: true }), {}, null, /ENOENT/],
    ['nothing of another run', (folder) => write(folder, [], 'another'), {}, null, /that of another run \(another\)/],
    ['nothing twice', (folder) => write(folder, []), { STATE_upload: 'done' }, null, /^$/],
    ['nothing that nobody can read', () => undefined, { STATE_evidence: 'not JSON' }, null, /not valid JSON/],
    [
      'nothing without a service',
      (folder) => write(folder, []),
      { ACTIONS_RUNTIME_TOKEN: '' },
      null,
      /no artifact serv/,
    ],
    [
      'nothing without a service of which the main step has told',
      (folder) => write(folder, []),
      { ACTIONS_RUNTIME_TOKEN: '', STATE_upload: 'begun' },
      null,
      /^$/,
    ],
  ])('uploads %s', async (_name, prepare, state, files, warning) => {
    const folder = mkdtempSync(join(tmpdir(), 'k6-gate-post-'));
    prepare(folder);
    await using service = await openArtifactService();
    const { code, warnings } = await post({
      STATE_evidence: JSON.stringify({ id: ID, folder, name: 'mine', retentionDays: null }),
      ACTIONS_RUNTIME_TOKEN: service.token,
      ACTIONS_RESULTS_URL: service.url,
      ...state,
    });
    expect([code, warnings]).toEqual([0, expect.stringMatching(warning)]);
    const zip = service.artifacts.get('mine')?.zip;
    expect(zip === undefined ? null : [...readZipEntries(zip).keys()].sort()).toEqual(files);
    rmSync(folder, { recursive: true, force: true });
  });

  test('takes another name when the main step had begun to upload', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'k6-gate-post-'));
    write(folder, []);
    await using service = await openArtifactService();
    const { code } = await post({
      STATE_evidence: JSON.stringify({ id: ID, folder, name: 'mine', retentionDays: null }),
      STATE_upload: 'begun',
      ACTIONS_RUNTIME_TOKEN: service.token,
      ACTIONS_RESULTS_URL: service.url,
    });
    expect([code, [...service.artifacts.keys()]]).toEqual([0, ['mine-post']]);
    rmSync(folder, { recursive: true });
  });

  test('never touches a process that has the pid by chance: it ends only what carries its mark', async () => {
    const start = (mark: string) =>
      spawn('sleep', ['60'], { env: { PATH: process.env.PATH, [MARK]: mark }, stdio: 'ignore', detached: true });
    const [own, stranger] = [start('ours'), start('another')];
    const ended = once(own, 'exit');
    try {
      const { code, stdout } = await post({ STATE_mark: 'ours' });
      expect([code, stdout]).toEqual([0, expect.stringContaining(`was ended: pid ${own.pid}.`)]);
      expect([await ended, isAlive(stranger.pid ?? 0)]).toEqual([[null, 'SIGKILL'], true]);
    } finally {
      for (const child of [own, stranger]) child.kill('SIGKILL');
    }
  });
});

/** The post step by itself, with what a main step would have kept. */
async function post(state: Readonly<Record<string, string>>) {
  const bundle = join(import.meta.dirname, '../dist/action/post.js');
  expect(existsSync(bundle)).toBe(true);
  const child = spawn(process.execPath, [bundle], {
    env: { PATH: process.env.PATH, ...state },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [stdout, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const warnings = stdout.split('\n').filter((line) => line.startsWith('::warning::'));
  return { code, stdout, warnings: warnings.join() };
}
