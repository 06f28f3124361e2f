import { describe, expect, test } from 'vitest';
import { readActionInputs } from '../../src/config/flat.ts';
import { INPUTS } from '../../src/config/inputs.ts';
import { didYouMean, shown } from '../../src/config/problem.ts';
import { flat, problemsOf, refusalOf, refusalOfFlat } from './resolving.ts';

describe('one error lists every problem', () => {
  test('of every kind at once, and says that nothing was run', () => {
    const error = refusalOf({
      'target-url': undefined,
      'page-type': 'produkt',
      environment: 'preprd',
      'max-vus': 'many',
      'max-vsu': '3',
      'prod-hosts': 'a.example:80',
      'request-headers': 'X-Token: ${NOT_SET}',
    });
    expect(error.code).toBe('user/invalid-config');
    expect(problemsOf(error)).toEqual([
      'max-vsu: there is no such input; did you mean max-vus?',
      'target-url: is required; allowed: an http:// or https:// URL without user name and password (send credentials with request-headers)',
      'environment: "preprd" is not allowed; allowed: prod, preprod; did you mean preprod?',
      'page-type: "produkt" is not allowed; allowed: homepage, product, category, landing; did you mean product?',
      'max-vus: "many" is not allowed; allowed: a whole number from 1 to 1000',
      'prod-hosts: ["a.example:80"] is not allowed; allowed: host names without scheme, port or path, one a line',
      'request-headers: line 1 (X-Token) needs NOT_SET: set it in the environment (of a step: its env)',
    ]);
    expect(error.hint).toContain('Nothing was run');
  });

  test('without anything: the three required inputs, and nothing that depends on them', () => {
    const error = refusalOf({ 'target-url': undefined, 'page-type': undefined, environment: undefined });
    expect(problemsOf(error).map((problem) => problem.split(':')[0])).toEqual([
      'target-url',
      'environment',
      'page-type',
    ]);
  });

  test('a bad choice does not hide the limits that its preset would have set', () => {
    expect(problemsOf(refusalOf({ environment: 'x', intensity: 'y', 'p95-threshold-ms': 'fast' }))).toHaveLength(3);
  });

  test('each value once, however much of it is wrong', () => {
    expect(
      problemsOf(refusalOf({ 'page-metadata': '{"title":1,"query":{"a":1,"b":2},"c":3}', 'prod-hosts': 'a:1\nb:2' })),
    ).toHaveLength(2);
  });

  test('of several guard rails, with the code of a refusal', () => {
    const error = refusalOf({
      environment: 'prod',
      'max-vus': '50',
      'duration-seconds': '600',
      'test-mode': 'full',
      'page-type': 'landing',
      'target-url': 'http://localhost/',
    });
    expect(error.code).toBe('user/refused');
    expect(error.message).toMatch(/^The run is refused:\n/);
    expect(problemsOf(error).map((problem) => problem.split(':')[0])).toEqual([
      'test-mode',
      'max-vus',
      'duration-seconds',
      'target-url',
    ]);
  });

  test('a refusal beside a mistake is told as a mistake', () => {
    const error = refusalOf({ environment: 'prod', 'max-vus': '50', 'p99-threshold-ms': '1' });
    expect(error.code).toBe('user/invalid-config');
    expect(problemsOf(error)).toHaveLength(2);
  });
});

describe('the nearest valid name', () => {
  test.each([
    ['max-vu', 'max-vus'],
    ['MAX-VUS', 'max-vus'],
    ['max_vus', 'max-vus'],
    ['target', 'target-url'],
    ['duration', 'duration-seconds'],
    ['url', 'target-url'],
    ['vus', 'max-vus'],
    ['path', undefined],
    ['p95', 'p95-threshold-ms'],
    ['timeout-minute', 'timeout-minutes'],
    ['targeturl', 'target-url'],
    ['p95-treshold-ms', 'p95-threshold-ms'],
    ['error-rate', 'error-rate-threshold'],
    ['k6', undefined],
    ['request-header', 'request-headers'],
    ['prod-host', 'prod-hosts'],
    ['enviroment', 'environment'],
    ['completely-else', undefined],
    ['', undefined],
  ])('of %j is %j', (name, nearest) => {
    const [problem] = problemsOf(refusalOf({ [name]: 'x' }));
    expect(problem).toBe(`${name}: there is no such input${nearest === undefined ? '' : `; did you mean ${nearest}?`}`);
  });

  test.each([
    ['page-type', 'homepge', 'homepage'],
    ['page-type', 'Product', 'product'],
    ['environment', 'PROD', 'prod'],
    ['environment', 'production', undefined],
    ['intensity', 'hevy', 'heavy'],
    ['test-mode', 'readonly', 'read-only'],
    ['on-inconclusive', 'wran', undefined],
    ['on-inconclusive', 'warm', 'warn'],
  ])('of %s %j is %j', (name, value, nearest) => {
    const [problem] = problemsOf(refusalOf({ [name]: value }));
    expect(problem?.split('; did you mean ')[1]).toBe(nearest === undefined ? undefined : `${nearest}?`);
  });

  test('is looked for only among words', () => {
    expect(didYouMean(5, ['5'])).toBe('');
    expect(didYouMean('5', [])).toBe('');
  });
});

