import { isSeq, LineCounter, parseDocument } from 'yaml';
import { csvRecords } from './csv.ts';

/** A row of a data file: values by column. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of a data file, or what is wrong with it: `message` after the line in which. */
export type ReadRows =
  | { readonly rows: readonly Row[]; readonly columns: readonly string[] }
  | { readonly line: number; readonly message: string };

/** Reads a JSON array of objects where the name ends with `.json`, else CSV with a header. Every row has the same columns. */
export function readRows(file: string, text: string): ReadRows {
  const foreign = text.indexOf(UNREADABLE);
  if (foreign >= 0) return { line: lineAt(text, foreign), message: 'is no UTF-8; save the file with that encoding' };
  return /\.json$/i.test(file) ? readJsonRows(withoutMark(text)) : readCsvRows(withoutMark(text));
}

/** What a reader of UTF-8 puts where there is none: an address with it would log nobody in. */
const UNREADABLE = '\uFFFD';

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** Without the byte order mark that some programs begin a file with. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

function readCsvRows(text: string): ReadRows {
  const read = csvRecords(text);
  if ('message' in read) return read;
  const [header, ...records] = read.records;
  if (header === undefined || records.length === 0) return { line: 1, message: 'has no rows below its header' };
  const columns = header.values.map((name) => name.trim());
  const fault = columnFault(columns);
  if (fault !== null) return { line: header.line, message: fault };
  const odd = records.find(({ values }) => values.length !== columns.length);
  if (odd !== undefined)
    return {
      line: odd.line,
      message: `has ${odd.values.length === 1 ? '1 value' : `${odd.values.length} values`}, and the header names ${columns.length}`,
    };
  const rows = records.map(({ values }) =>
    Object.fromEntries(columns.map((name, index) => [name, values[index] ?? ''])),
  );
  return { rows, columns };
}

function columnFault(columns: readonly string[]): string | null {
  const twice = columns.find((name, index) => columns.indexOf(name) < index);
  if (twice !== undefined) return `names the column "${twice}" twice`;
  const bad = columns.find((name) => name === '' || /[{}]/.test(name) || name === '__proto__');
  return bad === undefined ? null : `names a column "${bad}", which no variable can name`;
}

function readJsonRows(text: string): ReadRows {
  const rows = parsed(text);
  if (rows instanceof SyntaxError) return syntaxFault(text, rows);
  if (!Array.isArray(rows) || rows.length === 0) return { line: 1, message: 'is no list of objects with one at least' };
  const columns = isRow(rows[0]) ? Object.keys(rows[0]) : [];
  const fault = isRow(rows[0]) ? columnFault(columns) : null;
  if (fault !== null) return { line: lineOfItem(text, 0), message: fault };
  for (const [index, row] of rows.entries()) {
    if (!isRow(row)) return { line: lineOfItem(text, index), message: 'is no object' };
    const missing = columns.find((name) => !Object.hasOwn(row, name));
    if (missing !== undefined)
      return { line: lineOfItem(text, index), message: `has no "${missing}", which the first row has` };
  }
  return { rows, columns };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError(String(error));
  }
}

/** Not in the engine's words: they quote the text, and that may be a password. Where it names no place, the reader of YAML does. */
function syntaxFault(text: string, { message }: SyntaxError): ReadRows {
  const said = /position (\d+)/.exec(message)?.[1];
  const position = said === undefined ? parseDocument(text, { schema: 'json' }).errors[0]?.pos[0] : Number(said);
  return { line: lineAt(text, position ?? text.length), message: 'is no JSON from here on' };
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON is YAML, whose reader knows where everything stands. */
function lineOfItem(text: string, index: number): number {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const item = isSeq(contents) ? contents.items[index] : undefined;
  const range = typeof item === 'object' && item !== null && 'range' in item ? item.range : undefined;
  return Array.isArray(range) ? lines.linePos(Number(range[0])).line : 1;
}
