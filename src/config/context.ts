type Environment = Readonly<Record<string, string | undefined>>;

/** The job around the gate: who runs it, for which commit, and where to look it up. Facts for reports and guards, no settings. */
export interface Context {
  readonly commit: string | null;
  readonly repository: string | null;
  readonly runUrl: string | null;
  /** 1 for a first run, higher for a re-run of the same run. */
  readonly attempt: number;
  readonly job: string | null;
  readonly event: string | null;
  /** True for a pull request whose head is another repository: its code is not trusted with production. */
  readonly fork: boolean;
}

/** Reads the job from the variables of GitHub, GitLab, Jenkins or Azure Pipelines; `event` is GitHub's event payload, `undefined` elsewhere. */
export function readContext(env: Environment, event: unknown): Context {
  return {
    commit: first(env.GITHUB_SHA, env.CI_COMMIT_SHA, env.GIT_COMMIT, env.BUILD_SOURCEVERSION),
    repository: first(env.GITHUB_REPOSITORY, env.CI_PROJECT_PATH),
    runUrl: first(githubRunUrl(env), env.CI_JOB_URL, env.BUILD_URL),
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1') || 1,
    job: first(env.GITHUB_JOB, env.CI_JOB_NAME, env.JOB_NAME),
    event: first(env.GITHUB_EVENT_NAME, env.CI_PIPELINE_SOURCE),
    fork: isFork(event, env.GITHUB_EVENT_NAME) || isForkElsewhere(env),
  };
}

const first = (...values: (string | undefined)[]): string | null => values.find((value) => value) ?? null;

function githubRunUrl(env: Environment): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
  return GITHUB_REPOSITORY && GITHUB_RUN_ID
    ? `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
    : undefined;
}

interface PullRequestEvent {
  readonly pull_request?: { readonly head?: { readonly repo?: { readonly full_name?: string } | null } } | null;
  readonly repository?: { readonly full_name?: string };
}

/** A deleted fork has no `head.repo`, and a payload may be unreadable: where the head is not known it counts as a fork. */
function isFork(event: unknown, eventName: string | undefined): boolean {
  const isObject = typeof event === 'object' && event !== null;
  const { pull_request: pull, repository }: PullRequestEvent = isObject ? event : {};
  if (!pull) return eventName?.startsWith('pull_request') === true;
  const head = pull.head?.repo?.full_name;
  return head === undefined || head !== repository?.full_name;
}

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
