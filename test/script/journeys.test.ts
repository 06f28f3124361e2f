import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { readConfigFile } from '../../src/config/config-file.ts';
import { readContext } from '../../src/config/context.ts';
import { resolve } from '../../src/config/resolve.ts';
import { render } from '../../src/script/render.ts';
import { TEMPLATES } from '../support/world.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { load, OLDEST_SYNTAX, RUN_URL, scriptOf, textsIn } from './program.ts';

const ENV = { API_SECRET: 's3cret-of-the-api' };

function configOf(text: string): Config {
  const flat = { values: {}, spelling: (name: string) => name };
  const file = readConfigFile({
    name: 'k6-gate.yml',
    text: `target-url: https://shop.example/\nenvironment: preprod\n${text}`,
  });
  return resolve({ flat, file, env: ENV, context: readContext({}, undefined) })[0];
}

const SHOP = configOf(`pages:
  - type: product
    path: /p/42
data:
  users: { file: users.csv, use: random }
journeys:
  - name: account
    setup:
      - name: token
        method: POST
        read-only: true
        path: /api/token
        json: { secret: '\${env.API_SECRET}' }
        extract: { token: { json: '$.tokens[0]' } }
    steps:
      - name: login
        once: true
        method: POST
        read-only: true
        path: /login
        body: email=\${users.email}
        extract:
          next: { css: a.next, attribute: href }
          number: { regex: 'no\\. (\\d+)' }
          trace: { header: X-Trace }
      - path: \${next}
        headers: { Authorization: 'Bearer \${token}' }
        expect: { status: [200, 404], contains: 'Welcome "home"', json: { a.b: '\${number}' } }
        think-seconds: 0
`);

describe('the script that people open', () => {
  test('rendered/journeys-preprod-read-only.js', async () => {
    await expect(scriptOf(SHOP)).toMatchFileSnapshot('rendered/journeys-preprod-read-only.js');
  });

  test('parses on the oldest engine, and holds no secret', () => {
    const { text, env } = render(SHOP, TEMPLATES, RUN_URL);
    parse(text, OLDEST_SYNTAX);
    expect(env).toEqual({ GATE_SECRET_API_SECRET: ENV.API_SECRET });
    expect(text).not.toContain(ENV.API_SECRET);
  });

  test('gives each a scenario of its own, and setup the time that it may need', () => {
    // What the script needs of k6 when it is read.
    const k6 = `const StepTrend = function () {}; const SharedArray = function () {}; http.expectedStatuses = () => null;`;
    const { options } = load(`${k6}${scriptOf(SHOP)}`, ['options']);
    expect(options).toMatchObject({
      setupTimeout: '74s',
      scenarios: {
        product: { env: { GATE_PAGE: '0' }, tags: { page: 'product' } },
        account: { env: { GATE_PAGE: '1' }, tags: { page: 'account' }, executor: 'ramping-vus' },
      },
    });
  });

  test('without setup and data says nothing of them', () => {
    const script = scriptOf(configOf('journeys:\n  - name: a\n    steps:\n      - path: /x\n'));
    parse(script, OLDEST_SYNTAX);
    expect(script).not.toMatch(/SharedArray|setupTimeout|function setup\b/);
  });
});

test.each(HOSTILE_TEXTS.filter((text) => !text.includes('${')))('a step may hold %j, and it stays a text', (text) => {
  const { journeys, ...rest } = configOf('journeys:\n  - name: a\n    steps:\n      - path: /x\n');
  const hostile = journeys.map((journey) => ({
    ...journey,
    steps: journey.steps.map((step) => ({
      ...step,
      body: text,
      json: { value: { [text]: [text] } },
      headers: { 'X-A': text },
      expect: { statuses: null, contains: text, json: [{ path: 'a', keys: [text], value: text }] },
      extract: [{ variable: 'v', keys: null, regex: text, css: null, attribute: null, header: null }],
    })),
  }));
  const script = scriptOf({ ...rest, journeys: hostile });
  parse(script, OLDEST_SYNTAX);
  expect(textsIn(script)).toContain(text);
});

/** A function of the script, in a world where k6 does nothing. */
function the(name: string, env: Readonly<Record<string, string>> = {}, config = SHOP): (...args: unknown[]) => unknown {
  const k6 = `const StepTrend = function () {}; const SharedArray = function () {}; http.expectedStatuses = () => null; const exec = { scenario: { iterationInTest: 7 } };`;
  const found = load(`${k6}${scriptOf(config)}`, [name], env)[name];
  if (typeof found !== 'function') throw new Error(`${name} is no function`);
  return (...args) => found(...args);
}

