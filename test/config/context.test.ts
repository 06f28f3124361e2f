import { describe, expect, test } from 'vitest';
import { readContext } from '../../src/config/context.ts';

const NOTHING = { commit: null, repository: null, runUrl: null, attempt: 1, job: null, event: null, fork: false };

describe('the job around the gate', () => {
  test.each([
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
        GITHUB_EVENT_NAME: 'push',
      },
      {
        commit: 'abc',
        repository: 'us/shop',
        runUrl: 'https://github.example/us/shop/actions/runs/7',
        attempt: 3,
        job: 'gate',
        event: 'push',
        fork: false,
      },
    ],
    [
      'GitLab',
      {
        CI_COMMIT_SHA: 'abc',
        CI_PROJECT_PATH: 'us/shop',
        CI_JOB_URL: 'https://gitlab.example/us/shop/-/jobs/7',
        CI_JOB_NAME: 'gate',
        CI_PIPELINE_SOURCE: 'push',
      },
      {
        commit: 'abc',
        repository: 'us/shop',
        runUrl: 'https://gitlab.example/us/shop/-/jobs/7',
        attempt: 1,
        job: 'gate',
        event: 'push',
        fork: false,
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
      { ...NOTHING, repository: 'us/shop', runUrl: 'https://github.com/us/shop/actions/runs/7' },
    ],
    ['a run without an id', { GITHUB_REPOSITORY: 'us/shop' }, { ...NOTHING, repository: 'us/shop' }],
  ])('%s', (_name, env, expected) => {
    expect(readContext(env as Record<string, string>, undefined)).toEqual(expected);
  });
});

const repository = { full_name: 'us/shop' };
const pull = (head: unknown) => ({ repository, pull_request: { head } });

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
  ])('is what a %s counts as when its payload %j tells nothing', (GITHUB_EVENT_NAME, event) => {
    expect(readContext({ GITHUB_EVENT_NAME }, event).fork).toBe(true);
  });

  test.each([
    ['Jenkins', { CHANGE_ID: '3', CHANGE_FORK: 'them' }, true],
    ['Jenkins, own branch', { CHANGE_ID: '3' }, false],
    ['Azure Pipelines', { SYSTEM_PULLREQUEST_ISFORK: 'True' }, true],
    ['Azure Pipelines, own branch', { SYSTEM_PULLREQUEST_ISFORK: 'False' }, false],
    ['GitLab', { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2', CI_MERGE_REQUEST_PROJECT_ID: '1' }, true],
    ['GitLab, own branch', { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1', CI_MERGE_REQUEST_PROJECT_ID: '1' }, false],
    ['GitLab, deleted source', { CI_MERGE_REQUEST_PROJECT_ID: '1' }, true],
  ])('elsewhere: %s', (_name, env, fork) => {
    expect(readContext(env as Record<string, string>, undefined).fork).toBe(fork);
  });
});
