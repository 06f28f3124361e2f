import { closeSync, openSync, readSync } from 'node:fs';
import { wordsOf } from '../gate-error.ts';
import { isGzip, unzipped } from './unzipped.ts';

/** A stream of bytes, piece by piece. */
export interface Pieces {
  /** The next piece, to be used before the next one of any file is asked for; null at the end. Never rejects. */
  next(): Promise<Uint8Array | null>;
  /** Why it ended before its end, in words; null when it did not. */
  readonly fault: string | null;
  /** Nothing more is wanted; to be called once. */
  close(): void;
}

/** Raw bytes, as they lie in a file or come from a pipe. May reject. */
export type Raw = () => Promise<Uint8Array | null>;

/** How much of a plain file is read at a time, into memory that all of them share. */
const PLAIN_BYTES = 64 * 1024;
/** What all open gzip files together read at a time; what comes out is 20 times as much. */
const ALL_GZIP_BYTES = 256 * 1024;
/** So much is read of one first: of most of them only the first lines are wanted yet. */
const FEWEST_GZIP_BYTES = 4 * 1024;
const MOST_GZIP_BYTES = 64 * 1024;

/** Reads files one piece at a time. No file is held open between two pieces, so that thousands can be read by turns. */
export class FileReader {
  readonly #shared = new Uint8Array(PLAIN_BYTES);
  #openGzips = 0;

  /** The bytes of a file, unzipped where its first bytes say that it is gzip. */
  open(path: string): Pieces {
    const start = new Uint8Array(2);
    const size = tryRead(path, 0, start);
    if (size instanceof Error) return broken(wordsOf(size));
    return isGzip(start) ? this.#gzip(path) : this.#plain(path);
  }

  #gzip(path: string): Pieces {
    const pieces = unzipped(this.#gzipBytes(path));
    this.#openGzips += 1;
    return {
      next: () => pieces.next(),
      get fault() {
        return pieces.fault;
      },
      close: () => {
        this.#openGzips -= 1;
        pieces.close();
      },
    };
  }

  #plain(path: string): Pieces {
    let position = 0;
    let fault: string | null = null;
    return {
      next: async () => {
        const size = tryRead(path, position, this.#shared);
        if (size instanceof Error) fault = `cannot be read to its end (${wordsOf(size)})`;
        if (size instanceof Error || size === 0) return null;
        position += size;
        return this.#shared.subarray(0, size);
      },
      get fault() {
        return fault;
      },
      close: () => undefined,
    };
  }

  /** In memory of their own: unzipping goes on while others are read. */
  #gzipBytes(path: string): Raw {
    let [position, length] = [0, FEWEST_GZIP_BYTES];
    return async () => {
      const bytes = new Uint8Array(length);
      const share = Math.floor(ALL_GZIP_BYTES / Math.max(1, this.#openGzips));
      length = Math.max(FEWEST_GZIP_BYTES, Math.min(2 * length, share, MOST_GZIP_BYTES));
      const size = tryRead(path, position, bytes);
      if (size instanceof Error) throw size;
      position += size;
      return size === 0 ? null : bytes.subarray(0, size);
    };
  }
}

/** How many bytes were read, 0 at the end; or why none could be. */
function tryRead(path: string, position: number, into: Uint8Array): number | Error {
  try {
    const file = openSync(path, 'r');
    try {
      return readSync(file, into, 0, into.length, position);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const broken = (why: string): Pieces => ({
  next: async () => null,
  fault: `cannot be read (${why})`,
  close: () => undefined,
});

/** The bytes of a pipe, unzipped where they are gzip. */
export async function piecesOfPipe(input: AsyncIterable<Uint8Array>): Promise<Pieces> {
  const chunks = input[Symbol.asyncIterator]();
  const raw: Raw = async () => {
    const { done, value } = await chunks.next();
    return done === true ? null : value;
  };
  const first = await firstOf(raw);
  const all = startingWith(first, raw);
  return isGzip(first) ? unzipped(all) : plainPipe(all);
}

/** At least two bytes, where there are so many. */
async function firstOf(raw: Raw): Promise<Uint8Array> {
  let first = new Uint8Array(0);
  for (let chunk = await raw(); chunk !== null; chunk = await raw()) {
    first = Buffer.concat([first, chunk]);
    if (first.length > 1) break;
  }
  return first;
}

function startingWith(first: Uint8Array, raw: Raw): Raw {
  let isFirst = first.length > 0;
  return async () => {
    if (!isFirst) return raw();
    isFirst = false;
    return first;
  };
}

function plainPipe(raw: Raw): Pieces {
  let fault: string | null = null;
  return {
    async next() {
      try {
        return await raw();
      } catch (error) {
        fault = `cannot be read to its end (${wordsOf(error)})`;
        return null;
      }
    },
    get fault() {
      return fault;
    },
    close: () => undefined,
  };
}