test('a look at the site, or the rehearsal, does no setup before its time', () => {
  const { ready } = configOf('page-type: homepage\nready: { path: /up }\n');
  for (const phase of ['ready', 'rehearsal'])
    expect(JSON.stringify(the('setup', { GATE_PHASE: phase }, { ...SHOP, ready })())).toBe('{}');
});

const PAGE = 'https://shop.example/a/list?page=1';
const VALUES = {
  id: 7,
  name: 'a b&c',
  list: [1],
  link: '/next?a=1',
  near: '../b?c=1',
  more: '?page=2',
  evil: '//evil.example/',
};
const visitor = {
  variables: Object.fromEntries(Object.entries(VALUES).map(([name, value]) => [name, { value, base: PAGE }])),
  row: () => ({ email: 'x@y', 'first name': 'Ada' }),
};

describe('variables', () => {
  test.each<[unknown, unknown]>([
    ['no variable', 'no variable'],
    ['${id}', 7],
    ['no. ${id}', 'no. 7'],
    ['${list}', [1]],
    ['is ${list}', 'is [1]'],
    ['${users.email} ${users.first name}', 'x@y Ada'],
    ['Bearer ${env.API_SECRET}', 'Bearer s3cret'],
    [
      { a: ['${name}', { b: '${id}' }], c: 1, d: null },
      { a: ['a b&c', { b: 7 }], c: 1, d: null },
    ],
  ])('in %j give %j', (value, filled) => {
    const result = the('filled', { GATE_SECRET_API_SECRET: 's3cret' })(value, visitor);
    expect(JSON.parse(JSON.stringify(result))).toEqual(filled);
  });

  test.each<[string, string | null]>([
    ['/p/${id}', 'https://shop.example/p/7'],
    ['/p/${name}?q=${users.email}', 'https://shop.example/p/a%20b%26c?q=x%40y'],
    ['${link}', 'https://shop.example/next?a=1'],
    ['${link}&b=${name}', 'https://shop.example/next?a=1&b=a%20b%26c'],
    ['${near}', 'https://shop.example/b?c=1'],
    ['${more}', 'https://shop.example/a/list?page=2'],
    ['${users.email}', 'https://shop.example/x@y'],
    ['${evil}', null],
    ['/${evil}', 'https://shop.example/%2F%2Fevil.example%2F'],
  ])('in the path %j lead to %j', (path, address) => {
    expect(the('addressOf')({ path }, visitor)).toBe(address);
  });

  test.each<[string, Record<string, unknown>, unknown]>([
    [
      'a form',
      { body: 'a=${name}' },
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=a%20b%26c' },
    ],
    [
      'a text',
      { body: '<a>${name}</a>', headers: { 'Content-Type': 'text/xml' } },
      { headers: { 'content-type': 'text/xml' }, body: '<a>a b&c</a>' },
    ],
    ['JSON', { json: { n: '${id}' } }, { headers: { 'content-type': 'application/json' }, body: '{"n":7}' }],
    ['nothing', { headers: { 'X-A': '${name}\r\nX-B: 1' } }, { headers: { 'x-a': 'a b&c X-B: 1' }, body: null }],
  ])('in %s are written as it needs them', (_name, step, content) => {
    const result = the('contentOf')(step, visitor);
    expect(JSON.parse(JSON.stringify(result))).toEqual(content);
  });
});

/** The pauses of a VU whose step is as expected or not, by a k6 that only remembers them. */
function pausesOf(isDone: boolean, think: number, phase: string): readonly number[] {
  const k6 = `const pauses = [];
    sleep = (seconds) => void pauses.push(seconds);
    check = () => ${isDone};
    console.log = () => null;
    http.expectedStatuses = () => null;
    http.request = () => ({ status: 200, headers: {}, cookies: {} });
    const SharedArray = function () {};
    const StepTrend = function () { this.add = () => null; };`;
  const act = `function walked() {
    page = PAGES[1];
    walk([{ name: 'a', path: '/x', method: 'GET', think: ${think}, checks: {}, expectations: {} }], { variables: {}, cookies: [] });
    return JSON.stringify(pauses);
  }`;
  const { walked } = load(`${k6}${scriptOf(SHOP)}${act}`, ['walked'], { GATE_PHASE: phase });
  return typeof walked === 'function' ? JSON.parse(walked()) : [];
}

