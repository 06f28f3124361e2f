import type { Config, Journey, Load, Step } from './config.ts';
import { journeyLimits } from './journey-limits.ts';
import type { JourneySettings } from './journey-schema.ts';
import { readJsonPath } from './json-path.ts';
import { sharedLoad } from './load-course.ts';
import { placeholdersIn } from './placeholder.ts';
import type { Settings } from './schema.ts';
import type { StepSettings } from './step-schema.ts';

/** The journeys of the settings, complete: their limits, steps and shares of the load. */
export function journeysOf(settings: Settings, load: Load): Journey[] {
  const { pages, journeys, limits, target } = settings;
  const plans = sharedLoad(settings, load).slice(pages.length);
  return journeys.map((journey, index) => ({
    type: 'journey',
    name: journey.name,
    weight: journey.weight,
    url: new URL('/', target.url).href,
    limits: journeyLimits(journey, limits),
    load: plans[index] ?? load,
    setup: journey.setup.map((step, number) => stepOf(step, `setup ${number + 1}`, 0)),
    steps: journey.steps.map((step, number) => stepOf(step, `step ${number + 1}`, journey['think-seconds'])),
  }));
}

/** True where a step has a variable in its path: it may hold what the target answered, and nobody knows which part. */
export const fillsPaths = ({ journeys }: Pick<Config, 'journeys'>): boolean =>
  journeys.some(({ setup, steps }) => [...setup, ...steps].some(({ path }) => placeholdersIn(path).length > 0));

/** What steps are called: by name, else by number. */
export const stepNames = ({ setup, steps }: JourneySettings): { setup: string[]; steps: string[] } => ({
  setup: setup.map(({ name }, index) => name ?? `setup ${index + 1}`),
  steps: steps.map(({ name }, index) => name ?? `step ${index + 1}`),
});

function stepOf(step: StepSettings, name: string, thinkSeconds: number): Step {
  const { status, contains, json = {} } = step.expect;
  return {
    name: step.name ?? name,
    method: step.method,
    path: step.path,
    headers: step.headers,
    body: step.body ?? null,
    json: step.json === undefined ? null : { value: step.json },
    expect: {
      statuses: status === undefined ? null : [status].flat(),
      contains: contains ?? null,
      json: Object.entries(json).map(([path, value]) => ({ path, keys: readJsonPath(path) ?? [], value })),
    },
    extract: Object.entries(step.extract).map(([variable, { json: path, regex, css, attribute, header }]) => ({
      variable,
      keys: path === undefined ? null : (readJsonPath(path) ?? []),
      regex: regex ?? null,
      css: css ?? null,
      attribute: attribute ?? null,
      header: header ?? null,
    })),
    once: step.once,
    thinkSeconds: step['think-seconds'] ?? thinkSeconds,
  };
}
