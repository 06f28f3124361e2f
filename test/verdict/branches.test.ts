import { expect, test } from 'vitest';
import { blockedAlone } from '../../src/verdict/blocked-alone.ts';
import { headline } from '../../src/verdict/headline.ts';
import { readKeptVerdict } from '../../src/verdict/kept-verdict.ts';
import { standingOf } from '../../src/verdict/standing.ts';
import { weigh } from '../../src/verdict/weigh.ts';
import { whyOf } from '../../src/verdict/why.ts';
import { point } from '../results/feed.ts';
import { configWith, measure, threshold } from './facts.ts';

test('what is blocked alone needs no other phase, and is nothing without itself', () => {
  expect(blockedAlone({ blocked: 5 })).toBe(5);
  expect(blockedAlone({ blocked: 5, connecting: 2, tlsHandshaking: 1 })).toBe(2);
  expect(blockedAlone({ connecting: 2 })).toBeNull();
});

test('a pass on one request is told as that', () => {
  const config = configWith([]);
  const measured = measure(config, point('http_reqs', 1));
  const told = headline({ config, enforced: true, outcome: 'passed', reasons: [], findings: [], measured });
  expect(told).toMatch(/errors in 1 request$/);
});

test('of two limits without headroom the first is told', () => {
  const base = weigh(threshold(), measure(configWith([]), ''), null);
  const p95 = (limit: number) => ({ ...base, limit, headroom: null });
  expect(standingOf('shoes', true, [p95(1), p95(2)], []).p95?.limit).toBe(1);
});

test('a verdict without any of its parts is refused', () => {
  expect(() => readKeptVerdict('{}', 'verdict.json')).toThrow();
});

test('a wait for a connection is named, without a p(95) that k6 does not tell', () => {
  const config = configWith([threshold({ limit: 1 })]);
  const measured = measure(config, point('http_req_duration', 9) + point('http_req_blocked', 50));
  const finding = { ...weigh(threshold(), measured, null), state: 'crossed' as const };
  expect(whyOf('failed', [finding], measured, config)[0]?.message).toBe(
    '100 % of the time of a request is waiting for a free connection',
  );
});
