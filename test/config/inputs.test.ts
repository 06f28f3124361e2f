import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { INPUTS, inputAt } from '../../src/config/inputs.ts';
import { BASICS, configOf } from '../support/config.ts';
import { problemsOf, refusalOf } from './resolving.ts';

type Read = (config: Config) => unknown;
const SHA = 'aB'.repeat(32);

/** Input, text, where its value shows, the value. */
const ACCEPTED: readonly (readonly [string, string, Read, unknown])[] = [
  ['target-url', 'http://shop.example', ({ target }) => target.url, 'http://shop.example/'],
  [
    'target-url',
    'HTTPS://Shop.Example:443/P?q=1',
    ({ target }) => target,
    { url: 'https://shop.example/P?q=1', host: 'shop.example' },
  ],
  ['target-url', ' https://shop.example:8443/ ', ({ target }) => target.host, 'shop.example:8443'],
  ['target-url', 'https:shop.example', ({ target }) => target.url, 'https://shop.example/'],
  ['target-url', 'https:\\\\shop.example\\p', ({ target }) => target.url, 'https://shop.example/p'],
  ['target-url', 'https://sh\top.example/', ({ target }) => target.url, 'https://shop.example/'],
  ['target-url', 'https://@shop.example/', ({ target }) => target.url, 'https://shop.example/'],
  ['page-type', 'homepage', ({ pages }) => pages[0]?.type, 'homepage'],
  ['page-type', 'category', ({ pages }) => pages[0]?.name, 'category'],
  ['page-type', ' landing\n', ({ pages }) => pages[0]?.type, 'landing'],
  ['environment', 'prod', ({ environment }) => environment, 'prod'],
  ['environment', 'preprod\n', ({ environment }) => environment, 'preprod'],
  ['expect-text', ' Add to cart ', ({ pages }) => pages[0]?.expectText, 'Add to cart'],
  ['id-product', '42', ({ pages }) => pages[0]?.idProduct, '42'],
  ['id-product', '007', ({ pages }) => pages[0]?.idProduct, '007'],
  ['id-attr', '0', ({ pages }) => pages[0]?.idAttr, '0'],
  ['cart-path', '/index.php?controller=cart', ({ pages }) => pages[0]?.cartPath, '/index.php?controller=cart'],
  ['category-depth', '1', ({ pages }) => pages[0]?.categoryDepth, 1],
  ['category-depth', '50', ({ pages }) => pages[0]?.categoryDepth, 50],
  ['cta', '/', ({ pages }) => pages[0]?.cta, '/'],
  ['cta', '/signup?from=a@b', ({ pages }) => pages[0]?.cta, '/signup?from=a@b'],
  ['max-assets', '0', ({ pages }) => pages[0]?.maxAssets, 0],
  ['max-assets', '-0', ({ pages }) => Object.is(Math.abs(pages[0]?.maxAssets ?? 1), 0), true],
  ['max-assets', '100', ({ pages }) => pages[0]?.maxAssets, 100],
  ['page-metadata', '{}', ({ pages }) => pages[0]?.metadata, {}],
  [
    'page-metadata',
    ' {"title":"T","query":{"a":"1"}} ',
    ({ pages }) => pages[0]?.metadata,
    { title: 'T', query: { a: '1' } },
  ],
  [
    'page-metadata',
    '{"query":{"constructor":"1"}}',
    ({ pages }) => pages[0]?.url,
    'https://shop.example/p/42?constructor=1',
  ],
  [
    'promo-data',
    '{"code":"C","parameter":"p","text":"-20 %"}',
    ({ pages }) => pages[0]?.promo,
    { code: 'C', parameter: 'p', text: '-20 %' },
  ],
  ['intensity', 'medium', ({ load }) => [load.maxVus, load.durationSeconds], [20, 180]],
  ['intensity', 'heavy', ({ load }) => [load.maxVus, load.durationSeconds], [50, 300]],
  ['profile', 'stress', ({ load }) => [load.profile, load.maxVus, load.durationSeconds], ['stress', 200, 840]],
  ['sequence', 'stress', ({ load }) => [load.profile, load.maxVus], ['stress', 200]],
  ['sequence', ' smoke \n\nload', ({ sequence }) => sequence, { profiles: ['smoke', 'load'], index: 0 }],
  ['rate', '0.01', ({ load }) => [load.model, load.start, load.durationSeconds], ['open', 1, 60]],
  ['rate', '12.345', ({ load }) => load.start, 2469],
  ['max-vus', '1', ({ load }) => load.maxVus, 1],
  ['max-vus', '1000', ({ load }) => load.maxVus, 1000],
  ['max-vus', ' 05 ', ({ load }) => load.maxVus, 5],
  ['max-vus', '5.0', ({ load }) => load.maxVus, 5],
  ['duration-seconds', '3', ({ load }) => load.durationSeconds, 3],
  ['duration-seconds', '14400', ({ load }) => load.durationSeconds, 14_400],
  ['test-mode', 'read-only', ({ load }) => load.mode, 'read-only'],
  ['warm-up-seconds', '0', ({ load }) => load.warmUpSeconds, 0],
  ['warm-up-seconds', '600', ({ load }) => load.warmUpSeconds, 600],
  ['cta-selector', ' a.cta ', ({ pages }) => pages[0]?.ctaSelector, 'a.cta'],
  ['ttfb-p95-threshold-ms', '400.5', ({ pages }) => pages[0]?.limits.ttfbP95Ms, 400.5],
  ['iteration-p95-threshold-ms', '9000', ({ pages }) => pages[0]?.limits.iterationP95Ms, 9000],
  ['write-p95-threshold-ms', '1', ({ pages }) => pages[0]?.limits.writeP95Ms, 1],
  ['write-error-rate-threshold', '0', ({ pages }) => pages[0]?.limits.writeErrorRate, 0],
  ['error-rate-threshold', '0', ({ thresholds }) => thresholds[0]?.limit, 0],
  ['error-rate-threshold', '1', ({ thresholds }) => thresholds[0]?.limit, 1],
  ['p95-threshold-ms', '0.5', ({ thresholds }) => thresholds[1]?.limit, 0.5],
  ['p99-threshold-ms', '600000', ({ thresholds }) => thresholds[2]?.limit, 600_000],
  ['checks-threshold', '0', ({ thresholds }) => thresholds[3]?.limit, 0],
  ['checks-threshold', '1.0', ({ thresholds }) => thresholds[3]?.limit, 1],
  [
    'abort-on-fail',
    'false',
    ({ thresholds }) => thresholds.every(({ abortAfterSeconds }) => abortAfterSeconds === null),
    true,
  ],
  [
    'request-headers',
    'X-One: 1\r\n\n  X-Two: 2  ',
    ({ requestHeaders }) => requestHeaders.map(({ name, value }) => [name, value]),
    [
      ['X-One', '1'],
      ['X-Two', '2'],
    ],
  ],
  ['allow-prod-writes', 'TRUE', ({ guards }) => guards.allowProdWrites, true],
  ['allow-private-target', 'True', ({ guards }) => guards.allowPrivateTarget, true],
  ['kill-switch', 'True', ({ guards }) => guards.killSwitch, true],
  ['prod-hosts', 'a.example\n\n *.b.example ', ({ guards }) => guards.prodHosts, ['a.example', '*.b.example']],
  [
    'allowed-hosts',
    'cdn.example:8443\n *.b.example ',
    ({ guards }) => guards.allowedHosts,
    ['cdn.example:8443', '*.b.example'],
  ],
  ['prod-max-vus', '1000', ({ guards }) => guards.prodMaxVus, 1000],
  ['prod-max-seconds', '14400', ({ guards }) => guards.prodMaxSeconds, 14_400],
  ['timeout-minutes', '360', ({ job }) => job.timeoutSeconds, 21_600],
  ['ready-timeout-seconds', '0', ({ job }) => job.readyTimeoutSeconds, 0],
  ['enforce', ' false ', ({ job }) => job.enforce, false],
  ['on-inconclusive', 'warn', ({ job }) => job.onInconclusive, 'warn'],
  ['k6-version', 'v0.47.0', ({ k6 }) => k6.version, '0.47.0'],
  ['k6-version', '2.3.0-rc.1', ({ k6 }) => k6.version, '2.3.0-rc.1'],
  ...['^2', '^2.2.0', '~2.2', '1.x', '2.2.x'].map((range): (typeof ACCEPTED)[number] => [
    'k6-version',
    range,
    ({ k6 }) => k6.version,
    range,
  ]),
  ['k6-sha256', SHA, ({ k6 }) => k6.sha256, SHA.toLowerCase()],
  ['k6-path', 'tools/k6', ({ k6 }) => k6.path, 'tools/k6'],
  ['k6-source', 'release', ({ k6 }) => k6.sources, ['release']],
  ['k6-source', ' go , cache,cache\n\nrelease ', ({ k6 }) => k6.sources, ['cache', 'release', 'go']],
  [
    'k6-download-url',
    'https://mirror.example/{version}/{archive}?@',
    ({ k6 }) => k6.downloadUrl,
    'https://mirror.example/{version}/{archive}?@',
  ],
  ['k6-download-token', 't0ken', ({ k6 }) => k6.downloadToken, 't0ken'],
  ['config', 'shop.yml', ({ origins }) => origins.configFile, 'input config'],
  ['output-dir', 'out dir', ({ evidence }) => evidence.outputDir, 'out dir'],
  ['upload-artifact', 'false', ({ evidence }) => evidence.uploadArtifact, false],
  ['artifact-name', 'gate of product', ({ evidence }) => evidence.artifactName, 'gate of product'],
  ['retention-days', '400', ({ evidence }) => evidence.retentionDays, 400],
  ['comment', 'on-change', ({ comment }) => comment.when, 'on-change'],
  ['comment-name', '{\n  "page-type": "product"\n}', ({ comment }) => comment.name, '{\n  "page-type": "product"\n}'],
  ['comment-token', 'ghs_t0ken', ({ comment }) => comment.token, 'ghs_t0ken'],
];

