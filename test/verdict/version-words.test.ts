import { describe, expect, test } from 'vitest';
import type { ExpectedVersion } from '../../src/config/expected-version.ts';
import type { LookReport } from '../../src/k6/look.ts';
import type { Ending } from '../../src/verdict/assemble.ts';
import type { Outcome, RunRecord } from '../../src/verdict/verdict.ts';
import {
  isJudged,
  neverProven,
  otherVersionReason,
  provenAfter,
  unproven,
  versionSeen,
} from '../../src/verdict/version-words.ts';
import { exitOf } from './facts.ts';

const URL = 'https://shop.example/version';
const EXPECTED: ExpectedVersion = {
  ...{ url: URL, place: { kind: 'header', name: 'X-Build' }, equals: '2', written: '${BUILD}' },
  ...{ times: 1, timeoutSeconds: 60 },
};

const report = (more: Partial<LookReport> = {}): LookReport => ({
  ...{ status: 200, errorCode: 0, error: '', asked: URL, address: URL, redirect: '', contains: true, version: '2' },
  ...more,
});
const seen = (more: Partial<LookReport> | null, expected = EXPECTED) =>
  versionSeen({ report: more === null ? null : report(more), exit: exitOf({}) }, expected);

test.each<[string, Partial<LookReport> | null, object]>([
  ['the expected version', {}, { good: true, version: '2', words: '' }],
  ['another one', { version: '1' }, { good: false, version: '1', answers: true }],
  [
    'none',
    { version: null },
    { good: false, words: `${URL} tells no version: it has no header X-Build, and version "2" is expected` },
  ],
  [
    'another status',
    { status: 404, version: null },
    { answers: true, words: `${URL} answers 404, which tells no version, and version "2" is expected` },
  ],
  [
    'a redirect',
    { status: 302, redirect: 'https://b.example/', version: null },
    {
      words: `${URL} answers 302, a redirect to https://b.example/, which tells no version, and version "2" is expected`,
    },
  ],
  ['an error of the server', { status: 502, version: null }, { answers: false, words: `${URL} answers 502` }],
  ['no answer', { status: 0, errorCode: 1212, error: 'refused' }, { answers: false, version: null }],
  ['nothing in its time', null, { answers: false, words: `${URL} does not answer in time` }],
])('a look that sees %s', (_name, more, expected) => {
  expect(seen(more)).toMatchObject({ settled: false, ...expected });
});

test.each([
  ['json', 'it is no JSON with a text or number at a.b'],
  ['meta', 'it has no <meta name="a.b">'],
] as const)('a look that finds no version in %s says where it looked', (kind, words) => {
  expect(seen({ version: null }, { ...EXPECTED, place: { kind, name: 'a.b' } }).words).toContain(words);
});

const watched = (more: Partial<LookReport>) => ({ reached: false, looks: 3, streak: 0, last: seen(more) });

describe('before the load', () => {
  test.each<[string, Partial<LookReport>, object]>([
    [
      'another version is inconclusive',
      { version: '1' },
      { outcome: 'inconclusive', reason: { code: 'other-version' } },
    ],
    [
      'a target that does not answer has failed',
      { status: 503 },
      { outcome: 'failed', reason: { code: 'unreachable' } },
    ],
  ])('%s', (_name, more, expected) => {
    expect(otherVersionReason(watched(more), EXPECTED)).toMatchObject(expected);
  });

  test.each([
    [1, 'The expected one did not answer within 60 s (3 looks). No load was sent. '],
    [2, 'The expected one did not answer 2 times in a row within 60 s (3 looks). No load was sent. '],
  ])('the words are those of the last look, and what was waited for: %i in a row', (times, words) => {
    const { message } = otherVersionReason(watched({ version: '1' }), { ...EXPECTED, times }).reason;
    expect(message).toContain(`${URL} is version "1", and version "2" is expected. ${words}Check that `);
  });
});

const run: RunRecord = {
  ...{ engine: 'k6', version: '2.2.0', source: 'cache', verified: true, sha256: '', exitCode: 0, signal: null },
  ...{ name: 'load', plannedSeconds: 1, seconds: 1, generator: null },
};
const ending = (outcome: Outcome, reasons: Ending['reasons'] = []) => ({
  ...{ outcome, reasons, runs: [run], notes: ['a note'] },
  targetVersion: { expected: '2', before: '2', after: null },
});

test.each<[Outcome, boolean]>([
  ['passed', true],
  ['failed', true],
  ['inconclusive', true],
  ['error', false],
  ['cancelled', false],
])('a load that is %s is proven again: %s', (outcome, expected) => {
  expect(isJudged(ending(outcome))).toBe(expected);
  expect(isJudged({ ...ending(outcome), runs: [{ ...run, name: 'rehearsal' }] })).toBe(false);
});

describe('after the load', () => {
  const doubt = { code: 'generator-starved' as const, message: 'too small' };

  test.each<[Outcome, Outcome]>([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['inconclusive', 'inconclusive'],
  ])('the version leaves %s as it is', (outcome, expected) => {
    const proven = provenAfter(ending(outcome, [doubt]), seen({}));
    expect(proven).toMatchObject({ outcome: expected, reasons: [doubt], targetVersion: { after: '2' } });
  });

  test.each([
    ['another version', seen({ version: '3' }), '3'],
    ['no version', seen({ version: null }), null],
    ['no answer', seen({ status: 0, errorCode: 1212 }), null],
    ['a look that could not be made', unproven('k6 crashed'), null],
  ])('%s leaves no pass, tells more than other doubts, and is a note of a failure', (_name, last, after) => {
    const passed = provenAfter(ending('passed'), last);
    expect(passed).toMatchObject({
      outcome: 'inconclusive',
      reasons: [{ code: 'other-version' }],
      targetVersion: { after },
    });
    const doubted = provenAfter(ending('inconclusive', [doubt]), last);
    expect(doubted.reasons.map(({ code }) => code)).toEqual(['other-version', 'generator-starved']);
    const failed = provenAfter(ending('failed', [doubt]), last);
    expect(failed).toMatchObject({
      outcome: 'failed',
      reasons: [doubt],
      notes: ['a note', expect.stringContaining(last.words)],
    });
  });
});

test('a load that failed and was stopped before the second look says so', () => {
  const words =
    'The run was stopped before the version was looked at again: what failed may not be the version under test.';
  expect(neverProven(ending('failed'))).toEqual({ ...ending('failed'), notes: ['a note', words] });
});
