import { expect, test } from 'vitest';
import { p95Chart } from '../../src/report/xychart.ts';
import type { Curves } from '../../src/results/curves.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { HOSTILE } from './hostile.ts';
import { VERDICTS } from './verdicts.ts';

/** The course of a page that was answered so, a point each `secondsPerPoint`. */
function curvesOf(p95: readonly (number | null)[], page = 'product', secondsPerPoint = 1): Curves {
  const none = p95.map(() => null);
  const zero = p95.map(() => 0);
  const phases = {
    blocked: none,
    connecting: none,
    tlsHandshaking: none,
    sending: none,
    waiting: none,
    receiving: none,
  };
  const curve = { requestsPerSecond: zero, errorsPerSecond: zero, p50: none, p95, p99: none, phases };
  return { firstSecond: 0, secondsPerPoint, vus: none, total: curve, pages: { [page]: curve } };
}

const linesOf = (chart: string): string[] =>
  chart.split('\n').filter((line) => /^(title|x-axis|y-axis|line) /.test(line));

test('the p(95) of the page is drawn with its limit', () => {
  expect(linesOf(p95Chart(VERDICTS.failed, curvesOf([4000, 4100.4, 6000], 'product', 4)))).toEqual([
    'title "product: p(95) in ms, limit 5000"',
    'x-axis ["0:00", "0:04", "0:08"]',
    'y-axis 0 --> 6600',
    'line [4000, 4100, 6000]',
    'line [5000, 5000, 5000]',
  ]);
});

test('a time without an answer is left out, and the worst of many neighbours is shown', () => {
  const values = Array.from({ length: 240 }, (_, second) => (second < 120 ? null : second));
  const [, axis = '', , line = ''] = linesOf(p95Chart(VERDICTS.passed, curvesOf(values)));
  expect(axis).toMatch(/^x-axis \["2:00", "2:10", .*"3:50"\]$/);
  expect(line).toMatch(/^line \[129, 139, .*239\]$/);
});

test('a page without a limit has no line of one', () => {
  const pages = VERDICTS.passed.pages.map((page) => ({ ...page, p95: null }));
  const lines = linesOf(p95Chart({ ...VERDICTS.passed, pages }, curvesOf([1, 2])));
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe('title "product: p(95) in ms"');
});

test.each<[string, Verdict, Curves]>([
  ['one point', VERDICTS.passed, curvesOf([1])],
  ['points without an answer', VERDICTS.passed, curvesOf([null, null, 3])],
  ['no such page', VERDICTS.passed, curvesOf([1, 2], 'home')],
  ['no page', VERDICTS.misconfigured, curvesOf([1, 2])],
])('%s is no chart', (_name, verdict, curves) => {
  expect(p95Chart(verdict, curves)).toBe('');
});

test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('a name ends nothing: %s', (_name, name) => {
  const pages = VERDICTS.passed.pages.map((page) => ({ ...page, name }));
  const chart = p95Chart({ ...VERDICTS.passed, pages }, curvesOf([1, 2], name));
  const [title = '', ...others] = linesOf(chart);
  expect(title).toMatch(/^title "[\p{L}\p{N} ._/?-]{0,60}: p\(95\) in ms, limit 5000"$/u);
  expect(others).toHaveLength(4);
  expect(chart.split('\n')).toHaveLength(12);
});
