import { heightOf, type LoadPlan, lengthOf, type OpenPlan, type Stage } from './load-plan.ts';
import { sharesOf } from './shares.ts';
import { RATE_UNIT_SECONDS } from './stages-schema.ts';

/** What a page or journey is of an open load: its weight among them, and the longest that a visit to it takes by its limits. */
export interface Part {
  readonly weight: number;
  readonly visitSeconds: number;
}

/** Visits that follow these rates (a second), spread over the parts. Without `maxVus` the plan has as many VUs as its limits need, and `cap` at most. */
export function openPlan(
  rates: { readonly start: number; readonly stages: readonly Stage[] },
  parts: readonly Part[],
  maxVus: number | undefined,
  cap: number,
): OpenPlan {
  const whole = (rate: number): number => Math.round(rate * RATE_UNIT_SECONDS);
  const plan = reduced({
    model: 'open',
    perSeconds: RATE_UNIT_SECONDS,
    start: whole(rates.start),
    stages: rates.stages.map(({ target, seconds }) => ({ target: whole(target), seconds })),
    maxVus: 0,
    neededVus: 0,
    durationSeconds: lengthOf(rates.stages),
  });
  const neededVus = vusFor(plan, parts).reduce((sum, vus) => sum + vus, 0);
  return { ...plan, neededVus, maxVus: maxVus ?? Math.min(neededVus, cap) };
}

/** The highest rate of a plan, in visits per second. */
export const peakRate = ({ start, stages, perSeconds }: OpenPlan): number =>
  Math.max(start, heightOf(stages)) / perSeconds;

/** True when the rate is the same from start to end. */
export const isConstant = ({ start, stages }: OpenPlan): boolean => stages.every(({ target }) => target === start);

/** VUs that k6 has ready from the start. */
export const preAllocatedVus = ({ neededVus, maxVus }: OpenPlan): number => Math.min(neededVus, maxVus);

/** VUs that a load has ready in all: of a rate those that each page and journey needs. */
export const readyVus = (load: LoadPlan, pages: readonly { readonly load: LoadPlan }[]): number =>
  load.model === 'closed'
    ? load.maxVus
    : pages.reduce((sum, page) => sum + (page.load.model === 'open' ? preAllocatedVus(page.load) : 0), 0);

/** What each part gets of a rate: its share by weight, to the visit, and VUs by what its visits need. */
export function sharedRates(plan: OpenPlan, parts: readonly Part[]): OpenPlan[] {
  const sum = weightOf(parts);
  const needed = vusFor(plan, parts);
  const ready = sharesOf(plan.maxVus, needed);
  return parts.map(({ weight }, index) =>
    reduced({
      model: plan.model,
      perSeconds: plan.perSeconds * sum,
      start: plan.start * weight,
      stages: plan.stages.map(({ target, seconds }) => ({ target: target * weight, seconds })),
      maxVus: ready[index] ?? 1,
      neededVus: needed[index] ?? 1,
      durationSeconds: plan.durationSeconds,
    }),
  );
}

/** VUs for each part: as many as its visits take seconds, times those that begin in a second. */
function vusFor(plan: OpenPlan, parts: readonly Part[]): number[] {
  const visits = peakRate(plan) / weightOf(parts);
  return parts.map(({ weight, visitSeconds }) =>
    Math.max(1, Math.ceil(Number((visits * weight * visitSeconds).toPrecision(12)))),
  );
}

const weightOf = (parts: readonly Part[]): number => parts.reduce((sum, { weight }) => sum + weight, 0);

/** The same rate in the fewest seconds: `rate: 60, timeUnit: '7s'` can be read. */
function reduced(plan: OpenPlan): OpenPlan {
  const by = [plan.start, ...plan.stages.map(({ target }) => target)].reduce(divisor, plan.perSeconds);
  return {
    ...plan,
    perSeconds: plan.perSeconds / by,
    start: plan.start / by,
    stages: plan.stages.map(({ target, seconds }) => ({ target: target / by, seconds })),
  };
}

/** The greatest common divisor. */
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
