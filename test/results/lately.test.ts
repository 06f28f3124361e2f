import { expect, test } from 'vitest';
import type { Threshold } from '../../src/config/threshold.ts';
import { openFold } from '../../src/results/fold.ts';
import type { Watched } from '../../src/results/watch-index.ts';
import { point } from './feed.ts';

const P95: Threshold['aggregation'] = { kind: 'percentile', percent: 95 };
const duration = (tags: Record<string, string>): Watched => ({ metric: 'http_req_duration', tags, aggregation: P95 });
const failures = (tags: Record<string, string>): Watched => ({
  metric: 'http_req_failed',
  tags,
  aggregation: { kind: 'rate' },
});

const request = (at: number, tags: Record<string, string> = {}, ms = 5, failed = 0): string =>
  point('http_reqs', 1, tags, at) +
  point('http_req_duration', ms, tags, at) +
  point('http_req_failed', failed, tags, at);

const [HOME, CART] = [
  { page: 'home', kind: 'document' },
  { page: 'cart', kind: 'document' },
];

function snapshotAfter(text: string, watched: readonly Watched[] = []) {
  const fold = openFold({ selectors: [], pages: ['home', 'cart'], watched });
  fold.write(Buffer.from(text));
  return fold.snapshot();
}

test('before the first point a snapshot invents no number', () => {
  const nothing = { requests: 0, errors: 0, requestsPerSecond: null, errorRate: null };
  expect(snapshotAfter('', [duration({})])).toEqual({
    ...{ ...nothing, vus: null, watched: [null] },
    pages: new Map([
      ['home', nothing],
      ['cart', nothing],
    ]),
  });
});

test('pages stand for themselves, what has no page or a strange one counts for the whole', () => {
  const text = request(0, HOME) + request(1, CART, 5, 1) + request(2, { page: 'strange' }) + point('vus', 3, {}, 4);
  const { pages, ...whole } = snapshotAfter(text + request(4));
  expect(whole).toMatchObject({ requests: 4, errors: 1, requestsPerSecond: 1, errorRate: 0.25, vus: 3 });
  expect([...pages]).toEqual([
    ['home', { requests: 1, errors: 0, requestsPerSecond: 0.25, errorRate: 0 }],
    ['cart', { requests: 1, errors: 1, requestsPerSecond: 0.25, errorRate: 1 }],
  ]);
});

test.each<[string, string, number | null]>([
  ['less than a second is no rate', request(0) + request(0.9), null],
  ['until ten seconds are over, since the first point', request(0) + request(1) + request(4), 3 / 4],
  ['then ten seconds and the one that goes on', request(0) + request(1) + request(11.5), 2 / 10.5],
  ['and nothing of what was before', request(0).repeat(50) + request(60) + request(61), 2 / 10],
  ['late points count while their second is recent', request(10) + request(4) + request(5), 3 / 6],
])('requests per second: %s', (_name, text, expected) => {
  expect(snapshotAfter(text).requestsPerSecond).toBe(expected);
});

test('errors are told lately, and in all', () => {
  const text = request(0, HOME, 5, 1).repeat(3) + request(60, HOME, 5, 1) + request(61, HOME).repeat(3);
  expect(snapshotAfter(text).pages.get('home')).toMatchObject({ requests: 7, errors: 4, errorRate: 0.25 });
});

test.each<[string, Watched, number | null]>([
  ['all of a metric', duration({}), 300],
  ['one page', duration({ page: 'home' }), 200],
  ['one kind of one page', duration({ page: 'home', kind: 'document' }), 100],
  ['one kind, whatever the page', duration({ kind: 'document' }), 300],
  ['a page without samples', duration({ page: 'none' }), null],
  ['tags that no point has', duration({ page: 'home', step: 'x' }), null],
  ['failures of a page', failures({ page: 'cart' }), 1],
  ['failures of all', failures({}), 0.25],
])('watched: %s', (_name, watched, expected) => {
  const text = request(0, HOME, 9000) + request(60, HOME, 100) + request(60, { page: 'home', kind: 'asset' }, 200);
  const whole = text + request(60, CART, 300, 1) + request(61, { ...CART, page: 'other' }, 1);
  const [p95] = snapshotAfter(whole, [watched]).watched;
  // Of so few samples p(95) lies close below the largest.
  if (expected === null) expect(p95).toBeNull();
  else if (expected <= 1) expect(p95).toBe(expected);
  else expect(p95).toBeGreaterThan(expected * 0.85);
  if (expected !== null) expect(p95).toBeLessThanOrEqual(expected);
});

test('of many pages each is watched by its own limits', () => {
  const watched = [...Array(200).keys()].map((at) => duration({ page: `page-${at}`, kind: 'document' }));
  const text = [...Array(200).keys()].map((at) => request(0, { page: `page-${at}`, kind: 'document' }, at)).join('');
  expect(snapshotAfter(text, watched).watched).toEqual([...Array(200).keys()]);
});
