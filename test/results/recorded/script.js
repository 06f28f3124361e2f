// The script behind the recorded runs. It runs on k6 0.47 and later, so it keeps to old syntax.
import http from 'k6/http';
import { check, group, sleep } from 'k6';
import { Counter, Gauge, Rate, Trend } from 'k6/metrics';

const base = __ENV.BASE;
const nobody = __ENV.NOBODY;

const cartTime = new Trend('cart_time', true);
const temperature = new Trend('temperature');
const bytesSeen = new Counter('bytes_seen');
const stock = new Gauge('stock');
const found = new Rate('found');

export const options = {
  scenarios: {
    home: { executor: 'constant-vus', vus: 2, duration: '3s', exec: 'home', tags: { page: 'home' } },
    product: { executor: 'per-vu-iterations', vus: 1, iterations: 6, exec: 'product', tags: { page: 'product' } },
  },
  summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)', 'p(99.9)', 'count'],
  thresholds: {
    http_req_duration: ['p(95)<5000', 'med<5000'],
    'http_req_duration{kind:document}': ['p(95)<0.001', 'p(99.9)<5000'],
    'http_req_duration{page:product,kind:document}': ['avg<5000'],
    http_req_failed: ['rate<0.01'],
    'http_req_failed{page:home}': ['rate<1'],
    http_reqs: ['count>0'],
    'http_reqs{name:refused}': ['count>0'],
    checks: ['rate>0.1'],
    'checks{page:product}': ['rate<=1'],
    cart_time: ['p(75)<5000'],
    temperature: ['min<0'],
    bytes_seen: ['count>1000000'],
    stock: ['value>=0'],
    found: ['rate>=0'],
  },
};

const tagged = (kind, name) => ({ tags: { kind: kind, name: name } });

export function setup() {
  return { token: 'a-token-that-must-not-be-kept' };
}

export function home() {
  const answer = http.get(base + '/?secret=1', tagged('document', 'home document'));
  check(answer, { 'home is 200': (r) => r.status === 200, 'prix affiché ✓ 日本語 & <b>': (r) => r.body.length % 2 === 0 });
  group('assets', () => http.get(base + '/style.css', tagged('asset', 'style')));
  bytesSeen.add(1048576.5);
  temperature.add(-1.5 + (answer.timings.duration % 1));
  sleep(0.15);
}

export function product() {
  const answer = http.get(base + '/slow', tagged('document', 'product document'));
  check(answer, { 'product is 200': (r) => r.status === 200 });
  cartTime.add(answer.timings.waiting * 1.1);
  stock.add(__ITER * 3 - 5);
  found.add(__ITER % 3 !== 0);
  http.get(base + '/broken', tagged('action', 'broken'));
  http.get(base + '/moved', tagged('action', 'moved'));
  http.get(nobody + '/', tagged('action', 'refused'));
  sleep(0.1);
}
