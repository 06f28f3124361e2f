import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** A process that cannot be mistaken for a later one with the same pid: nobody else started with this pid at this moment. */
export const startedProcessSchema = z.strictObject({ pid: z.int().min(2), startedAt: z.string().min(1) });

/** What `identify` saw: a pid, and when its process was started in the words of the system. */
export type StartedProcess = z.infer<typeof startedProcessSchema>;

type Seen = { readonly startedAt: string; readonly zombie: boolean } | 'gone' | 'unknown';

/** Tells a process from all others; null where the system does not say (Windows), or when it has ended. */
export function identify(pid: number): StartedProcess | null {
  const seen = look(pid);
  return typeof seen === 'string' || seen.zombie ? null : { pid, startedAt: seen.startedAt };
}

/** Ends a process and its group with SIGKILL, if the pid is still its own. True when something was there to end. */
export function endGroupOf({ pid, startedAt }: StartedProcess): boolean {
  const seen = look(pid);
  if (seen === 'unknown') return false;
  // A pid is given to nobody while a group still has it as its name: what is left of the group is its own.
  if (seen === 'gone') return killGroup(pid);
  if (seen.startedAt !== startedAt) return false;
  return killGroup(pid) && !seen.zombie;
}

function killGroup(pid: number): boolean {
  try {
    process.kill(-pid, 'SIGKILL');
    return true;
  } catch {
    return false;
  }
}

function look(pid: number): Seen {
  if (process.platform === 'win32') return 'unknown';
  return process.platform === 'linux' ? lookInProc(pid) : askPs(pid);
}

function lookInProc(pid: number): Seen {
  if (!existsSync('/proc/self/stat')) return 'unknown';
  try {
    return readStat(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return 'gone';
  }
}

/** Reads `/proc/PID/stat` (proc_pid_stat(5)): field 3 is the state, field 22 the start in clock ticks since boot. */
export function readStat(stat: string): Seen {
  // Field 2 is the program's name, in parentheses, and may hold anything.
  const [state, ...fields] = stat
    .slice(stat.lastIndexOf(')') + 1)
    .trim()
    .split(' ');
  const startedAt = fields[18];
  return startedAt === undefined ? 'unknown' : { startedAt, zombie: state === 'Z' || state === 'X' };
}

function askPs(pid: number): Seen {
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const { error, stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { env, encoding: 'utf8' });
  if (error) return 'unknown';
  return readPs(stdout);
}

/** Reads what `ps -o stat=,lstart=` says of one process: its state, and the second in which it was started. */
export function readPs(line: string): Seen {
  if (line.trim() === '') return 'gone';
  const [, state = '', startedAt] = /^\s*(\S+)\s+(\S.*?)\s*$/.exec(line) ?? [];
  return startedAt === undefined ? 'unknown' : { startedAt, zombie: state.startsWith('Z') };
}
