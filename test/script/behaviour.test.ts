import { describe, expect, test } from 'vitest';
import { PRIVATE_RANGES } from '../../src/config/private-address.ts';
import { CHANGING, HARMLESS } from '../config/addresses.ts';
import { configOf } from '../support/config.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { load, scriptOf } from './program.ts';

interface Limit {
  readonly threshold: string;
  readonly abortOnFail: boolean;
  readonly delayAbortEval: string;
}

interface Options {
  readonly scenarios: Record<string, Record<string, unknown>>;
  readonly thresholds: Record<string, (string | Limit)[]>;
  readonly rps?: number;
}

const optionsOf = (inputs: Record<string, string>, phase?: string): Options =>
  load(scriptOf(configOf(inputs)), ['options'], phase === undefined ? {} : { GATE_PHASE: phase }).options as Options;

describe('the phase chooses scenario and thresholds', () => {
  test('load, and what is given by hand without a phase', () => {
    const options = optionsOf({}, 'load');
    expect(optionsOf({})).toEqual(options);
    expect(options.scenarios).toEqual({
      product: {
        executor: 'ramping-vus',
        startVUs: 1,
        stages: [
          { duration: '6s', target: 5 },
          { duration: '48s', target: 5 },
          { duration: '6s', target: 0 },
        ],
        gracefulRampDown: '30s',
        gracefulStop: '30s',
        exec: 'visit',
        env: { GATE_PAGE: '0' },
        tags: { page: 'product' },
      },
    });
    expect(Object.keys(options.thresholds)).toHaveLength(11);
  });

  test.each([
    [
      'rehearsal',
      {
        rehearsal: {
          executor: 'per-vu-iterations',
          vus: 1,
          iterations: 1,
          maxDuration: '26s',
          gracefulStop: '0s',
          exec: 'visit',
        },
      },
    ],
    [
      'warm-up',
      {
        product: {
          executor: 'constant-vus',
          vus: 2,
          duration: '10s',
          gracefulStop: '30s',
          exec: 'visit',
          env: { GATE_PAGE: '0' },
          tags: { page: 'product' },
        },
      },
    ],
  ])('%s has no thresholds', (phase, scenarios) => {
    const options = optionsOf({}, phase);
    expect(options.thresholds).toEqual({});
    expect(options.scenarios).toEqual(scenarios);
  });

  test('any other phase is an error, not a load', () => {
    for (const phase of ['Load', 'warmup', 'test']) expect(() => optionsOf({}, phase)).toThrow();
  });

  test('a warm-up has no more VUs than the load', () => {
    expect(optionsOf({ 'max-vus': '1' }, 'warm-up').scenarios.product).toMatchObject({ vus: 1 });
  });

  test('prod is throttled in every phase, preprod in none', () => {
    for (const phase of ['rehearsal', 'warm-up', 'load']) {
      expect(optionsOf({ environment: 'prod' }, phase).rps).toBe(20);
      expect(optionsOf({}, phase)).not.toHaveProperty('rps');
    }
  });
});

describe('networks that no request may reach', () => {
  const networks = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
    (load(scriptOf(configOf(inputs)), ['options'], env).options as { blacklistIPs?: string[] }).blacklistIPs;

  test('are given to k6 on prod, in every phase', () => {
    for (const GATE_PHASE of ['rehearsal', 'warm-up', 'load'])
      expect(networks({ environment: 'prod' }, { GATE_PHASE })).toEqual(PRIVATE_RANGES);
  });

  test('are none in preprod, with a private target allowed, or behind a proxy', () => {
    expect(networks({})).toBeUndefined();
    expect(networks({ environment: 'prod', 'allow-private-target': 'true' })).toBeUndefined();
    expect(networks({ environment: 'prod' }, { GATE_BEHIND_PROXY: 'true' })).toEqual([]);
  });
});

describe('thresholds as k6 gets them', () => {
  test('one list per selector; what is only reported is in none', () => {
    const abort = (threshold: string): Limit => ({ threshold, abortOnFail: true, delayAbortEval: '30s' });
    expect(optionsOf({}).thresholds).toEqual({
      http_req_failed: [abort('rate<0.1')],
      http_req_duration: [abort('p(95)<5000')],
      checks: [abort('rate>0.9')],
      'http_req_failed{kind:document}': [abort('rate<0.1')],
      'http_req_duration{kind:document}': [abort('p(95)<5000')],
      'checks{kind:document}': [abort('rate>0.9')],
      'http_req_failed{kind:redirect}': [abort('rate<0.1')],
      'http_req_duration{kind:redirect}': [abort('p(95)<5000')],
      http_reqs: ['count>0'],
      iterations: ['count>0'],
      'http_reqs{kind:document}': ['count>0'],
    });
  });

  test('without aborts', () => {
    expect(Object.values(optionsOf({ 'abort-on-fail': 'false', intensity: 'medium' }).thresholds).flat()).toEqual(
      expect.not.arrayContaining([expect.any(Object)]),
    );
  });
});

