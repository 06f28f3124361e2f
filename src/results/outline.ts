import { Cursor } from './cursor.ts';

const [QUOTE, COMMA, COLON, BACKSLASH, U] = [0x22, 0x2c, 0x3a, 0x5c, 0x75];
const [SPACE, TILDE] = [0x20, 0x7e];
/** The hash of all keys that have more than one spelling in JSON or in UTF-8. */
const ODD = 128;
const [START_BYTES, BETWEEN_BYTES, END_BYTES] = [',"tags":{'.length, '":"'.length, '}}}\n'.length];
/** Of those that have an outline. */
export const LONGEST_TAIL_BYTES = 2048;
const ESCAPED = those('"\\/bfnrt');
const HEX = those('0123456789ABCDEFabcdef');

/**
 * What is left of a tail without the values of the tags that make no difference:
 *
 *   ,"tags":{"method":"GET","name":"http://shop/item-4711","page":"item","status":"200","url":"http://shop/item-4711"}}}⏎
 *   ,"tags":{"method":"","name":"","page":"item","status":"200","url":""}}}⏎
 *
 * So there are as many outlines as there are differences, however many URLs a run visits: where each request goes to
 * another one, lines are read 2.5 × as fast as with tails alone, in a third of the memory.
 */
export class Outline {
  /** Holds what was drawn last, from its start to `end`. */
  readonly drawn = new Cursor(Buffer.alloc(LONGEST_TAIL_BYTES));
  end = 0;
  /** By the hash of a key whether its values make a difference; of two keys with one hash the values of both are kept, which costs only time. */
  readonly #tells = new Uint8Array(ODD + 1);

  constructor(telling: Iterable<string>) {
    this.#tells[ODD] = 1;
    for (const key of telling) {
      const bytes = Buffer.from(key);
      this.#tells[hashOf(bytes, 0, bytes.length)] = 1;
    }
  }

  /** Draws the tail at the cursor, which stays there; returns its length, or 0 when it is long or no flat object of strings. What is left out is valid JSON, what is kept may be none. */
  draw({ bytes, at: start }: Cursor): number {
    this.end = 0;
    let from = start;
    let at = start + START_BYTES;
    while (bytes[at] === QUOTE) {
      const key = at + 1;
      const endOfKey = endOfString(bytes, key);
      if (endOfKey < 0 || bytes[endOfKey + 1] !== COLON || bytes[endOfKey + 2] !== QUOTE) return 0;
      const value = endOfKey + BETWEEN_BYTES;
      const end = endOfString(bytes, value);
      if (end < 0 || end - start > LONGEST_TAIL_BYTES) return 0;
      if (this.#tells[hashOf(bytes, key, endOfKey)] === 0) {
        this.#keep(bytes, from, value);
        from = end;
      }
      at = bytes[end + 1] === COMMA ? end + 2 : end + 1;
    }
    const length = at + END_BYTES - start;
    if (length > LONGEST_TAIL_BYTES) return 0;
    this.#keep(bytes, from, start + length);
    return length;
  }

  #keep(bytes: Buffer, from: number, to: number): void {
    const own = this.drawn.bytes;
    const offset = this.end - from;
    for (let at = from; at < to; at += 1) own[at + offset] = bytes[at] ?? 0;
    this.end = to + offset;
  }
}

function hashOf(key: Buffer, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) {
    const byte = key[at] ?? 0;
    if (byte > TILDE || byte === BACKSLASH) return ODD;
    hash = (hash * 31 + byte) % ODD;
  }
  return hash;
}

/** Where the quote stands that ends a string of JSON; -1 when it is none. */
function endOfString(bytes: Buffer, start: number): number {
  let at = start;
  for (let byte = bytes[at] ?? 0; byte !== QUOTE; byte = bytes[at] ?? 0) {
    const length = byte === BACKSLASH ? escapeLength(bytes, at) : byte < SPACE ? 0 : 1;
    if (length === 0) return -1;
    at += length;
  }
  return at;
}

/** Of `\n`, `\u0026` and the like; 0 when it is none. */
function escapeLength(bytes: Buffer, at: number): number {
  const kind = bytes[at + 1] ?? 0;
  if (kind !== U) return ESCAPED[kind] === 1 ? 2 : 0;
  for (let nth = 2; nth < 6; nth += 1) if (HEX[bytes[at + nth] ?? 0] !== 1) return 0;
  return 6;
}

function those(characters: string): Uint8Array {
  const bytes = new Uint8Array(256);
  for (const byte of Buffer.from(characters)) bytes[byte] = 1;
  return bytes;
}
