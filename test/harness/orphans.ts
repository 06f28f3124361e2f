import { readdir, readFile, readlink } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** A process of a job that outlived it. */
export interface Orphan {
  readonly pid: number;
  readonly command: string;
  /** True when it carries the job's RUNNER_TRACKING_ID: those a real runner ends. */
  readonly tracked: boolean;
}

const SETTLE_MS = 1_000;
const LOOK_EVERY_MS = 50;

/**
 * Finds processes that work in the folders of a job, name them in their arguments or carry its variables. Gives those that are
 * just ending a second to do so. Linux only: elsewhere the answer is always empty.
 */
export async function findOrphans(root: string, trackingId: string): Promise<readonly Orphan[]> {
  for (let waitedMs = 0; ; waitedMs += LOOK_EVERY_MS) {
    const orphans = await look(root, trackingId);
    if (orphans.length === 0 || waitedMs >= SETTLE_MS) return orphans;
    await delay(LOOK_EVERY_MS);
  }
}

/** Ends those that a real runner would end when the job is over. */
export async function endOrphans(root: string, trackingId: string): Promise<void> {
  for (const { pid, tracked } of await look(root, trackingId)) {
    if (!tracked) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended in between.
    }
  }
}

async function look(root: string, trackingId: string): Promise<readonly Orphan[]> {
  const names = await readdir('/proc').catch(() => []);
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(pids.map((pid) => inspect(pid, root, trackingId)));
  return found.filter((orphan) => orphan !== null);
}

async function inspect(pid: number, root: string, trackingId: string): Promise<Orphan | null> {
  if (pid === process.pid) return null;
  const [args, variables, cwd] = await Promise.all([
    readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
    readFile(`/proc/${pid}/environ`, 'utf8').catch(() => ''),
    readlink(`/proc/${pid}/cwd`).catch(() => ''),
  ]);
  // A process without arguments has ended and waits for its parent, or belongs to the kernel.
  if (args === '' || ![args, variables, cwd].some((text) => text.includes(root))) return null;
  const command = args.replaceAll('\0', ' ').trim();
  return { pid, command, tracked: variables.includes(`RUNNER_TRACKING_ID=${trackingId}`) };
}
