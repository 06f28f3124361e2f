import type { Path } from './inputs.ts';
import type { INTENSITIES } from './load-schema.ts';
import type { ENVIRONMENTS } from './schema.ts';
import type { Setting } from './setting.ts';

export type Environment = (typeof ENVIRONMENTS)[number];
export type Intensity = (typeof INTENSITIES)[number];

type PresetLimit = 'errorRate' | 'p95Ms' | 'p99Ms' | 'checks';

/** Error rate and checks as shares, p95 and p99 in milliseconds. */
const LIMITS: Record<Environment, Record<PresetLimit, number>> = {
  prod: { errorRate: 0.05, p95Ms: 3000, p99Ms: 5000, checks: 0.95 },
  preprod: { errorRate: 0.1, p95Ms: 5000, p99Ms: 8000, checks: 0.9 },
};

const LOADS: Record<Intensity, Record<'maxVus' | 'durationSeconds', number>> = {
  light: { maxVus: 5, durationSeconds: 60 },
  medium: { maxVus: 20, durationSeconds: 180 },
  heavy: { maxVus: 50, durationSeconds: 300 },
};

/** What an environment and an intensity set unless the user does; nothing for a name that is neither. */
export function presetsFor(environment: unknown, intensity: unknown): Setting[] {
  return [...preset(LIMITS, environment, 'limits', 'environment'), ...preset(LOADS, intensity, 'load', 'intensity')];
}

function preset(table: Record<string, Record<string, number>>, name: unknown, room: string, kind: string): Setting[] {
  const values = typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
  return Object.entries(values ?? {}).map(([key, value]) => ({ path: [room, key], value, origin: `${kind} ${name}` }));
}

/** True for a value that a preset always sets when environment and intensity are known. */
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
