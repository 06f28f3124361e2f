import { describe, expect, test } from 'vitest';
import {
  closedPlan,
  heightAt,
  idleUntil,
  planLoad,
  plannedSamples,
  secondsUntilSamples,
  vusAt,
} from '../../src/config/load-plan.ts';
import { configOf } from '../support/config.ts';

describe('ramps', () => {
  test.each([
    [5, 60, [6, 48, 6]],
    [20, 180, [15, 150, 15]],
    [50, 300, [15, 270, 15]],
    [5, 3, [1, 1, 1]],
    [5, 4, [1, 2, 1]],
    [5, 15, [2, 11, 2]],
    [1, 14_400, [15, 14_370, 15]],
  ])('of %i VUs in %i s last %j s and end at no VU', (vus, duration, seconds) => {
    const { stages } = planLoad(vus, duration);
    expect(stages.map((stage) => stage.seconds)).toEqual(seconds);
    expect(stages.map((stage) => stage.target)).toEqual([vus, vus, 0]);
  });

  test('never take more than the time there is', () => {
    for (let duration = 3; duration <= 400; duration++) {
      const seconds = planLoad(5, duration).stages.map((stage) => stage.seconds);
      expect(seconds.every((part) => part >= 1)).toBe(true);
      expect(seconds.reduce((sum, part) => sum + part)).toBe(duration);
    }
  });
});

/** VU-seconds by hand. Up from 1 VU in a ramp of r: (1 + VUs) ÷ 2 × r; then VUs a second; down: VUs ÷ 2 × r. */
describe('the earliest abort, for 60, 100 and 300 samples', () => {
  test.each([
    ['light, preprod: 273 VU-s in all never give 60 × 7', 5, 60, 5000, [30, 30, 30]],
    ['light, prod: 273 VU-s in all never give 60 × 5', 5, 60, 3000, [30, 30, 30]],
    ['medium, preprod: 157.5 by 15 s, then 20 a second, for 420, 700 and 2100', 20, 180, 5000, [29, 43, 90]],
    ['heavy, preprod: 382.5 by 15 s, then 50 a second, for 420, 700 and 2100', 50, 300, 5000, [16, 22, 50]],
    ['10 VUs, prod: 82.5 by 15 s, then 10 a second, for 300, 500 and 1500', 10, 300, 3000, [37, 57, 150]],
    ['within the ramp: t + 49.95 t² for 150, 250 and 750', 1000, 100, 500, [2, 3, 4]],
    ['on the second: one a second for 180, 300 and 900', 1, 1000, 1000, [180, 300, 500]],
    ['half of an odd duration is rounded down', 1, 9, 1000, [4, 4, 4]],
    ['the shortest load', 1, 3, 600_000, [1, 1, 1]],
  ])('%s', (_name, vus, duration, p95, expected) => {
    const plan = planLoad(vus, duration);
    expect([60, 100, 300].map((samples) => secondsUntilSamples(plan, samples, p95))).toEqual(expected);
  });

  test('stands at its threshold: errors and checks 60, p(95) 100, p(99) 300', () => {
    const { thresholds } = configOf({ intensity: 'heavy' });
    expect(thresholds.slice(0, 4).map(({ abortAfterSeconds }) => abortAfterSeconds)).toEqual([16, 22, 50, 16]);
  });

  test('follows the p(95) limit, whoever set it', () => {
    // 2.5 s a sample: 150, 250 and 750 VU-s of 157.5 by 15 s, then 20 a second; the ramp itself gives 150 only in its last second.
    const { thresholds } = configOf({ intensity: 'medium', 'p95-threshold-ms': '500' });
    expect(thresholds.slice(0, 4).map(({ abortAfterSeconds }) => abortAfterSeconds)).toEqual([15, 20, 45, 15]);
  });

  test('is never later than half of the load and never before its first second', () => {
    for (const vus of [1, 7, 1000])
      for (const duration of [3, 10, 61, 600])
        for (const p95 of [1, 3000, 600_000]) {
          const seconds = secondsUntilSamples(planLoad(vus, duration), 60, p95);
          expect(seconds).toBeGreaterThanOrEqual(1);
          expect(seconds).toBeLessThanOrEqual(duration / 2);
        }
  });
});

describe('VUs at a moment', () => {
  const steps = closedPlan([
    { target: 4, seconds: 0 },
    { target: 4, seconds: 4 },
    { target: 0, seconds: 4 },
  ]);
  test.each([
    ['a ramp begins with one', planLoad(10, 90), 0, 1],
    ['in the middle of the ramp', planLoad(9, 100), 5, 5],
    ['at the height', planLoad(9, 100), 50, 9],
    ['on the way down', planLoad(8, 100), 95, 4],
    ['at the end', planLoad(9, 100), 100, 0],
    ['after a stage without time', steps, 0, 4],
    ['in a stage that falls', steps, 6, 2],
    ['after the end', steps, 99, 0],
  ])('%s', (_name, plan, second, vus) => {
    expect(heightAt(plan, second)).toBe(vus);
    expect(vusAt(plan, second)).toBe(second < plan.durationSeconds ? Math.floor(vus) : 0);
  });
});

describe('documents that a plan is sure of', () => {
  test.each([
    ['light, preprod: 273 ÷ 7', 5, 60, 5000, 39],
    ['light, prod: 273 ÷ 5', 5, 60, 3000, 54],
    ['medium, preprod: (157.5 + 3000 + 150) ÷ 7', 20, 180, 5000, 472],
    ['heavy, preprod: (382.5 + 13500 + 375) ÷ 7', 50, 300, 5000, 2036],
    ['1 VU: (15 + 970 + 7.5) ÷ 3', 1, 1000, 1000, 330],
  ])('%s', (_name, vus, duration, p95, samples) => {
    expect(plannedSamples(planLoad(vus, duration), p95)).toBe(samples);
  });
});

describe('the last moment at which a plan asks for nothing', () => {
  const stages = [
    [4, 10],
    [0, 10],
    [0, 20],
    [5, 0],
    [5, 10],
    [0, 0],
  ].map(([target = 0, seconds = 0]) => ({ target, seconds }));

  test.each([
    [1, 5, 0],
    [1, 20, 20],
    [1, 33, 33],
    [1, 45, 40],
    [1, 50, 50],
    [0, 5, 0],
    [0, 19, 0],
  ])('from %d VUs on, at %d s: %d s', (start, second, expected) => {
    expect(idleUntil(closedPlan(stages, start), second)).toBe(expected);
  });
});