/** What nobody may write, by input: the texts, and a word of what the message says is allowed. */
const REFUSED: Readonly<Record<string, { readonly texts: readonly string[]; readonly allowed: string }>> = {
  'target-url': {
    texts: [
      'shop.example',
      '/p/42',
      '//shop.example',
      'ftp://shop.example',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'https://',
      'https://shop.example:99999',
      'https:///',
      'https://:443/',
      'https://?x',
      'https://a b/',
      'blob:https://shop.example/1',
      'https://[fe80::1%25eth0]/',
      'https://1.2.3.4.5/',
    ],
    allowed: 'an http:// or https:// URL without user name and password',
  },
  'page-type': {
    texts: ['products', 'PRODUCT', 'home page', 'constructor', '__proto__'],
    allowed: 'homepage, product, category, landing',
  },
  environment: { texts: ['production', 'Prod', 'staging', 'prod,preprod', 'toString'], allowed: 'prod, preprod' },
  'cart-path': {
    texts: ['cart', '//evil.example', '/\\evil.example', 'https://evil.example/', '/a b', '/a\\b', '@evil.example'],
    allowed: 'starting with one /',
  },
  'category-depth': { texts: ['0', '51', '2.5', '-1', 'three'], allowed: '1 to 50' },
  cta: {
    texts: ['signup', '//evil.example/x', '/\t/evil.example', 'javascript:0', '?a=b', '#a'],
    allowed: 'starting with one /',
  },
  'max-assets': { texts: ['101', '-1', '1e1'], allowed: '0 to 100' },
  'page-metadata': {
    texts: [
      '[]',
      '[{"title":"x"}]',
      'null',
      '"text"',
      '3',
      'true',
      '{title: "x"}',
      "{'title':'x'}",
      '{"titel":"x"}',
      '{"title":""}',
      '{"title":"  "}',
      '{"title":1}',
      '{"query":{"a":1}}',
      '{"query":["a"]}',
      '{"query":{"":"x"}}',
      '{"__proto__":{"title":"x"}}',
      '{"query":{"__proto__":"x"}}',
      '{"constructor":"x"}',
    ],
    allowed: 'a JSON object with title',
  },
  'promo-data': {
    texts: ['SPRING', '{"code":""}', '{"code":5}', '{"parameter":""}', '{"text":" "}', '{"Code":"x"}', '[]'],
    allowed: 'a JSON object with code',
  },
  intensity: { texts: ['ligth', 'max', 'Light', 'hasOwnProperty'], allowed: 'light, medium, heavy' },
  profile: { texts: ['stres', 'Smoke', 'toString'], allowed: 'smoke, load, stress, spike, soak' },
  sequence: {
    texts: ['stres', 'smoke, load', 'smoke\nsmoke'],
    allowed: 'names of profiles, one a line, each once: smoke, load',
  },
  rate: { texts: ['0', '-1', '0.001', '1.2345', '1001', 'fast', '1/s'], allowed: 'a number from 0.01 to 1000' },
  'max-vus': {
    texts: [
      '0',
      '-5',
      '1001',
      '5.5',
      '+5',
      '1e3',
      '0x10',
      '1_000',
      '1,000',
      '5 VUs',
      '٥',
      '５',
      '5-',
      '.5',
      '5.',
      'Infinity',
      'NaN',
      'null',
      '9'.repeat(400),
      '1 0',
    ],
    allowed: 'a whole number from 1 to 1000',
  },
  'duration-seconds': { texts: ['2', '14401', '60s', '1m'], allowed: '3 to 14400' },
  'test-mode': { texts: ['readonly', 'Full', 'write'], allowed: 'read-only, full' },
  'warm-up-seconds': { texts: ['-1', '601', 'none'], allowed: '0 to 600' },
  'error-rate-threshold': { texts: ['-0.01', '1.01', '5%', '0,05', '5'], allowed: '0 to 1' },
  'p95-threshold-ms': { texts: ['0', '-0', '-1', '600001', '3s', '3000ms'], allowed: 'milliseconds above 0' },
  'p99-threshold-ms': { texts: ['0', '600000.1', 'p(99)<1'], allowed: 'milliseconds above 0' },
  'ttfb-p95-threshold-ms': { texts: ['0', '600001', '4s'], allowed: 'milliseconds above 0' },
  'iteration-p95-threshold-ms': { texts: ['-1', 'ten'], allowed: 'milliseconds above 0' },
  'write-p95-threshold-ms': { texts: ['0', '600001'], allowed: 'milliseconds above 0' },
  'write-error-rate-threshold': { texts: ['-0.01', '2', '5%'], allowed: '0 to 1' },
  'checks-threshold': { texts: ['1.1', '-1', '95', 'all'], allowed: '0 to 1' },
  'abort-on-fail': {
    texts: ['yes', 'no', 'on', '1', '0', 'truee', 'true false', 'constructor', '__proto__'],
    allowed: 'true or false',
  },
  'allow-prod-writes': { texts: ['y'], allowed: 'true or false' },
  'allow-private-target': { texts: ['1'], allowed: 'true or false' },
  'kill-switch': { texts: ['on'], allowed: 'true or false' },
  'allowed-hosts': {
    texts: ['https://cdn.example', 'cdn.example/p', 'cdn.example:0', 'a.example b.example', '*'],
    allowed: 'host names without scheme or path, with the port if it is not the default one, one a line',
  },
  'prod-hosts': {
    texts: [
      'https://shop.example',
      'shop.example:8443',
      'shop.example/p',
      'a.example, b.example',
      'a.example b.example',
      '*',
      '*.',
      'www.*.example',
      '.shop.example',
      '*..shop.example',
      'shop..example',
      '*。shop.example',
      '.',
      "'shop.example'",
      '::1',
      '[::1]:80',
      'shop.example?x',
      'a\\b',
      '[zz]',
    ],
    allowed: 'host names without scheme, port or path',
  },
  'prod-max-vus': { texts: ['0', '1001', 'ten'], allowed: '1 to 1000' },
  'prod-max-seconds': { texts: ['2', '14401'], allowed: '3 to 14400' },
  'timeout-minutes': { texts: ['0', '361', '1.5'], allowed: '1 to 360' },
  'ready-timeout-seconds': { texts: ['-1', '1801'], allowed: '0 to 1800' },
  enforce: { texts: ['off', 'tru'], allowed: 'true or false' },
  'on-inconclusive': { texts: ['pass', 'Warn', 'ignore'], allowed: 'fail, warn' },
  'k6-version': {
    texts: [
      '2',
      '2.2',
      'latest',
      'v',
      'x',
      '*',
      '2.*',
      '^v2',
      '^2.2.0-rc.1',
      '>=2.0.0',
      '2.2.0 || ^3',
      '2.2.0 && rm',
      '2.2.0/..',
    ],
    allowed: 'a version such as 2.2.0',
  },
  'k6-sha256': {
    texts: ['abc', 'g'.repeat(64), SHA.slice(1), `${SHA}0`, `sha256:${SHA}`],
    allowed: '64 hexadecimal digits',
  },
  'k6-source': {
    texts: ['caches', 'cache release', 'cache,', 'PATH', 'cache;go', 'constructor'],
    allowed: 'path, cache, system, release, go',
  },
  'k6-download-url': {
    texts: ['mirror.example/k6', 'file:///k6', 'ftp://mirror.example', 'https://'],
    allowed: 'an http:// or https:// URL without credentials',
  },
  'upload-artifact': { texts: ['never'], allowed: 'true or false' },
  'artifact-name': {
    texts: ['a/b', 'a\\b', 'a:b', 'a*', 'a?', 'a"b', 'a\nb', '<a>', 'a|b'],
    allowed: 'a name without',
  },
  'retention-days': { texts: ['0', '401', '1.5'], allowed: '1 to 400' },
  comment: { texts: ['true', 'on-failure', 'Always', 'toString'], allowed: 'always, on-change, on-fail, never' },
};

