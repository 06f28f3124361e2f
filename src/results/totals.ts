import type { Json } from './json.ts';
import type { CheckCount, Measured } from './measurements.ts';
import { Names, Tally } from './names.ts';
import { Rate, type Sinks, Sum } from './sinks.ts';
import { Trend } from './trend.ts';

const TRENDS = [
  ...['http_req_duration', 'http_req_blocked', 'http_req_connecting', 'http_req_tls_handshaking'],
  ...['http_req_sending', 'http_req_waiting', 'http_req_receiving'],
];

/** What a report says of a run or of one page, added up point by point. */
export class Totals {
  readonly #counters = { http_reqs: new Sum(), iterations: new Sum(), data_received: new Sum(), data_sent: new Sum() };
  readonly #failed = new Rate();
  readonly #trends = new Map(TRENDS.map((metric) => [metric, new Trend()]));
  readonly #checks = new Names(() => new Rate());
  readonly #statuses = new Tally();
  readonly #errorCodes = new Tally();

  /** Adds to `sinks` what the values of a metric with these tags are added to here; a value is expected at once. */
  lead(sinks: Sinks, metric: string, tags: Json): void {
    switch (metric) {
      case 'http_reqs':
        sinks.sums.push(this.#counters.http_reqs, ...this.#talliesOf(tags));
        break;
      case 'http_req_failed':
        sinks.rates.push(this.#failed);
        break;
      case 'checks':
        if (typeof tags.check === 'string') sinks.rates.push(this.#checks.of(tags.check));
        break;
      case 'iterations':
      case 'data_received':
      case 'data_sent':
        sinks.sums.push(this.#counters[metric]);
        break;
      default:
        sinks.trends.push(...this.#trendsOf(metric));
    }
  }

  get requests(): number {
    return this.#counters.http_reqs.value;
  }

  get errors(): number {
    return this.#failed.others;
  }

  get errorRate(): number | null {
    return this.#failed.count === 0 ? null : this.errors / this.#failed.count;
  }

  /** The sums so far; `seconds` is the time they took, `vusMax` passes through. */
  measured(seconds: number, vusMax: number | null): Measured {
    return {
      requests: this.requests,
      requestsPerSecond: seconds > 0 ? this.requests / seconds : 0,
      errorRate: this.errorRate,
      iterations: this.#counters.iterations.value,
      vusMax,
      bytesReceived: this.#counters.data_received.value,
      bytesSent: this.#counters.data_sent.value,
      duration: this.#stats('http_req_duration'),
      phases: this.#phases(),
      checks: this.#checks
        .entries()
        .map(([name, { zeros, others }]): CheckCount => ({ name, passes: others, fails: zeros })),
      statuses: this.#statuses.counts(),
      errorCodes: this.#errorCodes.counts(),
    };
  }

  #talliesOf({ status, error_code }: Json): Sum[] {
    return [
      ...(typeof status === 'string' ? [this.#statuses.of(status)] : []),
      ...(typeof error_code === 'string' ? [this.#errorCodes.of(error_code)] : []),
    ];
  }

  #trendsOf(metric: string): Trend[] {
    const trend = this.#trends.get(metric);
    return trend === undefined ? [] : [trend];
  }

  #phases(): Measured['phases'] {
    return {
      blocked: this.#stats('http_req_blocked'),
      connecting: this.#stats('http_req_connecting'),
      tlsHandshaking: this.#stats('http_req_tls_handshaking'),
      sending: this.#stats('http_req_sending'),
      waiting: this.#stats('http_req_waiting'),
      receiving: this.#stats('http_req_receiving'),
    };
  }

  #stats(metric: string): Measured['duration'] {
    return this.#trends.get(metric)?.stats() ?? null;
  }
}
