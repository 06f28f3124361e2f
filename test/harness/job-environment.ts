import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

type Variables = Readonly<Record<string, string>>;

/** The folders of one job, all below `root`. */
export interface JobFolders {
  readonly root: string;
  /** Where the step runs: the checked-out repository on a real runner. */
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  /** GITHUB_OUTPUT and its kin. */
  readonly stepFiles: string;
}

/** Makes the folders of a job below `root`, and puts `files` (content by path) into its workspace. */
export async function makeJobFolders(root: string, files: Variables): Promise<JobFolders> {
  const folders = {
    root,
    workspace: path.join(root, 'work', 'shop', 'shop'),
    temp: path.join(root, 'work', '_temp'),
    toolCache: path.join(root, 'work', '_tool'),
    stepFiles: path.join(root, 'work', '_temp', '_runner_file_commands'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folders.workspace, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folders;
}

/** What the service that started the job hands to the runner. */
export interface JobGrants {
  readonly githubToken: string;
  readonly runtimeToken: string;
  readonly resultsUrl: string;
  /** Marks every process of the job, so that those left behind are found. */
  readonly trackingId: string;
}

/** Tokens and marks for a new job whose artifacts go to the service at `resultsUrl`. */
export const grantJob = (resultsUrl: string, runtimeToken: string): JobGrants => ({
  githubToken: `ghs_${randomUUID().replaceAll('-', '')}`,
  runtimeToken,
  resultsUrl,
  trackingId: `github_${randomUUID()}`,
});

const OPERATING_SYSTEMS: Variables = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/** Every variable a real runner sets for the step of an action. Of the test's own process only PATH and HOME go in. */
export function jobVariables(folders: JobFolders, grants: JobGrants, eventFile: string): Variables {
  return {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? folders.root,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_REF: '',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'gate',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octocat/shop',
    GITHUB_REPOSITORY_OWNER: 'octocat',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1000001',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'Deploy',
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'harness',
    RUNNER_OS: OPERATING_SYSTEMS[process.platform] ?? process.platform,
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.toolCache,
    RUNNER_TRACKING_ID: grants.trackingId,
    RUNNER_WORKSPACE: path.dirname(folders.workspace),
    ACTIONS_RESULTS_URL: grants.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: grants.runtimeToken,
    ACTIONS_RUNTIME_URL: grants.resultsUrl,
  };
}

/** The values of `${{ github.… }}` and `${{ runner.… }}` that a default in `action.yml` may name; there is no matrix. */
export function expressionsOf(variables: Variables, { githubToken }: JobGrants): Variables {
  const named = Object.entries(variables).flatMap(([name, value]) => {
    const [, context, property] = /^(GITHUB|RUNNER)_(.+)$/.exec(name) ?? [];
    return context && property ? [[`${context}.${property}`.toLowerCase(), value] as const] : [];
  });
  return { ...Object.fromEntries(named), 'github.token': githubToken, 'toJson(matrix)': 'null' };
}
