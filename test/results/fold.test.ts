import { describe, expect, test } from 'vitest';
import { openFold } from '../../src/results/fold.ts';
import { MAX_NAMES } from '../../src/results/names.ts';
import { cut, feed, feedText, metricLine, point } from './feed.ts';

const ONE = point('http_reqs', 1, { status: '200' });
const TORN = ONE.slice(0, 60);

describe('what belongs to the copy', () => {
  test.each([
    ['nothing', '', { points: 0, malformedLines: 0 }, '', []],
    ['one point', ONE, { points: 1, malformedLines: 0 }, ONE, []],
    [
      'the last line without its newline, but whole',
      ONE.trimEnd(),
      { points: 1, malformedLines: 0 },
      ONE.trimEnd(),
      [],
    ],
    ['a torn last line', ONE + TORN, { points: 1, malformedLines: 1 }, ONE + TORN, []],
    ['a torn line in the middle', `${TORN}\n${ONE}`, { points: 1, malformedLines: 1 }, `${TORN}\n${ONE}`, []],
    ['a point glued to a torn line', TORN + ONE + ONE, { points: 1, malformedLines: 1 }, TORN + ONE + ONE, []],
    [
      'text around points',
      `hello\n${ONE}\n  ✓ bye\r\n`,
      { points: 1, malformedLines: 0 },
      ONE,
      ['hello', '', '  ✓ bye'],
    ],
    ['text without its newline', `${ONE}the end`, { points: 1, malformedLines: 0 }, ONE, ['the end']],
    ['a workflow command', `::set-output::x\n${ONE}`, { points: 1, malformedLines: 0 }, ONE, ['::set-output::x']],
    [
      'CRLF',
      ONE.replace('\n', '\r\n').repeat(2),
      { points: 2, malformedLines: 0 },
      ONE.replace('\n', '\r\n').repeat(2),
      [],
    ],
    ['a byte order mark', `\ufeff${ONE}`, { points: 1, malformedLines: 0 }, `\ufeff${ONE}`, []],
    ['NULs as a crash leaves them', `${ONE}\0\0\0`, { points: 1, malformedLines: 0 }, ONE, ['\0\0\0']],
    ['a kind to come', `{"type":"Event"}\n${ONE}`, { points: 1, unknownLines: 1 }, `{"type":"Event"}\n${ONE}`, []],
    ['a lone brace', '{', { points: 0, malformedLines: 1 }, '{', []],
  ])('%s', (_name, stdout, counts, copy, text) => {
    for (const chunks of [[Buffer.from(stdout)], cut(Buffer.from(stdout), 1), cut(Buffer.from(stdout), 7, 64)]) {
      const fed = feed(chunks);
      expect(fed.measured).toMatchObject(counts);
      expect(fed.copy.toString()).toBe(copy);
      expect(fed.text).toEqual(text);
    }
  });

  test('lines side by side are one range, not many', () => {
    const fold = openFold({ selectors: [], pages: [] });
    expect(fold.write(Buffer.from(`${ONE}${ONE}text\n${ONE}`)).map(({ length }) => length)).toEqual([
      ONE.length * 2,
      ONE.length,
    ]);
  });

  test('a line of 10 MB, and the one behind it', () => {
    const long = Buffer.from(point('http_reqs', 1, { page: 'é'.repeat(5_000_000) }) + ONE);
    const fed = feed(cut(long, 65_537));
    expect(fed.measured).toMatchObject({ points: 2, malformedLines: 0 });
    expect(fed.copy.equals(long)).toBe(true);
  });

  test('bytes without any sense: nothing throws, no claim is lost', () => {
    const noise = Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * at * 31 + at) % 251));
    const fed = feed(cut(Buffer.concat([noise, Buffer.from('\n{'), noise]), 997));
    expect(fed.measured.points).toBe(0);
    expect(fed.measured.malformedLines).toBeGreaterThan(0);
  });
});

