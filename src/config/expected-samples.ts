import type { Config, Page } from './config.ts';
import { plannedSamples } from './load-plan.ts';
import type { Threshold } from './threshold.ts';

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

/** Requests of all pages together; a throttle caps them. */
export function requestsOfRun({ pages, load }: Config): Range {
  const ranges = pages.map((page) => requestsOf(page, load.mode));
  const cap = load.rps === null ? Number.POSITIVE_INFINITY : load.rps * load.durationSeconds;
  const sum = (of: keyof Range): number =>
    Math.min(
      cap,
      ranges.reduce((total, range) => total + range[of], 0),
    );
  return { least: sum('least'), most: sum('most') };
}

/** Visits that are sure to be made of one page: each takes its documents. */
function visitsOf(page: Page): number {
  return Math.floor(documentsOf(page).least / documentsOfVisit(page));
}

function documentsOfVisit({ type, template, categoryDepth, cta }: Page): number {
  if (template !== undefined) return 1;
  if (type === 'category') return categoryDepth;
  return type === 'landing' && cta !== undefined ? 2 : 1;
}

/** Samples that a threshold is sure to get by the plan, if no page is slower than its limit of p(95); null where that depends on the site: its assets, its redirects, a metric of a script. */
export function sureSamples({ metric, tags }: Threshold, { pages, load }: Config): number | null {
  const about = pages.filter(({ name }) => tags.page === undefined || tags.page === name);
  const sum = (of: (page: Page) => number): number => about.reduce((total, page) => total + of(page), 0);
  const known = Object.keys(tags).every((tag) => tag === 'page' || tag === 'kind');
  if (!known) return null;
  switch (`${metric.startsWith('http_req') ? 'request' : metric} ${tags.kind ?? 'any'}`) {
    case 'request any':
      return sum((page) => requestsOf(page, load.mode).least);
    case 'request document':
      return sum((page) => documentsOf(page).least);
    case 'request action':
      return sum((page) => requestsOf(page, load.mode).least - documentsOf(page).least);
    case 'checks any':
    case 'checks document':
      return sum(checksOf);
    case 'iterations any':
    case 'iteration_duration any':
      return sum(visitsOf);
    default:
      return null;
  }
}

/** A template of the user's may check less. */
const checksOf = (page: Page): number =>
  documentsOf(page).least * (page.template === undefined ? CHECKS_OF_DOCUMENT : 1);
