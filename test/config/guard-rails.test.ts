import ipaddr from 'ipaddr.js';
import { describe, expect, test } from 'vitest';
import { readContext } from '../../src/config/context.ts';
import { isHostWithPort, plainPattern } from '../../src/config/host-pattern.ts';
import { PRIVATE_RANGES, privateKind } from '../../src/config/private-address.ts';
import { resolve } from '../../src/config/resolve.ts';
import { isHost } from '../../src/config/value-kinds.ts';
import { configOf } from '../support/config.ts';
import { CHANGING, HARMLESS } from './addresses.ts';
import { flat, problemsOf, refusalOf } from './resolving.ts';

type Inputs = Readonly<Record<string, string>>;

const PROD = { environment: 'prod' };
const FORK = { pull_request: { head: { repo: { full_name: 'them/shop' } } }, repository: { full_name: 'us/shop' } };

/** What is refused, the input that it names, what it says to set, and what lifts it. */
const REFUSALS: readonly (readonly [string, Inputs, string, RegExp, Inputs])[] = [
  [
    'writing to prod',
    { ...PROD, 'test-mode': 'full', 'id-product': '1', 'id-attr': '0' },
    'test-mode',
    /allow-prod-writes: true/,
    { 'allow-prod-writes': 'true' },
  ],
  [
    'more than 10 VUs on prod',
    { ...PROD, 'max-vus': '11' },
    'max-vus',
    /11 VUs.*cap of 10.*prod-max-vus/,
    { 'prod-max-vus': '11' },
  ],
  [
    'the VUs of an intensity on prod',
    { ...PROD, intensity: 'medium' },
    'max-vus',
    /20 VUs.*intensity/,
    { 'max-vus': '10' },
  ],
  [
    'more than 5 minutes on prod',
    { ...PROD, 'duration-seconds': '301' },
    'duration-seconds',
    /301 s.*cap of 300 s.*prod-max-seconds/,
    { 'prod-max-seconds': '301' },
  ],
  [
    'more than a minute of warm-up on prod',
    { ...PROD, 'warm-up-seconds': '61' },
    'warm-up-seconds',
    /61 s.*cap of 60 s.*set warm-up-seconds: 60 or less/,
    { 'warm-up-seconds': '60' },
  ],
  [
    'a private address as prod',
    { ...PROD, 'target-url': 'http://10.0.0.1/' },
    'target-url',
    /10\.0\.0\.1 is a private address.*allow-private-target: true/,
    { 'allow-private-target': 'true' },
  ],
  [
    'a cta that changes state',
    { 'page-type': 'landing', cta: '/cart' },
    'cta',
    /"\/cart".*test-mode: full/,
    { 'test-mode': 'full' },
  ],
  ['a lowered cap', { ...PROD, 'prod-max-vus': '4' }, 'max-vus', /5 VUs.*cap of 4/, { 'max-vus': '4' }],
  [
    'a listed host as preprod',
    { 'prod-hosts': 'shop.example', 'max-vus': '11' },
    'max-vus',
    /cap of 10/,
    { 'prod-hosts': 'other.example' },
  ],
];

