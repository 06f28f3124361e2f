import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/evidence/whole-file.ts';
import { temporaryFolder } from './fixtures.ts';

describe('a whole file', () => {
  test('is written, and written over', async () => {
    using folder = temporaryFolder();
    await writeWhole(folder.path, 'a.txt', 'one');
    await writeWhole(folder.path, 'a.txt', 'two');
    expect(readdirSync(folder.path)).toEqual(['a.txt']);
    expect(readFileSync(join(folder.path, 'a.txt'), 'utf8')).toBe('two');
  });

  test('that fails leaves what was there before', async () => {
    using folder = temporaryFolder();
    await writeWhole(folder.path, 'a.txt', 'one');
    mkdirSync(join(folder.path, '.a.txt.part'));
    await expect(writeWhole(folder.path, 'a.txt', 'two')).rejects.toMatchObject({
      code: 'platform/evidence',
      message: expect.stringContaining('EISDIR'),
    });
    expect(readFileSync(join(folder.path, 'a.txt'), 'utf8')).toBe('one');
  });
});
