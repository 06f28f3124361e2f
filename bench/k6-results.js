// What real k6 runs for the bench of the results: three pages with what belongs to them, tagged as the gate tags them.

import { check } from 'k6';
import http from 'k6/http';

const pages = ['home', 'category', 'product'];

export const options = {
  scenarios: Object.fromEntries(
    pages.map((page) => [page, { executor: 'constant-vus', vus: 4, duration: '6s', exec: 'visit', tags: { page } }]),
  ),
};

const tagged = (kind, name) => ({ tags: { kind: kind, name: name } });

export function visit() {
  if (__ENV.URLS) {
    http.get(`${__ENV.BASE}/item-0-${__VU}-${__ITER}`, { tags: { kind: 'document' } });
    return;
  }
  const answer = http.get(`${__ENV.BASE}/`, tagged('document', 'page document'));
  check(answer, { 'status is 200': (r) => r.status === 200, 'has a body': (r) => r.body.length > 0 });
  http.get(`${__ENV.BASE}/style.css`, tagged('asset', 'style.css'));
  http.get(__ENV.BASE + (__ITER % 50 === 0 ? '/broken' : '/api'), tagged('action', 'api'));
}
