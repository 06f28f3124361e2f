import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { readLines } from './line-reader.ts';

/** A signal for the step's own process, and for that one alone: see `cancelAt`. */
export interface PlannedSignal {
  readonly signal: NodeJS.Signals;
  /** Seconds since the start, or the first line of output that matches. */
  readonly at: number | RegExp;
  /** Seconds after that moment. */
  readonly plusSeconds?: number;
}

/**
 * What the runner does when somebody cancels the job at that moment: SIGINT, SIGTERM 7.5 s later, SIGKILL 2.5 s after that.
 * All of them reach the process of the step and none of its children: on Linux and macOS what the runner calls killing the
 * process tree is a kill of that one process (Runner.Sdk/ProcessInvoker.cs, `NixKillProcessTree`).
 */
export const cancelAt = (at: number | RegExp): readonly PlannedSignal[] => [
  { signal: 'SIGINT', at },
  { signal: 'SIGTERM', at, plusSeconds: 7.5 },
  { signal: 'SIGKILL', at, plusSeconds: 10 },
];

/** A script and all it needs to run as a step. */
export interface StepScript {
  readonly file: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signals: readonly PlannedSignal[];
  readonly timeoutSeconds: number;
  /** Told every line of stdout and stderr. */
  readonly onLine: (line: string) => void;
}

/** How the process of a step ended. */
export interface StepEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** True when the harness had to end it. */
  readonly timedOut: boolean;
  /** True when a planned signal was sent. */
  readonly signalled: boolean;
  /** True when a process it left behind still held its output 5 s later. */
  readonly heldOpen: boolean;
  readonly seconds: number;
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

// The runner waits this long for output after the step's process is gone, then goes on. What holds the output lives until the job ends.
const DRAIN_SECONDS = 5;

/** Runs a script with this process's own Node, in a process group of its own, which is killed when it takes too long. */
export async function runStepScript(script: StepScript): Promise<StepEnd> {
  const start = performance.now();
  const child: Child = spawn(process.execPath, [script.file], {
    cwd: script.cwd,
    env: { ...script.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const timeout = new Timeout(child, script.timeoutSeconds);
  const signals = new SignalPlan(child, script.signals);
  const onLine = (line: string): void => {
    script.onLine(line);
    signals.see(line);
  };
  try {
    const drained = Promise.allSettled([follow(child.stdout, onLine), follow(child.stderr, onLine)]);
    await once(child, 'exit');
    const seconds = (performance.now() - start) / 1000;
    const heldOpen = await Promise.race([drained.then(() => false), delay(DRAIN_SECONDS * 1000, true, { ref: false })]);
    child.stdout.destroy();
    child.stderr.destroy();
    await drained;
    const { exitCode, signalCode: signal } = child;
    return { exitCode, signal, timedOut: timeout.struck, signalled: signals.sent, heldOpen, seconds };
  } finally {
    timeout.clear();
    signals.clear();
  }
}

async function follow(stream: Readable, onLine: (line: string) => void): Promise<void> {
  stream.setEncoding('utf8');
  for await (const line of readLines(stream)) onLine(line);
}

function killGroup({ pid }: Child): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left.
  }
}

class Timeout {
  struck = false;
  readonly #timer: NodeJS.Timeout;

  constructor(child: Child, seconds: number) {
    this.#timer = setTimeout(() => {
      this.struck = true;
      killGroup(child);
    }, seconds * 1000);
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}

class SignalPlan {
  sent = false;
  readonly #child: Child;
  readonly #timers: NodeJS.Timeout[] = [];
  #waiting: readonly PlannedSignal[];

  constructor(child: Child, signals: readonly PlannedSignal[]) {
    this.#child = child;
    this.#waiting = signals.filter(({ at }) => at instanceof RegExp);
    for (const planned of signals) if (typeof planned.at === 'number') this.#schedule(planned, planned.at);
  }

  see(line: string): void {
    const due = this.#waiting.filter(({ at }) => at instanceof RegExp && line.search(at) >= 0);
    if (due.length === 0) return;
    this.#waiting = this.#waiting.filter((planned) => !due.includes(planned));
    for (const planned of due) this.#schedule(planned, 0);
  }

  clear(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #schedule({ signal, plusSeconds = 0 }: PlannedSignal, atSeconds: number): void {
    this.#timers.push(setTimeout(() => this.#send(signal), (atSeconds + plusSeconds) * 1000));
  }

  #send(signal: NodeJS.Signals): void {
    // A pid that has ended may belong to somebody else by now.
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.sent = true;
    this.#child.kill(signal);
  }
}
