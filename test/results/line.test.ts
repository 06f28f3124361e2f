import { expect, test } from 'vitest';
import { looksLikeJson, MAX_LINE_BYTES, readLine } from '../../src/results/line.ts';

const POINT = '{"metric":"m","type":"Point","data":{"time":"2026-11-21T07:00:00Z","value":1,"tags":{}}}';
const SEVEN = Date.UTC(2026, 10, 21, 7);
const withValue = (value: string) => POINT.replace('"value":1', `"value":${value}`);
const withTime = (time: string) => POINT.replace('2026-11-21T07:00:00Z', time);

test.each([
  ['a point', POINT, 'point'],
  ['a point with a CR', `${POINT}\r\n`, 'point'],
  ['a point behind a byte order mark', `\ufeff${POINT}\n`, 'point'],
  [
    'new fields everywhere',
    POINT.replace('{}', '{},"metadata":{"vu":"1"},"new":[1]').replace('"type"', '"x":0,"type"'),
    'point',
  ],
  [
    'keys in another order',
    '{"type":"Point","data":{"tags":{},"value":1,"time":"2026-11-21T07:00:00Z"},"metric":"m"}',
    'point',
  ],
  ['no tags', POINT.replace(',"tags":{}', ''), 'point'],
  ['tags that are null', POINT.replace('{}}}', 'null}}'), 'point'],
  ['tags named as JavaScript names things', POINT.replace('{}}}', '{"__proto__":"x","constructor":"y"}}}'), 'point'],
  ['an exponent', withValue('1.048576e+06'), 'point'],
  ['tags that are a list', POINT.replace('{}}}', '[]}}'), 'malformed'],
  ['a value that is text', withValue('"1"'), 'malformed'],
  ['a value that is null', withValue('null'), 'malformed'],
  ['no value', POINT.replace('"value":1,', ''), 'malformed'],
  ['+Inf of k6 v0 and v1', withValue('+Inf'), 'malformed'],
  ['NaN', withValue('NaN'), 'malformed'],
  ['a value beyond doubles', withValue('1e999'), 'malformed'],
  ['no time', POINT.replace('"time":"2026-11-21T07:00:00Z",', ''), 'malformed'],
  ['a time that is a number', withTime('x').replace('"x"', '1763708400000'), 'malformed'],
  ['a time without offset', withTime('2026-11-21T07:00:00'), 'malformed'],
  ['a time in words', withTime('21 Nov 2026 07:00:00 GMT'), 'malformed'],
  ['an hour that is none', withTime('2026-11-21T25:00:00Z'), 'malformed'],
  ['a metric that is no text', POINT.replace('"m"', '1'), 'malformed'],
  ['a point without data', '{"metric":"m","type":"Point"}', 'malformed'],
  ['a point whose data is null', '{"metric":"m","type":"Point","data":null}', 'malformed'],
  ['a point whose data is a list', '{"metric":"m","type":"Point","data":[]}', 'malformed'],
  ['two points on one line', POINT + POINT, 'malformed'],
  ['a point inside another', POINT.slice(0, 40) + POINT, 'malformed'],
  ['a NUL inside', POINT.replace('"m"', '"m\0"'), 'malformed'],
  ['a NUL behind', `${POINT}\0`, 'malformed'],
  ['only the first byte', '{', 'malformed'],
  ['braces without end', '{"a":'.repeat(100_000), 'malformed'],
  ['a metric', '{"type":"Metric","data":{"name":"m","type":"trend","contains":"time"},"metric":"m"}', 'metric'],
  ['a metric of a type to come', '{"type":"Metric","data":{"name":"m","type":"histogram"},"metric":"m"}', 'unknown'],
  ['a metric without a name', '{"type":"Metric","data":{"type":"trend"},"metric":"m"}', 'malformed'],
  ['a metric without data', '{"type":"Metric","metric":"m"}', 'malformed'],
  ['a kind to come', '{"type":"Event","data":{}}', 'unknown'],
  ['no kind at all', '{}', 'unknown'],
])('%s: %3$s', (_name, text, kind) => {
  const line = Buffer.from(text);
  expect(looksLikeJson(line)).toBe(true);
  expect(readLine(line).kind).toBe(kind);
});

test.each([...Array(POINT.length - 1).keys()])('a point torn after byte %i + 1 is malformed', (at) => {
  expect(readLine(Buffer.from(POINT.slice(0, at + 1))).kind).toBe('malformed');
});

test.each([
  ['2026-11-21T07:00:00Z', SEVEN],
  ['2026-11-21T07:00:00.5Z', SEVEN + 500],
  ['2026-11-21T07:00:00.517412345Z', SEVEN + 517],
  ['2026-11-21T06:59:59.999999999Z', SEVEN - 1],
  ['2026-11-21T02:00:00.001-05:00', SEVEN + 1],
  ['2026-11-21T12:30:00.123456+05:30', SEVEN + 123],
])('the time %s', (time, milliseconds) => {
  expect(readLine(Buffer.from(withTime(time)))).toMatchObject({ time: milliseconds });
});

test('bytes that are no UTF-8 become U+FFFD in tags and spare the rest', () => {
  const line = Buffer.from(POINT.replace('{}}}', '{"page":"?"}}}'));
  line[line.indexOf('?')] = 0xff;
  expect(readLine(line)).toMatchObject({ kind: 'point', value: 1, tags: { page: '\ufffd' } });
});

test.each(['', '\n', ' {}', '[]', '"{}"', '\0{', '\ufeff', '\u001b[0m{}'])('%j is text', (text) => {
  expect(looksLikeJson(Buffer.from(text))).toBe(false);
});

test('a line beyond the limit is malformed and not even decoded', () => {
  const line = Buffer.alloc(MAX_LINE_BYTES + 1, ' ');
  line.write(POINT);
  expect(readLine(line).kind).toBe('malformed');
  expect(readLine(line.subarray(0, MAX_LINE_BYTES)).kind).toBe('point');
});
