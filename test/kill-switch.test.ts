import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LoadTerms } from '../src/config/config.ts';
import type { LoadPlan } from '../src/config/load-plan.ts';
import { type KillSwitch, watchLoad } from '../src/kill-switch.ts';
import { type Fold, openFold } from '../src/results/fold.ts';
import type { Alarms } from '../src/results/measurements.ts';
import { configOf, fileConfig, SITE } from './support/config.ts';

const errorBurst = { startSecond: 0, seconds: 10, requests: 20, failed: 20 };
const stall = { startSecond: 0, seconds: 9, limitSeconds: 6 };
const NOTHING: Alarms = { errorBurst: null, stall: null, pageStalls: new Map() };

let milliseconds = 0;

beforeEach(() => {
  milliseconds = 0;
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  vi.spyOn(performance, 'now').mockImplementation(() => milliseconds);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Time goes by, and every half second the switch looks. */
function pass(seconds: number): void {
  for (let looks = 0; looks < seconds * 2; looks += 1) {
    milliseconds += 500;
    vi.advanceTimersByTime(500);
  }
}

/** A load of 60 s with the kill switch on, of which these alarms are known; k6 has said a first word. */
async function watched(
  use: (killSwitch: KillSwitch) => void | Promise<void>,
  changes: Partial<LoadTerms & Pick<LoadPlan, 'durationSeconds'>> = {},
  alarms = NOTHING,
) {
  const config = configOf({ 'kill-switch': 'true', 'duration-seconds': '60' });
  const fold: Fold = { ...openFold({ selectors: [], pages: [] }), alarms: () => alarms };
  const killSwitch = watchLoad({ ...config, load: { ...config.load, cycleSeconds: 3, ...changes } }, fold);
  try {
    await killSwitch.heard(Promise.resolve());
    await use(killSwitch);
  } finally {
    killSwitch[Symbol.dispose]();
  }
}

const reasonOf = ({ signal }: KillSwitch): unknown => (signal.aborted ? signal.reason : null);

describe('a k6 that says nothing', () => {
  test.each([
    [3, 10, null],
    [3, 10.5, 'silence'],
    [20, 40, null],
    [20, 40.5, 'silence'],
  ])('while a document may take %d s: after %d s %s', (cycleSeconds, seconds, reason) =>
    watched(
      (killSwitch) => {
        pass(seconds);
        expect(reasonOf(killSwitch)).toBe(reason);
      },
      { cycleSeconds },
    ),
  );

  test.each([
    ['0.5', 19.5, null],
    ['0.5', 20.5, 'silence'],
    ['2', 14, null],
    ['2', 14.5, 'silence'],
  ])('at %s visits/s: after %d s %s', async (rate, seconds, reason) => {
    const config = configOf({ 'kill-switch': 'true', rate });
    const fold: Fold = { ...openFold({ selectors: [], pages: [] }), alarms: () => NOTHING };
    using killSwitch = watchLoad(config, fold);
    await killSwitch.heard(Promise.resolve());
    pass(seconds);
    expect(reasonOf(killSwitch)).toBe(reason);
  });

  test.each([
    ['vus', 'p95-threshold-ms: 1000'],
    ['rate', 'p95-threshold-ms: 1000\nmax-vus: 30'],
  ])('is no silence of the target while the plan asks for nothing: %s', async (of, others) => {
    const stage = (target: number, seconds: number): string => `{${of}: ${target}, seconds: ${seconds}}`;
    const stages = [stage(5, 5), stage(0, 0), stage(0, 40), stage(5, 0), stage(5, 60)].join(', ');
    const config = fileConfig(`page-type: product\nkill-switch: true\n${others}\nstages: [${stages}]`, SITE);
    using killSwitch = watchLoad(config, { ...openFold({ selectors: [], pages: [] }), alarms: () => NOTHING });
    pass(4);
    await killSwitch.heard(Promise.resolve());
    pass(51);
    expect(reasonOf(killSwitch)).toBeNull();
    pass(0.5);
    expect(reasonOf(killSwitch)).toBe('silence');
  });

  test('is still starting before its first word, however long that takes', () => {
    const fold = openFold({ selectors: [], pages: [] });
    using killSwitch = watchLoad(configOf({ 'kill-switch': 'true' }), fold);
    pass(50);
    expect(reasonOf(killSwitch)).toBeNull();
  });

  test('is no silence when it speaks now and then', () =>
    watched(async (killSwitch) => {
      for (let turn = 0; turn < 5; turn += 1) {
        pass(9);
        await killSwitch.heard(Promise.resolve());
      }
      expect(reasonOf(killSwitch)).toBeNull();
    }));

  test('is no silence while we do not listen', () =>
    watched(async (killSwitch) => {
      let kept = (): void => undefined;
      const keeping = new Promise<void>((resolve) => {
        kept = resolve;
      });
      const heard = killSwitch.heard(keeping);
      pass(30);
      kept();
      await heard;
      pass(9);
      expect(reasonOf(killSwitch)).toBeNull();
    }));

  test('is no silence when the gate itself was held up', () =>
    watched((killSwitch) => {
      pass(5);
      milliseconds += 30_000;
      pass(9);
      expect(reasonOf(killSwitch)).toBeNull();
      pass(2);
      expect(reasonOf(killSwitch)).toBe('silence');
    }));

  test('is no silence after the planned time: k6 waits for its last visits', () =>
    watched(async (killSwitch) => {
      for (let turn = 0; turn < 11; turn += 1) {
        pass(5);
        await killSwitch.heard(Promise.resolve());
      }
      pass(60);
      expect(reasonOf(killSwitch)).toBeNull();
    }));
});

test.each<[Partial<Alarms>, string]>([
  [{ errorBurst }, 'error-burst'],
  [{ stall }, 'stalled'],
  [{ pageStalls: new Map([['cart', stall]]) }, 'stalled'],
  [{ errorBurst, stall }, 'error-burst'],
])('%j stops the load for %s', (alarms, reason) =>
  watched(
    (killSwitch) => {
      pass(0.5);
      expect(reasonOf(killSwitch)).toBe(reason);
    },
    {},
    { ...NOTHING, ...alarms },
  ),
);

test('errors after the planned time stop nothing: k6 ends anyway', () =>
  watched(
    (killSwitch) => {
      pass(60);
      expect(reasonOf(killSwitch)).toBeNull();
    },
    { durationSeconds: 0 },
    { ...NOTHING, errorBurst, stall },
  ));

test('a switch that is off stops nothing', () => {
  const config = configOf({ 'kill-switch': 'false' });
  const fold: Fold = { ...openFold({ selectors: [], pages: [] }), alarms: () => ({ ...NOTHING, errorBurst, stall }) };
  using killSwitch = watchLoad(config, fold);
  pass(30);
  expect(reasonOf(killSwitch)).toBeNull();
});
