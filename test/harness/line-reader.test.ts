import { expect, test } from 'vitest';
import { readLines } from './line-reader.ts';

async function* chunksOf(...chunks: string[]): AsyncGenerator<string> {
  yield* chunks;
}

async function collect(read: AsyncIterable<string>): Promise<string[]> {
  const collected: string[] = [];
  for await (const line of read) collected.push(line);
  return collected;
}

const text = 'one\n\ntwo\r\nthree\rfour\r\r\nfive\u2028still five\nlast';
const lines = ['one', '', 'two', 'three', 'four', '', 'five\u2028still five', 'last'];

test.each(Array.from(text, (_, index) => index))('lines survive a chunk border at %d', async (border) => {
  const read = readLines(chunksOf(text.slice(0, border), text.slice(border)));
  expect(await collect(read)).toEqual(lines);
});

test.each([
  ['', []],
  ['\n', ['']],
  ['a\n', ['a']],
  ['a\r', ['a']],
  ['a\r\n', ['a']],
])('%j ends as it should', async (input, expected) => {
  expect(await collect(readLines(chunksOf(input)))).toEqual(expected);
});
