import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Duplex, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

/** Writes a file so that it is never seen half-written: under another name first, then renamed. */
export async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const part = partOf(folder, name);
  await writeFile(part, text);
  await rename(part, join(folder, name));
}

/** A file that grows while the run goes on and gets its name when it is complete. */
export interface GrowingFile {
  /** Resolves when more may be written; never rejects, a fault is told by `fault`. */
  write(chunk: Uint8Array | object): Promise<void>;
  /** Gives the file its name; one that nothing was written to is not kept. */
  close(): Promise<void>;
  /** What went wrong with it, if anything did: the disk is full, the folder is gone. */
  readonly fault: Error | null;
}

/** Opens a growing file; what is written passes through `encode` (gzip, ndjson) into it. */
export function growFile(folder: string, name: string, encode: Duplex): GrowingFile {
  const part = partOf(folder, name);
  const file = createWriteStream(part);
  let fault: Error | null = null;
  let open = true;
  let written = false;
  let waiting: Promise<void> | null = null;
  const fail = (error: Error) => {
    fault ??= error;
    open = false;
    // Nobody must wait for a stream that its neighbour has left.
    encode.destroy();
    file.destroy();
  };
  file.on('error', fail);
  encode.on('error', fail).pipe(file);

  return {
    get fault() {
      return fault;
    },
    async write(chunk) {
      written = true;
      if (!open || encode.write(chunk)) return;
      // One wait for all who write: lines of a log do not wait for one another.
      waiting ??= drained(encode);
      await waiting;
      waiting = null;
    },
    async close() {
      open = false;
      if (!fault) encode.end();
      if (!fault) await finished(file).catch(fail);
      if (!fault) await (written ? rename(part, join(folder, name)) : rm(part)).catch(fail);
    },
  };
}

/** Resolves when a stream takes more, or never will again. Leaves no listener behind: a long run waits often. */
async function drained(stream: Writable): Promise<void> {
  const over = new AbortController();
  const waits = ['drain', 'close'].map((event) => once(stream, event, { signal: over.signal }));
  await Promise.race(waits).catch(() => undefined);
  over.abort();
}

const partOf = (folder: string, name: string): string => join(folder, `.${name}.part`);
