import { textOf } from './report/live-lines.ts';
import { bar } from './report/share.ts';
import { cut, padded, widthOf } from './report/width.ts';
import type { Paint } from './terminal-colour.ts';
import type { LiveBlock, LivePart } from './world.ts';

/** Where text is written; a terminal among them tells its size. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
  on(event: 'resize', listener: () => void): unknown;
  off(event: 'resize', listener: () => void): unknown;
}

const USUAL = { columns: 80, rows: 24 };
const BAR_CELLS = 20;
/** Leaves room for what the bar stands before. */
const NARROW = 60;

type Line = readonly LivePart[];

/**
 * A block at the end of a terminal that is drawn again and again; what else is said pushes it down. The cursor always stands on the line
 * below it and is never hidden: however the process ends, the terminal is left as it should be.
 */
export class Screen {
  readonly #out: Output;
  readonly #paint: Paint;
  #block: LiveBlock | null = null;
  /** How many columns each line on the screen takes. */
  #drawn: readonly number[] = [];
  readonly #onResize = (): void => this.say('');

  constructor(out: Output, paint: Paint) {
    this.#out = out;
    this.#paint = paint;
  }

  /** Writes lines above the block. */
  say(text: string): void {
    // One write: a terminal that draws in between would flicker.
    this.#out.write(`${this.#erased()}${text}${this.#redrawn()}`);
  }

  /** Puts a block in the place of the one before. Null is the end of its phase: what was measured last stays, a mere wait goes. */
  show(block: LiveBlock | null): void {
    if (this.#block === null && block !== null) this.#out.on('resize', this.#onResize);
    if (block === null) this.#leave();
    this.#block = block;
    if (block !== null) this.say('');
  }

  #leave(): void {
    this.#out.off('resize', this.#onResize);
    if (this.#block?.rows.length === 0) this.#out.write(this.#erased());
    this.#drawn = [];
  }

  #erased(): string {
    // Where the window got narrower, lines have become several.
    const { columns } = this.#size();
    const rows = this.#drawn.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / columns)), 0);
    return rows === 0 ? '' : `\r\u001b[${rows}A\u001b[J`;
  }

  #redrawn(): string {
    if (this.#block === null) return '';
    const { columns, rows } = this.#size();
    // The last column stays free: in it, terminals differ in where the cursor goes. So does the last row, for the cursor.
    const lines = linesOf(this.#block, columns)
      .slice(0, Math.max(1, rows - 1))
      .map((line) => cutLine(line, columns - 1));
    this.#drawn = lines.map((line) => widthOf(textOf(line)));
    return lines.map((line) => `${line.map(this.#paint).join('')}\n`).join('');
  }

  #size(): { columns: number; rows: number } {
    return { columns: this.#out.columns || USUAL.columns, rows: this.#out.rows || USUAL.rows };
  }
}

function linesOf(block: LiveBlock, columns: number): readonly Line[] {
  const cells = columns < NARROW ? BAR_CELLS / 2 : BAR_CELLS;
  const [only, ...others] = block.rows;
  const rows = only !== undefined && others.length === 0 ? [[{ text: padded('', 2) }, ...only]] : block.rows;
  const time = block.done === null ? [] : [{ text: `${bar(block.done, cells)} ` }];
  return [[...time, ...block.head], ...rows];
}

function cutLine(line: Line, columns: number): Line {
  let left = columns;
  return line.flatMap((part) => {
    const text = left > 0 ? cut(part.text, left) : '';
    left -= text === part.text ? widthOf(text) : Number.POSITIVE_INFINITY;
    return text === '' ? [] : [{ ...part, text }];
  });
}
