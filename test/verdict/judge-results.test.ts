import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import type { Threshold } from '../../src/config/threshold.ts';
import type { Measurements, Series } from '../../src/results/measurements.ts';
import type { ReadResults } from '../../src/results/result-file.ts';
import { judgeResults } from '../../src/verdict/judge-results.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { weighAlone } from '../../src/verdict/weigh.ts';
import { feedText, metricLine, point } from '../results/feed.ts';
import { answers, configWith, linesOf, measure, threshold, traffic } from './facts.ts';

const WHOLE: ReadResults = {
  files: [{ name: 'a.ndjson', points: 1, malformedLines: 0, fault: null }],
  textLines: 0,
  instances: 1,
};
const RESULTS = { files: ['a.ndjson'], whole: null, knowsLoad: false };

function judged(
  thresholds: readonly Threshold[],
  text: string,
  {
    read = WHOLE,
    changes = {},
    ...more
  }: { read?: ReadResults; changes?: Partial<Config> } & Partial<Measurements> = {},
) {
  const config = configWith(thresholds, { results: RESULTS, ...changes });
  return judgeResults(config, { ...measure(config, text), ...more }, read);
}

const p95 = threshold();
const good = linesOf({ durations: answers(100, 200) });
const checks = threshold({ metric: 'checks', aggregation: { kind: 'rate' }, operator: '>', limit: 0.6, unit: 'ratio' });
const files = (...faults: (string | null)[]): ReadResults => ({
  ...WHOLE,
  files: faults.map((fault, index) => ({ name: `${index}.ndjson`, points: 1, malformedLines: 0, fault })),
});
const stall = { startSecond: Date.UTC(2026, 10, 21, 7, 0, 3) / 1000, seconds: 20, limitSeconds: 6 };

describe('results come to', () => {
  test.each<[string, ReturnType<typeof judged>, Verdict['outcome'], RegExp | null]>([
    ['a pass when all hold', judged([p95, traffic], good), 'passed', null],
    [
      'a failure when one is crossed',
      judged([p95], linesOf({ durations: answers(100, 900) })),
      'failed',
      /900 ms, over/,
    ],
    ['a failure at the limit', judged([p95], linesOf({ durations: answers(100, 800) })), 'failed', /at its limit/],
    ['a failure for a stall', judged([p95], good, { stall }), 'failed', /no document was answered for 20 s/],
    [
      'a failure, with a stall beside it',
      judged([p95], linesOf({ durations: answers(100, 900) }), { stall }),
      'failed',
      /over its limit[\s\S]*no document was answered/,
    ],
    [
      'a failure for one check among others',
      judged(
        [checks],
        good + linesOf({ durations: answers(10, 1), failedChecks: 10 }).replaceAll('status is 200', 'other'),
      ),
      'failed',
      /the check "other" passed 0 times of 10/,
    ],
    ['a pass with some late samples', judged([p95], good, { latePoints: 1 }), 'passed', null],
    [
      'nothing of a file out of order',
      judged([p95], good, { latePoints: 200 }),
      'inconclusive',
      /^200 of \d+ samples stand more than 10 s behind/,
    ],
    ['nothing without samples', judged([p95], ''), 'inconclusive', /has no samples/],
    ['nothing without a threshold', judged([], good), 'inconclusive', /no threshold to judge by/],
    [
      'nothing when a file is empty',
      judged([p95], good, { read: files(null, 'is empty') }),
      'inconclusive',
      /^1.ndjson is empty$/,
    ],
    [
      'nothing when many files are torn',
      judged([p95], good, { read: files(...answers(7, 0).map(() => 'is torn')) }),
      'inconclusive',
      /^0.ndjson is torn\n[\s\S]*4.ndjson is torn\n2 more files of the same kind$/,
    ],
    [
      'nothing when a line cannot be read',
      judged([p95], `${good}{"metric":\n`, {
        read: { ...WHOLE, files: [{ name: 'b', points: 1, malformedLines: 1, fault: null }] },
      }),
      'inconclusive',
      /^1 line cannot be read \(the first in b\)/,
    ],
    [
      'nothing when lines cannot be read',
      judged([p95], `${good}{"metric":\n{\n`),
      'inconclusive',
      /^2 lines cannot be read/,
    ],
    [
      'nothing when visits were left out',
      judged([p95], good + point('dropped_iterations', 3)),
      'inconclusive',
      /^3 of 103 visits that were due did not begin: k6 had no VU free/,
    ],
    ['a pass when next to none were', judged([p95], good + point('dropped_iterations', 1)), 'passed', null],
  ])('%s', (_what, { outcome, reasons, abort, error, summaryAgrees }, expected, message) => {
    expect(outcome).toBe(expected);
    const told = reasons.map((reason) => reason.message).join('\n');
    if (message === null) expect(told).toBe('');
    else expect(told).toMatch(message);
    expect({ abort, error, summaryAgrees }).toEqual({ abort: null, error: null, summaryAgrees: null });
  });

  test.each<[string, boolean, number, Verdict['outcome']]>([
    ['shorter than the load that was set', true, 3, 'inconclusive'],
    ['as long', true, 10, 'passed'],
    ['shorter than a load of which nobody spoke', false, 3, 'passed'],
  ])('%s', (_what, knowsLoad, seconds, expected) => {
    const text = linesOf({ durations: answers(100, 200), seconds });
    const { outcome } = judged([p95], text, { changes: { results: { ...RESULTS, knowsLoad } } });
    expect(outcome).toBe(expected);
  });

  test('nothing, and not too little of a load, when nothing is there', () => {
    const { reasons } = judged([p95], '', { changes: { results: { ...RESULTS, knowsLoad: true } } });
    expect(reasons.map(({ code }) => code)).toEqual(['threshold-unmeasured']);
  });

  test('what a config of a run says of results: nothing of its load', () => {
    expect(
      judged([p95], linesOf({ durations: answers(100, 200), seconds: 3 }), { changes: { results: null } }).outcome,
    ).toBe('passed');
  });
});

