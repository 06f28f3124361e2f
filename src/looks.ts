import type { Patience } from './config/looks.ts';
import { GateError } from './gate-error.ts';
import type { Phase } from './k6/argv.ts';
import { type Look, lookOnce, type Watch, watch } from './k6/look.ts';
import { openPhaseLog } from './k6/phase-log.ts';
import { showLive } from './live.ts';
import { waitBlock } from './report/live.ts';
import { record, type Stage } from './stage.ts';
import { describeExit } from './verdict/exit-words.ts';
import type { Seen } from './verdict/look-words.ts';

/** A way to look at the target: the phase of the script, how long, and what a look means. */
export interface Looking<S extends Seen> {
  readonly phase: Phase;
  /** How lines of the log begin. */
  readonly title: string;
  readonly patience: Patience;
  readonly seen: (look: Look) => S;
}

/** Looks at the target until it is as it should be, with a line in the log when that changes. Throws a GateError when k6 itself fails. */
export async function lookAround<S extends Seen>(
  stage: Stage,
  { phase, title, patience, seen }: Looking<S>,
): Promise<Watch<S>> {
  const { request, lookFiles, world, evidence } = stage;
  // A site that starts makes k6 warn at every look; what it came to is told here.
  const { line: onLog } = openPhaseLog(phase, { info: () => undefined }, evidence);
  const look = async (): Promise<S> => {
    const made = await lookOnce({ ...request, files: lookFiles, phase, onLog });
    record(stage, phase, made.exit, null);
    if (made.report === null && made.exit.exitCode !== 0 && !request.stop.aborted) throw failed(made);
    return seen(made);
  };
  const until = performance.now() + patience.timeoutSeconds * 1000;
  let said = 'the first look';
  using _live = showLive(world, (seconds) => waitBlock(said, title, seconds, patience.timeoutSeconds));
  return await watch(look, patience, request.stop, ({ good, words }, streak) => {
    const left = Math.max(0, Math.ceil((until - performance.now()) / 1000));
    const now = good ? `${streak} of ${patience.times} in a row` : words;
    if (now !== said) world.log.info(`${title}: ${now}${good ? '' : `; looking again for up to ${left} s`}`);
    said = now;
  });
}

const failed = ({ exit }: Look): GateError =>
  new GateError('k6/could-not-run', `The look at the target failed: ${describeExit(exit)}`, {
    hint: 'k6.log in the evidence has all that k6 said.',
  });
