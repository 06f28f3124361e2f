import semver from 'semver';
import { readChecksum } from '../src/k6/checksums.ts';
import { archiveName, PUBLISHED } from '../src/k6/platform.ts';

/** An archive's file name and its sha256. */
export type Row = readonly [name: string, sha256: string];

const TABLE = /(export const CHECKSUMS: [^=]+= \{\n)([^}]*)(\};\n)/;
const ROW = /^ {2}'([^']+)': '([0-9a-f]{64})',$/gm;

/** The rows that the checksum file of a release gives, one for each archive it must have. Throws when one is not named. */
export function rowsOf(checksumFile: string, version: string): readonly Row[] {
  return PUBLISHED.map((asset): Row => {
    const name = archiveName(asset, version);
    const sha256 = readChecksum(checksumFile, name);
    if (sha256 === null) throw new Error(`The checksum file does not name ${name}. Nothing was changed.`);
    return [name, sha256];
  });
}

/** The source of the table with these rows in it, sorted. Throws when it has another sha256 for one of them, or one of theirs for another archive. */
export function addRows(source: string, rows: readonly Row[]): string {
  if (!TABLE.test(source)) throw new Error('There is no table of checksums in this file.');
  const known = new Map(
    [...(TABLE.exec(source)?.[2] ?? '').matchAll(ROW)].map(([, name = '', sha = '']) => [name, sha]),
  );
  for (const [name, sha256] of rows) {
    const before = known.get(name);
    if (before !== undefined && before !== sha256)
      throw new Error(
        `${name} is in the table with ${before}, and the checksum file says ${sha256}: one of them is wrong. Nothing was changed.`,
      );
    known.set(name, sha256);
  }
  if (new Set(known.values()).size < known.size)
    throw new Error('Two archives have the same sha256. Nothing was changed.');
  const lines = [...known].sort(byRelease).map(([name, sha256]) => `  '${name}': '${sha256}',\n`);
  return source.replace(TABLE, (_, open: string, _rows, close: string) => `${open}${lines.join('')}${close}`);
}

const versionOf = (name: string): string => /^k6-v(\d+\.\d+\.\d+)/.exec(name)?.[1] ?? '0.0.0';

const byRelease = ([one]: Row, [other]: Row): number =>
  semver.compare(versionOf(one), versionOf(other)) || (one < other ? -1 : 1);
