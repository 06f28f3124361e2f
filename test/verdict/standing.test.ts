import { expect, test } from 'vitest';
import { standingOf } from '../../src/verdict/standing.ts';
import type { Finding } from '../../src/verdict/verdict.ts';
import { weigh } from '../../src/verdict/weigh.ts';
import { configWith, measure, threshold } from './facts.ts';

const base = weigh(threshold(), measure(configWith([]), ''), null);
const finding = (changes: Partial<Finding>): Finding => ({
  ...base,
  state: 'held',
  observed: 400,
  headroom: 0.5,
  samples: 9,
  ...changes,
});
const shoes = { page: 'shoes' };

test.each<[string, readonly Finding[], boolean, Finding['state']]>([
  [
    'the worst of its thresholds',
    [finding({}), finding({ state: 'crossed' }), finding({ state: 'disputed' })],
    true,
    'crossed',
  ],
  ['disputed before unmeasured', [finding({ state: 'unmeasured' }), finding({ state: 'disputed' })], true, 'disputed'],
  ['unmeasured before held', [finding({}), finding({ state: 'unmeasured' })], true, 'unmeasured'],
  ['reported, when nothing is judged', [finding({ state: 'reported' })], true, 'reported'],
  ['unmeasured, without any sample', [finding({ state: 'reported', samples: 0 })], true, 'unmeasured'],
  [
    'its own among several',
    [finding({ state: 'crossed', tags: { page: 'home' } }), finding({ tags: shoes })],
    false,
    'held',
  ],
  ['not that of all of them', [finding({ state: 'crossed' }), finding({ tags: shoes })], false, 'held'],
  [
    'not that of a page that is none of the run',
    [finding({ state: 'crossed', tags: { page: 'login' } }), finding({})],
    true,
    'held',
  ],
])('the state of a page is %s', (_name, findings, isOnly, state) => {
  expect(standingOf('shoes', isOnly, findings, []).state).toBe(state);
});

test('a page that is blamed by name is crossed, whatever its thresholds', () => {
  const reasons = [{ code: 'stalled', message: 'shoes: …', page: 'shoes' }] as const;
  expect(standingOf('shoes', false, [finding({ tags: shoes })], reasons).state).toBe('crossed');
  expect(standingOf('home', false, [finding({ tags: { page: 'home' } })], reasons).state).toBe('held');
});

test.each<[string, readonly Finding[], number | null]>([
  ['of its documents', [finding({ observed: 1 }), finding({ observed: 2, tags: { kind: 'document' } })], 2],
  [
    'of all requests, where no document is judged',
    [finding({ observed: 1 }), finding({ observed: 2, tags: { kind: 'asset' } })],
    1,
  ],
  ['of its own', [finding({ observed: 1, tags: { page: 'home' } }), finding({ observed: 2, tags: shoes })], 2],
  ['nearest to its limit', [finding({ observed: 1 }), finding({ observed: 2, headroom: -0.1 })], 2],
  ['none but p(95)', [finding({ expression: 'p(99)<800' }), finding({ metric: 'http_req_waiting' })], null],
])('the p(95) of a page is that %s', (_name, findings, observed) => {
  const { p95 } = standingOf('shoes', !findings.some(({ tags }) => tags.page), findings, []);
  expect(p95).toEqual(observed === null ? null : { observed, limit: 800, headroom: expect.any(Number) });
});
