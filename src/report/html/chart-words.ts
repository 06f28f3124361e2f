import type { Curve } from '../../results/curves.ts';
import { clock, quantity } from '../../verdict/finding-words.ts';
import { PHASES } from './phase-words.ts';

/** What each chart shows, for who does not see it. */
export type ChartWords = {
  readonly times: string;
  readonly requests: string;
  readonly errors: string;
  readonly vus: string;
  readonly phases: string;
};

interface Drawn {
  readonly curve: Curve;
  readonly vus: readonly (number | null)[];
  readonly secondsPerPoint: number;
  /** Of the p(95), in milliseconds. */
  readonly limit: number | null;
}

type Points = readonly (number | null)[];

/** Each chart in words: lowest, highest and last value, and when the limit was crossed. */
export function chartWords({ curve, vus, secondsPerPoint, limit }: Drawn): ChartWords {
  const ms = (value: number): string => quantity(value, 'ms');
  const count = (value: number): string => quantity(value, 'count');
  const { p50, p95, p99, requestsPerSecond, errorsPerSecond, phases } = curve;
  return {
    times: [
      `p(95): ${course(p95, ms)}.`,
      ...(limit === null ? [] : [`${overLimit(p95, limit, secondsPerPoint)}.`]),
      `p(50): ${course(p50, ms)}; p(99): ${course(p99, ms)}.`,
    ].join(' '),
    requests: `Requests per second: ${course(requestsPerSecond, count)}.`,
    errors: errorsPerSecond.some((value) => value > 0)
      ? `Failed requests per second: ${course(errorsPerSecond, count)}. ${firstError(errorsPerSecond, secondsPerPoint)}.`
      : 'No request failed.',
    vus: `VUs: ${course(vus, count)}.`,
    phases: `Mean of a request, highest: ${PHASES.map(([phase, name]) => `${name} ${highest(phases[phase], ms)}`).join(', ')}.`,
  };
}

const known = (points: Points): number[] => points.filter((value) => value !== null);

function course(points: Points, words: (value: number) => string): string {
  const values = known(points);
  const last = values.at(-1);
  if (last === undefined) return 'nothing measured';
  return `lowest ${words(least(values))}, highest ${words(most(values))}, last ${words(last)}`;
}

function highest(points: Points, words: (value: number) => string): string {
  const values = known(points);
  return values.length === 0 ? '–' : words(most(values));
}

const least = (values: readonly number[]): number => values.reduce((one, other) => Math.min(one, other));
const most = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other));

function overLimit(points: Points, limit: number, secondsPerPoint: number): string {
  const over = points.flatMap((value, at) => (value !== null && value >= limit ? [at] : []));
  const [first] = over;
  const seconds = `${over.length * secondsPerPoint} of ${points.length * secondsPerPoint} s`;
  return first === undefined
    ? `Never over the limit of ${quantity(limit, 'ms')}`
    : `Over the limit of ${quantity(limit, 'ms')} in ${seconds}, first at ${clock(first * secondsPerPoint)}`;
}

const firstError = (points: readonly number[], secondsPerPoint: number): string =>
  `The first at ${clock(points.findIndex((value) => value > 0) * secondsPerPoint)}`;
