import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { samplesForPercentile, samplesNeeded } from '../../src/config/sample-needs.ts';
import { selectorText, type Threshold } from '../../src/config/threshold.ts';
import { configOf } from '../support/config.ts';

type Inputs = Readonly<Record<string, string>>;

const limitLine = ({ judged, samplesRequired, abortAfterSeconds, ...threshold }: Threshold): string =>
  [
    `${selectorText(threshold)} ${threshold.expression}`,
    judged ? 'judged' : 'reported',
    samplesRequired ? 'required' : 'optional',
    abortAfterSeconds === null ? 'at the end' : `from ${abortAfterSeconds} s`,
    threshold.origin,
  ].join(' | ');

const limitLines = (inputs: Record<string, string>): string[] => configOf(inputs).thresholds.map(limitLine);

const PROOF_OF_TRAFFIC = [
  'http_reqs count>0 | judged | required | at the end | always',
  'iterations count>0 | judged | required | at the end | always',
  'http_reqs{kind:document} count>0 | judged | required | at the end | always',
];

/** The light load of 5 VUs for 60 s feeds no p(99), and reaches none of the sample counts before its half. */
const scope = (
  tags: string,
  samples: string,
  environment: string,
  [failed, p95, p99, checks]: readonly string[],
): string[] => [
  `http_req_failed${tags} rate<${failed} | judged | ${samples} | from 30 s | environment ${environment}`,
  `http_req_duration${tags} p(95)<${p95} | judged | ${samples} | from 30 s | environment ${environment}`,
  `http_req_duration${tags} p(99)<${p99} | reported | ${samples} | from 30 s | environment ${environment}`,
  `checks${tags} rate>${checks} | judged | ${samples} | from 30 s | environment ${environment}`,
];

const PRESETS = { prod: ['0.05', '3000', '5000', '0.95'], preprod: ['0.1', '5000', '8000', '0.9'] } as const;

describe('the thresholds of every page type and environment, in full', () => {
  const cases = (['prod', 'preprod'] as const).flatMap((environment) =>
    ['homepage', 'product', 'category', 'landing'].map((type) => [type, environment] as const),
  );

  test.each(cases)('%s on %s', (type, environment) => {
    expect(limitLines({ 'page-type': type, environment })).toEqual([
      ...scope('', 'required', environment, PRESETS[environment]),
      ...scope('{kind:document}', 'required', environment, PRESETS[environment]),
      // Checks are those of the document that a redirect leads to.
      ...scope('{kind:redirect}', 'optional', environment, PRESETS[environment]).slice(0, 3),
      ...(type === 'homepage' ? scope('{kind:asset}', 'optional', environment, PRESETS[environment]) : []),
      ...PROOF_OF_TRAFFIC,
    ]);
  });

  test('a product in full mode must also have put something into the cart', () => {
    const full = { 'test-mode': 'full', 'id-product': '1', 'id-attr': '0' };
    expect(limitLines(full)).toEqual([
      ...limitLines({}),
      'http_reqs{kind:action} count>0 | judged | required | at the end | always',
    ]);
    for (const type of ['homepage', 'category', 'landing'])
      expect(limitLines({ ...full, 'page-type': type })).toEqual(limitLines({ 'page-type': type }));
  });

  test('a homepage without assets has no limits on assets', () => {
    const lines = limitLines({ 'page-type': 'homepage', 'max-assets': '0' });
    expect(lines).toEqual(limitLines({}));
    expect(lines.join()).not.toContain('asset');
  });

  test('max-assets of another page type changes nothing', () => {
    expect(limitLines({ 'max-assets': '5' })).toEqual(limitLines({}));
  });
});

