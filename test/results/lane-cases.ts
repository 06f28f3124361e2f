import type { Aggregation } from '../../src/config/threshold.ts';
import { type Fold, type FoldOptions, type Kept, openFold } from '../../src/results/fold.ts';
import type { Slot } from '../../src/results/measurements.ts';
import type { Watched } from '../../src/results/watch-index.ts';
import { randomFrom } from './feed.ts';
import { stdoutOf, VERSIONS } from './recorded-run.ts';
import { openSlowFold } from './slow-fold.ts';

const P95: Aggregation = { kind: 'percentile', percent: 95 };
const SELECTORS: readonly Kept[] = [
  { metric: 'http_req_duration', tags: {}, aggregation: P95, operator: '<', limit: 3 },
  { metric: 'http_req_duration', tags: { kind: 'document' }, aggregation: { kind: 'avg' }, operator: '<', limit: 4 },
  { metric: 'http_req_failed', tags: {}, aggregation: { kind: 'rate' }, operator: '<', limit: 0.1 },
  { metric: 'http_req_failed', tags: { page: 'home' } },
  ...['http_reqs', 'checks', 'data_sent', 'data_received', 'iterations', 'vus', 'cart_time', 'é'].map((metric) => ({
    ...{ metric, tags: {} },
  })),
  ...['temperature', 'bytes_seen', 'stock', 'found'].map((metric) => ({ metric, tags: {} })),
];
const WATCHED: readonly Watched[] = [
  { metric: 'http_req_duration', tags: {}, aggregation: P95 },
  { metric: 'http_req_duration', tags: { page: 'home', kind: 'document' }, aggregation: P95 },
  { metric: 'http_req_failed', tags: { page: 'product' }, aggregation: { kind: 'rate' } },
];
const ASKED = { selectors: SELECTORS, watched: WATCHED, pages: ['home', 'product', '__proto__'] };
const AGGREGATIONS: readonly Aggregation[] = [
  ...[50, 90, 95, 99.9].map((percent) => ({ kind: 'percentile', percent }) as const),
  ...(['avg', 'min', 'med', 'max', 'rate', 'count', 'value'] as const).map((kind) => ({ kind })),
];

/** Some chunks of output, and the seed that they were made of. */
export interface Case {
  readonly seed: number;
  readonly chunks: readonly Buffer[];
}

/** All that comes out of both lanes for a case. */
export const bothLanes = ({ chunks }: Case): [fast: unknown, slow: unknown] => [
  outcomeOf(openFold, chunks),
  outcomeOf(openSlowFold, chunks),
];

function outcomeOf(open: (options: FoldOptions) => Fold, chunks: readonly Buffer[]): unknown {
  const text: string[] = [];
  const slots: Slot[] = [];
  const onText = (line: string): void => void text.push(line);
  const fold = open({ ...ASKED, onText, onSlot: (slot) => void slots.push(slot) });
  const copy = chunks.flatMap((chunk) => fold.write(new Uint8Array(chunk)).map((range) => Buffer.from(range)));
  const snapshot = fold.snapshot();
  const { rest, measured } = fold.end();
  const { series, ...numbers } = measured;
  const statistics = SELECTORS.map((selector) => {
    const found = series(selector);
    const { aggregation, operator, limit } = selector;
    const course = aggregation && operator && limit ? found?.crossedFrom({ aggregation, operator, limit }) : null;
    return [found?.count, found?.exact, course, ...AGGREGATIONS.map((one) => found?.aggregate(one))];
  });
  return { copy: Buffer.concat([...copy, ...rest]), text, slots, snapshot, numbers, statistics };
}

const RECORDED = VERSIONS.map((version) => stdoutOf(version).toString('latin1').split('\n'));

/** More than the lane knows one by one. */
const MANY_TAILS = 1100;

