import type { Cursor } from './cursor.ts';
import { FEWEST_BYTES, KnownBytes } from './known-bytes.ts';

const HALF_WORD_BYTES = 4;
/** The golden ratio, as a fraction of 2^32: spreads what it multiplies. */
const SPREAD = 0x9e3779b1;

/** What bytes mean, by the bytes themselves. */
export class ByteMemo<Meaning> {
  readonly #known = new Map<number, KnownBytes<Meaning>>();

  get size(): number {
    return this.#known.size;
  }

  /** The bytes from the cursor to `end`; null when they are new. */
  known(cursor: Cursor, end: number): KnownBytes<Meaning> | null {
    return this.find(cursor, end, () => null);
  }

  /** The same; `learn` tells what they mean when they are new, or null when they mean nothing. Of two with the same hash the second one stays unknown. */
  find(
    { view, bytes: all, at }: Cursor,
    end: number,
    learn: (bytes: Buffer) => Meaning | null,
  ): KnownBytes<Meaning> | null {
    if (end - at < FEWEST_BYTES || end > all.length) return null;
    const hash = hashOf(view, at, end);
    const known = this.#known.get(hash);
    if (known !== undefined) return known.length === end - at && known.isAt(view, at) ? known : null;
    const bytes = all.subarray(at, end);
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
function hashOf(view: DataView, start: number, end: number): number {
  const last = end - HALF_WORD_BYTES;
  let hash = view.getInt32(last, true);
  for (let at = start; at < last; at += HALF_WORD_BYTES) hash = Math.imul(hash ^ view.getInt32(at, true), SPREAD);
  return (hash ^ (hash >>> 15)) >>> 2;
}
