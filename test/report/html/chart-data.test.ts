import { describe, expect, test } from 'vitest';
import { chartData } from '../../../src/report/html/chart-data.ts';
import type { Curve, Curves } from '../../../src/results/curves.ts';
import { NO_CURVES, RUNS } from './runs.ts';

const none = { blocked: [], connecting: [], tlsHandshaking: [], sending: [], waiting: [], receiving: [] };

const curve = (p95: readonly (number | null)[], errors: readonly number[] = []): Curve => ({
  requestsPerSecond: p95.map(() => 4),
  errorsPerSecond: errors,
  ...{ p50: p95, p95, p99: p95, phases: { ...none, waiting: p95 } },
});

const curves = (total: Curve, more: Partial<Curves> = {}): Curves => ({
  ...{ firstSecond: 1_700_000_000, secondsPerPoint: 1, vus: total.p95.map(() => 5), total, pages: {} },
  ...more,
});

const { verdict } = RUNS.failed;

test('there are none of a run in which nothing was measured', () => {
  expect(chartData(verdict, NO_CURVES)).toBeNull();
});

test('a line is as short as a chart can show: rounded, and one value where all are the same', () => {
  const data = chartData(verdict, curves(curve([1.2345, 12.345, 1234.5, null])));
  expect(data?.subjects[0]).toMatchObject({ requests: 4, errors: null, p95: [1.23, 12.3, 1235, null] });
  expect(data).toMatchObject({ points: 4, vus: 5 });
});

describe('words say what a chart shows:', () => {
  const words = (total: Curve, more: Partial<Curves> = {}) =>
    chartData(verdict, curves(total, more))?.subjects[0]?.words;

  test.each<[string, (number | null)[], number, string]>([
    ['over the limit', [100, 900, 1000, 300], 1, 'Over the limit of 800 ms in 2 of 4 s, first at 0:01.'],
    ['at the limit', [100, 800], 1, 'Over the limit of 800 ms in 1 of 2 s, first at 0:01.'],
    ['in coarse points', [100, 900, 1000, 300], 4, 'Over the limit of 800 ms in 8 of 16 s, first at 0:04.'],
    ['never', [100, null, 799], 1, 'Never over the limit of 800 ms.'],
  ])('%s', (_name, p95, secondsPerPoint, expected) => {
    expect(words(curve(p95), { secondsPerPoint })?.times).toContain(expected);
  });

  test('lowest, highest, last', () => {
    expect(words(curve([100, 900, 300, null]))?.times).toContain('p(95): lowest 100 ms, highest 900 ms, last 300 ms.');
    expect(words(curve([null, null]))?.times).toContain('p(95): nothing measured.');
  });

  test('errors, and the first of them', () => {
    expect(words(curve([1, 1, 1], [0, 0, 0]))?.errors).toBe('No request failed.');
    expect(words(curve([1, 1, 1], [0, 2, 1]))?.errors).toBe(
      'Failed requests per second: lowest 0, highest 2, last 1. The first at 0:01.',
    );
  });
});

test('phases add up: what k6 calls blocked holds connecting and the TLS handshake', () => {
  const phases = { ...none, blocked: [100, null, 0.5], connecting: [5, null, 1], tlsHandshaking: [90, null, null] };
  const [subject] = chartData(verdict, curves({ ...curve([1, 1, 1]), phases }))?.subjects ?? [];
  expect(subject?.phases.slice(0, 3)).toEqual([
    { name: 'Blocked', line: [5, null, 0] },
    { name: 'Connecting', line: [5, null, 1] },
    { name: 'TLS', line: [90, null, null] },
  ]);
  expect(subject?.words.phases).toContain('Blocked 5 ms, Connecting 5 ms, TLS 90 ms');
});

test('the page that is the farthest over its p(95) is shown first, else the whole', () => {
  const { verdict: shop, curves: course } = RUNS.passed;
  const slow = (headroom: number) => ({ observed: 900, limit: 800, headroom });
  const pages = shop.pages.map((page) => {
    if (page.name === 'shoes') return { ...page, state: 'crossed' as const, p95: slow(-0.1) };
    return page.name === 'sale' ? { ...page, state: 'crossed' as const, p95: slow(-0.4) } : page;
  });
  expect([chartData(shop, course)?.first, chartData({ ...shop, pages }, course)?.first]).toEqual([0, 4]);
  expect(chartData(verdict, curves(curve([1])))?.first).toBe(0);
});

describe('limit and beginning', () => {
  test('of the only page are those of the whole', () => {
    expect(chartData(verdict, curves(curve([1])))?.subjects).toMatchObject([
      { name: 'product', limit: 800, since: 24 },
    ]);
  });

  test('it began when the headline says so, not when another limit began', () => {
    const [first] = verdict.thresholds.filter(({ state }) => state === 'crossed');
    if (first === undefined) throw new Error('no threshold');
    const other = { ...first, headroom: -0.01, sinceSeconds: 3 };
    const thresholds = [other, { ...first, headroom: -0.5, sinceSeconds: 24 }];
    expect(chartData({ ...verdict, thresholds }, curves(curve([1])))?.subjects[0]?.since).toBe(24);
  });

  test('of several pages are their own; the whole has a limit where all have the same', () => {
    const { verdict: shop, curves: course } = RUNS.passed;
    expect(chartData(shop, course)?.subjects.map(({ name, limit }) => [name, limit])).toEqual([
      ...[
        ['All pages', null],
        ['home', 800],
        ['shoes', 800],
        ['product', 800],
        ['sale', 600],
        ['checkout', 900],
      ],
    ]);
    const same = { ...shop, pages: shop.pages.slice(0, 3) };
    expect(chartData(same, course)?.subjects[0]?.limit).toBe(800);
  });
});