test('the user overrides each limit, on every selector', () => {
  const lines = limitLines({
    'page-type': 'homepage',
    'error-rate-threshold': '0.25',
    'p95-threshold-ms': '250.5',
    'p99-threshold-ms': '900',
    'checks-threshold': '0.99',
  });
  for (const tags of ['', '{kind:document}', '{kind:redirect}', '{kind:asset}']) {
    for (const start of [
      `http_req_failed${tags} rate<0.25 | judged`,
      `http_req_duration${tags} p(95)<250.5 | judged`,
      `http_req_duration${tags} p(99)<900 | judged`,
      `checks${tags} rate>0.99 | judged`,
    ])
      expect(lines.filter((line) => line.startsWith(start))).toHaveLength(
        start.startsWith('checks{kind:redirect}') ? 0 : 1,
      );
  }
  expect(lines).toHaveLength(18);
});

test.each<[string, Inputs, string, string, string, string]>([
  ['nothing may fail', { 'error-rate-threshold': '0' }, 'http_req_failed', 'rate<=0', '<=', 'no request may fail'],
  ['minus nothing too', { 'error-rate-threshold': '-0' }, 'http_req_failed', 'rate<=0', '<=', 'no request may fail'],
  [
    'everything may fail',
    { 'error-rate-threshold': '1' },
    'http_req_failed',
    'rate<1',
    '<',
    'fewer than 100 % of the requests may fail',
  ],
  [
    'a share that is no round percentage',
    { 'error-rate-threshold': '0.07' },
    'http_req_failed',
    'rate<0.07',
    '<',
    'fewer than 7 % of the requests may fail',
  ],
  ['every check', { 'checks-threshold': '1' }, 'checks', 'rate>=1', '>=', 'every check must pass'],
  ['any check', { 'checks-threshold': '0' }, 'checks', 'rate>0', '>', 'more than 0 % of the checks must pass'],
])('%s', (_name, inputs, metric, expression, operator, because) => {
  const found = configOf(inputs).thresholds.filter((threshold) => threshold.metric === metric);
  expect(found).toHaveLength(metric === 'checks' ? 2 : 3);
  for (const threshold of found)
    expect(threshold).toMatchObject({ expression, operator, because, unit: 'ratio', aggregation: { kind: 'rate' } });
});

test('a percentile carries its aggregation and unit', () => {
  const [, p95, p99] = configOf().thresholds;
  expect(p95).toMatchObject({
    aggregation: { kind: 'percentile', percent: 95 },
    operator: '<',
    unit: 'ms',
    limit: 5000,
  });
  expect(p99).toMatchObject({
    aggregation: { kind: 'percentile', percent: 99 },
    operator: '<',
    unit: 'ms',
    limit: 8000,
  });
});

describe('a p(99)', () => {
  const p99 = (inputs: Record<string, string>) =>
    configOf(inputs).thresholds.filter(
      ({ aggregation }) => aggregation.kind === 'percentile' && aggregation.percent === 99,
    );
  /** On the whole, on documents and on redirects alike. */
  const judged = (inputs: Record<string, string>) => {
    const [first, ...others] = p99(inputs).map((threshold) => threshold.judged);
    expect(others).toEqual([first, first]);
    return first;
  };

  test('of a preset is judged when the plan feeds it', () => {
    expect(judged({ intensity: 'medium' })).toBe(true);
    expect(judged({ environment: 'prod', 'max-vus': '10', 'duration-seconds': '300' })).toBe(true);
  });

  // 1 VU at 2 s + 1 s a document; both ramps are 15 s, the last one at half load: seconds − 7.5 = VU-seconds.
  test.each([
    ['905', 299, true],
    ['904', 298, false],
    ['4', 1, false],
  ])('of a preset with %s s is sure of %i samples', (seconds, samples, expected) => {
    const inputs = { 'max-vus': '1', 'duration-seconds': seconds, 'p95-threshold-ms': '1000' };
    expect(judged(inputs)).toBe(expected);
    if (!expected)
      expect(p99(inputs)[0]?.because).toBe(
        `reported, not judged: the plan is sure of ${samples} sample${samples === 1 ? '' : 's'}, a p(99) needs 299`,
      );
  });

  test('of the user is always judged, the value of the preset too', () => {
    expect(judged({ 'p99-threshold-ms': '8000' })).toBe(true);
    expect(judged({ 'p99-threshold-ms': '6000', 'duration-seconds': '3' })).toBe(true);
  });

  test('below the p(95) is a mistake, whoever set which', () => {
    expect(() => configOf({ 'p95-threshold-ms': '9000' })).toThrow(
      /8000 \(environment preprod\) is below the limit of p\(95\), 9000 \(input p95-threshold-ms\); set both/,
    );
    expect(() => configOf({ 'p99-threshold-ms': '4999' })).toThrow(/p99-threshold-ms: 4999/);
    expect(judged({ 'p99-threshold-ms': '5000' })).toBe(true);
  });
});

