import type { Measurements } from '../results/measurements.ts';
import type { Verdict } from './verdict.ts';

/** What the warm-up measured of a page: never judged. */
export type PageWarmUp = NonNullable<Verdict['pages'][number]['warmUp']>;

/** The same of every page and journey, by its name. */
export type WarmUp = ReadonlyMap<string, PageWarmUp>;

/** What is told of a warm-up. */
export const warmUpOf = ({ pages }: Measurements): WarmUp =>
  new Map(
    [...pages].map(([page, { requests, errorRate, duration }]) => [
      page,
      { requests, errorRate, p95: duration?.p95 ?? null },
    ]),
  );
