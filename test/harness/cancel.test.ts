import { existsSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { type ActionRecord, type ActionStep, cancelAt, runAction } from './runner.ts';
import { writeTinyAction } from './tiny-action.ts';

vi.setConfig({ testTimeout: 40_000 });

const IMPORTS = `
import { appendFileSync as append, existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
const { env } = process;
`;

interface Scripts {
  readonly main: string;
  readonly post?: string;
  readonly postIf?: string;
}

async function run({ main, post, postIf }: Scripts, signals = cancelAt(/^ready$/)): Promise<ActionRecord> {
  await using action = await writeTinyAction({
    main: `${IMPORTS}${main}`,
    ...(post === undefined ? {} : { post: `${IMPORTS}${post}` }),
    ...(postIf === undefined ? {} : { postIf: JSON.stringify(postIf) }),
  });
  const step: ActionStep = { action: action.folder, signals };
  return await runAction(step); // the folder must outlive the run
}

const WAIT = `setInterval(() => {}, 1000);`;
const PATIENT = `
${WAIT}
process.on('SIGINT', () => { append(env.GITHUB_OUTPUT, 'outcome=cancelled\\n'); process.exit(130); });
console.log('ready');`;
const DEAF = `
${WAIT}
let cancelledAt = 0;
process.on('SIGINT', () => { cancelledAt = Date.now(); });
process.on('SIGTERM', () => console.log('SIGTERM after ' + (Date.now() - cancelledAt) + ' ms'));
`;
const startChild = (stdout: string): string => `
const child = spawn('sleep', ['600'], { stdio: ['ignore', '${stdout}', 'ignore'] });
child.unref();
append(env.GITHUB_STATE, 'pid=' + child.pid + '\\n');
`;

describe('a cancelled step', { concurrent: true }, () => {
  test('hears of it at once, and what it writes then is read', async () => {
    await using record = await run({ main: PATIENT });
    expect(record).toMatchObject({ exitCode: 130, conclusion: 'cancelled', outputs: { outcome: 'cancelled' } });
    expect(record.seconds).toBeLessThan(7);
  });

  test('may also be cancelled after some time', async () => {
    await using record = await run({ main: PATIENT }, cancelAt(1.5));
    expect([record.exitCode, record.seconds > 1.4]).toEqual([130, true]);
  });

  test('is cancelled whatever its exit code', async () => {
    const main = `${WAIT} process.on('SIGINT', () => process.exit(0)); console.log('ready');`;
    await using record = await run({ main });
    expect([record.exitCode, record.conclusion]).toEqual([0, 'cancelled']);
  });

  test('that does not listen gets SIGTERM 7.5 s later, and is killed 2.5 s after that', async () => {
    await using record = await run({ main: `${DEAF} console.log('ready');` });
    expect([record.exitCode, record.signal, record.conclusion]).toEqual([null, 'SIGKILL', 'cancelled']);
    const [, milliseconds] = /SIGTERM after (\d+) ms/.exec(record.log.join('\n')) ?? [];
    expect(Number(milliseconds)).toBeGreaterThan(7300);
    expect(Number(milliseconds)).toBeLessThan(9000);
    expect(record.seconds).toBeGreaterThan(9.9);
  });

  test('hands its state to post, also what it saved while it was being cancelled', async () => {
    const main = `
${WAIT}
console.log('::save-state name=early::yes');
process.on('SIGINT', () => {
  append(env.GITHUB_STATE, 'evidence<<EOT\\nverdict.json\\nresults.ndjson.gz\\nEOT\\n');
  process.exit(130);
});
console.log('ready');`;
    const post = `console.log(JSON.stringify([env.STATE_early, env.STATE_evidence]));`;
    await using record = await run({ main, post });
    expect(record.post?.log).toEqual([JSON.stringify(['yes', 'verdict.json\nresults.ndjson.gz'])]);
    expect(record.post).toMatchObject({ exitCode: 0, conclusion: 'success' });
  });

  test.each([
    ['always()', true],
    ['cancelled()', true],
    ['success()', false],
    ['failure()', false],
    ['!cancelled()', false],
  ])('with post-if: %s runs its post: %s', async (postIf, ran) => {
    await using record = await run({ main: PATIENT, post: '', postIf });
    expect(record.post !== null).toBe(ran);
  });
});

describe.runIf(process.platform === 'linux')('a child of a cancelled step', { concurrent: true }, () => {
  test('hears nothing of the cancel, not even of the end, and post can end it by the pid that main saved', async () => {
    const main = `${startChild('ignore')} ${DEAF} console.log('ready');`;
    const post = `
console.log(existsSync('/proc/' + env.STATE_pid + '/cwd'));
process.kill(Number(env.STATE_pid), 'SIGKILL');`;
    await using record = await run({ main, post });
    expect(record).toMatchObject({ signal: 'SIGKILL', post: { exitCode: 0, log: ['true'] }, orphans: [] });
  });

  test('outlives it until the job ends', async () => {
    const main = `${startChild('ignore')} ${WAIT} console.log('ready');`;
    const record = await run({ main }, [{ signal: 'SIGKILL', at: /ready/ }]);
    expect(record.orphans).toMatchObject([{ command: 'sleep 600', tracked: true }]);
    await record[Symbol.asyncDispose]();
    // One that has ended and waits for its parent has no cwd.
    await expect.poll(() => existsSync(`/proc/${record.state.pid}/cwd`)).toBe(false);
  });

  test('that holds the output open is waited for 5 s, and left alone', async () => {
    const main = `${startChild('inherit')} ${PATIENT}`;
    const started = performance.now();
    await using record = await run({ main, post: `console.log(existsSync('/proc/' + env.STATE_pid + '/cwd'));` });
    expect(record).toMatchObject({ exitCode: 130, heldOpen: true, post: { log: ['true'] } });
    expect(record.orphans).toMatchObject([{ command: 'sleep 600', tracked: true }]);
    expect((performance.now() - started) / 1000 - record.seconds).toBeGreaterThan(4.9);
  });
});
