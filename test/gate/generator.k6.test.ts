import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gateShop } from '../support/gate-run.ts';

test.runIf(existsSync('/proc/self/stat'))(
  'a load has a record of the CPU that k6 used, other phases have none',
  async () => {
    await gateShop({ inputs: { 'warm-up-seconds': '2' } }, ({ verdict, file }) => {
      const [rehearsal, warmUp, load] = verdict.runs;
      expect([rehearsal?.generator, warmUp?.generator]).toEqual([null, null]);
      const { generator } = load ?? {};
      expect(generator?.cpus).toBeGreaterThan(0);
      // Six seconds and k6's own start and end, on a machine that may be busy.
      expect(generator?.sampledSeconds).toBeGreaterThanOrEqual(4);
      expect(generator?.averageShare).toBeGreaterThan(0);
      expect(generator?.averageShare).toBeLessThanOrEqual(generator?.busiestShare ?? 0);
      expect(generator?.busiestShare).toBeLessThanOrEqual(1);
      expect(file('summary.md')).toMatch(/^- CPU: k6 and the gate used [\d.]+ % of [\d.]+ CPUs?, at most [\d.]+ %/m);
    });
  },
);
