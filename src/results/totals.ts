import type { Point } from './line.ts';
import type { CheckCount, Measured } from './measurements.ts';
import { Names, Tally } from './names.ts';
import { Trend } from './trend.ts';

const TRENDS = [
  ...['http_req_duration', 'http_req_blocked', 'http_req_connecting', 'http_req_tls_handshaking'],
  ...['http_req_sending', 'http_req_waiting', 'http_req_receiving'],
];

/** What a report says of a run or of one page, added up point by point. */
export class Totals {
  readonly #counters = { http_reqs: 0, iterations: 0, data_received: 0, data_sent: 0 };
  readonly #failed = { yes: 0, of: 0 };
  readonly #trends = new Map(TRENDS.map((metric) => [metric, new Trend()]));
  readonly #checks = new Names(() => ({ passes: 0, fails: 0 }));
  readonly #statuses = new Tally();
  readonly #errorCodes = new Tally();

  add(point: Point): void {
    const { metric, value } = point;
    switch (metric) {
      case 'http_reqs':
        this.#addRequest(point);
        break;
      case 'http_req_failed':
        this.#failed.of += 1;
        this.#failed.yes += value === 0 ? 0 : 1;
        break;
      case 'checks':
        this.#addCheck(point);
        break;
      case 'iterations':
      case 'data_received':
      case 'data_sent':
        this.#counters[metric] += value;
        break;
      default:
        this.#trends.get(metric)?.add(value);
    }
  }

  get requests(): number {
    return this.#counters.http_reqs;
  }

  get errors(): number {
    return this.#failed.yes;
  }

  get errorRate(): number | null {
    return this.#failed.of === 0 ? null : this.#failed.yes / this.#failed.of;
  }

  /** The sums so far; `seconds` is the time they took, `vusMax` passes through. */
  measured(seconds: number, vusMax: number | null): Measured {
    return {
      requests: this.requests,
      requestsPerSecond: seconds > 0 ? this.requests / seconds : 0,
      errorRate: this.errorRate,
      iterations: this.#counters.iterations,
      vusMax,
      bytesReceived: this.#counters.data_received,
      bytesSent: this.#counters.data_sent,
      duration: this.#stats('http_req_duration'),
      phases: this.#phases(),
      checks: this.#checks.entries().map(([name, counts]): CheckCount => ({ name, ...counts })),
      statuses: this.#statuses.counts(),
      errorCodes: this.#errorCodes.counts(),
    };
  }

  #addRequest({ value, tags }: Point): void {
    this.#counters.http_reqs += value;
    if (typeof tags.status === 'string') this.#statuses.add(tags.status, value);
    if (typeof tags.error_code === 'string') this.#errorCodes.add(tags.error_code, value);
  }

  #addCheck({ value, tags }: Point): void {
    if (typeof tags.check !== 'string') return;
    this.#checks.of(tags.check)[value === 0 ? 'fails' : 'passes'] += 1;
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
