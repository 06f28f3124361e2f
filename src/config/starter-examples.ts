import type { PageType } from './page-schema.ts';

/** Values to show for settings that have no usual one, by their names. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  'request-headers': ['Authorization: Basic ${PREPROD_AUTH}'],
  'allowed-hosts': ['*.cdn.shop.example'],
  'prod-hosts': ['shop.example', '*.shop.example'],
  'kill-switch': true,
  ready: { path: '/health', contains: 'ok', times: 3 },
  'expect-version': { header: 'X-Build-Sha', equals: '${GITHUB_SHA}' },
  'timeout-minutes': 15,
  'k6-path': '/usr/local/bin/k6',
  'k6-download-url': 'https://mirror.example/k6/{version}/{archive}',
  'output-dir': 'gate-evidence',
  'artifact-name': 'gate-evidence',
  'retention-days': 14,
  template: 'gate/visit.js.mustache',
  'expect-text': 'a text that only this page has',
  'id-product': '42',
  'id-attr': '0',
  cta: '/signup',
  'cta-selector': 'a.cta',
  profile: 'smoke',
  sequence: ['smoke', 'load'],
  stages: [
    { vus: 5, seconds: 30 },
    { vus: 5, seconds: 60 },
  ],
  rate: 2,
  data: { users: { file: 'load/users.csv' } },
  journeys: [{ name: 'account', steps: [{ path: '/login' }, { path: '/account' }] }],
  thresholds: { http_req_waiting: ['avg<300', 'max<5000'] },
  'write-p95-threshold-ms': 2000,
  'write-error-rate-threshold': 0.05,
  'ttfb-p95-threshold-ms': 600,
  'iteration-p95-threshold-ms': 20_000,
  'page-metadata': { title: 'Corner Shop', query: { utm_source: 'k6-gate' } },
  'promo-data': { code: 'SPRING', parameter: 'promo', text: '-20%' },
};

/** Where a page of each type may lie. */
export const PATHS: Readonly<Record<PageType, string>> = {
  homepage: '/',
  product: '/p/42',
  category: '/shoes',
  landing: '/spring',
};
