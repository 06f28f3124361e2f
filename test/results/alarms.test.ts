import { describe, expect, test } from 'vitest';
import { openFold } from '../../src/results/fold.ts';
import { feedText, point, secondAt } from './feed.ts';

/** What happens in one second: VUs, and answers by status, `0` for none. */
interface Second {
  readonly vus?: number;
  readonly statuses?: readonly number[];
  readonly kind?: string;
  readonly step?: string;
}

/** One second of a page, as k6 tells of it. */
function told({ vus = 5, statuses = [], kind = 'document', step }: Second, at: number, page: string): string {
  const requests = statuses.map((status, index) => {
    const when = at + (index + 1) / (statuses.length + 2);
    const failed = status === 0 || status >= 400 ? 1 : 0;
    const tags = { page, kind, ...(step && { step }), status: String(status) };
    return point('http_reqs', 1, tags, when) + point('http_req_failed', failed, tags, when);
  });
  return requests.join('') + point('vus', vus, {}, at + 0.99);
}

/** A run of these seconds. */
const run = (seconds: readonly Second[]): string => seconds.map((second, at) => told(second, at, 'product')).join('');

const PACE = { cycleSeconds: 3, roundSeconds: 0 };
const times = (count: number, second: Second): Second[] => Array.from({ length: count }, () => second);
const fine: Second = { statuses: [200, 200] };
const quiet: Second = { statuses: [] };
const broken: Second = { statuses: [500, 500] };
const half: Second = { statuses: [500, 200] };

const alarms = (...seconds: Second[][]) => {
  const { stall, errorBurst } = feedText(run(seconds.flat()), { pace: PACE }).measured;
  return { stall, errorBurst };
};

