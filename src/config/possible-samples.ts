import { TRANSACTION } from './journey-thresholds.ts';
import { BUILT_IN_METRICS, builtInType, isOfOtherProtocol, type MetricType } from './metric-type.ts';
import type { RunUnderTest } from './own-thresholds.ts';
import { didYouMean, shown } from './problem.ts';
import type { Selector } from './threshold.ts';

/** Why no sample of a run could be meant; null when one may. */
export function wrongSamples({ metric, tags }: Selector, run: RunUnderTest): string | null {
  return wrongMetric(metric, run) ?? wrongKind(tags, run) ?? wrongTags(metric, tags, run);
}

/** True when what a visit measures, and how it tags that, is the user's affair. */
const isOpen = ({ ownScript, pages }: RunUnderTest): boolean =>
  ownScript || pages.some(({ template }) => template !== undefined);

function wrongMetric(metric: string, run: RunUnderTest): string | null {
  if (isOpen(run)) return null;
  if (typeOf(metric, run) === undefined)
    return `there is no metric ${metric} in this run${didYouMean(metric, metricsOf(run))}; k6's own metrics are allowed, and custom ones where a page has a template or a script of yours makes them`;
  if (!isOfOtherProtocol(metric)) return null;
  return `no visit of this run measures ${metric}; only a template or a script of yours can`;
}

/** The metrics that a run makes beside k6's own. */
const ownMetrics = ({ journeys }: RunUnderTest): readonly string[] => (journeys.length > 0 ? [TRANSACTION] : []);

const metricsOf = (run: RunUnderTest): readonly string[] => [...BUILT_IN_METRICS, ...ownMetrics(run)];

/** The type of a metric that is known before the run; undefined for a metric of a script. */
export const typeOf = (metric: string, run: RunUnderTest): MetricType | undefined =>
  ownMetrics(run).includes(metric) ? 'trend' : builtInType(metric);

/** What the tag `kind` says of a request, in our templates. Setups of journeys have a kind of their own. */
const KINDS = ['document', 'asset', 'action', 'redirect'];

function wrongKind({ kind }: Selector['tags'], run: RunUnderTest): string | null {
  const kinds = run.journeys.length === 0 ? KINDS : [...KINDS, 'setup'];
  if (kind === undefined || kinds.includes(kind) || isOpen(run)) return null;
  return `no visit has requests of the kind ${shown(kind)}${didYouMean(kind, kinds)}; allowed: ${kinds.join(', ')}`;
}

/** k6 keeps these beside a sample, and no selector finds them. */
const NOT_INDEXED = ['vu', 'iter'];
/** Of the whole run: they have no tags. */
const UNTAGGED = ['vus', 'vus_max'];

function wrongTags(
  metric: string,
  tags: Selector['tags'],
  { pages, journeys, ownScript }: RunUnderTest,
): string | null {
  const hidden = Object.keys(tags).find((key) => NOT_INDEXED.includes(key));
  if (hidden !== undefined) return `k6 finds no samples by the tag ${hidden}; use another tag`;
  if (UNTAGGED.includes(metric) && Object.keys(tags).length > 0)
    return `${metric} is of the whole run, without tags; leave the tags away`;
  if (tags.kind === 'setup' && tags.page !== undefined && !ownScript)
    return 'what a setup asks for is outside of the load and has no tag page; tell it by its step';
  const names = [...pages, ...journeys].map(({ name }) => name);
  const { page } = tags;
  if (page === undefined || ownScript || names.includes(page)) return null;
  return `there is no page ${shown(page)}${didYouMean(page, names)}; allowed: ${names.join(', ')}`;
}
