import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { Bin } from '../../src/results/bin.ts';
import { Budget, EXACT_VALUES } from '../../src/results/budget.ts';
import { openFold } from '../../src/results/fold.ts';
import { cellOf, point } from './feed.ts';

const MEGABYTE = 1024 * 1024;
const POINTS_A_SECOND = 10_000;

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

/** What is still held after a garbage collection, in bytes; buffers are freed some time after it. */
async function heldBytes(): Promise<number> {
  for (let pass = 0; pass < 3; pass += 1) {
    if (typeof collectGarbage === 'function') collectGarbage();
    await setTimeout(20);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test('memory grows by four bytes a value over a long run, and by nothing else', { timeout: 60_000 }, async () => {
  const selectors = [{ metric: 'http_req_duration', tags: { kind: 'document' } }];
  let slots = 0;
  const onSlot = () => {
    slots += 1;
  };
  const fold = openFold({ selectors, pages: ['home'], onSlot });
  let second = 0;
  const stream = (points: number) => {
    for (let sent = 0; sent < points; sent += POINTS_A_SECOND) fold.write(oneSecond(second++));
    return heldBytes();
  };
  const before = await heldBytes();
  const begun = await stream(200_000);
  const later = await stream(600_000);
  expect((begun - before) / MEGABYTE).toBeLessThan(12);
  expect((later - begun) / MEGABYTE).toBeLessThan((4 * 600_000) / MEGABYTE + 2);
  fold.end();
  expect(slots).toBe(80);
});

test('values need 32 MB at most, however many there are', async () => {
  const budget = new Budget();
  const bins = [budget.newBin(), budget.newBin()];
  const cell = cellOf(Array.from({ length: 100_000 }, (_, nth) => 1 + nth / 1e6));
  const add = (values: number) => {
    for (let added = 0; added < values; added += 100_000) budget.add(bins[(added / 100_000) % 2] ?? new Bin(), cell);
    return heldBytes();
  };
  const before = await heldBytes();
  const full = await add(EXACT_VALUES);
  expect(budget.isExact).toBe(true);
  expect((full - before) / MEGABYTE).toBeLessThan(33);
  expect((full - before) / MEGABYTE).toBeGreaterThan(30);
  const beyond = await add(EXACT_VALUES);
  expect(budget.isExact).toBe(false);
  expect((beyond - before) / MEGABYTE).toBeLessThan(33);
});

test('of 100,000 URLs only the latest are remembered', { timeout: 60_000 }, async () => {
  const fold = openFold({ selectors: [], pages: [] });
  const stream = (urls: number) => {
    for (let nth = 0; nth < urls; nth += 1)
      fold.write(Buffer.from(point('http_req_x', 1, { url: `http://shop/${nth}/${'x'.repeat(1000)}` })));
    return heldBytes();
  };
  const before = await stream(10_000);
  const after = await stream(100_000);
  expect((after - before) / MEGABYTE).toBeLessThan(24);
});

test('of 50,000 pages that nobody asked for none is kept apart', { timeout: 60_000 }, async () => {
  const fold = openFold({ selectors: [], pages: ['home'] });
  const stream = (from: number, to: number) => {
    for (let nth = from; nth < to; nth += 1)
      fold.write(Buffer.from(point('http_reqs', 1, { page: `product ${nth}`, status: '200' }, nth / 1000)));
    return heldBytes();
  };
  const before = await stream(0, 10_000);
  const after = await stream(10_000, 50_000);
  expect((after - before) / MEGABYTE).toBeLessThan(8);
  expect(fold.end().measured.total.requests).toBe(50_000);
});

const TAGS = {
  kind: 'document',
  page: 'home',
  name: 'home document',
  url: 'home document',
  method: 'GET',
  status: '200',
};
const FIRST_SECOND = Array.from({ length: POINTS_A_SECOND }, (_, nth) =>
  point('http_req_duration', nth / 1e6 + 1, TAGS, 0),
).join('');

/** Ten thousand requests with their tags, each as slow as its place in the second. */
function oneSecond(at: number): Buffer {
  const [first = '', later = ''] = [0, at].map((each) => /"time":"[^"]*"/.exec(point('x', 0, {}, each))?.[0]);
  return Buffer.from(FIRST_SECOND.replaceAll(first, later));
}
