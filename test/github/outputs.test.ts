import { describe, expect, test } from 'vitest';
import { OUTPUTS, outputsOf } from '../../src/github/outputs.ts';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { VERDICTS } from '../report/verdicts.ts';

const artifact = { id: 12, url: 'https://ci.example/shop/site/actions/runs/7/artifacts/12' };
const report = { id: 13, url: 'https://ci.example/shop/site/actions/runs/7/artifacts/13' };
const FOLDER = 'k6-gate-results/gate-product-preprod-1a2b3c4d';

test('of a load that was stopped say all of it', () => {
  expect(outputsOf(VERDICTS.failed, { evidence: artifact, report })).toEqual({
    outcome: 'failed',
    reason: 'threshold-crossed',
    aborted: 'true',
    'abort-reason': 'thresholds on metrics "http_req_duration" were crossed; stopping test prematurely',
    'exit-code': '99',
    'k6-exit-code': '99',
    'p95-ms': '5000',
    'p99-ms': '5000',
    'avg-ms': '5000',
    'error-rate': '0.15',
    requests: '400',
    iterations: '400',
    'vus-max': '',
    'script-path': `${FOLDER}/script.js`,
    'results-path': `${FOLDER}/results.ndjson.gz`,
    'verdict-path': `${FOLDER}/verdict.json`,
    'artifact-id': '12',
    'artifact-url': artifact.url,
    'report-url': report.url,
  });
});

test('of a run that never loaded anything are empty, not zero', () => {
  const outputs = outputsOf(VERDICTS.error);
  expect(outputs).toMatchObject({ outcome: 'error', aborted: 'false', 'exit-code': '4' });
  const empty = Object.keys(outputs).filter((name) => outputs[name] === '');
  expect(empty).toEqual([
    ...[
      'abort-reason',
      'k6-exit-code',
      'p95-ms',
      'p99-ms',
      'avg-ms',
      'error-rate',
      'requests',
      'iterations',
      'vus-max',
    ],
    ...['artifact-id', 'artifact-url', 'report-url'],
  ]);
});

describe.each(Object.entries(VERDICTS))('of %s', (_name, verdict) => {
  test('are texts, one for each name, and agree with the verdict', () => {
    const outputs = outputsOf(verdict);
    expect(Object.keys(outputs)).toEqual(OUTPUTS.map(({ name }) => name));
    expect(Object.values(outputs).every((value) => typeof value === 'string')).toBe(true);
    expect(Object.values(outputs).join()).not.toMatch(/undefined|null|NaN|\[object/);
    expect(outputs.outcome).toBe(verdict.outcome);
    expect(outputs['exit-code']).toBe(String(exitCodeOf(verdict)));
    expect(outputs.aborted).toBe(String(verdict.abort !== null));
  });
});

test.each<[string, Partial<Verdict>, string]>([
  ['without a folder', { evidence: { ...VERDICTS.passed.evidence, folder: null } }, ''],
  ['without the file', { evidence: { ...VERDICTS.passed.evidence, files: [] } }, ''],
])('name no file %s', (_name, change, path) => {
  const outputs = outputsOf({ ...VERDICTS.passed, ...change });
  expect([outputs['script-path'], outputs['results-path'], outputs['verdict-path']]).toEqual([path, path, path]);
});

test('a load that measured zero says zero', () => {
  const { total, ...rest } = VERDICTS.passed;
  const outputs = outputsOf({ ...rest, total: total && { ...total, errorRate: 0, requests: 0, duration: null } });
  expect(outputs).toMatchObject({ 'error-rate': '0', requests: '0', 'p95-ms': '' });
});
