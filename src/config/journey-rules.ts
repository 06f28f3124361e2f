import type { Fault } from './fault.ts';
import type { Path } from './inputs.ts';
import { stepNames } from './journey.ts';
import { journeyLimits } from './journey-limits.ts';
import type { JourneySettings } from './journey-schema.ts';
import { stepsOf } from './journey-steps.ts';
import { namesOf } from './pages.ts';
import type { Settings } from './schema.ts';
import { stepFaults } from './step-rules.ts';
import { variableFaults } from './variable-rules.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** All that no single value of the journeys shows, each with its place. */
export function journeyFaults(settings: Settings, env: Env): Fault[] {
  const { journeys, load } = settings;
  return [
    ...journeys.flatMap((journey, index) => {
      const here: Path = ['journeys', index];
      return [
        ...takenFaults(journey, index, settings),
        ...limitFaults(journey, here, settings),
        ...timeFaults(journey, here, settings),
        ...onceFaults(journey, here),
        ...nameFaults(journey, here),
        ...stepsOf(journey, here).flatMap(({ step, path: at }) =>
          stepFaults(step, load.mode).map((fault) => ({ ...fault, path: [...at, ...fault.path] })),
        ),
      ];
    }),
    ...variableFaults(settings, env),
  ];
}

function takenFaults({ name }: JourneySettings, index: number, { pages, journeys }: Settings): Fault[] {
  const names = [...namesOf(pages), ...journeys.map((journey) => journey.name)];
  if (names.indexOf(name) === pages.length + index) return [];
  const message = `"${name}" is the name of another page or journey too; give each a name of its own`;
  return [{ path: ['journeys', index, 'name'], message }];
}

function limitFaults(journey: JourneySettings, path: Path, { limits }: Settings): Fault[] {
  const { p95Ms, p99Ms } = journeyLimits(journey, limits);
  if (p99Ms >= p95Ms) return [];
  const own = (['p99-threshold-ms', 'p95-threshold-ms'] as const).find((key) => journey[key] !== undefined);
  // A limit of the run is told by its own name, once for all journeys.
  const place: Path = own === undefined ? ['limits', 'p99Ms'] : [...path, own];
  return [{ path: place, message: `the limit of p(99), ${p99Ms}, is below that of p(95), ${p95Ms}; set both` }];
}

/** A walk that no VU can end leaves its last steps without a sample. */
function timeFaults(journey: JourneySettings, path: Path, { load: { durationSeconds } }: Settings): Fault[] {
  const pauses = journey.steps.map((step) => step['think-seconds'] ?? journey['think-seconds']);
  const seconds = pauses.reduce((sum, pause) => sum + pause, 0);
  if (seconds < durationSeconds) return [];
  const message = `its pauses alone take ${seconds} s, and the load lasts ${durationSeconds} s; set a shorter think-seconds or a longer duration-seconds`;
  return [{ path: [...path, 'steps'], message }];
}

/** Its later walks would ask for nothing, without a pause: a load of nothing that holds every limit. */
function onceFaults({ steps }: JourneySettings, path: Path): Fault[] {
  if (!steps.every(({ once }) => once)) return [];
  const message =
    'every step is done once, so nothing is left for the later walks of a VU; leave once away where each walk does the step';
  return [{ path: [...path, 'steps'], message }];
}

function nameFaults(journey: JourneySettings, path: Path): Fault[] {
  const { setup, steps } = stepNames(journey);
  const all = [...setup, ...steps];
  return stepsOf(journey, path).flatMap((step, index) =>
    all.indexOf(all[index] ?? '') < index
      ? [
          {
            path: [...step.path, 'name'],
            message: `"${all[index]}" is the name of another step too; give each a name of its own`,
          },
        ]
      : [],
  );
}
