import { describe, expect, test } from 'vitest';
import type { Aggregation, Condition, Operator } from '../../src/config/threshold.ts';
import { Course } from '../../src/results/course.ts';
import { cellOf } from './feed.ts';

const condition = (
  kind: Exclude<Aggregation['kind'], 'percentile'> | number,
  operator: Operator = '<',
  limit = 100,
): Condition => ({
  aggregation: typeof kind === 'number' ? { kind: 'percentile', percent: kind } : { kind },
  operator,
  limit,
});

/** When a series crosses a limit, in seconds: its values stand for a window of 5 s each. */
function crossedFrom(limit: Condition, windows: readonly (readonly number[])[], seconds = 5): number | null {
  const course = new Course(limit);
  for (const [index, values] of windows.entries()) course.add(index * seconds, cellOf(values));
  const from = course.crossedFrom();
  return from === null ? null : from / 1000;
}

const [fine, slow] = [[50], [150]];

describe('a limit is crossed from', () => {
  test.each<[string, readonly (readonly number[])[], number | null]>([
    ['nowhere, without samples', [], null],
    ['nowhere, when all is well', [fine, fine], null],
    ['the start', [slow, slow], 0],
    ['the first window that is slow', [fine, fine, slow, slow], 10],
    ['the outage in the middle', [fine, fine, slow, slow, fine, fine, fine, fine], 10],
    ['the long stretch, not the slow start before it', [slow, fine, fine, slow, slow, slow], 15],
    ['the start of a stretch with a good window in it', [fine, slow, slow, fine, slow, slow], 5],
    ['the first of two outages of one length', [slow, fine, fine, slow], 0],
    ['behind a pause without samples', [fine, [], [], slow], 15],
  ])('%s', (_name, windows, from) => {
    expect(crossedFrom(condition(95), windows)).toBe(from);
  });

  test.each<[string, Condition, readonly number[], boolean]>([
    ['p(95), five of a hundred beyond it', condition(95), [...Array(95).fill(1), ...Array(5).fill(200)], false],
    ['p(95), six of a hundred beyond it', condition(95), [...Array(94).fill(1), ...Array(6).fill(200)], true],
    ['p(95) that must be above', condition(95, '>'), [...Array(95).fill(1), ...Array(5).fill(200)], false],
    ['p(95) that must be above, with nothing above', condition(95, '>'), Array(100).fill(1), true],
    ['med, half beyond it', condition('med'), [1, 200], false],
    ['med, more than half beyond it', condition('med'), [1, 200, 200], true],
    ['avg at its limit', condition('avg', '<='), [50, 150], false],
    ['avg over its limit', condition('avg', '<'), [50, 150], true],
    ['rate of errors', condition('rate', '<', 0.5), [0, 1], true],
    ['rate, whatever the value', condition('rate', '<', 0.6), [0, 7], false],
    ['max, one beyond', condition('max'), [1, 1, 100], true],
    ['min, one of several beyond', condition('min'), [1, 150], false],
    ['min, all beyond', condition('min'), [150, 150], true],
    ['max that must be above, one of several', condition('max', '>'), [1, 150], false],
    ['max that must be above, none', condition('max', '>'), [1, 100], true],
    ['value', condition('value'), [1, 150], true],
    ['count: windows say nothing of it', condition('count'), [150], false],
  ])('a window: %s', (_name, limit, values, isCrossed) => {
    expect(crossedFrom(limit, [values])).toBe(isCrossed ? 0 : null);
  });
});

test('a long run has windows as many as a short one, and longer ones', () => {
  // Two hours of a second each, slow from 5,000 s on: windows of 5 s, then 10 s, then 20 s.
  const run = Array.from({ length: 7200 }, (_, second) => (second < 5000 ? fine : slow));
  expect(crossedFrom(condition(95), run, 1)).toBe(5000);
  expect(
    crossedFrom(
      condition(95),
      run.map((_, second) => (second < 5013 ? fine : slow)),
      1,
    ),
  ).toBe(5000);
});
