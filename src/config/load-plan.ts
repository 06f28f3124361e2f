import { sharesOf } from './shares.ts';

/** One stretch of a ramping load: VUs change evenly towards the target. */
export interface Stage {
  readonly targetVus: number;
  readonly seconds: number;
}

/** How many VUs are active when; the first stage starts at one VU. */
export interface LoadPlan {
  readonly stages: readonly Stage[];
  readonly maxVus: number;
  readonly durationSeconds: number;
}

const START_VUS = 1;
const RAMP_SHARE = 0.1;
const MAX_RAMP_SECONDS = 15;
/** Mean think time between two pages of a visit (1 to 3 s). */
const MEAN_THINK_SECONDS = 2;

/** Ramp-up, hold, ramp-down, each ramp a tenth of the time, at least 1 s and at most 15 s. */
export function planLoad(maxVus: number, durationSeconds: number): LoadPlan {
  const ramp = Math.min(MAX_RAMP_SECONDS, Math.max(1, Math.round(durationSeconds * RAMP_SHARE)));
  const stages = [
    { targetVus: maxVus, seconds: ramp },
    { targetVus: maxVus, seconds: durationSeconds - 2 * ramp },
    { targetVus: 0, seconds: ramp },
  ];
  return { stages, maxVus, durationSeconds };
}

/** What each of several pages gets of a plan: the same times, a share of the VUs by its weight. */
export function sharedPlans({ stages, maxVus, durationSeconds }: LoadPlan, weights: readonly number[]): LoadPlan[] {
  const shares = (vus: number): number[] => sharesOf(vus, weights);
  const ofStages = stages.map(({ targetVus }) => shares(targetVus));
  return shares(maxVus).map((vus, page) => ({
    stages: stages.map(({ seconds }, stage) => ({ seconds, targetVus: ofStages[stage]?.[page] ?? vus })),
    maxVus: vus,
    durationSeconds,
  }));
}

/** Document requests the plan makes for certain when each answer takes as long as `p95LimitMs` allows: VU-seconds ÷ (think time + limit). */
export function plannedSamples(plan: LoadPlan, p95LimitMs: number): number {
  return Math.floor(vuSecondsBy(plan, plan.durationSeconds) / cycleSeconds(p95LimitMs));
}

/** When the plan has had time for so many samples, in whole seconds; at most half of the planned duration, so that an abort is always possible. */
export function secondsUntilSamples(plan: LoadPlan, samples: number, p95LimitMs: number): number {
  const half = Math.floor(plan.durationSeconds / 2);
  const needed = samples * cycleSeconds(p95LimitMs);
  for (let second = 1; second < half; second++) if (vuSecondsBy(plan, second) >= needed) return second;
  return half;
}

/** What a VU may take for a document: its mean pause, and an answer at the limit of p(95). */
export const cycleSeconds = (p95LimitMs: number): number => MEAN_THINK_SECONDS + p95LimitMs / 1000;

/** The area below the ramps up to a moment. */
function vuSecondsBy(plan: LoadPlan, second: number): number {
  let [area, from, left] = [0, START_VUS, second];
  for (const { targetVus, seconds } of plan.stages) {
    const spent = Math.min(left, seconds);
    const reached = seconds === 0 ? targetVus : from + ((targetVus - from) * spent) / seconds;
    area += ((from + reached) / 2) * spent;
    [from, left] = [targetVus, left - spent];
  }
  return area;
}

/** How many VUs are active at a moment, as a whole number; the plan's end counts to its last stage. */
export function vusAt({ stages }: LoadPlan, second: number): number {
  let [from, begins] = [START_VUS, 0];
  for (const { targetVus, seconds } of stages) {
    if (second <= begins + seconds && seconds > 0)
      return Math.round(from + ((targetVus - from) * (second - begins)) / seconds);
    [from, begins] = [targetVus, begins + seconds];
  }
  return from;
}
