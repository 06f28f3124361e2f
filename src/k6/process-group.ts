import { type ChildProcess, type ChildProcessByStdio, type SpawnOptions, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

const HAS_GROUPS = process.platform !== 'win32';

/** A program whose output is read, the first of a process group of its own. */
export type GroupLeader = ChildProcessByStdio<null, Readable, Readable>;

/** Starts a program in a process group of its own, so that whatever it starts can be ended with it. Windows has no groups: there it is the program alone. */
export const spawnGroup = (
  file: string,
  args: readonly string[],
  { cwd, env }: Pick<SpawnOptions, 'cwd' | 'env'>,
): GroupLeader =>
  spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: HAS_GROUPS, windowsHide: true });

/** Signals a group, also when the program that it began with has ended. */
export function signalGroup(leader: ChildProcess, signal: NodeJS.Signals): void {
  if (leader.pid === undefined) return;
  try {
    if (HAS_GROUPS) process.kill(-leader.pid, signal);
    else leader.kill(signal);
  } catch {
    // It has ended meanwhile, which is what we wanted.
  }
}

/** Ends a group when our own process ends; what is returned forgets it. */
export function endWithUs(leader: ChildProcess): () => void {
  const end = (): void => signalGroup(leader, 'SIGKILL');
  process.once('exit', end);
  return () => void process.off('exit', end);
}