describe('a refusal', () => {
  test.each(REFUSALS)('%s: says what to set, and that lifts it', (_name, inputs, input, says, lifting) => {
    const error = refusalOf(inputs);
    expect(error.code).toBe('user/refused');
    const [problem, ...others] = problemsOf(error);
    expect(others).toEqual([]);
    expect(problem).toMatch(new RegExp(`^${input}: `));
    expect(problem).toMatch(says);
    expect(() => configOf({ ...inputs, ...lifting })).not.toThrow();
  });

  test.each<[string, Inputs]>([
    ['10 VUs', { 'max-vus': '10' }],
    ['300 s', { 'duration-seconds': '300' }],
    ['60 s of warm-up', { 'warm-up-seconds': '60' }],
    ['a public address', { 'target-url': 'https://93.184.216.34/' }],
  ])('does not meet prod at its caps: %s', (_name, inputs) => {
    expect(configOf({ ...PROD, ...inputs }).guards.prod).toBe(true);
  });

  test('does not meet preprod', () => {
    const inputs = {
      'target-url': 'http://localhost:8080/',
      intensity: 'heavy',
      'warm-up-seconds': '600',
      'test-mode': 'full',
      'id-product': '1',
      'id-attr': '0',
    };
    expect(configOf(inputs).guards).toMatchObject({ prod: false, privateTarget: 'a local name' });
  });

  test('of a fork cannot be lifted, on prod or on a listed host', () => {
    for (const inputs of [PROD, { 'prod-hosts': 'shop.example' }]) {
      const error = refusalOf({ ...inputs, 'allow-prod-writes': 'true', 'allow-private-target': 'true' }, {}, FORK);
      expect(error.code).toBe('user/refused');
      expect(problemsOf(error)).toEqual([
        expect.stringMatching(/^environment: a pull request from a fork never reaches prod/),
      ]);
    }
    expect(() => resolve({ flat: flat(), env: {}, context: readContext({}, FORK) })[0]).not.toThrow();
  });
});

describe("a fork's pull request in a job with our rights", () => {
  const resolveIn = (GITHUB_EVENT_NAME: string, inputs: Inputs) =>
    resolve({ flat: flat(inputs), env: {}, context: readContext({ GITHUB_EVENT_NAME }, FORK) })[0];

  test('brings no program of its own: k6-path is refused', () => {
    for (const environment of ['prod', 'preprod']) {
      const inputs = { environment, 'k6-path': './k6', 'k6-sha256': '0'.repeat(64) };
      expect(() => resolveIn('pull_request_target', inputs)).toThrow(
        /k6-path: pull_request_target tests a pull request from a fork .*; leave k6-path away/,
      );
    }
    expect(() => resolveIn('pull_request', { 'k6-path': './k6' })).not.toThrow();
    expect(() => resolveIn('pull_request_target', {})).not.toThrow();
  });

  test('never reaches prod', () => {
    expect(() => resolveIn('pull_request_target', PROD)).toThrow(/a pull request from a fork never reaches prod/);
  });
});

describe('a refusal that comes from prod-hosts', () => {
  const BY_HOST = { 'target-url': 'https://www.Shop.example/', 'prod-hosts': '*.shop.example' };
  const WHY = ' (www.shop.example counts as prod: it is listed in prod-hosts)';
  const PROD_REFUSALS: readonly Inputs[] = [
    { 'test-mode': 'full', 'id-product': '1', 'id-attr': '0' },
    { 'max-vus': '11' },
    { 'duration-seconds': '301' },
    { 'warm-up-seconds': '61' },
  ];

  test.each(PROD_REFUSALS)('says so: %j', (inputs) => {
    const [byEnvironment] = problemsOf(refusalOf({ ...BY_HOST, ...PROD, ...inputs }));
    expect(byEnvironment).not.toContain('counts as prod');
    expect(problemsOf(refusalOf({ ...BY_HOST, ...inputs }))).toEqual([byEnvironment + WHY]);
  });

  test('says so of a fork and of a private address', () => {
    const inputs = { 'target-url': 'http://10.0.0.1/', 'prod-hosts': '10.0.0.1' };
    const problems = problemsOf(refusalOf(inputs, {}, FORK));
    expect(problems).toHaveLength(2);
    for (const problem of problems)
      expect(problem).toMatch(/ \(10\.0\.0\.1 counts as prod: it is listed in prod-hosts\)$/);
  });

  test('is not said of a mistake that has nothing to do with prod', () => {
    expect(problemsOf(refusalOf({ ...BY_HOST, 'p99-threshold-ms': '1' })).join()).not.toContain('counts as prod');
  });
});

