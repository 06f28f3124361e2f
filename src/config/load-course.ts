import { journeyLimits } from './journey-limits.ts';
import { type LoadPlan, planLoad, type Stage, sharedPlans } from './load-plan.ts';
import { scaled, stretched } from './load-shape.ts';
import { limitsOf } from './page-limits.ts';
import { profileOf } from './profiles.ts';
import type { Settings } from './schema.ts';
import { courseOf } from './stages-schema.ts';
import { openPlan, type Part, sharedRates } from './visit-rate.ts';
import { longestVisitSeconds, longestWalkSeconds } from './visit-time.ts';

/** What decides the course of a load. */
export type LoadWay = 'intensity' | 'profile' | 'stages' | 'rate';

/** What decides the course of a load; beside an intensity that nobody chose. */
export function wayOf({ profile, stages, rate }: Settings['load']): LoadWay {
  if (profile !== undefined) return 'profile';
  if (stages !== undefined) return 'stages';
  return rate === undefined ? 'intensity' : 'rate';
}

/** The plan of the settings; `cap` is how many VUs a rate may have that nobody gave any. */
export function planOf(settings: Settings, cap: number): LoadPlan {
  const { profile, maxVus, durationSeconds } = settings.load;
  const way = wayOf(settings.load);
  const rate = way === 'rate' ? settings.load.rate : undefined;
  const course = way === 'stages' && settings.load.stages ? courseOf(settings.load.stages) : undefined;
  if (rate !== undefined) {
    const constant = { start: rate, stages: [{ target: rate, seconds: durationSeconds }] };
    return openPlan(constant, partsOf(settings), maxVus, cap);
  }
  if (course?.of === 'rate') {
    const ramping = { start: 0, stages: stretched(course.stages, durationSeconds) };
    return openPlan(ramping, partsOf(settings), maxVus, cap);
  }
  const shape: readonly Stage[] | undefined = profileOf(profile)?.stages ?? course?.stages;
  // A preset gives every load but a rate its VUs.
  const vus = maxVus ?? 1;
  return shape === undefined ? planLoad(vus, durationSeconds) : scaled(shape, vus, durationSeconds);
}

/** What each page, then each journey, is of a load of visits. */
const partsOf = ({ pages, journeys, limits }: Settings): Part[] => [
  ...pages.map((page) => ({
    weight: page.weight,
    visitSeconds: longestVisitSeconds(page, limitsOf(page, limits).p95Ms),
  })),
  ...journeys.map((journey) => ({
    weight: journey.weight,
    visitSeconds: longestWalkSeconds(journey, journeyLimits(journey, limits).p95Ms),
  })),
];

/** What each page, then each journey, gets of the load. */
export function sharedLoad(settings: Settings, load: LoadPlan): LoadPlan[] {
  if (load.model === 'open') return sharedRates(load, partsOf(settings));
  return sharedPlans(
    load,
    [...settings.pages, ...settings.journeys].map(({ weight }) => weight),
  );
}
