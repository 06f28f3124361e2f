import { describe, expect, test } from 'vitest';
import { PROFILES } from '../../src/config/profiles.ts';
import { type GateRun, gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';

/** Visits that are over soon, so that few VUs carry a rate. */
const QUICK = { 'p95-threshold-ms': '500', 'p99-threshold-ms': '1000' };

/** What k6 said of its VUs, in the order of time. */
const vusOf = ({ points }: GateRun): number[] =>
  points()
    .filter(({ metric }) => metric === 'vus')
    .map(({ data }) => data.value);

const executorsOf = ({ file }: GateRun): string[] =>
  [...file('script.js').matchAll(/executor: "([a-z-]+-(?:vus|rate))"/g)].map(([, name = '']) => name);

describe.each(K6_VERSIONS)('on k6 %s', (version) => {
  test.each(PROFILES)('profile %s runs, shortened', async (profile) => {
    const inputs = { 'k6-version': version, profile, 'max-vus': '6', 'duration-seconds': '9' };
    await gateShop({ inputs }, (run) => {
      expect(run.verdict).toMatchObject({ outcome: 'passed', reasons: [] });
      expect(run.log).toContain(`Load: profile ${profile}, up to 6 VUs for 9 s.`);
      expect(run.verdict.total?.vusMax).toBe(6);
      expect(Math.max(...vusOf(run))).toBe(6);
      expect(run.verdict.runs.at(-1)).toMatchObject({ plannedSeconds: 9 });
      expect(executorsOf(run)).toContain('ramping-vus');
    });
  });

  test('VUs go where the stages of the file say', async () => {
    const file = `page-type: product\nstages:\n  - {vus: 2, seconds: 3}\n  - {vus: 6, seconds: 0}\n  - {vus: 6, seconds: 3}\n`;
    const inputs = { 'k6-version': version, 'duration-seconds': '8', 'max-vus': '3' };
    await gateShop({ file, inputs }, (run) => {
      expect(run.verdict).toMatchObject({ outcome: 'passed', reasons: [] });
      expect(run.log).toContain('Load: up to 3 VUs for 8 s.');
      expect(vusOf(run)).toContain(3);
      expect(run.verdict.total?.vusMax).toBe(3);
    });
  });

  test('visits begin at a constant rate, whatever the others take', async () => {
    const inputs = { ...QUICK, 'k6-version': version, rate: '1.5', 'duration-seconds': '8' };
    await gateShop({ inputs }, (run) => {
      expect(run.verdict).toMatchObject({ outcome: 'passed', reasons: [] });
      expect(run.log).toContain('Load: 1.5 visits/s for 8 s with up to 6 VUs.');
      expect(executorsOf(run)).toContain('constant-arrival-rate');
      expect(run.verdict.total?.iterations).toBeGreaterThanOrEqual(11);
      expect(run.verdict.total?.iterations).toBeLessThanOrEqual(13);
      expect(run.verdict.total?.vusMax).toBe(6);
    });
  });

  test('a rate goes where the stages say, and is shared by weight', async () => {
    const file = `stages:
  - {rate: 4, seconds: 4}
  - {rate: 4, seconds: 4}
pages:
  - {type: product, path: /p/42, weight: 3}
  - {type: landing, path: /landing}
`;
    const inputs = { ...QUICK, 'k6-version': version, 'duration-seconds': '8' };
    await gateShop({ path: '/', file, inputs }, (run) => {
      expect(run.verdict).toMatchObject({ outcome: 'passed', reasons: [] });
      expect(run.log).toContain('Load: up to 4 visits/s for 8 s with up to 15 VUs.');
      expect(executorsOf(run)).toContain('ramping-arrival-rate');
      const [product = 0, landing = 0] = run.verdict.pages.map(({ measured }) => measured?.iterations);
      // 8 while it goes up, then 16.
      expect(product + landing).toBeGreaterThanOrEqual(22);
      expect(product + landing).toBeLessThanOrEqual(25);
      expect(product).toBeGreaterThanOrEqual(2.5 * landing);
    });
  });

  test('a rate that its VUs cannot keep is inconclusive, with the figure', async () => {
    const inputs = { 'k6-version': version, rate: '3', 'max-vus': '6', 'duration-seconds': '8' };
    await gateShop({ inputs, knobs: { latencyMs: 1500 } }, ({ verdict, log }) => {
      expect(verdict.outcome).toBe('inconclusive');
      expect(verdict.reasons.map(({ code }) => code)).toEqual(['generator-starved']);
      expect(verdict.headline).toMatch(/\d+ of \d+ visits that were due did not begin: no VU was free, with 6 at most/);
      expect(verdict.notes.join()).toMatch(/6 VUs carry 3 visits\/s while a visit takes 2 s/);
      expect(log).toContain('with up to 6 VUs');
    });
  });
});

test('a site that is too slow under stress is not stopped for it: only errors do that', async () => {
  const limits = { 'p95-threshold-ms': '20', 'p99-threshold-ms': '30' };
  const inputs = { ...limits, profile: 'stress', 'max-vus': '8', 'duration-seconds': '8' };
  await gateShop({ inputs, knobs: { latencyMs: 100 } }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', abort: null });
    expect(verdict.reasons.map(({ code }) => code)).toContain('threshold-crossed');
  });
  await gateShop({ inputs: { ...inputs, ...QUICK }, knobs: { errorRate: 0.5 } }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', abort: { by: 'k6' } });
  });
});

describe('the kill switch at a rate', () => {
  const SWITCH = { ...QUICK, 'kill-switch': 'true' };

  test('few visits leave k6 silent, and that is no outage', async () => {
    const inputs = { ...SWITCH, rate: '0.04', 'duration-seconds': '27' };
    await gateShop({ inputs }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'passed', reasons: [], abort: null });
      expect(verdict.total?.iterations).toBe(2);
    });
  });

  test('an outage stops the load', async () => {
    const inputs = { ...SWITCH, rate: '2', 'duration-seconds': '50' };
    await gateShop({ inputs, knobs: { hangAfterSeconds: 10 } }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'failed', abort: { by: 'gate' } });
      expect(['stalled', 'error-burst']).toContain(verdict.reasons[0]?.code);
    });
  });
});
