import { heightOf, lengthOf, type Stage } from './load-plan.ts';

export const PROFILES = ['smoke', 'load', 'stress', 'spike', 'soak'] as const;
export type Profile = (typeof PROFILES)[number];

/** A kind of load test: how its VUs go up and down, what it tolerates, and what may stop it early. */
export interface ProfileSpec {
  readonly stages: readonly Stage[];
  /** Times the limits of latency of the environment. */
  readonly latency: number;
  /** Times the failed requests and checks that the environment tolerates. */
  readonly failures: number;
  /** True when latency and checks may stop the load too: where it is meant to hurt, slow answers are what is to be seen. */
  readonly stopsOnLatency: boolean;
  /** True when each page and journey has a VU of its own, whatever their number. */
  readonly vuPerPage?: true;
}

const stages = (...pairs: readonly (readonly [target: number, seconds: number])[]): Stage[] =>
  pairs.map(([target, seconds]) => ({ target, seconds }));

/** The profiles by name. */
export const PROFILE_SPECS: Readonly<Record<Profile, ProfileSpec>> = {
  smoke: { stages: stages([1, 30]), latency: 1, failures: 0, stopsOnLatency: true, vuPerPage: true },
  load: {
    stages: stages([10, 60], [10, 180], [50, 120], [50, 420], [0, 60]),
    latency: 1,
    failures: 1,
    stopsOnLatency: true,
  },
  stress: {
    stages: stages([50, 60], [50, 120], [100, 60], [100, 180], [200, 60], [200, 240], [0, 120]),
    latency: 2,
    failures: 2,
    stopsOnLatency: false,
  },
  spike: { stages: stages([100, 10], [100, 60], [0, 10]), latency: 2, failures: 1, stopsOnLatency: false },
  // Errors that come slowly are what a soak is for.
  soak: { stages: stages([20, 300], [20, 6600], [0, 300]), latency: 1, failures: 0.5, stopsOnLatency: true },
};

/** The profile of a name; undefined for any other text. */
export const profileOf = (name: unknown): ProfileSpec | undefined => {
  const known = PROFILES.find((profile) => profile === name);
  return known && PROFILE_SPECS[known];
};

/** The load of every profile, in words: `smoke: 1 VU for 30 s; load: 10 → 50 VUs for 14 min; …`. */
export const profileWords = (): string =>
  PROFILES.map((name) => `${name}: ${heights(PROFILE_SPECS[name])} for ${time(PROFILE_SPECS[name])}`).join('; ');

function heights({ stages: course, vuPerPage }: ProfileSpec): string {
  const steps = [...new Set(course.map(({ target }) => target).filter((target) => target > 0))];
  return `${steps.join(' → ')} ${heightOf(course) === 1 ? 'VU' : 'VUs'}${vuPerPage ? ' a page' : ''}`;
}

function time({ stages: course }: ProfileSpec): string {
  const seconds = lengthOf(course);
  return seconds % 3600 === 0 ? `${seconds / 3600} h` : seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}
