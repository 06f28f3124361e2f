import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import type { Outcome } from '../../src/verdict/verdict.ts';
import { weigh } from '../../src/verdict/weigh.ts';
import { whyOf } from '../../src/verdict/why.ts';
import { feedText, point } from '../results/feed.ts';
import { fileConfig, SITE } from '../support/config.ts';
import { configWith, summaryOf, threshold } from './facts.ts';

/** What is told of a load with these lines, under p(95)<800 of its durations. */
function told(lines: string, { outcome = 'failed', config = configWith([threshold()]) }: Partial<Told> = {}): string[] {
  const { measured } = feedText(lines, { selectors: config.thresholds, pages: config.pages.map(({ name }) => name) });
  const summary = summaryOf(config, measured);
  const findings = config.thresholds.map((one) => weigh(one, measured, summary));
  return whyOf(outcome, findings, measured, config).map(({ code, message }) => `${code}: ${message}`);
}

interface Told {
  readonly outcome: Outcome;
  readonly config: Config;
}

const slow = (at: number, page = 'product') => point('http_req_duration', 900, { page }, at);
const phases = (values: Readonly<Record<string, number>>, page = 'product') =>
  Object.entries(values)
    .map(([phase, value]) => point(`http_req_${phase}`, value, { page }, 1))
    .join('');

describe('why a run did not pass', () => {
  test('names the phase that takes most of the time', () => {
    expect(told(slow(1) + phases({ waiting: 870, receiving: 20, connecting: 10, blocked: 110 }))).toEqual([
      'phase: 87 % of the time of a request is waiting for the first byte (p(95) 870 ms)',
      'since: It was so from the start of the load',
    ]);
  });

  test.each<[string, Readonly<Record<string, number>>, string]>([
    [
      'the TLS handshake, which k6 counts as blocked too',
      { blocked: 100, connecting: 5, tls_handshaking: 90, waiting: 10 },
      '82 % of the time of a request is the TLS handshake (p(95) 90 ms)',
    ],
    [
      'what is blocked without it',
      { blocked: 100, connecting: 5, tls_handshaking: 5, waiting: 20 },
      '75 % of the time of a request is waiting for a free connection',
    ],
  ])('tells %s', (_name, values, words) => {
    expect(told(slow(1) + phases(values))).toContain(`phase: ${words}`);
  });

  test('names no phase where time is not what is wrong', () => {
    const errors = threshold({ metric: 'http_req_failed', aggregation: { kind: 'rate' }, unit: 'ratio', limit: 0.1 });
    const lines = point('http_req_failed', 1) + phases({ waiting: 870 });
    expect(told(lines, { config: configWith([errors]) })).toEqual(['since: It was so from the start of the load']);
  });

  test('names no phase where none was measured', () => {
    expect(told(slow(1))).toEqual(['since: It was so from the start of the load']);
  });

  test('counts the answers, most first, where one of them is not well', () => {
    const answer = (status: string, error_code?: string) =>
      point('http_reqs', 1, { page: 'product', status, ...(error_code && { error_code }) }, 1);
    expect(told(answer('200') + answer('301'))).toEqual([]);
    expect(
      told(answer('200').repeat(3) + answer('503', '1503').repeat(2) + answer('0', '1212') + answer('0', '1999')),
    ).toEqual([
      'statuses: Answers: 200 × 3, no answer × 2, 503 × 2',
      'errors: Errors: connection refused (1212) × 1, k6 error 1999 × 1',
    ]);
  });

  test('names failed checks, most failed first, and at most four of them', () => {
    const check = (name: string, fails: number) =>
      point('checks', 0, { page: 'product', check: name }, 1).repeat(fails) +
      point('checks', 1, { page: 'product', check: name }, 1);
    expect(told(check('price', 1) + check('name', 3))).toEqual([
      'checks: Failed checks: "name" 3 of 4 times, "price" 1 of 2 times',
    ]);
    expect(told(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => check(name, 1)).join(''))).toEqual([
      'checks: Failed checks: "a" 1 of 2 times, "b" 1 of 2 times, "c" 1 of 2 times, "d" 1 of 2 times and 2 more',
    ]);
  });

  test('tells when it began', () => {
    const fine = point('http_req_duration', 90, {}, 1);
    expect(told(fine + slow(70))).toEqual(['since: It began 1:09 after the start of the load']);
  });

  test.each(['passed', 'error', 'cancelled'] as const)('is nothing to ask of a run that is %s', (outcome) => {
    expect(told(slow(1), { outcome })).toEqual([]);
  });

  test('is nothing known of a run without a load', () => {
    expect(whyOf('failed', [], undefined, configWith([]))).toEqual([]);
  });

  test('looks at the page with the worst threshold, and says how many are over a limit', () => {
    const site = 'pages:\n  - { name: home, type: homepage }\n  - { name: shoes, type: category, path: /shoes }\n';
    const onShoes = threshold({ tags: { page: 'shoes' } });
    const config = { ...fileConfig(site, SITE), thresholds: [threshold({ tags: { page: 'home' } }), onShoes] };
    const lines =
      point('http_req_duration', 90, { page: 'home' }, 1) +
      phases({ connecting: 90 }, 'home') +
      slow(1, 'shoes') +
      phases({ receiving: 800 }, 'shoes');
    expect(told(lines, { config })).toEqual([
      'phase: 100 % of the time of a request is receiving the answer (p(95) 800 ms)',
      'since: It was so from the start of the load',
      'pages: Limits are crossed on 1 of 2 pages: shoes',
    ]);
  });
});
