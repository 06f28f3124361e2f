import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEvidence } from '../../src/evidence/evidence.ts';
import { concludeWithoutRun } from '../../src/evidence/without-run.ts';
import { GateError } from '../../src/gate-error.ts';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import { configOf } from '../support/config.ts';
import { testWorld } from '../support/world.ts';
import { configWithSecrets, readTexts, readVerdict, views } from './fixtures.ts';
import { NEEDS_ROOT, smallDisk } from './small-disk.ts';

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

test('the folder that was asked for is used where it can be', async () => {
  using world = testWorld();
  const wanted = await concludeWithoutRun(badConfig, null, world, views, 'evidence');
  expect(wanted.evidence.folder).toBe(join(world.folders.work, 'evidence'));
  const again = await concludeWithoutRun(badConfig, null, world, views, 'evidence');
  expect(again.evidence.folder).toContain('k6-gate-results');
});

test('where no folder can be made the verdict stands without', async () => {
  using world = testWorld();
  writeFileSync(join(world.folders.work, 'k6-gate-results'), '');
  const verdict = await concludeWithoutRun(badConfig, null, world, views);
  expect(verdict).toMatchObject({ outcome: 'error', evidence: { folder: null, files: [] } });
});

test('a view that cannot be written is a note, and the verdict is on disk', async () => {
  using world = testWorld();
  const verdict = await concludeWithoutRun(badConfig, null, world, {
    'summary.md': ({ evidence }) => {
      mkdirSync(join(evidence.folder ?? '', '.summary.md.part'));
      return '';
    },
  });
  expect(verdict).toMatchObject({
    outcome: 'error',
    notes: [expect.stringMatching(/^summary\.md is not complete/)],
    error: { code: 'user/invalid-config' },
    evidence: { files: ['verdict.json'] },
  });
  expect(readVerdict(verdict.evidence.folder ?? '')).toEqual(verdict);
});

test('where nothing can be written the verdict stands all the same', async (context) => {
  using disk = smallDisk('size=64k,nr_inodes=3');
  if (disk === null) return context.skip(NEEDS_ROOT);
  using world = testWorld();
  const folders = { ...world.folders, work: disk.folder };
  const verdict = await concludeWithoutRun(badConfig, null, { ...world, folders }, views);
  expect(verdict).toMatchObject({ error: { code: 'user/invalid-config' }, evidence: { files: [] } });
  expect(readdirSync(verdict.evidence.folder ?? '')).toEqual([]);
});

test('a config that is known is named by its hash', async () => {
  using world = testWorld();
  const evidence = await openEvidence(configOf(), world);
  const verdict = await concludeWithoutRun(new Error('later'), configOf(), world, views);
  expect(verdict.config?.hash).toMatch(/^[0-9a-f]{16}$/);
  expect(verdict.config?.hash).toBe(readVerdict(evidence.folder).config?.hash);
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
