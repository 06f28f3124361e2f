import { describe, expect, test } from 'vitest';
import { redactJson, redactor, redactVerdict } from '../../src/evidence/redact.ts';
import { verdictSchema } from '../../src/verdict/verdict.ts';
import { VERDICTS } from '../report/verdicts.ts';

describe('a text', () => {
  test.each<[string, readonly string[], string, string]>([
    ['every place of it', ['token'], 'a token, a token', 'a ***, a ***'],
    ['the longest first', ['Basic dG9r', 'dG9r'], 'Basic dG9r and dG9r', '*** and ***'],
    ['as text, not as a pattern', ['a.c*'], 'abc a.c*', 'abc ***'],
    ['with dollars as they are', ['$&'.padEnd(3, '$')], 'x $&$ y', 'x *** y'],
    ['none shorter than three characters', ['ab'], 'ab abc', 'ab abc'],
    ['none at all', [], 'text', 'text'],
  ])('loses %s', (_name, secrets, text, clean) => {
    expect(redactor(secrets)(text)).toBe(clean);
  });
});

test('JSON stays JSON: numbers, booleans and null are never touched', () => {
  const value = { count: 100, on: true, none: null, list: ['100', 100], '100 s': { deep: 'at 100' } };
  const clean = redactJson(value, redactor(['100', 'true', 'null']));
  expect(clean).toEqual({ count: 100, on: true, none: null, list: ['***', 100], '*** s': { deep: 'at ***' } });
});

test.each(Object.entries(VERDICTS))('a verdict stays one, whatever a secret is called: %s', (_name, verdict) => {
  const words = [...new Set(JSON.stringify(verdict).match(/[\w.-]{3,}/g))];
  const clean = redactVerdict(verdict, redactor(words));
  expect(verdictSchema.parse(clean)).toEqual(clean);
  expect(clean).toMatchObject({
    id: verdict.id,
    outcome: verdict.outcome,
    runs: verdict.runs,
    evidence: verdict.evidence,
  });
  expect(clean.reasons.map((reason) => reason.code)).toEqual(verdict.reasons.map((reason) => reason.code));
  expect(clean.headline).toContain('***');
});

test('a version that is a secret is told nowhere', () => {
  const { passed } = VERDICTS;
  if (passed === undefined) throw new Error('no verdict');
  const targetVersion = { expected: 'a s3cret', before: null, after: 's3cret' };
  expect(redactVerdict({ ...passed, targetVersion }, redactor(['s3cret'])).targetVersion).toEqual({
    expected: 'a ***',
    before: null,
    after: '***',
  });
});

test.each([
  ['--expect-text s3cret', '--expect-text ***'],
  [`--expect-text 'it'\\''s3cret'`, `--expect-text '***'`],
  [`--expect-text 'it'\\''s fine'`, `--expect-text 'it'\\''s fine'`],
])('the line that asks for the run loses a secret, however a shell has it written: %s', (line, clean) => {
  const { failed } = VERDICTS;
  const redacted = redactVerdict({ ...failed, reproduce: line }, redactor(["it's3cret", 's3cret']));
  expect(redacted.reproduce).toBe(clean);
});

test('why a run did not pass is told without the secrets in it, and of the same page', () => {
  const why = [{ code: 'checks' as const, message: 'Failed checks: "s3cret" × 1' }];
  const reasons = [{ code: 'wrong-page' as const, message: 's3cret', page: 'shoes' }];
  const redacted = redactVerdict({ ...VERDICTS.failed, why, reasons }, redactor(['s3cret']));
  expect(redacted.why[0]?.message).toBe('Failed checks: "***" × 1');
  expect(redacted.reasons).toEqual([{ code: 'wrong-page', message: '***', page: 'shoes' }]);
});
