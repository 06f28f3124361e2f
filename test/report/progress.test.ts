import { expect, test } from 'vitest';
import { warmUpLine } from '../../src/report/progress.ts';
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

test.each([
  [{ requests: 12, p95: 412.3, errorRate: 0.25 }, 'Warm-up of shoe: 12 requests · p(95) 412 ms · errors 25 %'],
  [{ requests: 0, p95: null, errorRate: null }, 'Warm-up of shoe: 0 requests · p(95) – · errors –'],
])('a warm-up of %j', (warmUp, line) => {
  expect(warmUpLine('shoe', warmUp)).toBe(line);
});
