import type { Guards, Load } from './config.ts';
import { journeyLimits } from './journey-limits.ts';
import { planOf, wayOf } from './load-course.ts';
import { cycleSeconds } from './load-plan.ts';
import { limitsOf } from './page-limits.ts';
import { rehearsalSeconds } from './planned-time.ts';
import type { PageSettings, Settings } from './schema.ts';
import { SCRIPT_REHEARSAL_SECONDS } from './script-plan.ts';
import { MAX_VUS } from './stages-schema.ts';
import { longestThink } from './visit-time.ts';

/** Requests per second that production is never asked for more of. */
export const PROD_RPS = 20;
/** A visit that the end of the load cut off leaves no sample: a request that hangs must have time to fail. */
const MINIMUM_GRACEFUL_STOP_SECONDS = 30;
const GRACE_AFTER_REQUEST_SECONDS = 5;
const MINIMUM_REQUEST_TIMEOUT_SECONDS = 10;

/** Requests that a VU makes for one document, at most. */
const requestsOf = ({ type, maxAssets }: PageSettings): number => (type === 'homepage' ? 1 + maxAssets : 2);

/** Of a step: its request, and a redirect. A page makes no fewer. */
const REQUESTS_OF_STEP = 2;

/** The load that the settings ask for, with the times and the throttle that follow from them. */
export function loadOf(settings: Settings, { prod, prodMaxVus }: Pick<Guards, 'prod' | 'prodMaxVus'>): Load {
  const { load, limits, pages, journeys } = settings;
  const plan = planOf(settings, prod ? prodMaxVus : MAX_VUS);
  const ofPages = pages.map((page) => limitsOf(page, limits));
  const ofJourneys = journeys.map((journey) => journeyLimits(journey, limits));
  const pageLimits = [...ofPages, ...ofJourneys];
  const cycles = [
    ...ofPages.map(({ p95Ms }) => cycleSeconds(p95Ms)),
    ...journeys.map((journey, index) => cycleSeconds(ofJourneys[index]?.p95Ms ?? 0, longestThink(journey))),
  ];
  const slowestMs = Math.max(...pageLimits.map(({ p99Ms }) => p99Ms));
  const requestTimeoutSeconds = Math.max(MINIMUM_REQUEST_TIMEOUT_SECONDS, Math.ceil((2 * slowestMs) / 1000));
  return {
    ...plan,
    way: wayOf(load),
    intensity: wayOf(load) === 'intensity' ? load.intensity : null,
    profile: load.profile ?? null,
    mode: load.mode,
    warmUpSeconds: load.warmUpSeconds,
    gracefulStopSeconds: Math.max(MINIMUM_GRACEFUL_STOP_SECONDS, requestTimeoutSeconds + GRACE_AFTER_REQUEST_SECONDS),
    requestTimeoutSeconds,
    rehearsalSeconds: rehearsalSeconds(pages, journeys, requestTimeoutSeconds),
    cycleSeconds: Math.max(...cycles),
    roundSeconds: prod ? (plan.maxVus * Math.max(...pages.map(requestsOf), REQUESTS_OF_STEP)) / PROD_RPS : 0,
    rps: prod ? PROD_RPS : null,
  };
}

/** The load of a script of the user's, before it has told its plan: as little as can be said. It has a pace of its own, so nothing can be missed of it. */
export const scriptLoad = (load: Load): Load => ({
  ...load,
  stages: [],
  maxVus: 1,
  durationSeconds: 0,
  warmUpSeconds: 0,
  rehearsalSeconds: SCRIPT_REHEARSAL_SECONDS,
  cycleSeconds: Number.POSITIVE_INFINITY,
  roundSeconds: 0,
});
