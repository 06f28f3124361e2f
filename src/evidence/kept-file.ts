import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { GateError, wordsOf } from '../gate-error.ts';

// Windows knows neither.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** Opens a file of an earlier run; null when it is not there. Somebody else may have made the folder: what is no plain file (a link out of it, a pipe that never ends) throws a GateError. */
export async function openKept(folder: string, name: string): Promise<FileHandle | null> {
  const path = join(folder, name);
  const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch((cause: unknown) => {
    if (isMissing(cause)) return null;
    throw unreadable(path, wordsOf(cause), cause);
  });
  if (handle === null || (await handle.stat()).isFile()) return handle;
  await handle.close();
  throw unreadable(path, 'it is no plain file');
}

/** The text of a file of an earlier run; null when it is not there. Throws a GateError when it is longer than it may be. */
export async function readKept(folder: string, name: string, mostBytes: number): Promise<string | null> {
  const handle = await openKept(folder, name);
  if (handle === null) return null;
  try {
    const { size } = await handle.stat();
    if (size > mostBytes) throw unreadable(join(folder, name), `it has ${size} bytes; allowed: at most ${mostBytes}`);
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const unreadable = (path: string, why: string, cause?: unknown): GateError =>
  new GateError('user/refused', `${path} cannot be read: ${why}`, {
    hint: 'Name the folder of a run as k6-gate left it.',
    cause,
  });
