import { describe, expect, test } from 'vitest';
import { PRIVATE_RANGES } from '../../src/config/private-address.ts';
import { STATE_CHANGES } from '../../src/config/state-change.ts';
import { PAGE_VARIABLES, pageViewOf } from '../../src/script/page-variables.ts';
import { VARIABLES, viewOf } from '../../src/script/variables.ts';
import { VERSION } from '../../src/version.ts';
import { configOf } from '../support/config.ts';

/** What a template of the user's gets: the variables of the run, and of its page. */
function valuesOf(inputs: Record<string, string> = {}, runUrl: string | null = null) {
  const config = configOf(inputs, { TOKEN: 's3cret' });
  const [page] = config.pages;
  if (!page) throw new Error('no page');
  return { ...viewOf(config, runUrl), ...pageViewOf(page, config) };
}

const ALL = [...VARIABLES, ...PAGE_VARIABLES];

describe('the contract of templates', () => {
  test('names what users were promised', () => {
    const names = ALL.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'url',
        'id_product',
        'id_attr',
        'mode',
        'error_rate_threshold',
        'p95_threshold',
        'p99_threshold',
      ]),
    );
  });

  test('documents each variable once', () => {
    const names = ALL.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description } of ALL) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(description).toMatch(/^[A-Z`].*\.$/);
    }
  });

  test('gives every variable a value for every page type, environment and mode', () => {
    for (const type of ['homepage', 'product', 'category', 'landing'])
      for (const environment of ['prod', 'preprod'])
        for (const mode of ['read-only', 'full']) {
          const values = valuesOf({
            'page-type': type,
            environment,
            'test-mode': mode,
            'allow-prod-writes': 'true',
            'id-product': '1',
            'id-attr': '0',
          });
          expect(Object.entries(values).filter(([, value]) => value === undefined)).toEqual([]);
        }
  });
});

test('values of a small config', () => {
  expect(valuesOf()).toEqual({
    page: 'product',
    has_looks: false,
    looks: {},
    has_templates: false,
    cta_selector: null,
    has_cta_selector: false,
    allowed_hosts: [],
    public_only: false,
    private_ranges: PRIVATE_RANGES,
    url: 'https://shop.example/p/42',
    origin: 'https://shop.example',
    host: 'shop.example',
    mode: 'read-only',
    full: false,
    id_product: null,
    id_attr: null,
    cart_path: '/cart',
    category_depth: 3,
    cta: null,
    has_cta: false,
    max_assets: 20,
    expected_texts: [],
    page_metadata: {},
    promo_data: {},
    error_rate_threshold: 0.1,
    p95_threshold: 5000,
    state_changes: STATE_CHANGES,
    p99_threshold: 8000,
    checks_threshold: 0.9,
    limits: expect.any(Array),
    pages: [{ name: 'product', type: 'product', url: 'https://shop.example/p/42', expectedTexts: [] }],
    has_homepage: false,
    has_product: true,
    has_category: false,
    has_landing: false,
    has_journeys: false,
    steps: [],
    has_setup: false,
    setup_limit: '26s',
    has_data: false,
    data: [],
    loads: [
      {
        executor: 'ramping-vus',
        startVUs: 1,
        stages: [
          { duration: '6s', target: 5 },
          { duration: '48s', target: 5 },
          { duration: '6s', target: 0 },
        ],
        gracefulRampDown: '30s',
        gracefulStop: '30s',
      },
    ],
    warm_ups: [{ executor: 'constant-vus', vus: 2, duration: '10s', gracefulStop: '30s' }],
    rehearsal_limit: '26s',
    request_timeout: '16s',
    rps: null,
    has_rps: false,
    header_names: [],
    user_agent: `k6-gate/${VERSION}`,
  });
});

test('values of a full config', () => {
  const values = valuesOf(
    {
      'target-url': 'https://shop.example:8443/p?x=1#y',
      environment: 'prod',
      'test-mode': 'full',
      'allow-prod-writes': 'true',
      'id-product': '7',
      'id-attr': '3',
      'cart-path': '/panier',
      cta: '/go',
      'max-vus': '1',
      'category-depth': '9',
      'max-assets': '0',
      'expect-text': 'Buy',
      'page-metadata': '{"title":"T","query":{"a":"b"}}',
      'promo-data': '{"code":"C","text":"Buy"}',
      'warm-up-seconds': '0',
      'error-rate-threshold': '0.01',
      'p95-threshold-ms': '700',
      'p99-threshold-ms': '6000',
      'checks-threshold': '1',
      'request-headers': 'X-Token: ${TOKEN}',
    },
    'https://ci.example/7',
  );
  expect(values).toMatchObject({
    url: 'https://shop.example:8443/p?x=1&a=b&promo=C',
    origin: 'https://shop.example:8443',
    host: 'shop.example:8443',
    mode: 'full',
    full: true,
    id_product: '7',
    id_attr: '3',
    cart_path: '/panier',
    cta: '/go',
    has_cta: true,
    max_assets: 0,
    category_depth: 9,
    expected_texts: ['Buy', 'T'],
    page_metadata: { title: 'T', query: { a: 'b' } },
    promo_data: { code: 'C', text: 'Buy' },
    error_rate_threshold: 0.01,
    p95_threshold: 700,
    p99_threshold: 6000,
    checks_threshold: 1,
    warm_ups: [{ vus: 1, duration: '1s' }],
    request_timeout: '12s',
    rehearsal_limit: '22s',
    rps: 20,
    has_rps: true,
    header_names: ['X-Token'],
    user_agent: `k6-gate/${VERSION} (+https://ci.example/7)`,
  });
  expect(JSON.stringify(values)).not.toContain('s3cret');
});

test('a limit tells all that the script needs, and aborts only when it is judged', () => {
  const limits = valuesOf().limits as Record<string, unknown>[];
  expect(limits[0]).toEqual({
    on: 'http_req_failed',
    threshold: 'rate<0.1',
    judged: true,
    abortAfter: '30s',
    origin: 'environment preprod',
    because: 'fewer than 10 % of the requests may fail',
  });
  expect(limits[2]).toMatchObject({
    on: 'http_req_duration',
    threshold: 'p(99)<8000',
    judged: false,
    abortAfter: null,
  });
  expect(limits.at(-1)).toMatchObject({
    on: 'http_reqs{kind:document}',
    threshold: 'count>0',
    judged: true,
    abortAfter: null,
  });
});
