import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/script/render.ts';
import { VERSION } from '../../src/version.ts';
import { configOf } from '../support/config.ts';
import { TEMPLATES } from '../support/world.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { load, OLDEST_SYNTAX, RUN_URL, scriptOf, textsIn } from './program.ts';

const PAGES: Readonly<Record<string, Record<string, string>>> = {
  homepage: { 'target-url': 'https://shop.example/' },
  product: { 'target-url': 'https://shop.example/p/42' },
  category: { 'target-url': 'https://shop.example/c/shoes' },
  landing: { 'target-url': 'https://shop.example/spring', cta: '/signup?from=spring' },
};

const ENVIRONMENTS = ['prod', 'preprod'];

/** File name and inputs of every script that is checked in. */
const SCRIPTS: readonly (readonly [string, Record<string, string>])[] = [
  ...Object.entries(PAGES).flatMap(([type, inputs]) =>
    ENVIRONMENTS.map(
      (environment) => [`${type}-${environment}-read-only`, { ...inputs, 'page-type': type, environment }] as const,
    ),
  ),
  [
    'product-preprod-full',
    { ...PAGES.product, 'page-type': 'product', 'test-mode': 'full', 'id-product': '42', 'id-attr': '0' },
  ],
  ['landing-preprod-read-only-alone', { 'target-url': 'https://shop.example/spring', 'page-type': 'landing' }],
  [
    'homepage-preprod-read-only-promotion',
    {
      'target-url': 'https://shop.example/?lang=fr',
      'page-type': 'homepage',
      intensity: 'medium',
      'abort-on-fail': 'false',
      'error-rate-threshold': '0',
      'expect-text': 'Welcome "home"',
      'page-metadata': '{"title":"Shop & more","query":{"utm":"gate"}}',
      'promo-data': '{"code":"SPRING","text":"-20 %"}',
      'request-headers': 'Authorization: Basic ${CREDENTIALS}\nX-Plain: literal-value',
    },
  ],
];

const ENV = { CREDENTIALS: 'czNjcmV0' };

describe('the script that people open', () => {
  test.each(SCRIPTS)('rendered/%s.js', async (name, inputs) => {
    await expect(scriptOf(configOf(inputs, ENV))).toMatchFileSnapshot(`rendered/${name}.js`);
  });

  test.each(SCRIPTS)('%s parses on the oldest engine', (_name, inputs) => {
    parse(scriptOf(configOf(inputs, ENV)), OLDEST_SYNTAX);
  });

  test.each(SCRIPTS)('%s says why each limit has its value, and leaves no tag behind', (_name, inputs) => {
    const config = configOf(inputs, ENV);
    const script = scriptOf(config);
    for (const { because, origin } of config.thresholds) {
      expect(script).toContain(`because: ${JSON.stringify(because)}`);
      expect(script).toContain(`origin: "${origin}"`);
    }
    expect(script).not.toMatch(/\{\{|\}\}(?![;,)\s}])|undefined,|\[object/);
  });
});

describe('header values', () => {
  const config = configOf(
    { 'request-headers': 'Authorization: Basic ${CREDENTIALS}\nX-Plain: literal-value\nX-Empty:' },
    ENV,
  );
  const script = render(config, TEMPLATES, RUN_URL);

  test('are in the environment of k6', () => {
    expect(script.env).toEqual({ GATE_HEADER_0: 'Basic czNjcmV0', GATE_HEADER_1: 'literal-value', GATE_HEADER_2: '' });
  });

  test('are never in the script', () => {
    for (const value of ['czNjcmV0', 'Basic', 'literal-value', 'CREDENTIALS']) expect(script.text).not.toContain(value);
    expect(script.text).toContain('["Authorization", "X-Plain", "X-Empty"]');
  });

  test('are read by the script under the names of their headers', () => {
    expect(load(script.text, ['HEADERS'], { ...script.env }).HEADERS).toEqual({
      'User-Agent': `k6-gate/${VERSION} (+${RUN_URL})`,
      Authorization: 'Basic czNjcmV0',
      'X-Plain': 'literal-value',
      'X-Empty': '',
    });
  });

  test('none: k6 gets no variable', () => {
    expect(render(configOf(), TEMPLATES, null).env).toEqual({});
  });
});

const FULL = { 'test-mode': 'full', 'id-product': '1', 'id-attr': '0' };

describe('hostile texts stay data', () => {
  const cases: readonly (readonly [string, (text: string) => Record<string, string>])[] = [
    ['expect-text', (text) => ({ 'expect-text': text })],
    ['id-product', (text) => ({ ...FULL, 'id-product': text })],
    ['id-attr', (text) => ({ ...FULL, 'id-attr': text })],
    ['title of page-metadata', (text) => ({ 'page-metadata': JSON.stringify({ title: text }) })],
    ['text of promo-data', (text) => ({ 'promo-data': JSON.stringify({ text }) })],
  ];

  test.each(cases)('in %s', (_name, inputs) => {
    for (const text of HOSTILE_TEXTS) {
      const script = scriptOf(configOf(inputs(text)));
      expect(textsIn(script)).toContain(text.trim());
      load(script, ['options']);
    }
  });

  const paths = HOSTILE_TEXTS.map((text) => `/-${text.replace(/[\s\\]/g, '')}`);

  test('in the paths, where they are allowed', () => {
    for (const path of paths) {
      expect(textsIn(scriptOf(configOf({ ...FULL, 'cart-path': path })))).toContain(path);
      expect(textsIn(scriptOf(configOf({ 'page-type': 'landing', cta: path })))).toContain(path);
    }
  });

  test('in the address: encoded by then', () => {
    for (const text of HOSTILE_TEXTS.filter((candidate) => candidate !== '__proto__')) {
      const config = configOf({
        'page-metadata': JSON.stringify({ query: { [text]: text } }),
        'promo-data': JSON.stringify({ code: text, parameter: text }),
      });
      expect(textsIn(scriptOf(config))).toContain(config.pages[0]?.url);
    }
  });

  test('in the address of the run, which names it in the User-Agent', () => {
    for (const text of HOSTILE_TEXTS)
      expect(textsIn(render(configOf(), TEMPLATES, text).text)).toContain(`k6-gate/${VERSION} (+${text})`);
  });

  test('in the objects that templates of users get', () => {
    const templates = {
      ...TEMPLATES,
      own: 'const metadata = {{page_metadata}}, promo = {{promo_data}};\nfunction browse() {\n  return { metadata: metadata, promo: promo };\n}',
    };
    for (const text of HOSTILE_TEXTS.filter((candidate) => candidate !== '__proto__')) {
      const metadata = { title: `.${text}.`, query: { [text]: text } };
      const promo = { code: text, parameter: text, text: `.${text}.` };
      const config = configOf({ 'page-metadata': JSON.stringify(metadata), 'promo-data': JSON.stringify(promo) });
      const pages = config.pages.map((page) => ({ ...page, template: 'own' }));
      const script = `${render({ ...config, pages }, templates, null).text}const SEEN = OWN.product();`;
      expect(load(script, ['SEEN'])).toEqual({ SEEN: { metadata, promo } });
    }
  });
});
