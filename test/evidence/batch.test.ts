import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Batch } from '../../src/evidence/batch.ts';
import { randomFrom } from '../results/feed.ts';

const KIB = 1024;

/** Bytes of which no two stretches are alike. */
const noise = (length: number, seed: number): Buffer => {
  const random = randomFrom(seed);
  return Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
};

test.each<[string, readonly number[], number]>([
  ['one byte', [1], 1],
  ['nothing', [], 0],
  ['a piece without a byte', [0], 0],
  ['many small pieces', Array.from({ length: 300 }, () => 16 * KIB), 5],
  ['pieces that just fill it', [512 * KIB, 512 * KIB, 1024 * KIB], 2],
  ['one byte more than fits', [1024 * KIB, 1], 2],
  ['a piece that is larger than a batch', [10, 2800 * KIB, 10], 3],
  ['any pieces', [1, 800 * KIB, 240 * KIB, 3, 1025 * KIB, 0, 1023 * KIB, 2], 4],
])('every byte is handed on once, in order: %s', async (_name, lengths, batches) => {
  const pieces = lengths.map(noise);
  const taken: Buffer[] = [];
  const batch = new Batch(async (bytes) => {
    // Whoever takes bytes may look at them until it has said that it has them.
    await setTimeout(1);
    taken.push(Buffer.from(bytes));
  });
  for (const piece of pieces) await batch.add(piece);
  await batch.flush();
  expect(Buffer.concat(taken).equals(Buffer.concat(pieces))).toBe(true);
  expect(taken).toHaveLength(batches);
});

test('what nothing follows is handed on after half a second, also the next time', async () => {
  const taken: string[] = [];
  const batch = new Batch(async (bytes) => void taken.push(Buffer.from(bytes).toString()));
  await batch.add(Buffer.from('a'));
  await batch.add(Buffer.from('b'));
  expect(taken).toEqual([]);
  await expect.poll(() => taken, { timeout: 2_000 }).toEqual(['ab']);
  await batch.add(Buffer.from('c'));
  await expect.poll(() => taken, { timeout: 2_000 }).toEqual(['ab', 'c']);
});

test('waits for who is still busy with the batch before', async () => {
  const slow = new AbortController();
  const taken: Uint8Array[] = [];
  const batch = new Batch(async (bytes) => {
    taken.push(bytes);
    await once(slow.signal, 'abort');
  });
  await batch.add(Buffer.from('first'));
  const flushed = batch.flush();
  const added = batch.add(Buffer.from('second'));
  expect(await Promise.race([added, setTimeout(20, 'waits')])).toBe('waits');
  expect(taken.map((bytes) => Buffer.from(bytes).toString())).toEqual(['first']);
  slow.abort();
  await Promise.all([flushed, added]);
});
