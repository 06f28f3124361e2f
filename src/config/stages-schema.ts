import * as z from 'zod/mini';
import { heightOf, lengthOf, type Stage } from './load-plan.ts';
import { field } from './nested.ts';
import { count } from './value-kinds.ts';

/** The most VUs that a run may have. */
export const MAX_VUS = 1000;
const [MIN_SECONDS, MAX_SECONDS] = [3, 14_400];
/** The most visits per second that a run may begin. */
export const MAX_RATE = 1000;
/** So fine may a rate be: visits in a thousand seconds. */
export const RATE_UNIT_SECONDS = 1000;

const isFineEnough = (rate: number): boolean => Number.isInteger(Number((rate * RATE_UNIT_SECONDS).toFixed(6)));

/** Visits per second. */
export const visitRate = (min: number) => z.number().check(z.gte(min), z.lte(MAX_RATE), z.refine(isFineEnough));

const stage = field(
  z
    .strictObject({
      vus: field(z.optional(count(0, MAX_VUS)), {
        description: 'Virtual users at its end.',
        allowed: `a whole number from 0 to ${MAX_VUS}`,
      }),
      rate: field(z.optional(visitRate(0)), {
        description: 'Visits per second at its end.',
        allowed: `a number from 0 to ${MAX_RATE}, with up to three decimals`,
      }),
      seconds: field(count(0, MAX_SECONDS), {
        description: 'How long it takes; 0 is a jump.',
        allowed: `a whole number from 0 to ${MAX_SECONDS}`,
      }),
    })
    .check(z.refine(({ vus, rate }) => (vus === undefined) !== (rate === undefined))),
  { description: 'One stretch of the load.', allowed: 'seconds, and either vus or rate' },
);

/** False for stages that are above zero for no time at all: a jump at the very end is never visited. */
const asksForSomething = (stages: readonly Stage[]): boolean =>
  stages.some(({ target, seconds }, index) => seconds > 0 && target + (stages[index - 1]?.target ?? 0) > 0);

/** The stages of a load, at most 100: of VUs, or of visits per second; above zero for some time. */
export const stagesSchema = z.array(stage).check(
  z.minLength(1),
  z.maxLength(100),
  z.refine((stages) => stages.every(({ rate }) => (rate === undefined) === (stages[0]?.rate === undefined))),
  z.refine((stages) => asksForSomething(courseOf(stages).stages)),
  z.refine(
    (stages) => lengthOf(courseOf(stages).stages) >= MIN_SECONDS && lengthOf(courseOf(stages).stages) <= MAX_SECONDS,
  ),
);

type StagesSetting = readonly z.output<typeof stage>[];

/** The stages as a plan has them, and what their targets are. */
export function courseOf(stages: StagesSetting): { readonly of: 'vus' | 'rate'; readonly stages: readonly Stage[] } {
  return {
    of: stages[0]?.rate === undefined ? 'vus' : 'rate',
    stages: stages.map(({ vus, rate, seconds }) => ({ target: rate ?? vus ?? 0, seconds })),
  };
}

/** The highest number of VUs that stages name; undefined for stages of a rate. */
export function vusOf(stages: StagesSetting): number | undefined {
  const course = courseOf(stages);
  return course.of === 'vus' ? heightOf(course.stages) : undefined;
}
