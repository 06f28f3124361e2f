import { describe, expect, test } from 'vitest';
import type { CommentMode } from '../../src/config/comment-schema.ts';
import { comment } from '../../src/github/comment.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { type ApiTrouble, BOT, type GithubApi, openGithubApi } from '../harness/github-api.ts';
import { VERDICTS } from '../report/verdicts.ts';
import { configOf } from '../support/config.ts';
import { testWorld } from '../support/world.ts';

const { passed, failed, cancelled } = VERDICTS;
const PULL = {
  repository: { full_name: 'octocat/shop' },
  pull_request: { number: 7, head: { repo: { full_name: 'octocat/shop' } } },
};
const FORK = { ...PULL, pull_request: { number: 7, head: { repo: { full_name: 'mallory/shop' } } } };
const TOKEN = 'ghs_0123456789abcdef';

interface Step {
  readonly verdict?: Verdict;
  readonly mode?: CommentMode;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: unknown;
  readonly summary?: string;
}

/** Comments as the gate of a job does; gives back what people read of it in the log. */
async function run(
  api: GithubApi,
  { verdict = failed, mode = 'always', env, inputs, event = PULL, summary }: Step = {},
) {
  using world = testWorld(
    {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_GRAPHQL_URL: api.url,
      GITHUB_REPOSITORY: 'octocat/shop',
      GITHUB_WORKFLOW: 'Load gate',
      GITHUB_JOB: 'gate',
      GITHUB_ACTION: 'gate',
      GITHUB_RUN_ID: '100',
      ...env,
    },
    event,
  );
  const config = configOf({ comment: mode, 'comment-token': TOKEN, ...inputs });
  const parts = [summary ?? `## ${verdict.headline}`];
  await comment({ verdict, parts, links: { evidence: null, report: null } }, config, world);
  return world.lines;
}

const bodies = (api: GithubApi) => api.comments.map(({ body }) => body);

describe('the comment', () => {
  test('is written, then updated in place, by later pushes', async () => {
    await using api = await openGithubApi();
    expect(await run(api)).toEqual(['The comment on pull request #7 is written.']);
    expect(await run(api, { verdict: passed, env: { GITHUB_RUN_ID: '101' } })).toEqual([
      'The comment on pull request #7 is updated.',
    ]);
    expect(bodies(api)).toEqual([expect.stringContaining(`## ${passed.headline}`)]);
    expect([...api.tokens]).toEqual([`Bearer ${TOKEN}`]);
  });

  test.each<[string, Step]>([
    ['job', { env: { GITHUB_JOB: 'other' } }],
    ['step of the job', { env: { GITHUB_ACTION: 'gate_2' } }],
    ['workflow', { env: { GITHUB_WORKFLOW: 'Other' } }],
    ['leg of a matrix', { inputs: { 'comment-name': '{ "page-type": "product" }' } }],
    ['environment', { inputs: { environment: 'prod' } }],
  ])('is another one for another %s', async (_what, step) => {
    await using api = await openGithubApi();
    await run(api);
    await run(api, step);
    await run(api);
    expect(api.comments).toHaveLength(2);
  });

  test('is the same one for the next preview of the same gate', async () => {
    await using api = await openGithubApi();
    for (const host of ['a1', 'b2']) await run(api, { inputs: { 'target-url': `https://${host}.shop.example/p/42` } });
    expect(api.comments).toHaveLength(1);
  });

  test('of somebody else is never touched, whatever it says', async () => {
    await using api = await openGithubApi();
    await run(api);
    const [own = ''] = bodies(api);
    api.comments.splice(0, 1, { id: 'IC_evil', body: own, author: 'mallory' });
    await run(api, { verdict: passed, env: { GITHUB_RUN_ID: '101' } });
    expect(api.comments.map(({ author }) => author)).toEqual(['mallory', BOT]);
    expect(bodies(api)[0]).toBe(own);
  });

  test('is found behind hundreds of others, and written once', async () => {
    await using api = await openGithubApi();
    for (let id = 0; id < 250; id++) api.comments.push({ id: `IC_x${id}`, body: `no. ${id}`, author: BOT });
    await run(api);
    await run(api);
    expect(api.comments).toHaveLength(251);
    expect(api.calls).toEqual(['read', 'read', 'read', 'addComment', 'read', 'read', 'read', 'updateIssueComment']);
  });

  test('that two runs wrote at the same time becomes one', async () => {
    await using api = await openGithubApi();
    await run(api);
    const [own = ''] = bodies(api);
    api.comments.push({ id: 'IC_double', body: own, author: BOT });
    await run(api, { verdict: passed });
    expect(bodies(api)).toEqual([expect.stringContaining(passed.headline)]);
  });

  test('that is deleted meanwhile is written again', async () => {
    await using api = await openGithubApi();
    await run(api);
    api.trouble = 'gone-on-update';
    await run(api);
    expect(api.calls.slice(2)).toEqual(['read', 'updateIssueComment', 'addComment']);
    expect(api.comments).toHaveLength(1);
  });

  test('of a later run stays', async () => {
    await using api = await openGithubApi();
    await run(api, { env: { GITHUB_RUN_ID: '101' } });
    expect(await run(api, { verdict: passed })).toEqual([
      'The comment on the pull request is of a later run, and stays.',
    ]);
    expect(bodies(api)[0]).toContain(failed.headline);
  });

  test('waits out a short trouble of the service', async () => {
    await using api = await openGithubApi('one-outage');
    await run(api);
    expect(api.calls).toEqual(['read', 'read', 'addComment']);
  });

  test('holds no secret, in whatever spelling', async () => {
    await using api = await openGithubApi();
    const inputs = { 'request-headers': 'Authorization: Basic ${AUTH}' };
    using world = testWorld();
    const env = { AUTH: 'hunter/2 x' };
    const config = configOf({ ...inputs, comment: 'always', 'comment-token': TOKEN }, env);
    const own = {
      ...world,
      env: { ...world.env, GITHUB_GRAPHQL_URL: api.url, GITHUB_REPOSITORY: 'octocat/shop' },
      context: { ...world.context, pullRequest: 7 },
    };
    const parts = [`## FAILED\n\nhunter/2 x, hunter%2F2%20x and ${TOKEN}`];
    await comment({ verdict: failed, parts, links: { evidence: null, report: null } }, config, own);
    expect(bodies(api)[0]).toContain('***, *** and ***');
  });
});

