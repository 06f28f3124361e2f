/** Samples by rank: 0 is the smallest. */
export interface Ranked {
  at(rank: number): number;
}

/**
 * k6's percentile, `percent` 0 to 100, of at least one sample: linear between the two samples around the rank, in k6's order of operations
 * (https://github.com/grafana/k6/blob/v2.2.0/metrics/sink.go, TrendSink.P), so that amd64 builds of k6 give the same bits. NaN outside 0 to 100.
 */
export function percentile(ranked: Ranked, count: number, percent: number): number {
  const [below, above] = ranksAround(count, percent).map((rank) => ranked.at(rank));
  if (below === undefined || above === undefined) return Number.NaN;
  const position = positionOf(count, percent);
  return below + (above - below) * (position - Math.floor(position));
}

/** The two ranks that a percentile lies between. */
export function ranksAround(count: number, percent: number): readonly [number, number] {
  const position = positionOf(count, percent);
  return [Math.floor(position), Math.ceil(position)];
}

const positionOf = (count: number, percent: number): number => (percent / 100) * (count - 1);
