import { describe, expect, test } from 'vitest';
import type { Summary } from '../../src/results/summary.ts';
import { compareCounts } from '../../src/verdict/counts.ts';
import { point } from '../results/feed.ts';
import { answers, configWith, exitOf, linesOf, measure, summaryOf } from './facts.ts';

const config = configWith([]);
const lines = linesOf({ durations: answers(100, 500), failedChecks: 7 });
const ours = measure(config, lines);
const theirs = summaryOf(config, ours);

/** k6's summary with other values of one metric. */
const saying = (metric: string, values: Record<string, number>): Summary => ({
  metrics: { ...theirs.metrics, [metric]: { values, thresholds: {} } },
});

const agree = (summary: Summary | null): boolean | null => compareCounts(ours, exitOf({ summary })).agree;

test('what both counted alike agrees', () => {
  expect(agree(theirs)).toBe(true);
});

test.each([
  ['other requests', saying('http_reqs', { count: 101 })],
  ['other iterations', saying('iterations', { count: 99 })],
  ['other checks', saying('checks', { passes: 92, fails: 7 })],
  ['other failed checks', saying('checks', { passes: 92, fails: 8 })],
  ['no requests', saying('http_reqs', {})],
  ['no iterations', saying('iterations', {})],
  ['no checks', saying('checks', {})],
])('%s alone do not agree', (_name, summary) => {
  expect(agree(summary)).toBe(false);
});

test('a metric that k6 never saw counts as none, as it does for us', () => {
  const nothing = measure(config, '');
  expect(compareCounts(nothing, exitOf({ summary: { metrics: {} } })).agree).toBe(true);
});

test('without a summary there is nothing to agree with', () => {
  expect(agree(null)).toBeNull();
});

describe('the VUs that were ready', () => {
  const withVus = measure(config, lines + point('vus_max', 5, {}, 1));
  test.each([
    ['fewer by k6', withVus, saying('vus_max', { max: 4 }), 4],
    ['fewer by us', withVus, saying('vus_max', { max: 6 }), 5],
    ['by us alone', withVus, theirs, 5],
    ['by k6 alone', ours, saying('vus_max', { max: 6 }), 6],
    ['by nobody', ours, theirs, null],
    ['by us, without a summary', withVus, null, 5],
  ])('%s', (_name, measured, summary, vusMax) => {
    expect(compareCounts(measured, exitOf({ summary })).vusMax).toBe(vusMax);
  });
});
