import * as z from 'zod/mini';
import { lengthOf, type Stage } from '../config/load-plan.ts';
import type { ScriptScenario } from '../config/script-plan.ts';
import { goDurationSeconds } from './go-duration.ts';

/** A Go duration, or a number of milliseconds. */
export const duration = z.nullish(z.union([z.string(), z.number()]));
/** A number that may be left out. */
export const amount = z.nullish(z.number());
/** Stages as k6 has them. */
export const stages = z.nullish(z.array(z.looseObject({ duration, target: amount })));

/** A scenario in the options of a script. */
export const scenario = z.looseObject({
  executor: z.string(),
  exec: z.nullish(z.string()),
  ...{ startTime: duration, duration, maxDuration: duration, stages },
  ...{ vus: amount, startVUs: amount, preAllocatedVUs: amount, maxVUs: amount, iterations: amount },
  ...{ timeUnit: duration, rate: amount, startRate: amount },
});
export type Scenario = z.output<typeof scenario>;

/** What a scenario plans, with k6's own defaults for what it leaves out. */
export function scenarioOf(name: string, given: Scenario): ScriptScenario {
  const { executor, exec, startTime, maxVUs } = given;
  const seconds = executor.endsWith('-iterations') ? 0 : certainSeconds(given);
  const vus = readyVus(given);
  return {
    name,
    executor,
    exec: exec ?? 'default',
    startSeconds: secondsOf(startTime),
    leastSeconds: seconds,
    mostSeconds: seconds || longestSeconds(given),
    leastVus: vus,
    mostVus: Math.max(vus, maxVUs ?? 0),
    iterations: iterationsOf(given),
    course: courseOf(given),
  };
}

/** Seconds in a duration as k6 has it; 0 where there is none. */
export const secondsOf = (value: string | number | null | undefined): number =>
  typeof value === 'number' ? value / 1000 : goDurationSeconds(value ?? '');

/** VUs that k6 prepares in any case: more of an arrival rate come when they are needed. */
function readyVus({ executor, vus, startVUs, preAllocatedVUs, stages: course }: Scenario): number {
  if (executor.endsWith('-arrival-rate')) return preAllocatedVUs ?? 1;
  if (executor === 'ramping-vus') return Math.max(startVUs ?? 1, ...(course ?? []).map(({ target }) => target ?? 0));
  return vus ?? 1;
}

const certainSeconds = (given: Scenario): number => secondsOf(given.duration) + lengthOf(stagesOf(given));

const DEFAULT_MAX_SECONDS = 600;
const longestSeconds = ({ maxDuration }: Scenario): number =>
  (maxDuration ?? null) === null ? DEFAULT_MAX_SECONDS : secondsOf(maxDuration);

function iterationsOf({ executor, iterations, vus }: Scenario): number | null {
  if (executor === 'shared-iterations') return iterations ?? 1;
  return executor === 'per-vu-iterations' ? (iterations ?? 1) * (vus ?? 1) : null;
}

const stagesOf = ({ stages: course }: Scenario): Stage[] =>
  (course ?? []).map(({ target, duration: length }) => ({ target: target ?? 0, seconds: secondsOf(length) }));

function courseOf(given: Scenario): ScriptScenario['course'] {
  const { executor, vus, startVUs, rate, startRate } = given;
  const perSeconds = secondsOf(given.timeUnit ?? '1s');
  const held = (target: number): Stage[] => [{ target, seconds: secondsOf(given.duration) }];
  switch (executor) {
    case 'constant-vus':
      return { model: 'closed', start: vus ?? 1, stages: held(vus ?? 1) };
    case 'ramping-vus':
      return { model: 'closed', start: startVUs ?? 1, stages: stagesOf(given) };
    case 'constant-arrival-rate':
      return { model: 'open', perSeconds, start: rate ?? 0, stages: held(rate ?? 0) };
    case 'ramping-arrival-rate':
      return { model: 'open', perSeconds, start: startRate ?? 0, stages: stagesOf(given) };
    default:
      return null;
  }
}
