import { describe, expect, test } from 'vitest';
import type { Threshold } from '../../src/config/threshold.ts';
import { readExpression } from '../../src/config/threshold-grammar.ts';
import { type LivePhase, liveBlock, MAX_ROWS, waitBlock } from '../../src/report/live.ts';
import { liveLimits } from '../../src/report/live-limits.ts';
import { liveLines } from '../../src/report/live-lines.ts';
import type { Snapshot, Standing } from '../../src/results/measurements.ts';

type Tags = Threshold['tags'];

function limit(metric: string, tags: Tags, text: string, judged = true): Threshold {
  const condition = readExpression(text);
  if (condition === null) throw new Error(`${text} is no threshold`);
  const unit = metric === 'http_req_failed' ? 'ratio' : 'ms';
  const others = { origin: 'always', because: '', samplesRequired: true, abortAfterSeconds: null };
  return { metric, tags, ...condition, expression: text, unit, judged, ...others };
}

const p95 = (tags: Tags, text = 'p(95)<800') => limit('http_req_duration', tags, text);
const errors = (tags: Tags, text = 'rate<0.01') => limit('http_req_failed', tags, text);

const FINE: Standing = { requests: 123, errors: 0, requestsPerSecond: 4.1, errorRate: 0 };

interface Case {
  readonly names?: readonly string[];
  /** Each threshold with what is observed of it. */
  readonly limits?: readonly (readonly [Threshold, number | null])[];
  readonly standing?: Standing;
  readonly pages?: Readonly<Record<string, Standing>>;
  readonly vus?: number | null;
  readonly seconds?: number;
  readonly phase?: Partial<LivePhase>;
}

function blockOf({ names = ['shoe'], limits = [], standing = FINE, pages = {}, vus = 5, seconds = 10, phase }: Case) {
  const told = liveLimits(
    limits.map(([threshold]) => threshold),
    names,
  );
  const watched = told.map(({ threshold }) => limits.find(([one]) => one === threshold)?.[1] ?? null);
  const snapshot: Snapshot = {
    ...standing,
    vus,
    pages: new Map(names.map((name) => [name, pages[name] ?? FINE])),
    watched,
  };
  return liveBlock({ title: '', plannedSeconds: 60, names, limits: told, judged: true, ...phase }, snapshot, seconds);
}

const linesOf = (one: Case): string[] => liveLines(blockOf(one));

describe('one page is one line', () => {
  const START = '0:10 of 1:00 · 5 VUs · lately 4.1 req/s · ';

  test.each<[string, Case, string]>([
    [
      'far from its limit',
      { limits: [[p95({ kind: 'document' }), 412.3]] },
      `${START}p(95) 412 ms · errors 0 % · ████░░░░  51 % of 800 ms`,
    ],
    ['at its limit', { limits: [[p95({}), 800]] }, `${START}p(95) 800 ms · errors 0 % · ████████ 100 % of 800 ms OVER`],
    [
      'at a limit that it may reach',
      { limits: [[p95({}, 'p(95)<=800'), 800]] },
      `${START}p(95) 800 ms · errors 0 % · ████████  99 % of 800 ms`,
    ],
    ['just over it', { limits: [[p95({}), 801]] }, `${START}p(95) 801 ms · errors 0 % · ████████ 101 % of 800 ms OVER`],
    [
      'with errors lately and before',
      { standing: { ...FINE, errors: 41, errorRate: 0.02 }, limits: [[p95({}), 8]] },
      `${START}p(95) 8 ms · errors 2 % (41 in all) · ░░░░░░░░   1 % of 800 ms`,
    ],
    [
      'with the errors nearest to their limit',
      {
        limits: [
          [p95({}), 400],
          [errors({ kind: 'document' }), 0.03],
        ],
      },
      `${START}p(95) 400 ms · errors 0 % · ████████ 300 % of 1 % errors OVER`,
    ],
    [
      'with errors where none may be',
      { limits: [[errors({}, 'rate<=0'), 0.5]] },
      `${START}p(95) – · errors 0 % · ████████     – of 0 % errors OVER`,
    ],
    [
      'with assets nearer to the limit than the page',
      {
        limits: [
          [p95({ kind: 'document' }), 80],
          [p95({ kind: 'asset' }), 720],
        ],
      },
      `${START}p(95) 80 ms · errors 0 % · ███████░  90 % of 800 ms (asset)`,
    ],
    ['without samples', { limits: [[p95({}), null]] }, `${START}p(95) – · errors 0 %`],
    [
      'that has not answered yet',
      { standing: { requests: 0, errors: 0, requestsPerSecond: null, errorRate: null }, vus: null, seconds: 0 },
      '0:00 of 1:00 · 0 VUs · lately – req/s · p(95) – · errors –',
    ],
    [
      'after the planned time',
      { seconds: 65.2, vus: 1 },
      '1:05 of 1:00, ending · 1 VU · lately 4.1 req/s · p(95) – · errors 0 %',
    ],
  ])('%s', (_name, one, line) => {
    expect(linesOf(one)).toEqual([line]);
  });
});

