import { describe, expect, test } from 'vitest';
import { notesOn } from '../../src/config/notes.ts';
import { selectorText } from '../../src/config/threshold.ts';
import { fileConfig } from '../support/config.ts';
import { fileProblems } from './resolving.ts';

const HEAD = 'target-url: https://shop.example/\nenvironment: preprod\nmax-vus: 10\n';
const FULL = `${HEAD}test-mode: full\n`;
const PRODUCT = '  - type: product\n    path: /p/42\n    id-product: 42\n    id-attr: 0\n';
const PAGES = `pages:\n${PRODUCT}  - type: landing\n`;
const WRITES = 'write-p95-threshold-ms: 6000\nwrite-error-rate-threshold: 0.02\n';

const limitsOf = (text: string): string[] =>
  fileConfig(text).thresholds.map((one) => `${selectorText(one)} ${one.expression}`);

describe('limits that hold where they are set', () => {
  test('are not there unless they are', () => {
    const metrics = fileConfig(`${FULL}${PAGES}`).thresholds.map(({ metric, tags }) => `${metric} ${tags.kind}`);
    expect(metrics).not.toContain('http_req_waiting document');
    expect(metrics).not.toContain('http_req_duration action');
  });

  test('of the first byte and of a visit, for each page or one', () => {
    const text = `${HEAD}ttfb-p95-threshold-ms: 400\n${PAGES}    iteration-p95-threshold-ms: 9000\n    ttfb-p95-threshold-ms: 300\n`;
    const set = fileConfig(text).thresholds.filter(({ metric }) => /waiting|iteration_/.test(metric));
    expect(set.map((one) => [selectorText(one), one.expression, one.origin, one.samplesRequired])).toEqual([
      ['http_req_waiting{kind:document,page:product}', 'p(95)<400', 'k6-gate.yml:4', true],
      ['http_req_waiting{kind:document,page:landing}', 'p(95)<300', 'k6-gate.yml:12', true],
      ['iteration_duration{page:landing}', 'p(95)<9000', 'k6-gate.yml:11', true],
    ]);
  });

  test('of what writes hold on it, in place of those of every request', () => {
    const before = limitsOf(`${FULL}${PAGES}`);
    const after = limitsOf(`${FULL}${WRITES}${PAGES}`);
    expect(before.filter((one) => !after.includes(one))).toEqual([
      'http_req_failed{page:product} rate<0.1',
      'http_req_duration{page:product} p(95)<5000',
    ]);
    expect(after.filter((one) => !before.includes(one))).toEqual([
      'http_req_duration{kind:action,page:product} p(95)<6000',
      'http_req_failed{kind:action,page:product} rate<0.02',
    ]);
  });

  test('of what writes are no business of a run that reads, and it says so', () => {
    const config = fileConfig(`${HEAD}${WRITES}${PAGES}`);
    expect(limitsOf(`${HEAD}${WRITES}${PAGES}`)).toEqual(limitsOf(`${HEAD}${PAGES}`));
    expect(notesOn(config)).toEqual(
      expect.arrayContaining([
        'write-p95-threshold-ms is not judged: no visit of this run writes.',
        'write-error-rate-threshold is not judged: no visit of this run writes.',
      ]),
    );
    expect(notesOn(fileConfig(`${FULL}${WRITES}${PAGES}`)).join()).not.toContain('is not judged');
  });

  test('of what writes are judged in a template where it writes', () => {
    const text = `${HEAD}${WRITES}pages:\n  - type: landing\n    template: own.mustache\n`;
    const writes = fileConfig(text).thresholds.filter(({ tags }) => tags.kind === 'action');
    expect(writes.map(({ samplesRequired }) => samplesRequired)).toEqual([false, false]);
  });
});

test('a limit of writes may be that of p(99)', () => {
  expect(fileProblems(`${FULL}write-p95-threshold-ms: 8000\n${PAGES}`)).toEqual([]);
});

test.each([
  [
    'a limit of writes over that of p(99)',
    `${FULL}write-p95-threshold-ms: 9000\n${PAGES}`,
    '5:1: write-p95-threshold-ms: 9000 is above the limit of p(99), 8000 (environment preprod)',
  ],
  [
    'one of a page',
    `${FULL}pages:\n${PRODUCT}    write-p95-threshold-ms: 8001\n`,
    '10:5: write-p95-threshold-ms: 8001 is above the limit of p(99), 8000',
  ],
  [
    'a share over all',
    `${FULL}write-error-rate-threshold: 5\n${PAGES}`,
    '5:1: write-error-rate-threshold: 5 is not allowed',
  ],
  ['no time', `${HEAD}ttfb-p95-threshold-ms: 0\n${PAGES}`, '4:1: ttfb-p95-threshold-ms: 0 is not allowed'],
  [
    'two calls to action',
    `${HEAD}${PAGES}    cta: /x\n    cta-selector: a.cta\n`,
    '11:5: cta-selector: is set beside cta, and a visit follows one call to action',
  ],
])('%s is refused with its place', (_name, text, words) => {
  expect(fileProblems(text)).toEqual([expect.stringContaining(words)]);
});
