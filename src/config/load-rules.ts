import type { JourneySettings } from './journey-schema.ts';
import { PROD_RPS } from './load.ts';
import type { LoadWay } from './load-course.ts';
import type { Rule, RuleView } from './rule.ts';
import type { PageSettings } from './schema.ts';
import { MAX_VUS } from './stages-schema.ts';
import { peakRate } from './visit-rate.ts';
import { pausesOf, pausesOfWalk, requestsOfVisit } from './visit-time.ts';

/** What no single value of the load shows. */
export const LOAD_RULES: readonly Rule[] = [
  ({ settings: { load }, originOf }) => {
    const [first, ...others] = (['profile', 'stages', 'rate', 'intensity'] satisfies LoadWay[]).filter((way) =>
      way === 'intensity' ? originOf('load.intensity') !== 'default' : load[way] !== undefined,
    );
    const told = others.map((way) => `${way} (${originOf(`load.${way}`)})`).join(', ');
    return (
      first !== undefined &&
      others.length > 0 && {
        input: first,
        message: `decides the load by itself, and so ${others.length === 1 ? 'does' : 'do'} ${told}; allowed: one of them`,
      }
    );
  },
  (view) => {
    const { load, settings, script } = view;
    if (load.model === 'closed' || script !== null) return false;
    const least = Math.ceil(rounded(perSecond(view, pausesOf, pausesOfWalk)));
    const most = Math.floor((peakRate(load) * MAX_VUS * 1000) / least) / 1000;
    const step = least > MAX_VUS ? `a rate of ${most} or less` : `max-vus from ${least} on, or a lower rate`;
    return (
      load.maxVus < least && {
        input: settings.load.maxVus === undefined ? load.way : 'max-vus',
        message: `${vus(load.maxVus)} cannot carry ${rounded(peakRate(load))} visits/s: by their pauses alone ${vus(least)} are busy, and ${load.neededVus} as long as the limits of p(95) hold; allowed: ${step}`,
      }
    );
  },
];

/** What a rate must not do to production by mistake. Requests over the cap wait for their turn, and their visits with them: a rate that is over it cannot be kept. */
export const PROD_LOAD_GUARDS: readonly Rule[] = [
  (view) => {
    const { load, settings } = view;
    if (load.model === 'closed') return false;
    const requests = rounded(
      perSecond(
        view,
        (page) => requestsOfVisit(page, settings.load.mode),
        ({ steps }) => steps.length,
      ),
    );
    const most = Math.floor((peakRate(load) * PROD_RPS * 1000) / requests) / 1000;
    return (
      requests > PROD_RPS && {
        input: load.way,
        message: `${rounded(peakRate(load))} visits/s may be ${requests} requests/s, over the cap of ${PROD_RPS} requests/s for prod; set a rate of ${most} or less`,
        refusal: true,
      }
    );
  },
];

/** What the visits that begin in a second come to, at the height of the rate, each page and journey by its weight. */
function perSecond(
  { load, settings: { pages, journeys } }: RuleView,
  ofVisit: (page: PageSettings) => number,
  ofWalk: (journey: JourneySettings) => number,
): number {
  if (load.model === 'closed') return 0;
  const parts = [
    ...pages.map((page) => ({ weight: page.weight, each: ofVisit(page) })),
    ...journeys.map((journey) => ({ weight: journey.weight, each: ofWalk(journey) })),
  ];
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.reduce((sum, { weight, each }) => sum + (peakRate(load) * weight * each) / weights, 0);
}

const vus = (count: number): string => (count === 1 ? '1 VU' : `${count} VUs`);

const rounded = (value: number): number => Number(value.toFixed(3));
