import { expect, test } from 'vitest';
import { openFold } from '../../src/results/fold.ts';
import type { Slot } from '../../src/results/measurements.ts';
import { feedText, point, secondAt } from './feed.ts';

const NO_PHASES = {
  ...{ blocked: null, connecting: null, tlsHandshaking: null },
  ...{ sending: null, waiting: null, receiving: null },
};

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

test('a slot has the requests, errors and percentiles of the whole and of each page that had any, and the last VUs', () => {
  const failed =
    point('http_req_failed', 1, { page: 'cart' }, 0.5) + point('http_req_failed', 0, { page: 'home' }, 0.5);
  const lines = request(0, 10) + request(0.999, 20) + request(0, 50, 'cart') + failed;
  const idle = point('iteration_duration', 5, { page: 'idle' }, 0) + point('checks', 1, { page: 'idle' }, 0);
  const { slots } = feedText(lines + idle + point('vus', 4, {}, 0) + point('vus', 3, {}, 0.9), {
    pages: ['home', 'cart', 'idle'],
  });
  const rest = { documents: null, phases: NO_PHASES };
  expect(slots).toEqual([
    {
      ...{ second: secondAt(0), vus: 3 },
      total: { requests: 3, errors: 1, p50: 20, p95: 47, p99: 49.4, ...rest },
      pages: {
        home: { requests: 2, errors: 0, p50: 15, p95: 19.5, p99: 19.9, ...rest },
        cart: { requests: 1, errors: 1, p50: 50, p95: 50, p99: 50, ...rest },
      },
    },
  ]);
});

test('times in a slot are in whole microseconds', () => {
  const [slot] = feedText([10.00014, 20.00026, 50.00047].map((ms) => request(0, ms)).join(''), {}).slots;
  expect(slot?.total).toMatchObject({ p50: 20, p95: 47, p99: 49.4 });
});

test.each<[string, Record<string, string>, boolean]>([
  ['a document', { kind: 'document' }, true],
  ['a step of a journey', { kind: 'action', step: 'log in' }, true],
  ['a redirect in a step, which its limits judge too', { kind: 'redirect', step: 'log in' }, true],
  ['a redirect to a document', { kind: 'redirect' }, false],
  ['an asset', { kind: 'asset' }, false],
  ['what a visit to a page does', { kind: 'action' }, false],
  ['what comes before the load', { kind: 'setup', step: 'log in' }, false],
  ['a request of a script that knows no kinds', {}, false],
])('%s (%j) is among the documents: %s', (_name, tags, expected) => {
  const lines =
    point('http_req_duration', 7, { page: 'home', ...tags }) + point('http_reqs', 1, { page: 'home', ...tags });
  const [slot] = feedText(lines, { pages: ['home'] }).slots;
  const documents = expected ? { p50: 7, p95: 7, p99: 7 } : null;
  expect([slot?.total.documents, slot?.pages.home?.documents]).toEqual([documents, documents]);
  expect(slot?.pages.home?.p99).toBe(7);
});

test('a slot has what each phase took on average, to the microsecond', () => {
  const metrics = ['blocked', 'connecting', 'tls_handshaking', 'sending', 'waiting', 'receiving'];
  const lines = metrics.map((name, nth) =>
    [nth, nth + 1, nth + 1].map((ms) => point(`http_req_${name}`, ms, { page: 'home' })).join(''),
  );
  const [slot] = feedText(lines.join('') + request(0), { pages: ['home'] }).slots;
  const means = {
    blocked: 0.667,
    connecting: 1.667,
    tlsHandshaking: 2.667,
    sending: 3.667,
    waiting: 4.667,
    receiving: 5.667,
  };
  expect([slot?.total.phases, slot?.pages.home?.phases]).toEqual([means, means]);
});

test('a second without points is absent, one without requests is not', () => {
  const { slots } = feedText(request(0) + point('vus', 2, {}, 3), {});
  expect(slots.map(({ second, vus, total }) => [second - secondAt(0), vus, total.p95])).toEqual([
    [0, null, 5],
    [3, 2, null],
  ]);
});
