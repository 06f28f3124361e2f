import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decide } from '../src/decide.ts';
import { exitCodeOf } from '../src/verdict/exit-code.ts';
import { testWorld } from './support/world.ts';

const spelling = (name: string) => `--${name}`;

/** Decides on these values in a folder with an empty `empty` and a `full` that is not. */
async function decideOn(values: Readonly<Record<string, string>>) {
  using world = testWorld();
  for (const name of ['empty', 'full']) mkdirSync(join(world.folders.work, name));
  writeFileSync(join(world.folders.work, 'full', 'x'), '');
  const verdict = await decide({ values, spelling }, world, new AbortController().signal, () => undefined);
  return { verdict, work: world.folders.work };
}

test('an output-dir that is not empty is told with the other problems', async () => {
  const { verdict, work } = await decideOn({ 'page-type': 'homepage', environment: 'preprod', 'output-dir': 'full' });
  expect(exitCodeOf(verdict)).toBe(2);
  expect(verdict.error).toMatchObject({ code: 'user/invalid-config', hint: expect.stringContaining('lines above') });
  expect(verdict.reasons.map(({ message }) => message)).toEqual([
    expect.stringContaining('--target-url: is required'),
    `--output-dir: "${join(work, 'full')}" is not empty; allowed: a folder that does not exist yet, or is empty`,
  ]);
  expect(verdict.evidence).toMatchObject({ files: ['ctrf.json', 'junit.xml', 'summary.md', 'verdict.json'] });
});

test.each(['empty', 'absent', 'full/x', ''])('an output-dir %j is no problem beside others', async (wanted) => {
  const { verdict } = await decideOn({ 'page-type': 'homepage', environment: 'preprod', 'output-dir': wanted });
  expect(verdict.reasons).toHaveLength(1);
});