describe('prod', () => {
  test('is throttled to 20 requests a second, by name or by host', () => {
    expect(configOf(PROD).load.rps).toBe(20);
    expect(configOf({ 'prod-hosts': 'shop.example' }).load.rps).toBe(20);
    expect(configOf().load.rps).toBeNull();
  });

  test('by host keeps the thresholds of its environment', () => {
    expect(configOf({ 'prod-hosts': 'shop.example' }).thresholds[0]?.limit).toBe(0.1);
  });

  test.each([
    ['prod', 'https://any.example/', [], true],
    ['preprod', 'https://shop.example/', [], false],
    ['preprod', 'https://shop.example/', ['shop.example'], true],
    ['preprod', 'https://SHOP.Example/', ['Shop.EXAMPLE'], true],
    ['preprod', 'https://shop.example/', ['SHOP.example'], true],
    ['preprod', 'https://shop.example/', ['ｓｈｏｐ。example'], true],
    ['preprod', 'https://ｓｈｏｐ.example/', ['shop.example'], true],
    ['preprod', 'https://sho\u00adp.example/', ['shop.example'], true],
    ['preprod', 'https://www.münchen.example/', ['*.MÜNCHEN.example'], true],
    ['preprod', 'https://www.MU\u0308NCHEN.example/', ['*.xn--mnchen-3ya.example'], true],
    ['preprod', 'https://shop.example:443/', ['shop.example'], true],
    ['preprod', 'https://shop.example:8443/', ['shop.example'], true],
    ['preprod', 'https://shop.example./', ['shop.example'], true],
    ['preprod', 'https://shop.example/', ['shop.example.'], true],
    ['preprod', 'https://shop%2Eexample/', ['shop.example'], true],
    ['preprod', 'https://shop。example/', ['shop.example'], true],
    ['preprod', 'https://münchen.example/', ['xn--mnchen-3ya.example'], true],
    ['preprod', 'https://xn--mnchen-3ya.example/', ['München.example'], true],
    ['preprod', 'http://0x0a000001/', ['10.0.0.1'], true],
    ['preprod', 'http://[2001:DB8:0::1]/', ['[2001:db8::1]'], true],
    ['preprod', 'https://www.shop.example/', ['*.shop.example'], true],
    ['preprod', 'https://a.b.shop.example./', ['*.Shop.Example.'], true],
    ['preprod', 'https://shop.example/', ['*.shop.example'], false],
    ['preprod', 'https://www.shop.example/', ['shop.example'], false],
    ['preprod', 'https://eshop.example/', ['*.shop.example', 'shop.example'], false],
    ['preprod', 'https://shop.example.evil.example/', ['shop.example', '*.shop.example'], false],
    ['preprod', 'https://shopxexample/', ['shop.example'], false],
    ['preprod', 'https://b.example/', ['a.example', 'b.example'], true],
  ] as const)('%s at %s with %j: %s', (environment, url, hosts, expected) => {
    const inputs = { environment, 'target-url': url, 'prod-hosts': hosts.join('\n'), 'allow-private-target': 'true' };
    expect(configOf(inputs).guards.prod).toBe(expected);
    expect(hosts.filter((host) => !isHost(host))).toEqual([]);
  });
});

