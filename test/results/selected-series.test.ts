import { expect, test } from 'vitest';
import { SelectedSeries } from '../../src/results/selected-series.ts';
import { EXACT_SAMPLES } from '../../src/results/trend.ts';

const seriesOf = (metric: string, samples: number): SelectedSeries => {
  const series = new SelectedSeries({ metric, tags: {} });
  for (let sent = 0; sent < samples; sent += 1) series.add(0, 1);
  return series;
};

test.each([
  ['http_reqs', { kind: 'count' }],
  ['http_req_failed', { kind: 'rate' }],
  ['vus', { kind: 'value' }],
  ['http_req_duration', { kind: 'avg' }],
  ['http_req_duration', { kind: 'percentile', percent: 95 }],
] as const)('%s without samples has no %j', (metric, aggregation) => {
  expect(seriesOf(metric, 0).aggregate(aggregation)).toBeUndefined();
  expect(seriesOf(metric, 1).aggregate(aggregation)).toBe(1);
});

test.each([
  ['http_reqs', null],
  ['http_req_failed', 0],
  ['unheard_of', null],
] as const)('a rate of %s that is too low is so since %j', (metric, since) => {
  const limit = { aggregation: { kind: 'rate' }, operator: '>', limit: 50 } as const;
  const series = new SelectedSeries({ metric, tags: {} });
  series.watch(limit);
  series.add(0, 1);
  expect(series.crossedFrom(limit)).toBe(since);
});

test('only what has percentiles keeps samples, and tells when they were too many', () => {
  const samples = EXACT_SAMPLES + 1;
  expect(seriesOf('http_reqs', samples)).toMatchObject({ exact: true, count: samples });
  expect(seriesOf('http_req_duration', samples)).toMatchObject({ exact: false, count: samples });
});
