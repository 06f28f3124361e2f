import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openShop } from '../examples/shop/shop.ts';
import { verdictSchema } from '../src/verdict/verdict.ts';
import { openFakeK6 } from './gate/fake-gate.ts';
import { openArtifactService } from './harness/artifact-service.ts';
import { type ActionRecord, type ActionStep, cancelAt, runAction } from './harness/runner.ts';
import { readZipEntries } from './harness/zip-entries.ts';
import { configOf } from './support/config.ts';
import { CURRENT, k6 } from './support/k6.ts';

const INPUTS = {
  environment: 'preprod',
  'page-type': 'product',
  'duration-seconds': '40',
  'warm-up-seconds': '0',
  'ready-timeout-seconds': '30',
};

/** The bundled action, cancelled as the runner does it this many seconds after a line of its log. */
async function cancelled(
  url: string,
  line: RegExp,
  seconds: number,
  step: Partial<ActionStep> = {},
  path?: string,
): Promise<ActionRecord> {
  return runAction({
    action: join(import.meta.dirname, '..'),
    timeoutSeconds: 60,
    ...step,
    signals: cancelAt(line).map((planned) => ({ ...planned, plusSeconds: seconds + (planned.plusSeconds ?? 0) })),
    inputs: {
      ...INPUTS,
      'target-url': `${url}/p/42`,
      'k6-path': path ?? (await k6(CURRENT)).path,
    },
  });
}

describe('the bundled action in a cancelled job', { concurrent: true }, () => {
  test('stops k6 during the load, and reports what was measured before the runner kills it', async () => {
    await using shop = await openShop();
    await using record = await cancelled(shop.url, /^Load: up to/, 3);

    expect(record).toMatchObject({ conclusion: 'cancelled', signal: null, exitCode: 130, heldOpen: false });
    expect(record.outputs).toMatchObject({ outcome: 'cancelled', aborted: 'true', 'exit-code': '130' });
    expect(Number(record.outputs.requests)).toBeGreaterThan(0);
    expect(record.summary).toContain('CANCELLED');
    expect(record.orphans).toEqual([]);
    const onDisk = verdictSchema.parse(JSON.parse(readFileSync(record.outputs['verdict-path'] ?? '', 'utf8')));
    expect(onDisk).toMatchObject({ outcome: 'cancelled', total: { requests: Number(record.outputs.requests) } });
    // An upload can take longer than a cancelled job has: that is for the post step.
    expect(record.outputs['artifact-id']).toBe('');
    expect(record.post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(record.post?.log.join('\n')).toContain('The evidence was uploaded as k6-gate-');
    const [artifact] = record.artifacts.values();
    const verdict = readZipEntries(artifact?.zip ?? Buffer.alloc(0)).get('verdict.json');
    expect(verdictSchema.parse(JSON.parse(String(verdict))).outcome).toBe('cancelled');
  });

  test('is done in time when nothing answers, and has sent no load', async () => {
    await using shop = await openShop({ hang: true });
    await using record = await cancelled(shop.url, /^Target /, 1);

    expect(record).toMatchObject({ conclusion: 'cancelled', signal: null, exitCode: 130 });
    expect(record.outputs).toMatchObject({ outcome: 'cancelled', requests: '' });
    expect(record.orphans).toEqual([]);
  });

  test('loses no verdict to an artifact service that is down', async () => {
    await using shop = await openShop();
    await using service = await openArtifactService('outage');
    await using record = await cancelled(shop.url, /^Load: up to/, 2, { artifactService: service });

    expect(record.conclusion).toBe('cancelled');
    expect(record.outputs).toMatchObject({ outcome: 'cancelled', 'artifact-id': '' });
    expect(record.summary).toContain('CANCELLED');
    expect(record.orphans).toEqual([]);
    expect(record.post).toMatchObject({ exitCode: 0, annotations: [{ kind: 'warning' }] });
  });

  test('has its verdict and its outputs before the runner asks again, although k6 does not end', async () => {
    using fake = openFakeK6({ load: `trap '' INT TERM; points; while :; do sleep 0.2; done` });
    fake.prepare(configOf({ ...INPUTS, 'target-url': 'http://127.0.0.1:9/p/42', 'k6-path': fake.path }));
    await using record = await cancelled('http://127.0.0.1:9', /^Load: up to/, 1, {}, fake.path);

    // A SIGTERM after 7.5 s would have ended it in the middle.
    expect(record).toMatchObject({ conclusion: 'cancelled', signal: null, exitCode: 130 });
    expect(record.outputs).toMatchObject({ outcome: 'cancelled', 'exit-code': '130' });
    expect(Number(record.outputs.requests)).toBeGreaterThan(0);
    const verdict = verdictSchema.parse(JSON.parse(readFileSync(record.outputs['verdict-path'] ?? '', 'utf8')));
    expect(verdict.outcome).toBe('cancelled');
    expect(verdict.durationSeconds).toBeLessThan(1 + 7.5);
    expect(record.orphans).toEqual([]);
    expect(record.artifacts.size).toBe(1);
  });
});
