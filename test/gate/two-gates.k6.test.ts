import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { World } from '../../src/world.ts';
import { type GateRun, gateShop } from '../support/gate-run.ts';

/** Two gates share folders, as two steps of a job do. */
async function gateBoth(folder: string, look: (good: GateRun, bad: GateRun) => void): Promise<void> {
  const around = (world: World): World => ({ ...world, folders: { ...world.folders, temp: folder, work: folder } });
  const env = { GOOD: 'secret-of-the-good-one', BAD: 'secret-of-the-bad-one' };
  const good = { around, env, inputs: { 'request-headers': 'X-Key: ${GOOD}' } };
  const bad = {
    around,
    env,
    knobs: { errorRate: 0.3 },
    inputs: { 'request-headers': 'X-Key: ${BAD}', 'duration-seconds': '10' },
  };
  let meet: (run: GateRun) => void = () => undefined;
  const goodRun = new Promise<GateRun>((resolve) => {
    meet = resolve;
  });
  // The evidence is looked at while both are there.
  let looked: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    looked = resolve;
  });
  const first = gateShop(good, (run) => {
    meet(run);
    return done;
  });
  const second = gateShop(bad, async (run) => look(await goodRun, run)).finally(looked);
  await Promise.all([first, second]);
}

test('two gates in one process come to verdicts of their own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'k6-gate-two-'));
  try {
    await gateBoth(folder, (good, bad) => {
      expect(good.verdict).toMatchObject({ outcome: 'passed', abort: null, total: { errorRate: 0 } });
      expect(bad.verdict).toMatchObject({ outcome: 'failed', abort: { by: 'k6' } });
      expect(bad.verdict.runs.at(-1)?.exitCode).toBe(99);
      expect(good.verdict.total?.requests).toBe(good.shop.requestCount - 1);
      expect(good.verdict.id).not.toBe(bad.verdict.id);
      expect(good.verdict.evidence.folder).not.toBe(bad.verdict.evidence.folder);
      for (const [own, other, foreign] of [
        [good, bad, 'secret-of-the-bad-one'],
        [bad, good, 'secret-of-the-good-one'],
      ] as const) {
        const { verdict, shop, config } = own;
        expect(verdict.evidence.summaryAgrees).toBe(true);
        expect(shop.requests.map(({ headers }) => headers['x-key'])).not.toContain(foreign);
        expect(own.points().filter(({ metric }) => metric === 'http_reqs')).toHaveLength(verdict.total?.requests ?? -1);
        for (const [name, text] of Object.entries(own.files())) {
          expect(text, name).not.toContain(other.shop.url);
          expect(text, name).not.toMatch(/secret-of-the/);
        }
        expect(own.file('script.js')).toContain(config.target.url);
        expect(own.log).not.toContain(other.shop.url);
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
