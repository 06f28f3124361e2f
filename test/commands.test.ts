import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

/** What a command says, and its exit code, in a folder of its own. */
async function call(args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'k6-gate-commands-'));
  const child = spawn(process.execPath, [join(import.meta.dirname, '../src/cli.ts'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: folder, RUNNER_TEMP: folder },
  });
  const [[code], ...said] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  rmSync(folder, { recursive: true });
  return { code, said: said.join('') };
}

test.concurrent.each([
  ['run', 'Nothing was run. ', 'k6-gate run --help'],
  ['plan', 'Nothing was run. ', 'k6-gate plan --help'],
  ['render', 'Nothing was run. ', 'k6-gate render --help'],
  ['judge', 'Nothing was judged. ', 'k6-gate judge --help'],
  ['init', 'Nothing was written. ', 'k6-gate init --help'],
  ['report', '--mx-vus is no flag of report; allowed: --output-dir', 'Write k6-gate report DIR'],
  ['comment', "Unknown option '--mx-vus'", 'usage: k6-gate comment FOLDER'],
  ['demo', 'The demo cannot use: --mx-vus. ', 'It takes --k6-version, '],
])('%s tells of a flag that is none, and what to do next, by its own name', async (command, what, next) => {
  const { code, said } = await call([command, '--mx-vus', '5']);
  expect(code).toBe(2);
  expect(said).toContain(what);
  expect(said).toContain(next);
});
