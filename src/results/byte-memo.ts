import { FEWEST_BYTES, KnownBytes, viewOf } from './known-bytes.ts';

const HALF_WORD_BYTES = 4;
/** The golden ratio, as a fraction of 2^32: spreads what it multiplies. */
const SPREAD = 0x9e3779b1;

/** What bytes mean, by the bytes themselves: so many of them at most. */
export class ByteMemo<Meaning> {
  readonly #known = new Map<number, KnownBytes<Meaning>>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get isFull(): boolean {
    return this.#known.size >= this.#most;
  }

  /** Those that stand there; `learn` tells what they mean when they are new, or null when they mean nothing. Of two with the same hash the second one stays unknown. */
  find(bytes: Buffer, learn: (bytes: Buffer) => Meaning | null): KnownBytes<Meaning> | null {
    if (bytes.length < FEWEST_BYTES) return null;
    const view = viewOf(bytes);
    const hash = hashOf(view);
    const known = this.#known.get(hash);
    if (known !== undefined) return known.length === bytes.length && known.isAt(view, 0) ? known : null;
    const meaning = learn(bytes);
    if (meaning === null) return null;
    const learnt = new KnownBytes(bytes, meaning);
    this.#known.set(hash, learnt);
    return learnt;
  }

  forget(): void {
    this.#known.clear();
  }
}

/** A small integer, which is what a Map finds fastest; of at least four bytes. */
function hashOf(view: DataView): number {
  const last = view.byteLength - HALF_WORD_BYTES;
  let hash = view.getInt32(last, true);
  for (let at = 0; at < last; at += HALF_WORD_BYTES) hash = Math.imul(hash ^ view.getInt32(at, true), SPREAD);
  return (hash ^ (hash >>> 15)) >>> 2;
}
