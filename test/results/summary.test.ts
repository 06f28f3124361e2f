import { describe, expect, test } from 'vitest';
import type { Aggregation } from '../../src/config/threshold.ts';
import { parseSummary, summaryValue, withoutSetupData } from '../../src/results/summary.ts';
import { summaryOf, VERSIONS } from './recorded-run.ts';

describe.each(VERSIONS)('the summary of k6 %s', (version) => {
  const summary = parseSummary(summaryOf(version));

  test('says which thresholds are crossed', () => {
    const thresholds = Object.values(summary?.metrics ?? {}).flatMap((metric) => Object.entries(metric.thresholds));
    const crossed = thresholds.filter(([, threshold]) => threshold.crossed).map(([text]) => text);
    expect(crossed.sort()).toEqual(['p(95)<0.001', 'rate<0.01']);
    expect(thresholds).toHaveLength(16);
  });

  test('calls a rate a rate and a gauge a value', () => {
    const failed = summary?.metrics.http_req_failed?.values;
    expect(Object.keys(failed ?? {}).sort()).toEqual(['fails', 'passes', 'rate']);
    expect(failed?.rate).toBe((failed?.passes ?? 0) / ((failed?.passes ?? 0) + (failed?.fails ?? 0)));
    expect(Object.keys(summary?.metrics.stock?.values ?? {}).sort()).toEqual(['max', 'min', 'value']);
  });

  test('keeps all but what setup() returned', () => {
    const text = summaryOf(version);
    const { setup_data, ...rest } = JSON.parse(text);
    expect(setup_data).toEqual({ token: 'a-token-that-must-not-be-kept' });
    expect(withoutSetupData(text)).toEqual(rest);
    expect(JSON.stringify(withoutSetupData(text))).not.toContain('a-token');
    expect(parseSummary(JSON.stringify(withoutSetupData(text)))).toEqual(summary);
  });
});

test.each([
  ['nothing', ''],
  ['text', 'not JSON'],
  ['half of it', summaryOf('v2.2.0').slice(0, 4000)],
  ['null', 'null'],
  ['a list', '[]'],
  ['no metrics', '{}'],
  ['metrics that are a list', '{"metrics":[]}'],
  ['a metric that is a number', '{"metrics":{"m":1}}'],
  ['thresholds that are no booleans', '{"metrics":{"m":{"count":1,"thresholds":{"count>0":"no"}}}}'],
  ['thresholds that are a list', '{"metrics":{"m":{"count":1,"thresholds":[]}}}'],
  ['the data of handleSummary', '{"metrics":{"m":{"type":"counter","contains":"default","values":{"count":1}}}}'],
  ['thresholds of handleSummary', '{"metrics":{"m":{"thresholds":{"count>0":{"ok":true}}}}}'],
])('%s is no summary', (_name, text) => expect(parseSummary(text)).toBeNull());

test.each([
  ['no metric at all', '{"metrics":{}}', {}],
  ['a value that is infinite', '{"metrics":{"m":{"max":null,"min":1}}}', { m: { values: { min: 1 }, thresholds: {} } }],
  ['new fields', '{"new":1,"metrics":{"m":{"count":1,"unit":"ms"}}}', { m: { values: { count: 1 }, thresholds: {} } }],
])('%s is a summary', (_name, text, metrics) => expect(parseSummary(text)).toEqual({ metrics }));

test('a metric named as JavaScript names things is a metric', () => {
  const summary = parseSummary('{"metrics":{"__proto__":{"count":2}}}');
  expect(Object.entries(summary?.metrics ?? {})).toEqual([['__proto__', { values: { count: 2 }, thresholds: {} }]]);
});

test.each(['', 'setup_data', '{"setup_data":"secret"', '"secret"', '["secret"]'])('nothing of %j is kept', (text) => {
  expect(withoutSetupData(text)).toEqual({});
});

test.each<[Aggregation, number | undefined]>([
  [{ kind: 'percentile', percent: 95 }, 1],
  [{ kind: 'percentile', percent: 99.9 }, 2],
  [{ kind: 'percentile', percent: 50 }, undefined],
  [{ kind: 'med' }, 3],
  [{ kind: 'avg' }, 4],
  [{ kind: 'rate' }, 5],
  [{ kind: 'value' }, undefined],
])('the column of %j', (aggregation, expected) => {
  const values = { 'p(95)': 1, 'p(99.9)': 2, med: 3, avg: 4, rate: 5 };
  expect(summaryValue({ values, thresholds: {} }, aggregation)).toBe(expected);
});
