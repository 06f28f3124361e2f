import { describe, expect, test } from 'vitest';
import { type Curves, mostPoints, OpenCurves } from '../../src/results/curves.ts';
import { ofPhases, PHASES, type Slot, type SlotCounts } from '../../src/results/measurements.ts';
import { randomFrom } from './feed.ts';

const HOME = { name: 'home', type: 'homepage' };
const CART = { name: 'cart', type: 'product' };
const START = 1_795_000_000;

function countsOf(requests: number, ms: number, more: Partial<SlotCounts> = {}): SlotCounts {
  const percentiles = { p50: ms, p95: ms * 2, p99: ms * 3 };
  return { requests, errors: 0, ...percentiles, documents: percentiles, phases: ofPhases(() => ms), ...more };
}

const slotOf = (at: number, total: SlotCounts, pages: Slot['pages'] = {}, vus: number | null = 1): Slot => ({
  ...{ second: START + at, vus, total, pages },
});

function curvesOf(slots: readonly Slot[], visited = [HOME]): Curves {
  const open = new OpenCurves(visited);
  for (const slot of slots) open.add(slot);
  return open.curves();
}

/** So many seconds of a run that is different in each of them, with gaps. */
function randomSlots(seconds: number, seed: number): Slot[] {
  const random = randomFrom(seed);
  const counts = (): SlotCounts => {
    const requests = Math.floor(random() * 50);
    const ms = Math.round(random() * 1e6) / 1000;
    const nothing = { p50: null, p95: null, p99: null, documents: null, phases: ofPhases(() => null) };
    const phases = ofPhases(() => Math.round(random() * 1e5) / 1000);
    const errors = Math.floor(random() * (requests + 1));
    return countsOf(requests, ms, requests === 0 ? nothing : { errors, phases });
  };
  return Array.from({ length: seconds }, (_, at) =>
    slotOf(at, counts(), { home: counts() }, Math.floor(random() * 9)),
  ).filter(({ second }) => second === START || second === START + seconds - 1 || random() > 0.1);
}

test('a run in which nothing was measured has no points', () => {
  const { firstSecond, secondsPerPoint, vus, total, pages } = curvesOf([]);
  expect([firstSecond, secondsPerPoint, vus, total.p95, pages.home?.phases.waiting]).toEqual([null, 1, [], [], []]);
});

test('each second is a point, and one without a slot a gap', () => {
  const slots = [
    slotOf(0, countsOf(4, 10, { errors: 1 }), { home: countsOf(3, 20) }, 2),
    slotOf(3, countsOf(1, 5), {}, null),
  ];
  const { vus, total, pages, ...when } = curvesOf(slots, [HOME, CART]);
  expect(when).toEqual({ firstSecond: START, secondsPerPoint: 1 });
  expect(vus).toEqual([2, null, null, null]);
  expect(total).toMatchObject({ requestsPerSecond: [4, 0, 0, 1], errorsPerSecond: [1, 0, 0, 0] });
  expect(total).toMatchObject({ p50: [10, null, null, 5], p95: [20, null, null, 10], p99: [30, null, null, 15] });
  expect(total.phases.waiting).toEqual([10, null, null, 5]);
  expect(pages.home).toMatchObject({ requestsPerSecond: [3, 0, 0, 0], p95: [40, null, null, null] });
  expect(pages.cart).toMatchObject({ requestsPerSecond: [0, 0, 0, 0], p95: [null, null, null, null] });
});

test('percentiles are those of documents in a page with documents, and those of all requests in one without', () => {
  const documents = { p50: 1, p95: 2, p99: 3 };
  const page = (of: SlotCounts['documents']) => ({ home: countsOf(1, 50, { documents: of }) });
  const [total, none] = [countsOf(1, 50), { p50: null, p95: null, p99: null }];
  const some = curvesOf([slotOf(0, total, page(documents)), slotOf(1, total, page(null))]);
  expect(some.pages.home).toMatchObject({ p50: [1, none.p50], p95: [2, none.p95], p99: [3, none.p99] });
  const without = curvesOf([slotOf(0, total, page(null)), slotOf(1, total, page(null))]);
  expect(without.pages.home).toMatchObject({ p50: [50, 50], p95: [100, 100], p99: [150, 150] });
});

test('a script of the user is the whole run, whatever pages it tags', () => {
  const slots = [slotOf(0, countsOf(4, 10), { 'own script': countsOf(1, 1) })];
  const { total, pages } = curvesOf(slots, [{ name: 'own script', type: 'script' }]);
  expect(pages).toEqual({ 'own script': total });
});