describe('a stall', () => {
  test.each<[string, Second[][], number | null]>([
    ['none in a good run', [times(60, fine)], null],
    ['of ten seconds', [times(20, fine), times(10, quiet), times(10, fine)], 10],
    ['of five seconds is none', [times(20, fine), times(5, quiet), times(20, fine)], null],
    ['of six is one', [times(20, fine), times(7, quiet), times(20, fine)], 7],
    ['at the end', [times(20, fine), times(12, quiet)], 12],
    ['requests that got no answer do not end it', [times(20, fine), times(9, { statuses: [0] })], 9],
    ['assets do not end it', [times(20, fine), times(9, { statuses: [200], kind: 'asset' })], 9],
    ['an action of a page does not end it', [times(20, fine), times(9, { statuses: [200], kind: 'action' })], 9],
    ['none where an API answers', [times(40, { statuses: [200], kind: 'action', step: 'search' })], null],
    [
      'a redirect of a step does not end it',
      [times(20, fine), times(9, { statuses: [302], kind: 'redirect', step: 'a' })],
      9,
    ],
    ['an error page ends it: the target answers', [times(20, fine), times(30, { statuses: [500] })], null],
    ['without VUs there is none', [times(20, fine), times(30, { vus: 0 })], null],
    ['begins when VUs are there', [times(20, fine), times(3, { vus: 0 }), times(12, quiet)], 12],
    ['the pause between two visits of one VU', [times(20, { vus: 1, statuses: [200] }), times(9, { vus: 1 })], null],
  ])('%s', (_name, seconds, expected) => {
    expect(alarms(...seconds).stall?.seconds ?? null).toBe(expected);
  });

  test('is told with its first second and with what it was measured by', () => {
    const { stall } = alarms(times(20, fine), times(8, quiet), times(20, fine), times(11, quiet), times(2, fine));
    expect(stall).toEqual({ startSecond: secondAt(48), seconds: 11, limitSeconds: expect.closeTo(5.6, 0) });
  });

  test.each([5, 20])('a slow site whose %d VUs are in step has none', (vus) => {
    const together = { vus, statuses: Array.from({ length: vus }, () => 200) };
    const visits = Array.from({ length: 6 }, () => [...times(7, { vus }), together]);
    expect(feedText(run(visits.flat()), { pace: { ...PACE, cycleSeconds: 7 } }).measured.stall).toBeNull();
  });

  test('goes on with the VUs that k6 told of last', () => {
    const before = times(20, fine);
    const silent = run([...before, ...times(9, { statuses: [0] })]).split('\n');
    const told = silent.filter((line) => !line.includes('"vus"') || silent.indexOf(line) < 5 * before.length);
    expect(told.length).toBe(silent.length - 9);
    expect(feedText(told.join('\n'), { pace: PACE }).measured.stall).toMatchObject({ seconds: 9 });
  });

  test('a site whose VUs begin in step, and load slow assets after the document, has none', () => {
    const visits = Array.from({ length: 4 }, () => [{ statuses: [200, 200, 200, 200, 200] }, ...times(8, quiet)]);
    const stallOf = (...seconds: Second[][]) =>
      feedText(run(seconds.flat()), { pace: { ...PACE, cycleSeconds: 7 } }).measured.stall;
    expect(stallOf(...visits)).toBeNull();
    expect(stallOf(...visits.slice(0, 1), times(6, quiet))).toBeNull();
    expect(stallOf(...visits.slice(0, 1), times(7, quiet))).toMatchObject({ seconds: 15, limitSeconds: 14 });
  });

  test('what the plan expects counts no more once a VU has come again', () => {
    const again = [...times(1, { statuses: [200, 200, 200, 200, 200] }), quiet, fine, ...times(10, quiet)];
    const { stall } = feedText(run(again), { pace: { ...PACE, cycleSeconds: 7 } }).measured;
    expect(stall).toMatchObject({ seconds: 10, limitSeconds: 5.5 });
  });

  test('a throttle may hold every VU back for a round of all of them', () => {
    const held = [...times(20, fine), ...times(14, quiet), ...times(5, fine)];
    const stallAt = (roundSeconds: number) => feedText(run(held), { pace: { ...PACE, roundSeconds } }).measured.stall;
    expect(stallAt(10)).toBeNull();
    expect(stallAt(8)).toMatchObject({ seconds: 14, limitSeconds: 13 });
  });

  test('before the first document, the plan says what to expect', () => {
    const long = feedText(run(times(20, quiet)), { pace: { ...PACE, cycleSeconds: 20 } }).measured.stall;
    const short = feedText(run(times(20, quiet)), { pace: PACE }).measured.stall;
    expect(long).toBeNull();
    expect(short).toMatchObject({ startSecond: secondAt(0), seconds: 20, limitSeconds: 6 });
  });

  test('seconds that k6 says nothing of are none of the target', () => {
    const before = run(times(20, fine));
    const after = run([...times(50, quiet), fine])
      .split('\n')
      .slice(50)
      .join('\n');
    expect(feedText(before + after, { pace: PACE }).measured.stall).toBeNull();
  });
});

describe('a stall of visits at a rate', () => {
  const stallOf = (visitsBy: (seconds: number) => number, ...seconds: Second[][]) =>
    feedText(run(seconds.flat()), { pace: { ...PACE, visitsBy } }).measured.stall;
  const none: Second = { vus: 70 };

  test.each<[string, number, number, number | null, number | null]>([
    ['more than ten visits missing', 1, 11, 11, 10],
    ['ten of them', 1, 10, null, null],
    ['at two a second, after twice a pause and an answer', 2, 7, 7, 6],
    ['at two a second, not before', 2, 6, null, null],
    ['one visit in ten seconds: not in a minute', 0.1, 60, null, null],
  ])('%s', (_name, rate, seconds, expected, limitSeconds) => {
    const visitsBy = (at: number) => at * rate;
    const stall = stallOf(visitsBy, times(20, { vus: 70, statuses: [200] }), times(seconds, none));
    expect(stall?.seconds ?? null).toBe(expected);
    expect(stall?.limitSeconds ?? null).toBe(limitSeconds);
  });

  test('nothing is due while the rate is still low, or is nought', () => {
    const rising = (at: number) => at ** 2 / 200;
    expect(stallOf(rising, times(40, none))).toBeNull();
    expect(stallOf(rising, times(50, none))).not.toBeNull();
    const pausing = (at: number) => Math.min(at, 20) + 20 * Math.max(0, at - 80);
    expect(stallOf(pausing, times(20, { vus: 70, statuses: [200] }), times(66, none))).toBeNull();
    const stall = stallOf(pausing, times(20, { vus: 70, statuses: [200] }), times(67, none));
    expect(stall).toMatchObject({ seconds: 67, limitSeconds: 66 });
  });
});

