import type { Snapshot } from '../results/measurements.ts';
import { counted, quantity } from '../verdict/finding-words.ts';

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

/** `1:05`. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
