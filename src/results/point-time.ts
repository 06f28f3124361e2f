import type { Cursor } from './cursor.ts';
import { KnownBytes } from './known-bytes.ts';

const DOT = 0x2e;
const Z = 0x5a;
const MINUTE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:$/;
const MINUTE_BYTES = '2026-11-21T07:09:'.length;
const ZONE = /^(Z|[+-]([01]\d|2[0-3]):[0-5]\d)","value":$/;
const [UTC_BYTES, ZONE_BYTES] = ['Z","value":'.length, '-05:00","value":'.length];
const SECOND_DIGITS = 2;
/** Go writes no more. */
const MOST_DIGITS = 9;
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
const NEVER = new KnownBytes(Buffer.alloc(MINUTE_BYTES, 'x'), Number.NaN);

/** Reads the times of points, which come in the order of time or nearly so: minute and zone are those of the point before, but for one line in a minute. */
export class Clock {
  /** A minute in UTC, in milliseconds since the epoch. */
  #minute = NEVER;
  /** How far its zone is behind UTC, in milliseconds. */
  #zone = NEVER;
  /** Where the last time stands, and what it says. */
  #cursor: Cursor | null = null;
  #from = 0;
  #length = 0;
  #time = Number.NaN;

  /**
   * Moves the cursor behind `2026-11-21T07:09:35.5174Z","value":` and returns the milliseconds since the epoch; NaN when
   * none stands there. What is finer than a millisecond is cut off, as `Date.parse` does. 3 × as fast as that, and 10 × where the
   * time is that of the line before.
   */
  read(cursor: Cursor): number {
    const from = cursor.at;
    // All samples of a request have one time.
    if (cursor === this.#cursor && cursor.repeats(this.#from, this.#length)) {
      cursor.at += this.#length;
      return this.#time;
    }
    const time = this.#readNext(cursor);
    this.#cursor = Number.isNaN(time) ? null : cursor;
    this.#from = from;
    this.#length = cursor.at - from;
    this.#time = time;
    return time;
  }

  #readNext(cursor: Cursor): number {
    const minute = this.#minuteAt(cursor);
    const first = cursor.at + MINUTE_BYTES;
    cursor.at = first;
    const seconds = cursor.digits(0);
    if (cursor.at - first !== SECOND_DIGITS || !(seconds < 60)) return Number.NaN;
    const milliseconds = cursor.byte === DOT ? readMilliseconds(cursor) : 0;
    const zone = this.#zoneAt(cursor);
    cursor.at += zone.length;
    return minute.meaning + seconds * 1000 + milliseconds + zone.meaning;
  }

  #minuteAt({ view, bytes, at }: Cursor): KnownBytes<number> {
    if (this.#minute.isAt(view, at)) return this.#minute;
    const own = bytes.subarray(at, at + MINUTE_BYTES);
    const text = own.toString('latin1');
    if (!MINUTE.test(text)) return NEVER;
    this.#minute = new KnownBytes(own, Date.parse(`${text}00Z`));
    return this.#minute;
  }

  #zoneAt({ view, bytes, byte, at }: Cursor): KnownBytes<number> {
    if (this.#zone.isAt(view, at)) return this.#zone;
    const own = bytes.subarray(at, at + (byte === Z ? UTC_BYTES : ZONE_BYTES));
    const zone = ZONE.exec(own.toString('latin1'))?.[1];
    if (zone === undefined) return NEVER;
    this.#zone = new KnownBytes(own, Date.parse(`1970-01-01T00:00:00${zone}`));
    return this.#zone;
  }
}

/** NaN where it has no digits, or more of them than `Date.parse` looks at. */
function readMilliseconds(cursor: Cursor): number {
  const first = ++cursor.at;
  const number = cursor.digits(0);
  const digits = cursor.at - first;
  // The product is a whole number below 2^53, so that the quotient is never rounded up to the next millisecond.
  return digits > 0 && digits <= MOST_DIGITS ? Math.floor((number * 1000) / (POWERS[digits] ?? 1)) : Number.NaN;
}
