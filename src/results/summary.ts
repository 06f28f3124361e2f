/** What k6's `--summary-export` says of one metric: its values by k6's own column names, its thresholds by their text. */
export interface SummaryMetric {
  readonly values: Readonly<Record<string, number>>;
  readonly thresholds: Readonly<Record<string, { readonly crossed: boolean }>>;
}

/** k6's own end-of-test summary. Keys of `metrics` are metrics and submetrics (`http_reqs`, `http_reqs{kind:document}`). */
export interface Summary {
  readonly metrics: Readonly<Record<string, SummaryMetric>>;
}
