import { padded, widthOf } from './width.ts';

/** Rows of cells as lines, each column as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[], indent = '  '): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = [...Array(count).keys()].map((at) => Math.max(0, ...rows.map((row) => widthOf(row[at] ?? ''))));
  return rows.map((row) => `${indent}${row.map((text, at) => padded(text, widths[at] ?? 0)).join('  ')}`.trimEnd());
}
