import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { concludeWithoutRun } from '../../src/evidence/without-run.ts';
import { GateError } from '../../src/gate-error.ts';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import { testWorld } from '../support/world.ts';
import { configWithSecrets, readTexts, readVerdict, views } from './fixtures.ts';

const badConfig = new GateError('user/invalid-config', 'max-vus: 0 is not allowed', { hint: 'Correct it.' });

test('what failed before a run leaves a verdict in a fresh folder', async () => {
  using world = testWorld();
  const verdict = await concludeWithoutRun(badConfig, null, world, views);
  expect(verdict).toMatchObject({ outcome: 'error', enforced: true, config: null, error: { code: badConfig.code } });
  expect(exitCodeOf(verdict)).toBe(2);
  expect(verdict.evidence.files).toEqual(['summary.md', 'verdict.json']);
  expect(readVerdict(verdict.evidence.folder ?? '')).toEqual(verdict);
  expect(readdirSync(verdict.evidence.folder ?? '').sort()).toEqual(verdict.evidence.files);
});

test('where no folder can be made the verdict stands without', async () => {
  using world = testWorld();
  writeFileSync(join(world.folders.work, 'k6-gate-results'), '');
  const verdict = await concludeWithoutRun(badConfig, null, world, views);
  expect(verdict).toMatchObject({ outcome: 'error', evidence: { folder: null, files: [] } });
});

test('where nothing can be written the verdict stands all the same', async () => {
  using world = testWorld();
  const verdict = await concludeWithoutRun(badConfig, null, world, ({ evidence }) => {
    mkdirSync(join(evidence.folder ?? '', '.summary.md.part'));
    return { 'summary.md': '' };
  });
  expect(verdict).toMatchObject({ outcome: 'error', error: { code: 'user/invalid-config' }, evidence: { files: [] } });
});

test('a folder that is not empty does not lose its verdict to another run', async () => {
  using world = testWorld();
  const first = await concludeWithoutRun(badConfig, null, world, views);
  const second = await concludeWithoutRun(new Error('later'), null, world, views);
  expect(second.evidence.folder).toBeNull();
  expect(readVerdict(first.evidence.folder ?? '')).toEqual(first);
});

test('secrets stay out of it', async () => {
  using world = testWorld();
  const thrown = new Error('no space for s3cret-value');
  const verdict = await concludeWithoutRun(thrown, configWithSecrets('s3cret-value'), world, views);
  expect(verdict.error?.message).toContain('no space for ***');
  for (const [name, text] of readTexts(verdict.evidence.folder ?? '')) expect(text, name).not.toContain('s3cret');
});
