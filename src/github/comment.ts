import type { Config } from '../config/config.ts';
import { secretsOf } from '../config/config-secrets.ts';
import { stepsAfter } from '../config/sequence.ts';
import { redactor } from '../evidence/redact.ts';
import { commentText } from '../report/comment.ts';
import type { Links } from '../report/run-details.ts';
import { wholeSummary } from '../report/step-summary.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { World } from '../world.ts';
import type { News } from './comment-choice.ts';
import { gateId, markerLine, toldBy } from './comment-marker.ts';
import { troubleOf } from './comment-trouble.ts';
import { endpointFor, place, placedWords } from './place-comment.ts';
import { repositoryOf } from './pull-request-comments.ts';

/** What a comment tells, and where. */
export interface Telling {
  readonly verdict: Verdict;
  /** The parts of the summary of the job, the one that counts first. */
  readonly parts: readonly string[];
  readonly links: Links;
}

/** Writes the verdict on the pull request of this run, where the config wants it. What stands in the way is one notice: the verdict stands without it. */
export async function comment(telling: Telling, config: Config, world: World): Promise<void> {
  const { log, context, env } = world;
  if (!isWanted(telling.verdict, config)) return;
  if (context.pullRequest === null) return log.info('There is no comment: this run is for no pull request.');
  try {
    const { news, text } = newsOf(telling, config, world);
    const endpoint = endpointFor(config.comment.token, env);
    const pull = { ...repositoryOf(env), number: context.pullRequest };
    const words = placedWords(await place({ endpoint, pull, mode: config.comment.when, news, text }), pull);
    if (words !== null) log.info(words);
  } catch (error) {
    log.notice(troubleOf(error, context));
  }
}

/** Of a sequence one verdict counts, the last. A cancelled run says nothing of the pull request, and has no time to do so. */
const isWanted = ({ outcome }: Verdict, { comment: { when }, sequence }: Config): boolean =>
  when !== 'never' && outcome !== 'cancelled' && (outcome !== 'passed' || stepsAfter(sequence).length === 0);

function newsOf({ verdict, parts, links }: Telling, config: Config, { env, context }: World) {
  const news: News = {
    gate: gateIn(config, env),
    told: toldBy([verdict]),
    run: Number(env.GITHUB_RUN_ID) || 0,
    passed: verdict.outcome === 'passed',
  };
  // Masks reach logs and summaries alone.
  const clean = redactor(secretsOf(config, env))(wholeSummary(parts));
  const { runUrl: run, commit } = context;
  return { news, text: commentText(markerLine(news), clean, { ...links, run, commit }) };
}

/** Not by what it loads: a preview has another address after each push. */
const gateIn = ({ comment: { name }, environment }: Config, env: World['env']): string =>
  gateId(env.GITHUB_WORKFLOW, env.GITHUB_JOB, env.GITHUB_ACTION, name, environment);
