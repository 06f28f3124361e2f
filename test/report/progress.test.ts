import { expect, test } from 'vitest';
import { progressLine, warmUpLine } from '../../src/report/progress.ts';
import { clock } from '../../src/verdict/finding-words.ts';

test.each([
  [0, '0:00'],
  [59.4, '0:59'],
  [59.6, '1:00'],
  [65, '1:05'],
  [3600, '60:00'],
])('%d s reads %s', (seconds, words) => {
  expect(clock(seconds)).toBe(words);
});

test('progress says time of planned time, VUs, requests, p(95) and errors', () => {
  expect(progressLine({ requests: 1234, vus: 5, p95: 412.3, errorRate: 0.002 }, 10, 60)).toBe(
    '0:10 of 1:00 · 5 VUs · 1,234 requests · p(95) 412 ms lately · errors 0.2 %',
  );
});

test('progress before the first answer invents no number', () => {
  expect(progressLine({ requests: 0, vus: null, p95: null, errorRate: null }, 0, 60)).toBe(
    '0:00 of 1:00 · 0 VUs · 0 requests · p(95) – lately · errors –',
  );
});

test('progress of one of each is no plural', () => {
  expect(progressLine({ requests: 1, vus: 1, p95: 412.3, errorRate: 0 }, 1, 60)).toContain(' 1 VU · 1 request · ');
});

test.each([
  [{ requests: 12, p95: 412.3, errorRate: 0.25 }, 'Warm-up of shoe: 12 requests · p(95) 412 ms · errors 25 %'],
  [{ requests: 0, p95: null, errorRate: null }, 'Warm-up of shoe: 0 requests · p(95) – · errors –'],
])('a warm-up of %j', (warmUp, line) => {
  expect(warmUpLine('shoe', warmUp)).toBe(line);
});
