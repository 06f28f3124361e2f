import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, type Shop } from '../../examples/shop/shop.ts';
import { verdictSchema } from '../../src/verdict/verdict.ts';
import { readZipEntries } from '../harness/zip-entries.ts';
import { CURRENT, k6 } from '../support/k6.ts';
import { runWorkflow, type WorkflowRun } from './act.ts';
import type { JobRecord } from './act-record.ts';
import { withTool } from './with-tool.ts';

withTool('act', 'gate.yml, run by act', (act) => {
  const cleanup = new AsyncDisposableStack();
  let shop: Shop;
  let slowShop: Shop;
  let run: WorkflowRun;

  beforeAll(async () => {
    shop = cleanup.use(await openShop());
    slowShop = cleanup.use(await openShop({ latencyMs: 300 }));
    const { path } = await k6(CURRENT);
    const vars = { SHOP_URL: shop.url, SLOW_SHOP_URL: slowShop.url, K6_PATH: path };
    run = cleanup.use(await runWorkflow(act, 'gate.yml', vars));
  });

  afterAll(() => cleanup.disposeAsync());

  const job = (id: string): JobRecord => {
    const record = run.jobs.get(id);
    if (record === undefined) throw new Error(`There was no job ${id}. act said:\n${run.complaints}`);
    return record;
  };
  const evidenceOf = (name: string) => {
    const files = readZipEntries(run.artifacts.get(name) ?? Buffer.alloc(0));
    const verdict = verdictSchema.parse(JSON.parse(String(files.get('verdict.json'))));
    return { names: [...files.keys()].sort(), verdict };
  };

  test('a page that holds: green, and later steps read its outputs and files', () => {
    expect(job('good')).toMatchObject({
      result: 'success',
      steps: { 'Main Gate': 'success', 'Main Outputs': 'success', 'Main Files': 'success', 'Post Gate': 'success' },
      annotations: [],
      outputs: { outcome: 'passed', 'k6-exit-code': '0', 'error-rate': '0' },
    });
    expect(job('good').steps).not.toHaveProperty('Main Nothing failed');
    expect(job('good').summary).toContain('## ✅ PASSED');
    expect(job('good').log.join('\n')).toContain('PASSED: ');
  });

  test('a page that is too slow: red, one error per crossed threshold, and only steps for failures go on', () => {
    const { result, steps, annotations, outputs, summary } = job('slow');
    expect(result).toBe('failure');
    expect(steps).toMatchObject({ 'Main Gate': 'failure', 'Main Roll back': 'success', 'Post Gate': 'success' });
    expect(steps).not.toHaveProperty('Main Deploy');
    // The worse one first, and both are about as slow.
    expect(annotations.map(({ kind, title }) => [kind, title]).sort()).toEqual([
      ['error', 'k6-gate: http_req_duration p(95)<100'],
      ['error', 'k6-gate: http_req_duration{kind:document} p(95)<100'],
    ]);
    expect(annotations[0]?.message).toMatch(
      /^product: p\(95\) of http_req_duration\S* is [\d,.]+ ms, over its limit of 100 ms/,
    );
    expect(outputs).toMatchObject({ outcome: 'failed', 'exit-code': '99', 'k6-exit-code': '99' });
    expect(summary).toContain('## ❌ BLOCKED');
  });

  test('a configuration that is wrong: a red step that continue-on-error lets pass', () => {
    const { result, steps, annotations } = job('tolerated');
    expect(result).toBe('success');
    expect(steps).toMatchObject({ 'Main Gate': 'failure', 'Main Goes on, and knows': 'success' });
    expect(annotations[0]?.message).toContain('page-type: "prodct"');
  });

  test('the workflow is red, and only what passed is promoted', () => {
    expect(run.exitCode).toBe(1);
    expect(job('promote').log).toEqual(['Promoted.']);
    expect(run.jobs.has('promote-slow')).toBe(false);
  });

  test('each gate has its artifact, whole and about itself', () => {
    const passed = [...run.artifacts.keys()].find((name) => /^k6-gate-good-product-preprod-[0-9a-f]{8}$/.test(name));
    for (const [name, url, outcome] of [
      [passed ?? '', shop.url, 'passed'],
      ['slow-evidence', slowShop.url, 'failed'],
    ] as const) {
      const { names, verdict } = evidenceOf(name);
      expect(names).toEqual(verdict.evidence.files);
      expect(verdict).toMatchObject({ outcome, config: { environment: 'preprod', target: `${url}/p/42` } });
      expect(job(outcome === 'passed' ? 'good' : 'slow').outputs['artifact-url']).toMatch(/\/artifacts\/\d+$/);
    }
  });

  test('k6 comes from the tool cache, or from k6-path', () => {
    const [passed = ''] = [...run.artifacts.keys()].filter(
      (name) => name.startsWith('k6-gate-good') && !name.endsWith('.html'),
    );
    expect(evidenceOf(passed).verdict.runs.at(-1)?.source).toMatch(/^(cache|system)$/);
    expect(evidenceOf('slow-evidence').verdict.runs.at(-1)?.source).toBe('path');
  });
});
