import { type Config, type Load, visitsOf } from './config/config.ts';
import { visitsBy, vusAt } from './config/load-plan.ts';
import type { PagePace } from './results/page-stalls.ts';
import type { Pace } from './results/stall.ts';

/** What the plan of a load says of its pace: what stalls are measured by. */
export const paceOf = (load: Load): Pace => ({
  cycleSeconds: load.cycleSeconds,
  roundSeconds: load.roundSeconds,
  ...(load.model === 'open' && { visitsBy: (seconds: number) => visitsBy(load, seconds) }),
});

/** The same of each page and journey. One that is alone is the whole, and is watched as that. */
export function pagePacesOf(config: Config): ReadonlyMap<string, PagePace> {
  const visits = visitsOf(config);
  if (visits.length === 1) return new Map();
  return new Map(
    visits.map(({ name, load }) => [
      name,
      { ...paceOf({ ...config.load, ...load }), vusAt: (seconds) => vusAt(load, seconds) },
    ]),
  );
}
