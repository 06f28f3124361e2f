import { type ChildProcess, type ExecFileException, execFile } from 'node:child_process';

/** After SIGINT a program may end its own children; one that has not ended by then is killed. */
const GRACE_MS = 5_000;
const OUTPUT_BYTES = 8 * 1024 * 1024;

/** A program that is asked something, and what its answer may cost. */
export interface ShortCommand {
  readonly file: string;
  readonly args: readonly string[];
  /** Its whole environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly seconds: number;
  readonly stop: AbortSignal | null;
  /** True for a program that has children to end: it gets SIGINT and some seconds before it is killed. */
  readonly gently?: boolean;
}

/** What a program said until it ended by itself. */
export interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that gave no answer, and why, in words for after its name: `was not done within 10 s`. */
export interface NoAnswer {
  readonly noAnswer: 'stopped' | 'timed-out' | 'failed';
  readonly reason: string;
}

/**
 * Runs a program to its end, without a shell. Never throws: what hangs, cannot be started, dies of a signal or says
 * too much is a `NoAnswer`. Not through @actions/exec: that has no way to end a program.
 */
export function ask(command: ShortCommand): Promise<Answer | NoAnswer> {
  const { file, args, seconds, stop, gently = false } = command;
  if (stop?.aborted) return Promise.resolve(STOPPED);
  return new Promise((resolve) => {
    let ended: NoAnswer | null = null;
    let grace: NodeJS.Timeout | undefined;
    const child = execFile(file, args, optionsOf(command), (error, stdout, stderr) => {
      for (const timer of [limit, grace]) clearTimeout(timer);
      stop?.removeEventListener('abort', onStop);
      resolve(ended ?? answerOf(error, stdout, stderr));
    });
    const end = (why: NoAnswer): void => {
      ended ??= why;
      if (gently) child.kill('SIGINT');
      grace = setTimeout(() => letGo(child), gently ? GRACE_MS : 0);
    };
    const onStop = (): void => end(STOPPED);
    const limit = setTimeout(
      () => end({ noAnswer: 'timed-out', reason: `was not done within ${seconds} s` }),
      seconds * 1000,
    );
    stop?.addEventListener('abort', onStop, { once: true });
  });
}

/** Tells an answer from none. */
export const isAnswer = (answer: Answer | NoAnswer): answer is Answer => 'exitCode' in answer;

const STOPPED: NoAnswer = { noAnswer: 'stopped', reason: 'was stopped' };

const optionsOf = ({ cwd, env }: ShortCommand) =>
  ({ cwd, env, maxBuffer: OUTPUT_BYTES, killSignal: 'SIGKILL', windowsHide: true }) as const;

/** A child of its own that lives on would hold the pipes: they are closed from this side. */
function letGo(child: ChildProcess): void {
  child.kill('SIGKILL');
  child.stdout?.destroy();
  child.stderr?.destroy();
}

function answerOf(error: ExecFileException | null, stdout: string, stderr: string): Answer | NoAnswer {
  if (error === null) return { exitCode: 0, stdout, stderr };
  if (typeof error.code === 'number') return { exitCode: error.code, stdout, stderr };
  const reason = error.signal ? `was ended by ${error.signal}` : `failed: ${error.message}`;
  return { noAnswer: 'failed', reason };
}
