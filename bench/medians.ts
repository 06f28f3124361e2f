/** The value in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** `112.3 (108.0 to 118.5)`: the median, and where the middle half lies. */
export function spread(values: readonly number[], digits = 1): string {
  const [middle, from, to] = [0.5, 0.25, 0.75].map((share) => quantile(values, share).toFixed(digits));
  return `${middle} (${from} to ${to})`;
}

/** `k6-gate plan   112.3 (108.0 to 118.5) ms   85 ms over node`: of times in milliseconds. */
export const medianLine = (name: string, times: readonly number[], more = ''): string =>
  `${name.padEnd(26)}${`${spread(times)} ms`.padEnd(30)}${more}`.trimEnd();

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}
