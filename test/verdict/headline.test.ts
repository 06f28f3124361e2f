import { describe, expect, test } from 'vitest';
import { quantity, reasonFor, sentence, statistic, thresholdText } from '../../src/verdict/finding-words.ts';
import { type HeadlineFacts, headline, worstOf } from '../../src/verdict/headline.ts';
import type { Finding } from '../../src/verdict/verdict.ts';
import { configOf } from '../support/config.ts';
import { answers, configWith, linesOf, measure } from './facts.ts';

function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    metric: 'http_req_duration',
    tags: { kind: 'document' },
    expression: 'p(95)<800',
    limit: 800,
    unit: 'ms',
    origin: 'environment preprod',
    state: 'crossed',
    observed: 912.1,
    headroom: -0.14,
    samples: 1234,
    confidence: 'high',
    place: null,
    sinceSeconds: null,
    ...overrides,
  };
}

const errors = finding({
  metric: 'http_req_failed',
  tags: {},
  expression: 'rate<0.1',
  limit: 0.1,
  unit: 'ratio',
  observed: 0.31,
  headroom: -2.1,
});

const told = (facts: Partial<HeadlineFacts>) =>
  headline({
    config: configOf(),
    enforced: true,
    outcome: 'failed',
    reasons: [{ code: 'threshold-crossed', message: 'first reason' }],
    findings: [],
    measured: undefined,
    ...facts,
  });

