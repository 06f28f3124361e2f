import { check, sleep } from 'k6';
import http from 'k6/http';

const BASE = __ENV.TARGET_URL.replace(/\/$/, '');
const PRODUCTS = [{ id: 7 }, { id: 21 }, { id: 42 }];

export const options = {
  scenarios: { shop: { executor: 'constant-vus', vus: 8, duration: '30s' } },
  thresholds: { http_req_duration: ['p(95)<500'], checks: ['rate>0.95'] },
};

export default function () {
  // The mistake: there are three of them.
  const product = PRODUCTS[__ITER % 4];
  const response = http.get(`${BASE}/p/${product.id}`, { tags: { name: 'product' } });
  check(response, { 'status is 200': ({ status }) => status === 200 });
  sleep(1);
}