describe('a threshold alone', () => {
  const states = (one: Threshold, text: string) => {
    const { state, observed } = weighAlone(one, feedText(text, { selectors: [one] }).measured);
    return [state, observed];
  };
  const counter = { metric: 'my_counter', unit: 'count' } as const;
  const count = { kind: 'count' } as const;
  const rate = { kind: 'rate' } as const;

  test.each<[string, Threshold, string, unknown[]]>([
    ['holds', p95, good, ['held', 200]],
    ['is crossed', threshold({ limit: 200 }), good, ['crossed', 200]],
    ['is not judged', threshold({ judged: false }), good, ['reported', 200]],
    ['has no samples', p95, '', ['unmeasured', null]],
    ['needs no samples', threshold({ samplesRequired: false }), '', ['reported', null]],
    [
      'is on a count that never came',
      threshold({ ...counter, aggregation: count, operator: '<', limit: 1 }),
      '',
      ['unmeasured', 0],
    ],
    [
      "is on a counter's rate, which no point tells",
      threshold({ ...counter, aggregation: rate }),
      metricLine('my_counter', 'counter') + point('my_counter', 5),
      ['disputed', null],
    ],
  ])('%s', (_what, one, text, expected) => expect(states(one, text)).toEqual(expected));

  test.each([
    [99, 'crossed'],
    [100.05, 'disputed'],
    [99.95, 'disputed'],
    [101, 'held'],
  ] as const)('that a histogram cannot decide within its bound is disputed: limit %d', (limit, state) => {
    const series: Series = { count: 9e6, exact: false, aggregate: () => 100, crossedFrom: () => null };
    const measured = { ...feedText('').measured, series: () => series };
    expect(weighAlone(threshold({ limit }), measured).state).toBe(state);
  });
});
