import { describe, expect, test } from 'vitest';
import { readContext } from '../../src/config/context.ts';

type Env = Readonly<Record<string, string>>;

const NOTHING = {
  commit: null,
  runUrl: null,
  runner: null,
  attempt: 1,
  job: null,
  pullRequest: null,
  fork: false,
  privileged: null,
};

describe('the job around the gate', () => {
  test.each<[string, Env, object]>([
    ['nowhere', {}, NOTHING],
    [
      'GitHub',
      {
        GITHUB_SHA: 'abc',
        GITHUB_REPOSITORY: 'us/shop',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_RUN_ID: '7',
        GITHUB_RUN_ATTEMPT: '3',
        GITHUB_JOB: 'gate',
      },
      {
        commit: 'abc',
        runUrl: 'https://github.example/us/shop/actions/runs/7',
        runner: null,
        attempt: 3,
        job: 'gate',
        fork: false,
        pullRequest: null,
        privileged: null,
      },
    ],
    [
      'GitLab',
      {
        CI_COMMIT_SHA: 'abc',
        CI_JOB_URL: 'https://gitlab.example/us/shop/-/jobs/7',
        CI_JOB_NAME: 'gate',
      },
      {
        commit: 'abc',
        runUrl: 'https://gitlab.example/us/shop/-/jobs/7',
        runner: null,
        attempt: 1,
        job: 'gate',
        fork: false,
        pullRequest: null,
        privileged: null,
      },
    ],
    [
      'Jenkins',
      { GIT_COMMIT: 'abc', BUILD_URL: 'https://ci.example/job/7/', JOB_NAME: 'gate' },
      { ...NOTHING, commit: 'abc', runUrl: 'https://ci.example/job/7/', job: 'gate' },
    ],
    ['Azure Pipelines', { BUILD_SOURCEVERSION: 'abc' }, { ...NOTHING, commit: 'abc' }],
    [
      'GitHub before the others',
      { GITHUB_SHA: 'gh', CI_COMMIT_SHA: 'gl', GIT_COMMIT: 'j' },
      { ...NOTHING, commit: 'gh' },
    ],
    [
      'empty variables',
      { GITHUB_SHA: '', GITHUB_REPOSITORY: '', GITHUB_RUN_ID: '', CI_COMMIT_SHA: 'gl', GITHUB_RUN_ATTEMPT: '' },
      { ...NOTHING, commit: 'gl' },
    ],
    ['an attempt that is no number', { GITHUB_RUN_ATTEMPT: 'second' }, NOTHING],
    [
      'a run without a server',
      { GITHUB_REPOSITORY: 'us/shop', GITHUB_RUN_ID: '7' },
      { ...NOTHING, runUrl: 'https://github.com/us/shop/actions/runs/7' },
    ],
    ['a run without an id', { GITHUB_REPOSITORY: 'us/shop' }, NOTHING],
  ])('%s', (_name, env, expected) => {
    expect(readContext(env, undefined)).toEqual(expected);
  });
});

describe('the pull request', () => {
  const event = { pull_request: { number: 7 } };

  test.each<[string, unknown, number | null]>([
    ['pull_request', event, 7],
    ['pull_request_target', event, 7],
    ['pull_request', { pull_request: { number: '7/../8' } }, null],
    ['pull_request', undefined, null],
    ['workflow_run', event, null],
    ['push', {}, null],
  ])('of %s, %j is %s', (GITHUB_EVENT_NAME, payload, expected) => {
    expect(readContext({ GITHUB_EVENT_NAME }, payload).pullRequest).toBe(expected);
  });
});

const repository = { full_name: 'us/shop' };
const pull = (head: unknown) => ({ repository, pull_request: { head } });
const run = (head_repository: unknown, event = 'pull_request') => ({
  repository,
  workflow_run: { event, head_repository },
});
const ours = repository;
const theirs = { full_name: 'them/shop' };

