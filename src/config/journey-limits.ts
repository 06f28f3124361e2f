import type { JourneySettings } from './journey-schema.ts';
import type { PageLimits } from './page-limits.ts';
import type { Settings } from './schema.ts';

/** The keys of a journey's own limits in the file. */
const JOURNEY_LIMITS = {
  errorRate: 'error-rate-threshold',
  p95Ms: 'p95-threshold-ms',
  p99Ms: 'p99-threshold-ms',
  checks: 'checks-threshold',
} as const satisfies Partial<Record<keyof PageLimits, keyof JourneySettings>>;

type JourneyLimit = keyof typeof JOURNEY_LIMITS;

/** The limits of a journey: its own where it has some, else those of the run. */
export function journeyLimits(journey: JourneySettings, run: Settings['limits']): PageLimits {
  const limit = (name: JourneyLimit): number => journey[JOURNEY_LIMITS[name]] ?? run[name];
  return { errorRate: limit('errorRate'), p95Ms: limit('p95Ms'), p99Ms: limit('p99Ms'), checks: limit('checks') };
}

/** The place of the settings that decides a journey's limit. */
export function journeyLimitPath(journey: JourneySettings, index: number, limit: keyof PageLimits): string {
  const key = isJourneyLimit(limit) ? JOURNEY_LIMITS[limit] : undefined;
  return key === undefined || journey[key] === undefined ? `limits.${limit}` : `journeys.${index}.${key}`;
}

const isJourneyLimit = (limit: string): limit is JourneyLimit => Object.hasOwn(JOURNEY_LIMITS, limit);
