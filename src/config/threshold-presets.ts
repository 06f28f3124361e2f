import { type LoadPlan, plannedSamples, secondsUntilSamples } from './load-plan.ts';
import { samplesForPercentile } from './sample-needs.ts';
import type { Settings } from './schema.ts';
import type { Threshold } from './threshold.ts';

/** Samples that the plan must have had time for before a threshold may stop the load. */
const ABORT_SAMPLES = { rates: 60, p95: 100, p99: 300 } as const;

type Limits = Settings['limits'];
type Tags = Threshold['tags'];

export interface ThresholdRequest {
  readonly limits: Limits;
  readonly originOf: (limit: keyof Limits) => string;
  readonly plan: LoadPlan;
  /** True when a page of the config loads assets: they are then judged on their own too. */
  readonly hasAssets: boolean;
}

/** Every threshold of a run: the limits on the whole, on documents and on assets, and the proof that there was traffic at all. */
export function thresholdsFor(request: ThresholdRequest): Threshold[] {
  const scopes: readonly Tags[] = [{}, { kind: 'document' }, ...(request.hasAssets ? [{ kind: 'asset' }] : [])];
  return [...scopes.flatMap((tags) => limitsOn(tags, request)), ...PROOF_OF_TRAFFIC];
}

function limitsOn(tags: Tags, request: ThresholdRequest): Threshold[] {
  const { limits, originOf } = request;
  const scope = { tags, samplesRequired: tags.kind !== 'asset' };
  const abort = (samples: number) =>
    limits.abortOnFail ? secondsUntilSamples(request.plan, samples, limits.p95Ms) : null;
  return [
    {
      ...scope,
      ...rate('http_req_failed', limits.errorRate === 0 ? '<=' : '<', limits.errorRate),
      origin: originOf('errorRate'),
      because:
        limits.errorRate === 0
          ? 'no request may fail'
          : `fewer than ${percent(limits.errorRate)} of the requests may fail`,
      judged: true,
      abortAfterSeconds: abort(ABORT_SAMPLES.rates),
    },
    {
      ...scope,
      ...latency(95, limits.p95Ms),
      origin: originOf('p95Ms'),
      judged: true,
      abortAfterSeconds: abort(ABORT_SAMPLES.p95),
    },
    {
      ...scope,
      ...latency(99, limits.p99Ms),
      ...p99Policy(request),
      origin: originOf('p99Ms'),
      abortAfterSeconds: abort(ABORT_SAMPLES.p99),
    },
    {
      ...scope,
      ...rate('checks', limits.checks === 1 ? '>=' : '>', limits.checks),
      origin: originOf('checks'),
      because:
        limits.checks === 1 ? 'every check must pass' : `more than ${percent(limits.checks)} of the checks must pass`,
      judged: true,
      abortAfterSeconds: abort(ABORT_SAMPLES.rates),
    },
  ];
}

function rate(metric: string, operator: '<' | '<=' | '>' | '>=', limit: number) {
  return {
    metric,
    aggregation: { kind: 'rate' },
    operator,
    limit,
    expression: `rate${operator}${limit}`,
    unit: 'ratio',
  } as const;
}

function latency(percentile: number, limit: number) {
  return {
    metric: 'http_req_duration',
    aggregation: { kind: 'percentile', percent: percentile },
    operator: '<',
    limit,
    expression: `p(${percentile})<${limit}`,
    unit: 'ms',
    because: `${percentile} of 100 requests must be answered within ${limit} ms`,
  } as const;
}

/** A p99 of a preset is judged only when the plan can feed it; one that a user set is judged always, and says when it had few samples. */
function p99Policy({ limits, originOf, plan }: ThresholdRequest): { judged: boolean; because?: string } {
  const samples = plannedSamples(plan, limits.p95Ms);
  const needed = samplesForPercentile(99);
  if (samples >= needed || !originOf('p99Ms').startsWith('environment')) return { judged: true };
  return {
    judged: false,
    because: `reported, not judged: the plan is sure of ${samples} samples, a p(99) needs ${needed}`,
  };
}

const percent = (share: number): string => `${Number((share * 100).toPrecision(12))} %`;

/** k6 lets empty metrics pass (grafana/k6#1346): traffic has to be proven. These judge at the end, a lower bound would abort at the first tick. */
const PROOF_OF_TRAFFIC: readonly Threshold[] = [
  ['http_reqs', {}],
  ['iterations', {}],
  ['http_reqs', { kind: 'document' }],
].map(([metric, tags]) => ({
  metric: metric as string,
  tags: tags as Tags,
  aggregation: { kind: 'count' },
  operator: '>',
  limit: 0,
  expression: 'count>0',
  unit: 'count',
  origin: 'always',
  because: 'k6 passes thresholds that saw no sample, so traffic must be proven',
  judged: true,
  samplesRequired: true,
  abortAfterSeconds: null,
}));
