import type { DataFile } from './config.ts';
import { type Row, readRows } from './data-rows.ts';
import { didYouMean, type Problem } from './problem.ts';
import { SECRET_NAME } from './request-header.ts';
import type { Secret } from './secret.ts';

/** Hiding each of many passwords costs a search for each in every text; so many of a column are hidden. */
const MOST_HIDDEN = 500;
/** A smaller number is no PIN, and hiding it would make reports unreadable. */
const LEAST_HIDDEN = 1000;

/** What a data file comes to: its rows as JSON for the script, and what of them must appear nowhere. */
export interface ReadData {
  readonly text: string;
  readonly secrets: readonly Secret[];
  readonly problems: readonly Problem[];
}

/** Reads a data file's text; what is wrong is told with its line, a column that is not there with the place that names it. */
export function readData({ file, columns: named }: DataFile, text: string): ReadData {
  const read = readRows(file, text);
  if ('message' in read) return { text: '', secrets: [], problems: [problem(`${file}:${read.line}`, read.message)] };
  const { rows, columns } = read;
  const problems = named
    .filter(({ column }) => !columns.includes(column))
    .map(({ column, place }) =>
      problem(place, `${file} has no column "${column}"${didYouMean(column, columns)}; it has ${columns.join(', ')}`),
    );
  return { text: JSON.stringify(rows), secrets: secretsOf(rows, columns, file), problems };
}

const problem = (place: string, message: string): Problem => ({
  name: place,
  refusal: false,
  message: `${place}: ${message}`,
});

/** The values of columns that are called like a secret, all texts and numbers in them. */
function secretsOf(rows: readonly Row[], columns: readonly string[], file: string): Secret[] {
  return columns
    .filter((column) => SECRET_NAME.test(column))
    .flatMap((column) => {
      const values = new Set(rows.slice(0, MOST_HIDDEN).flatMap((row) => leavesOf(row[column])));
      return [...values].map((text) => ({ text, from: `the column ${column} of ${file}` }));
    });
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  if (typeof value === 'number') return value >= LEAST_HIDDEN ? [String(value)] : [];
  return typeof value === 'string' && value !== '' ? [value] : [];
}
