import type { Snapshot } from '../results/measurements.ts';
import { clock, counted, quantity } from '../verdict/finding-words.ts';
import type { PageWarmUp } from '../verdict/warm-up.ts';

/** What the warm-up measured of a page, in one line. */
export const warmUpLine = (page: string, { requests, p95, errorRate }: PageWarmUp): string =>
  [
    `Warm-up of ${page}: ${counted(requests, 'request')}`,
    `p(95) ${p95 === null ? '–' : quantity(p95, 'ms')}`,
    `errors ${errorRate === null ? '–' : quantity(errorRate, 'ratio')}`,
  ].join(' · ');

/** One short line of a running load: time of planned time, VUs, requests, p(95) of the last seconds, errors. */
export function progressLine(snapshot: Snapshot, seconds: number, plannedSeconds: number): string {
  const { vus, requests, p95, errorRate } = snapshot;
  return [
    `${clock(seconds)} of ${clock(plannedSeconds)}`,
    counted(vus ?? 0, 'VU'),
    counted(requests, 'request'),
    `p(95) ${p95 === null ? '–' : quantity(p95, 'ms')} lately`,
    `errors ${errorRate === null ? '–' : quantity(errorRate, 'ratio')}`,
  ].join(' · ');
}
