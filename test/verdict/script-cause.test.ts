import { describe, expect, test } from 'vitest';
import type { ExitRecord } from '../../src/k6/exit-record.ts';
import { planOf } from '../../src/k6/script-options.ts';
import type { Measured } from '../../src/results/measurements.ts';
import { scriptCauseOf } from '../../src/verdict/script-cause.ts';
import { fileConfig } from '../support/config.ts';
import { exitOf, measure } from './facts.ts';

const config = fileConfig('target-url: https://shop.example/\nenvironment: preprod\nscript: load.js\n');
const nothing = measure(config, '');

/** What a rehearsal comes to in which this was measured. */
function cause(total: Partial<Measured>, exit: Partial<ExitRecord> = {}, from = config) {
  const all = { requests: 4, iterations: 1, errorRate: 0, statuses: { 200: 4 }, ...total };
  return scriptCauseOf(exitOf(exit), { ...nothing, total: { ...nothing.total, ...all } }, from);
}

test('a rehearsal in which all was well is clean', () => {
  expect(cause({})).toEqual({ clean: true, mendable: false, fingerprint: 'clean', causes: [], notes: [] });
  expect(cause({ requests: 0, statuses: {}, errorRate: null }).clean).toBe(true);
});

const failed = (name: string, fails = 1, passes = 0) => ({ name, fails, passes });

describe('a rehearsal that is not clean', () => {
  test.each<[string, Partial<Measured>, Partial<ExitRecord>, string, boolean, string]>([
    [
      'k6 failed',
      {},
      { exitCode: 107, lastWords: 'boom' },
      'script-exception',
      false,
      'The rehearsal of load.js failed: k6',
    ],
    ['it threw', {}, { exceptions: 1, lastWords: 'boom' }, 'script-exception', false, 'threw in the rehearsal: boom'],
    ['it threw without a word', {}, { exceptions: 1 }, 'script-exception', false, 'see k6.log'],
    ['no answer', { statuses: { 0: 4 }, errorRate: 1 }, {}, 'unreachable', true, 'none of 4 requests of load.js'],
    ['errors only', { statuses: { 500: 4 }, errorRate: 1 }, {}, 'wrong-page', true, 'statuses 500: 4'],
    ['no check held', { checks: [failed('a'), failed('b')] }, {}, 'wrong-page', true, 'failed checks "a", "b"'],
  ])('because %s', (_name, total, exit, reason, mendable, words) => {
    const told = cause(total, exit);
    expect(told).toMatchObject({ clean: false, mendable, notes: [] });
    expect(told.causes).toMatchObject([{ reason, message: expect.stringContaining(words) }]);
  });
});

test('what is not well in part is a note', () => {
  const told = cause({
    errorRate: 0.25,
    statuses: { 200: 3, 404: 1 },
    checks: [failed('a'), failed('b', 0, 1)],
    iterations: 0,
  });
  expect(told).toMatchObject({ clean: true, causes: [] });
  expect(told.notes).toEqual([
    'The rehearsal of load.js got through 0 of 1 scenario in 60 s: the others were not rehearsed.',
    'In the rehearsal of load.js not all was well: statuses 200: 3, 404: 1; failed checks "a".',
  ]);
});

test.each<[string, Partial<Measured>, string]>([
  ['a request without an answer', { statuses: { 0: 1, 200: 3 }, errorRate: 0.25 }, 'statuses 0: 1, 200: 3.'],
  ['a check', { checks: [failed('a', 1, 1)] }, 'statuses 200: 4; failed checks "a".'],
])('%s that failed is a note by itself', (_name, total, words) => {
  const told = cause(total);
  expect(told).toMatchObject({ clean: true, notes: [`In the rehearsal of load.js not all was well: ${words}`] });
});

test('two rehearsals that failed in other ways are told apart', () => {
  const seen = (status: number) => cause({ statuses: { [status]: 4 }, errorRate: 1 }).fingerprint;
  expect(seen(500)).toBe(seen(500));
  expect(seen(500)).not.toBe(seen(404));
});

test('a scenario that was not rehearsed is a note', () => {
  const plan = planOf({ scenarios: { a: { executor: 'constant-vus' }, b: { executor: 'constant-vus' } } });
  expect(cause({}, {}, { ...config, plan }).notes).toEqual([expect.stringContaining('1 of 2 scenarios')]);
});

test('without a script there are still words', () => {
  expect(cause({}, { exitCode: 107 }, { ...config, script: null }).causes).toHaveLength(1);
  expect(cause({}, {}, { ...config, script: null }).clean).toBe(true);
});
