import type { MetricType } from './metric-type.ts';
import type { Condition, Threshold } from './threshold.ts';

/** The unit in which a limit on a metric is shown. A layout shift has none, and what a custom metric counts is its script's secret: a share is one from 0 to 1. */
export function metricUnit(
  metric: string,
  { aggregation, limit }: Condition,
  type: MetricType | undefined,
): Threshold['unit'] {
  if (type === 'trend') return metric === 'browser_web_vital_cls' ? 'count' : 'ms';
  if (type !== undefined) return type === 'rate' ? 'ratio' : 'count';
  return aggregation.kind === 'rate' && limit >= 0 && limit <= 1 ? 'ratio' : 'count';
}
