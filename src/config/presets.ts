import type { Path } from './inputs.ts';
import { heightOf, lengthOf } from './load-plan.ts';
import type { INTENSITIES } from './load-schema.ts';
import { PROFILES, type ProfileSpec, profileOf } from './profiles.ts';
import type { ENVIRONMENTS } from './schema.ts';
import type { Setting } from './setting.ts';
import { courseOf, stagesSchema, vusOf } from './stages-schema.ts';

export type Environment = (typeof ENVIRONMENTS)[number];
export type Intensity = (typeof INTENSITIES)[number];

type PresetLimit = 'errorRate' | 'p95Ms' | 'p99Ms' | 'checks';
type LoadValue = 'maxVus' | 'durationSeconds';

/** Error rate and checks as shares, p95 and p99 in milliseconds. */
const LIMITS: Record<Environment, Record<PresetLimit, number>> = {
  prod: { errorRate: 0.05, p95Ms: 3000, p99Ms: 5000, checks: 0.95 },
  preprod: { errorRate: 0.1, p95Ms: 5000, p99Ms: 8000, checks: 0.9 },
};

const LOADS: Record<Intensity, Record<LoadValue, number>> = {
  light: { maxVus: 5, durationSeconds: 60 },
  medium: { maxVus: 20, durationSeconds: 180 },
  heavy: { maxVus: 50, durationSeconds: 300 },
};

/** Visits at a rate go on for so long. */
const RATE_SECONDS = 60;

/** What the choices of the user set unless the user does: environment, and intensity, profile, stages or rate. Nothing for a choice that does not exist. `chosen` has the values as they were written; `visits` is how many pages and journeys there are. */
export function presetsFor(chosen: (path: string) => unknown, visits: number): Setting[] {
  const limits = named(LIMITS, chosen('environment'));
  const profile = profileOf(chosen('load.profile'));
  return [
    ...(limits && profile ? settings('limits', ofProfile(limits, profile), `profile ${chosen('load.profile')}`) : []),
    ...settings('limits', limits ?? {}, `environment ${chosen('environment')}`),
    ...loadPresets(chosen, profile, visits),
  ];
}

function loadPresets(chosen: (path: string) => unknown, profile: ProfileSpec | undefined, visits: number): Setting[] {
  const [name, stages, rate] = [chosen('load.profile'), chosen('load.stages'), chosen('load.rate')];
  if (profile) {
    const { stages: course, vuPerPage } = profile;
    const maxVus = vuPerPage ? visits : heightOf(course);
    return settings('load', { maxVus, durationSeconds: lengthOf(course) }, `profile ${name}`);
  }
  if (stages !== undefined) return settings('load', ofStages(stages), 'stages');
  if (rate !== undefined) return settings('load', { durationSeconds: RATE_SECONDS }, 'rate');
  const intensity = name === undefined ? chosen('load.intensity') : undefined;
  return settings('load', named(LOADS, intensity) ?? {}, `intensity ${intensity}`);
}

/** Height and length of stages, as far as they can be read. Visits at a rate need VUs that follow from more than their stages. */
function ofStages(written: unknown): Partial<Record<LoadValue, number>> {
  const parsed = stagesSchema.safeParse(written);
  if (!parsed.success) return {};
  const maxVus = vusOf(parsed.data);
  const durationSeconds = lengthOf(courseOf(parsed.data).stages);
  return { ...(maxVus !== undefined && { maxVus }), durationSeconds };
}

/** The limits of an environment that a profile sees otherwise. */
function ofProfile(limits: Record<PresetLimit, number>, { latency, failures }: ProfileSpec): Record<string, number> {
  const times = (value: number, factor: number): number => Number((value * factor).toPrecision(12));
  return {
    ...(latency !== 1 && { p95Ms: times(limits.p95Ms, latency), p99Ms: times(limits.p99Ms, latency) }),
    ...(failures !== 1 && {
      errorRate: times(limits.errorRate, failures),
      checks: Number((1 - times(1 - limits.checks, failures)).toPrecision(12)),
    }),
  };
}

const named = <Value>(table: Readonly<Record<string, Value>>, name: unknown): Value | undefined =>
  typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;

const settings = (room: string, values: Readonly<Record<string, number>>, origin: string): Setting[] =>
  Object.entries(values).map(([key, value]) => ({ path: [room, key], value, origin }));

const ORIGINS = new Set([
  ...Object.keys(LIMITS).map((environment) => `environment ${environment}`),
  ...PROFILES.map((profile) => `profile ${profile}`),
]);

/** Whether a limit with this origin is one of ours. A file may have nearly such a name, but its lines follow it. */
export const isPreset = (origin: string): boolean => ORIGINS.has(origin);

/** True for a value that a preset always sets when the choices of the user are known. */
export function presetDecides([room, key]: Path): boolean {
  const rooms: Record<string, object> = { limits: LIMITS.prod, load: LOADS.light };
  return key !== undefined && Object.hasOwn(rooms[String(room)] ?? {}, key);
}

/** A limit in every environment, in words: `prod 3000, preprod 5000`. */
export const limitWords = (limit: PresetLimit): string =>
  Object.entries(LIMITS)
    .map(([environment, limits]) => `${environment} ${limits[limit]}`)
    .join(', ');

/** The load of every intensity, in words: `light: 5 VUs for 60 s; medium: …`. */
export const loadWords = (): string =>
  Object.entries(LOADS)
    .map(([intensity, { maxVus, durationSeconds }]) => `${intensity}: ${maxVus} VUs for ${durationSeconds} s`)
    .join('; ');
