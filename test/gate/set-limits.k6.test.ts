import { expect, test } from 'vitest';
import { gateShop } from '../support/gate-run.ts';

const FILE = `test-mode: full
max-vus: 4
write-p95-threshold-ms: 4000
write-error-rate-threshold: 0.02
ttfb-p95-threshold-ms: 3000
pages:
  - type: product
    path: /p/42
    id-product: 42
    id-attr: 1
  - type: landing
    path: /landing
`;

test('reads, writes, first bytes and visits are judged apart', async () => {
  const file = `${FILE}    iteration-p95-threshold-ms: 3600\n`;
  await gateShop({ path: '/', file }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
    const held = verdict.thresholds.filter(({ origin }) => origin.startsWith('k6-gate.yml:'));
    expect(held.map(({ metric, tags, state }) => [metric, tags.kind, tags.page, state])).toEqual([
      ['http_req_waiting', 'document', 'product', 'held'],
      ['http_req_duration', 'action', 'product', 'held'],
      ['http_req_failed', 'action', 'product', 'held'],
      ['http_req_waiting', 'document', 'landing', 'held'],
      ['iteration_duration', undefined, 'landing', 'held'],
    ]);
  });
});

test('each of them alone can block', async () => {
  const file = FILE.replace('p95-threshold-ms: 4000', 'p95-threshold-ms: 2').replace(
    'ttfb-p95-threshold-ms: 3000',
    'ttfb-p95-threshold-ms: 1\niteration-p95-threshold-ms: 900',
  );
  await gateShop({ path: '/', file, knobs: { latencyMs: 20 } }, ({ verdict }) => {
    expect(verdict.outcome).toBe('failed');
    const crossed = verdict.thresholds.filter(({ state }) => state === 'crossed');
    expect(new Set(crossed.map(({ metric, tags }) => `${metric} ${tags.kind}`))).toEqual(
      new Set(['http_req_waiting document', 'http_req_duration action', 'iteration_duration undefined']),
    );
  });
});
