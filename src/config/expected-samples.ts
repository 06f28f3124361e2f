import { type Config, type Journey, type Page, type Step, visitsOf } from './config.ts';
import { passSeconds, TRANSACTION } from './journey-thresholds.ts';
import { plannedSamples } from './load-plan.ts';
import type { Threshold } from './threshold.ts';
import { documentsOfVisit } from './visit-time.ts';

/** The fewest and the most of something that a plan comes to. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Checks of every document: `DOCUMENT_CHECKS` in templates/base.js.mustache. */
export const CHECKS_OF_DOCUMENT = 5;

/** Documents that a page is sure to be asked for, with answers at the limit of p(95), and those it is asked for when it answers at once. The first ones come before any pause. */
export function documentsOf({ load, limits }: Page): Range {
  return { least: plannedSamples(load, limits.p95Ms), most: plannedSamples(load, 0) + load.maxVus };
}

/** Requests of a page: its documents, and what a visit asks for beside them. Redirects, and what a template of the user's does, are not foreseen. */
export function requestsOf(page: Page, mode: Config['load']['mode']): Range {
  const { least, most } = documentsOf(page);
  if (page.template !== undefined) return { least, most };
  const acts = page.type === 'product' && mode === 'full' ? 2 : 1;
  const assets = page.type === 'homepage' ? page.maxAssets : 0;
  return { least: least * acts, most: most * (acts + assets) };
}

/** Walks that a journey is sure to make, with answers at the limit of p(95), and those it makes when it answers at once. The first ones come before any pause. */
function walksOf({ load, limits, steps }: Journey): Range {
  const pauses = steps.reduce((sum, { thinkSeconds }) => sum + thinkSeconds, 0);
  const least = plannedSamples(load, limits.p95Ms, passSeconds({ steps, limits }));
  return { least, most: plannedSamples(load, 0, pauses) + load.maxVus };
}

/** Walks of a journey in which a step is done: of one that a VU does once, the first walk of each. Of a rate, the gate cannot know how many VUs carry it. */
function timesDone({ once }: Step, journey: Journey): Range {
  const { least, most } = walksOf(journey);
  if (!once) return { least, most };
  const { model, maxVus } = journey.load;
  return { least: Math.min(least, model === 'closed' ? maxVus : 1), most: maxVus };
}

/** Requests of a journey: one for each step. Its setup comes before the load. */
export function requestsOfJourney(journey: Journey): Range {
  const times = journey.steps.map((step) => timesDone(step, journey));
  return {
    least: times.reduce((sum, { least }) => sum + least, 0),
    most: times.reduce((sum, { most }) => sum + most, 0),
  };
}

/** Requests of all pages and journeys together; a throttle caps them. */
export function requestsOfRun(config: Config): Range {
  const { pages, journeys, load } = config;
  const ranges = [...pages.map((page) => requestsOf(page, load.mode)), ...journeys.map(requestsOfJourney)];
  const cap = load.rps === null ? Number.POSITIVE_INFINITY : load.rps * load.durationSeconds;
  const sum = (of: keyof Range): number =>
    Math.min(
      cap,
      ranges.reduce((total, range) => total + range[of], 0),
    );
  return { least: sum('least'), most: sum('most') };
}

/** Visits that are sure to be made of one page: each takes its documents. */
function visitsTo(page: Page): number {
  return Math.floor(documentsOf(page).least / documentsOfVisit(page));
}

/** Samples that a threshold is sure to get by the plan, if no page is slower than its limit of p(95); null where that depends on the site: its assets, its redirects, a metric of a script. */
export function sureSamples({ metric, tags }: Threshold, config: Config): number | null {
  const known = Object.keys(tags).every((tag) => tag === 'page' || tag === 'kind' || tag === 'step');
  if (!known) return null;
  const about = visitsOf(config).filter(({ name }) => tags.page === undefined || tags.page === name);
  const samples = about.map((visit) =>
    visit.type === 'journey' ? samplesOfJourney(visit, metric, tags) : samplesOfPage(visit, metric, tags, config),
  );
  return samples.includes(null) ? null : samples.reduce<number>((sum, sure) => sum + (sure ?? 0), 0);
}

function samplesOfPage(page: Page, metric: string, tags: Threshold['tags'], { load }: Config): number | null {
  if (tags.step !== undefined || metric === TRANSACTION) return 0;
  switch (whatOf(metric, tags)) {
    case 'request any':
      return requestsOf(page, load.mode).least;
    case 'request document':
      return documentsOf(page).least;
    case 'request action':
      return requestsOf(page, load.mode).least - documentsOf(page).least;
    case 'checks any':
    case 'checks document':
      return checksOf(page);
    case 'iterations any':
    case 'iteration_duration any':
      return visitsTo(page);
    default:
      return null;
  }
}

/** What kind a step's request is, and which answers a step checks, is seen when it is done: one check it has always. */
function samplesOfJourney(journey: Journey, metric: string, tags: Threshold['tags']): number | null {
  const steps = journey.steps.filter(({ name }) => tags.step === undefined || tags.step === name);
  switch (whatOf(metric, tags)) {
    case 'request any':
    case 'checks any':
    case `${TRANSACTION} any`:
      return steps.reduce((sum, step) => sum + timesDone(step, journey).least, 0);
    case 'iterations any':
    case 'iteration_duration any':
      return tags.step === undefined ? walksOf(journey).least : null;
    case 'request document':
      return tags.page === undefined ? 0 : null;
    default:
      return null;
  }
}

const whatOf = (metric: string, { kind = 'any' }: Threshold['tags']): string =>
  `${metric.startsWith('http_req') ? 'request' : metric} ${kind}`;

/** A template of the user's may check less. */
const checksOf = (page: Page): number =>
  documentsOf(page).least * (page.template === undefined ? CHECKS_OF_DOCUMENT : 1);
