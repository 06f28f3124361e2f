import { expect, test } from 'vitest';
import { readJsonPath } from '../../src/config/json-path.ts';
import { isPattern } from '../../src/config/pattern.ts';
import { placeholdersIn } from '../../src/config/placeholder.ts';

test.each<[string, unknown]>([
  ['$', []],
  ['$.a', ['a']],
  ['a.b', ['a', 'b']],
  ['items[0].id', ['items', 0, 'id']],
  ['$[1][2]', [1, 2]],
  ['$["first name"].x', ['first name', 'x']],
  ["a['b.c']", ['a', 'b.c']],
  ['a-b.$ref', ['a-b', '$ref']],
  ['items.length', ['items', 'length']],
  ['', null],
  ['a..b', null],
  ['a[', null],
  ['a[-1]', null],
  ['a[*]', null],
  ['$..a', null],
  ['a b', null],
  ['a.', null],
])('the JSON path %j is %j', (path, keys) => {
  expect(readJsonPath(path)).toEqual(keys);
});

test.each([
  ['(a)', true],
  ['a|(b)', true],
  ['token="([^"]+)"', true],
  ['(?:a)', false],
  ['a', false],
  ['(', false],
  // Not on every k6.
  ['(?<name>a)', false],
  ['(\\p{L})', false],
  ['(?<=x)(a)', true],
])('the pattern %j can be used: %s', (source, expected) => {
  expect(isPattern(source)).toBe(expected);
});

test('what is in a text', () => {
  expect(placeholdersIn('a ${b} ${env.C_D} ${users.first name} $x {y} ${}')).toEqual([
    { kind: 'variable', name: 'b' },
    { kind: 'secret', name: 'C_D' },
    { kind: 'column', data: 'users', column: 'first name' },
    { kind: 'variable', name: '' },
  ]);
});
