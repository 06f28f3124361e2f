import type { Config } from './config/config.ts';
import { openPhaseLog } from './k6/phase-log.ts';
import { rehearse, visitOnce } from './k6/rehearsal.ts';
import { type RunRequest, start } from './k6/run.ts';
import { showLive } from './live.ts';
import { waitBlock } from './report/live.ts';
import { openFold } from './results/fold.ts';
import { record, type Stage } from './stage.ts';
import { counted } from './verdict/finding-words.ts';
import { scriptCauseOf } from './verdict/script-cause.ts';
import type { VisitCause } from './verdict/visit-answers.ts';
import { causeOf } from './verdict/visit-cause.ts';

/** Visits each page once, as a load would, and walks each journey; again where that can help, until `ready-timeout-seconds` are over. */
export async function rehearseVisit(stage: Stage): Promise<VisitCause> {
  const { config, world, request } = stage;
  const say = (words: string): void => world.log.info(`Rehearsal: ${words}`);
  const { line: onLog } = openPhaseLog('rehearsal', world.log, stage.evidence);
  const visit = (): Promise<VisitCause> =>
    config.script === null ? visitAll(stage, onLog) : rehearseScript(stage, onLog);
  const { readyTimeoutSeconds } = config.job;
  const until = performance.now() + readyTimeoutSeconds * 1000;
  using _live = showLive(world, (seconds) => waitBlock(visitWords(config), 'Rehearsal', seconds, null));
  const cause = await rehearse(visit, readyTimeoutSeconds, request.stop, ({ causes, mendable }) => {
    const left = Math.ceil((until - performance.now()) / 1000);
    say(
      `${causes.map(({ message }) => message).join('; ')}; trying ${mendable ? `again for up to ${left} s` : 'once more'}`,
    );
  });
  if (cause.clean)
    say(
      `${visitWords(config)} ${areSeveral(config) ? 'were' : 'was'} clean${cause.notes.length > 0 ? ', with notes' : ''}; the load may begin.`,
    );
  cause.notes.forEach(say);
  stage.notes.push(...cause.notes);
  return cause;
}

/** What the rehearsal is, in words. */
function visitWords({ pages, journeys, script, plan }: Config): string {
  if (script !== null) return `one iteration of ${counted(plan?.scenarios.length ?? 1, 'scenario')}`;
  const walked = journeys.length === 1 ? 'one walk of the journey' : `one walk of each of ${journeys.length} journeys`;
  if (pages.length === 0) return walked;
  const visits = pages.length === 1 ? 'one visit' : `one visit to each of ${pages.length} pages`;
  return journeys.length === 0 ? visits : `${visits} and ${walked}`;
}

const areSeveral = ({ pages, journeys, script }: Config): boolean =>
  script === null && pages.length > 0 && journeys.length > 0;

async function visitAll(stage: Stage, onLog: RunRequest['onLog']): Promise<VisitCause> {
  const seen = await visitOnce({ ...stage.request, onLog });
  record(stage, 'rehearsal', seen.exit, null);
  return causeOf(seen, stage.config);
}

/** One iteration of each scenario of a script of the user's. It tells nothing by itself: its points do. */
async function rehearseScript(stage: Stage, onLog: RunRequest['onLog']): Promise<VisitCause> {
  const { config, request, evidence } = stage;
  const fold = openFold({ selectors: [], pages: [], pace: null, onText: (line) => evidence.log(line) });
  await using run = start({ ...request, phase: 'rehearsal', onLog });
  for await (const chunk of run.points) fold.write(chunk);
  const exit = await run.ended;
  record(stage, 'rehearsal', exit, null);
  return scriptCauseOf(exit, fold.end().measured, config);
}
