import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The variable whose value tells what one gate started, and what that started, from everything else. Not RUNNER_TRACKING_ID: the whole job has that. */
export const MARK = 'GATE_MARK';

/** What is ended may just have started something. */
const ROUNDS = 5;

/**
 * Ends every process that carries this value of the mark, wherever it has gone, with SIGKILL, and answers with their pids. By pid, group
 * or start alone none could be told from a stranger: a pid is given again, and a group that outlives its first process looks like any other.
 * What cannot be read (another user's process, all of Windows) or has dropped the mark is left alone.
 */
export async function endMarked(mark: string): Promise<readonly number[]> {
  const ended = new Set<number>();
  for (let round = 0; round < ROUNDS; round++) {
    const found = (await findMarked(mark)).filter((pid) => !ended.has(pid) && end(pid));
    if (found.length === 0) break;
    for (const pid of found) ended.add(pid);
  }
  return [...ended];
}

function end(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

/** The way in which GitHub's runner finds what a job left behind (actions/runner, ProcessExtensions.cs). */
async function findMarked(mark: string): Promise<readonly number[]> {
  if (mark === '' || process.platform === 'win32') return [];
  return existsSync('/proc/self/environ') ? findInProc(mark) : findByPs(mark);
}

function findInProc(mark: string): readonly number[] {
  const entry = `${MARK}=${mark}`;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && environOf(name).split('\0').includes(entry))
    .map(Number);
}

/** The variables that a process was started with; none for one that has ended, or is somebody else's. */
function environOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return '';
  }
}

/** Every process with its variables, where there is no /proc (macOS). */
export async function findByPs(mark: string): Promise<readonly number[]> {
  const args = ['eaxww', '-o', 'pid=', '-o', 'command='];
  const { getExecOutput } = await import('@actions/exec');
  const { stdout } = await getExecOutput('ps', args, { silent: true, ignoreReturnCode: true });
  return readPs(stdout, mark);
}

/** The pids in a list of `ps` in whose lines the mark stands as a word. */
export function readPs(list: string, mark: string): readonly number[] {
  const entry = `${MARK}=${mark}`;
  return list.split('\n').flatMap((line) => {
    const [pid = '', ...words] = line.trim().split(' ');
    return /^\d+$/.test(pid) && words.includes(entry) ? [Number(pid)] : [];
  });
}
