import { expect, test } from 'vitest';
import type { Readiness } from '../../src/config/looks.ts';
import type { LookReport } from '../../src/k6/look.ts';
import { readinessSeen, type Seen, unreadyReason } from '../../src/verdict/look-words.ts';
import { exitOf } from './facts.ts';

const URL = 'https://shop.example/health';
const READY: Readiness = { url: `${URL}?key=1`, status: 200, contains: 'ok', times: 1, timeoutSeconds: 60 };

const report = (more: Partial<LookReport> = {}): LookReport => ({
  ...{ status: 200, errorCode: 0, error: '', asked: URL, address: URL, redirect: '', contains: true, version: null },
  ...more,
});

test.each<[string, LookReport | null, string]>([
  ['good', report(), ''],
  ['good after a redirect', report({ address: `${URL}/deep` }), ''],
  ['another status', report({ status: 503 }), `${URL} answers 503, not 200`],
  ['another status without the text', report({ status: 404, contains: false }), `${URL} answers 404, not 200`],
  [
    'a redirect that is not followed',
    report({ status: 302, redirect: 'https://other.example/' }),
    `${URL} answers 302, a redirect to https://other.example/, not 200`,
  ],
  ['without the text', report({ contains: false }), `${URL} does not contain "ok"`],
  [
    'no answer',
    report({ status: 0, errorCode: 1212, error: 'connection refused' }),
    `${URL} is unreachable: the connection is refused (connection refused)`,
  ],
  ['nothing said in its time', null, `${URL} does not answer in time`],
])('a look that is %s', (_name, seen, words) => {
  const { good, words: told } = readinessSeen({ report: seen, exit: exitOf({}) }, READY);
  expect([good, told]).toEqual([words === '', words]);
});

test('a look without an answer says what to do for it', () => {
  const refused = report({ status: 0, errorCode: 1212, error: 'connection refused' });
  const hint = /^Check that the deploy has ended and the service listens; /;
  expect(readinessSeen({ report: refused, exit: exitOf({}) }, READY).hint).toMatch(hint);
});

test.each([
  [1, 'It was not ready within 60 s (2 looks)'],
  [3, 'It was not ready 3 times in a row within 60 s (2 looks)'],
])('a site that is not ready %i times in a row is told by the last look', (times, words) => {
  const last: Seen = { good: false, settled: false, words: 'it answers 503', hint: 'Wait.' };
  expect(unreadyReason({ reached: false, looks: 2, streak: 0, last }, { ...READY, times })).toEqual({
    code: 'unreachable',
    message: `it answers 503. ${words}. No load was sent. Wait.`,
  });
});
