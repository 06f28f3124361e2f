import { expect, test } from 'vitest';
import { openFold } from '../../src/results/fold.ts';
import type { Slot } from '../../src/results/measurements.ts';
import { SLOT_PATIENCE_SECONDS } from '../../src/results/timeline.ts';
import { feedText, point, secondAt } from './feed.ts';

const request = (at: number, ms = 5, page = 'home'): string =>
  point('http_reqs', 1, { page }, at) + point('http_req_duration', ms, { page }, at);

/** The seconds (from the start) that are handed out after each of these lines. */
function closedAfter(...lines: string[]): number[][] {
  const closed: number[] = [];
  const onSlot = ({ second }: Slot) => void closed.push(second - secondAt(0));
  const fold = openFold({ selectors: [], pages: [], onSlot });
  const steps = lines.map((line) => {
    fold.write(Buffer.from(line));
    return closed.splice(0);
  });
  fold.end();
  return [...steps, closed];
}

test.each([
  ['the end closes what is open, in order', [request(3), request(1)], [[], [], [1, 3]]],
  ['ten seconds later it still waits', [request(0.2), request(10.9)], [[], [], [0, 10]]],
  ['after more than ten seconds it is closed', [request(0.9), request(11)], [[], [0], [11]]],
  ['a gap closes all before it', [request(2), request(0), request(1), request(60)], [[], [], [], [0, 1, 2], [60]]],
  ['a closed second is not opened again', [request(0), request(20), request(1)], [[], [0], [], [20]]],
  ['a late point of a second still open counts there', [request(5), request(12), request(3)], [[], [], [], [3, 5, 12]]],
])('%s', (_name, lines, expected) => expect(closedAfter(...lines)).toEqual(expected));

test('points of a closed second are late: not in a slot, but in the totals', () => {
  const { measured, slots } = feedText(request(0) + request(20) + request(0, 9) + request(9) + request(10), {});
  expect(measured).toMatchObject({ points: 10, latePoints: 4, total: { requests: 5, duration: { max: 9 } } });
  expect(slots.map(({ total }) => total.requests)).toEqual([1, 1, 1]);
});

test('a slot has the requests, errors and p(95) of the whole and of each page, and the last VUs', () => {
  const failed =
    point('http_req_failed', 1, { page: 'cart' }, 0.5) + point('http_req_failed', 0, { page: 'home' }, 0.5);
  const lines = request(0, 10) + request(0.999, 20) + request(0, 50, 'cart') + failed;
  const { slots } = feedText(lines + point('vus', 4, {}, 0) + point('vus', 3, {}, 0.9), {
    pages: ['home', 'cart', 'idle'],
  });
  expect(slots).toEqual([
    {
      ...{ second: secondAt(0), vus: 3, total: { requests: 3, errors: 1, p95: 47 } },
      pages: {
        home: { requests: 2, errors: 0, p95: 19.5 },
        cart: { requests: 1, errors: 1, p95: 50 },
        idle: { requests: 0, errors: 0, p95: null },
      },
    },
  ]);
});

test('a second without points is absent, one without requests is not', () => {
  const { slots } = feedText(request(0) + point('vus', 2, {}, 3), {});
  expect(slots.map(({ second, vus, total }) => [second - secondAt(0), vus, total.p95])).toEqual([
    [0, null, 5],
    [3, 2, null],
  ]);
});

test('a snapshot: totals so far, p(95) of the last seconds only', () => {
  const fold = openFold({ selectors: [], pages: [] });
  expect(fold.snapshot()).toEqual({ requests: 0, vus: null, p95: null, errorRate: null });
  fold.write(Buffer.from(request(0, 1000) + request(1, 30) + point('vus', 2) + point('http_req_failed', 1)));
  expect(fold.snapshot()).toEqual({ requests: 2, vus: 2, p95: 951.5, errorRate: 1 });
  fold.write(Buffer.from(request(SLOT_PATIENCE_SECONDS + 1, 30) + point('http_req_failed', 0, {}, 11)));
  expect(fold.snapshot()).toEqual({ requests: 3, vus: 2, p95: 30, errorRate: 0.5 });
});
