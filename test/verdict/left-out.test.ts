import { expect, test } from 'vitest';
import { judge } from '../../src/verdict/judge.ts';
import { point } from '../results/feed.ts';
import { configOf } from '../support/config.ts';
import { answers, configWith, exitOf, linesOf, measure, summaryOf, threshold, traffic } from './facts.ts';

const p95 = threshold();

interface Rate {
  readonly visits?: number;
  readonly dropped?: number;
  readonly droppedByK6?: number;
  readonly outOfVus?: boolean;
  readonly rate?: string;
}

/** The verdict on 10 s at a rate, ten visits a second unless told otherwise. */
function judged({ visits = 100, dropped = 0, droppedByK6 = dropped, outOfVus = false, rate = '10' }: Rate) {
  const open = configOf({ rate, 'duration-seconds': '10', 'max-vus': '30' });
  const config = configWith([p95, traffic], { load: open.load, pages: open.pages });
  const lines = linesOf({ durations: answers(visits, 500) }) + point('dropped_iterations', dropped, {}, 3);
  const measured = measure(config, lines);
  const summary = summaryOf(config, measured);
  const metrics = { ...summary.metrics, dropped_iterations: { values: { count: droppedByK6 }, thresholds: {} } };
  return judge(config, measured, exitOf({ summary: { metrics }, outOfVus }));
}

test.each<[string, Rate, string, RegExp | null]>([
  ['every visit', {}, 'passed', null],
  ['one of a hundred', { visits: 99, dropped: 1 }, 'passed', null],
  [
    'two of a hundred',
    { visits: 98, dropped: 2 },
    'inconclusive',
    /^2 of 100 visits that were due did not begin: no VU was free, with 30 at most/,
  ],
  ['two that only k6 knows', { visits: 98, droppedByK6: 2 }, 'inconclusive', /^2 of 100 visits/],
  ['two that only the points know', { visits: 98, dropped: 2, droppedByK6: 0 }, 'inconclusive', /^2 of 100 visits/],
  ['out of VUs', { visits: 100, dropped: 1, outOfVus: true }, 'inconclusive', /^1 of 101 visits/],
  ['139 of 151', { visits: 12, dropped: 139 }, 'inconclusive', /^139 of 151 visits/],
  ['cut off at the end, one of each VU', { visits: 70 }, 'passed', null],
  ['fewer than that', { visits: 59 }, 'inconclusive', /^k6 made 59 visits of the 100 that were planned/],
])('%s: %s', (_name, rate, outcome, message) => {
  const { outcome: judgedAs, reasons } = judged(rate);
  expect(judgedAs).toBe(outcome);
  expect(reasons.map(({ code }) => code)).toEqual(message === null ? [] : ['generator-starved']);
  if (message !== null) expect(reasons[0]?.message).toMatch(message);
});

test('what is left out is told of any load: a script may bring a rate of its own', () => {
  const config = configWith([p95, traffic]);
  const measured = measure(config, linesOf({ durations: answers(90, 500) }) + point('dropped_iterations', 10, {}, 3));
  const { outcome } = judge(config, measured, exitOf({ summary: summaryOf(config, measured) }));
  expect(outcome).toBe('inconclusive');
});
