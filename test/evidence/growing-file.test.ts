import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Transform } from 'node:stream';
import { createGzip } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { GrowingFile } from '../../src/evidence/growing-file.ts';
import { temporaryFolder } from './fixtures.ts';

describe('a growing file', () => {
  test('has no name before it is closed', async () => {
    using folder = temporaryFolder();
    const file = new GrowingFile(folder.path, 'a.txt', new PassThrough());
    await file.write(Buffer.from('half'));
    expect(readdirSync(folder.path)).not.toContain('a.txt');
    await file.close();
    expect(file.fault).toBeNull();
    expect(readFileSync(join(folder.path, 'a.txt'), 'utf8')).toBe('half');
  });

  test.each<[string, () => PassThrough | ReturnType<typeof createGzip>]>([
    ['as it is', () => new PassThrough()],
    ['through gzip', () => createGzip({ level: 1 })],
  ])('whose folder is missing has a fault, takes writes and closes: %s', async (_name, encode) => {
    using folder = temporaryFolder();
    const file = new GrowingFile(join(folder.path, 'absent'), 'a', encode());
    const noise = Buffer.alloc(256 * 1024, 'x');
    for (let index = 0; index < 50; index += 1) await file.write(noise);
    await file.close();
    expect(file.fault).toMatchObject({ code: 'ENOENT' });
  });

  test('that is discarded leaves nothing behind, whenever that is', async () => {
    using folder = temporaryFolder();
    const early = new GrowingFile(folder.path, 'early', new PassThrough());
    early.discard(new Error('not kept'));
    const late = new GrowingFile(folder.path, 'late', createGzip());
    await late.write(Buffer.alloc(1024 * 1024, 'x'));
    late.discard(new Error('not kept'));
    await late.write(Buffer.from('y'));
    await Promise.all([early.close(), late.close()]);
    expect(readdirSync(folder.path)).toEqual([]);
    for (const { fault } of [early, late]) expect(fault?.message).toBe('not kept');
  });

  test('whose name is taken by a folder has a fault', async () => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, 'a'));
    const file = new GrowingFile(folder.path, 'a', new PassThrough());
    await file.write(Buffer.from('x'));
    await file.close();
    expect(file.fault).not.toBeNull();
    expect(readdirSync(folder.path)).toEqual(['a']);
  });

  test('whose folder goes while it is open has a fault', async () => {
    using folder = temporaryFolder();
    const file = new GrowingFile(folder.path, 'a', createGzip());
    await file.write(Buffer.from('x'));
    rmSync(folder.path, { recursive: true });
    await file.write(Buffer.from('y'));
    await file.close();
    expect(file.fault).toMatchObject({ code: 'ENOENT' });
  });

  test('whose encoder breaks has a fault, and nobody waits for it', async () => {
    using folder = temporaryFolder();
    const broken = new Transform({
      highWaterMark: 1,
      transform(_chunk, _encoding, done) {
        setTimeout(() => done(new Error('encoder')), 10);
      },
    });
    const file = new GrowingFile(folder.path, 'a', broken);
    await Promise.all([file.write(Buffer.from('xx')), file.write(Buffer.from('yy'))]);
    await file.close();
    expect(file.fault?.message).toBe('encoder');
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test('takes what comes too late without a word', async () => {
    using folder = temporaryFolder();
    const file = new GrowingFile(folder.path, 'a', new PassThrough({ highWaterMark: 1 }));
    await file.write(Buffer.from('in time'));
    await file.close();
    await file.write(Buffer.from('late'));
    expect(file.fault).toBeNull();
    expect(readFileSync(join(folder.path, 'a'), 'utf8')).toBe('in time');
  });

  test('wakes everybody who waits for a slow disk', async () => {
    using folder = temporaryFolder();
    const file = new GrowingFile(folder.path, 'a', new PassThrough({ highWaterMark: 4 }));
    const chunk = Buffer.alloc(64 * 1024, 'x');
    await Promise.all(Array.from({ length: 40 }, () => file.write(chunk)));
    for (let index = 0; index < 40; index += 1) await file.write(chunk);
    await file.close();
    expect(readFileSync(join(folder.path, 'a'))).toHaveLength(80 * chunk.length);
  });
});
