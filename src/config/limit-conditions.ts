/** The limits of every scope, in their order. `abortSamples`: what the plan must have had time for before k6 may stop the load. */
export const LIMITS = [
  { limit: 'errorRate', abortSamples: 60, conditionOf: failedRequests },
  { limit: 'p95Ms', abortSamples: 100, conditionOf: (ms: number) => latency(95, ms) },
  { limit: 'p99Ms', abortSamples: 300, conditionOf: (ms: number) => latency(99, ms) },
  { limit: 'checks', abortSamples: 60, conditionOf: passedChecks },
] as const;

/** Limits that hold where they are set: of documents, of whole visits, of what writes. */
export const LIMITS_IF_SET = [
  { limit: 'ttfbP95Ms', tags: { kind: 'document' }, abortSamples: 100, conditionOf: firstByte },
  { limit: 'iterationP95Ms', tags: {}, abortSamples: 100, conditionOf: visitTime },
  { limit: 'writeP95Ms', tags: { kind: 'action' }, abortSamples: 100, conditionOf: (ms: number) => latency(95, ms) },
  { limit: 'writeErrorRate', tags: { kind: 'action' }, abortSamples: 60, conditionOf: failedRequests },
] as const;

function failedRequests(share: number) {
  const because = share === 0 ? 'no request may fail' : `fewer than ${percent(share)} of the requests may fail`;
  return { ...rate('http_req_failed', share === 0 ? '<=' : '<', share), because };
}

function passedChecks(share: number) {
  const because = share === 1 ? 'every check must pass' : `more than ${percent(share)} of the checks must pass`;
  return { ...rate('checks', share === 1 ? '>=' : '>', share), because };
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
  return trend('http_req_duration', percentile, limit, `requests must be answered within ${limit} ms`);
}

function firstByte(limit: number) {
  return trend('http_req_waiting', 95, limit, `documents must begin to answer within ${limit} ms`);
}

function visitTime(limit: number) {
  return trend('iteration_duration', 95, limit, `visits must take less than ${limit} ms, pauses included`);
}

function trend(metric: string, percentile: number, limit: number, because: string) {
  return {
    metric,
    aggregation: { kind: 'percentile', percent: percentile },
    operator: '<',
    limit,
    expression: `p(${percentile})<${limit}`,
    unit: 'ms',
    because: `${percentile} of 100 ${because}`,
  } as const;
}

const percent = (share: number): string => `${Number((share * 100).toPrecision(12))} %`;
