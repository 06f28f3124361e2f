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

const MORE_THAN_ARE_KNOWN = 1100;

test.each([
  ['another URL', '"page":"home","status":"200","url":"a1"'],
  ['an escaped URL', '"page":"home","url":"a\\u0026\\n\\\\\\"1","status":"200"'],
  ['an escape that is none', '"page":"home","url":"\\x1","status":"200"'],
  ['an escape of too few digits', '"page":"home","url":"\\u00g1","status":"200"'],
  ['a control character', '"page":"home","url":"\t1","status":"200"'],
  ['an escaped key', '"p\\u0061ge":"home","status":"200","url":"1"'],
  ['an escaped key that repeats another', '"page":"home","p\\u0061ge":"1","status":"200"'],
  ['an escaped status', '"page":"home","status":"\\u003200","url":"1"'],
  ['a page twice', '"page":"home","page":"product","url":"1"'],
  ['a URL twice', '"url":"x","page":"home","url":"1"'],
  ['a key beyond ASCII', '"é":"1","page":"home"'],
  ['no status', '"page":"home","url":"1"'],
  ['an empty key', '"":"1","page":"home"'],
  ['a number', '"page":"home","url":1'],
  ['an object', '"page":"home","url":{"status":"1"}'],
  ['a comma too many', '"page":"home","url":"1",'],
  ['a comma too few', '"page":"home""url":"1"'],
  ['no end', '"page":"home","url":"1'],
  ['no colon', '"page":"home","url","1"'],
  ['space', '"page":"home", "url":"1"'],
  ['a long URL', `"page":"home","url":"${'x'.repeat(3000)}1"`],
])('both lanes read the same behind many URLs: %s', (_, tags) => {
  const many = Array.from({ length: MORE_THAN_ARE_KNOWN }, (_, nth) =>
    point('http_reqs', 1, { page: 'home', url: `${nth}`, status: '200' }),
  );
  const alike = ['1', '2', '3'].map((url) =>
    point('http_reqs', 1, {}).replace('"tags":{}', `"tags":{${tags.replace('1', url)}}`),
  );
  const [fast, slow] = bothLanes({ seed: 0, chunks: [Buffer.from([...many, ...alike].join(''))] });
  expect(fast).toEqual(slow);
});

test.each(VERSIONS)('every point of k6 %s is read by the lane', (version) => {
  const lines = ndjsonOf(stdoutOf(version));
  const cursor = new Cursor(lines);
  let points = 0;
  const lane = new Lane({
    telling: [],
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
