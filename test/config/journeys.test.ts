import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Config } from '../../src/config/config.ts';
import { readConfigFile } from '../../src/config/config-file.ts';
import { secretsOf, withoutSecrets } from '../../src/config/config-secrets.ts';
import { readContext } from '../../src/config/context.ts';
import { fillsPaths } from '../../src/config/journey.ts';
import { resolve } from '../../src/config/resolve.ts';
import { selectorText } from '../../src/config/threshold.ts';
import { GateError } from '../../src/gate-error.ts';
import { fences, read } from '../docs/documents.ts';
import { problemsOf } from './resolving.ts';

const NAME = 'k6-gate.yml';
const BASICS = 'target-url: https://shop.example/\nenvironment: preprod\n';
const ENV = { API_SECRET: 's3cret-of-the-api\n' };

function configOf(text: string, env: Readonly<Record<string, string>> = ENV): Config {
  const flat = { values: {}, spelling: (name: string) => name };
  return resolve({ flat, file: readConfigFile({ name: NAME, text }), env, context: readContext(env, undefined) })[0];
}

function errorOf(text: string, env?: Readonly<Record<string, string>>): GateError {
  try {
    configOf(text, env);
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

/** What is wrong with a file, one line each, its name left away. */
const refusalOf = (text: string, env?: Readonly<Record<string, string>>): string =>
  problemsOf(errorOf(text, env))
    .map((line) => line.replaceAll(`${NAME}:`, ''))
    .join('\n');

/** A journey of these steps; the first of them stands in line 6. */
const journey = (steps: string): string => `${BASICS}journeys:\n  - name: buy\n    steps:\n${steps}`;
/** One step with these lines below its path; the first of them stands in line 7. */
const step = (...lines: string[]): string =>
  journey(['      - path: /x', ...lines.map((line) => `        ${line}`), ''].join('\n'));

describe('journeys', () => {
  const config = configOf(`${BASICS}max-vus: 10
pages:
  - type: homepage
    weight: 2
journeys:
  - name: buy
    weight: 3
    p95-threshold-ms: 700
    think-seconds: 1
    steps:
      - path: /a
      - name: second one
        path: /b
        think-seconds: 0
        expect: { status: 204 }
`);

  test('share the load with the pages', () => {
    expect([...config.pages, ...config.journeys].map(({ name, load }) => [name, load.maxVus])).toEqual([
      ['homepage', 4],
      ['buy', 6],
    ]);
  });

  test('have steps with names, pauses and what is expected', () => {
    const [buy] = config.journeys;
    expect(buy?.steps.map(({ name, thinkSeconds, expect: { statuses } }) => [name, thinkSeconds, statuses])).toEqual([
      ['step 1', 1, null],
      ['second one', 0, [204]],
    ]);
  });

  test('are judged as a whole and step by step, whatever they ask for', () => {
    const own = config.thresholds.filter(({ tags }) => tags.page === 'buy');
    expect(own.map((threshold) => `${selectorText(threshold)} ${threshold.expression}`)).toEqual([
      'http_req_failed{page:buy} rate<0.1',
      'http_req_duration{page:buy} p(95)<700',
      'http_req_duration{page:buy} p(99)<8000',
      'checks{page:buy} rate>0.9',
      ...['step 1', 'second one'].flatMap((name) => [
        `http_req_failed{page:buy,step:${name}} rate<0.1`,
        `transaction_duration{page:buy,step:${name}} p(95)<700`,
        `checks{page:buy,step:${name}} rate>0.9`,
      ]),
    ]);
    expect(own.every(({ samplesRequired }) => samplesRequired)).toBe(true);
    expect(own.find(({ expression }) => expression === 'p(95)<700')?.origin).toBe(`${NAME}:10`);
    expect(own[0]?.origin).toBe('environment preprod');
  });

  test('need no page, and then no document', () => {
    const { pages, thresholds, journeys } = configOf(journey('      - path: /x\n'));
    expect([pages.length, journeys.length]).toEqual([0, 1]);
    expect(thresholds.filter(({ tags }) => tags.kind === 'document')).toEqual([]);
  });

  test('stand beside the one page of the inputs', () => {
    const { pages, journeys } = configOf(`${journey('      - path: /x\n')}page-type: landing\n`);
    expect([pages.map(({ name }) => name), journeys.length]).toEqual([['landing'], 1]);
  });

  test('with long pauses are given time before they count as stalled, and before k6 may abort', () => {
    const slow = configOf(`${step('think-seconds: 30')}      - { path: /y, think-seconds: 0 }\n`);
    const quick = configOf(step('think-seconds: 0'));
    expect([slow.load.cycleSeconds, quick.load.cycleSeconds]).toEqual([35, 5]);
    const abortOf = ({ thresholds }: Config) => thresholds[0]?.abortAfterSeconds ?? 0;
    expect(abortOf(slow)).toBe(30);
    expect(abortOf(quick)).toBeLessThanOrEqual(30);
  });
});

test.each<[string, string, string]>([
  [
    'no name',
    `${BASICS}journeys:\n  - steps:\n      - path: /x\n`,
    '4:5: journeys[0].name: is required; allowed: up to 40 letters',
  ],
  ['no steps', `${BASICS}journeys:\n  - name: a\n`, '4:5: journeys[0].steps: is required; allowed: a list of steps'],
  ['empty steps', `${BASICS}journeys:\n  - name: a\n    steps: []\n`, '5:5: journeys[0].steps: [] is not allowed'],
  [
    'an unknown key of a journey',
    `${BASICS}journeys:\n  - nam: a\n    steps:\n      - path: /x\n`,
    '4:5: journeys[0].nam: there is no such setting; did you mean name?',
  ],
  [
    'an unknown key of a step',
    step('bdy: x'),
    '7:9: journeys[0].steps[0].bdy: there is no such setting; did you mean body?',
  ],
  ['a step without a path', journey('      - name: a\n'), '6:9: journeys[0].steps[0].path: is required'],
  [
    'a path on another host',
    journey('      - path: //evil.example\n'),
    '6:9: journeys[0].steps[0].path: "//evil.example" is not allowed; allowed: a path on the target host',
  ],
  [
    'a method that is none',
    step('method: GRAB'),
    '7:9: journeys[0].steps[0].method: "GRAB" is not allowed; allowed: GET, HEAD',
  ],
  [
    'a method in small letters',
    step('method: post'),
    '"post" is not allowed; allowed: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS; did you mean POST?',
  ],
  ['a name that k6 cannot take', step('name: "a,b"'), '7:9: journeys[0].steps[0].name: "a,b" is not allowed'],
  [
    'a status that is none',
    step('expect: { status: 99 }'),
    '7:19: journeys[0].steps[0].expect.status: 99 is not allowed; allowed: a status from 100 to 599',
  ],
  ['one of a list', step('expect: { status: [200, x] }'), 'expect.status: [200,"x"] is not allowed'],
  [
    'an unknown expectation',
    step('expect: { contain: x }'),
    'expect.contain: there is no such setting; did you mean contains?',
  ],
  [
    'a JSON path that is none',
    step('extract: { a: { json: "a..b" } }'),
    'extract.a.json: "a..b" is not allowed; allowed: a path such as',
  ],
  ['a pattern that is none', step('extract: { a: { regex: "(" } }'), 'extract.a.regex: "(" is not allowed'],
  [
    'a pattern without a group',
    step('extract: { a: { regex: "abc" } }'),
    'extract.a.regex: "abc" is not allowed; allowed: a regular expression with a group',
  ],
  [
    'a variable from nowhere',
    step('extract: { a: {} }'),
    'extract.a: {} is not allowed; allowed: one of json, regex, css',
  ],
  ['a variable from two places', step('extract: { a: { json: b, css: c } }'), 'allowed: one of json, regex, css'],
  ['an attribute of nothing', step('extract: { a: { json: b, attribute: c } }'), 'allowed: one of json, regex, css'],
  ['a variable that cannot be named', step('extract: { "a b": { json: b } }'), '"a b" is no name for it'],
  [
    'a variable called like data',
    `${step('extract: { users: { json: b } }')}data:\n  users: { file: a.csv }\n`,
    '"users" is the name of data; choose another',
  ],
  ['a secret that every object has', step('headers: { X: "${env.toString}" }'), 'needs toString: set it'],
  ['a variable called env', step('extract: { env: { json: b } }'), '"env" is no name for it'],
  [
    'a body and json',
    step('method: POST', 'read-only: true', 'body: a', 'json: {}'),
    '10:9: journeys[0].steps[0].json: a step has a body or json, not both',
  ],
  ['a body with GET', step('body: a'), '7:9: journeys[0].steps[0].body: GET has no body'],
  [
    'a POST in read-only',
    step('method: POST'),
    '7:9: journeys[0].steps[0].method: POST may change something, and test-mode is read-only; say read-only: true',
  ],
  [
    'a DELETE in read-only, whatever the step says',
    step('method: DELETE', 'read-only: true'),
    '7:9: journeys[0].steps[0].method: DELETE changes something, whatever the step says, and test-mode is read-only',
  ],
  ['a PUT in it', step('method: PUT', 'read-only: true'), 'PUT changes something, whatever the step says'],
  ['a PATCH in it', step('method: PATCH', 'read-only: true'), 'PATCH changes something, whatever the step says'],
  ['an OPTIONS in it', step('method: OPTIONS'), 'OPTIONS may change something, and test-mode is read-only'],
  [
    'a journey that does nothing from the second walk on',
    step('once: true'),
    '5:5: journeys[0].steps: every step is done once, so nothing is left for the later walks of a VU',
  ],
  [
    'a path that changes state',
    journey('      - path: /${env.API_SECRET}/cart\n'),
    '6:9: journeys[0].steps[0].path: /${env.API_SECRET}/cart looks like a path that changes state',
  ],
  [
    'the same with a variable where the path ends',
    journey('      - path: /cart.${env.API_SECRET}\n'),
    'path: /cart.${env.API_SECRET} looks like a path that changes state',
  ],
  [
    'the same of a step that says read-only',
    journey('      - path: /checkout\n        method: POST\n        read-only: true\n'),
    'path: /checkout looks like a path that changes state',
  ],
  [
    'an unknown variable',
    step('headers: { X-A: "${tokn}" }'),
    '7:20: journeys[0].steps[0].headers.X-A: ${tokn} is unknown: no earlier step extracts it',
  ],
  [
    'one of a later step',
    journey('      - path: /${id}\n      - path: /x\n        extract: { id: { json: id } }\n'),
    '6:9: journeys[0].steps[0].path: ${id} is unknown',
  ],
  ['one of the same step', step('extract: { id: { json: id } }', 'headers: { X: "${id}" }'), '${id} is unknown'],
  [
    'a typo in one',
    journey('      - path: /x\n        extract: { token: { json: id } }\n      - path: /${tokn}\n'),
    '${tokn} is unknown: no earlier step extracts it; did you mean token?; known: token',
  ],
  [
    'one deep in json',
    step('method: POST', 'read-only: true', 'json: { a: [1, { b: "${x}" }] }'),
    '9:26: journeys[0].steps[0].json.a[1].b: ${x} is unknown',
  ],
  ['one in what is expected', step('expect: { contains: "${x}" }'), 'expect.contains: ${x} is unknown'],
  [
    'data that there is none of',
    step('headers: { X: "${users.email}" }'),
    '${users.email} is unknown: there is no data of that name',
  ],
  ['a variable that does not end', step('headers: { X: "${users" }'), 'has a ${ without its }'],
  [
    'a secret that is not set',
    step('headers: { X: "${env.NOT_SET}" }'),
    '7:20: journeys[0].steps[0].headers.X: needs NOT_SET: set it in the environment',
  ],
  ['a secret of no name', step('headers: { X: "${env.A-B}" }'), '${env.A-B} names no variable of the environment'],
  [
    'a credential in the file',
    step('headers: { Authorization: Bearer abc }'),
    '7:20: journeys[0].steps[0].headers.Authorization: may be a credential',
  ],
  [
    'a password in json',
    step('method: POST', 'read-only: true', 'json: { user: [{ Password: "abc" }] }'),
    '9:26: journeys[0].steps[0].json.user[0].Password: may be a credential',
  ],
  [
    'a password in a form',
    step('method: POST', 'read-only: true', 'body: user=a&password=abc'),
    '9:9: journeys[0].steps[0].body: may be a credential',
  ],
  [
    'a secret in a body of JSON',
    step('method: POST', 'read-only: true', `body: '{"a":{"api_key":"abc"}}'`),
    '9:9: journeys[0].steps[0].body: may be a credential',
  ],
  [
    'two steps of a name',
    journey('      - path: /a\n        name: n\n      - path: /b\n        name: n\n'),
    '9:9: journeys[0].steps[1].name: "n" is the name of another step too',
  ],
  [
    'two journeys of a name',
    `${journey('      - path: /a\n')}  - name: buy\n    steps:\n      - path: /a\n`,
    '7:5: journeys[1].name: "buy" is the name of another page or journey',
  ],
  [
    'a journey called like a page',
    `${journey('      - path: /a\n')}pages:\n  - type: product\n    name: buy\n`,
    '4:5: journeys[0].name: "buy" is the name of another',
  ],
  [
    'limits that contradict',
    `${BASICS}journeys:\n  - name: a\n    p99-threshold-ms: 100\n    steps:\n      - path: /x\n`,
    '5:5: journeys[0].p99-threshold-ms: the limit of p(99), 100, is below that of p(95), 5000',
  ],
  [
    'a limit that contradicts that of the run',
    `${BASICS}journeys:\n  - name: a\n    p95-threshold-ms: 9000\n    steps:\n      - path: /x\n`,
    '5:5: journeys[0].p95-threshold-ms: the limit of p(99), 8000, is below that of p(95), 9000',
  ],
  [
    'a POST of a setup in read-only',
    `${BASICS}journeys:\n  - name: a\n    setup:\n      - path: /x\n        method: POST\n    steps:\n      - path: /x\n`,
    '7:9: journeys[0].setup[0].method: POST may change something',
  ],
  ['a header that is none', step('headers: { "X A": b }'), 'journeys[0].steps[0].headers'],
  [
    'more of them than VUs',
    `${journey('      - path: /a\n')}max-vus: 1\npages:\n  - type: product\n`,
    '7:1: max-vus: 1 VU cannot visit 2 pages and journeys at once',
  ],
  [
    'a walk that is longer than the load',
    step('think-seconds: 60'),
    '5:5: journeys[0].steps: its pauses alone take 60 s, and the load lasts 60 s',
  ],
  ['data without a file', `${step()}data:\n  users: {}\n`, '8:3: data.users.file: is required'],
  [
    'another use of data',
    `${step()}data:\n  users: { file: a.csv, use: per-user }\n`,
    'data.users.use: "per-user" is not allowed; allowed: per-vu, per-iteration, random',
  ],
  [
    'data of no name',
    `${step()}data:\n  "my users": { file: a.csv }\n`,
    '8:3: data.my users: "my users" is no name for it',
  ],
])('%s is told with its place', (_name, text, words) => {
  expect(refusalOf(text)).toContain(words);
});

test.each([
  ['an OPTIONS that says so', step('method: OPTIONS', 'read-only: true')],
  ['a DELETE in full', `${step('method: DELETE')}test-mode: full\n`],
  ['an empty credential', step('headers: { Authorization: "" }')],
  ['a login once, and what follows', journey('      - { path: /a, once: true }\n      - path: /b\n')],
])('%s is accepted', (_name, text) => {
  expect(configOf(text).journeys).toHaveLength(1);
});

test('a guard rail is told as a refusal, and production has its own', () => {
  const held = [step('method: POST'), step('method: PUT'), journey('      - path: /cart\n')];
  for (const text of held) expect(errorOf(text).code, text).toBe('user/refused');
  const prod = step('method: POST').replace('preprod', 'prod');
  expect(refusalOf(`${prod}test-mode: full\n`)).toContain('full writes to prod; set allow-prod-writes: true');
  expect(refusalOf(`${prod}`)).toContain('POST may change something');
});

test.each([
  ['/x', '', false],
  ['/x/${id}', '', true],
  ['/x', '    setup:\n      - path: /${users.name}\ndata:\n  users: { file: a.csv }\n', true],
])('a path %s, and %j, may hold what nobody knows: %s', (path, more, expected) => {
  const steps = `      - path: /y\n        extract: { id: { json: id } }\n      - path: ${path}\n${more}`;
  expect(fillsPaths(configOf(journey(steps)))).toBe(expected);
});

test('limits of the run that contradict each other are told once, by their name', () => {
  const two = 'journeys:\n  - { name: a, steps: [{ path: /x }] }\n  - { name: b, steps: [{ path: /y }] }\n';
  expect(refusalOf(`${BASICS}p95-threshold-ms: 9000\n${two}`)).toBe(
    'p99-threshold-ms: the limit of p(99), 8000, is below that of p(95), 9000; set both',
  );
});

test.each([
  'json: { password: "${env.API_SECRET}", keyboard: de, token: abc, new_password: " " }',
  'body: token=abc&password=${env.API_SECRET}&pwd=',
  'body: \'{"password":"${env.API_SECRET}"}\'',
])('a body whose secrets stand elsewhere is accepted: %s', (line) => {
  expect(configOf(step('method: POST', 'read-only: true', line)).journeys[0]?.steps[0]?.method).toBe('POST');
});

test('journeys are for the file alone', () => {
  const flat = { values: { journeys: '[]', data: '{}' }, spelling: (name: string) => name };
  const file = readConfigFile({ name: NAME, text: step() });
  expect(() => resolve({ flat, file, env: {}, context: readContext({}, undefined) })[0]).toThrow(
    /journeys: there is no such input[\s\S]*data: there is no such input/,
  );
});

describe('a secret of a journey', () => {
  const config = configOf(step('headers: { Authorization: "Bearer ${env.API_SECRET}" }'));

  test('is hidden, and no part of what is written down', () => {
    expect(config.secretVariables).toEqual([{ name: 'API_SECRET', value: 's3cret-of-the-api' }]);
    expect(secretsOf(config, {})).toContain('s3cret-of-the-api');
    const written = JSON.stringify(withoutSecrets({ ...config, dataSecrets: [{ text: 'of-a-row', from: 'a row' }] }));
    expect(written).not.toMatch(/s3cret|of-a-row/);
    expect(written).toContain('${env.API_SECRET}');
  });
});

describe('what documents show', () => {
  const files = [
    ...fences(read('docs/journeys.md'), 'yaml').map((text, index): [string, string] => [
      `docs/journeys.md, ${index}`,
      text,
    ]),
    ['examples/api-journey.yml', readFileSync('examples/api-journey.yml', 'utf8')] as [string, string],
  ];
  const published = z.fromJSONSchema(JSON.parse(readFileSync('schema/config.schema.json', 'utf8')));

  test.each(files)('%s is a configuration that runs, by the published schema too', (_name, text) => {
    expect(configOf(text).journeys.length).toBeGreaterThan(0);
    expect(published.safeParse(parse(text)).error).toBeUndefined();
  });

  test.each([step('bdy: x'), step('method: GRAB'), step('expect: { status: x }'), journey('      - name: a\n')])(
    'the schema refuses as the gate does: %j',
    (text) => {
      expect(published.safeParse(parse(text)).success).toBe(false);
    },
  );
});
