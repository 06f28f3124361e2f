import type { Config } from './config.ts';
import { type Input, KEYS, ofPage } from './inputs.ts';
import { namedEnvironment } from './judged.ts';
import type { PageType } from './page-schema.ts';
import { dotted } from './setting.ts';
import { peakRate } from './visit-rate.ts';

/** What a reader of the log should know of a config that is right and may still surprise. */
export function notesOn(config: Config): string[] {
  return [...(config.results === null ? notesOnLoad(config) : []), ...waived(config)];
}

/** What a reader should know of how results are judged that exist already. */
export function notesOnResults(config: Config): string[] {
  return [
    ...(namedEnvironment(config) === '' ? ['No environment is set: where you set no limit, that of prod holds.'] : []),
    ...(config.results?.whole ? ['No page is described: the results are judged as a whole.'] : []),
  ];
}

const waived = ({ job }: Config): string[] =>
  job.enforce ? [] : ['enforce is false: failed and inconclusive do not block; error and cancelled do.'];

function notesOnLoad(config: Config): string[] {
  const { pages, load, guards, environment } = config;
  const landings = pages.filter((page) => page.type === 'landing' && (page.cta ?? page.ctaSelector) === undefined);
  return [
    ...landings.map(({ name }) => `No cta is set for ${name}: the landing page alone is visited.`),
    ...(guards.prod && environment !== 'prod'
      ? [
          `${guards.prodHost} is one of prod-hosts: the guard rails of prod hold, with the thresholds of ${environment}.`,
        ]
      : []),
    ...(guards.prod && load.mode === 'full' ? ['allow-prod-writes is set: this run writes to prod.'] : []),
    ...tightVus(config),
    ...strangersOn(config),
    ...idleLimitsOn(config),
    ...(config.script === null
      ? []
      : [`${config.script.path} makes the load: what it asks for, and which hosts, is its own affair; no warm-up.`]),
    ...pageLimitsOn(config),
  ];
}

/** A rate that its VUs carry only while the answers are faster than they must be. */
function tightVus({ load }: Config): string[] {
  if (load.model === 'closed' || load.maxVus >= load.neededVus) return [];
  return [
    `${load.maxVus} VUs carry ${peakRate(load)} visits/s while a visit takes ${Number((load.maxVus / peakRate(load)).toFixed(1))} s on average; by the limits it may take longer, and ${load.neededVus} would be needed.`,
  ];
}

/** Values that were given for another type of page: a matrix may mean that, a typo does not. */
function strangersOn({ origins, pages }: Config): string[] {
  return pages.flatMap(({ type, name: page }, index) =>
    type === 'script'
      ? []
      : KEYS.flatMap(({ name, path, pageType: owner }) => {
          const isGiven = (origins[dotted(ofPage(path, index))] ?? 'default') !== 'default';
          if (owner === undefined || owner === type || !isGiven) return [];
          return [
            `${name} is for a ${called(owner)}; on this ${called(type)}${page === type ? '' : ` (${page})`} it is not used.`,
          ];
        }),
  );
}

/** Limits of requests that write, where none does. */
function idleLimitsOn({ pages, thresholds }: Config): string[] {
  return WRITE_LIMITS.filter(
    ({ limit, metric }) =>
      pages.some(({ limits }) => limits[limit] !== undefined) &&
      !thresholds.some((threshold) => threshold.metric === metric && threshold.tags.kind === 'action'),
  ).map(({ name }) => `${name} is not judged: no visit of this run writes.`);
}

/** Limits of pages, where journeys might be thought to have them too. */
function pageLimitsOn({ journeys, origins }: Config): string[] {
  const isSet = ({ path: [room, limit = ''] }: Input): boolean =>
    room === 'limits' && PAGE_LIMITS.includes(String(limit)) && origins[`limits.${limit}`] !== undefined;
  return journeys.length === 0
    ? []
    : KEYS.filter(isSet).map(({ name }) => `${name} is for pages: no journey is held to it.`);
}

const PAGE_LIMITS = ['ttfbP95Ms', 'iterationP95Ms', 'writeP95Ms', 'writeErrorRate'];

const WRITE_LIMITS = [
  { name: 'write-p95-threshold-ms', limit: 'writeP95Ms', metric: 'http_req_duration' },
  { name: 'write-error-rate-threshold', limit: 'writeErrorRate', metric: 'http_req_failed' },
] as const;

const called = (type: PageType): string => (type === 'homepage' ? type : `${type} page`);
