import { expect, test } from 'vitest';
import { crossedOf } from '../../src/report/crossed.ts';
import { stoppedText } from '../../src/report/stopped.ts';
import type { Finding } from '../../src/verdict/verdict.ts';
import { SITE_VERDICT, VERDICTS } from './verdicts.ts';

const [PAGE] = SITE_VERDICT.pages;
const [FINDING] = SITE_VERDICT.thresholds;
if (PAGE === undefined || FINDING === undefined) throw new Error('a site has pages and thresholds');

const crossed = (metric: string, expression: string, page = PAGE.name): Finding => ({
  ...FINDING,
  ...{ metric, expression, tags: { kind: 'document', page }, state: 'crossed' },
});

test.each<[string, readonly Finding[], readonly string[]]>([
  ['nothing', [], []],
  ['the p(95) alone, which has columns of its own', [crossed('http_req_duration', 'p(95)<800')], []],
  [
    'the p(95), and so the p(99)',
    [crossed('http_req_duration', 'p(95)<800'), crossed('http_req_duration', 'p(99)<900')],
    [],
  ],
  [
    'more than the p(95)',
    [crossed('http_req_duration', 'p(95)<800'), crossed('http_req_failed', 'rate<0.1')],
    ['p(95)', 'errors'],
  ],
  ['the same twice', [crossed('http_req_failed', 'rate<0.1'), crossed('http_req_failed', 'rate<0.2')], ['errors']],
  ['another percentile', [crossed('transaction_duration', 'p(99) < 900')], ['p(99)']],
  ['checks, and a metric of a script', [crossed('checks', 'rate>0.9'), crossed('stock', 'max<3')], ['checks', 'stock']],
  ['what is over on another page', [crossed('http_req_failed', 'rate<0.1', 'elsewhere')], []],
])('a row tells what of its page is crossed: %s', (_name, thresholds, words) => {
  expect(crossedOf(PAGE, { ...SITE_VERDICT, thresholds: [...thresholds] })).toEqual(words);
});

test('thresholds of the only page need not name it', () => {
  const { failed } = VERDICTS;
  const thresholds = [{ ...crossed('http_req_failed', 'rate<0.1'), tags: {} }];
  expect(failed.pages.flatMap((page) => crossedOf(page, { ...failed, thresholds }))).toEqual(['errors']);
});

const K6_WORDS = "thresholds on metrics 'checks, http_req_failed' were crossed; at least one has abortOnFail enabled";

test.each([
  ['k6', K6_WORDS, 2, 'Stopped by k6 after 1 min 2 s: 2 thresholds were crossed (abort-on-fail)'],
  ['k6', K6_WORDS, 1, 'Stopped by k6 after 1 min 2 s: 1 threshold was crossed (abort-on-fail)'],
  ['k6', K6_WORDS, 0, `Stopped by k6 after 1 min 2 s: ${K6_WORDS}`],
  ['k6', 'test aborted', 2, 'Stopped by k6 after 1 min 2 s: test aborted'],
  ['gate', 'the job was cancelled', 0, 'Stopped by k6-gate after 1 min 2 s: the job was cancelled'],
] as const)('who stopped a load, and why: %s, %s', (by, reason, count, text) => {
  const thresholds = Array.from({ length: count }, () => crossed('checks', 'rate>0.9'));
  expect(stoppedText({ abort: { by, afterSeconds: 62, reason }, thresholds })).toBe(text);
});

test('a load that went its full time was not stopped', () => {
  expect(stoppedText({ abort: null, thresholds: [] })).toBeNull();
});
