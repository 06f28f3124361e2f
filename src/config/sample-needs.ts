import type { Threshold } from './threshold.ts';

/** A statistic is only as good as its samples: with 95 % certainty at least one lies beyond the percentile from this many on (ln 0.05 ÷ ln p). */
export function samplesForPercentile(percent: number): number {
  return Math.ceil(Math.log(0.05) / Math.log(percent / 100));
}

/** How many samples a threshold needs before its finding is more than a hint; 1 for counts and values. Rates: 3 ÷ limit, the rule of three. */
export function samplesNeeded({ aggregation, operator, limit }: Threshold): number {
  if (aggregation.kind === 'percentile') return samplesForPercentile(aggregation.percent);
  if (aggregation.kind !== 'rate') return 1;
  // `rate>0.95` tolerates 5 %: what counts is the share that may fail.
  const tolerated = operator.startsWith('>') ? 1 - limit : limit;
  return tolerated > 0 ? Math.ceil(roundOff(3 / tolerated)) : 1;
}

/** 3 ÷ (1 − 0.95) is 60.000000000000057 in floating point. */
const roundOff = (value: number): number => Number(value.toPrecision(12));
