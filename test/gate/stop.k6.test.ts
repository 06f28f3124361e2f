import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openShop, type Shop } from '../../examples/shop/shop.ts';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import { verdictSchema } from '../../src/verdict/verdict.ts';
import type { World } from '../../src/world.ts';
import { type GateRequest, type GateRun, gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';
import { processesNaming, waitFor } from './processes.ts';

/** A gate whose k6 processes can be told from all others: they name its folder. */
function watched(): { around(world: World): World; children(): number[] } {
  let folder = '';
  return {
    around(world) {
      folder = world.folders.temp;
      return world;
    },
    children: () => (folder === '' ? [] : processesNaming(folder)),
  };
}

/** Gates a shop; `then` is called once, when so many requests were made. */
async function gateUntil(
  requests: number,
  then: (children: number[], shop: Shop) => void,
  request: GateRequest,
  look: (run: GateRun) => void,
) {
  const { around, children } = watched();
  const opened = (shop: Shop) => void waitFor(() => shop.requestCount >= requests).then(() => then(children(), shop));
  await gateShop({ around, opened, ...request }, (run) => {
    expect(children()).toEqual([]);
    look(run);
  });
}

test.concurrent.each(K6_VERSIONS)('a cancelled load is cancelled, with what was measured (k6 %s)', async (version) => {
  const stop = new AbortController();
  const inputs = { 'k6-version': version, 'duration-seconds': '60' };
  await gateUntil(
    8,
    () => stop.abort('cancelled'),
    { stop: stop.signal, inputs },
    ({ verdict }) => {
      expect(verdict).toMatchObject({
        outcome: 'cancelled',
        error: null,
        reasons: [{ code: 'cancelled' }],
        abort: { by: 'gate', reason: 'the job was cancelled' },
        evidence: { summaryAgrees: true, malformedLines: 0 },
      });
      expect(exitCodeOf(verdict)).toBe(130);
      expect(verdict.runs.at(-1)).toMatchObject({ name: 'load', exitCode: 105, signal: null, plannedSeconds: 60 });
      expect(verdict.total?.requests).toBeGreaterThanOrEqual(6);
      expect(verdict.thresholds.length).toBeGreaterThan(0);
      expect(verdict.durationSeconds).toBeLessThan(30);
      expect(verdict.evidence.files).toEqual(
        expect.arrayContaining(['results.ndjson.gz', 'summary.json', 'verdict.json']),
      );
    },
  );
});

test.concurrent('cancelled wins over thresholds that are crossed', async () => {
  const stop = new AbortController();
  const request = { stop: stop.signal, knobs: { errorRate: 0.5 }, inputs: { 'duration-seconds': '60' } };
  await gateUntil(
    8,
    () => stop.abort(),
    request,
    ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'cancelled', reasons: [{ code: 'cancelled' }] });
      expect(verdict.thresholds.filter(({ state }) => state === 'crossed').length).toBeGreaterThan(0);
    },
  );
});

test.concurrent.each([
  ['rehearsal', { knobs: { hang: true } }, 1],
  ['warm-up', { inputs: { 'warm-up-seconds': '60' } }, 3],
] as const)('a job that is cancelled in the %s sends no load', async (phase, request, requests) => {
  const stop = new AbortController();
  await gateUntil(
    requests,
    () => stop.abort('cancelled'),
    { ...request, stop: stop.signal },
    ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'cancelled', error: null, total: null, abort: null });
      expect(verdict.reasons).toEqual([{ code: 'cancelled', message: `The job was cancelled during the ${phase}` }]);
      expect(verdict.durationSeconds).toBeLessThan(15);
    },
  );
});

test.concurrent('a job that is cancelled before it begins sends nothing at all', async () => {
  await gateShop({ stop: AbortSignal.abort('cancelled') }, ({ verdict, shop }) => {
    expect(verdict).toMatchObject({ outcome: 'cancelled', total: null, runs: [] });
    expect(shop.requestCount).toBe(0);
  });
});

/** A load that needs longer than the rest of its time: k6 plans 10 s, and the rehearsal takes its share of them. */
const tooLong: GateRequest = {
  inputs: { 'duration-seconds': '10', 'abort-on-fail': 'false' },
  knobs: { latencyMs: 2500 },
  adjust: (config) => ({
    ...config,
    load: { ...config.load, gracefulStopSeconds: 0 },
    job: { ...config.job, timeoutSeconds: 10 },
  }),
};

test.concurrent('a load that reaches the time limit is an error, timed out', async () => {
  const { around, children } = watched();
  await gateShop({ ...tooLong, around }, ({ verdict }) => {
    expect(children()).toEqual([]);
    expect(verdict).toMatchObject({
      outcome: 'error',
      reasons: [{ code: 'timed-out' }],
      error: { code: 'platform/timed-out' },
      abort: { by: 'gate', reason: 'the time limit was reached' },
      evidence: { summaryAgrees: true },
    });
    expect(exitCodeOf(verdict)).toBe(124);
    expect(verdict.runs.at(-1)).toMatchObject({ name: 'load', exitCode: 105 });
    expect(verdict.total?.requests).toBeGreaterThan(0);
  });
});

