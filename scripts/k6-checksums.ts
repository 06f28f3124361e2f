import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isTooOld, MINIMUM_K6_VERSION, parseVersion } from '../src/config/k6-version.ts';
import { isMissing } from '../src/k6/binary.ts';
import { checksumFileName } from '../src/k6/checksums.ts';
import { ARCHIVE_LIMITS, download } from '../src/k6/download.ts';
import { PUBLISHED } from '../src/k6/platform.ts';
import { addressOf, RELEASES } from '../src/k6/release.ts';
import { addRows, rowsOf } from './checksum-table.ts';

// Adds a release of k6 to our table: npm run k6-checksums -- v2.3.0 [--file CHECKSUMS.txt]. `--table` and `--from` are for tests.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    table: { type: 'string', default: 'src/k6/checksums.ts' },
    from: { type: 'string', default: RELEASES },
  },
});

/** The release that is asked for, without the `v`. */
function releaseOf([text = '', ...others]: readonly string[]): string {
  const version = parseVersion(text);
  if (version !== null && !isTooOld(version) && !version.includes('-') && others.length === 0) return version;
  throw new Error(`Name one release from ${MINIMUM_K6_VERSION} on, like: npm run k6-checksums -- v2.3.0`);
}

/** The text of a release's checksum file. */
async function fetchChecksums(version: string, template: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'k6-checksums-'));
  try {
    const [asset] = PUBLISHED;
    if (asset === undefined) throw new Error('No platform has releases.');
    const name = checksumFileName(version);
    const file = join(folder, name);
    const fetched = await download(addressOf({ template, version, asset }, name), file, ARCHIVE_LIMITS, null);
    if (isMissing(fetched))
      throw new Error(`${fetched.missing}. Fetch ${name} by other means and name it with --file.`);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function add(): Promise<void> {
  const version = releaseOf(positionals);
  const text =
    values.file === undefined ? await fetchChecksums(version, values.from) : readFileSync(values.file, 'utf8');
  const rows = rowsOf(text, version);
  const before = readFileSync(values.table, 'utf8');
  const after = addRows(before, rows);
  if (after === before) return console.log(`k6 ${version} is in the table already, with the same hashes.`);
  writeFileSync(values.table, after);
  for (const [name, sha256] of rows) console.log(`${sha256}  ${name}`);
  console.log(
    `\nAdded to ${values.table}. A person must now compare each of them with a second, independent source: whoever could\nreplace the archives could replace the checksum file too. Then run "npm run docs" and "npm run build", and commit.`,
  );
}

await add().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
