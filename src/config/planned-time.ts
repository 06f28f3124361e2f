import type { Load } from './config.ts';
import type { JourneySettings } from './journey-schema.ts';
import type { PageSettings } from './schema.ts';

/** Assets that a visit asks for at once: `batchPerHost` of the script. */
const ASSETS_AT_ONCE = 6;
/** What a visit takes beside its requests: reading and parsing the answers. */
const REHEARSAL_MARGIN_SECONDS = 10;

/** The longest that one visit to every page and one walk of every journey can take, in seconds: a target that hangs needs the request timeout each time. A redirect is no request of its own here. */
export function rehearsalSeconds(
  pages: readonly PageSettings[],
  journeys: readonly JourneySettings[],
  requestTimeoutSeconds: number,
): number {
  const ofJourneys = journeys.reduce((sum, { setup, steps }) => sum + setup.length + steps.length, 0);
  const requests = pages.reduce((sum, page) => sum + requestsInTurn(page), ofJourneys);
  return requests * requestTimeoutSeconds + REHEARSAL_MARGIN_SECONDS;
}

/** Requests of a visit that wait for one another. */
function requestsInTurn({ type, categoryDepth, cta, ctaSelector, maxAssets }: PageSettings): number {
  switch (type) {
    case 'homepage':
      return 1 + Math.ceil(maxAssets / ASSETS_AT_ONCE);
    case 'product':
      return 1;
    case 'category':
      return categoryDepth;
    case 'landing':
      return (cta ?? ctaSelector) === undefined ? 1 : 2;
  }
}

/** What warm-up and load take for certain, in seconds, the time for their last requests included: no time limit may be shorter. */
export const leastSeconds = ({ warmUpSeconds, durationSeconds, gracefulStopSeconds }: Load): number =>
  warmUpSeconds + durationSeconds + gracefulStopSeconds;

/** The longest that all which the time limit covers can take, in seconds: a target that is ready at the last moment, its rehearsal, the warm-up, the load. */
export function plannedSeconds(load: Load, readyTimeoutSeconds: number): number {
  const warmUpStop = load.warmUpSeconds > 0 ? load.gracefulStopSeconds : 0;
  return readyTimeoutSeconds + load.rehearsalSeconds + warmUpStop + leastSeconds(load);
}

/** Beyond the plan: k6 starts and ends once for each of its phases, and ends a visit that takes too long 30 s later. */
const MARGIN_SECONDS = 120;
const MINIMUM_TIME_LIMIT_SECONDS = 600;

/** The time limit of a run that is planned to take so long at most and for which nobody set one, in seconds. */
export const timeLimitFor = (mostSeconds: number): number =>
  Math.max(MINIMUM_TIME_LIMIT_SECONDS, mostSeconds + MARGIN_SECONDS);

/** The same of a load, with what comes before it. */
export const usualTimeLimit = (load: Load, readyTimeoutSeconds: number): number =>
  timeLimitFor(plannedSeconds(load, readyTimeoutSeconds));
