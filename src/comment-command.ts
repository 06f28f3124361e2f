import { parseArgs } from 'node:util';
import { COMMENT_MODES, type CommentMode } from './config/comment-schema.ts';
import { redactor } from './evidence/redact.ts';
import { type FoundVerdicts, findVerdicts } from './found-verdicts.ts';
import { GateError, wordsOf } from './gate-error.ts';
import type { News } from './github/comment-choice.ts';
import { gateId, markerLine, toldBy } from './github/comment-marker.ts';
import { troubleOf } from './github/comment-trouble.ts';
import { endpointFor, place, placedWords } from './github/place-comment.ts';
import { repositoryOf } from './github/pull-request-comments.ts';
import { pullRequestOf, readWorkflowRun, type WorkflowRun } from './github/workflow-run.ts';
import { commentText } from './report/comment.ts';
import { NO_LINKS } from './report/run-details.ts';
import { stepSummary, wholeSummary } from './report/step-summary.ts';
import { OUTCOMES, type Verdict } from './verdict/verdict.ts';
import type { World } from './world.ts';

type Outside = Pick<World, 'env' | 'log'> & { readonly event: unknown };

const HINT = 'See docs/pull-requests.md for the workflow that it is for.';
const REMARK = 'The numbers are those of a run that the author of the pull request decides about.';

/** Writes the verdicts in a folder on the pull request whose run they are of, as one comment. For a workflow that another one has started: all that is believed is what GitHub says of that run. Throws a GateError when it cannot be done. */
export async function commentCommand(args: readonly string[], outside: Outside): Promise<void> {
  const { folder, mode } = readArgs(args);
  const run = readWorkflowRun(outside.event);
  if (run === null) throw refused('k6-gate comment works on the event workflow_run, and this is another one');
  const found = read(folder);
  for (const problem of found.problems) outside.log.warning(problem);
  if (found.verdicts.length === 0) return outside.log.info(`There is no comment: ${folder} holds no verdict.`);
  try {
    await write(found.verdicts.map(withoutCommand).sort(worstFirst), { run, mode }, outside);
  } catch (thrown) {
    throw new GateError('platform/unexpected', troubleOf(thrown, { fork: false }), { cause: thrown });
  }
}

function readArgs(args: readonly string[]): { readonly folder: string; readonly mode: CommentMode } {
  const usage = `usage: k6-gate comment FOLDER [--comment ${COMMENT_MODES.join('|')}]`;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { comment: { type: 'string', default: 'always' } },
      allowPositionals: true,
    });
    const [folder, ...others] = positionals;
    const mode = COMMENT_MODES.find((one) => one === values.comment);
    if (folder === undefined || others.length > 0 || mode === undefined) throw new Error('these are no such arguments');
    return { folder, mode };
  } catch (error) {
    throw refused(`${wordsOf(error)}; ${usage}`);
  }
}

function read(folder: string): FoundVerdicts {
  try {
    return findVerdicts(folder);
  } catch (error) {
    throw refused(`The folder of the verdicts cannot be read: ${wordsOf(error)}`);
  }
}

const refused = (message: string): GateError => new GateError('user/refused', message, { hint: HINT });

/** Nobody is to paste into a shell what the author of a pull request wrote. */
const withoutCommand = (verdict: Verdict): Verdict => ({ ...verdict, reproduce: null });

const worstFirst = (a: Verdict, b: Verdict): number => rank(a) - rank(b);
const rank = ({ outcome }: Verdict): number => (outcome === 'passed' ? OUTCOMES.length : OUTCOMES.indexOf(outcome));

interface Order {
  readonly run: WorkflowRun;
  readonly mode: CommentMode;
}

async function write(verdicts: readonly Verdict[], { run, mode }: Order, { env, log }: Outside): Promise<void> {
  const token = env.GITHUB_TOKEN || null;
  const endpoint = endpointFor(token, env);
  const pull = await pullRequestOf(endpoint, repositoryOf(env), run);
  if (pull === null)
    return log.info('There is no comment: no open pull request has the commit of that run as its newest.');
  const passed = verdicts.every(({ outcome }) => outcome === 'passed');
  const news: News = { gate: gateId('workflow', String(run.workflow_id)), told: toldBy(verdicts), run: run.id, passed };
  const summary = wholeSummary(verdicts.map((verdict) => stepSummary(verdict)));
  const links = { ...NO_LINKS, run: run.html_url, commit: run.head_sha, remark: REMARK };
  const text = commentText(markerLine(news), redactor([endpoint.token])(summary), links);
  const words = placedWords(await place({ endpoint, pull, mode, news, text }), pull);
  if (words !== null) log.info(words);
}
