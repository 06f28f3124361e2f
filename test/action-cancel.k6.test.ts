import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openShop } from '../examples/shop/shop.ts';
import { verdictSchema } from '../src/verdict/verdict.ts';
import { openArtifactService } from './harness/artifact-service.ts';
import { type ActionRecord, type ActionStep, cancelAt, runAction } from './harness/runner.ts';
import { readZipEntries } from './harness/zip-entries.ts';
import { CURRENT, k6 } from './support/k6.ts';

/** The bundled action, cancelled as the runner does it this many seconds after a line of its log. */
async function cancelled(
  url: string,
  line: RegExp,
  seconds: number,
  step: Partial<ActionStep> = {},
): Promise<ActionRecord> {
  return runAction({
    action: join(import.meta.dirname, '..'),
    timeoutSeconds: 60,
    ...step,
    signals: cancelAt(line).map((planned) => ({ ...planned, plusSeconds: seconds + (planned.plusSeconds ?? 0) })),
    inputs: {
      environment: 'preprod',
      'page-type': 'product',
      'target-url': `${url}/p/42`,
      'duration-seconds': '40',
      'warm-up-seconds': '0',
      'ready-timeout-seconds': '30',
      'k6-path': (await k6(CURRENT)).path,
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
  });
});
