import type { Config } from '../config/config.ts';
import { secretsOf } from '../config/config-secrets.ts';
import { stepsAfter } from '../config/sequence.ts';
import { redactor } from '../evidence/redact.ts';
import { commentText } from '../report/comment.ts';
import type { Links } from '../report/run-details.ts';
import { wholeSummary } from '../report/step-summary.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { World } from '../world.ts';
import { choose } from './comment-choice.ts';
import { gateId, type Marker, markerLine, readMarker, toldBy } from './comment-marker.ts';
import { troubleOf } from './comment-trouble.ts';
import { type Endpoint, Refusal } from './graphql.ts';
import { addComment, deleteComment, type OwnComments, ownComments, updateComment } from './pull-request-comments.ts';
import { within } from './within.ts';

/** For all of its requests: the verdict is told already, and the job waits. */
const COMMENT_SECONDS = 60;

/** What a comment tells, and where. */
export interface Telling {
  readonly verdict: Verdict;
  /** The parts of the summary of the job, the one that counts first. */
  readonly parts: readonly string[];
  readonly links: Links;
}

/** Writes the verdict on the pull request of this run, where the config wants it. What stands in the way is one notice: the verdict stands without it. */
export async function comment(telling: Telling, config: Config, world: World): Promise<void> {
  const { log, context } = world;
  if (!isWanted(telling.verdict, config)) return;
  if (context.pullRequest === null) return log.info('There is no comment: this run is for no pull request.');
  try {
    await within(COMMENT_SECONDS, write(telling, config, world));
  } catch (error) {
    log.notice(troubleOf(error, context));
  }
}

/** Of a sequence one verdict counts, the last. A cancelled run says nothing of the pull request, and has no time to do so. */
const isWanted = ({ outcome }: Verdict, { comment: { when }, sequence }: Config): boolean =>
  when !== 'never' && outcome !== 'cancelled' && (outcome !== 'passed' || stepsAfter(sequence).length === 0);

async function write({ verdict, parts, links }: Telling, config: Config, world: World): Promise<void> {
  const { context, env, log } = world;
  const endpoint = endpointFor(config.comment.token, env);
  const [owner = '', name = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const own = await ownComments(endpoint, { owner, name, number: context.pullRequest ?? 0 });
  const marker: Marker = { gate: gateIn(config, env), told: toldBy(verdict), run: Number(env.GITHUB_RUN_ID) || 0 };
  const [standing, ...doubles] = commentsOf(marker, own);
  const choice = choose(
    config.comment.when,
    { ...marker, passed: verdict.outcome === 'passed' },
    standing?.marker ?? null,
  );
  if (choice === 'older') log.info('The comment on the pull request is of a later run, and stays.');
  if (choice !== 'write') return;
  // Masks reach logs and summaries alone.
  const clean = redactor(secretsOf(config, env))(wholeSummary(parts));
  const text = commentText(markerLine(marker), clean, { ...links, run: context.runUrl, commit: context.commit });
  const updated = standing !== undefined && (await updateComment(endpoint, standing.id, text));
  if (!updated) await addComment(endpoint, own.pullRequestId, text);
  // Two runs at once may both have found none. What is no longer updated would tell an old result for ever.
  for (const { id } of doubles) await deleteComment(endpoint, id);
  log.info(`The comment on pull request #${context.pullRequest} is ${updated ? 'updated' : 'written'}.`);
}

function endpointFor(token: string | null, { GITHUB_GRAPHQL_URL: url }: World['env']): Endpoint {
  // Nothing else is tried: the token of one server is no business of another.
  if (!url) throw new Refusal('refused', 'this server has no GraphQL API: GITHUB_GRAPHQL_URL is not set');
  if (token === null) throw new Refusal('bad-token', 'there is none');
  return { url, token };
}

/** Not by what it loads: a preview has another address after each push. */
const gateIn = ({ comment: { name }, environment }: Config, env: World['env']): string =>
  gateId(env.GITHUB_WORKFLOW, env.GITHUB_JOB, env.GITHUB_ACTION, name, environment);

const commentsOf = ({ gate }: Marker, { comments }: OwnComments) =>
  comments.flatMap(({ id, body }) => {
    const marker = readMarker(body);
    return marker?.gate === gate ? [{ id, marker }] : [];
  });
