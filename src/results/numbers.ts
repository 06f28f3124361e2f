const FIRST_CAPACITY = 16;
/** No piece is longer. */
export const MOST_CAPACITY = 65_536;

/** A growing list of numbers in pieces of memory: none is copied when the list grows, and little of the last one is empty. */
export class Numbers<Piece extends { [nth: number]: number; readonly length: number }> {
  readonly #newPiece: (length: number) => Piece;
  readonly #full: Piece[] = [];
  #last: Piece;
  #length = 0;

  constructor(newPiece: (length: number) => Piece) {
    this.#newPiece = newPiece;
    this.#last = newPiece(0);
  }

  add(value: number): void {
    if (this.#length === this.#last.length) this.#grow();
    this.#last[this.#length] = value;
    this.#length += 1;
  }

  /** All of them: pieces, and how many numbers are in each. */
  *pieces(): Generator<[piece: Piece, length: number]> {
    for (const piece of this.#full) yield [piece, piece.length];
    yield [this.#last, this.#length];
  }

  clear(): void {
    this.#full.length = 0;
    this.#last = this.#newPiece(0);
    this.#length = 0;
  }

  #grow(): void {
    if (this.#length > 0) this.#full.push(this.#last);
    this.#last = this.#newPiece(Math.min(MOST_CAPACITY, Math.max(FIRST_CAPACITY, this.#length * 2)));
    this.#length = 0;
  }
}