describe('the headline', () => {
  test.each<[string, Partial<HeadlineFacts>, string]>([
    [
      'of a failure is its worst fact, not its first',
      { findings: [finding(), errors] },
      'product error rate 31 % is over its limit of 10 % in preprod',
    ],
    [
      'says low confidence',
      { findings: [finding({ confidence: 'low', samples: 12 })] },
      'product p(95) 912 ms is over its limit of 800 ms in preprod (low confidence: 12 samples)',
    ],
    [
      'puts what rests on few samples behind what rests on enough',
      { findings: [finding(), { ...errors, confidence: 'low' }] },
      'product p(95) 912 ms is over its limit of 800 ms in preprod',
    ],
    [
      'says since when',
      { findings: [finding({ sinceSeconds: 130 })] },
      'product p(95) 912 ms is over its limit of 800 ms in preprod, from 2:10',
    ],
    [
      'says that it was so from the start',
      { findings: [finding({ sinceSeconds: 0 })] },
      'product p(95) 912 ms is over its limit of 800 ms in preprod, from the start',
    ],
    [
      'names a kind of requests in the plural',
      { findings: [finding({ tags: { kind: 'asset' } })] },
      'product p(95) of assets 912 ms is over its limit of 800 ms in preprod',
    ],
    [
      'tells the p(95) of all requests from that of the documents, which stands in the row of the page',
      { findings: [finding({ headroom: -0.1 }), finding({ tags: {} })] },
      'product p(95) of all requests 912 ms is over its limit of 800 ms in preprod',
    ],
    [
      'tells that of the documents where both are the same',
      { findings: [finding({ tags: {} }), finding()] },
      'product p(95) 912 ms is over its limit of 800 ms in preprod',
    ],
    [
      'tells the error rate of the documents from that of all requests, which stands in the row',
      { findings: [finding({ ...errors, tags: { kind: 'document' } })] },
      'product error rate of documents 31 % is over its limit of 10 % in preprod',
    ],
    [
      'names the step of a journey',
      { findings: [finding({ metric: 'transaction_duration', tags: { page: 'checkout', step: 'pay' } })] },
      'checkout step pay p(95) 912 ms is over its limit of 800 ms in preprod',
    ],
    [
      'of a check rate',
      { findings: [finding({ metric: 'checks', unit: 'ratio', expression: 'rate>0.9', limit: 0.9, observed: 0.7 })] },
      'product share of passed checks of documents 70 % is below its limit of 90 % in preprod',
    ],
    [
      'of a metric without plain words',
      { findings: [finding({ metric: 'http_req_waiting' })] },
      'product: p(95) of http_req_waiting{kind:document} is 912 ms, over its limit of 800 ms',
    ],
    [
      'of samples with tags of the user',
      { findings: [finding({ tags: { status: '200' } })] },
      'product: p(95) of http_req_duration{status:200} is 912 ms, over its limit of 800 ms',
    ],
    [
      'of a kind of the user',
      { findings: [finding({ tags: { kind: 'api' } })] },
      'product: p(95) of http_req_duration{kind:api} is 912 ms, over its limit of 800 ms',
    ],
    ['of a failure without findings is its reason', {}, 'first reason'],
    [
      'of a page that was not served is that, whatever is crossed',
      { reasons: [{ code: 'unreachable', message: 'refused' }], findings: [finding()] },
      'refused',
    ],
    [
      'of no traffic is the threshold that proves it',
      {
        reasons: [{ code: 'no-traffic', message: 'none' }],
        findings: [
          finding({
            unit: 'count',
            metric: 'http_reqs',
            tags: {},
            expression: 'count>0',
            limit: 0,
            observed: 0,
            headroom: null,
          }),
        ],
      },
      'product: count of http_reqs is 0, at its limit of 0',
    ],
    [
      'says NOT ENFORCED first',
      {
        enforced: false,
        outcome: 'inconclusive',
        reasons: [{ code: 'evidence-incomplete', message: 'counts differ' }],
      },
      'NOT ENFORCED: counts differ',
    ],
    ['of an error', { outcome: 'error', reasons: [{ code: 'not-run', message: 'no k6' }], config: null }, 'no k6'],
    [
      'of a list with one problem',
      { outcome: 'error', error: { code: 'user/refused', message: 'The run is refused:\n- a is b', hint: null } },
      'The run is refused: a is b',
    ],
    [
      'of a list with more',
      { outcome: 'error', error: { code: 'user/refused', message: 'The run is refused:\n- a\n- b', hint: null } },
      'The run is refused: 2 problems',
    ],
    [
      'of a message with details',
      { outcome: 'error', error: { code: 'k6/not-found', message: 'k6 not found\nPATH: no k6', hint: null } },
      'k6 not found',
    ],
    ['of nothing but an outcome', { outcome: 'error', reasons: [] }, 'error'],
    [
      'of a cancellation, nothing measured',
      { outcome: 'cancelled', reasons: [{ code: 'cancelled', message: 'The job was cancelled' }] },
      'The job was cancelled',
    ],
    [
      'is one line, whatever k6 said',
      { outcome: 'error', reasons: [{ code: 'not-run', message: 'a\r\nb\tc\u2028d \n' }] },
      'a b c d',
    ],
    [
      'of a run without a config',
      { config: null, findings: [finding({ tags: {} })] },
      'k6-gate p(95) of all requests 912 ms is over its limit of 800 ms',
    ],
  ])('%s', (_name, facts, words) => {
    expect(told(facts)).toBe(words);
  });

  test('of a pass says what held, on what, and how much traffic there was', () => {
    const config = configWith([]);
    const measured = measure(config, linesOf({ durations: answers(40, 500), failed: 1 }));
    const findings = [
      finding({ state: 'held' }),
      finding({ state: 'held', confidence: 'low' }),
      finding({ state: 'reported' }),
    ];
    expect(told({ outcome: 'passed', reasons: [], findings, measured })).toBe(
      'product: 2 of 2 thresholds held (1 on few samples) in preprod, p(95) 500 ms and 2.5 % errors in all 40 requests',
    );
  });

  test('of a cancellation says what was measured until then', () => {
    const measured = measure(configWith([]), linesOf({ durations: answers(3, 500) }));
    const reasons = [{ code: 'cancelled', message: 'The job was cancelled' }] as const;
    expect(told({ outcome: 'cancelled', reasons, measured })).toBe(
      'The job was cancelled, p(95) 500 ms and 0 % errors in all 3 requests',
    );
  });

  test('leaves out the traffic where there was none', () => {
    const measured = measure(configWith([]), '');
    expect(told({ outcome: 'passed', reasons: [], measured })).toBe('product: 0 of 0 thresholds held in preprod');
    const findings = [finding({ state: 'held' })];
    expect(told({ outcome: 'passed', reasons: [], findings })).toBe('product: 1 of 1 threshold held in preprod');
  });

  test('does not need a duration or an error rate', () => {
    const none = measure(configWith([]), '');
    const measured = { ...none, total: { ...none.total, requests: 2 } };
    expect(told({ outcome: 'passed', reasons: [], measured })).toContain(
      'p(95) nothing and 0 % errors in all 2 requests',
    );
  });

  test('says which step of a sequence it is', () => {
    const steps = { ...configOf(), sequence: { profiles: ['smoke', 'load'], index: 1 } } as const;
    expect(told({ config: steps })).toBe('first reason [load, step 2 of 2]');
  });

  test('shows a private target of production, and of nothing else', () => {
    const allowed = { 'target-url': 'http://10.0.0.7/p/42', environment: 'prod', 'allow-private-target': 'true' };
    expect(told({ config: configOf(allowed) })).toBe('first reason [private target allowed: 10.0.0.7]');
    expect(told({ config: configOf({ ...allowed, environment: 'preprod' }) })).toBe('first reason');
    expect(told({ config: configOf({ environment: 'prod' }) })).toBe('first reason');
  });
});

describe('the worst finding', () => {
  test('is farthest over its limit', () => {
    const near = finding({ headroom: -0.01 });
    expect(worstOf([near, errors, finding()])).toBe(errors);
  });
  test('is one without a share where there is one', () => {
    const zero = finding({ limit: 0, headroom: null });
    expect(worstOf([errors, zero])).toBe(zero);
  });
  test('is none when nothing is crossed', () => {
    expect(worstOf([finding({ state: 'disputed' })])).toBeUndefined();
  });
});