test('of several pages each has a line, aligned, that which has used the most of a limit first', () => {
  const slow = { ...FINE, requestsPerSecond: 12, errors: 1234, errorRate: 0.125 };
  expect(
    linesOf({
      names: ['home', 'shoe', 'checkout'],
      pages: { checkout: slow },
      limits: [
        [p95({ page: 'home', kind: 'document' }), 80],
        [p95({ page: 'checkout' }), 912],
      ],
    }),
  ).toEqual([
    '0:10 of 1:00 · 5 VUs · lately 4.1 req/s · errors 0 %',
    '  checkout  12 req/s   p(95) 912 ms  errors 12.5 % (1,234 in all)  ████████ 114 % of 800 ms OVER',
    '  home      4.1 req/s  p(95) 80 ms   errors 0 %                    █░░░░░░░  10 % of 800 ms',
    '  shoe      4.1 req/s  p(95) –       errors 0 %',
  ]);
});

test('a limit on all pages together is told of the whole', () => {
  const [head] = linesOf({ names: ['a', 'b'], limits: [[p95({}), 700]] });
  expect(head).toBe('0:10 of 1:00 · 5 VUs · lately 4.1 req/s · errors 0 % · ███████░  87 % of 800 ms');
});

test('a page is a line too when its name is long or wide', () => {
  const [, first, second] = linesOf({ names: ['x'.repeat(50), '鞋子'] });
  expect(first).toBe(`  ${'x'.repeat(31)}…  4.1 req/s  p(95) –  errors 0 %`);
  expect(second).toBe(`  鞋子${' '.repeat(28)}  4.1 req/s  p(95) –  errors 0 %`);
});

describe('of many pages', () => {
  const many = (count: number, share: (at: number) => number | null): Case => {
    const names = [...Array(count).keys()].map((at) => `page-${at}`);
    return {
      names,
      limits: names.map((page, at) => {
        const used = share(at);
        return [p95({ page }, 'p(95)<100'), used === null ? null : used * 100];
      }),
    };
  };

  test.each<[string, Case, string | undefined]>([
    ['one more than the worst is told', many(MAX_ROWS + 1, () => 0.5), undefined],
    [
      'the rest is a line, and how near it is',
      many(200, (at) => (at < 8 ? 0.9 : 0.42)),
      '  and 192 more pages, all below 43 % of their limit',
    ],
    ['the rest may be over, too', many(200, (at) => (at < 11 ? 1.5 : 0.1)), '  and 192 more pages, 3 of them OVER'],
    ['nothing is said of a limit without samples', many(200, () => null), '  and 192 more pages'],
  ])('%s', (_name, one, last) => {
    const lines = linesOf(one);
    expect(lines).toHaveLength(MAX_ROWS + 2);
    if (last !== undefined) expect(lines.at(-1)).toBe(last);
    else expect(lines.at(-1)).toContain('page-8 ');
  });

  test('those that are alike keep their order', () => {
    expect(linesOf(many(3, () => 0.5)).map((line) => line.trim().split(' ')[0])).toEqual([
      '0:10',
      'page-0',
      'page-1',
      'page-2',
    ]);
  });
});

test('a warm-up says so, and tells no share of a limit', () => {
  const phase = { title: 'Warm-up ', judged: false };
  expect(linesOf({ phase, limits: [[p95({}), 900]] })).toEqual([
    'Warm-up 0:10 of 1:00 · 5 VUs · lately 4.1 req/s · p(95) 900 ms · errors 0 %',
  ]);
});

test.each([
  [1, 'far'],
  [79.9, 'far'],
  [80, 'near'],
  [99.9, 'near'],
  [100, 'over'],
])('%d %% of a limit is %s', (observed, nearness) => {
  const { rows } = blockOf({ limits: [[p95({}, 'p(95)<100'), observed]] });
  expect(rows[0]?.at(-1)?.nearness).toBe(nearness);
});

test.each<[string, Threshold]>([
  ['is not judged', limit('http_req_duration', {}, 'p(95)<1', false)],
  ['is another percentile', p95({}, 'p(99)<1')],
  ['is a lower bound', p95({}, 'p(95)>1')],
  ['is of something else', limit('checks', {}, 'rate<0.5')],
])('a limit is not told when it %s', (_name, threshold) => {
  expect(liveLimits([threshold], ['shoe'])).toEqual([]);
});

test.each([
  [null, null, 'Rehearsal 0:10 · one visit'],
  [120, 10 / 120, 'Rehearsal 0:10 of 2:00 · one visit'],
])('a wait of %s s', (planned, done, line) => {
  const block = waitBlock('one visit', 'Rehearsal', 10, planned);
  expect(block.done).toBe(done);
  expect(liveLines(block)).toEqual([line]);
});

test.each([
  [0, 0],
  [30, 0.5],
  [90, 1],
])('after %d s of a minute %d of it is done', (seconds, done) => {
  expect(blockOf({ seconds }).done).toBe(done);
});