test.each<[string, boolean, number, string, number]>([
  ['as expected, without a pause', true, 0, 'load', 0],
  ['as expected, with one', true, 4, 'load', 4],
  ['that fails, without a pause: not tried again at once', false, 0, 'load', 1],
  ['that fails, with a short one', false, 0.2, 'load', 1],
  ['that fails, with a long one', false, 4, 'load', 4],
  ['that fails in the rehearsal', false, 4, 'rehearsal', 0],
])('a step %s is followed by its pause', (_name, isDone, think, phase, mean) => {
  const pauses = pausesOf(isDone, think, phase);
  expect(pauses).toHaveLength(mean === 0 ? 0 : 1);
  for (const pause of pauses) {
    expect(pause).toBeGreaterThanOrEqual(mean / 2);
    expect(pause).toBeLessThan(mean * 1.5);
  }
});

test.each<[unknown, unknown, string]>([
  [undefined, 1, 'nothing'],
  ['secret', 1, 'a text of 6 characters'],
  [[1, 2], 1, 'a list of 2'],
  [{}, 1, 'an object'],
  [null, 1, 'null'],
  [true, false, 'true'],
  [3, 4, '3'],
  [482913, '${code}', 'a number'],
])('%j, where %j is expected, is told as %j', (value, expected, words) => {
  expect(the('kindOf')(value, expected)).toBe(words);
});

describe('the row of an iteration', () => {
  test.each<[string, number, string, number]>([
    ['per-vu', 3, 'load', 0],
    ['per-iteration', 10, 'load', 7],
    ['per-iteration', 3, 'load', 1],
    ['per-iteration', 3, 'rehearsal', 0],
    ['random', 3, 'rehearsal', 0],
  ])('%s of %d rows, in the %s', (use, length, phase, index) => {
    expect(the('indexIn', { GATE_PHASE: phase })({ use, rows: { length } })).toBe(index);
  });

  test('may be any, at random', () => {
    const indexIn = the('indexIn');
    const seen = new Set(Array.from({ length: 60 }, () => indexIn({ use: 'random', rows: { length: 3 } })));
    expect(seen).toEqual(new Set([0, 1, 2]));
  });
});

test.each<[string, Record<string, unknown>, unknown]>([
  [
    'take the place of those of the run',
    { headers: { 'x-key': 'own' }, body: null },
    { Agent: 'gate', 'x-key': 'own' },
  ],
  [
    'name no type without a body',
    { headers: { 'content-type': 'a/b' }, body: null },
    { Agent: 'gate', 'X-Key': 'run' },
  ],
  [
    'name the type of a body',
    { headers: { 'content-type': 'a/b' }, body: 'x' },
    { Agent: 'gate', 'X-Key': 'run', 'content-type': 'a/b' },
  ],
])('headers of a step %s', (_name, content, all) => {
  const headers = the('withOwn')({ Agent: 'gate', 'X-Key': 'run' }, content);
  expect(JSON.parse(JSON.stringify(headers))).toEqual(all);
});

test.each<[string, Record<string, unknown>, Record<string, unknown>, boolean]>([
  ['a form that is back after a POST', { method: 'POST' }, {}, true],
  ['the same, with the text that only the page has', { method: 'POST', contains: 'Welcome' }, {}, false],
  ['the form that was asked for', { method: 'GET' }, {}, false],
  ['a POST that leads on', { method: 'POST' }, { body: 'Welcome' }, false],
  ['no answer', { method: 'POST' }, { status: 0 }, false],
])('%s is a login page or not', (_name, step, response, expected) => {
  const address = 'https://shop.example/login?failed=1';
  const answered = { status: 200, headers: {}, body: 'Welcome <input type="password">', ...response };
  const answer = { step, visitor, response: answered, asked: 'https://shop.example/login', address };
  expect(the('isLoginAfter')(answer)).toBe(expected);
});

describe('values of JSON', () => {
  test.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    [1, '1', false],
    [null, null, true],
    [null, {}, false],
    [[], {}, false],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [{ a: 1, b: { c: [] } }, { b: { c: [] }, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: undefined }, { b: 1 }, false],
  ])('%j and %j are the same: %s', (one, other, expected) => {
    expect(the('same')(one, other)).toBe(expected);
  });

  test.each<[unknown[], unknown]>([
    [['a', 0, 'b'], 1],
    [['a', 'length'], 1],
    [['a', 1], undefined],
    [['a', 0, 'b', 'c'], undefined],
    [['toString'], undefined],
    [['__proto__'], undefined],
  ])('at %j is %j', (keys, value) => {
    expect(the('at')(keys, { a: [{ b: 1 }] })).toBe(value);
  });
});
