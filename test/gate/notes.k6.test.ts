import { expect, test } from 'vitest';
import { type GateRun, gateShop } from '../support/gate-run.ts';
import { waitFor } from './processes.ts';
import { prefixed } from './tampered.ts';

const NOT_ENFORCED = 'enforce is false: failed and inconclusive do not block; error and cancelled do.';
const homepage = { 'page-type': 'homepage', 'max-assets': '0', enforce: 'false' };
const redirected = expect.stringContaining('redirects to');

test.concurrent('a refusal keeps every note, says how often it tried, and what it waits for', async () => {
  const request = { path: '/', inputs: homepage, knobs: { localeRedirect: true, status: 503 } };
  await gateShop(request, ({ verdict, log }) => {
    const visits = verdict.runs.length;
    expect(visits).toBeGreaterThan(1);
    expect(verdict).toMatchObject({ outcome: 'failed', notes: [NOT_ENFORCED] });
    expect(verdict.reasons[0]?.message).toContain(` answers 503. No load was sent. Tried ${visits} times. `);
    expect(log).toMatch(/^Rehearsal: \S+ answers 503; trying again for up to [1-4] s$/m);
    expect(log).not.toContain(NOT_ENFORCED);
  });
});

test.concurrent('a visit that waiting does not mend is tried once more, and says so', async () => {
  await gateShop({ knobs: { status: 404 }, inputs: { 'ready-timeout-seconds': '30' } }, ({ verdict, log }) => {
    expect(verdict.reasons[0]?.message).toContain('Tried 2 times.');
    expect(log).toMatch(/^Rehearsal: \S+ answers 404; trying once more$/m);
  });
});

test.concurrent('a stop in the warm-up keeps every note', async () => {
  const stop = new AbortController();
  const opened: (shop: GateRun['shop']) => void = (shop) =>
    void waitFor(() => shop.requestCount >= 4).then(() => stop.abort('cancelled'));
  const inputs = { ...homepage, 'warm-up-seconds': '60' };
  await gateShop({ path: '/', inputs, opened, stop: stop.signal, knobs: { localeRedirect: true } }, (run) => {
    expect(run.verdict).toMatchObject({ outcome: 'cancelled', notes: [NOT_ENFORCED, redirected] });
    expect(run.log).toContain('Rehearsal: one visit was clean, with notes; the load may begin.');
  });
});

test.concurrent('a warm-up that fails is a note, and k6.log names its phase', async () => {
  const templates = prefixed("if (__ENV.GATE_PHASE === 'warm-up') throw new Error('too cold');");
  const inputs = { 'warm-up-seconds': '2', 'duration-seconds': '4' };
  await gateShop({ templates, inputs }, ({ verdict, file }) => {
    expect(verdict.notes).toEqual([expect.stringMatching(/^The warm-up ended with 107: .*too cold/s)]);
    expect(verdict.runs.map(({ name }) => name)).toEqual(['rehearsal', 'warm-up', 'load']);
    const log = file('k6.log').split('\n');
    expect(log[0]).toBe('=== warm-up ===');
    expect(log[1]).toContain('too cold');
    const load = log.indexOf('=== load ===');
    expect(load).toBeGreaterThan(0);
    expect(log[load + 1]?.trim()).not.toBe('');
  });
});
