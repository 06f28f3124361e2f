import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { wordsOf } from '../gate-error.ts';
import { hangUpAfterExit } from './held-pipes.ts';
import { MARK } from './mark.ts';
import { endWithUs, type GroupLeader, signalGroup, spawnGroup } from './process-group.ts';

/** After SIGINT a program may end its own children; one that has not ended by then is killed. */
const GRACE_MS = 5_000;
const OUTPUT_MEBIBYTES = 8;

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
 * too much is a `NoAnswer`. What it started ends with it, and all of it with us. Not through @actions/exec: that has
 * no way to end a program.
 */
export async function ask(command: ShortCommand): Promise<Answer | NoAnswer> {
  const { file, args, seconds, stop, gently = false } = command;
  if (stop?.aborted) return STOPPED;
  try {
    const child = spawnGroup(file, args, command);
    hangUpAfterExit(child, command.env[MARK] ?? '');
    using ending = endOf(child, gently);
    using _limit = onceAfter(seconds, () =>
      ending.end({ noAnswer: 'timed-out', reason: `was not done within ${seconds} s` }),
    );
    using _stop = onceAborted(stop, () => ending.end(STOPPED));
    const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => collect(stream, () => ending.end(TOO_MUCH)));
    const [exitCode, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    const said = { stdout: stdout?.() ?? '', stderr: stderr?.() ?? '' };
    if (exitCode !== null) return ending.why() ?? { exitCode, ...said };
    return ending.why() ?? { noAnswer: 'failed', reason: `was ended by ${signal}` };
  } catch (error) {
    return { noAnswer: 'failed', reason: `failed: ${wordsOf(error)}` };
  }
}

/** Tells an answer from none. */
export const isAnswer = (answer: Answer | NoAnswer): answer is Answer => 'exitCode' in answer;

const STOPPED: NoAnswer = { noAnswer: 'stopped', reason: 'was stopped' };
const TOO_MUCH: NoAnswer = { noAnswer: 'failed', reason: `said more than ${OUTPUT_MEBIBYTES} MiB` };

interface End extends Disposable {
  /** Why it is ended by us; null when it is not. */
  why(): NoAnswer | null;
  end(why: NoAnswer): void;
}

function endOf(child: GroupLeader, gently: boolean): End {
  let first: NoAnswer | null = null;
  let grace: NodeJS.Timeout | undefined;
  const forget = endWithUs(child);
  child.once('exit', () => signalGroup(child, 'SIGKILL'));
  return {
    why: () => first,
    end(why) {
      if (first !== null) return;
      first = why;
      if (gently) signalGroup(child, 'SIGINT');
      grace = setTimeout(() => letGo(child), gently ? GRACE_MS : 0);
    },
    [Symbol.dispose]() {
      forget();
      clearTimeout(grace);
    },
  };
}

/** What has left the group and lives on would hold the pipes: they are closed from this side. */
function letGo(child: GroupLeader): void {
  signalGroup(child, 'SIGKILL');
  child.stdout.destroy();
  child.stderr.destroy();
}

/** Takes in what a stream says; tells when it is too much, and then takes no more. */
function collect(stream: Readable, onTooMuch: () => void): () => string {
  const chunks: Buffer[] = [];
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= OUTPUT_MEBIBYTES * 1024 * 1024) chunks.push(chunk);
    else onTooMuch();
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

function onceAfter(seconds: number, act: () => void): Disposable {
  const timer = setTimeout(act, seconds * 1000);
  return { [Symbol.dispose]: () => clearTimeout(timer) };
}

function onceAborted(stop: AbortSignal | null, act: () => void): Disposable {
  stop?.addEventListener('abort', act, { once: true });
  return { [Symbol.dispose]: () => stop?.removeEventListener('abort', act) };
}
