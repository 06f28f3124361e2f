import { expect, test } from 'vitest';
import { compareNumbers, numberIn } from '../../src/page/cell-value.ts';
import { lonePoints, stacked, valuesOf } from '../../src/page/lines.ts';
import { isWhole, moved, type Shown, within, zoomed } from '../../src/page/window.ts';
import { clock } from '../../src/page/words.ts';

const whole: Shown = { from: 0, to: 100 };

test.each<[string, Shown, Shown]>([
  ['in', zoomed(whole, 0.5, whole, 1), { from: 25, to: 75 }],
  ['in, to what can be seen', zoomed({ from: 10, to: 16 }, 0.1, whole, 1), { from: 11, to: 15 }],
  [
    'in, of a run that is shorter than that',
    zoomed({ from: 0, to: 2 }, 0.5, { from: 0, to: 2 }, 1),
    { from: 0, to: 2 },
  ],
  ['out', zoomed({ from: 40, to: 50 }, 2, whole, 1), { from: 35, to: 55 }],
  ['out at the end', zoomed({ from: 90, to: 100 }, 4, whole, 1), { from: 60, to: 100 }],
  ['out of all', zoomed({ from: 10, to: 90 }, 2, whole, 1), whole],
  ['later', moved({ from: 0, to: 50 }, 0.5, whole), { from: 25, to: 75 }],
  ['later, to the end', moved({ from: 40, to: 90 }, 0.5, whole), { from: 50, to: 100 }],
  ['earlier, to the start', moved({ from: 10, to: 60 }, -0.5, whole), { from: 0, to: 50 }],
  ['of more than there is', within({ from: -20, to: 300 }, whole), whole],
])('the zoom %s', (_name, shown, expected) => {
  expect(shown).toEqual(expected);
});

test('the whole is nothing less', () => {
  expect(isWhole(whole, whole)).toBe(true);
  expect(isWhole({ from: 0, to: 99 }, whole)).toBe(false);
});

test('a line of one value is as long as all others, and stacked lines stand on each other', () => {
  expect(valuesOf(3, 2)).toEqual([3, 3]);
  expect(valuesOf(null, 1)).toEqual([null]);
  expect(
    stacked([
      [1, null, null],
      [2, 3, null],
    ]),
  ).toEqual([
    [1, null, null],
    [3, 3, null],
  ]);
});

test.each([
  [0, '0:00'],
  [65.4, '1:05'],
  [3605, '1:00:05'],
])('%d s are %s', (seconds, expected) => {
  expect(clock(seconds)).toBe(expected);
});

test('a value between gaps is a point, because no line goes through it', () => {
  expect(lonePoints([1, null, 2, null, 3, 4, null, 5])).toEqual([0, 2, 7]);
  expect(lonePoints([7])).toEqual([0]);
  expect(lonePoints([1, 2, 3])).toEqual([]);
  expect(lonePoints([null, null])).toEqual([]);
});

test.each<[string, number | null]>([
  ['1,234 ms', 1234],
  ['< 800.5 ms', 800.5],
  ['> 90 %', 90],
  ['14 % over', -14],
  ['50 % short', -50],
  ['23 % left', 23],
  ['–', null],
  ['', null],
])('a cell with %j is sorted as %j', (text, number) => {
  expect(numberIn(text)).toBe(number);
});

test('a cell without a number comes after those with one', () => {
  expect([3, null, 1, null, 2].sort(compareNumbers)).toEqual([1, 2, 3, null, null]);
});
