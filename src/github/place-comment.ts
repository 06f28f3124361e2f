import type { CommentMode } from '../config/comment-schema.ts';
import type { World } from '../world.ts';
import { type CommentChoice, choose, type News } from './comment-choice.ts';
import { type Marker, readMarker } from './comment-marker.ts';
import { type Endpoint, Refusal } from './graphql.ts';
import {
  addComment,
  deleteComment,
  type OwnComments,
  ownComments,
  type PullRequest,
  updateComment,
} from './pull-request-comments.ts';
import { within } from './within.ts';

/** For all requests of one comment: the verdict is told already, and the job waits. */
const COMMENT_SECONDS = 60;

/** What is to be told, where, and how often. */
export interface Placing {
  readonly endpoint: Endpoint;
  readonly pull: PullRequest;
  readonly mode: CommentMode;
  readonly news: News;
  /** The comment, beginning with its marker. */
  readonly text: string;
}

/** What became of a comment. */
export type Placed = 'written' | 'updated' | Exclude<CommentChoice, 'write'>;

/** Writes the comment of a gate, over its earlier one where there is one, if it is due. Throws a Refusal, or an Error when it takes too long. */
export const place = (placing: Placing): Promise<Placed> => within(COMMENT_SECONDS, write(placing));

async function write({ endpoint, pull, mode, news, text }: Placing): Promise<Placed> {
  const own = await ownComments(endpoint, pull);
  const [standing, ...doubles] = commentsOf(news, own);
  const choice = choose(mode, news, standing?.marker ?? null);
  if (choice !== 'write') return choice;
  const updated = standing !== undefined && (await updateComment(endpoint, standing.id, text));
  if (!updated) await addComment(endpoint, own.pullRequestId, text);
  // Two runs at once may both have found none. What is no longer updated would tell an old result for ever.
  for (const { id } of doubles) await deleteComment(endpoint, id);
  return updated ? 'updated' : 'written';
}

const commentsOf = ({ gate }: Marker, { comments }: OwnComments) =>
  comments.flatMap(({ id, body }) => {
    const marker = readMarker(body);
    return marker?.gate === gate ? [{ id, marker }] : [];
  });

/** The API of the server that runs the job. Throws a Refusal where there is none, or no token. */
export function endpointFor(token: string | null, { GITHUB_GRAPHQL_URL: url }: World['env']): Endpoint {
  // Nothing else is tried: the token of one server is no business of another.
  if (!url) throw new Refusal('refused', 'this server has no GraphQL API: GITHUB_GRAPHQL_URL is not set');
  if (token === null) throw new Refusal('bad-token', 'there is none');
  return { url, token };
}

/** What became of a comment, in a line for the log; null where there is nothing to say. */
export function placedWords(placed: Placed, { number }: PullRequest): string | null {
  if (placed === 'leave') return null;
  return placed === 'older'
    ? 'The comment on the pull request is of a later run, and stays.'
    : `The comment on pull request #${number} is ${placed}.`;
}
