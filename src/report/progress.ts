import { counted, quantity } from '../verdict/finding-words.ts';
import type { PageWarmUp } from '../verdict/warm-up.ts';

/** What the warm-up measured of a page, in one line. */
export const warmUpLine = (page: string, { requests, p95, errorRate }: PageWarmUp): string =>
  [
    `Warm-up of ${page}: ${counted(requests, 'request')}`,
    `p(95) ${p95 === null ? '–' : quantity(p95, 'ms')}`,
    `errors ${errorRate === null ? '–' : quantity(errorRate, 'ratio')}`,
  ].join(' · ');
