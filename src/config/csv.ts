/** One record of a CSV file, and the line in which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly values: readonly string[];
}

/** A value in quotes, or up to the next comma or line end, with what ends it (RFC 4180; a line end may be that of any system). */
const VALUE = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n?|\n|$)/y;

const LINE_END = /\r\n?|\n/;

/** The records of a CSV text, blank lines left out; the line of a mistake where it is none. */
export function csvRecords(
  text: string,
): { readonly records: CsvRecord[] } | { readonly line: number; readonly message: string } {
  const records: CsvRecord[] = [];
  let [position, line] = [0, 1];
  while (position < text.length) {
    const record = readRecord(text, position);
    if (record === null) return { line, message: 'has a quote that is not closed, or stands inside a value' };
    if (record.values.length > 1 || record.values[0] !== '') records.push({ line, values: record.values });
    line += text.slice(position, record.end).split(LINE_END).length - 1;
    position = record.end;
  }
  return { records };
}

function readRecord(text: string, start: number): { readonly values: string[]; readonly end: number } | null {
  const values: string[] = [];
  const value = new RegExp(VALUE);
  value.lastIndex = start;
  for (;;) {
    const [all, quoted, plain = '', ending] = value.exec(text) ?? [];
    if (all === undefined) return null;
    values.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (ending !== ',') return { values, end: value.lastIndex };
  }
}