describe('the proof of traffic', () => {
  test.each<[string, Inputs]>([
    ['nothing else given', {}],
    ['no abort', { 'abort-on-fail': 'false' }],
    [
      'every limit overridden',
      {
        'error-rate-threshold': '1',
        'checks-threshold': '0',
        'p95-threshold-ms': '600000',
        'p99-threshold-ms': '600000',
      },
    ],
    ['heavy', { intensity: 'heavy', 'page-type': 'homepage' }],
  ])('stands last and never aborts: %s', (_name, inputs) => {
    expect(limitLines(inputs).slice(-3)).toEqual(PROOF_OF_TRAFFIC);
  });
});

test('abort-on-fail: false lets every threshold judge at the end', () => {
  expect(
    limitLines({ 'abort-on-fail': 'false', intensity: 'heavy' }).every((line) => line.includes('at the end')),
  ).toBe(true);
});

test('no selector carries two limits of one statistic, and none is written in two ways', () => {
  for (const type of ['homepage', 'product']) {
    const { thresholds }: Config = configOf({ 'page-type': type });
    const statistics = thresholds.map(
      (threshold) => `${selectorText(threshold)} ${JSON.stringify(threshold.aggregation)}`,
    );
    expect(new Set(statistics).size).toBe(statistics.length);
  }
});

test.each([
  [{}, 'checks'],
  [{ kind: 'document' }, 'checks{kind:document}'],
  [{ page: 'p', kind: 'document' }, 'checks{kind:document,page:p}'],
  [{ kind: 'document', page: 'p' }, 'checks{kind:document,page:p}'],
])('the selector of %j is %s', (tags, text) => {
  expect(selectorText({ metric: 'checks', tags })).toBe(text);
});

describe('samples that a statistic needs', () => {
  test.each([
    [90, 29],
    [95, 59],
    [99, 299],
    [50, 5],
  ])('p(%i): %i', (percent, samples) => expect(samplesForPercentile(percent)).toBe(samples));

  const needed = (inputs: Record<string, string>, metric: string): number | undefined =>
    configOf(inputs)
      .thresholds.filter((threshold) => threshold.metric === metric)
      .map(samplesNeeded)[0];

  test.each<[string, Inputs, string, number]>([
    ['error rate 0.05', { 'error-rate-threshold': '0.05' }, 'http_req_failed', 60],
    ['error rate 0.1', {}, 'http_req_failed', 30],
    ['error rate 0.07', { 'error-rate-threshold': '0.07' }, 'http_req_failed', 43],
    ['error rate 0', { 'error-rate-threshold': '0' }, 'http_req_failed', 1],
    ['error rate 1', { 'error-rate-threshold': '1' }, 'http_req_failed', 3],
    ['checks 0.95', { 'checks-threshold': '0.95' }, 'checks', 60],
    ['checks 0.9', {}, 'checks', 30],
    ['checks 0.99', { 'checks-threshold': '0.99' }, 'checks', 300],
    ['checks 1', { 'checks-threshold': '1' }, 'checks', 1],
    ['checks 0', { 'checks-threshold': '0' }, 'checks', 3],
    ['p(95)', {}, 'http_req_duration', 59],
    ['a count', {}, 'iterations', 1],
  ])('%s', (_name, inputs, metric, samples) => {
    expect(needed(inputs, metric)).toBe(samples);
  });
});
