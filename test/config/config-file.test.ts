import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { GateError } from '../../src/gate-error.ts';
import { FILE, fileConfig } from '../support/config.ts';
import { fileProblems, fileRefusal } from './resolving.ts';

const BASICS = 'target-url: https://shop.example/\nenvironment: preprod\n';

const PLAN = `# a shop
${BASICS}max-vus: 12
request-headers:
  - "X-Gate: k6"
pages:
  - type: homepage
    weight: 3
    max-assets: 5
  - type: product
    path: /p/42?colour=red
    p95-threshold-ms: 800
    p99-threshold-ms: 1200
    expect-text: Buy
  - type: product
    name: shoe
    path: /p/7
  - type: product
    path: /p/8
    id-product: 0042
`;

test('problems stand in the order of the lines of the file, behind those of inputs', () => {
  const file = `environment: preprd
max-vsu: 3
pages:
  - type: homepage
    p95-threshold-ms: fast
    max-vus: 2
  - { name: shoe, type: produkt, pth: /p/7 }
duration-seconds: long
target-url: shop
intensity: light
intensity: light
`;
  const problems = fileProblems(file, { 'warm-up-seconds': 'x', 'max-vus': 'many' });
  expect(problems.map((problem) => /^(?:\d+:\d+|[\w-]+)/.exec(problem)?.[0])).toEqual([
    'max-vus',
    'warm-up-seconds',
    '1:1',
    '2:1',
    '5:5',
    '6:5',
    '7:19',
    '7:34',
    '8:1',
    '9:1',
    '11:1',
  ]);
});

describe('a file of several pages', () => {
  const config = fileConfig(PLAN);

  test('names, addresses, limits and shares of the load', () => {
    expect(config.pages.map(({ name, url, limits, load }) => [name, url, limits.p95Ms, load.maxVus])).toEqual([
      ['homepage', 'https://shop.example/', 5000, 6],
      ['product', 'https://shop.example/p/42?colour=red', 800, 2],
      ['shoe', 'https://shop.example/p/7', 5000, 2],
      ['product-2', 'https://shop.example/p/8', 5000, 2],
    ]);
    expect(config.load.maxVus).toBe(12);
    expect(config.requestHeaders.map(({ name }) => name)).toEqual(['X-Gate']);
  });

  test('each page is judged by limits of its own, from its line', () => {
    const ofProduct = config.thresholds.filter(({ tags }) => tags.page === 'product');
    expect(ofProduct.map(({ metric, tags, expression, origin }) => [metric, tags.kind, expression, origin])).toEqual([
      ['http_req_failed', 'document', 'rate<0.1', 'environment preprod'],
      ['http_req_duration', 'document', 'p(95)<800', `${FILE}:13`],
      ['http_req_duration', 'document', 'p(99)<1200', `${FILE}:14`],
      ['checks', 'document', 'rate>0.9', 'environment preprod'],
      ['http_req_failed', 'redirect', 'rate<0.1', 'environment preprod'],
      ['http_req_duration', 'redirect', 'p(95)<800', `${FILE}:13`],
      ['http_req_duration', 'redirect', 'p(99)<1200', `${FILE}:14`],
    ]);
    expect(config.thresholds.filter(({ tags }) => tags.page === undefined).map(({ metric }) => metric)).toEqual([
      'http_reqs',
      'iterations',
      'http_reqs',
    ]);
  });

  test('every value says where it came from', () => {
    expect(config.origins).toMatchObject({
      'target.url': `${FILE}:2`,
      'load.maxVus': `${FILE}:4`,
      'load.durationSeconds': 'intensity light',
      'pages.0.weight': `${FILE}:9`,
      'pages.1.weight': 'default',
      'pages.1.limits.p95Ms': `${FILE}:13`,
    });
  });

  test('an id stays as it was written', () => {
    expect(config.pages[3]?.idProduct).toBe('0042');
  });
});

test('a file may hold the settings of the one page too, and needs no list', () => {
  const [page, ...others] = fileConfig(`${BASICS}page-type: landing\ncta: /offer\n`).pages;
  expect(page).toMatchObject({ name: 'landing', cta: '/offer', url: 'https://shop.example/' });
  expect(others).toEqual([]);
});

test('an input wins over the file, the file over the presets', () => {
  const config = fileConfig(`${PLAN}p95-threshold-ms: 900\n`, {
    'max-vus': '30',
    environment: 'prod',
    'prod-max-vus': '30',
  });
  expect(config.load.maxVus).toBe(30);
  expect(config.origins).toMatchObject({
    'load.maxVus': 'input max-vus',
    environment: 'input environment',
    'limits.p95Ms': `${FILE}:22`,
    'limits.p99Ms': 'environment prod',
  });
});