describe('an allowed host', () => {
  test.each([
    ['cdn.example', 'cdn.example'],
    ['CDN.Example.', 'cdn.example'],
    ['cdn.example:443', 'cdn.example'],
    ['cdn.example:80', 'cdn.example'],
    ['cdn.example:8443', 'cdn.example:8443'],
    ['*.CDN.example:8443', '*.cdn.example:8443'],
    ['ｃｄｎ。example', 'cdn.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['[2001:DB8:0::1]:8080', '[2001:db8::1]:8080'],
    ['0x08080808', '8.8.8.8'],
  ])('%s is meant as %s', (entry, plain) => {
    expect(isHostWithPort(entry)).toBe(true);
    expect(plainPattern(entry)).toBe(plain);
    expect(configOf({ 'allowed-hosts': entry }).guards.allowedHosts).toEqual([entry]);
  });

  test.each([
    ...['https://cdn.example', 'cdn.example/x', 'a@cdn.example', 'cdn.example:0', 'cdn.example:65536', 'cdn.example:'],
    ...[
      'cdn.example:x',
      ':80',
      '*',
      '*.',
      '*.*.example',
      'cdn.*.example',
      'a b',
      'a,b',
      '[::1',
      '::1',
      '"cdn.example"',
    ],
  ])('is not %j', (entry) => {
    const error = refusalOf({ 'allowed-hosts': entry });
    expect(error.code).toBe('user/invalid-config');
    expect(problemsOf(error)).toEqual([expect.stringMatching(/^allowed-hosts: .*host names without scheme or path/)]);
  });

  test.each([
    ['www.shop.example', 'www.shop.example', true],
    ['www.shop.example:8443', 'WWW.shop.example.', true],
    ['*.shop.example', 'www.shop.example', true],
    ['www.shop.example', '*.shop.example', true],
    ['*.eu.shop.example', '*.shop.example', true],
    ['*.shop.example', '*.eu.shop.example', true],
    ['*.shop.example', 'shop.example', false],
    ['cdn.example', '*.shop.example', false],
    ['*.eshop.example', '*.shop.example', false],
  ])('%s beside the prod host %s makes the run one against prod: %s', (allowed, listed, expected) => {
    const inputs = { 'target-url': 'https://preprod.example/', 'allowed-hosts': allowed, 'prod-hosts': listed };
    expect(configOf(inputs).guards).toMatchObject({ prod: expected, prodHost: expected ? allowed : null });
    if (!expected) return;
    expect(problemsOf(refusalOf({ ...inputs, 'max-vus': '11' })).join()).toContain(
      `(${allowed} counts as prod: it is listed in prod-hosts)`,
    );
  });

  test.each(['localhost:8080', '127.0.0.1', '10.0.0.1:80', '169.254.169.254', '*.internal', '*.local', '[::1]:3000'])(
    'of prod is not %s',
    (entry) => {
      const inputs = { ...PROD, 'allowed-hosts': `cdn.example\n${entry}` };
      const error = refusalOf(inputs);
      expect(error.code).toBe('user/refused');
      expect(problemsOf(error)).toEqual([
        expect.stringMatching(/^allowed-hosts: ".*" is .*, which no production site has; .*allow-private-target: true/),
      ]);
      expect(() => configOf({ ...inputs, 'allow-private-target': 'true' })).not.toThrow();
      expect(() => configOf({ 'allowed-hosts': entry })).not.toThrow();
    },
  );
});

describe('no production site is at', () => {
  test.each([
    'http://localhost/',
    'http://LOCALHOST:3000/',
    'http://localhost./',
    'http://localhost../',
    'http://shop.localhost/',
    'http://localhost.localdomain/',
    'http://127.0.0.1/',
    'http://127.255.255.254/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://127.0.0.1./',
    'http://%31%32%37.0.0.1/',
    'http://①②⑦.0.0.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://3232235777/',
    'http://100.64.0.1/',
    'http://169.254.169.254/',
    'http://2852039166/',
    'http://0xA9FEA9FE/',
    'http://169.254.170.2/',
    'http://100.100.100.200/',
    'http://192.0.0.192/',
    'http://168.63.129.16/',
    'http://metadata/',
    'http://metadata.google.internal/',
    'http://METADATA.GOOGLE.INTERNAL./',
    'http://db.internal/',
    'http://nas.local/',
    'http://router.lan/',
    'http://pi.home.arpa/',
    'http://web/',
    'http://instance-data/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::FFFF:7F00:1]/',
    'http://[::ffff:169.254.169.254]/',
    'http://[::ffff:168.63.129.16]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://[fec0::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://192.0.2.1/',
    'http://240.0.0.1/',
  ])('%s', (url) => {
    expect(privateKind(new URL(url).hostname)).not.toBeNull();
    const error = refusalOf({ ...PROD, 'target-url': url });
    expect(error.code).toBe('user/refused');
    expect(problemsOf(error)).toEqual([
      expect.stringMatching(/^target-url: .*, which no production site has; .*allow-private-target: true/),
    ]);
    expect(configOf({ ...PROD, 'target-url': url, 'allow-private-target': 'true' }).guards.privateTarget).toMatch(
      /^a /,
    );
  });

  test.each([
    'https://shop.example/',
    'https://8.8.8.8/',
    'https://172.32.0.1/',
    'https://172.15.255.255/',
    'https://192.169.0.1/',
    'https://11.0.0.1/',
    'https://100.128.0.1/',
    'https://169.253.0.1/',
    'https://128.0.0.1/',
    'https://[2606:4700::1111]/',
    'https://[::ffff:8.8.8.8]/',
    'https://localhost.example/',
    'https://internal.example/',
    'https://mylocal.example/',
    'https://10.0.0.1.example/',
    'https://metadata.example/',
  ])('but perhaps at %s', (url) => {
    expect(configOf({ ...PROD, 'target-url': url }).guards.privateTarget).toBeNull();
  });

  test.each([
    ['loopback', '127.0.0.1', 'a loopback address'],
    ['private', '10.1.2.3', 'a private address'],
    ['private, IPv6', '[fd00::1]', 'a private address'],
    ['link-local', '169.254.169.254', 'a link-local or metadata address'],
    ['carrier', '100.64.1.1', 'a carrier-internal address'],
    ['Azure', '168.63.129.16', 'a metadata address'],
    ['anything else', '[::]', 'a special-purpose address'],
    ['a name', 'localhost', 'a local name'],
    ['a name in capitals', 'DB.Internal', 'a local name'],
  ])('said in words: %s', (_name, host, words) => {
    expect(privateKind(host)).toBe(words);
  });
});

describe('the networks that k6 keeps away from', () => {
  const addressOf = ([base, bits]: [ipaddr.IPv4 | ipaddr.IPv6, number], step: -1 | 0 | 1): string => {
    const bytes = base.toByteArray();
    const size = BigInt(bytes.length * 8 - bits);
    const first = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    const last = first + 2n ** size - 1n;
    const max = 2n ** BigInt(bytes.length * 8);
    const value = ({ '-1': first - 1n, 0: first, 1: last + 1n }[step] + max) % max;
    const digits = value.toString(16).padStart(bytes.length * 2, '0');
    return ipaddr.fromByteArray((digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))).toString();
  };
  const isInside = (address: string): boolean =>
    PRIVATE_RANGES.map((range) => ipaddr.parseCIDR(range)).some(
      ([base, bits]) => base.kind() === ipaddr.parse(address).kind() && ipaddr.parse(address).match(base, bits),
    );
  const borders = PRIVATE_RANGES.flatMap((range) =>
    ([-1, 0, 1] as const).map((step) => addressOf(ipaddr.parseCIDR(range), step)),
  );

  /** One address of each network, written down once more: the borders are those of the list itself. */
  const known = [
    ...['0.0.0.1', '10.0.0.1', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.16.0.1', '192.168.0.1', '192.0.0.8'],
    ...['192.0.2.1', '192.31.196.1', '192.52.193.1', '192.88.99.1', '192.175.48.1', '198.18.0.1', '198.51.100.1'],
    ...['203.0.113.1', '224.0.0.1', '240.0.0.1', '168.63.129.16', '::', '4000::1', '8000::1', '2001::1', '2001:db8::1'],
    ...['2002::1', '2620:4f:8000::1', '3fff::1'],
  ];

  test.each(known)('hold %s', (address) => {
    expect(isInside(address)).toBe(true);
  });

  test.each([
    ...borders,
    ...['8.8.8.8', '93.184.216.34', '2606:4700::1111', '2001:4860:4860::8888', '2a00:1450::1', '3ffe::1'],
    ...['168.63.129.15', '168.63.129.17', '::1', 'fe80::1', 'fd00:ec2::254', '64:ff9b::7f00:1', '2002:7f00:1::'],
  ])('are those of the guard rail: %s', (address) => {
    expect(isInside(address)).toBe(privateKind(address) !== null);
  });

  test('stand in the script of a run against prod, unless a private target is allowed', () => {
    for (const inputs of [PROD, { 'prod-hosts': 'shop.example' }])
      expect(configOf(inputs).guards.publicOnly).toBe(true);
    expect(configOf({ ...PROD, 'allow-private-target': 'true' }).guards.publicOnly).toBe(false);
    expect(configOf().guards.publicOnly).toBe(false);
  });
});

describe('a user name that looks like the host', () => {
  test.each([
    'https://shop.example@10.0.0.1/',
    'https://shop.example:443@evil.example/',
    'https://shop.example%40@evil.example/',
    'https://:secret@evil.example/',
    'https:\\\\shop.example@evil.example',
  ])('%s is refused', (url) => {
    const error = refusalOf({ ...PROD, 'target-url': url });
    expect(error.code).toBe('user/invalid-config');
    expect(error.message).toContain('without user name and password');
  });

  test.each([
    ['https://evil.example\\@shop.example/', 'evil.example'],
    ['https://evil.example/@shop.example/', 'evil.example'],
    ['https://evil.example#@shop.example/', 'evil.example'],
    ['https://evil.example?@shop.example/', 'evil.example'],
  ])('%s is the host that is really asked', (url, host) => {
    expect(configOf({ 'target-url': url }).target.host).toBe(host);
  });
});

describe('a cta in read-only mode', () => {
  test.each(CHANGING)('%s is refused', (cta) => {
    for (const type of ['landing', 'product']) {
      const error = refusalOf({ 'page-type': type, cta });
      expect(error.code).toBe('user/refused');
      expect(problemsOf(error)).toEqual([
        `cta: "${cta}" looks like a path that changes state, and test-mode is read-only; name another path or set test-mode: full`,
      ]);
    }
  });

  test.each(HARMLESS)('%s is followed', (cta) => {
    expect(configOf({ 'page-type': 'landing', cta }).pages[0]?.cta).toBe(cta);
  });
});

describe('a target in read-only mode', () => {
  test.each(CHANGING.filter((path) => !path.includes('%3F')))('%s is refused', (path) => {
    const error = refusalOf({ 'target-url': `https://shop.example${path}` });
    expect(error.code).toBe('user/refused');
    expect(problemsOf(error)).toEqual([expect.stringMatching(/^target-url: .+ test-mode is read-only; gate another/)]);
  });

  test('is looked at with the query of the promotion', () => {
    const error = refusalOf({ 'promo-data': '{"code":"42","parameter":"add"}' });
    expect(problemsOf(error)).toEqual([expect.stringMatching(/^target-url: \/p\/42 looks like/)]);
  });

  test.each(HARMLESS)('%s is loaded', (path) => {
    expect(() => configOf({ 'target-url': `https://shop.example${path}` })).not.toThrow();
  });

  test('is what it is in full mode', () => {
    const full = { 'test-mode': 'full', 'id-product': '1', 'id-attr': '0' };
    expect(() => configOf({ 'target-url': 'https://shop.example/cart', ...full })).not.toThrow();
  });
});

describe('full mode of a product', () => {
  test.each<[Inputs, string[]]>([
    [{}, ['id-product', 'id-attr']],
    [{ 'id-product': '1' }, ['id-attr']],
    [{ 'id-attr': '0' }, ['id-product']],
    [{ 'id-product': ' ', 'id-attr': '' }, ['id-product', 'id-attr']],
  ])('with %j misses %j', (inputs, missing) => {
    const error = refusalOf({ 'test-mode': 'full', ...inputs });
    expect(error.code).toBe('user/invalid-config');
    expect(problemsOf(error).map((problem) => problem.split(':')[0])).toEqual(missing);
  });

  test('has both', () => {
    expect(configOf({ 'test-mode': 'full', 'id-product': '1', 'id-attr': '0' }).load.mode).toBe('full');
  });

  test.each(['homepage', 'category', 'landing'])('is not asked of a %s', (type) => {
    expect(configOf({ 'test-mode': 'full', 'page-type': type }).load.mode).toBe('full');
  });
});