describe('a finding as a sentence', () => {
  test.each<[Partial<Finding>, string]>([
    [{ state: 'unmeasured', observed: null }, 'has no samples: nothing proves that it holds'],
    [{ state: 'disputed' }, 'is 912 ms by our count, and k6 says otherwise or nothing'],
    [{ state: 'disputed', observed: null }, 'cannot be computed from the samples alone, and k6 says nothing of it'],
    [{ state: 'held', observed: 41.26 }, 'is 41.3 ms of 1,234 samples, limit 800 ms'],
    [{ state: 'reported', observed: 4.126 }, 'is 4.13 ms of 1,234 samples, limit 800 ms'],
    [{ observed: null }, 'is nothing, over its limit of 800 ms'],
    [{ observed: 800 }, 'is 800 ms, at its limit of 800 ms'],
    [{ observed: 800.2 }, 'is 800.2 ms, over its limit of 800 ms'],
    [{ expression: 'p(95)>=900', limit: 900, observed: 1 }, 'is 1 ms, below its limit of 900 ms'],
    [{ expression: 'p(95)==1', limit: 1, observed: 2 }, 'is 2 ms, over its limit of 1 ms'],
  ])('%o', (overrides, words) => {
    expect(sentence(finding(overrides), 'product')).toBe(`product: p(95) of http_req_duration{kind:document} ${words}`);
  });

  test('never says that a number is over itself', () => {
    const close = { ...errors, observed: 0.1004 };
    expect(sentence(close, 'product')).toBe('product: rate of http_req_failed is 10.04 %, over its limit of 10 %');
    expect(sentence({ ...finding(), unit: 'count', limit: 100, observed: 100.01 }, 'x')).toContain('is 100.01, over');
  });

  test('of an expression that has no name of its own repeats it', () => {
    expect(statistic(finding({ expression: '>5' }))).toBe('>5 of http_req_duration{kind:document}');
    expect(statistic(finding({ expression: 'p(99.9)<5' }))).toBe('p(99.9) of http_req_duration{kind:document}');
  });

  test('as a title is its selector and its expression', () => {
    expect(thresholdText(finding())).toBe('http_req_duration{kind:document} p(95)<800');
  });
});

describe('the reason that a finding gives', () => {
  const count = finding({ unit: 'count', metric: 'http_reqs', expression: 'count>5', limit: 5 });
  test.each<[string, Finding, string]>([
    ['over its limit', finding(), 'threshold-crossed'],
    ['without samples', finding({ state: 'unmeasured' }), 'threshold-unmeasured'],
    ['disputed', finding({ state: 'disputed' }), 'threshold-disputed'],
    ['a count of zero', { ...count, observed: 0 }, 'no-traffic'],
    ['a count that nobody knows', { ...count, observed: null }, 'no-traffic'],
    ['a count that is too low', { ...count, observed: 4 }, 'threshold-crossed'],
    ['a latency of zero', finding({ observed: 0 }), 'threshold-crossed'],
  ])('%s: %3$s', (_name, one, code) => {
    expect(reasonFor(one, 'product').code).toBe(code);
  });
});

test.each<[number | null, Finding['unit'], string]>([
  [null, 'ms', 'nothing'],
  [0, 'ms', '0 ms'],
  [9.999, 'ms', '10 ms'],
  [12.34, 'ms', '12.3 ms'],
  [1234.5, 'ms', '1,235 ms'],
  [0.004, 'ratio', '0.4 %'],
  [1, 'ratio', '100 %'],
  [1234567, 'count', '1,234,567'],
])('%d as %s reads %s', (value, unit, words) => {
  expect(quantity(value, unit)).toBe(words);
});

describe('the worst fact', () => {
  const missing = (metric: string, tags: Record<string, string> = {}): Finding =>
    finding({ metric, tags, expression: 'count>0', limit: 0, unit: 'count', observed: 0, headroom: null, samples: 0 });
  const noneMayFail = finding({
    metric: 'http_req_failed',
    expression: 'rate<=0',
    limit: 0,
    unit: 'ratio',
    headroom: null,
  });

  test.each<[string, Finding[], Finding]>([
    ['is the one farthest over its limit', [finding(), errors], errors],
    ['is one whose limit is zero before those with a share', [errors, noneMayFail], noneMayFail],
    ['is not the missing visit that an early stop explains', [missing('iterations'), errors], errors],
    ['is not a missing document either', [missing('http_reqs', { kind: 'document' }), errors], errors],
    [
      'is that there was no request at all',
      [errors, missing('iterations'), missing('http_reqs')],
      missing('http_reqs'),
    ],
    ['is a missing visit when that is all', [missing('iterations')], missing('iterations')],
  ])('%s', (_name, findings, worst) => {
    expect(worstOf(findings)).toEqual(worst);
  });
});
