import * as z from 'zod/mini';
import type { World } from '../world.ts';
import { ask, type Endpoint, Refusal } from './graphql.ts';

/** A pull request, by where it is and its number. */
export interface PullRequest {
  readonly owner: string;
  readonly name: string;
  readonly number: number;
}

/** The repository that the job belongs to. */
export function repositoryOf({ GITHUB_REPOSITORY = '' }: World['env']): Omit<PullRequest, 'number'> {
  const [owner = '', name = ''] = GITHUB_REPOSITORY.split('/');
  return { owner, name };
}

/** A comment of our own. */
export interface Comment {
  readonly id: string;
  readonly body: string;
}

/** What the comments of a pull request are to whoever holds the token. */
export interface OwnComments {
  /** What a new comment is added to. */
  readonly pullRequestId: string;
  /** Those written with this token, the oldest first. */
  readonly comments: readonly Comment[];
}

/** A pull request with more has other troubles; looking for ever is none of its cures. */
const MAX_COMMENTS = 5_000;

// `viewerDidAuthor`: whoever may comment can write our marker, and a token that may write may edit what others wrote.
const READ = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      id
      comments(first: 100, after: $after) {
        nodes { id body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const pageSchema = z.object({
  repository: z.object({
    pullRequest: z.object({
      id: z.string(),
      comments: z.object({
        nodes: z.array(z.object({ id: z.string(), body: z.string(), viewerDidAuthor: z.boolean() })),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
      }),
    }),
  }),
});

/** Reads the comments that were written with this token. Throws a Refusal. */
export async function ownComments(endpoint: Endpoint, pull: PullRequest): Promise<OwnComments> {
  const own: Comment[] = [];
  let after: string | null = null;
  for (let read = 0; read < MAX_COMMENTS; read += 100) {
    const { repository } = parsePage(await again(() => ask(endpoint, READ, { ...pull, after })));
    const { id: pullRequestId, comments } = repository.pullRequest;
    own.push(...comments.nodes.filter((comment) => comment.viewerDidAuthor).map(({ id, body }) => ({ id, body })));
    if (!comments.pageInfo.hasNextPage) return { pullRequestId, comments: own };
    after = comments.pageInfo.endCursor;
  }
  throw new Refusal('refused', `the pull request has more than ${MAX_COMMENTS} comments`);
}

function parsePage(data: unknown): z.output<typeof pageSchema> {
  const { success, data: page } = pageSchema.safeParse(data);
  if (!success) throw new Refusal('refused', 'an answer that is not of GitHub');
  return page;
}

/** Adds a comment. Throws a Refusal. */
export const addComment = (endpoint: Endpoint, subjectId: string, body: string): Promise<unknown> =>
  ask(endpoint, mutation('addComment', 'subjectId'), { id: subjectId, body });

/** Gives a comment another text; false when it is gone. Throws a Refusal. */
export const updateComment = (endpoint: Endpoint, id: string, body: string): Promise<boolean> =>
  found(() => ask(endpoint, mutation('updateIssueComment', 'id'), { id, body }));

/** Deletes a comment; false when it is gone. Throws a Refusal. */
export const deleteComment = (endpoint: Endpoint, id: string): Promise<boolean> =>
  found(() =>
    ask(endpoint, 'mutation ($id: ID!) { deleteIssueComment(input: { id: $id }) { clientMutationId } }', { id }),
  );

const mutation = (name: string, of: string): string =>
  `mutation ($id: ID!, $body: String!) { ${name}(input: { ${of}: $id, body: $body }) { clientMutationId } }`;

async function found(change: () => Promise<unknown>): Promise<boolean> {
  try {
    await again(change);
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return false;
    throw error;
  }
}

/** Twice where that does no harm: GitHub has short troubles often. */
async function again<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'no-answer') return act();
    throw error;
  }
}
