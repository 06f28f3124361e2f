// A script as a team may have it already: scenarios, setup, groups, thresholds and metrics of its own.
import { check, group, sleep } from 'k6';
import http from 'k6/http';
import { Counter, Trend } from 'k6/metrics';
import { pick } from './pick.js';

const PRODUCTS = JSON.parse(open('./products.json'));
// The gate sets it to its target-url.
const BASE = __ENV.TARGET_URL.replace(/\/$/, '');

const viewed = new Counter('products_viewed');
const listTime = new Trend('list_time', true);

export const options = {
  scenarios: {
    browse: { executor: 'constant-vus', vus: 2, duration: '6s', exec: 'browse' },
    list: { executor: 'per-vu-iterations', vus: 1, iterations: 3, maxDuration: '8s', exec: 'list', startTime: '1s' },
  },
  thresholds: {
    products_viewed: ['count>2'],
    'http_req_duration{scenario:browse}': ['p(90)<4000'],
    'checks{check:product is there}': [{ threshold: 'rate>0.9', abortOnFail: true, delayAbortEval: '4s' }],
  },
  summaryTrendStats: ['avg'],
};

export function setup() {
  return { token: __ENV.SHOP_TOKEN, started: http.get(`${BASE}/`).status === 200 };
}

export function browse(data) {
  group('product', () => {
    const id = pick(PRODUCTS, __ITER);
    const response = http.get(`${BASE}/p/${id}`, {
      headers: { 'X-Token': data.token },
      tags: { name: 'product' },
    });
    check(response, { 'product is there': (answer) => answer.status === 200 });
    viewed.add(1);
  });
  sleep(0.5);
}

export function list() {
  group('listing', () => {
    const response = http.get(`${BASE}/category`, { tags: { name: 'category', page: 'category' } });
    check(response, { 'list is there': (answer) => answer.status === 200 });
    listTime.add(response.timings.duration);
  });
  sleep(0.3);
}

export function teardown(data) {
  console.log(`setup was ${data.started}`);
}

export function handleSummary(data) {
  return { stdout: `${Object.keys(data.metrics).length} metrics\n` };
}
