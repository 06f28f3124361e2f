const NEWLINE = 0x0a;
const NOTHING = new Uint8Array(0);

/** Cuts a stream of bytes into lines, wherever its chunks were cut; a line keeps its newline. */
export class LineSplitter {
  #held: Uint8Array = NOTHING;
  #heldBytes = 0;

  /** The lines that end in this chunk. They may be views of it: use them before the chunk is reused. */
  *split(chunk: Uint8Array): Generator<Uint8Array> {
    for (const lines of this.whole(chunk)) {
      for (let start = 0; start < lines.length; ) {
        const end = lines.indexOf(NEWLINE, start) + 1;
        yield lines.subarray(start, end);
        start = end;
      }
    }
  }

  /** The same lines in at most two pieces: the first one, when it began in an earlier chunk, and all others. */
  *whole(chunk: Uint8Array): Generator<Uint8Array> {
    const first = this.#heldBytes === 0 ? 0 : chunk.indexOf(NEWLINE) + 1;
    if (first > 0) yield this.#complete(chunk.subarray(0, first));
    const last = chunk.lastIndexOf(NEWLINE) + 1;
    if (last > first) yield chunk.subarray(first, last);
    this.#hold(chunk.subarray(last));
  }

  /** What came after the last newline, and forgets it; empty when the stream ended with a whole line. */
  rest(): Uint8Array {
    const rest = this.#held.subarray(0, this.#heldBytes);
    this.#held = NOTHING;
    this.#heldBytes = 0;
    return rest;
  }

  #complete(tail: Uint8Array): Uint8Array {
    this.#hold(tail);
    return this.rest();
  }

  #hold(bytes: Uint8Array): void {
    const needed = this.#heldBytes + bytes.length;
    if (needed > this.#held.length) {
      // Doubling keeps a long line that comes in small chunks linear.
      const larger = new Uint8Array(Math.max(needed, this.#held.length * 2));
      larger.set(this.#held.subarray(0, this.#heldBytes));
      this.#held = larger;
    }
    this.#held.set(bytes, this.#heldBytes);
    this.#heldBytes = needed;
  }
}

/** Adds a line to a list of byte ranges; lines that lie side by side in memory become one range. */
export function appendRange(ranges: Uint8Array[], line: Uint8Array): void {
  const last = ranges.at(-1);
  if (last !== undefined && last.buffer === line.buffer && last.byteOffset + last.length === line.byteOffset) {
    ranges[ranges.length - 1] = new Uint8Array(last.buffer, last.byteOffset, last.length + line.length);
  } else {
    ranges.push(line);
  }
}
