import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GateError, wordsOf } from '../gate-error.ts';

/** Writes a file so that it is never seen half-written: under another name first, then renamed. Throws a GateError: a folder that takes no file is nobody's bug. */
export async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const part = partOf(folder, name);
  try {
    // What lies there is nobody's: in a folder that somebody else made it may be a link out of it.
    await rm(part, { force: true });
    await writeFile(part, text, { flag: 'wx' });
    await rename(part, join(folder, name));
  } catch (cause) {
    await rm(part, { force: true }).catch(() => undefined);
    throw new GateError('platform/evidence', `${name} cannot be written: ${wordsOf(cause)}`, {
      hint: 'Look for a full disk, or set output-dir to a folder that can be written.',
      cause,
    });
  }
}

/** What a file is called until it is whole. */
export const partOf = (folder: string, name: string): string => join(folder, partName(name));

const partName = (name: string): string => `.${name}.part`;

/** The file that only takes space. */
export const RESERVED = partName('reserved');

/** What verdict and reports take, and more. */
const RESERVED_BYTES = 64 * 1024;

/** Takes space that the verdict will need when the disk is full by then; the function that is returned gives it free. A disk that has not even this much goes without. */
export async function reserveSpace(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, RESERVED);
  const free = () => rm(file, { force: true }).catch(() => undefined);
  await writeFile(file, Buffer.alloc(RESERVED_BYTES)).catch(free);
  return free;
}