test.concurrent('a load that reaches the time limit with a threshold crossed has failed', async () => {
  const inputs = { ...tooLong.inputs, 'p95-threshold-ms': '100', 'p99-threshold-ms': '100' };
  await gateShop({ ...tooLong, inputs }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', error: null, abort: { by: 'gate' } });
    expect(new Set(verdict.reasons.map(({ code }) => code))).toEqual(new Set(['threshold-crossed']));
    expect(verdict.runs.at(-1)).toMatchObject({ name: 'load', exitCode: 105 });
  });
});

test.concurrent('a rehearsal that reaches the time limit is an error, timed out', async () => {
  const adjust: GateRequest['adjust'] = (config) => ({
    ...config,
    load: { ...config.load, gracefulStopSeconds: 0 },
    job: { ...config.job, timeoutSeconds: 6 },
  });
  await gateShop({ adjust, knobs: { hang: true } }, ({ verdict }) => {
    expect(verdict).toMatchObject({
      outcome: 'error',
      reasons: [{ code: 'timed-out' }],
      error: { code: 'platform/timed-out' },
      total: null,
    });
    expect(verdict.durationSeconds).toBeLessThan(15);
  });
});

test.concurrent('a load that cannot end within the time limit is refused before anything runs', async () => {
  const adjust: GateRequest['adjust'] = (config) => ({ ...config, job: { ...config.job, timeoutSeconds: 20 } });
  await gateShop({ adjust }, ({ verdict, shop }) => {
    expect(verdict).toMatchObject({ outcome: 'error', error: { code: 'k6/preflight' }, runs: [] });
    expect(verdict.error?.message).toContain('k6 plans 36 s, longer than the time limit of 20 s');
    expect(shop.requestCount).toBe(0);
  });
});

const signalAll = (signal: NodeJS.Signals) => (children: number[]) => {
  for (const pid of children) process.kill(pid, signal);
};

test.concurrent.each(K6_VERSIONS)(
  'trap 4: a k6 that somebody else interrupts is an error, not a short success (k6 %s)',
  async (version) => {
    await gateUntil(
      8,
      signalAll('SIGINT'),
      { inputs: { 'k6-version': version, 'duration-seconds': '60' } },
      ({ verdict }) => {
        expect(verdict).toMatchObject({
          outcome: 'error',
          reasons: [{ code: 'interrupted' }],
          error: { code: 'k6/interrupted' },
          abort: { by: 'k6', reason: expect.stringContaining('k6 was interrupted from outside') },
        });
        expect(verdict.runs.at(-1)).toMatchObject({ exitCode: 105, signal: null });
      },
    );
  },
);

test.concurrent('trap 4: a threshold that is crossed counts although an interrupt took the exit code 99 away', async () => {
  const request = { knobs: { errorRate: 0.4 }, inputs: { 'duration-seconds': '60', 'abort-on-fail': 'false' } };
  await gateUntil(10, signalAll('SIGINT'), request, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', error: null });
    expect(verdict.reasons.map(({ code }) => code)).toContain('threshold-crossed');
    expect(verdict.runs.at(-1)).toMatchObject({ exitCode: 105 });
  });
});

test.concurrent('a k6 that is killed is an error, and the summary of the rehearsal is not taken for its own', async () => {
  await gateUntil(8, signalAll('SIGKILL'), { inputs: { 'duration-seconds': '60' } }, ({ verdict }) => {
    expect(verdict).toMatchObject({
      outcome: 'error',
      reasons: [{ code: 'interrupted' }],
      error: { code: 'k6/crashed' },
    });
    expect(verdict.runs.at(-1)).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
    expect(verdict.evidence.summaryAgrees).toBeNull();
    expect(verdict.evidence.files).not.toContain('summary.json');
  });
});

test.concurrent('trap 5: a gate that is killed leaves no load behind: k6 cannot write to it any more', async () => {
  await using shop = await openShop();
  const temp = mkdtempSync(join(tmpdir(), 'k6-gate-killed-'));
  const cli = join(import.meta.dirname, '../../src/cli.ts');
  const args = {
    'target-url': `${shop.url}/p/42`,
    'page-type': 'product',
    environment: 'preprod',
    'warm-up-seconds': '0',
    'output-dir': join(temp, 'evidence'),
  };
  const flags = Object.entries(args).flatMap(([name, value]) => [`--${name}`, value]);
  const gate = spawn(process.execPath, [cli, 'run', ...flags], {
    stdio: 'ignore',
    env: { ...process.env, RUNNER_TEMP: temp },
  });
  try {
    await waitFor(() => shop.requestCount >= 6);
    expect(processesNaming(temp).filter((pid) => pid !== gate.pid)).not.toEqual([]);
    const ended = once(gate, 'exit');
    gate.kill('SIGKILL');
    await ended;
    await waitFor(() => processesNaming(temp).length === 0);
    const last = shop.requestCount;
    expect(last).toBeLessThan(100);
    const left = verdictSchema.parse(JSON.parse(readFileSync(join(temp, 'evidence/verdict.json'), 'utf8')));
    expect(left).toMatchObject({
      outcome: 'error',
      reasons: [{ code: 'unfinished' }],
      error: { code: 'platform/unexpected' },
    });
  } finally {
    gate.kill('SIGKILL');
    for (const pid of processesNaming(temp)) process.kill(pid, 'SIGKILL');
    rmSync(temp, { recursive: true, force: true });
  }
});
