import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { bench, NAME } from './bench.ts';
import { sha256, tarGz, whole } from './release-server.ts';
import { fakeK6 } from './temporary-world.ts';

const ROOT = join(import.meta.dirname, '../..');
const JOBS = 4;

// Large enough that copies into the cache overlap.
const TEXT = `${fakeK6('2.2.0')}exit 0\n${'#'.repeat(8 * 1024 * 1024)}\n`;
const ARCHIVE = tarGz([{ name: `${NAME.replace('.tar.gz', '')}/k6`, text: TEXT }]);

test('jobs on one machine that fill the same tool cache at once all end with a whole binary', async () => {
  await using at = await bench();
  at.releases.answers.set(NAME, whole(ARCHIVE));
  const job = async (): Promise<unknown> => {
    const args = [at.releases.template, NAME, sha256(ARCHIVE), at.world.folders.temp];
    const script = join(import.meta.dirname, 'obtain-process.ts');
    const env = { ...process.env, RUNNER_TOOL_CACHE: at.world.folders.cache, RUNNER_TEMP: at.world.folders.temp };
    const child = spawn(join(ROOT, 'node_modules/.bin/node'), [script, ...args], { cwd: ROOT, env });
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return child.exitCode === 0 ? JSON.parse(stdout.split('\n').at(-1) ?? '') : stderr;
  };
  const binary = { verified: true, sha256: sha256(TEXT), bytes: TEXT.length };
  for (const got of await Promise.all(Array.from({ length: JOBS }, job))) expect(got).toMatchObject(binary);
  // Whatever they left in the cache: the next job gets whole bytes, and the one after it needs no network.
  expect(await job()).toMatchObject(binary);
  expect(await job()).toMatchObject({ ...binary, source: 'cache' });
});
