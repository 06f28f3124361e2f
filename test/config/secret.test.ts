import { expect, test } from 'vitest';
import { spellingsOf } from '../../src/config/secret.ts';

test.each([
  ['token', ['token']],
  ['a b', ['a b', 'a%20b', 'a+b']],
  ['k=y/', ['k=y/', 'k%3Dy%2F']],
  ['a"b', ['a"b', 'a\\"b', 'a%22b']],
  ['a<&>b', ['a<&>b', 'a\\u003c\\u0026\\u003eb', 'a%3C%26%3Eb']],
  ['ab\ud800', ['ab\ud800', 'ab\\ud800']],
  ['ab', []],
])('%j may stand as %j', (text, spellings) => {
  expect(spellingsOf(text)).toEqual(spellings);
});
