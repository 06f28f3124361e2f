import type { Config } from './config.ts';
import { INPUTS } from './inputs.ts';
import type { PageType } from './page-schema.ts';
import { dotted } from './setting.ts';

/** What a reader of the log should know of a config that is right and may still surprise. */
export function notesOn(config: Config): string[] {
  const { pages, load, guards, environment, job } = config;
  const landing = pages.find((page) => page.type === 'landing' && page.cta === undefined);
  return [
    ...(landing ? ['No cta is set: the landing page alone is visited.'] : []),
    ...(guards.prod && environment !== 'prod'
      ? [
          `${guards.prodHost} is one of prod-hosts: the guard rails of prod hold, with the thresholds of ${environment}.`,
        ]
      : []),
    ...(guards.prod && load.mode === 'full' ? ['allow-prod-writes is set: this run writes to prod.'] : []),
    ...strangersOn(config),
    ...(job.enforce ? [] : ['enforce is false: failed and inconclusive do not block; error and cancelled do.']),
  ];
}

/** Values that were given for another type of page: a matrix may mean that, a typo does not. */
function strangersOn({ origins, pages: [page] }: Config): string[] {
  const given = INPUTS.filter(({ path }) => origins[dotted(path)]?.startsWith('input '));
  return given.flatMap(({ name, pageType: owner }) =>
    owner === undefined || page === undefined || owner === page.type
      ? []
      : [`${name} is for a ${called(owner)}; on this ${called(page.type)} it is not used.`],
  );
}

const called = (type: PageType): string => (type === 'homepage' ? type : `${type} page`);
