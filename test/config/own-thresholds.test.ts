import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { selectorText } from '../../src/config/threshold.ts';
import { fileConfig } from '../support/config.ts';
import { fileProblems } from './resolving.ts';

const HEAD = 'target-url: https://shop.example/\nenvironment: preprod\nduration-seconds: 60\nmax-vus: 10\n';
const TWO = `${HEAD}pages:\n  - type: product\n    path: /p/42\n  - type: landing\n`;
const ONE = `${HEAD}page-type: product\n`;
/** A page whose visits are the user's own. */
const TEMPLATED = `${TWO}    template: own.mustache\n`;

/** The thresholds of a file that its own lines set: selector, expression, origin. */
function ownOf(text: string) {
  return fileConfig(text)
    .thresholds.filter(({ origin }) => origin.startsWith('k6-gate.yml'))
    .map((threshold) => ({ ...threshold, on: selectorText(threshold) }));
}

const limits = (...lines: string[]): string => `thresholds:\n${lines.map((line) => `  ${line}\n`).join('')}`;

describe('thresholds on any metric', () => {
  test('have their selector, what they demand, and their line', () => {
    const own = ownOf(
      TWO +
        limits(
          'http_req_duration{page:product}: ["p(95)<800", "avg < 300"]',
          `'checks{ check:"status is 200" }':`,
          '  - rate>0.99',
          'data_received: [count<1e6, rate<5000]',
          'vus: [value<20]',
        ),
    );
    expect(own.map(({ on, expression, unit, origin, judged }) => [on, expression, unit, origin, judged])).toEqual([
      ['http_req_duration{page:product}', 'p(95)<800', 'ms', 'k6-gate.yml:10', true],
      ['http_req_duration{page:product}', 'avg<300', 'ms', 'k6-gate.yml:10', true],
      ['checks{check:status is 200}', 'rate>0.99', 'ratio', 'k6-gate.yml:12', true],
      ['data_received', 'count<1000000', 'count', 'k6-gate.yml:13', true],
      ['data_received', 'rate<5000', 'count', 'k6-gate.yml:13', true],
      ['vus', 'value<20', 'count', 'k6-gate.yml:14', true],
    ]);
    expect(own.map(({ abortAfterSeconds, samplesRequired }) => [abortAfterSeconds, samplesRequired])).toEqual(
      own.map(() => [null, true]),
    );
  });

  test('may stop the load, and need no samples, where it is written', () => {
    const map = '{ threshold: "p(95)<800", abort-on-fail: true, delay-abort-seconds: 7 }';
    const soon = '{ threshold: "max<5000", abort-on-fail: true }';
    const idle = '{ threshold: "count<1", samples-required: false }';
    const own = ownOf(`${ONE}${limits(`http_req_waiting: [${map}, ${soon}]`, `http_reqs{status:503}: [${idle}]`)}`);
    expect(own.map(({ abortAfterSeconds, samplesRequired }) => [abortAfterSeconds, samplesRequired])).toEqual([
      [7, true],
      [30, true],
      [null, false],
    ]);
  });

  test('take the place of a preset on the same statistic of the same samples, and say so', () => {
    const text =
      ONE + limits('http_req_duration{kind:document}: [p(95)<700, p(95)<=650, p(90)<500]', 'checks: [rate>0.5]');
    const on = 'http_req_duration{kind:document}';
    const all = fileConfig(text).thresholds.map((threshold) => ({ ...threshold, on: selectorText(threshold) }));
    const origin = 'k6-gate.yml:7 (in place of p(95)<5000, environment preprod)';
    expect(all.filter((one) => one.on === on).map((one) => [one.expression, one.origin])).toEqual([
      ['p(99)<8000', 'environment preprod'],
      ['p(95)<700', origin],
      ['p(95)<=650', origin],
      ['p(90)<500', 'k6-gate.yml:7'],
    ]);
    expect(all.filter((one) => one.on === 'checks').map((one) => one.expression)).toEqual(['rate>0.5']);
  });

  test.each([
    ['the proof of traffic', 'http_reqs: [count<9000]', 'http_reqs', ['count>0', 'count<9000']],
    ['the proof of traffic, a stricter one too', 'http_reqs: [count>50]', 'http_reqs', ['count>0', 'count>50']],
    ['a limit of the other direction', 'http_req_failed: [rate>=0]', 'http_req_failed', ['rate<0.1', 'rate>=0']],
  ])('stand beside %s', (_name, line, selector, expressions) => {
    const on = fileConfig(ONE + limits(line)).thresholds.filter((one) => selectorText(one) === selector);
    expect(on.map(({ expression }) => expression)).toEqual(expressions);
  });

  test('may be on metrics of its own where a page has a template', () => {
    const text =
      TEMPLATED +
      limits(
        'options_shown{kind:own}: [count>5]',
        'option_time: [p(95)<300]',
        'ok: [rate>0.9, rate<200]',
        'browser_web_vital_cls: [p(75)<0.1]',
        'browser_web_vital_lcp: [p(75)<2500]',
      );
    expect(ownOf(text).map(({ unit }) => unit)).toEqual(['count', 'count', 'ratio', 'count', 'count', 'ms']);
  });
});

