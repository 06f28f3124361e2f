import { expect, test } from 'vitest';
import { isTooOld, parseVersion } from '../../src/config/k6-version.ts';
import { configOf } from '../support/config.ts';
import { problemsOf, refusalOf } from './resolving.ts';

test.each([
  ['2.2.0', '2.2.0'],
  ['v2.2.0', '2.2.0'],
  [' v0.47.0\n', '0.47.0'],
  ['2.0.0-rc1', '2.0.0-rc1'],
  ['2.2', null],
  ['latest', null],
  ['^2.2.0', null],
  ['', null],
  ['2.2.0/../..', null],
])('a user who writes %j means %j', (text, version) => {
  expect(parseVersion(text)).toBe(version);
});

test.each([
  ['0.46.9', true],
  ['0.47.0-rc1', true],
  ['0.47.0', false],
  ['2.2.0', false],
])('%s is too old: %s', (version, tooOld) => {
  expect(isTooOld(version)).toBe(tooOld);
});

test.each(['0.46.9', 'v0.46.0', '0.47.0-rc1', '01.2.3', '2.2.0-a..b', `2.2.0-${'9'.repeat(300)}`])(
  'k6-version %j is told with the other problems',
  (version) => {
    const error = refusalOf({ 'k6-version': version, 'p99-threshold-ms': '1', 'timeout-minutes': '1' });
    expect(error.code).toBe('user/invalid-config');
    const problems = problemsOf(error);
    expect(problems).toHaveLength(3);
    expect(problems).toContainEqual(
      expect.stringMatching(
        /^k6-version: ".+ cannot be used; allowed: an exact version from 0\.47\.0 on, or a range such as \^2$/,
      ),
    );
  },
);

test.each(['0.47.0', 'v2.3.0-rc.1'])('k6-version %s can be used', (version) => {
  expect(configOf({ 'k6-version': version }).k6.version).toBe(version.replace('v', ''));
});