/** Lines of a real run, some of them spoiled in one or more ways and some again and again, cut anywhere; sometimes behind those of very many URLs. */
export function caseOf(seed: number): Case {
  const random = randomFrom(seed);
  const below = (end: number): number => Math.floor(random() * end);
  const one = <Value>(of: readonly Value[], otherwise: Value): Value => of[below(of.length)] ?? otherwise;
  const recorded = one(RECORDED, []);
  const from = below(recorded.length);
  const lines = recorded.slice(from, from + 1 + below(16));
  const spoilt = [...lines, ...lines.slice(below(lines.length))].map((line) => {
    let spoiled = random() < 0.3 ? timed(valued(line, random), random) : line;
    for (let times = random() < 0.4 ? 1 + below(2) : 0; times > 0; times -= 1)
      spoiled = one(SPOILERS, same)(spoiled, random);
    return spoiled;
  });
  const point = random() < 0.02 ? recorded.find((line) => line.includes('"url":')) : undefined;
  const crowd = Array.from({ length: point ? MANY_TAILS : 0 }, (_, nth) =>
    tagged(`"url":"${nth}",`)(point ?? '', random),
  );
  const bytes = Buffer.from([...crowd, ...spoilt].join('\n') + (random() < 0.9 ? '\n' : ''), 'latin1');
  // Much that comes byte by byte takes long and shows nothing new.
  const most = one(bytes.length > 3000 ? [300, 5000] : [1, 7, 300, 5000, bytes.length], 300);
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + 1 + below(most);
    chunks.push(bytes.subarray(at, end));
    at = end;
  }
  return { seed, chunks };
}

type Spoiler = (line: string, random: () => number) => string;

const same: Spoiler = (line) => line;
const anyOf = (random: () => number, ...of: string[]): string => of[Math.floor(random() * of.length)] ?? '';
const placeIn = (line: string, random: () => number): number => Math.floor(random() * (line.length + 1));
const insert = (line: string, at: number, what: string): string => line.slice(0, at) + what + line.slice(at);
const digits = (random: () => number, most: number): string =>
  Array.from({ length: Math.floor(random() * (most + 1)) }, () => Math.floor(random() * 10)).join('');

const valued: Spoiler = (line, random) => line.replace(/"value":[^,]*/, () => `"value":${numberText(random)}`);

function numberText(random: () => number): string {
  const double = new DataView(new ArrayBuffer(8));
  double.setUint32(0, random() * 2 ** 32);
  double.setUint32(4, random() * 2 ** 32);
  const sign = anyOf(random, '', '', '', '-', '+');
  const exponent = anyOf(random, '', '', `e${anyOf(random, '', '-', '+')}${digits(random, 3)}`, 'E5', 'e', 'e-');
  return anyOf(
    random,
    ...[
      '0',
      '-0',
      '1',
      '1e+06',
      '1.048576e+06',
      '9e-05',
      '1e-7',
      '+Inf',
      '-Inf',
      'NaN',
      '1e999',
      '01',
      '1.',
      '.5',
      '-',
    ],
    ...['9007199254740993', '0.1', '123456789012345', '1234567890123456', '0.000001', '5e-324', 'null', '"1"', ' 1'],
    ...[String(random() * 1000), (random() * 1000).toFixed(6), String(double.getFloat64(0))],
    ...[`${sign}${digits(random, 18)}.${digits(random, 12)}${exponent}`, `${sign}${digits(random, 25)}${exponent}`],
  );
}

const timed: Spoiler = (line, random) =>
  line.replace(/("time":")([^"]*)/, (_, key: string, time: string) => {
    const second = anyOf(random, time.slice(0, 19), time.slice(0, 17) + digits(random, 3));
    const fraction = anyOf(random, '', '.', `.${digits(random, 12)}`, '.999999999', '.9999999999', '.5', '.000');
    const zone = anyOf(
      random,
      'Z',
      'Z',
      'Z',
      '-05:00',
      '+05:30',
      '+24:00',
      '+23:59',
      '-00:00',
      '+5:00',
      'z',
      '',
      '-05:60',
    );
    const other = ['2026-02-30T00:00:00', '2026-02-28T24:00:00', '2026-13-01T00:00:00', '0000-01-01T00:00:00'];
    const strange = anyOf(random, ...other, '1969-12-31T23:59:59', '9999-12-31T23:59:60', '2026-11-21 10:43:29');
    return key + (random() < 0.1 ? strange : second) + fraction + zone;
  });

