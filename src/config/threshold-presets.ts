import { type JourneyUnderTest, journeyThresholds } from './journey-thresholds.ts';
import { LIMITS, LIMITS_IF_SET } from './limit-conditions.ts';
import { type LoadPlan, plannedSamples, secondsUntilSamples } from './load-plan.ts';
import type { PageLimits } from './page-limits.ts';
import { isPreset } from './presets.ts';
import { samplesForPercentile } from './sample-needs.ts';
import type { Threshold } from './threshold.ts';

type Tags = Threshold['tags'];

/** What limits become thresholds by. */
export interface LimitsUnderTest {
  readonly limits: PageLimits;
  readonly originOf: (limit: keyof PageLimits) => string;
  readonly plan: LoadPlan;
  /** Whether a limit that is crossed may stop the load early. */
  readonly mayAbort: (limit: keyof PageLimits) => boolean;
  /** How long a VU may take for a sample; that of a document where it is left out. */
  readonly secondsPerSample?: number;
}

/** What the thresholds of a page follow from. */
export interface PageUnderTest extends LimitsUnderTest {
  readonly name: string;
  /** True when its visits load assets: they are then judged on their own too. */
  readonly hasAssets: boolean;
  /** True when its visits act, such as add to the cart: that they did must then be proven too. */
  readonly hasActions: boolean;
  /** True when a template of the user's makes its visits, which may act or not. */
  readonly mayAct: boolean;
}

/** What limits hold for, each by itself, so that none hides in the others. A page need not have assets or redirects. */
export interface Scope {
  readonly tags: Tags;
  readonly samplesRequired: boolean;
  readonly hasChecks: boolean;
}

const WHOLE: Scope = { tags: {}, samplesRequired: true, hasChecks: true };
const DOCUMENTS: Scope = { tags: { kind: 'document' }, samplesRequired: true, hasChecks: true };
const ASSETS: Scope = { tags: { kind: 'asset' }, samplesRequired: false, hasChecks: true };
/** A redirect is on the way to its document, which is what is checked. */
const REDIRECTS: Scope = { tags: { kind: 'redirect' }, samplesRequired: false, hasChecks: false };

/**
 * Every threshold of a run: the limits of each page on the whole of it, on its documents, redirects and assets, those of
 * each journey and its steps, and the proof that there was traffic at all. A page that is the only one needs no tag. Where there are several, no limit on all
 * of them together is needed: what every part holds, the whole holds too.
 */
export function thresholdsFor(
  pages: readonly PageUnderTest[],
  journeys: readonly JourneyUnderTest[] = [],
): Threshold[] {
  const isOnly = pages.length + journeys.length === 1;
  const tagsOf = ({ name }: PageUnderTest): Tags => (isOnly ? {} : { page: name });
  return [
    ...pages.flatMap((page) => limitsOfPage(page, tagsOf(page))),
    ...journeys.flatMap(journeyThresholds),
    ...PROOF_OF_TRAFFIC,
    // A journey's steps prove theirs by themselves, and it need not open a document.
    ...(pages.length > 0 ? [anyOf('http_reqs', { kind: 'document' })] : []),
    ...pages
      .filter(({ hasActions }) => hasActions)
      .map((page) => anyOf('http_reqs', { kind: 'action', ...tagsOf(page) })),
  ];
}

/** The thresholds of a script of the user's, on the whole of it; a p(99) where it is set, and its checks where it has some. When they may stop the load is known with its plan. */
export function thresholdsOfScript(page: PageUnderTest): Threshold[] {
  const left = isPreset(page.originOf('p99Ms')) ? (['p99Ms'] as const) : [];
  const whole = limitsOn(WHOLE, page, left).map((limit) =>
    limit.metric === 'checks' ? { ...limit, samplesRequired: false } : limit,
  );
  const set = LIMITS_IF_SET.flatMap((extra) => limitIfSet({ ...extra, tags: {} }, page, {}));
  return [...whole, ...set, anyOf('http_reqs', {}), anyOf('iterations', {})].map((threshold) => ({
    ...threshold,
    abortAfterSeconds: null,
  }));
}

