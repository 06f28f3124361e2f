import { existsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { type ActionRecord, type ActionStep, runAction } from './runner.ts';
import { writeTinyAction } from './tiny-action.ts';

// Every run starts processes: a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 });

const IMPORTS = `
import { appendFileSync as append, readFileSync as read, writeFileSync as write } from 'node:fs';
import { spawn } from 'node:child_process';
const { env } = process;
`;

async function run(
  main: string,
  step: Partial<ActionStep> = {},
  post?: string,
  postIf?: string,
): Promise<ActionRecord> {
  await using action = await writeTinyAction({
    main: `${IMPORTS}${main}`,
    inputs: '  url: { default: "http://a" }',
    ...(post === undefined ? {} : { post: `${IMPORTS}${post}` }),
    ...(postIf === undefined ? {} : { postIf }),
  });
  return await runAction({ action: action.folder, ...step }); // the folder must outlive the run
}

test('outputs, state, environment, paths and summary are read as the runner does', async () => {
  await using record = await run(`
append(env.GITHUB_OUTPUT, 'outcome=passed\\nreport<<EOT\\none\\ntwo\\nEOT\\n');
append(env.GITHUB_STATE, 'pid=12\\n');
append(env.GITHUB_ENV, 'LATER=yes\\n');
append(env.GITHUB_PATH, '/opt/k6\\n');
append(env.GITHUB_STEP_SUMMARY, '# Passed\\n');
console.log('hello');
console.error('::notice title=T::from stderr');`);
  expect(record).toMatchObject({
    exitCode: 0,
    signal: null,
    conclusion: 'success',
    timedOut: false,
    heldOpen: false,
    outputs: { outcome: 'passed', report: 'one\ntwo' },
    state: { pid: '12' },
    env: { LATER: 'yes' },
    addedPaths: ['/opt/k6'],
    summary: '# Passed\n',
    annotations: [{ kind: 'notice', message: 'from stderr', properties: { title: 'T' } }],
    warnings: [],
    orphans: [],
    post: null,
  });
  expect([...record.log].sort()).toEqual(['##[notice]from stderr', 'hello']);
  expect(record.seconds).toBeGreaterThan(0);
});

test('the script sees what a runner sets and nothing of the test process', async () => {
  process.env.SECRET_OF_THE_TEST = 'x';
  try {
    await using record = await run(`console.log(JSON.stringify({ ...env, cwd: process.cwd() }));`, {
      inputs: { url: 'http://b' },
      env: { GITHUB_SERVER_URL: 'https://ghes.example', ACTIONS_RUNTIME_TOKEN: undefined },
    });
    const seen: unknown = JSON.parse(record.raw[0] ?? '');
    expect(seen).toMatchObject({
      INPUT_URL: 'http://b',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'octocat/shop',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SERVER_URL: 'https://ghes.example',
      GITHUB_WORKSPACE: record.workspace,
      RUNNER_TEMP: record.temp,
      cwd: record.workspace,
    });
    expect(seen).not.toHaveProperty('SECRET_OF_THE_TEST');
    expect(seen).not.toHaveProperty('ACTIONS_RUNTIME_TOKEN');
    expect(seen).not.toHaveProperty('VITEST');
  } finally {
    delete process.env.SECRET_OF_THE_TEST;
  }
});

test('the event payload and the files of the workspace are there', async () => {
  const event = { pull_request: { head: { repo: { full_name: 'fork/shop' } } } };
  const main = `console.log(read(env.GITHUB_EVENT_PATH, 'utf8')); console.log(read('conf/gate.yml', 'utf8'));`;
  await using record = await run(main, { event, files: { 'conf/gate.yml': 'a: 1' } });
  expect(record.log).toEqual([JSON.stringify(event), 'a: 1']);
});

test('inputs nobody declared are warned about', async () => {
  await using record = await run(`console.log(env['INPUT_UR-L'])`, { inputs: { 'ur-l': 'x' } });
  expect(record.log).toEqual([`##[warning]${record.warnings[0]}`, 'x']);
  expect(record.warnings[0]).toContain("'ur-l'");
});

test('a red exit is a failure', async () => {
  await using record = await run('process.exit(3)');
  expect([record.exitCode, record.conclusion]).toEqual([3, 'failure']);
});

test.each([
  ['a command the runner refuses', `console.log('::set-env name=A::1')`],
  ['an output file the runner cannot read', `append(env.GITHUB_OUTPUT, 'no assignment')`],
])('%s fails the step in spite of exit code 0', async (_case, main) => {
  await using record = await run(main);
  expect([record.exitCode, record.conclusion]).toEqual([0, 'failure']);
  expect(record.annotations[0]?.kind).toBe('error');
});

test('a summary over 1 MiB is dropped whole, with an error', async () => {
  await using record = await run(`write(env.GITHUB_STEP_SUMMARY, 'é'.repeat(600_000))`);
  expect(record.summary).toBe('');
  expect(record.annotations[0]?.message).toContain('up to a size of 1024k, got 1171k');
  expect(record.conclusion).toBe('success');
});

test('secrets are masked in the log and the summary; an output with one is reported', async () => {
  await using record = await run(`
console.log('::add-mask::tiger');
console.log('tiger');
append(env.GITHUB_STEP_SUMMARY, 'a tiger\\n');
append(env.GITHUB_OUTPUT, 'pet=tiger\\n');
console.log(env.ACTIONS_RUNTIME_TOKEN);`);
  expect(record.log).toEqual(['***', '***']);
  expect(record.summary).toBe('a ***\n');
  expect(record.masks).toEqual(['tiger']);
  expect(record.outputs).toEqual({ pet: 'tiger' });
  expect(record.warnings).toEqual(["Skip output 'pet' since it may contain secret."]);
});

test('post runs after a failure, with the state and environment main left, and its masks', async () => {
  const main = `
append(env.GITHUB_STATE, 'pid=12\\n');
append(env.GITHUB_ENV, 'LATER=yes\\n');
append(env.GITHUB_PATH, '/opt/k6\\n');
console.log('::add-mask::tiger');
process.exit(1);`;
  const post = `
console.log([env.STATE_pid, env.LATER, env.PATH.split(':')[0], env.INPUT_URL, 'tiger'].join(' '));
append(env.GITHUB_STEP_SUMMARY, 'post');`;
  await using record = await run(main, {}, post);
  expect(record.post).toMatchObject({ exitCode: 0, log: ['12 yes /opt/k6 http://a ***'], summary: 'post' });
  expect(record.summary).toBe('');
});

test.each([
  ['always()', 0, true],
  ['success()', 1, false],
  ['failure()', 1, true],
  ['failure()', 0, false],
  ['cancelled()', 1, false],
  ['!cancelled()', 1, true],
])('post-if %s after exit code %d: %s', async (postIf, code, ran) => {
  await using record = await run(`process.exit(${code})`, {}, '', `"${postIf}"`);
  expect(record.post !== null).toBe(ran);
});

test('a script that takes too long is ended, with the children in its group', async () => {
  const main = `spawn('sleep', ['600'], { stdio: 'inherit' }); setInterval(() => {}, 1000);`;
  await using record = await run(main, { timeoutSeconds: 0.5 });
  expect(record).toMatchObject({
    timedOut: true,
    signal: 'SIGKILL',
    conclusion: 'failure',
    orphans: [],
    heldOpen: false,
  });
});

const DETACHED = `{ detached: true, stdio: 'ignore' }`;

test.runIf(process.platform === 'linux').each([
  ['with the job in its variables', `spawn('sleep', ['600'], ${DETACHED}).unref();`, true],
  [
    'with bare variables, in its folder',
    `spawn('sleep', ['60'], { ...${DETACHED}, env: { PATH: env.PATH } }).unref();`,
    false,
  ],
])('a process left behind %s is found', async (_case, main, tracked) => {
  await using record = await run(main);
  expect(record.orphans).toMatchObject([{ command: expect.stringMatching(/^sleep 60/), tracked }]);
  for (const { pid } of record.orphans) process.kill(pid);
});

test.runIf(process.platform === 'linux')('what was left behind is ended when the record is', async () => {
  const record = await run(`spawn('sleep', ['600'], ${DETACHED}).unref();`);
  const pid = record.orphans[0]?.pid ?? 0;
  await record[Symbol.asyncDispose]();
  await expect.poll(() => existsSync(`/proc/${pid}/cwd`)).toBe(false);
});

test('the folders go with the record', async () => {
  const record = await run(`write('left', 'x')`);
  expect(existsSync(`${record.workspace}/left`)).toBe(true);
  await record[Symbol.asyncDispose]();
  expect(existsSync(record.workspace)).toBe(false);
});

test('two actions run side by side without seeing each other', async () => {
  const main = `append(env.GITHUB_OUTPUT, 'url=' + env.INPUT_URL + '\\n');`;
  const urls = ['http://1', 'http://2', 'http://3'];
  const records = await Promise.all(urls.map((url) => run(main, { inputs: { url } })));
  expect(records.map(({ outputs }) => outputs.url)).toEqual(urls);
  for (const record of records) await record[Symbol.asyncDispose]();
});

test('a folder without an action.yml is refused', async () => {
  await expect(runAction({ action: '/nowhere' })).rejects.toMatchObject({ code: 'ENOENT' });
});
