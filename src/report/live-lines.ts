import type { LiveBlock, LivePart } from '../world.ts';

/** So often a log that keeps every line gets them. */
export const LOG_EVERY_SECONDS = 10;

type LiveLine = readonly LivePart[];

/** A block as lines that stay: of a single part all is on one. */
export function rowsOf({ head, rows }: LiveBlock): readonly LiveLine[] {
  const [only, ...others] = rows;
  return only !== undefined && others.length === 0 ? [[...head, { text: ' · ' }, ...only]] : [head, ...rows];
}

/** The same as texts, without colour. */
export const liveLines = (block: LiveBlock): string[] => rowsOf(block).map(textOf);

export const textOf = (line: LiveLine): string => line.map(({ text }) => text).join('');

/** The block with each of its texts changed. */
export function changed(block: LiveBlock, change: (text: string) => string): LiveBlock {
  const line = (parts: LiveLine): LiveLine => parts.map((part) => ({ ...part, text: change(part.text) }));
  return { ...block, head: line(block.head), rows: block.rows.map(line) };
}
