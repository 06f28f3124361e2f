import * as z from 'zod/mini';
import { ask, type Endpoint } from './graphql.ts';
import type { PullRequest } from './pull-request-comments.ts';

const runSchema = z.object({
  id: z.number(),
  workflow_id: z.number(),
  event: z.string(),
  html_url: z.string().check(z.regex(/^https?:\/\/[^\s()<>]+$/)),
  head_sha: z.string().check(z.regex(/^[0-9a-f]{40,64}$/)),
  head_branch: z.nullable(z.string()),
  head_repository: z.nullable(z.object({ full_name: z.string() })),
});

/** A run of another workflow, as GitHub tells of it to the workflow that it starts. */
export type WorkflowRun = z.output<typeof runSchema>;

/** The run that an event of `workflow_run` is about; null for any other event. */
export function readWorkflowRun(event: unknown): WorkflowRun | null {
  const { success, data } = z.object({ workflow_run: runSchema }).safeParse(event);
  return success ? data.workflow_run : null;
}

// `pull_requests` of the event is empty for a fork.
const FIND = `query ($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $branch, states: OPEN, first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number headRefOid headRepository { nameWithOwner } }
    }
  }
}`;

const foundSchema = z.object({
  repository: z.object({
    pullRequests: z.object({
      nodes: z.array(
        z.object({
          number: z.number(),
          headRefOid: z.string(),
          headRepository: z.nullable(z.object({ nameWithOwner: z.string() })),
        }),
      ),
    }),
  }),
});

/** The open pull request whose newest commit the run was for, by what GitHub says alone; null when there is none (any more). Throws a Refusal. */
export async function pullRequestOf(
  endpoint: Endpoint,
  repository: Omit<PullRequest, 'number'>,
  run: WorkflowRun,
): Promise<PullRequest | null> {
  const { head_branch: branch, head_repository: head, head_sha: sha } = run;
  if (!run.event.startsWith('pull_request') || branch === null || head === null) return null;
  const { nodes } = foundSchema.parse(await ask(endpoint, FIND, { ...repository, branch })).repository.pullRequests;
  const found = nodes.find(
    ({ headRefOid, headRepository }) => headRefOid === sha && headRepository?.nameWithOwner === head.full_name,
  );
  return found === undefined ? null : { ...repository, number: found.number };
}