describe('a fork', () => {
  test.each([
    ['another repository', pull({ repo: { full_name: 'them/shop' } }), true],
    ['the same repository', pull({ repo: { full_name: 'us/shop' } }), false],
    ['a deleted repository', pull({ repo: null }), true],
    ['no head at all', pull(undefined), true],
    ['a repository without a name', pull({ repo: {} }), true],
    ['neither name known', { pull_request: {} }, true],
    ['no pull request', { repository }, false],
    ['a pull request that is null', { repository, pull_request: null }, false],
    ['no payload', undefined, false],
    ['a payload that is no object', 'text', false],
    ['a payload that is null', null, false],
  ])('%s: %s', (_name, event, fork) => {
    expect(readContext({ GITHUB_EVENT_NAME: 'workflow_dispatch' }, event).fork).toBe(fork);
  });

  test.each([
    ['pull_request', undefined],
    ['pull_request', { repository }],
    ['pull_request_target', null],
    ['pull_request_review', { repository }],
    ['pull_request_review_comment', undefined],
    ['workflow_run', undefined],
    ['workflow_run', { repository }],
    ['workflow_run', { repository, workflow_run: null }],
    ['issue_comment', undefined],
    ['issue_comment', { repository }],
  ])('is what a %s counts as when its payload %j tells nothing', (GITHUB_EVENT_NAME, event) => {
    expect(readContext({ GITHUB_EVENT_NAME }, event).fork).toBe(true);
  });

  test.each([
    ['of a fork', run(theirs), true],
    ['of a deleted fork', run(null), true],
    ['of a repository without a name', run({}), true],
    ['where our own name is not known', { workflow_run: { head_repository: ours } }, true],
    ['of our own branch', run(ours), false],
    ['of a push to our own branch', run(ours, 'push'), false],
  ])('behind a workflow_run %s', (_name, event, fork) => {
    expect(readContext({ GITHUB_EVENT_NAME: 'workflow_run' }, event).fork).toBe(fork);
  });

  // The payload of a comment does not tell the head repository.
  test.each([
    ['comment on a pull request', 'issue_comment', { repository, issue: { pull_request: { url: 'u' } } }, true],
    ['comment on an issue', 'issue_comment', { repository, issue: {} }, false],
    ["review of a fork's pull request", 'pull_request_review', pull({ repo: theirs }), true],
    ['review of our own pull request', 'pull_request_review', pull({ repo: ours }), false],
    ['line of such a review', 'pull_request_review_comment', pull({ repo: theirs }), true],
    ['issue', 'issues', { repository, issue: {} }, false],
  ])('behind a %s', (_name, GITHUB_EVENT_NAME, event, fork) => {
    expect(readContext({ GITHUB_EVENT_NAME }, event).fork).toBe(fork);
  });

  test.each([
    ['pull request', 'pull_request', pull({ repo: ours }), true],
    ['pull request, taken from the default branch', 'pull_request_target', pull({ repo: ours }), true],
    ['pull request, through a workflow_run', 'workflow_run', run(ours), true],
    ['merge, through a workflow_run', 'workflow_run', run(ours, 'push'), false],
    ['merge', 'push', { repository }, false],
  ])('is what Dependabot counts as: its %s', (_name, GITHUB_EVENT_NAME, event, fork) => {
    expect(readContext({ GITHUB_EVENT_NAME, GITHUB_ACTOR: 'dependabot[bot]' }, event).fork).toBe(fork);
    expect(readContext({ GITHUB_EVENT_NAME, GITHUB_ACTOR: 'octocat' }, event).fork).toBe(false);
  });

  test.each<[string, Env, boolean]>([
    ['Jenkins', { CHANGE_ID: '3', CHANGE_FORK: 'them' }, true],
    ['Jenkins, own branch', { CHANGE_ID: '3' }, false],
    ['Azure Pipelines', { SYSTEM_PULLREQUEST_ISFORK: 'True' }, true],
    ['Azure Pipelines, own branch', { SYSTEM_PULLREQUEST_ISFORK: 'False' }, false],
    ['GitLab', { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2', CI_MERGE_REQUEST_PROJECT_ID: '1' }, true],
    ['GitLab, own branch', { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1', CI_MERGE_REQUEST_PROJECT_ID: '1' }, false],
    ['GitLab, deleted source', { CI_MERGE_REQUEST_PROJECT_ID: '1' }, true],
  ])('elsewhere: %s', (_name, env, fork) => {
    expect(readContext(env, undefined).fork).toBe(fork);
  });
});

describe('a job with the rights of the repository', () => {
  test.each([
    ['pull_request_target', pull({ repo: theirs }), 'pull_request_target'],
    ['pull_request_target', undefined, 'pull_request_target'],
    ['pull_request_target', pull({ repo: ours }), null],
    ['workflow_run', run(theirs), 'workflow_run'],
    ['workflow_run', run(ours), null],
    ['issue_comment', { repository, issue: { pull_request: {} } }, 'issue_comment'],
    ['pull_request', pull({ repo: theirs }), null],
    ['push', { repository }, null],
  ])('%s %j: %s', (GITHUB_EVENT_NAME, event, privileged) => {
    expect(readContext({ GITHUB_EVENT_NAME }, event).privileged).toBe(privileged);
  });
});