const tagged =
  (tag: string): Spoiler =>
  (line) =>
    line.replace('"tags":{', `"tags":{${tag}`);

/** What can befall a line; bytes are characters here. */
const SPOILERS: readonly Spoiler[] = [
  ...[valued, timed, shuffled, escaped],
  (line) => `${line}\r`,
  (line) => `\xef\xbb\xbf${line}`,
  (line, random) =>
    insert(line, placeIn(line, random), anyOf(random, '\0', '\x01', '\xff', '\xc3', '\xf0\x9f', '\x7f')),
  (line, random) => insert(line, placeIn(line, random), anyOf(random, ' ', '"', '{', '}', '\\', ',', '0', '\t', '\n')),
  (line, random) => line.slice(0, placeIn(line, random)),
  (line, random) => line.slice(placeIn(line, random)),
  (line, random) => line + line.slice(placeIn(line, random)),
  (line, random) => {
    const at = placeIn(line, random);
    return line.slice(0, at) + String.fromCharCode(random() * 256) + line.slice(at + 1);
  },
  (line) => line.replace(/\}\}$/, ',"metadata":{"vu":"1"}}}'),
  (line) => line.replace(/\}\}$/, ',"tags":{}}}'),
  (line, random) => line.replace(/.(.)$/, (_, last: string) => anyOf(random, ' ', ']', ',', 'x', '') + last),
  (line) => line.replace(/"tags":.*/, '"tags":{}}}'),
  (line) => line.replace(/"tags":.*/, '"tags":null}}'),
  (line) => line.replace(/"tags":.*/, '"tags":[]}}'),
  (line) => line.replace(/"metric":"[^"]*"/, '"metric":"\xc3\xa9"'),
  (line, random) =>
    line.replace(
      /^(\{"metric":")[^"]*/,
      `$1${anyOf(random, 'vus', 'vus_max', 'dropped_iterations', 'http_req_x', 'a"b', 'a\\u0062', '', ' ', 'http_reqs', 'http_req_failed', 'http_req_duration', 'checks')}`,
    ),
  ...[
    tagged('"page":"home",'),
    tagged('"page":"__proto__",'),
    tagged('"__proto__":{"page":"home"},'),
    tagged('"step":"1",'),
  ],
  ...[
    tagged('"status":200,'),
    tagged('"status":"0",'),
    tagged(' '),
    tagged('"x":[[[{}]]],'),
    tagged('"check":"\xe2\x9c\x93",'),
  ],
  (line, random) => tagged(`"long":"${'x'.repeat(random() * (random() < 0.02 ? 200_000 : 4000))}",`)(line, random),
  (line, random) => tagged(`"url":"http://x/${digits(random, 6)}",`)(line, random),
  (_, random) =>
    anyOf(random, '', 'text', '::error::x', '{', '{}', '[]', 'null', '{"type":"Event"}', '{"type":"Point"}'),
];

/** The same with its keys in another order, as far as it is JSON. */
function shuffled(line: string, random: () => number): string {
  try {
    return JSON.stringify(reordered(JSON.parse(line), random));
  } catch {
    return line;
  }
}

function reordered(json: unknown, random: () => number): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  const entries = Object.entries(json).map(([key, value]) => [key, reordered(value, random)] as const);
  return Object.fromEntries(entries.sort(() => random() - 0.5));
}

/** One letter of it written as its number. */
function escaped(line: string, random: () => number): string {
  const at = placeIn(line, random);
  return (
    line.slice(0, at) +
    line.slice(at, at + 1).replace(/\w/, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`) +
    line.slice(at + 1)
  );
}