test.each<[string, string, Readonly<Record<string, string>>, object]>([
  ['stages', 'stages: [{ vus: 9, seconds: 60 }]', { profile: 'smoke' }, { profile: 'smoke', maxVus: 1 }],
  ['a profile', 'profile: stress', { intensity: 'light' }, { profile: null, intensity: 'light' }],
  ['a profile that is none', 'profile: stres', { rate: '2' }, { way: 'rate', model: 'open' }],
  ['a rate', 'rate: 4\nmax-vus: 40', { profile: 'spike' }, { profile: 'spike', maxVus: 40 }],
])('%s in the file gives way to an input that decides the load', (_name, lines, inputs, load) => {
  expect(fileConfig(`${BASICS}page-type: product\n${lines}\n`, inputs).load).toMatchObject(load);
});

test.each<[string, string, string[]]>([
  ['nothing', '', ['target-url: is required', 'environment: is required', 'page-type: is required']],
  [
    'an unknown key',
    `${BASICS}max-vsu: 3\npages:\n  - type: product`,
    ['3:1: max-vsu: there is no such setting; did you mean max-vus?'],
  ],
  [
    'an unknown key of a page',
    `${BASICS}pages:\n  - type: product\n    pth: /x`,
    ['5:5: pth: there is no such setting; did you mean path?'],
  ],
  [
    'a key of a page in front of the list',
    `${BASICS}cta: /x\npages:\n  - type: landing`,
    ['3:1: cta: is for one page; write it in a list below pages'],
  ],
  [
    'a key of a list of pages without one',
    `${BASICS}page-type: landing\nweight: 3`,
    ['4:1: weight: is for one page; write it in a list below pages'],
  ],
  [
    'the type of a page in front of the list',
    `${BASICS}type: product\npages:\n  - type: landing`,
    ['3:1: type: is for one page; write it in a list below pages'],
  ],
  [
    'a duplicate key',
    `${BASICS}environment: prod\npages:\n  - type: product`,
    ['3:1: this setting is given twice; write it once'],
  ],
  [
    'a duplicate key of a page',
    `${BASICS}pages:\n  - type: product\n    type: landing`,
    ['5:5: this setting is given twice; write it once'],
  ],
  [
    'a wrong type',
    `${BASICS}max-vus: many\npages:\n  - type: product`,
    ['3:1: max-vus: "many" is not allowed; allowed: a whole number from 1 to 1000'],
  ],
  ['a number in quotes', `${BASICS}max-vus: "3"\npages:\n  - type: product`, ['3:1: max-vus: "3" is not allowed']],
  [
    'a wrong choice in a page',
    `${BASICS}pages:\n  - type: homepage\n  - type: produkt`,
    ['5:5: type: "produkt" is not allowed; allowed: homepage, product, category, landing; did you mean product?'],
  ],
  ['a page without its type', `${BASICS}pages:\n  - path: /p/42`, ['4:5: type: is required; allowed: homepage']],
  [
    'a value that is missing',
    `${BASICS}max-vus:\npages:\n  - type: product`,
    ['3:1: max-vus: has no value; allowed: a whole number'],
  ],
  [
    'a page under the name of an input',
    `${BASICS}pages:\n  - page-type: product`,
    ['page-type: there is no such setting; did you mean type?'],
  ],
  [
    'a merge key',
    `${BASICS}pages:\n  - &p {type: product}\n  - type: landing\n    <<: *p`,
    ['6:5: <<: is no setting, and the merge key of YAML is not read; write the settings out'],
  ],
  [
    'a number that is none',
    `${BASICS}max-vus: .inf\npages:\n  - type: product`,
    ['3:1: max-vus: "Infinity" is not allowed'],
  ],
  [
    'two pages of a name',
    `${BASICS}pages:\n  - type: product\n    name: a\n  - type: product\n    name: a`,
    ['7:5: name: "a" is the name of another page too'],
  ],
  [
    'a name that is another page already',
    `${BASICS}pages:\n  - type: product\n  - type: landing\n    name: product`,
    ['6:5: name: "product" is the name of another page too'],
  ],
  [
    'a name that k6 cannot take',
    `${BASICS}pages:\n  - type: product\n    name: "a,b"`,
    ['5:5: name: "a,b" is not allowed'],
  ],
  [
    'more pages than VUs',
    `${BASICS}max-vus: 1\npages:\n  - type: product\n  - type: landing`,
    ['3:1: max-vus: 1 VU cannot visit 2 pages at once'],
  ],
  [
    'a path that changes state',
    `${BASICS}pages:\n  - type: product\n    path: /cart`,
    ['5:5: path: /cart looks like a path that changes state'],
  ],
  [
    'a call to action that does',
    `${BASICS}pages:\n  - type: landing\n    cta: /logout`,
    ['5:5: cta: "/logout" looks like a path that changes state'],
  ],
  [
    'limits of a page that contradict',
    `${BASICS}pages:\n  - type: product\n    p95-threshold-ms: 900\n    p99-threshold-ms: 800`,
    ['6:5: p99-threshold-ms: 800 (6) is below the limit of p(95), 900'],
  ],
  [
    'a limit of a page against one of the run',
    `${BASICS}p99-threshold-ms: 6000\npages:\n  - type: product\n    p95-threshold-ms: 7000`,
    ['3:1: p99-threshold-ms: 6000'],
  ],
  ['a tag', `${BASICS}max-vus: !!js/function 3`, ['3:10: Unresolved tag']],
  ['an alias to nowhere', `${BASICS}max-vus: *x`, ['3:10: this alias leads nowhere, to itself, or to too much']],
  ['an alias to itself', `${BASICS}prod-hosts: &x [*x]`, ['3:16: this alias leads nowhere, to itself, or to too much']],
  [
    'a wrong value inside a setting',
    `${BASICS}page-type: product\npage-metadata:\n  title: [1]`,
    ['5:3: page-metadata.title: [1] is not allowed'],
  ],
  [
    'an unknown key inside a setting',
    `${BASICS}pages:\n  - type: product\n    metadata:\n      titl: x`,
    ['6:7: metadata.titl: there is no such setting; did you mean title?; known: title, query'],
  ],
  [
    'a number for a text inside a setting',
    `${BASICS}pages:\n  - type: product\n    metadata: {query: {id: 7}}`,
    ['5:24: metadata.query.id: 7 is not allowed; allowed: a text; a number in quotes'],
  ],
  [
    'a wrong item of a list',
    `${BASICS}prod-hosts: [https://shop.example/]\npage-type: product`,
    ['3:14: prod-hosts[0]: "https://shop.example/" is not allowed; allowed: host names without scheme, port or path'],
  ],
  [
    'a template under a name of ours',
    `${BASICS}pages:\n  - type: product\n    template: base`,
    ['5:5: template: "base" is not allowed; allowed: the path of a mustache file'],
  ],
  ['its own name', `${BASICS}config: x`, ['3:1: config: there is no such setting']],
])('%s is told with its place', (_name, text, words) => {
  const told = fileProblems(text);
  for (const word of words) expect(told.join('\n')).toContain(word);
});

