import type { Load, Page } from '../config/config.ts';

const WARM_UP_VUS = 2;

/** A duration as k6 reads it: `30s`. */
export const seconds = (value: number): string => `${value}s`;

/** The scenario that loads a page, in k6's words. */
export function loadScenario({ load: { stages } }: Page, { gracefulStopSeconds }: Load) {
  const grace = seconds(gracefulStopSeconds);
  return {
    executor: 'ramping-vus',
    startVUs: 1,
    stages: stages.map((stage) => ({ duration: seconds(stage.seconds), target: stage.targetVus })),
    gracefulRampDown: grace,
    gracefulStop: grace,
  };
}

/** The scenario that warms a page up: a few VUs, so that caches are filled and nothing is pressed. */
export function warmUpScenario({ load: { maxVus } }: Page, { warmUpSeconds, gracefulStopSeconds }: Load) {
  return {
    executor: 'constant-vus',
    vus: Math.min(WARM_UP_VUS, maxVus),
    duration: seconds(Math.max(1, warmUpSeconds)),
    gracefulStop: seconds(gracefulStopSeconds),
  };
}
