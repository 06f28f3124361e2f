type Environment = Readonly<Record<string, string | undefined>>;

/** A machine: its name on the platform, operating system, architecture, and the CPUs that it has. */
export interface Runner {
  readonly name: string | null;
  readonly os: string;
  readonly arch: string;
  readonly cpus: number;
}

/** The job around the gate: who runs it, for which commit, and where to look it up. Facts for reports and guards, no settings. */
export interface Context {
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** The machine that the load comes from; null where nobody told. */
  readonly runner: Runner | null;
  /** 1 for a first run, higher for a re-run of the same run. */
  readonly attempt: number;
  readonly job: string | null;
  /** Number of the pull request that the run is for, on GitHub. */
  readonly pullRequest: number | null;
  /** True when the run is for a pull request of another repository, or may be: what it tests is not trusted with production. */
  readonly fork: boolean;
  /** The event that brings a fork's pull request into a job with the repository's own rights (`pull_request_target` …); null for any other job. */
  readonly privileged: string | null;
}

/** Reads the job from the variables of GitHub, GitLab, Jenkins or Azure Pipelines; `event` is GitHub's event payload, `undefined` elsewhere. */
export function readContext(env: Environment, event: unknown, machine: Omit<Runner, 'name'> | null = null): Context {
  const fork = isForkOnGithub(env, event) || isForkElsewhere(env);
  return {
    commit: first(env.GITHUB_SHA, env.CI_COMMIT_SHA, env.GIT_COMMIT, env.BUILD_SOURCEVERSION),
    runUrl: first(githubRunUrl(env), env.CI_JOB_URL, env.BUILD_URL),
    runner: machine && {
      name: first(env.RUNNER_NAME, env.CI_RUNNER_DESCRIPTION, env.NODE_NAME, env.AGENT_NAME),
      ...machine,
    },
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1') || 1,
    job: first(env.GITHUB_JOB, env.CI_JOB_NAME, env.JOB_NAME),
    pullRequest: pullRequestOnGithub(env, event),
    fork,
    privileged: (fork && PRIVILEGED.find((name) => name === env.GITHUB_EVENT_NAME)) || null,
  };
}

const first = (...values: (string | undefined)[]): string | null => values.find((value) => value) ?? null;

function githubRunUrl(env: Environment): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
  return GITHUB_REPOSITORY && GITHUB_RUN_ID
    ? `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
    : undefined;
}

interface Repository {
  readonly full_name?: string;
}

/** The parts of GitHub's payloads that tell a fork. */
interface Payload {
  readonly repository?: Repository;
  readonly pull_request?: { readonly number?: unknown; readonly head?: { readonly repo?: Repository | null } } | null;
  readonly workflow_run?: { readonly event?: string; readonly head_repository?: Repository | null } | null;
  readonly issue?: { readonly pull_request?: unknown } | null;
}

const payloadOf = (event: unknown): Payload => (typeof event === 'object' && event !== null ? event : {});

function pullRequestOnGithub({ GITHUB_EVENT_NAME: name }: Environment, event: unknown): number | null {
  const number = payloadOf(event).pull_request?.number;
  return isOfPullRequest(name) && typeof number === 'number' ? number : null;
}

/** Gets no secrets and a read-only token, like a fork: its pull requests bring code that nobody of the team wrote. */
const DEPENDABOT = 'dependabot[bot]';

/** A deleted fork has no repository, and a payload may be unreadable: where the head is not known it counts as a fork. */
function isForkOnGithub({ GITHUB_EVENT_NAME: name = '', GITHUB_ACTOR }: Environment, event: unknown): boolean {
  const { repository, pull_request: pull, workflow_run: run, issue } = payloadOf(event);
  const isOurs = (head: Repository | null | undefined): boolean =>
    head?.full_name !== undefined && head.full_name === repository?.full_name;
  if (pull || isOfPullRequest(name)) return GITHUB_ACTOR === DEPENDABOT || !isOurs(pull?.head?.repo);
  if (name === 'workflow_run')
    return (GITHUB_ACTOR === DEPENDABOT && isOfPullRequest(run?.event)) || !isOurs(run?.head_repository);
  // A comment's payload does not tell where the pull request comes from.
  return Boolean(issue?.pull_request) || (name === 'issue_comment' && !issue);
}

/** Events whose jobs get secrets and a token that writes, whoever's pull request it is. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];

const isOfPullRequest = (event: string | undefined): boolean => event?.startsWith('pull_request') === true;

/** What Jenkins, Azure Pipelines and GitLab say of a pull request from another repository. */
function isForkElsewhere(env: Environment): boolean {
  const { CHANGE_FORK, SYSTEM_PULLREQUEST_ISFORK, CI_MERGE_REQUEST_SOURCE_PROJECT_ID, CI_MERGE_REQUEST_PROJECT_ID } =
    env;
  return (
    Boolean(CHANGE_FORK) ||
    SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() === 'true' ||
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID !== CI_MERGE_REQUEST_PROJECT_ID
  );
}