describe('what the totals say', () => {
  test('of nothing: null, not zero', () => {
    const { total, pages, firstPointAt, lastPointAt } = feedText('', { pages: ['home'] }).measured;
    expect(total).toMatchObject({ requests: 0, requestsPerSecond: 0, errorRate: null, vusMax: null, duration: null });
    expect(Object.values(total.phases)).toEqual([null, null, null, null, null, null]);
    expect(pages.get('home')).toEqual(total);
    expect([firstPointAt, lastPointAt]).toEqual([null, null]);
  });

  test('requests per second: of the time between the first and the last point, whatever their order', () => {
    const late = point('vus', 1, {}, 8) + ONE.repeat(20) + point('vus', 1, {}, 2);
    expect(feedText(late).measured.total.requestsPerSecond).toBe(2.5);
    expect(feedText(ONE.repeat(20)).measured.total.requestsPerSecond).toBe(0);
  });

  test.each([
    ['vus_max', point('vus', 3) + point('vus_max', 7) + point('vus_max', 5), 7],
    ['vus, when vus_max is missing', point('vus', 3) + point('vus', 2), 3],
  ])('the VUs by %s', (_name, lines, vusMax) => {
    expect(feedText(lines).measured.total.vusMax).toBe(vusMax);
  });

  test('the VUs of a second that is told very often: nothing throws', () => {
    const lines = Array.from({ length: 200_000 }, (_, nth) => point('vus', (nth % 7) + 1, {}, nth / 1e6)).join('');
    expect(feedText(lines).measured.total.vusMax).toBe(7);
  });

  test('any value but zero passes a check, and makes a request a failed one', () => {
    const checks = [1, 0, 2, -1].map((value) => point('checks', value, { check: 'c' })).join('');
    const failed = [1, 0, 2, 0].map((value) => point('http_req_failed', value)).join('');
    const { total } = feedText(checks + failed + point('checks', 1)).measured;
    expect(total.checks).toEqual([{ name: 'c', passes: 3, fails: 1 }]);
    expect(total.errorRate).toBe(0.5);
  });

  test('pages that nobody asked for count in the total only', () => {
    const lines = point('http_reqs', 1, { page: 'home' }) + point('http_reqs', 1, { page: '__proto__' }) + ONE;
    const { total, pages } = feedText(lines, { pages: ['home'] }).measured;
    expect(total.requests).toBe(3);
    expect([...pages].map(([page, { requests }]) => [page, requests])).toEqual([['home', 1]]);
  });

  test('names that the target makes up are bounded, their counts are not', () => {
    const names = Array.from({ length: MAX_NAMES + 500 }, (_, at) => `n${at}`);
    const lines = names.map(
      (n) => point('http_reqs', 1, { status: n, error_code: n }) + point('checks', 0, { check: n }),
    );
    const { statuses, errorCodes, checks } = feedText(lines.join('')).measured.total;
    expect(Object.keys(statuses)).toHaveLength(MAX_NAMES + 1);
    expect([statuses.n999, statuses.n1000, statuses['(other)'], errorCodes['(other)']]).toEqual([
      1,
      undefined,
      500,
      500,
    ]);
    expect(checks.at(-1)).toEqual({ name: '(other)', passes: 0, fails: 500 });
  });
});

describe('the series of a selector', () => {
  const count = (tags: Record<string, string>, asked = tags) => {
    const lines = point('http_reqs', 1, { a: '1', b: '2' }) + point('http_reqs', 1, { a: '1' }) + point('http_reqs', 1);
    return feedText(lines, { selectors: [{ metric: 'http_reqs', tags }] }).measured.series({
      metric: 'http_reqs',
      tags: asked,
    })?.count;
  };

  test.each([
    ['all of a metric', {}, 3],
    ['one tag', { a: '1' }, 2],
    ['two tags', { b: '2', a: '1' }, 1],
    ['another value', { a: '2' }, undefined],
    ['a tag that objects have anyway', { constructor: 'x' }, undefined],
  ])('%s', (_name, tags, expected) => expect(count(tags)).toBe(expected));

  test('the order of tags does not matter; what was not asked for is not there', () => {
    expect(count({ a: '1', b: '2' }, { b: '2', a: '1' })).toBe(1);
    expect(count({ a: '1' }, {})).toBeUndefined();
  });

  test.each([
    ['counter', { count: 3 }],
    ['gauge', { value: 0 }],
    ['rate', { rate: 2 / 3 }],
    ['trend', { avg: 1, min: 0, max: 2, med: 1 }],
  ])('a %s has its own statistics and no others', (type, expected) => {
    const lines = metricLine('mine', type) + [1, 2, 0].map((value) => point('mine', value)).join('');
    expect(statistics(lines, 'mine')).toEqual(expected);
  });

  test("k6's own metrics keep their types without or against a Metric line", () => {
    expect(statistics(point('http_req_failed', 1), 'http_req_failed')).toEqual({ rate: 1 });
    expect(statistics(metricLine('iterations', 'trend') + point('iterations', 1), 'iterations')).toEqual({ count: 1 });
  });

  test('a torn Metric line leaves a metric with all but the ambiguous statistic', () => {
    const torn = `${metricLine('mine', 'trend').slice(0, 50)}\n`;
    const found = statistics(torn + [1, 2, 6].map((value) => point('mine', value)).join(''), 'mine');
    expect(found).toEqual({ avg: 3, min: 1, max: 6, med: 2, count: 9, value: 6 });
  });
});

function statistics(lines: string, metric: string): Record<string, number> {
  const selector = { metric, tags: {} };
  const series = feedText(lines, { selectors: [selector, selector] }).measured.series(selector);
  const kinds = ['avg', 'min', 'max', 'med', 'rate', 'count', 'value'] as const;
  const entries = kinds.map((kind) => [kind, series?.aggregate({ kind })] as const);
  return Object.fromEntries(
    entries.filter((entry): entry is [(typeof kinds)[number], number] => entry[1] !== undefined),
  );
}
