import { sharesOf } from './shares.ts';

/** One stretch of a load: what is asked for changes evenly towards the target. */
export interface Stage {
  readonly target: number;
  readonly seconds: number;
}

interface Course {
  /** Where the first stage begins. */
  readonly start: number;
  readonly stages: readonly Stage[];
  readonly maxVus: number;
  readonly durationSeconds: number;
}

/** So many VUs are active when; each visits as often as the answers let it. */
export interface ClosedPlan extends Course {
  readonly model: 'closed';
}

/** So many visits begin when, however long the others take: start and targets are visits in `perSeconds`, whole numbers of both. */
export interface OpenPlan extends Course {
  readonly model: 'open';
  readonly perSeconds: number;
  /** VUs that carry the highest rate as long as every answer holds the limit of p(95) and every pause is the longest one. */
  readonly neededVus: number;
}

export type LoadPlan = ClosedPlan | OpenPlan;

const START_VUS = 1;
const RAMP_SHARE = 0.1;
const MAX_RAMP_SECONDS = 15;
/** Mean think time between two pages of a visit (1 to 3 s). */
export const MEAN_THINK_SECONDS = 2;

/** Ramp-up, hold, ramp-down, each ramp a tenth of the time, at least 1 s and at most 15 s. */
export function planLoad(maxVus: number, durationSeconds: number): ClosedPlan {
  const ramp = Math.min(MAX_RAMP_SECONDS, Math.max(1, Math.round(durationSeconds * RAMP_SHARE)));
  return closedPlan([
    { target: maxVus, seconds: ramp },
    { target: maxVus, seconds: durationSeconds - 2 * ramp },
    { target: 0, seconds: ramp },
  ]);
}

/** VUs that follow these stages, from one VU on unless told otherwise. */
export const closedPlan = (stages: readonly Stage[], start = START_VUS): ClosedPlan => ({
  model: 'closed',
  start,
  stages,
  maxVus: heightOf(stages),
  durationSeconds: lengthOf(stages),
});

/** The highest target of stages. */
export const heightOf = (stages: readonly Stage[]): number => Math.max(...stages.map(({ target }) => target));

/** How long stages take, in seconds. */
export const lengthOf = (stages: readonly Stage[]): number => stages.reduce((sum, { seconds }) => sum + seconds, 0);

/** What each of several pages gets of VUs: the same times, a share by its weight. */
export function sharedPlans(plan: ClosedPlan, weights: readonly number[]): ClosedPlan[] {
  const { model, start, stages, maxVus, durationSeconds } = plan;
  const shares = (vus: number): number[] => sharesOf(vus, weights);
  const starts = shares(start);
  const ofStages = stages.map(({ target }) => shares(target));
  return shares(maxVus).map((vus, page) => ({
    model,
    start: starts[page] ?? start,
    stages: stages.map(({ seconds }, stage) => ({ target: ofStages[stage]?.[page] ?? vus, seconds })),
    maxVus: vus,
    durationSeconds,
  }));
}

/** Samples the plan makes for certain while answers hold the limit of p(95), `secondsPerSample` of a VU each: for a document its think time and the limit. VUs: VU-seconds ÷ that. Visits: one each, as many as the VUs carry. */
export function plannedSamples(
  plan: LoadPlan,
  p95LimitMs: number,
  secondsPerSample = cycleSeconds(p95LimitMs),
): number {
  return Math.floor(areaBy(plan, plan.durationSeconds, secondsPerSample) / costOf(plan, secondsPerSample));
}

/** When the plan has had time for so many samples, in whole seconds; at most half of the planned duration, so that an abort is always possible. */
export function secondsUntilSamples(
  plan: LoadPlan,
  samples: number,
  p95LimitMs: number,
  secondsPerSample?: number,
): number {
  const half = Math.floor(plan.durationSeconds / 2);
  const cycle = secondsPerSample ?? cycleSeconds(p95LimitMs);
  const needed = samples * costOf(plan, cycle);
  // A VU's answers are part of its cycle; a visit that begins now is answered later.
  const answerSeconds = plan.model === 'open' ? (secondsPerSample ?? p95LimitMs / 1000) : 0;
  for (let second = 1; second < half; second++)
    if (areaBy(plan, second - answerSeconds, cycle) >= needed) return second;
  return half;
}

/** What a VU may take for a document, or a step of a journey: its mean pause, and an answer at the limit of p(95). */
export const cycleSeconds = (p95LimitMs: number, thinkSeconds = MEAN_THINK_SECONDS): number =>
  thinkSeconds + p95LimitMs / 1000;

/** What the area below a plan needs for one sample. */
const costOf = (plan: LoadPlan, secondsPerSample: number): number =>
  plan.model === 'closed' ? secondsPerSample : plan.perSeconds;

/** The area below a plan up to a moment; of a rate what its VUs carry. */
function areaBy(plan: LoadPlan, second: number, secondsPerSample: number): number {
  const carried = plan.model === 'closed' ? plan.maxVus : (plan.maxVus / secondsPerSample) * plan.perSeconds;
  return areaBelow(plan, second, carried);
}

/** Visits that an open plan begins up to a moment, in seconds from its start; it need not be one of its own. */
export const visitsBy = (plan: OpenPlan, second: number): number =>
  areaBelow(plan, second, Number.POSITIVE_INFINITY) / plan.perSeconds;

/** The last moment up to another at which a plan asks for nothing, in seconds from its start; 0 when it always asks for something. */
export function idleUntil({ start, stages }: Course, second: number): number {
  let [idle, began, from] = [0, 0, start];
  for (const { target, seconds } of stages) {
    if (began > second) break;
    const end = Math.min(began + seconds, second);
    if (from === 0) idle = target === 0 ? end : began;
    else if (target === 0 && began + seconds <= second) idle = end;
    [began, from] = [began + seconds, target];
  }
  return idle;
}

/** VUs that a plan has for certain at a moment: none after its end, where they only finish what they began. Those of a rate are there all the time. */
export function vusAt(plan: LoadPlan, second: number): number {
  if (second >= plan.durationSeconds) return 0;
  return plan.model === 'open' ? plan.maxVus : Math.floor(heightAt(plan, second));
}

/** The area below the stages up to a moment, cut off above `most`. */
function areaBelow({ start, stages }: Course, second: number, most: number): number {
  let [area, from, left] = [0, start, Math.max(0, second)];
  for (const { target, seconds } of stages) {
    const spent = Math.min(left, seconds);
    const reached = seconds === 0 ? target : from + ((target - from) * spent) / seconds;
    area += cutArea(from, reached, spent, most);
    [from, left] = [target, left - spent];
  }
  return area;
}

/** The area below a line from one height to another, cut off above `most`. */
function cutArea(from: number, to: number, seconds: number, most: number): number {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  if (low >= most) return most * seconds;
  const above = high <= most ? 0 : ((high - most) ** 2 / (high - low) / 2) * seconds;
  return ((from + to) / 2) * seconds - above;
}

/** What a plan asks for at a moment: active VUs, or visits in `perSeconds`; the plan's end counts to its last stage. */
export function heightAt({ start, stages }: Pick<Course, 'start' | 'stages'>, second: number): number {
  let [from, begins] = [start, 0];
  for (const { target, seconds } of stages) {
    if (second <= begins + seconds && seconds > 0) return from + ((target - from) * (second - begins)) / seconds;
    [from, begins] = [target, begins + seconds];
  }
  return from;
}
