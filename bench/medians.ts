/** `k6-gate plan   112.3 ms (108.0 to 118.5)  85 ms over node`: the median of times in milliseconds, and where the middle half of them lies. */
export function medianLine(name: string, times: readonly number[], more = ''): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1);
  return `${name.padEnd(26)}${`${at(0.5)} ms (${at(0.25)} to ${at(0.75)})`.padEnd(30)}${more}`.trimEnd();
}
