import type { Patience } from './config/looks.ts';
import { GateError } from './gate-error.ts';
import type { Phase } from './k6/argv.ts';
import { type Look, lookOnce, type Watch, watch } from './k6/look.ts';
import { openPhaseLog } from './k6/phase-log.ts';
import { record, type Stage } from './stage.ts';
import { describeExit } from './verdict/exit-words.ts';
import type { Seen } from './verdict/look-words.ts';

const SAID_EVERY_MS = 10_000;

/** A way to look at the target: the phase of the script, how long, and what a look means. */
export interface Looking<S extends Seen> {
  readonly phase: Phase;
  /** How lines of the log begin. */
  readonly title: string;
  readonly patience: Patience;
  readonly seen: (look: Look) => S;
}

/** Looks at the target until it is as it should be, with a line in the log when that changes, and every ten seconds. Throws a GateError when k6 itself fails. */
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
  const say = quietly((line) => world.log.info(`${title}: ${line}`));
  return watch(look, patience, request.stop, ({ good, words }, streak) => {
    const left = Math.max(0, Math.ceil((until - performance.now()) / 1000));
    say(good ? `${streak} of ${patience.times} in a row` : words, good ? '' : `; looking again for up to ${left} s`);
  });
}

/** Says what it said already only every ten seconds. */
function quietly(say: (line: string) => void): (words: string, more: string) => void {
  let said = '';
  let at = Number.NEGATIVE_INFINITY;
  return (words, more) => {
    if (words === said && performance.now() - at < SAID_EVERY_MS) return;
    [said, at] = [words, performance.now()];
    say(`${words}${more}`);
  };
}

const failed = ({ exit }: Look): GateError =>
  new GateError('k6/could-not-run', `The look at the target failed: ${describeExit(exit)}`, {
    hint: 'k6.log in the evidence has all that k6 said.',
  });
