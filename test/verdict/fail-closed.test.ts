import { expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { holds, selectorText, type Threshold } from '../../src/config/threshold.ts';
import type { ExitRecord } from '../../src/k6/exit-record.ts';
import type { Measurements } from '../../src/results/measurements.ts';
import type { Summary } from '../../src/results/summary.ts';
import { judge } from '../../src/verdict/judge.ts';
import { point, randomFrom } from '../results/feed.ts';
import { configWith, exitOf, linesOf, measure, saying, summaryOf, threshold, traffic } from './facts.ts';

const SEED = 20261121;
const CASES = 1_500;

const random = randomFrom(SEED);
const chance = (share: number): boolean => random() < share;
const among = <Choice>(choices: readonly Choice[]): Choice => choices[Math.floor(random() * choices.length)] as Choice;

const POOL: readonly Threshold[] = [
  threshold(),
  threshold({ tags: { kind: 'document' } }),
  threshold({ tags: { kind: 'asset' }, samplesRequired: false }),
  threshold({ aggregation: { kind: 'percentile', percent: 99 }, limit: 1000, judged: false }),
  threshold({ metric: 'checks', aggregation: { kind: 'rate' }, operator: '>', limit: 0.9, unit: 'ratio' }),
  threshold({ metric: 'http_req_failed', aggregation: { kind: 'rate' }, limit: 0.1, unit: 'ratio' }),
  traffic,
];

const STARVED = { cpus: 2, sampledSeconds: 10, saturatedSeconds: 4, averageShare: 0.7, busiestShare: 1 };

interface Case {
  readonly config: Config;
  readonly measured: Measurements;
  readonly exit: ExitRecord;
}

/** Any run: mostly healthy ones, each part of which may be broken on its own. */
function anyCase(): Case {
  const config = configWith(POOL.filter(() => chance(0.8)));
  const durations = Array.from({ length: chance(0.15) ? 0 : Math.ceil(random() * 25) }, () => 300 + random() * 450);
  const text = linesOf({
    durations: durations.map((duration) => (chance(0.01) ? duration * 4 : duration)),
    failed: chance(0.2) ? Math.floor(random() * durations.length) : 0,
    failedChecks: chance(0.2) ? Math.floor(random() * durations.length) : 0,
    kind: chance(0.9) ? 'document' : 'asset',
  });
  const dropped = chance(0.05) ? point('dropped_iterations', 3, {}, 1) : '';
  const whole = measure(config, text + dropped);
  const read = chance(0.15) ? measure(config, text.slice(0, Math.floor(random() * text.length))) : whole;
  return { config, measured: read, exit: anyExit(config, whole) };
}

function anyExit(config: Config, measured: Measurements): ExitRecord {
  const killed = chance(0.05);
  return exitOf({
    exitCode: killed ? null : among([0, 0, 0, 0, 0, 0, 2, 97, 99, 100, 103, 104, 105, 107, 108, 109, 110, 137, 255]),
    signal: killed ? among(['SIGKILL', 'SIGTERM', 'SIGSEGV']) : null,
    stopped: chance(0.1) ? among(['cancelled', 'time-limit']) : null,
    thresholdAbort: chance(0.05) ? 'stopping test prematurely' : null,
    exceptions: chance(0.05) ? 2 : 0,
    outOfVus: chance(0.03),
    generator: chance(0.05) ? STARVED : null,
    summary: chance(0.05) ? null : anySummary(config, measured),
  });
}

function anySummary(config: Config, measured: Measurements): Summary {
  const honest = summaryOf(config, measured);
  if (!chance(0.3)) return honest;
  return saying(honest, among(POOL), {
    ...(chance(0.5) && { crossed: among([true, false, null]) }),
    ...(chance(0.5) && { value: among([0, 1, 799, 801, 1e9, null]) }),
  });
}

/** What a pass needs, in words of its own: it shares nothing with the judge but `holds`. */
function missingProofs({ config, measured, exit }: Case): string[] {
  const judged = config.thresholds.filter((one) => one.judged);
  const samples = (one: Threshold): number => measured.series(one)?.count ?? 0;
  const counted = (metric: string): number | undefined => exit.summary?.metrics[metric]?.values.count;
  const proofs: [string, boolean][] = [
    ['exit 0 by itself', exit.exitCode === 0 && exit.signal === null && exit.stopped === null],
    ['no exception', exit.exceptions === 0],
    ['a machine that was large enough', exit.generator === null],
    ['every visit that was due', !exit.outOfVus && measured.droppedIterations === 0],
    ['the full time', exit.thresholdAbort === null],
    ['something judged on samples', judged.some((one) => samples(one) > 0)],
    ['samples where they are required', judged.every((one) => !one.samplesRequired || samples(one) > 0)],
    ['no value beyond its limit', judged.every((one) => samples(one) === 0 || isHeld(one, measured))],
    ['nothing crossed by k6', judged.every((one) => saidOf(one, exit) !== true)],
    ['k6 knows each', judged.every((one) => samples(one) === 0 || saidOf(one, exit) === false)],
    ['the requests k6 counted', counted('http_reqs') === measured.total.requests],
    [
      'as many samples as k6 of each',
      judged.every((one) => samples(one) === 0 || samples(one) === samplesK6Saw(one, exit)),
    ],
    ['every check within the limit for checks', measured.total.checks.every((check) => checkHolds(check, config))],
    ['nearly the full time', spanOf(measured) >= config.load.durationSeconds - 3],
    ['the iterations k6 counted', counted('iterations') === measured.total.iterations],
  ];
  return proofs.flatMap(([name, given]) => (given ? [] : [name]));
}

const isHeld = (one: Threshold, measured: Measurements): boolean => {
  const value = measured.series(one)?.aggregate(one.aggregation);
  return value !== undefined && holds(one, value);
};

/** A counter has no count of samples: its value is compared. */
function samplesK6Saw(one: Threshold, { summary }: ExitRecord): number {
  const { count = 0, passes = 0, fails = 0 } = summary?.metrics[selectorText(one)]?.values ?? {};
  return count + passes + fails;
}

function checkHolds({ passes, fails }: { passes: number; fails: number }, { thresholds }: Config): boolean {
  const limit = thresholds.find(({ metric }) => metric === 'checks');
  return limit === undefined || holds(limit, passes / (passes + fails));
}

const spanOf = ({ firstPointAt, lastPointAt }: Measurements): number =>
  ((lastPointAt ?? 0) - (firstPointAt ?? 0)) / 1000;

const saidOf = (one: Threshold, { summary }: ExitRecord): boolean | undefined =>
  summary?.metrics[selectorText(one)]?.thresholds[one.expression]?.crossed;

test(`of ${CASES} runs, each that passes has all of its proofs, and passes are not rare`, () => {
  const outcomes = new Map<string, number>();
  for (let index = 0; index < CASES; index += 1) {
    const one = anyCase();
    const { outcome, reasons, error, abort } = judge(one.config, one.measured, one.exit);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const context = `seed ${SEED}, case ${index}: ${outcome} ${JSON.stringify(one.exit)}`;
    if (outcome === 'passed') expect(missingProofs(one), context).toEqual([]);
    expect(reasons.length > 0, context).toBe(outcome !== 'passed');
    expect(error !== null, context).toBe(outcome === 'error');
    if (outcome === 'passed') expect(abort, context).toBeNull();
  }
  // A generator that never makes a pass would prove nothing.
  expect(outcomes.get('passed')).toBeGreaterThan(CASES / 20);
  expect([...outcomes.keys()].sort()).toEqual(['cancelled', 'error', 'failed', 'inconclusive', 'passed']);
});
