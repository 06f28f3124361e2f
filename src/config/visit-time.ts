import type { Page } from './config.ts';
import type { JourneySettings } from './journey-schema.ts';
import { MEAN_THINK_SECONDS } from './load-plan.ts';
import type { PageSettings } from './schema.ts';

/** A visitor reads each document for 1 to 3 seconds. */
const LONGEST_THINK_SECONDS = 3;

type Visited = Pick<Page, 'type' | 'categoryDepth' | 'cta' | 'template'>;

/** Documents that a visit opens one after the other, at most; a pause follows each. */
export function documentsOfVisit({ type, categoryDepth, cta, template }: Visited): number {
  if (template !== undefined) return 1;
  switch (type) {
    case 'homepage':
    case 'product':
    case 'script':
      return 1;
    case 'category':
      return categoryDepth;
    case 'landing':
      return cta === undefined ? 1 : 2;
  }
}

/** The longest that a visit takes while its answers hold the limit of p(95), in seconds. */
export const longestVisitSeconds = (page: PageSettings, p95LimitMs: number): number =>
  documentsOfVisit(page) * (LONGEST_THINK_SECONDS + p95LimitMs / 1000);

/** What a visit takes on average by its pauses alone, in seconds: however fast the answers are, a VU is held so long. */
export const pausesOf = (page: PageSettings): number => documentsOfVisit(page) * MEAN_THINK_SECONDS;

/** Requests of a visit, redirects not counted: the most that it may be. */
export function requestsOfVisit(page: PageSettings, mode: 'read-only' | 'full'): number {
  const documents = documentsOfVisit(page);
  if (page.type === 'homepage') return documents + page.maxAssets;
  return page.type === 'product' && mode === 'full' ? documents + 1 : documents;
}

/** A pause of a journey is up to one and a half times as long as it is on average. */
const LONGEST_OF_MEAN = 1.5;

/** The pauses of a journey after each step, on average, in seconds. */
const thinksOf = (journey: JourneySettings): number[] =>
  journey.steps.map((step) => step['think-seconds'] ?? journey['think-seconds']);

/** The longest pause of a journey after a step, on average, in seconds. */
export const longestThink = (journey: JourneySettings): number => Math.max(...thinksOf(journey));

/** What a walk takes on average by its pauses alone, in seconds. */
export const pausesOfWalk = (journey: JourneySettings): number => thinksOf(journey).reduce((sum, think) => sum + think);

/** The longest that a walk takes while its answers hold the limit of p(95), in seconds. */
export const longestWalkSeconds = (journey: JourneySettings, p95LimitMs: number): number =>
  LONGEST_OF_MEAN * pausesOfWalk(journey) + (journey.steps.length * p95LimitMs) / 1000;