/** Any text will do for these. */
const FREE = [
  ...['config', 'expect-text', 'cta-selector', 'id-product', 'id-attr', 'k6-path', 'output-dir'],
  'comment-name',
];

describe('every input', () => {
  test('has a case that is accepted, and one that is refused unless any text will do', () => {
    const names = INPUTS.map(({ name }) => name).sort();
    // A script stands in place of the page of the basics: own-script.test.ts
    expect([...new Set([...ACCEPTED.map(([name]) => name), 'script', 'script-env'])].sort()).toEqual(names);
    // What is secret has tests of its own: request-header.test.ts, k6-rules.test.ts, comment.test.ts, own-script.test.ts
    const secret = ['request-headers', 'k6-download-token', 'comment-token', 'script', 'script-env'];
    expect([...Object.keys(REFUSED), ...FREE, ...secret].sort()).toEqual(names);
  });

  test('has a name of its own, a place of its own and its documentation', () => {
    expect(new Set(INPUTS.map(({ name }) => name)).size).toBe(INPUTS.length);
    expect(new Set(INPUTS.map(({ path }) => path.join('.'))).size).toBe(INPUTS.length);
    for (const { name, description, allowed } of INPUTS) {
      expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(description).toMatch(/\.$/);
      expect(allowed).not.toBe('');
    }
  });

  test('is found by its place, and by any place inside it', () => {
    for (const input of INPUTS) expect(inputAt([...input.path, 'inside'])).toBe(input);
    expect(inputAt(['load'])).toBeUndefined();
  });

  test.each(ACCEPTED)('%s takes %j', (name, text, read, value) => {
    const room: Record<string, string> =
      name === 'p95-threshold-ms' || name === 'error-rate-threshold' ? {} : { 'p95-threshold-ms': '0.1' };
    const mirror: Record<string, string> =
      name === 'k6-download-token' ? { 'k6-download-url': 'https://mirror.example/{archive}' } : {};
    expect(read(configOf({ ...room, ...mirror, [name]: text }))).toEqual(value);
  });

  test.each(
    Object.entries(REFUSED).flatMap(([name, { texts, allowed }]) =>
      texts.map((text) => [name, text, allowed] as const),
    ),
  )('%s refuses %j', (name, text, allowed) => {
    const error = refusalOf({ [name]: text });
    expect(error.code).toBe('user/invalid-config');
    const [problem = '', ...others] = problemsOf(error);
    expect(others).toEqual([]);
    expect(problem.startsWith(`${name}: `)).toBe(true);
    expect(problem).toContain(' is not allowed; allowed: ');
    expect(problem).toContain(allowed);
    // The value: what was written, or a JSON value of it.
    const core = text.replace(/[^A-Za-z0-9]/g, '').slice(0, 40);
    expect(problem.replace(/\\[tn]|[^A-Za-z0-9]/g, '')).toContain(core);
  });

  test.each(INPUTS.map(({ name }) => name))('%s: empty and blank mean not given', (name) => {
    const isBasic = Object.hasOwn(BASICS, name);
    for (const text of ['', ' ', '\n', '\t \r\n']) {
      if (isBasic)
        expect(problemsOf(refusalOf({ [name]: text }))).toEqual([
          expect.stringContaining(`${name}: is required; allowed: `),
        ]);
      else expect(configOf({ [name]: text })).toEqual(configOf());
    }
  });

  // The path of the config file is read by a door; of it only the origin is left.
  test.each(FREE.filter((name) => name !== 'config'))('%s takes any text, and a very long one', (name) => {
    for (const text of ['`${1}`', '"quoted"', 'x'.repeat(100_000)])
      expect(JSON.stringify(configOf({ [name]: text }))).toContain(JSON.stringify(text));
  });
});