test.each<[string, Step, string[]]>([
  ['comment: never', { mode: 'never' }, []],
  ['a cancelled run', { verdict: cancelled }, []],
  [
    'a push',
    { event: {}, env: { GITHUB_EVENT_NAME: 'push' } },
    ['There is no comment: this run is for no pull request.'],
  ],
  ['a first pass, on change', { verdict: passed, mode: 'on-change' }, []],
])('%s writes nothing', async (what, step, lines) => {
  await using api = await openGithubApi();
  expect(await run(api, step)).toEqual(lines);
  expect(api.comments).toEqual([]);
  if (!what.includes('on change')) expect(api.calls).toEqual([]);
});

test('of a sequence the last verdict is told: the steps before it wait for the next', async () => {
  await using api = await openGithubApi();
  const inputs = { sequence: 'smoke\nload' };
  await run(api, { inputs, verdict: passed });
  expect(api.calls).toEqual([]);
  await run(api, { inputs, verdict: failed });
  expect(api.comments).toHaveLength(1);
});

describe('what stands in the way is one notice with its reason', () => {
  test.each<[ApiTrouble, Step, RegExp]>([
    [
      'read-only',
      {},
      /may not write to pull requests \(Resource not accessible by integration\)\. Give the job "permissions: pull-requests: write"/,
    ],
    ['read-only', { event: FORK }, /from a fork or of Dependabot only reads .*docs\/pull-requests\.md/],
    ['read-only', { env: { GITHUB_ACTOR: 'dependabot[bot]' } }, /from a fork or of Dependabot only reads/],
    ['unseen', {}, /may not write to pull requests \(Could not resolve to a Repository/],
    ['locked', {}, /GitHub refused it \(Unable to create comment because issue is locked\.\)/],
    ['rate-limit', {}, /rate limit of the token is used up/],
    ['graphql-rate-limit', {}, /rate limit of the token is used up/],
    ['outage', {}, /GitHub gave no answer \(Server Error\)/],
    ['proxy-page', {}, /GitHub refused it \(an answer that is not of GitHub\)/],
    [null, { env: { GITHUB_GRAPHQL_URL: undefined } }, /this server has no GraphQL API/],
    [null, { inputs: { 'comment-token': '' } }, /does not know the token \(there is none\)\. Leave comment-token away/],
    [null, { inputs: { 'comment-token': 'ghp_old' } }, /does not know the token \(Bad credentials\)/],
    [null, { env: { GITHUB_GRAPHQL_URL: 'http://127.0.0.1:1/graphql' } }, /GitHub gave no answer \(.*ECONNREFUSED/],
  ])('%s, %j', async (trouble, step, words) => {
    await using api = await openGithubApi(trouble);
    const lines = await run(api, step);
    expect(lines).toEqual([expect.stringMatching(words)]);
    expect(lines[0]).toMatch(
      /^The comment on the pull request was not written: .* The verdict stands, and is in the summary of the run\.$/,
    );
    expect(api.comments).toEqual([]);
  });
});
