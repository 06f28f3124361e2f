import { type CTRFReport, calculateSummary, validate } from 'ctrf';
import { describe, expect, test } from 'vitest';
import { ctrfReport } from '../../src/report/ctrf.ts';
import { junitReport } from '../../src/report/junit.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { actsAsCommand } from './forgery.ts';
import { HOSTILE, HUGE } from './hostile.ts';
import { poisoned } from './poisoned.ts';
import { SITE_VERDICT, VERDICTS } from './verdicts.ts';
import { elementsOf, parseXml } from './xml-tree.ts';

const ALL: Readonly<Record<string, Verdict>> = { ...VERDICTS, site: SITE_VERDICT };

const read = (verdict: Verdict): CTRFReport => JSON.parse(ctrfReport(verdict));
/** What the published schema has against a report. */
const problems = (report: unknown) => validate(report).errors;

describe.each(Object.entries(ALL))('ctrf.json of %s', (name, verdict) => {
  const report = read(verdict);

  test('can be opened', async () => {
    await expect(ctrfReport(verdict)).toMatchFileSnapshot(`rendered/${name}.ctrf.json`);
  });

  test('keeps the published schema', () => {
    expect(problems(report)).toEqual([]);
  });

  test('counts what it holds', () => {
    const { tests, passed, failed, skipped, pending, other } = calculateSummary(report.results.tests);
    expect(report.results.summary).toMatchObject({ tests, passed, failed, skipped, pending, other });
    expect(new Set(report.results.tests.map(({ suite }) => suite?.join())).size).toBe(report.results.summary.suites);
  });

  test('is all green for a pass and for nothing else', () => {
    expect(report.results.summary.failed === 0).toBe(verdict.outcome === 'passed');
    expect(report.results.environment?.healthy).toBe(verdict.outcome === 'passed');
  });

  test('holds the cases of junit.xml', () => {
    const cases = elementsOf(parseXml(junitReport(verdict)), 'testcase');
    expect(report.results.tests.map((one) => one.name)).toEqual(cases.map(({ attributes }) => attributes.name));
    expect(report.results.tests.map((one) => one.suite?.join('.'))).toEqual(
      cases.map(({ attributes }) => attributes.classname),
    );
    const ids = report.results.tests.map((one) => one.testId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('tells when', () => {
    const { start, stop, duration } = report.results.summary;
    expect([new Date(start).toISOString(), stop - start]).toEqual([verdict.startedAt, duration]);
    expect(report.results.tests.reduce((sum, one) => sum + one.duration, 0)).toBe(duration);
    expect(duration).toBe(75_400);
  });
});

test('the schema sees what is wrong', () => {
  const report = read(VERDICTS.passed);
  expect(problems({ ...report, specVersion: 1 })).not.toEqual([]);
  expect(problems({ ...report, results: { ...report.results, tests: [{ name: '', status: 'error' }] } })).not.toEqual(
    [],
  );
});

test('a crossed threshold has its numbers', () => {
  const crossed = read(VERDICTS.failed).results.tests.find(({ status }) => status === 'failed');
  expect(crossed).toMatchObject({
    name: 'http_req_failed rate<0.1',
    rawStatus: 'crossed',
    message: 'product: rate of http_req_failed is 15 %, over its limit of 10 %',
    trace: expect.stringContaining('\norigin: environment preprod\n'),
    extra: {
      reason: 'threshold-crossed',
      metric: 'http_req_failed',
      expression: 'rate<0.1',
      limit: 0.1,
      unit: 'ratio',
      observed: 0.15,
      headroom: -0.5,
      samples: 400,
      confidence: 'high',
      origin: 'environment preprod',
    },
  });
});

test('the version of the site is the one that answered last', () => {
  const appVersion = (before: string | null, after: string | null) =>
    read({ ...VERDICTS.passed, targetVersion: { expected: 'c', before, after } }).results.environment?.appVersion;
  expect([appVersion('a', 'b'), appVersion('a', null), appVersion(null, null)]).toEqual(['b', 'a', undefined]);
});

describe('a hostile text', () => {
  const textsIn = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
  };

  test.each([...HOSTILE, ...HUGE, '\u0000'].map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    'stays text: %s',
    (_name, text) => {
      const report = read(poisoned(text));
      expect(problems(report)).toEqual([]);
      expect(report.results.tests).toHaveLength(read(poisoned('x')).results.tests.length);
      for (const line of textsIn(report).flatMap((one) => one.split('\n'))) {
        expect(actsAsCommand(line), JSON.stringify(line)).toBe(false);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }
    },
  );
});