test.each<[string, string, string]>([
  ['a list at the top', '- a', '1:1: there are no settings here; write "name: value" lines'],
  [
    'broken YAML',
    'pages: [\nx: y',
    '2:1: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  ['a tab', 'pages:\n\t- type: product', '2:1: Tabs are not allowed as indentation'],
  ['two documents', '---\na: b\n---\nc: d', '3:1: a second document begins here; write all settings into one'],
  ['a name that is a list', '? [a]\n: b', '1:3: this is no name of a setting; write "name: value" lines'],
  ['no list of pages', 'pages: product', '1:1: pages: is no list; write one "- type: …" for each page'],
  ['an empty list of pages', 'pages: []', '1:1: pages: is empty; write one "- type: …" for each page'],
])('%s is told, and nothing else to be missing', (_name, text, told) => {
  expect(fileProblems(text)).toEqual([told]);
});

test.each<[string, string]>([
  ['a word', 'product'],
  ['nothing', ''],
])('a page that is %s is told once', (_name, page) => {
  const told = fileProblems(`${BASICS}pages:\n  - ${page}\n  - type: landing`);
  expect(told).toEqual([expect.stringContaining('there is no page here; write "- type: …" and its settings below')]);
});

test('values are those of YAML 1.2, whatever a directive says', () => {
  const { load, pages } = fileConfig(
    `%YAML 1.1\n---\n${BASICS}page-type: product\nmax-vus: 010\nexpect-text: 2024-01-01\n`,
  );
  expect([load.maxVus, pages[0]?.expectText]).toEqual([10, '2024-01-01']);
});

test('a list may be the lines of one text', () => {
  const { guards } = fileConfig(`${BASICS}page-type: product\nprod-hosts: |\n  a.example\n\n  b.example\n`);
  expect(guards.prodHosts).toEqual(['a.example', 'b.example']);
});

test('a page may be the alias of another', () => {
  const { pages } = fileConfig(`${BASICS}pages:\n  - &shoe {type: product, path: /p/7}\n  - *shoe`);
  expect(pages.map(({ name, url }) => [name, url])).toEqual([
    ['product', 'https://shop.example/p/7'],
    ['product-2', 'https://shop.example/p/7'],
  ]);
});

test('a byte order mark and line ends of Windows change nothing', () => {
  const { url } = fileConfig(PLAN).pages[1] ?? {};
  expect(fileConfig(`\ufeff${PLAN.replaceAll('\n', '\r\n')}`).pages[1]?.url).toBe(url);
});

test('all that is wrong is told at once, of inputs and file', () => {
  expect(fileProblems('environment: x\npages:\n  - type: y\n    weight: 0', { 'max-vus': '0', cta: '/x' })).toEqual([
    `cta: is for one page, and ${FILE} lists its pages; set it there, or leave the file away with config none`,
    expect.stringContaining('target-url: is required'),
    expect.stringContaining('max-vus: 0'),
    expect.stringContaining('1:1: environment: "x"'),
    expect.stringContaining('3:5: type: "y"'),
    expect.stringContaining('4:5: weight: 0'),
  ]);
});

test('credentials in a file are in no message', () => {
  const text = `${BASICS}page-type: product\nrequest-headers: ["broken s3cret"]\nk6-download-token: "s3 cret"\n`;
  expect(fileRefusal(text).message).not.toContain('cret');
});

const times = (count: number, part: (index: number) => string): string => [...Array(count).keys()].map(part).join('');
const TENFOLD = times(
  9,
  (index) => `  - &a${index} [${times(10, () => `${index === 0 ? 'x' : `*a${index - 1}`},`)}]\n`,
);

test.each<[string, string, string]>([
  ['aliases of aliases', `prod-hosts:\n${TENFOLD}`, 'this alias leads nowhere, to itself, or to too much'],
  ['lists in lists', `prod-hosts: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'call stack'],
  ['keys of objects', 'thresholds: { __proto__: [p(95)<3] }', 'thresholds: "{\\"__proto__'],
])('%s are told in a moment', (_name, text, words) => {
  const began = performance.now();
  expect(fileProblems(`${BASICS}page-type: product\n${text}\n`).join('\n')).toContain(words);
  expect(performance.now() - began).toBeLessThan(5000);
});

test("a file is not trusted beside a fork's code with this repository's rights", () => {
  const env = { GITHUB_EVENT_NAME: 'pull_request_target' };
  expect(() => fileConfig(PLAN, {}, env, { pull_request: { head: { repo: null } } })).toThrow(
    /config: pull_request_target/,
  );
});

test('a file of 200 pages is read in a moment', () => {
  const pages = [...Array(200).keys()].map(
    (id) => `  - type: product\n    path: /p/${id}\n    p95-threshold-ms: ${800 + id}\n`,
  );
  const config = fileConfig(`${BASICS}max-vus: 200\npages:\n${pages.join('')}`);
  expect(config.pages).toHaveLength(200);
  expect(new Set(config.pages.map(({ name }) => name)).size).toBe(200);
});

describe('the published schema', () => {
  const published = z.fromJSONSchema(JSON.parse(readFileSync('schema/config.schema.json', 'utf8')));
  const accepts = (text: string): boolean => published.safeParse(parse(text)).success;

  test('takes what the gate takes', () => {
    expect(published.safeParse(parse(PLAN)).error).toBeUndefined();
    expect(accepts(`${BASICS}page-type: landing\ncta: /offer\nprod-hosts: |\n  a.example\n  b.example`)).toBe(true);
  });

  test.each([
    ['an unknown key', `${BASICS}max-vsu: 3`],
    ['an unknown key of a page', `${BASICS}pages:\n  - type: product\n    pth: /x`],
    ['a wrong type', `${BASICS}max-vus: many`],
    ['too much', `${BASICS}max-vus: 1001`],
    ['a page without its type', `${BASICS}pages:\n  - path: /p/42`],
    ['no page', `${BASICS}pages: []`],
  ])('refuses %s as the gate does', (_name, text) => {
    expect(accepts(text)).toBe(false);
    expect(() => fileConfig(text)).toThrow(GateError);
  });
});
