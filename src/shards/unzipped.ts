import { createGunzip, type Gunzip } from 'node:zlib';
import { wordsOf } from '../gate-error.ts';
import type { Pieces, Raw } from './pieces.ts';

/** Whether bytes begin as gzip does (RFC 1952). */
export const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

const PIECE_BYTES = 32 * 1024;

/** Gzip, unzipped a little ahead of who asks for it. Of one that is torn all comes out that is in it. */
export function unzipped(raw: Raw): Pieces {
  const queue: Uint8Array[] = [];
  const unzip = createGunzip({ chunkSize: PIECE_BYTES });
  let fault: string | null = null;
  let isOver = false;
  let fedBytes = 0;
  const fail = (error: unknown): void => {
    fault ??= `is torn: what is left of it cannot be unzipped (${wordsOf(error)})`;
    isOver = true;
  };
  unzip.on('data', (piece: Buffer) => void queue.push(piece)).on('error', fail);
  const fill = async (): Promise<void> => {
    while (queue.length === 0 && !isOver) {
      const bytes = await raw();
      isOver = bytes === null;
      fedBytes += bytes?.length ?? 0;
      // Fed bit by bit, and ended only when all before it came out: an error takes with it what is on the way.
      await (bytes === null ? ended(unzip) : fed(unzip, bytes, fedBytes));
    }
  };
  let filling: Promise<void> | null = null;
  return {
    async next() {
      await (filling ?? fill().catch(fail));
      const piece = queue.shift() ?? null;
      // While this piece is read the next ones are unzipped, on another core.
      filling = queue.length === 0 && !isOver ? fill().catch(fail) : null;
      return piece;
    },
    get fault() {
      return fault;
    },
    close: () => void unzip.destroy(),
  };
}

/** Throws when something stands behind the gzip that it leaves alone: it would be lost, and nobody would know. */
async function fed(unzip: Gunzip, bytes: Uint8Array, fedBytes: number): Promise<void> {
  await settled(unzip, (done) => unzip.write(bytes, done));
  const left = fedBytes - unzip.bytesWritten;
  if (left > 0 && bytes.subarray(-left).some((byte) => byte !== 0)) throw new Error('something else stands behind it');
}

/** It has ended already where zeros stand behind the gzip, as tapes and block devices fill it up. */
const ended = async (unzip: Gunzip): Promise<void> => {
  if (!unzip.readableEnded) await settled(unzip, (done) => unzip.once('end', done).end());
};

/** Resolves when it is done, or has failed. */
function settled(unzip: Gunzip, work: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      unzip.off('error', done);
      resolve();
    };
    unzip.once('error', done);
    work(done);
  });
}