describe('of several pages', () => {
  const pace = (vus: (seconds: number) => number) => ({ ...PACE, vusAt: vus });
  const both = (vusOfCart: (seconds: number) => number) =>
    new Map([
      ['home', pace(() => 5)],
      ['cart', pace(vusOfCart)],
    ]);
  const site = (home: Second[], cart: Second[]): string =>
    home.map((second, at) => told(second, at, 'home') + told(cart[at] ?? quiet, at, 'cart')).join('');
  const stallsOf = (text: string, vusOfCart: (seconds: number) => number) =>
    feedText(text, { pace: PACE, pagePaces: both(vusOfCart) }).measured;

  test('one that does not answer has a stall, whatever the others answer', () => {
    const outage = [...times(20, fine), ...times(12, quiet), ...times(10, fine)];
    const { stall, pageStalls } = stallsOf(site(times(42, fine), outage), () => 5);
    expect(stall).toBeNull();
    expect([...pageStalls]).toEqual([
      ['cart', { startSecond: secondAt(20), seconds: 12, limitSeconds: expect.closeTo(5.2, 0) }],
    ]);
  });

  test.each<[string, (seconds: number) => number]>([
    ['has no VUs by its plan', (seconds) => (seconds < 20 ? 5 : 0)],
    ['has few VUs by its plan', (seconds) => (seconds < 20 ? 5 : 1)],
  ])('one that %s has none', (_name, vus) => {
    const text = site(times(42, fine), [...times(20, fine), ...times(12, quiet), ...times(10, fine)]);
    expect(stallsOf(text, vus).pageStalls.size).toBe(0);
  });

  test('none has one while k6 has no VUs', () => {
    const idle = [...times(20, fine), ...times(30, { vus: 0 })];
    expect(stallsOf(site(idle, idle), () => 5).pageStalls.size).toBe(0);
  });

  test('none has one before k6 has told of VUs', () => {
    const unanswered = site(times(30, { statuses: [0] }), times(30, { statuses: [0] }));
    expect(stallsOf(unanswered, () => 5).pageStalls.size).toBe(2);
    const untold = unanswered.replace(/^.*"vus".*$\n/gm, '');
    expect(stallsOf(untold, () => 5).pageStalls.size).toBe(0);
  });
});

describe('an error burst', () => {
  test.each<[string, Second[][], Partial<Record<'seconds' | 'failed' | 'requests', number>> | null]>([
    ['none in a good run', [times(60, fine)], null],
    ['ten seconds of errors', [times(5, fine), times(10, broken)], { seconds: 10, failed: 20, requests: 20 }],
    ['nine are none', [times(5, fine), times(9, broken), times(5, fine)], null],
    ['half of the requests is enough', [times(10, half)], { seconds: 10, failed: 10, requests: 20 }],
    ['less than half is not', [times(30, { statuses: [500, 200, 200] })], null],
    ['a good second ends it', [times(6, broken), [fine], times(6, broken)], null],
    ['a second without requests does not', [times(4, broken), [quiet, quiet], times(4, broken)], { seconds: 10 }],
    ['four failures are no proof', [[{ statuses: [500, 500, 500, 500] }], times(20, quiet)], null],
    ['the first is told, to its end', [times(12, broken), [fine], times(20, broken)], { seconds: 12 }],
  ])('%s', (_name, seconds, expected) => {
    const { errorBurst } = alarms(...seconds);
    if (expected === null) expect(errorBurst).toBeNull();
    else expect(errorBurst).toMatchObject(expected);
  });
});

test('alarms are told while the run goes on, a few seconds late', () => {
  const fold = openFold({ selectors: [], pages: [], pace: PACE });
  const told = run([...times(5, fine), ...times(20, broken)])
    .split('\n')
    .map((line) => {
      fold.write(Buffer.from(`${line}\n`));
      return fold.alarms().errorBurst !== null;
    });
  // Five lines a second: two requests of two, and the VUs. The tenth bad second is over when the patience is.
  expect(told.indexOf(true)).toBe((5 + 10 + 2) * 5);
});
