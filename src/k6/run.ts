import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { GateError } from '../gate-error.ts';
import { parseSummary, type Summary } from '../results/summary.ts';
import { type Phase, type RunFiles, runArgv } from './argv.ts';
import type { Binary } from './binary.ts';
import { type ExitRecord, openLogDigest, STOP_REASONS, type StopReason } from './exit-record.ts';
import { sampleGenerator } from './generator.ts';
import { hangUpAfterExit } from './held-pipes.ts';
import { type LogLine, readLogLine } from './log-line.ts';
import { MARK } from './mark.ts';
import { endWithUs, signalGroup, spawnGroup } from './process-group.ts';

/** After our SIGINT k6 winds down and writes its summary; a k6 that has not ended by then is killed. */
const STOP_GRACE_MS = 5_000;

export interface RunRequest {
  readonly binary: Binary;
  readonly files: RunFiles;
  readonly phase: Phase;
  /** What the summary must tell beside the usual percentiles: those of the thresholds. */
  readonly percentiles?: readonly number[];
  /** k6's whole environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Stops k6 gracefully; its reason is a StopReason. */
  readonly stop: AbortSignal;
  readonly onLog: (line: LogLine) => void;
  /** True where k6's words are to tell no path of what it asked for. */
  readonly hidePaths?: boolean;
}

/** A k6 process. Leaving its scope ends it, whichever way. */
export interface Run extends AsyncDisposable {
  /** k6's standard output: NDJSON, then its text. Must be read, or k6 waits. */
  readonly points: Readable;
  /** Never rejects because of how k6 ended; rejects with a GateError when it could not be started. */
  readonly ended: Promise<ExitRecord>;
}

/** Starts k6 in a process group of its own, so that whatever it starts ends with it. */
export function start(request: RunRequest): Run {
  const { binary, files, phase, percentiles, env, stop } = request;
  const began = performance.now();
  // The phase before left its summary: a k6 that writes none must not be taken at the word of another.
  rmSync(files.summary, { force: true });
  const child = spawnGroup(binary.path, runArgv(files, phase, percentiles), { env });
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const log = readLog(child.stderr, request);
  const stopping = stopOn(stop, child);
  hangUpAfterExit(child, env[MARK] ?? '');
  const sampling = sampleGenerator(phase === 'load' ? child.pid : undefined);
  child.once('exit', () => {
    stopping.forget();
    sampling[Symbol.dispose]();
    // Whatever k6 started ends with it; a straggler would also hold the pipes open.
    signalGroup(child, 'SIGKILL');
  });
  const ended = closed.then(
    async ([exitCode, signal]): Promise<ExitRecord> => {
      const seconds = (performance.now() - began) / 1000;
      const summary = await readSummary(files.summary);
      const generator = sampling.record();
      return { exitCode, signal, seconds, stopped: stopping.reason(), ...(await log), generator, summary };
    },
    (cause: Error) => {
      throw new GateError('k6/could-not-run', `k6 could not be started: ${cause.message}`, { cause });
    },
  );
  // Whoever leaves early through an error must not see an unhandled rejection as well.
  for (const promise of [log, ended]) promise.catch(() => undefined);
  return {
    points: child.stdout,
    ended,
    async [Symbol.asyncDispose]() {
      stopping.forget();
      if (child.exitCode === null && child.signalCode === null) signalGroup(child, 'SIGKILL');
      child.stdout.resume();
      await closed.catch(() => undefined);
    },
  };
}

/** One SIGINT when told to stop (a second one would cost the summary), SIGKILL to the group after the grace, or when we ourselves end. */
function stopOn(stop: AbortSignal, child: ChildProcess): { reason(): StopReason | null; forget(): void } {
  let reason: StopReason | null = null;
  let grace: NodeJS.Timeout | undefined;
  const end = () => {
    reason = stopReason(stop);
    signalGroup(child, 'SIGINT');
    grace = setTimeout(() => signalGroup(child, 'SIGKILL'), STOP_GRACE_MS);
  };
  const forgetExit = endWithUs(child);
  if (stop.aborted) end();
  else stop.addEventListener('abort', end, { once: true });
  return {
    reason: () => reason,
    forget() {
      forgetExit();
      stop.removeEventListener('abort', end);
      clearTimeout(grace);
    },
  };
}

/** Why a stop was asked for: an abort without a StopReason is a cancellation. */
export function stopReason(stop: AbortSignal): StopReason {
  return STOP_REASONS.find((reason) => reason === stop.reason) ?? 'cancelled';
}

async function readLog(stderr: Readable, { onLog, hidePaths }: RunRequest) {
  const log = openLogDigest();
  for await (const text of createInterface({ input: stderr, crlfDelay: Number.POSITIVE_INFINITY })) {
    const line = readLogLine(text, hidePaths);
    log.add(line);
    onLog(line);
  }
  return log.digest();
}

async function readSummary(file: string): Promise<Summary | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : parseSummary(text);
}
