import { describe, expect, test } from 'vitest';
import { SideBySide } from '../../src/results/side-by-side.ts';
import { metricLine, point, secondAt } from '../results/feed.ts';
import { readTogether } from './dealt.ts';

/** One instance of k6: its VUs each second, and a request beside them. */
const instance = (vus: readonly (number | null)[], from = 0, shift = 0): string =>
  [
    ...['http_reqs', 'vus', 'vus_max'].map((name) => metricLine(name, name === 'http_reqs' ? 'counter' : 'gauge')),
    ...vus.flatMap((count, second) => [
      point('http_reqs', 1, { status: '200' }, from + second + shift),
      ...(count === null
        ? []
        : [point('vus', count, {}, from + second + shift), point('vus_max', 10, {}, from + second + shift)]),
    ]),
  ].join('');

const vusOf = async (...texts: string[]) => {
  const { slots, measured, read } = await readTogether(texts, {
    selectors: [{ metric: 'vus', tags: {}, aggregation: { kind: 'value' }, operator: '>', limit: 0 }],
    size: 300,
  });
  return {
    vus: slots.map(({ vus }) => vus),
    max: measured.total.vusMax,
    last: measured.series({ metric: 'vus', tags: {} })?.aggregate({ kind: 'value' }),
    instances: read.instances,
  };
};

describe('VUs of several instances', () => {
  test('that run side by side are added up, second by second', async () => {
    expect(await vusOf(instance([1, 2, 3]), instance([5, 5, 5], 0, 0.4))).toEqual({
      ...{ vus: [6, 7, 8], max: 20, last: 8, instances: 2 },
    });
  });

  test('one that says nothing in a second has those of the second before', async () => {
    expect(await vusOf(instance([1, 2, 3]), instance([5, null, 4]))).toMatchObject({ vus: [6, 7, 7] });
  });

  test('one that is over has none', async () => {
    expect(await vusOf(instance([4, 4, 4, 4, 4]), instance([7, 7]))).toEqual({
      ...{ vus: [11, 11, 4, 4, 4], max: 20, last: 4, instances: 2 },
    });
  });

  test('one after the other are those of each', async () => {
    expect(await vusOf(instance([1, 2]), instance([3, 4], 10))).toMatchObject({ vus: [1, 2, 3, 4], max: 10, last: 4 });
  });

  test('the only one has its own', async () => {
    expect(await vusOf(instance([1, 2, 1]))).toEqual({ vus: [1, 2, 1], max: 10, last: 1, instances: 1 });
  });
});

test('an instance that is far behind changes no second that was told', () => {
  const vus = new SideBySide();
  vus.add(0, 1000, 3);
  expect([...vus.upTo(1)]).toEqual([[1, 3]]);
  vus.add(1, 3000, 4);
  expect([...vus.upTo(2)]).toEqual([]);
  expect([...vus.upTo(3)]).toEqual([[3, 7]]);
});

test('what is told too late changes nothing that follows', () => {
  const vus = new SideBySide();
  vus.add(0, 1000, 3);
  vus.add(1, 2000, 4);
  expect([...vus.upTo(2)]).toEqual([
    [1, 3],
    [2, 7],
  ]);
  vus.add(0, 1500, 9);
  vus.add(1, 3000, 5);
  expect([...vus.upTo(3)]).toEqual([[3, 8]]);
});

test('a slot waits for the shard that has not passed it', async () => {
  const fast = [...Array(60).keys()].map((at) => point('http_reqs', 1, {}, at)).join('');
  // Much text in the same time: it is read long after the other.
  const slow = [...Array(60).keys()].map((at) => point('http_reqs', 1, { padding: 'x'.repeat(2000) }, at)).join('');
  const { slots, measured } = await readTogether([fast, slow], { size: 5000 });
  expect(measured.latePoints).toBe(0);
  expect(slots.map(({ second, total }) => [second, total.requests])).toEqual(
    [...Array(60).keys()].map((at) => [secondAt(at), 2]),
  );
});
