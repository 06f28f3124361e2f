import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { finished } from 'node:stream/promises';
import { wordsOf } from '../gate-error.ts';
import { partOf } from './whole-file.ts';

/** A file that grows while the run goes on and gets its name when it is complete; one that fails is removed. What is written passes through `encode` (gzip, ndjson) into it. */
export class GrowingFile {
  readonly name: string;
  readonly #part: string;
  readonly #path: string;
  readonly #encode: Duplex;
  readonly #file: WriteStream;
  #fault: Error | null = null;
  #removal: Promise<void> | null = null;
  #open = true;
  #written = false;
  readonly #waiting = new Set<() => void>();

  constructor(folder: string, name: string, encode: Duplex) {
    this.name = name;
    this.#part = partOf(folder, name);
    this.#path = join(folder, name);
    this.#encode = encode;
    this.#file = createWriteStream(this.#part);
    const fail = (error: Error) => this.#fail(error);
    this.#file.on('error', fail);
    encode.on('error', fail).pipe(this.#file);
    // A stream that was left in the middle of a write does not tell of it.
    encode.once('close', () => {
      for (const taken of this.#waiting) taken();
    });
  }

  /** What went wrong with it, if anything did: the disk is full, the folder is gone. */
  get fault(): Error | null {
    return this.#fault;
  }

  /** Resolves when the chunk has been encoded, and may change; never rejects, a fault is told by `fault`. */
  write(chunk: Uint8Array | object): Promise<void> {
    this.#written = true;
    if (!this.#open) return Promise.resolve();
    return new Promise((resolve) => {
      const taken = () => {
        this.#waiting.delete(taken);
        resolve();
      };
      this.#waiting.add(taken);
      this.#encode.write(chunk, taken);
    });
  }

  /** Takes nothing more, and leaves nothing behind once it is closed; `why` is its fault. */
  discard(why: Error): void {
    this.#fail(why);
  }

  /** Gives the file its name; one that nothing was written to is not kept. */
  async close(): Promise<void> {
    this.#open = false;
    const fail = (error: Error) => this.#fail(error);
    if (!this.#fault) this.#encode.end();
    if (!this.#fault) await finished(this.#file).catch(fail);
    if (!this.#fault) await (this.#written ? rename(this.#part, this.#path) : rm(this.#part)).catch(fail);
    await this.#removal;
  }

  /** Half a file is no evidence, and on a full disk all else needs its space: it is free once the file is closed. */
  async #remove(): Promise<void> {
    if (!this.#file.closed) await once(this.#file, 'close').catch(() => undefined);
    await rm(this.#part, { force: true }).catch((error: unknown) => {
      this.#fault = new Error(`${this.#fault?.message}; and ${this.#part} could not be removed: ${wordsOf(error)}`);
    });
  }

  #fail(error: Error): void {
    this.#fault ??= error;
    this.#open = false;
    // Nobody must wait for a stream that its neighbour has left.
    this.#encode.destroy();
    this.#file.destroy();
    this.#removal ??= this.#remove();
  }
}
