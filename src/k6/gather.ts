/** Of one read; a pipe that holds so much is read at once. */
const ENOUGH_BYTES = 32 * 1024;

/** k6 needs so long for what its pipe holds: a longer wait would make it wait too. */
const GATHER_MS = 2;

const never = new Int32Array(new SharedArrayBuffer(4));

/**
 * Lets more come into the pipe after a read that found only so few bytes. k6 writes blocks of 4 KiB, and to wake up for
 * each costs more than to read it. The whole thread sleeps: a stream that is paused goes on reading, block by block.
 */
export function gather(readBytes: number): void {
  if (readBytes < ENOUGH_BYTES) Atomics.wait(never, 0, 0, GATHER_MS);
}