test('of several seconds: sums a second, the worst percentile, the mean of all requests, the most VUs', () => {
  const length = mostPoints(1) + 1;
  const slots = Array.from({ length }, (_, at) => slotOf(at, countsOf(at === 0 ? 3 : 1, at === 0 ? 10 : 50), {}, at));
  const { secondsPerPoint, vus, total } = curvesOf(slots);
  expect(secondsPerPoint).toBe(2);
  expect(total.requestsPerSecond.slice(0, 2)).toEqual([2, 1]);
  // The last point has one second of the run, and not half of the rate.
  expect([total.requestsPerSecond.length, total.requestsPerSecond.at(-1)]).toEqual([length / 2 + 0.5, 1]);
  expect([total.p95[0], total.phases.waiting[0], vus[0], vus.at(-1)]).toEqual([100, 20, 1, length - 1]);
});

test('a second that is not later than the one before is left out', () => {
  const { total } = curvesOf([slotOf(5, countsOf(1, 1)), slotOf(5, countsOf(9, 9)), slotOf(2, countsOf(9, 9))]);
  expect(total.requestsPerSecond).toEqual([1]);
});

test.each([
  [1, 600],
  [65, 600],
  [99, 400],
  [200, 199],
  [1000, 120],
])('of %d pages each has at most %d points', (pages, points) => {
  expect(mostPoints(pages)).toBe(points);
  const visited = Array.from({ length: pages }, (_, nth) => ({ name: `page-${nth}`, type: 'product' }));
  const open = new OpenCurves(visited);
  for (const at of [0, points - 1]) open.add(slotOf(at, countsOf(1, 1)));
  expect(open.curves()).toMatchObject({ secondsPerPoint: 1 });
  expect(open.curves().vus).toHaveLength(points);
  open.add(slotOf(points, countsOf(1, 1)));
  expect(open.curves()).toMatchObject({ secondsPerPoint: 2 });
  expect(open.curves().vus).toHaveLength(Math.floor(points / 2) + 1);
});

test('a clock that jumps costs no memory and no time', () => {
  const { vus, secondsPerPoint } = curvesOf([slotOf(0, countsOf(1, 1)), slotOf(1e12, countsOf(1, 1))]);
  expect(vus.length).toBeLessThanOrEqual(600);
  expect(vus.length * secondsPerPoint).toBeGreaterThan(1e12);
});

describe.each([601, 1000, 1201, 3600, 50_000])('a run of %d seconds', (seconds) => {
  const slots = randomSlots(seconds, seconds);
  const curves = curvesOf(slots);
  const every = [curves.total, ...Object.values(curves.pages)];

  test('has curves of one length, not more than it may', () => {
    const arrays = every.flatMap(({ phases, ...columns }) => [...Object.values(columns), ...Object.values(phases)]);
    expect(new Set([curves.vus, ...arrays].map(({ length }) => length))).toEqual(
      new Set([Math.ceil(seconds / curves.secondsPerPoint)]),
    );
    expect(curves.vus.length).toBeLessThanOrEqual(mostPoints(1));
    expect(curves.vus.length).toBeGreaterThan(mostPoints(1) / 2);
  });

  test('keeps its sums', () => {
    const last = curves.vus.length - 1;
    const secondsOf = (point: number): number =>
      point < last ? curves.secondsPerPoint : seconds - last * curves.secondsPerPoint;
    const sum = (perSecond: readonly number[]): number =>
      perSecond.reduce((all, rate, point) => all + rate * secondsOf(point), 0);
    const all = (of: (slot: Slot) => number | undefined) => slots.reduce((total, slot) => total + (of(slot) ?? 0), 0);
    expect(sum(curves.total.requestsPerSecond)).toBeCloseTo(
      all(({ total }) => total.requests),
      6,
    );
    expect(sum(curves.total.errorsPerSecond)).toBeCloseTo(
      all(({ total }) => total.errors),
      6,
    );
    expect(sum(curves.pages.home?.requestsPerSecond ?? [])).toBeCloseTo(
      all(({ pages }) => pages.home?.requests),
      6,
    );
  });

  test('is merged as if it had been that coarse from the start', () => {
    const { secondsPerPoint } = curves;
    const inPoint = (point: number): Slot[] =>
      slots.filter(({ second }) => Math.floor((second - START) / secondsPerPoint) === point);
    for (const point of [0, 1, Math.floor(curves.vus.length / 2), curves.vus.length - 1]) {
      const of = inPoint(point);
      const totals = of.map(({ total }) => total);
      expect(curves.vus[point]).toBe(worst(of.map(({ vus }) => vus)));
      expect(curves.total.p50[point]).toBe(worst(totals.map(({ documents }) => documents?.p50 ?? null)));
      expect(curves.total.p99[point]).toBe(worst(totals.map(({ documents }) => documents?.p99 ?? null)));
      for (const phase of PHASES) {
        const requests = totals.reduce((sum, counts) => sum + counts.requests, 0);
        const spent = totals.reduce((sum, counts) => sum + (counts.phases[phase] ?? 0) * counts.requests, 0);
        expect(curves.total.phases[phase][point]).toBeCloseTo(spent / requests, 2);
      }
    }
  });
});

function worst(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}
