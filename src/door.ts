import type { Ending } from './verdict/assemble.ts';
import { endingOf } from './verdict/ending.ts';
import { EXIT } from './verdict/exit-code.ts';

/** What ended a door before it came to a verdict. */
export type Fault = NonNullable<Ending['error']>;

/** npm passes on a Ctrl+C that the terminal has told us already: that is one wish, told twice. */
const SAME_WISH_MS = 500;

/** So long a log that is not read is waited for. */
const UNREAD_MS = 5_000;

/** Does a door's work and exits with its code. Red until then: whatever is thrown, wherever, or never comes, becomes one message to `tell` and exit code 4, or the one that is asked for. */
export async function enter(
  work: () => Promise<number>,
  tell: (fault: Fault) => void,
  faultCode: number = EXIT.error,
): Promise<never> {
  process.exitCode = faultCode;
  const fail = (thrown: unknown): never => {
    try {
      tell(faultOf(thrown));
    } finally {
      process.exit(faultCode);
    }
  };
  process.on('uncaughtException', fail);
  // Node ends without a word of ours when nothing can wake it up again.
  process.on('beforeExit', () => fail(new Error('nothing is left to wait for, and its work is not done')));
  // Who reads along may leave (a closed terminal, `| head`): the verdict still reaches the disk and the exit code.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return work().then(exitWith, fail);
}

function faultOf(thrown: unknown): Fault {
  const { error, reasons } = endingOf(thrown);
  return error ?? { code: 'platform/cancelled', message: reasons[0]?.message ?? '', hint: null };
}

/** A signal that fires, once, when the process is asked to end. Asked again it ends at once, and k6 with it. */
export function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  let asked = 0;
  const onSignal = (): void => {
    if (controller.signal.aborted && performance.now() - asked > SAME_WISH_MS) process.exit(EXIT.cancelled);
    asked ||= performance.now();
    controller.abort('cancelled');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  return controller.signal;
}

/** Ends the process once everything is written: a keep-alive socket must not hold a finished job, and neither may somebody who does not read. */
function exitWith(code: number): Promise<never> {
  const exit = (): never => process.exit(code);
  setTimeout(exit, UNREAD_MS);
  return new Promise(() => void process.stdout.write('', exit));
}
