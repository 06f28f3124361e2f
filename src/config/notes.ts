import type { Config } from './config.ts';
import { INPUTS } from './inputs.ts';

/** What a reader of the log should know of a config that is right and may still surprise. */
export function notesOn(config: Config): string[] {
  const { pages, load, guards, environment, job } = config;
  const landing = pages.find((page) => page.type === 'landing' && page.cta === undefined);
  return [
    ...(landing ? ['No cta is set: the landing page alone is visited.'] : []),
    ...(guards.prod && environment !== 'prod'
      ? [
          `${config.target.host} is one of prod-hosts: the guard rails of prod hold, with the thresholds of ${environment}.`,
        ]
      : []),
    ...(guards.prod && load.mode === 'full' ? ['allow-prod-writes is set: this run writes to prod.'] : []),
    ...strangersOn(config),
    ...(job.enforce ? [] : ['enforce is false: whatever the outcome, a failed threshold does not block.']),
  ];
}

/** Which page values a visit uses, by page type; all others belong to every type. */
const BELONGS_TO: Readonly<Record<string, string>> = {
  'id-product': 'product',
  'id-attr': 'product',
  'cart-path': 'product',
  'category-depth': 'category',
  cta: 'landing',
  'max-assets': 'homepage',
};

/** Values that were given for another type of page: a matrix may mean that, a typo does not. */
function strangersOn({ origins, pages }: Config): string[] {
  const given = INPUTS.filter(({ path }) => origins[path.join('.')]?.startsWith('input '));
  return given.flatMap(({ name }) => {
    const owner = BELONGS_TO[name];
    if (owner === undefined || owner === pages[0]?.type) return [];
    return [`${name} is for a ${owner} page; on this ${pages[0]?.type} page it is not used.`];
  });
}