test.each<[string, string, string]>([
  [
    'a metric that is nearly one',
    'http_req_durations: [p(95)<800]',
    '10:3: thresholds.http_req_durations: there is no metric http_req_durations in this run; did you mean http_req_duration?',
  ],
  [
    'a custom metric',
    'cart_time: [p(95)<800]',
    "k6's own metrics are allowed, and custom ones where a page has a template",
  ],
  ['a metric of another protocol', 'grpc_req_duration: [p(95)<800]', 'no visit of this run measures grpc_req_duration'],
  ['one of a browser', 'browser_web_vital_lcp: [p(75)<2500]', 'no visit of this run measures browser_web_vital_lcp'],
  ['one of a socket', 'ws_sessions: [count>1]', 'no visit of this run measures ws_sessions'],
  [
    'a statistic that a trend has not',
    'http_req_duration: [p(95)<800, rate<1]',
    '10:34: thresholds.http_req_duration[1]: http_req_duration is a trend and has no rate; allowed: avg, min, max, med, p(N)',
  ],
  ['one that a rate has not', 'checks: [count>1]', 'checks is a rate and has no count; allowed: rate'],
  [
    'one that a counter has not',
    'http_reqs: [p(95)<1]',
    'http_reqs is a counter and has no p(95); allowed: count, rate',
  ],
  ['one that a gauge has not', 'vus: [max<1]', 'vus is a gauge and has no max; allowed: value'],
  [
    'a page that does not exist',
    'http_req_duration{page:prodct}: [p(95)<800]',
    '10:3: thresholds.http_req_duration{page:prodct}: there is no page "prodct"; did you mean product?; allowed: product, landing',
  ],
  [
    'a kind of request that no visit has',
    'http_req_duration{kind:documnt}: [p(95)<800]',
    '10:3: thresholds.http_req_duration{kind:documnt}: no visit has requests of the kind "documnt"; did you mean document?; allowed: document, asset, action, redirect',
  ],
  [
    'a percentile over all',
    'http_req_duration: [p(101)<800]',
    '"p(101)<800" is no threshold; allowed: a statistic (p(N) with N from 0 to 100), one of < <= > >= == != and a number',
  ],
  [
    'an expression that k6 refuses',
    'http_reqs: [count=>5]',
    '10:15: thresholds.http_reqs[0]: "count=>5" is no threshold',
  ],
  [
    'a selector that k6 refuses',
    '"http_reqs{page}": [count>5]',
    '10:3: thresholds.http_reqs{page}: has a tag without its',
  ],
  [
    'two spellings of one selector',
    'http_reqs{page:product,kind:document}: [count>5]\n  "http_reqs{kind: document, page:\'product\'}": [count>6]',
    "11:3: thresholds.http_reqs{kind: document, page:'product'}: names the same samples as 10; write their limits in one",
  ],
  [
    'the same limit twice',
    'http_reqs: [count>5, "count > 5"]',
    '10:24: thresholds.http_reqs[1]: count>5 stands there already',
  ],
  [
    'a delay below none',
    'http_reqs: [{ threshold: count>5, abort-on-fail: true, delay-abort-seconds: -1 }]',
    '10:58: thresholds.http_reqs[0].delay-abort-seconds: -1 is not allowed; allowed: a whole number from 0 to 14400',
  ],
  ['a tag that k6 does not index', 'http_reqs{vu:1}: [count>5]', 'k6 finds no samples by the tag vu'],
  ['another one', 'http_reqs{iter:1}: [count>5]', 'k6 finds no samples by the tag iter'],
  ['a tag on what has none', 'vus{page:product}: [value<5]', 'vus is of the whole run, without tags'],
  ['a tag on what else has none', 'vus_max{page:product}: [value<5]', 'vus_max is of the whole run, without tags'],
  [
    'no list',
    'http_reqs: count>5',
    '10:3: thresholds.http_reqs: "count>5" is not allowed; allowed: a list of expressions',
  ],
  ['an empty list', 'http_reqs: []', '10:3: thresholds.http_reqs: [] is not allowed'],
  [
    'a number',
    'http_reqs: [5]',
    '10:15: thresholds.http_reqs[0]: 5 is not allowed; allowed: an expression such as p(95)<800',
  ],
  [
    'an unknown key',
    'http_reqs: [{ threshold: count>5, abort: true }]',
    '10:37: thresholds.http_reqs[0].abort: there is no such setting; did you mean abort-on-fail?; known: threshold, abort-on-fail, delay-abort-seconds, samples-required',
  ],
  [
    'a delay without an abort',
    'http_reqs: [{ threshold: count>5, delay-abort-seconds: 3 }]',
    'delay-abort-seconds is set without abort-on-fail: true; set both',
  ],
])('%s is refused with its place', (_name, line, words) => {
  expect(fileProblems(TWO + limits(line))).toEqual([expect.stringContaining(words)]);
});

test('the example of the docs is accepted', () => {
  const example = /```yaml\n(thresholds:[^`]+)```/.exec(readFileSync('docs/config-file.md', 'utf8'))?.[1] ?? '';
  expect(ownOf(TWO + example)).toHaveLength(5);
});

test('all of it is told at once, with what else is wrong', () => {
  const text = `${TWO}    weight: 0\n${limits('http_reqs: [p(95)<1, count]', 'nope: [count>1]')}`;
  expect(fileProblems(text)).toHaveLength(1);
  expect(fileProblems(TWO + limits('http_reqs: [p(95)<1, count]', 'nope: [count>1]'))).toHaveLength(3);
});
