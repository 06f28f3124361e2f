import { Cursor } from './cursor.ts';
import { type Destination, Lane } from './lane.ts';
import { type Line, lineText, looksLikeJson, readLine } from './line.ts';
import { appendRange } from './line-splitter.ts';

/** Where all that lines say goes. */
export interface LineDestination<Route> extends Destination<Route> {
  addLine(line: Line): void;
}

/** Reads lines: points by the lane, and each that is none by itself. */
export class LineReader<Route> {
  readonly #to: LineDestination<Route>;
  readonly #lane: Lane<Route>;
  readonly #onText: ((line: string) => void) | undefined;

  constructor(to: LineDestination<Route>, onText?: (line: string) => void) {
    this.#to = to;
    this.#lane = new Lane(to);
    this.#onText = onText;
  }

  /** Reads pieces of whole lines; returns those that are NDJSON, which may be views of the pieces. */
  read(pieces: Iterable<Uint8Array>): Uint8Array[] {
    const copy: Uint8Array[] = [];
    for (const piece of pieces) {
      const cursor = new Cursor(piece);
      while (!cursor.isAtEnd) {
        const from = cursor.at;
        this.#lane.read(cursor);
        if (cursor.at > from) appendRange(copy, piece.subarray(from, cursor.at));
        else this.#readAnyLine(cursor, copy);
      }
    }
    return copy;
  }

  #readAnyLine(cursor: Cursor, copy: Uint8Array[]): void {
    const line = cursor.takeLine();
    if (looksLikeJson(line)) {
      this.#to.addLine(readLine(line));
      appendRange(copy, line);
    } else {
      this.#onText?.(lineText(line));
    }
  }
}
