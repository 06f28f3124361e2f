/** What a place takes of a text, and how what is missing is told. */
export interface Room {
  readonly size: number;
  /** How much of it a line takes: bytes or characters. */
  readonly sizeOf: (line: string) => number;
  /** Where the whole is. */
  readonly rest: string;
}

/** For what closes the folds that the cut leaves open, and tells of the cut. */
const CLOSING_SIZE = 200;

/** Markdown that fits: whole lines only, folds and blocks of code closed, so that a table that was cut still is one; the last line says how much was cut. */
export function cut(text: string, { size, sizeOf, rest }: Room): string {
  const lines = text.split('\n');
  if (fitting(lines, size, sizeOf) === lines.length) return text;
  const most = lines.slice(0, fitting(lines, size - CLOSING_SIZE, sizeOf));
  const kept = lines.slice(0, fitting(lines, size - CLOSING_SIZE - openFence(most).length, sizeOf));
  const missing = lines.slice(kept.length).filter((line) => line.trim() !== '').length;
  return [...kept, ...closing(kept), '', `(${missing} further lines are cut: ${rest})`].join('\n');
}

/** How many of the first lines fit. */
function fitting(lines: readonly string[], size: number, sizeOf: Room['sizeOf']): number {
  let used = 0;
  const tooMuch = lines.findIndex((line) => {
    used += sizeOf(line) + 1;
    return used > size;
  });
  return tooMuch === -1 ? lines.length : tooMuch;
}

function closing(lines: readonly string[]): string[] {
  const count = (sign: RegExp): number => lines.filter((line) => sign.test(line)).length;
  const folds = count(/^<details>/) - count(/<\/details>$/);
  const fence = openFence(lines);
  return [...(fence === '' ? [] : [fence]), ...Array(Math.max(0, folds)).fill('\n</details>')];
}

/** The fence that ends the block of code in which the lines end; empty when they end in none. */
const openFence = (lines: readonly string[]): string =>
  lines.reduce((open, line) => {
    const [fence = ''] = /^`{3,}/.exec(line) ?? [];
    if (open === '') return fence;
    return fence.length >= open.length && line.trimEnd() === fence ? '' : open;
  }, '');