describe('the checks of a document', () => {
  const checksOf = (inputs: Record<string, string>): string[] => {
    const script = scriptOf(configOf(inputs)).replace(
      'function contains',
      'const CHECK_NAMES = () => Object.keys(PAGES[0].checks);\nfunction contains',
    );
    return (load(script, ['CHECK_NAMES']).CHECK_NAMES as () => string[])().map(String);
  };

  test('are five, and one for each expected text', () => {
    expect(checksOf({})).toEqual([
      ...['status is 200', 'no server error', 'is an HTML page', 'has at least 512 bytes'],
      'is no login page',
    ]);
    expect(
      checksOf({ 'expect-text': 'Buy', 'page-metadata': '{"title":"T"}', 'promo-data': '{"text":"Buy"}' }).slice(5),
    ).toEqual(['contains "Buy"', 'contains "T"']);
  });

  // k6 throws on a check whose name holds `::`.
  test.each([...HOSTILE_TEXTS, '::', ':::', 'a::::b', ':: ::'])('have names that k6 takes: %j', (text) => {
    const [name] = checksOf({ 'expect-text': text }).slice(5);
    expect(name).toMatch(/^contains "/);
    expect(name).not.toContain('::');
  });
});

describe('an expected text', () => {
  const contains = load(scriptOf(configOf()), ['contains']).contains as (body: string | null, text: string) => boolean;

  test.each<[string, string | null, boolean]>([
    ["Bottes d'hiver", "<h1>Bottes d'hiver</h1>", true],
    ["Bottes d'hiver", '<h1>Bottes d&#039;hiver</h1>', true],
    ["Bottes d'hiver", '<h1>Bottes d&#39;hiver</h1>', true],
    ["Bottes d'hiver", '<h1>Bottes d&#x27;hiver</h1>', true],
    ["Bottes d'hiver", '<h1>Bottes d&apos;hiver</h1>', true],
    ['Été & "hiver" <5 €', '<p>&#201;t&#xE9; &amp; &quot;hiver&quot; &lt;5 &#8364;', true],
    ['😀', '&#128512;', true],
    ['A & B', '<h1>A &amp; B</h1>', true],
    ['A &amp; B', '<h1>A &amp; B</h1>', true],
    ["Bottes d'hiver", '<h1>Bottes d&hiver; &#;</h1>', false],
    ['z', '&#999999;&#xFFFFF;', false],
    ['x', '', false],
    ['x', null, false],
  ])('%j is on %j: %s', (text, body, expected) => {
    expect(contains(body, text)).toBe(expected);
  });
});

describe('an address found on a page', () => {
  const base = 'https://shop.example/fr/shoes/?page=1';
  const onOurHosts = load(scriptOf(configOf()), ['onOurHosts']).onOurHosts as (
    href: string,
    base: string,
  ) => string | null;

  test.each([
    ['https://shop.example/x', 'https://shop.example/x'],
    ['HTTPS://SHOP.EXAMPLE/x', 'HTTPS://SHOP.EXAMPLE/x'],
    ['https://shop.example:443/x', 'https://shop.example:443/x'],
    ['http://shop.example/x', 'http://shop.example/x'],
    ['//shop.example/x', 'https://shop.example/x'],
    ['/x?y=1#z', 'https://shop.example/x?y=1'],
    ['x.css', 'https://shop.example/fr/shoes/x.css'],
    ['?page=2', 'https://shop.example/fr/shoes/?page=2'],
    ['', 'https://shop.example/fr/shoes/?page=1'],
    ['https://shop.example', 'https://shop.example/'],
    ['../x.css', 'https://shop.example/fr/x.css'],
    ['../../../x.css?y=../z', 'https://shop.example/x.css?y=../z'],
    ['./a/./b/../x.css', 'https://shop.example/fr/shoes/a/x.css'],
    ['.', 'https://shop.example/fr/shoes/'],
    ['..', 'https://shop.example/fr/'],
    ['%2E%2e/x', 'https://shop.example/fr/x'],
    ['...', 'https://shop.example/fr/shoes/...'],
    ['/a/../x', 'https://shop.example/x'],
    ['//shop.example/a/../x', 'https://shop.example/x'],
    ['https://shop.example/a//../x', 'https://shop.example/a/x'],
    ['img\\a.png?x=\\y', 'https://shop.example/fr/shoes/img/a.png?x=\\y'],
    ['..\\a.png', 'https://shop.example/fr/a.png'],
    ['\\\\evil.example\\x', null],
    ['/\\evil.example/x', null],
    ['https:\\\\shop.example\\x', 'https://shop.example/x'],
    ['/../../@evil.example/', 'https://shop.example/@evil.example/'],
    ['https://evil.example/../../shop.example/', null],
    [' /x ', 'https://shop.example/x'],
    ['/a\nb\tc', 'https://shop.example/abc'],
    ['/a b\u0000\u007f', 'https://shop.example/a%20b%00%7F'],
    ['/100%/%zz/%e4', 'https://shop.example/100%25/%25zz/%e4'],
    ['https://evil.example\n@shop.example/', null],
    ['//evil.example/x', null],
    ['https://evil.example/x', null],
    ['https://shop.example.evil.example/', null],
    ['https://shop.example@evil.example/', null],
    ['https://shop.example:80@evil.example/', null],
    ['https://evil.example\\@shop.example/', null],
    ['https://evil.example/@shop.example/', null],
    ['https://shop.example:8080/', null],
    ['data:text/css,x', null],
    ['javascript:alert(1)', null],
    ['mailto:a@shop.example', null],
    ['blob:https://shop.example/1', null],
  ])('%j leads to %j', (href, expected) => {
    expect(onOurHosts(href, base)).toBe(expected);
  });

  test('is below the root of a base that names none', () => {
    expect(onOurHosts('x.css', 'https://shop.example')).toBe('https://shop.example/x.css');
    expect(onOurHosts('?page=2', 'https://shop.example')).toBe('https://shop.example/?page=2');
  });
});

describe('a host beside the target', () => {
  const inputs = { 'allowed-hosts': 'CDN.example\n*.img.example\nstatic.example:8443' };
  const onOurHosts = load(scriptOf(configOf(inputs)), ['onOurHosts']).onOurHosts as (
    href: string,
    base: string,
  ) => string | null;

  test.each([
    ['https://cdn.example/x', true],
    ['//CDN.EXAMPLE:443/x', true],
    ['http://cdn.example/x', true],
    ['https://a.img.example/x', true],
    ['https://a.b.img.example/x', true],
    ['https://static.example:8443/x', true],
    ['https://shop.example/x', true],
    ['https://cdn.example:8080/x', false],
    ['https://static.example/x', false],
    ['https://img.example/x', false],
    ['https://a.img.example:8443/x', false],
    ['https://evilimg.example/x', false],
    ['https://cdn.example.evil.example/', false],
    ['https://cdn.example@evil.example/', false],
    ['https://evil.example\\.img.example/', false],
    ['https://evil.example%2f.img.example/', false],
    ['https://evil.example@a.img.example/', false],
    ['https://evil.example:80@a.img.example/', false],
    ['https://evil.example .img.example/', false],
    ['https://evil.example;.img.example/', false],
    ['https://ｃｄｎ.example/', false],
  ])('%s: %s', (href, expected) => {
    expect(onOurHosts(href, 'https://shop.example/')).toBe(expected ? href.replace(/^\/\//, 'https://') : null);
  });
});

describe('the configured headers', () => {
  const seenBy = (address: string, inputs: Record<string, string> = {}): string[] => {
    const texts = { 'request-headers': 'Authorization: Basic abc', 'allowed-hosts': 'cdn.example', ...inputs };
    const { params } = load(scriptOf(configOf(texts)), ['params'], { GATE_HEADER_0: 'Basic abc' });
    const asked = params as (address: string, tags: object, type: string) => { headers: object };
    return Object.keys(asked(address, {}, 'text').headers);
  };

  test.each([
    ['https://shop.example/x', true],
    ['HTTPS://SHOP.EXAMPLE:443/x', true],
    ['http://shop.example/x', false],
    ['https://cdn.example/x', false],
    ['https://shop.example@cdn.example/x', false],
    ['https://shop.example.cdn.example/x', false],
    ['https://www.shop.example/x', false],
    ['https://evilshop.example/x', false],
    ['', false],
  ])('are sent to %j: %s', (address, expected) => {
    expect(seenBy(address)).toEqual(expected ? ['User-Agent', 'Authorization'] : ['User-Agent']);
  });

  test('are sent in the clear where the target is', () => {
    const inputs = { 'target-url': 'http://shop.example/' };
    for (const address of ['http://shop.example/x', 'https://shop.example/x'])
      expect(seenBy(address, inputs)).toEqual(['User-Agent', 'Authorization']);
  });
});

describe('an address that changes state', () => {
  const inMode = (inputs: Record<string, string>) =>
    load(scriptOf(configOf(inputs)), ['changesState']).changesState as (address: string) => boolean;

  test('is told by the script as by the config', () => {
    const changesState = inMode({});
    const told = (paths: readonly string[]) => paths.filter((path) => changesState(`https://shop.example${path}`));
    expect(told(CHANGING)).toEqual(CHANGING);
    expect(told(HARMLESS)).toEqual([]);
  });

  test('is none in full mode', () => {
    const changesState = inMode({ 'test-mode': 'full', 'id-product': '1', 'id-attr': '0' });
    expect(CHANGING.filter(changesState)).toEqual([]);
  });
});

describe('a login', () => {
  const form = '<form><input name="p" type="password"></form>';
  const isLogin = (asked: string, address: string, body: string, inputs: Record<string, string> = {}) => {
    const script = load(scriptOf(configOf(inputs)), ['isLogin']);
    const judge = script.isLogin as (answer: unknown) => boolean;
    const at = (path: string) => `https://shop.example${path}`;
    return judge({ response: { body }, asked: at(asked), address: at(address) });
  };

  test.each([
    ...['login', 'log-in', 'users/sign_in', 'signin', 'sso', 'oauth2/start', 'authentication', 'connexion', 'anmelden'],
    ...['user.login', 'fr/authentification?back=my-account'],
  ])('is a redirect to /%s', (path) => {
    expect(isLogin('/p/42', `/${path}`, 'x')).toBe(true);
  });

  test.each<[string, string, string, string, boolean]>([
    ['elsewhere with a password field', '/p/42', '/welcome', form, true],
    ['the homepage that moves, with a form in its header', '/', '/home', form, false],
    ['the homepage that leads to a login', '/', '/login', form, true],
    ['a longer address with such a word in it', '/p/42', '/p/42-cable-connexion-usb', '', false],
    ['the login of a page', '/p/42', '/p/42/login', '', true],
    ['elsewhere without one', '/p/42', '/welcome', '<h1>', false],
    ['a page with a form where it was asked for', '/p/42', '/p/42', form, false],
    ['the login itself, asked for', '/login', '/login', form, false],
    ['a language with a form in its header', '/', '/fr/', form, false],
    ['a slash and a language', '/p/42', '/en-GB/p/42/', form, false],
    ['a page with its words added', '/p/42', '/p/42-blue-shoe', form, false],
    ['a login that moved', '/login', '/fr/login', form, false],
    ['a word that only begins like one', '/p/42', '/authors', '', false],
    ['another language', '/', '/fr/', '', false],
  ])('%s', (_name, asked, address, body, expected) => {
    expect(isLogin(asked, address, body)).toBe(expected);
  });

  test('is no page that shows the expected texts', () => {
    const inputs = { 'expect-text': 'Buy now' };
    expect(isLogin('/p/42', '/blue-shoe', `Buy now ${form}`, inputs)).toBe(false);
    expect(isLogin('/p/42', '/sso/p/42', 'Buy now', inputs)).toBe(false);
    expect(isLogin('/p/42', '/login', form, inputs)).toBe(true);
  });
});

describe('a cart that does not take the product', () => {
  const full = { 'test-mode': 'full', 'id-product': '1', 'id-attr': '0' };
  const refuses = load(scriptOf(configOf(full)), ['refusesProduct']).refusesProduct as (response: unknown) => boolean;
  const json = { 'Content-Type': 'application/json; charset=utf-8' };

  test.each<[string, string, boolean]>([
    ['{"hasError":true}', 'json', true],
    ['{"has_error":1}', 'json', true],
    ['{"error":true,"product_url":"/p"}', 'json', true],
    ['{"errors":["sold out"]}', 'json', true],
    ['{"errors":{"quantity":"too many"}}', 'json', true],
    ['{"success":false}', 'json', true],
    ['{"success":0}', 'json', true],
    ['{"success":true,"errors":[],"error":false,"hasError":false}', 'json', false],
    ['{"success":1,"errors":{},"error":""}', 'json', false],
    ['{"id":3}', 'json', false],
    ['[]', 'json', false],
    ['null', 'json', false],
    ['not JSON', 'json', false],
    ['<script>texts = {"error":"Something went wrong"}</script>', 'html', false],
  ])('%s as %s: %s', (body, type, expected) => {
    const headers = type === 'json' ? json : { 'Content-Type': 'text/html' };
    expect(refuses({ body, headers })).toBe(expected);
  });

  test('sends to a login', () => {
    expect(refuses({ body: '', headers: { Location: '/login?back=cart' } })).toBe(true);
    expect(refuses({ body: '', headers: { Location: '/cart' } })).toBe(false);
  });
});
