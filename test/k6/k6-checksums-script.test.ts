import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { checksumFileName } from '../../src/k6/checksums.ts';
import { archiveName, PUBLISHED } from '../../src/k6/platform.ts';
import { sha256, startReleaseServer, whole } from './release-server.ts';
import { temporaryWorld } from './temporary-world.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCE = readFileSync(join(ROOT, 'src/k6/checksums.ts'), 'utf8');
const namesOf = (version: string): string[] => PUBLISHED.map((asset) => archiveName(asset, version));

/** A release's checksum file, with what else a release has. */
const checksumFile = (version: string, names = namesOf(version)): string =>
  [`k6-v${version}-linux-amd64.deb`, ...names].map((name) => `${sha256(name)}  ${name}\n`).join('');

/** Runs the script on a copy of the table; `file` is what `--file` names. */
async function run(args: readonly string[], file?: string) {
  using world = temporaryWorld();
  const [table, checksums] = [join(world.root, 'checksums.ts'), join(world.root, 'checksums.txt')];
  copyFileSync(join(ROOT, 'src/k6/checksums.ts'), table);
  if (file !== undefined) writeFileSync(checksums, file);
  const named = file === undefined ? [] : ['--file', checksums];
  const script = join(ROOT, 'scripts/k6-checksums.ts');
  const node = join(ROOT, 'node_modules/.bin/node');
  const child = spawn(node, [script, ...args, ...named, '--table', table], { cwd: ROOT });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { exitCode: child.exitCode, stdout, stderr, table: readFileSync(table, 'utf8') };
}

const added = (table: string): string[] => table.split('\n').filter((line) => !SOURCE.split('\n').includes(line));
const rowsOf = (version: string): string[] => namesOf(version).map((name) => `  '${name}': '${sha256(name)}',`);

test.each([
  ['the newest goes to the end', 'v2.10.0', /macos-arm64[^\n]*\n {2}'k6-v2\.10\.0-windows[^\n]*\n\};/],
  ['an older one goes before it', '2.2.9', /k6-v2\.2\.0-windows[^\n]*\n {2}'k6-v2\.2\.9-linux-amd64/],
])('adds the five archives of a release, sorted: %s', async (_name, version, place) => {
  const plain = version.replace('v', '');
  const { exitCode, stdout, table } = await run([version], checksumFile(plain));
  expect(exitCode).toBe(0);
  expect(added(table)).toEqual([...rowsOf(plain)].sort());
  expect(table).toMatch(place);
  for (const name of namesOf(plain)) expect(stdout).toContain(`${sha256(name)}  ${name}`);
  expect(stdout).toContain('A person must now compare');
});

test('fetches the checksum file of the release', async () => {
  await using releases = await startReleaseServer();
  releases.answers.set(checksumFileName('2.9.0'), whole(checksumFile('2.9.0')));
  const { exitCode, table } = await run(['v2.9.0', '--from', releases.template]);
  expect(exitCode).toBe(0);
  expect(added(table)).toHaveLength(5);
  const missing = await run(['v2.9.1', '--from', releases.template]);
  expect(missing).toMatchObject({ exitCode: 1, table: SOURCE });
  expect(missing.stderr).toMatch(/HTTP 404\. Fetch k6-v2\.9\.1-checksums\.txt by other means and name it with --file/);
});

test('leaves a release that is known as it is', async () => {
  const known = [...SOURCE.matchAll(/'(k6-v2\.3\.0-[^']+)': '([^']+)'/g)].map(([, name, sha]) => `${sha}  ${name}\n`);
  const { exitCode, stdout, table } = await run(['v2.3.0'], known.join(''));
  expect({ exitCode, table }).toEqual({ exitCode: 0, table: SOURCE });
  expect(stdout).toContain('is in the table already');
});

test.each<[string, readonly string[], string | undefined, RegExp]>([
  [
    'another sha256 for a known archive',
    ['v2.3.0'],
    checksumFile('2.3.0'),
    /k6-v2\.3\.0-linux-amd64\S+ is in the table with 39c3/,
  ],
  [
    'a file that lacks an archive',
    ['v2.9.0'],
    checksumFile('2.9.0', namesOf('2.9.0').slice(1)),
    /does not name k6-v2\.9\.0-linux-amd64/,
  ],
  ['a web page', ['v2.9.0'], '<html>', /does not name/],
  ['the file of another release', ['v2.9.0'], checksumFile('2.8.0'), /does not name/],
  [
    'one sha256 for all',
    ['v2.9.0'],
    namesOf('2.9.0')
      .map((name) => `${sha256('same')}  ${name}\n`)
      .join(''),
    /Two archives have the same sha256/,
  ],
  ['no version', [], checksumFile('2.9.0'), /^Name one release from 0\.47\.0 on/],
  ['a pre-release', ['v2.9.0-rc1'], checksumFile('2.9.0'), /^Name one release/],
  ['a range', ['^2'], checksumFile('2.9.0'), /^Name one release/],
])('changes nothing for %s', async (_name, args, file, words) => {
  const { exitCode, stderr, table } = await run(args, file);
  expect({ exitCode, table }).toEqual({ exitCode: 1, table: SOURCE });
  expect(stderr).toMatch(words);
});
