import { samplesNeeded } from '../config/sample-needs.ts';
import { holds, linePlace, selectorText, type Threshold } from '../config/threshold.ts';
import { PERCENTILE_ERROR } from '../results/histogram.ts';
import type { Measurements, Series } from '../results/measurements.ts';
import { type Summary, type SummaryMetric, summaryValue } from '../results/summary.ts';
import type { Finding } from './verdict.ts';

/** Sums may be added up in another order than k6's: equal up to rounding. */
const ROUNDING = 1e-9;

/** One threshold against what we measured and what k6 says of it. k6 decides what is crossed; a difference is never a pass. */
export function weigh(threshold: Threshold, measured: Measurements, summary: Summary | null): Finding {
  const series = measured.series(threshold);
  const ours = observe(threshold, series);
  const theirs = summary?.metrics[selectorText(threshold)];
  const k6Value = theirs && summaryValue(theirs, threshold.aggregation);
  const crossed = theirs?.thresholds[threshold.expression]?.crossed;
  const views: Views = { series, ours, k6Value, k6Samples: theirs ? samplesOf(theirs) : 0, crossed };
  return findingOf(threshold, stateOf(threshold, views), tellingValue(threshold, views), measured);
}

/** One threshold against results of which k6 itself says nothing: our value alone decides, and what it cannot decide is never a pass. */
export function weighAlone(threshold: Threshold, measured: Measurements): Finding {
  const series = measured.series(threshold);
  return findingOf(threshold, stateAlone(threshold, series), observe(threshold, series) ?? null, measured);
}

function stateAlone(threshold: Threshold, series: Series | undefined): Finding['state'] {
  if (!threshold.judged) return 'reported';
  if (series === undefined || series.count === 0) return threshold.samplesRequired ? 'unmeasured' : 'reported';
  const ours = series.aggregate(threshold.aggregation);
  // A counter's rate needs k6's own test time, which no point tells.
  if (ours === undefined) return 'disputed';
  const spread = series.exact ? 0 : Math.abs(ours) * PERCENTILE_ERROR;
  const [low, high] = [holds(threshold, ours - spread), holds(threshold, ours + spread)];
  return low === high ? (low ? 'held' : 'crossed') : 'disputed';
}

function findingOf(
  threshold: Threshold,
  state: Finding['state'],
  observed: number | null,
  measured: Measurements,
): Finding {
  const series = measured.series(threshold);
  const samples = series?.count ?? 0;
  return {
    metric: threshold.metric,
    tags: { ...threshold.tags },
    expression: threshold.expression,
    limit: threshold.limit,
    unit: threshold.unit,
    origin: threshold.origin,
    place: linePlace(threshold.origin),
    state,
    observed,
    headroom: headroom(threshold, observed),
    samples,
    confidence: samples >= samplesNeeded(threshold) ? 'high' : 'low',
    sinceSeconds: state === 'crossed' ? sinceSeconds(threshold, series, measured.firstPointAt) : null,
  };
}

/** When a limit began to be crossed, on the clock of the load; null where no part of it shows that by itself. */
function sinceSeconds(threshold: Threshold, series: Series | undefined, firstPointAt: number | null): number | null {
  const from = series?.crossedFrom(threshold) ?? null;
  return from === null || firstPointAt === null ? null : Math.max(0, Math.round((from - firstPointAt) / 1000));
}

interface Views {
  readonly series: Series | undefined;
  readonly ours: number | undefined;
  readonly k6Value: number | undefined;
  readonly k6Samples: number;
  /** What k6's summary says; undefined when it does not know the threshold. */
  readonly crossed: boolean | undefined;
}

function stateOf(threshold: Threshold, { series, ours, k6Value, k6Samples, crossed }: Views): Finding['state'] {
  if (!threshold.judged) return 'reported';
  if (crossed === true) return 'crossed';
  // k6 lets an empty metric pass (grafana/k6#1346). Silence is not success.
  if (series === undefined || series.count === 0)
    return threshold.samplesRequired || k6Samples > 0 ? 'unmeasured' : 'reported';
  if (crossed === undefined || k6Value === undefined || !holds(threshold, k6Value)) return 'disputed';
  // A counter's rate needs k6's own test time: there k6's value is the only one.
  if (ours === undefined) return 'held';
  const whole = sameSamples(threshold, series, k6Samples);
  return whole && holds(threshold, ours) && agree(ours, k6Value, series.exact) ? 'held' : 'disputed';
}

/** A percentile can be the same with samples lost; a counter's value and a gauge's compare by themselves. */
const sameSamples = ({ aggregation: { kind } }: Threshold, series: Series, k6Samples: number): boolean =>
  kind === 'count' || kind === 'value' || series.count === k6Samples;

/** How many samples k6 saw: a trend and a counter have a count of them or of more, a rate its passes and fails. */
const samplesOf = ({ values: { count = 0, passes = 0, fails = 0 } }: SummaryMetric): number => count + passes + fails;

/** A count without samples is zero; every other statistic without samples is nothing. */
function observe({ aggregation }: Threshold, series: Series | undefined): number | undefined {
  return series?.aggregate(aggregation) ?? (aggregation.kind === 'count' ? 0 : undefined);
}

/** Nothing without samples but a count, which is then zero: k6 says 0 of what it never saw. Else our value; k6's where k6 calls crossed what by ours is held: the value that crossed the limit is the one to show. */
function tellingValue(threshold: Threshold, { ours, k6Value, crossed, k6Samples }: Views): number | null {
  if (ours === undefined && k6Samples === 0) return null;
  const theirsTells = crossed === true && ours !== undefined && holds(threshold, ours);
  return (theirsTells ? (k6Value ?? ours) : (ours ?? k6Value)) ?? null;
}

function agree(ours: number, k6Value: number, exact: boolean): boolean {
  const bound = exact ? ROUNDING : PERCENTILE_ERROR;
  return Math.abs(ours - k6Value) <= bound * Math.max(Math.abs(ours), Math.abs(k6Value));
}

/** What is left of what a limit tolerates, as a share of it: 0.1 is ten percent below an upper limit, −0.14 fourteen percent over it; a rate that must stay above 0.9 tolerates 0.1, and has all of it left at 1. Null where a share has no meaning. */
function headroom({ operator, limit, unit }: Threshold, observed: number | null): number | null {
  if (observed === null || operator === '==' || operator === '!=') return null;
  const upper = operator.startsWith('<');
  const tolerated = !upper && unit === 'ratio' ? 1 - limit : Math.abs(limit);
  if (tolerated === 0) return null;
  return Number(((upper ? limit - observed : observed - limit) / tolerated).toFixed(4));
}
