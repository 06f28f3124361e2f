/** Each write to zlib is a task for a thread of Node.js: for pieces of 4 KiB that costs four times what the packing does, from here on nothing. */
const BATCH_BYTES = 1024 * 1024;

/** So much is missing at most of what a gate leaves that is killed. */
const BATCH_MS = 500;

/** Gathers pieces of bytes, and hands them on when they are many or half a second old. */
export class Batch {
  readonly #take: (bytes: Uint8Array) => Promise<void>;
  readonly #bytes = new Uint8Array(BATCH_BYTES);
  #held = 0;
  #timer: NodeJS.Timeout | undefined;
  #taking: Promise<void> = Promise.resolve();

  /** `take` resolves when the bytes that it was given may change, and never rejects. */
  constructor(take: (bytes: Uint8Array) => Promise<void>) {
    this.#take = take;
  }

  /** Resolves when more may be added. Adds one after the other: the next waits for the one before. */
  async add(piece: Uint8Array): Promise<void> {
    await this.#taking;
    if (this.#held + piece.length > BATCH_BYTES) await this.flush();
    if (piece.length > BATCH_BYTES) return this.#take(piece);
    this.#bytes.set(piece, this.#held);
    this.#held += piece.length;
    this.#timer ??= setTimeout(() => void this.flush(), BATCH_MS);
  }

  /** Hands on what there is. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#held > 0) this.#taking = this.#take(this.#bytes.subarray(0, this.#held));
    this.#held = 0;
    return this.#taking;
  }
}