describe('what a message never shows', () => {
  test.each([
    'https://user:hunter2@shop.example/',
    'https://user:hun@ter2@shop.example/',
    'https://user:hunter2 @shop.example/',
    'https://user:hun/ter2@shop.example/',
    'https://user:hun"hunter2@shop.example/',
    'https://user:hun\\hunter2@shop.example/',
    'https:user:hunter2@shop.example/',
    'https:/user:hunter2@shop.example/',
    'https:\\\\user:hunter2@shop.example/',
    'HTTPS://user:hunter2@shop.example/',
    'user:hunter2@shop.example',
    '//hunter2@shop.example',
    'ftp://hunter2@shop.example/',
    `https://user:${'x'.repeat(200)}hunter2@shop.example/`,
  ])('the credentials of %j', (url) => {
    for (const name of ['target-url', 'k6-download-url', 'prod-hosts']) {
      const { message } = refusalOf({ [name]: url });
      expect(message).toContain(`${name}: `);
      expect(message).toContain('***@shop.example');
      expect(message).not.toContain('ter2');
    }
  });

  test('a value longer than a line', () => {
    expect(shown('x'.repeat(10_000))).toHaveLength(121);
    expect(shown('two\nlines')).toBe('"two\\nlines"');
    expect(shown(undefined)).toBe('undefined');
    expect(refusalOf({ 'page-metadata': `{"title":${'['.repeat(50_000)}` }).message.length).toBeLessThan(400);
  });

  test('anything of request-headers, not even of a line that is none', () => {
    const error = refusalOf({ 'request-headers': 'hunter2\nX Y: hunter2\n: hunter2\nX-Key: hunter2 ${MISSING}' });
    expect(problemsOf(error)).toHaveLength(4);
    expect(error.message).not.toContain('hunter2');
  });
});

describe('a name that is no input is always refused', () => {
  const names = new Set(INPUTS.map(({ name }) => name));
  const mutants = [...names].flatMap((name) => [
    name.slice(1),
    name.slice(0, -1),
    `${name}s`,
    name.toUpperCase(),
    name.replaceAll('-', '_'),
    ` ${name}`,
    `${name}\n`,
    `--${name}`,
  ]);
  const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'length', '0'];

  test.each([...new Set([...mutants, ...inherited])].filter((name) => !names.has(name)))('%j', (name) => {
    for (const value of ['', 'x', 'true']) {
      const values = Object.fromEntries([...Object.entries(flat().values), [name, value]]);
      const error = refusalOfFlat({ ...flat(), values });
      expect(error.code).toBe('user/invalid-config');
      expect(problemsOf(error)).toHaveLength(name.includes('\n') ? 2 : 1);
      expect(error.message).toContain(`${name}: there is no such input`);
    }
  });

  test('quickly, however long it is', () => {
    expect(refusalOf({ ['max-vus'.repeat(10_000)]: '1' }).code).toBe('user/invalid-config');
  });
});

describe('the inputs of an action', () => {
  test('are the INPUT_ variables, in lower case, and nothing else', () => {
    const { values, spelling } = readActionInputs({
      'INPUT_MAX-VUS': '5',
      'INPUT_target-url': 'u',
      PATH: '/bin',
      MY_INPUT_X: '1',
      INPUT_GONE: undefined,
    });
    expect(values).toEqual({ 'max-vus': '5', 'target-url': 'u', gone: '' });
    expect(spelling('max-vus')).toBe('max-vus');
  });

  test('called __proto__ are told like any other', () => {
    const { values } = readActionInputs(JSON.parse('{"INPUT___PROTO__":"x"}'));
    expect(refusalOfFlat({ ...flat(), values }).message).toContain('__proto__: there is no such input');
  });
});

test('names are spelled as the user spells them, inside messages too', () => {
  const spelling = (name: string) => `--${name}`;
  const { message } = refusalOfFlat({
    ...flat({ environment: 'prod', 'max-vus': '50', 'p95-threshold-ms': '9000', 'max-vis': '1', 'test-mode': 'full' }),
    spelling,
  });
  expect(message).toContain('- --max-vis: there is no such input; did you mean --max-vus?');
  expect(message).toContain(
    '--max-vus: 50 VUs are over the cap of 10 for prod; lower --max-vus (or the intensity), or raise --prod-max-vus',
  );
  expect(message).toContain('set --allow-prod-writes true if that is meant, or --test-mode read-only');
  expect(message).toContain('(input --p95-threshold-ms)');
});
