import type { ExitRecord } from '../k6/exit-record.ts';
import type { Measurements } from '../results/measurements.ts';
import type { Summary } from '../results/summary.ts';

/** What we counted against what k6 counted. */
export interface Counts {
  /** Null when k6 left no summary to compare with. */
  readonly agree: boolean | null;
  readonly words: string;
  /** VUs that both say were ready; null when neither says so. */
  readonly vusMax: number | null;
  /** Visits that were due and not begun, by whichever says more. */
  readonly dropped: number;
}

/** NDJSON and summary must tell of the same requests, iterations and checks: a shortfall means lost lines. */
export function compareCounts(
  { total, malformedLines, droppedIterations }: Measurements,
  { summary }: ExitRecord,
): Counts {
  const { requests, iterations } = total;
  const checks = total.checks.reduce((sum, { passes, fails }) => sum + passes + fails, 0);
  const failed = total.checks.reduce((sum, { fails }) => sum + fails, 0);
  const ours = `The results hold ${requests} requests, ${iterations} iterations and ${checks} checks, ${failed} of them failed (unreadable lines: ${malformedLines})`;
  if (summary === null)
    return { agree: null, words: `${ours}, k6 left no summary`, vusMax: total.vusMax, dropped: droppedIterations };
  const theirs = countsOf(summary);
  return {
    agree:
      theirs.requests === requests &&
      theirs.iterations === iterations &&
      theirs.checks === checks &&
      theirs.failed === failed,
    words: `${ours}, k6 counted ${theirs.requests}, ${theirs.iterations}, ${theirs.checks} and ${theirs.failed}`,
    vusMax: fewest(total.vusMax, theirs.vusMax),
    dropped: Math.max(droppedIterations, theirs.dropped),
  };
}

function countsOf({ metrics }: Summary) {
  const { passes = 0, fails = 0 } = metrics.checks?.values ?? {};
  return {
    requests: metrics.http_reqs?.values.count ?? 0,
    iterations: metrics.iterations?.values.count ?? 0,
    checks: passes + fails,
    failed: fails,
    dropped: metrics.dropped_iterations?.values.count ?? 0,
    vusMax: metrics.vus_max?.values.max ?? null,
  };
}

const fewest = (ours: number | null, theirs: number | null): number | null =>
  ours === null || theirs === null ? (ours ?? theirs) : Math.min(ours, theirs);
