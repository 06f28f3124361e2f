import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEvidence } from '../../src/evidence/evidence.ts';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import { randomFrom } from '../results/feed.ts';
import { configOf } from '../support/config.ts';
import { testWorld } from '../support/world.ts';
import { passed, readVerdict, views } from './fixtures.ts';
import { NEEDS_ROOT, smallDisk } from './small-disk.ts';

describe('a full disk', () => {
  test('never leaves a pass, and no half file; the verdict is on disk all the same', async (context) => {
    using disk = smallDisk('size=256k');
    if (disk === null) return context.skip(NEEDS_ROOT);
    using world = testWorld();
    const evidence = await openEvidence(configOf({ 'output-dir': join(disk.folder, 'run') }), world);
    const random = randomFrom(11);
    const noise = () => Buffer.from(Array.from({ length: 4096 }, () => Math.floor(random() * 256)));
    const verdict = await evidence.conclude(async () => {
      for (let index = 0; index < 200; index += 1) await evidence.results(noise());
      for (let index = 0; index < 20_000; index += 1) evidence.log(`warning: request ${index} failed`);
      return passed;
    }, views);
    expect(verdict.outcome).toBe('inconclusive');
    expect(verdict.reasons.map((reason) => reason.code)).toContain('evidence-incomplete');
    expect(verdict.reasons[0]?.message).toContain('ENOSPC');
    expect(exitCodeOf(verdict)).toBe(3);
    expect(readdirSync(evidence.folder)).not.toContain('results.ndjson.gz');
    expect(readVerdict(evidence.folder)).toEqual(verdict);
    expect(readdirSync(evidence.folder).sort()).toEqual(verdict.evidence.files);
  });

  test('that takes no file at all is an error of the platform, not a bug of ours', async (context) => {
    using disk = smallDisk('size=64k,nr_inodes=1');
    if (disk === null) return context.skip(NEEDS_ROOT);
    using world = testWorld();
    const opened = openEvidence(configOf({ 'output-dir': disk.folder }), world);
    await expect(opened).rejects.toMatchObject({ code: 'platform/evidence' });
  });
});
