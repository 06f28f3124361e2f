// The load of bench/generator.ts: one request and one check an iteration, at a rate that does not wait for answers.
import { check } from 'k6';
import http from 'k6/http';

export const options = {
  discardResponseBodies: true,
  scenarios: {
    plain: {
      executor: 'constant-arrival-rate',
      rate: Number(__ENV.RATE),
      timeUnit: '1s',
      duration: `${__ENV.SECONDS}s`,
      preAllocatedVUs: 100,
    },
  },
  thresholds: { http_req_failed: ['rate<0.01'] },
};

export default function () {
  check(http.get(__ENV.TARGET), { 'status is 200': ({ status }) => status === 200 });
}
