import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { Cursor } from '../../src/results/cursor.ts';
import { Lane } from '../../src/results/lane.ts';
import { point } from './feed.ts';
import { bothLanes, caseOf } from './lane-cases.ts';
import { ndjsonOf, stdoutOf, VERSIONS } from './recorded-run.ts';

/** A script goes on from here: `node test/results/fuzz-lane.ts`. */
const CASES = 3000;
const BATCHES = 10;

test.each([...Array(BATCHES).keys()])('both lanes read the same, to the last bit: cases %i of ten', (batch) => {
  for (let nth = 0; nth < CASES / BATCHES; nth += 1) {
    const seed = (batch * CASES) / BATCHES + nth;
    const [fast, slow] = bothLanes(caseOf(seed));
    expect(fast, `seed ${seed}`).toStrictEqual(slow);
  }
});

test('both lanes read the same of lines of 10 MB', () => {
  const long = 'x'.repeat(10_000_000);
  const lines = [
    point('http_reqs', 1, { page: 'home', status: '200' }),
    point('http_reqs', 1, { page: 'home', status: '200', long }),
    point('http_req_duration', 5, { page: 'home', long }).replace('}}\n', '}\n'),
    `${long}\n`,
    point('http_reqs', 1, { page: 'home', status: '200' }),
  ];
  const bytes = Buffer.from(lines.join(''));
  for (const size of [65_536, bytes.length]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, nth) =>
      bytes.subarray(nth * size, (nth + 1) * size),
    );
    const [fast, slow] = bothLanes({ seed: size, chunks });
    // The runner compares bytes one by one, and here are many.
    expect(isDeepStrictEqual(fast, slow), `pieces of ${size} bytes`).toBe(true);
    expect(fast).toMatchObject({ numbers: { points: 3, malformedLines: 1 } });
  }
});

test.each(VERSIONS)('every point of k6 %s is read by the lane', (version) => {
  const lines = ndjsonOf(stdoutOf(version));
  const cursor = new Cursor(lines);
  let points = 0;
  const lane = new Lane({
    kindOf: (tags) => JSON.stringify(tags),
    routeOf: (metric) => metric,
    moveTo: () => undefined,
    add() {
      points += 1;
    },
  });
  const left: string[] = [];
  while (!cursor.isAtEnd) {
    const from = cursor.at;
    lane.read(cursor);
    if (cursor.at === from) left.push(cursor.takeLine().toString());
  }
  expect(left.filter((line) => !line.includes('"type":"Metric"'))).toEqual([]);
  expect(points).toBe(lines.toString().split('"type":"Point"').length - 1);
});
