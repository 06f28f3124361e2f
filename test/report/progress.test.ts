import { expect, test } from 'vitest';
import { k6LogLines } from '../../src/report/k6-log.ts';
import { clock, progressLine } from '../../src/report/progress.ts';

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

test("k6's log goes to the evidence whole, and its first fifty lines to people", () => {
  const [people, evidence]: [string[], string[]] = [[], []];
  const tell = k6LogLines({ info: (line) => people.push(line) }, { log: (line) => evidence.push(line) });
  for (let index = 1; index <= 60; index += 1) tell({ level: 'warning', message: `line ${index}\nmore`, source: null });
  expect(evidence).toHaveLength(60);
  expect(evidence[59]).toBe('warning: line 60\nmore');
  expect(people).toHaveLength(51);
  expect(people.slice(-2)).toEqual(['k6 | warning: line 50', 'k6 | (further lines are in k6.log)']);
});
