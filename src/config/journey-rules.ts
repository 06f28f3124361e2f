import type { Path } from './inputs.ts';
import { stepNames } from './journey.ts';
import { journeyLimits } from './journey-limits.ts';
import type { JourneySettings } from './journey-schema.ts';
import { namesOf } from './pages.ts';
import { placeholdersIn, withoutPlaceholders } from './placeholder.ts';
import { SECRET_NAME } from './request-header.ts';
import type { Settings } from './schema.ts';
import { changesState } from './state-change.ts';
import type { StepSettings } from './step-schema.ts';
import { variableFaults } from './variable-rules.ts';

/** What is wrong with journeys or data, and where. */
export interface Fault {
  readonly path: Path;
  readonly message: string;
  /** True: well written, but a guard rail forbids it. */
  readonly refusal?: true;
}

type Env = Readonly<Record<string, string | undefined>>;
const READS = ['GET', 'HEAD'];

/** All that no single value of the journeys shows, each with its place. */
export function journeyFaults(settings: Settings, env: Env): Fault[] {
  const { journeys, pages } = settings;
  const names = [...namesOf(pages), ...journeys.map(({ name }) => name)];
  return [
    ...journeys.flatMap((journey, index) => {
      const here: Path = ['journeys', index];
      const isTaken = names.indexOf(journey.name) < pages.length + index;
      return [
        ...(isTaken
          ? [
              {
                path: [...here, 'name'],
                message: `"${journey.name}" is the name of another page or journey too; give each a name of its own`,
              },
            ]
          : []),
        ...limitFaults(journey, here, settings),
        ...timeFaults(journey, here, settings),
        ...nameFaults(journey, here),
        ...stepsOf(journey, here).flatMap(({ step, path }) => stepFaults(step, path, settings)),
      ];
    }),
    ...variableFaults(settings, env),
  ];
}

/** Every step of a journey with its place, those of `setup` first. */
export function stepsOf(
  { setup, steps }: JourneySettings,
  journey: Path,
): { readonly step: StepSettings; readonly path: Path }[] {
  return [
    ...setup.map((step, index) => ({ step, path: [...journey, 'setup', index] })),
    ...steps.map((step, index) => ({ step, path: [...journey, 'steps', index] })),
  ];
}

function limitFaults(journey: JourneySettings, path: Path, { limits }: Settings): Fault[] {
  const { p95Ms, p99Ms } = journeyLimits(journey, limits);
  if (p99Ms >= p95Ms) return [];
  const key = journey['p99-threshold-ms'] === undefined ? 'p95-threshold-ms' : 'p99-threshold-ms';
  return [
    { path: [...path, key], message: `the limit of p(99), ${p99Ms}, is below that of p(95), ${p95Ms}; set both` },
  ];
}

/** A walk that no VU can end leaves its last steps without a sample. */
function timeFaults(journey: JourneySettings, path: Path, { load: { durationSeconds } }: Settings): Fault[] {
  const pauses = journey.steps.map((step) => step['think-seconds'] ?? journey['think-seconds']);
  const seconds = pauses.reduce((sum, pause) => sum + pause, 0);
  if (seconds < durationSeconds) return [];
  const message = `its pauses alone take ${seconds} s, and the load lasts ${durationSeconds} s; set a shorter think-seconds or a longer duration-seconds`;
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

function stepFaults(step: StepSettings, path: Path, { load: { mode } }: Settings): Fault[] {
  const isRead = READS.includes(step.method);
  const body = step.body === undefined ? 'json' : 'body';
  const hasBody = step.body !== undefined || step.json !== undefined;
  const literal = Object.entries(step.headers).filter(
    ([name, value]) => SECRET_NAME.test(name) && value.trim() !== '' && placeholdersIn(value).length === 0,
  );
  const address = withoutPlaceholders(step.path, 'x');
  return [
    ...(step.body !== undefined && step.json !== undefined
      ? [{ path: [...path, 'json'], message: 'a step has a body or json, not both' }]
      : []),
    ...(isRead && hasBody
      ? [{ path: [...path, body], message: `${step.method} has no body; set another method` }]
      : []),
    ...literal.map(([name]) => ({
      path: [...path, 'headers', name],
      message:
        'may be a credential, and files are read by many; write it as ${env.NAME} and set NAME in the environment',
    })),
    ...(mode === 'read-only' && !isRead && !step['read-only']
      ? [
          {
            path: [...path, 'method'],
            message: `${step.method} may change something, and test-mode is read-only; say read-only: true in the step if it does not (a login, a search), or set test-mode: full`,
            refusal: true as const,
          },
        ]
      : []),
    ...(mode === 'read-only' && changesState(address)
      ? [
          {
            path: [...path, 'path'],
            message: `${step.path} looks like a path that changes state, and test-mode is read-only; name another path or set test-mode: full`,
            refusal: true as const,
          },
        ]
      : []),
  ];
}
