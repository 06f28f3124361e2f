import { expect, test } from 'vitest';
import { SelectedSeries } from '../../src/results/selected-series.ts';
import { cellOf, feedText, point } from './feed.ts';

test.each([
  ['http_reqs', { kind: 'count' }],
  ['http_req_failed', { kind: 'rate' }],
  ['vus', { kind: 'value' }],
  ['http_req_duration', { kind: 'avg' }],
  ['http_req_duration', { kind: 'percentile', percent: 95 }],
] as const)('%s without samples has no %j', (metric, aggregation) => {
  const selector = { metric, tags: {} };
  const { measured } = feedText(point(metric, 1), { selectors: [selector] });
  expect(new SelectedSeries(selector).aggregate(aggregation)).toBeUndefined();
  expect(measured.series(selector)?.aggregate(aggregation)).toBe(1);
});

test.each([
  ['http_reqs', null],
  ['http_req_failed', 0],
  ['unheard_of', null],
] as const)('a rate of %s that is too low is so since %j', (metric, since) => {
  const limit = { aggregation: { kind: 'rate' }, operator: '>', limit: 50 } as const;
  const series = new SelectedSeries({ metric, tags: {} });
  series.watch(limit);
  series.add(0, cellOf([1]));
  expect(series.crossedFrom(limit)).toBe(since);
});

test('the last value of a gauge is the one that came last, whatever its tags and its time', () => {
  const selector = { metric: 'stock', tags: {} };
  const values = [
    point('stock', 3, { page: 'home' }, 2),
    point('stock', 4, {}, 1),
    point('stock', 5, { page: 'home' }, 1),
  ];
  const gauge = `${JSON.stringify({ type: 'Metric', data: { name: 'stock', type: 'gauge' }, metric: 'stock' })}\n`;
  const { measured } = feedText(gauge + values.join(''), { selectors: [selector], pages: ['home'] });
  expect(measured.series(selector)?.aggregate({ kind: 'value' })).toBe(5);
});
