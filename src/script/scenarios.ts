import type { Load, Page } from '../config/config.ts';
import type { ClosedPlan, OpenPlan, Stage } from '../config/load-plan.ts';
import { isConstant, preAllocatedVus } from '../config/visit-rate.ts';

const WARM_UP_VUS = 2;

/** A duration as k6 reads it: `30s`. */
export const seconds = (value: number): string => `${value}s`;

/** The scenario that loads a page or journey, in k6's words. */
export function loadScenario({ load: plan }: Pick<Page, 'load'>, { gracefulStopSeconds }: Load) {
  const gracefulStop = seconds(gracefulStopSeconds);
  return plan.model === 'closed' ? vusScenario(plan, gracefulStop) : { ...rateScenario(plan), gracefulStop };
}

function vusScenario({ start, stages }: ClosedPlan, gracefulStop: string) {
  return {
    executor: 'ramping-vus',
    startVUs: start,
    stages: stages.map(stageOf),
    gracefulRampDown: gracefulStop,
    gracefulStop,
  };
}

function rateScenario(plan: OpenPlan) {
  const { start, stages, durationSeconds, maxVus } = plan;
  const timeUnit = seconds(plan.perSeconds);
  const vus = { preAllocatedVUs: preAllocatedVus(plan), maxVUs: maxVus };
  return isConstant(plan)
    ? { executor: 'constant-arrival-rate', rate: start, timeUnit, duration: seconds(durationSeconds), ...vus }
    : { executor: 'ramping-arrival-rate', startRate: start, timeUnit, stages: stages.map(stageOf), ...vus };
}

const stageOf = ({ target, seconds: length }: Stage) => ({ duration: seconds(length), target });

/** The scenario that warms a page or journey up: a few VUs, so that caches are filled and nothing is pressed. */
export function warmUpScenario({ load: { maxVus } }: Pick<Page, 'load'>, { warmUpSeconds, gracefulStopSeconds }: Load) {
  return {
    executor: 'constant-vus',
    vus: Math.min(WARM_UP_VUS, maxVus),
    duration: seconds(Math.max(1, warmUpSeconds)),
    gracefulStop: seconds(gracefulStopSeconds),
  };
}