function limitsOfPage(page: PageUnderTest, tags: Tags): Threshold[] {
  const isOnly = Object.keys(tags).length === 0;
  const parts = [DOCUMENTS, REDIRECTS, ...(page.hasAssets ? [ASSETS] : [])];
  // One of several pages is the sum of its parts; only what a visit does beside loading is in no part of them.
  const scopes = isOnly || page.hasActions ? [WHOLE, ...parts] : parts;
  return [
    ...scopes.flatMap((scope) => limitsOn({ ...scope, tags: { ...scope.tags, ...tags } }, page, heldBy(scope, page))),
    ...LIMITS_IF_SET.flatMap((extra) => limitIfSet(extra, page, tags)),
  ];
}

/** Limits that the whole needs not hold, because actions have one of their own and every other part has this one. */
function heldBy(scope: Scope, { limits, hasActions }: PageUnderTest): readonly (keyof PageLimits)[] {
  if (scope !== WHOLE || !hasActions) return [];
  return [
    ...(limits.writeP95Ms === undefined ? [] : (['p95Ms'] as const)),
    ...(limits.writeErrorRate === undefined ? [] : (['errorRate'] as const)),
  ];
}

/** The limits of a scope, as thresholds, but those that are `left` out. */
export function limitsOn(scope: Scope, under: LimitsUnderTest, left: readonly (keyof PageLimits)[] = []): Threshold[] {
  const { limits, originOf, plan, mayAbort, secondsPerSample } = under;
  const { tags, samplesRequired, hasChecks } = scope;
  return LIMITS.filter(({ limit }) => !left.includes(limit) && (hasChecks || limit !== 'checks')).map(
    ({ limit, abortSamples, conditionOf }) => ({
      tags,
      samplesRequired,
      judged: true,
      ...conditionOf(limits[limit]),
      ...(limit === 'p99Ms' ? p99Policy(under) : {}),
      origin: originOf(limit),
      abortAfterSeconds: mayAbort(limit)
        ? secondsUntilSamples(plan, abortSamples, limits.p95Ms, secondsPerSample)
        : null,
    }),
  );
}

type LimitIfSet = Omit<(typeof LIMITS_IF_SET)[number], 'tags'> & { readonly tags: Tags };

function limitIfSet(extra: LimitIfSet, page: PageUnderTest, ofPage: Tags): Threshold[] {
  const value = page.limits[extra.limit];
  const isOnActions = extra.tags.kind === 'action';
  if (value === undefined || (isOnActions && !page.hasActions && !page.mayAct)) return [];
  return [
    {
      tags: { ...extra.tags, ...ofPage },
      samplesRequired: !isOnActions || page.hasActions,
      judged: true,
      ...extra.conditionOf(value),
      origin: page.originOf(extra.limit),
      abortAfterSeconds: page.mayAbort(extra.limit)
        ? secondsUntilSamples(page.plan, extra.abortSamples, page.limits.p95Ms)
        : null,
    },
  ];
}

/** A p99 of a preset is judged only when the plan can feed it; one that a user set is judged always, and says when it had few samples. */
function p99Policy({ limits, originOf, plan, secondsPerSample }: LimitsUnderTest): Partial<Threshold> {
  const samples = plannedSamples(plan, limits.p95Ms, secondsPerSample);
  const needed = samplesForPercentile(99);
  if (samples >= needed || !isPreset(originOf('p99Ms'))) return {};
  const sure = `${samples} ${samples === 1 ? 'sample' : 'samples'}`;
  return { judged: false, because: `reported, not judged: the plan is sure of ${sure}, a p(99) needs ${needed}` };
}

/** k6 lets empty metrics pass (grafana/k6#1346): traffic has to be proven. These judge at the end, a lower bound would abort at the first tick. */
const PROOF_OF_TRAFFIC = [anyOf('http_reqs', {}), anyOf('iterations', {})];

function anyOf(metric: string, tags: Tags): Threshold {
  return {
    metric,
    tags,
    aggregation: { kind: 'count' },
    operator: '>',
    limit: 0,
    expression: 'count>0',
    unit: 'count',
    origin: 'always',
    because: 'k6 passes thresholds that saw no sample, so traffic must be proven',
    judged: true,
    samplesRequired: true,
    abortAfterSeconds: null,
  };
}
