import type { Aggregation } from './threshold.ts';

/** k6's four types of metric. */
export type MetricType = 'counter' | 'gauge' | 'rate' | 'trend';

/** The statistics that a metric of a type has; a counter's rate is k6's alone to compute. */
export const STATISTICS_OF: Readonly<Record<MetricType, readonly Aggregation['kind'][]>> = {
  counter: ['count', 'rate'],
  gauge: ['value'],
  rate: ['rate'],
  trend: ['avg', 'min', 'max', 'med', 'percentile'],
};

const TYPES: ReadonlySet<unknown> = new Set<MetricType>(['counter', 'gauge', 'rate', 'trend']);

/** Whether k6 has a metric type of this name. */
export const isMetricType = (name: unknown): name is MetricType => TYPES.has(name);

// https://github.com/grafana/k6/blob/v2.2.0/metrics/builtin.go, and metrics.go and k6ext/metrics.go of its modules
// k6/grpc and k6/browser (internal/js/modules/k6).
const BUILT_IN: Readonly<Record<MetricType, readonly string[]>> = {
  counter: [
    ...['http_reqs', 'iterations', 'dropped_iterations', 'data_sent', 'data_received'],
    ...['ws_sessions', 'ws_msgs_sent', 'ws_msgs_received'],
    ...['grpc_streams', 'grpc_streams_msgs_sent', 'grpc_streams_msgs_received'],
    ...['browser_data_sent', 'browser_data_received'],
  ],
  gauge: ['vus', 'vus_max'],
  rate: ['checks', 'http_req_failed', 'browser_http_req_failed'],
  trend: [
    ...['http_req_duration', 'http_req_blocked', 'http_req_connecting', 'http_req_tls_handshaking'],
    ...['http_req_sending', 'http_req_waiting', 'http_req_receiving', 'iteration_duration', 'group_duration'],
    ...['ws_ping', 'ws_session_duration', 'ws_connecting', 'grpc_req_duration', 'browser_http_req_duration'],
    ...['browser_web_vital_ttfb', 'browser_web_vital_lcp', 'browser_web_vital_cls', 'browser_web_vital_inp'],
    'browser_web_vital_fcp',
  ],
};

const BUILT_IN_TYPES: ReadonlyMap<string, MetricType> = new Map(
  Object.keys(BUILT_IN)
    .filter(isMetricType)
    .flatMap((type) => BUILT_IN[type].map((name): [string, MetricType] => [name, type])),
);

/** The names of k6's own metrics. */
export const BUILT_IN_METRICS: readonly string[] = [...BUILT_IN_TYPES.keys()];

/** Whether a metric is of another protocol than HTTP: k6 knows it always, and only a template or script of the user's can feed it. */
export const isOfOtherProtocol = (metric: string): boolean => /^(ws|grpc|browser)_/.test(metric);

/** The type of one of k6's own metrics, known without its `Metric` line; undefined for a metric of a script. */
export const builtInType = (metric: string): MetricType | undefined => BUILT_IN_TYPES.get(metric);
