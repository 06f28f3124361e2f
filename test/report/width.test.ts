import { expect, test } from 'vitest';
import { cut, padded, widthOf } from '../../src/report/width.ts';

test.each([
  ['', 0],
  ['shoe · ░█ – …', 13],
  ['鞋子', 4],
  ['신발', 4],
  ['ｆｕｌｌ', 8],
  ['a👟b', 4],
  ['e\u0301', 1],
  ['\u001b\u200d', 0],
])('%j takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

test.each([
  ['shoes', 5, 'shoes'],
  ['shoes', 4, 'sho…'],
  ['shoes', 1, '…'],
  ['shoes', 0, ''],
  ['鞋子鞋', 6, '鞋子鞋'],
  ['鞋子鞋', 5, '鞋子…'],
  ['鞋子鞋', 4, '鞋…'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
])('%j in %i columns is %j', (text, columns, expected) => {
  expect(cut(text, columns)).toBe(expected);
  expect(widthOf(cut(text, columns))).toBeLessThanOrEqual(columns);
});

test.each([
  ['ab', 4, 'ab  '],
  ['鞋', 4, '鞋  '],
  ['abc', 2, 'abc'],
])('%j padded to %i columns is %j', (text, columns, expected) => {
  expect(padded(text, columns)).toBe(expected);
});
