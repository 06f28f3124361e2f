import type { Aggregation } from '../config/threshold.ts';
import { isRecord, type Json, parseJson } from './json.ts';

/** What k6's `--summary-export` says of one metric: its values by k6's own column names, its thresholds by their text. */
export interface SummaryMetric {
  readonly values: Readonly<Record<string, number>>;
  readonly thresholds: Readonly<Record<string, { readonly crossed: boolean }>>;
}

/** k6's own end-of-test summary. Keys of `metrics` are metrics and submetrics (`http_reqs`, `http_reqs{kind:document}`). */
export interface Summary {
  readonly metrics: Readonly<Record<string, SummaryMetric>>;
}

/** Reads the file of k6's `--summary-export` (k6 0.47 and later); null when the text is no such summary, whole and in this format; never throws. */
export function parseSummary(text: string): Summary | null {
  const metrics = recordOf(recordOf(parseJson(text))?.metrics);
  const read = readEach(metrics, readMetric);
  return read && { metrics: read };
}

/** The same JSON without `setup_data`, what a script's `setup()` returned: it can hold tokens. Text that is no JSON object becomes `{}`; never throws. */
export function withoutSetupData(text: string): Json {
  const { setup_data: _, ...rest } = recordOf(parseJson(text)) ?? {};
  return rest;
}

/** k6's own value of a statistic, by its column name; undefined when the summary has no such column. */
export function summaryValue(metric: SummaryMetric, aggregation: Aggregation): number | undefined {
  return metric.values[aggregation.kind === 'percentile' ? `p(${aggregation.percent})` : aggregation.kind];
}

function readMetric(json: unknown): SummaryMetric | null {
  const metric = recordOf(json);
  // handleSummary's data has its numbers one level deeper, and its thresholds say the opposite.
  if (metric === null || recordOf(metric.values) !== null) return null;
  const { thresholds: byText = {}, ...columns } = metric;
  const thresholds = readEach(recordOf(byText), readThreshold);
  return thresholds && { values: readValues(columns), thresholds };
}

/** In this file `true` means crossed; handleSummary's `ok` is the opposite. */
const readThreshold = (crossed: unknown): { readonly crossed: boolean } | null =>
  typeof crossed === 'boolean' ? { crossed } : null;

/** Infinity is null in the file and has no value here. A rate is named `value` there, and recognised by its passes and fails: a gauge's value stays. */
function readValues(columns: Json): Record<string, number> {
  const isRate = 'passes' in columns && 'fails' in columns;
  const numbers = Object.entries(columns).filter((column): column is [string, number] => typeof column[1] === 'number');
  return Object.fromEntries(numbers.map(([name, value]) => [isRate && name === 'value' ? 'rate' : name, value]));
}

/** Reads every entry, or null when one of them cannot be read. */
function readEach<Value>(json: Json | null, read: (json: unknown) => Value | null): Record<string, Value> | null {
  if (json === null) return null;
  const entries: [string, Value][] = [];
  for (const [name, raw] of Object.entries(json)) {
    const value = read(raw);
    if (value === null) return null;
    entries.push([name, value]);
  }
  return Object.fromEntries(entries);
}

const recordOf = (value: unknown): Json | null => (isRecord(value) ? value : null);
