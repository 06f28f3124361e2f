import { describe, expect, test } from 'vitest';
import { COMMENT_MODES } from '../../src/config/comment-schema.ts';
import { type CommentChoice, choose } from '../../src/github/comment-choice.ts';
import { gateId, markerLine, readMarker, toldBy } from '../../src/github/comment-marker.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { VERDICTS } from '../report/verdicts.ts';

const [RED, OTHER_RED, GREEN] = ['a'.repeat(16), 'b'.repeat(16), 'c'.repeat(16)] as const;
const gate = gateId('Load gate', 'gate');
const news = (told: string) => ({ gate, told, run: 100, passed: told === GREEN });
const standing = (told: string, run = 99) => ({ gate, told, run });

/** What stands, what is new, and what `always`, `on-change`, `on-fail` and `never` make of it. */
const CASES: readonly (readonly [string | null, string, ...CommentChoice[]])[] = [
  [null, GREEN, 'write', 'leave', 'leave', 'leave'],
  [null, RED, 'write', 'write', 'write', 'leave'],
  [RED, RED, 'write', 'leave', 'write', 'leave'],
  [RED, OTHER_RED, 'write', 'write', 'write', 'leave'],
  [RED, GREEN, 'write', 'write', 'write', 'leave'],
  [GREEN, GREEN, 'write', 'leave', 'leave', 'leave'],
  [GREEN, RED, 'write', 'write', 'write', 'leave'],
];

test.each(
  CASES.flatMap(([old, told, ...choices]) => COMMENT_MODES.map((mode, at) => [mode, old, told, choices[at]] as const)),
)('comment: %s, over %s, to tell %s: %s', (mode, old, told, expected) => {
  expect(choose(mode, news(told), old === null ? null : standing(old))).toBe(expected);
});

test('a later run counts, the same run writes again', () => {
  expect(choose('always', news(RED), standing(GREEN, 101))).toBe('older');
  expect(choose('always', news(RED), standing(GREEN, 100))).toBe('write');
});

describe('the marker', () => {
  const marker = { gate, told: RED, run: 123_456_789_012 };

  test('is read back from the first line alone', () => {
    expect(readMarker(`${markerLine(marker)}\n\n## FAILED`)).toEqual(marker);
    for (const body of ['', '## Hi', `> ${markerLine(marker)}`, `Look:\n${markerLine(marker)}`])
      expect(readMarker(body)).toBeNull();
  });

  test('tells gates apart, however their names are put together', () => {
    expect(gateId('a', 'b')).not.toBe(gateId('ab', ''));
    expect(gateId('a', null)).not.toBe(gateId('a', ''));
  });
});

describe('a result', () => {
  const { failed } = VERDICTS;
  const crossedNot: Verdict = {
    ...failed,
    thresholds: failed.thresholds.map((finding) => ({ ...finding, state: 'held' })),
  };

  test.each<[string, Verdict, boolean]>([
    ['with other numbers', { ...failed, headline: 'x', id: 'y', durationSeconds: 1 }, true],
    ['with its thresholds in another order', { ...failed, thresholds: [...failed.thresholds].reverse() }, true],
    ['that is not enforced', { ...failed, enforced: false }, false],
    ['with other crossed thresholds', crossedNot, false],
    ['with another reason', { ...failed, reasons: [{ code: 'unreachable', message: 'x' }] }, false],
    ['that passed', VERDICTS.passed, false],
  ])('%s is the same: %3$s', (_name, other, same) => {
    expect(toldBy([other]) === toldBy([failed])).toBe(same);
  });
});
