import { describe, expect, test } from 'vitest';
import { readConfigFile } from '../../src/config/config-file.ts';
import { readContext } from '../../src/config/context.ts';
import { namedEnvironment } from '../../src/config/judged.ts';
import { notesOn, notesOnResults } from '../../src/config/notes.ts';
import { resolve } from '../../src/config/resolve.ts';
import { selectorText } from '../../src/config/threshold.ts';
import { FILE } from '../support/config.ts';
import { problemsOf, refusedBy } from './resolving.ts';

type Texts = Readonly<Record<string, string>>;

const judged = (inputs: Texts = {}, file?: string) =>
  resolve({
    flat: { values: inputs, spelling: (name) => `--${name}` },
    file: file === undefined ? null : readConfigFile({ name: FILE, text: file }),
    env: {},
    context: readContext({}, undefined),
    results: ['a.ndjson', 'b c.gz'],
  })[0];

const texts = (inputs?: Texts, file?: string): string[] =>
  judged(inputs, file).thresholds.map((one) => `${selectorText(one)} ${one.expression}`);

describe('results without a word about them', () => {
  test('are judged as a whole, by the stricter limits', () => {
    expect(texts()).toEqual([
      'http_req_failed rate<0.05',
      'http_req_duration p(95)<3000',
      'checks rate>0.95',
      'http_reqs count>0',
      'iterations count>0',
    ]);
    const config = judged();
    expect(config).toMatchObject({
      target: { url: '', host: 'results' },
      pages: [{ name: 'results', type: 'script', url: '' }],
    });
    expect(namedEnvironment(config)).toBe('');
    expect(notesOnResults(config)).toEqual([
      'No environment is set: where you set no limit, that of prod holds.',
      'No page is described: the results are judged as a whole.',
    ]);
  });

  test('one input is enough to have a limit', () => {
    const limit = judged({ 'p95-threshold-ms': '500' }).thresholds.find(({ metric }) => metric === 'http_req_duration');
    expect(limit).toMatchObject({ expression: 'p(95)<500', origin: 'input p95-threshold-ms' });
  });

  test('limits on any metric hold, of other protocols too', () => {
    const file = 'thresholds:\n  grpc_req_duration: ["p(95)<50"]\n  "my_trend{a:b}": ["avg<1"]\n';
    expect(texts({}, file)).toEqual([
      'http_req_failed rate<0.05',
      'http_req_duration p(95)<3000',
      'checks rate>0.95',
      'iterations count>0',
      'grpc_req_duration p(95)<50',
      'my_trend{a:b} avg<1',
    ]);
    const failed = judged({}, file).thresholds.find(({ metric }) => metric === 'http_req_failed');
    expect(failed?.samplesRequired).toBe(false);
  });

  test('the line that judges them again', () => {
    expect(judged({ 'p95-threshold-ms': '500' }).command).toBe(
      "npx k6-gate judge a.ndjson 'b c.gz' --p95-threshold-ms 500",
    );
  });
});

describe('results of pages', () => {
  test.each<[string, Texts, string | undefined]>([
    ['of the inputs', { 'page-type': 'product', environment: 'preprod' }, undefined],
    ['of the file', { environment: 'preprod' }, 'pages:\n  - type: product\n'],
  ])('%s are judged by the thresholds of their run', (_what, inputs, file) => {
    const run = resolve({
      flat: { values: { ...inputs, 'target-url': 'https://shop.example/' }, spelling: (name) => name },
      file: file === undefined ? null : readConfigFile({ name: FILE, text: file }),
      env: {},
      context: readContext({}, undefined),
    })[0];
    expect(judged(inputs, file).thresholds).toEqual(run.thresholds);
    expect(judged(inputs, file).results?.whole).toBeNull();
    expect(notesOnResults(judged(inputs, file))).toEqual([]);
    expect(notesOn(judged({ ...inputs, enforce: 'false' }, file))).toEqual([
      expect.stringMatching(/^enforce is false/),
    ]);
  });

  test('what only a run needs may be missing, or forbid a run', () => {
    const file = [
      'environment: prod',
      'request-headers: ["Authorization: ${TOKEN}"]',
      'expect-version: { path: /v, header: x, equals: "${GITHUB_SHA}" }',
      'max-vus: 500',
      'duration-seconds: 7200',
      'test-mode: full',
      'k6-path: /nowhere/k6',
      'journeys:',
      '  - name: buy',
      '    steps:',
      '      - { name: login, path: /login, headers: { Cookie: "${env.SESSION}" } }',
    ].join('\n');
    const config = judged({}, file);
    expect(config).toMatchObject({ environment: 'prod', requestHeaders: [], expectVersion: null, secretVariables: [] });
    expect(config.thresholds.some(({ tags }) => tags.page === 'buy' && tags.step === 'login')).toBe(true);
  });

  test('a target that is named is told', () => {
    const target = { 'target-url': 'https://shop.example/p/42', 'page-type': 'product', environment: 'preprod' };
    expect(judged(target)).toMatchObject({
      target: { host: 'shop.example' },
      pages: [{ url: 'https://shop.example/p/42' }],
    });
    expect(judged({ 'page-type': 'product' }).pages[0]?.url).toBe('');
  });

  test('a script that made them names them', () => {
    expect(judged({}, 'script: gate/my-load.js\nscript-env: [TOKEN]\n')).toMatchObject({
      script: null,
      pages: [{ name: 'my-load', type: 'script' }],
    });
  });
});

test.each<[Texts, boolean]>([
  [{}, false],
  [{ 'p95-threshold-ms': '5' }, false],
  [{ intensity: 'light' }, true],
  [{ 'max-vus': '5' }, true],
  [{ 'duration-seconds': '60' }, true],
  [{ profile: 'smoke' }, true],
])('%j: the load is known: %s', (inputs, knows) => {
  expect(judged(inputs).results?.knowsLoad).toBe(knows);
});

describe('what is refused', () => {
  const problems = (inputs: Texts, file?: string) => {
    const refused = refusedBy(() => judged(inputs, file));
    return refused === null ? [] : problemsOf(refused);
  };

  test('a sequence is several runs', () => {
    expect(problems({ sequence: 'smoke, load' })).toEqual([
      '--sequence: is of several runs, and judge judges one; name the one that the results are of with --profile',
    ]);
    expect(judged({ profile: 'load' }, 'sequence: [smoke, load]\n').load.profile).toBe('load');
  });

  test('what is misspelled, in inputs and file', () => {
    expect(problems({ 'p95-threshold': '5' })).toEqual([
      expect.stringMatching(/^--p95-threshold: there is no such input/),
    ]);
    expect(problems({}, 'p95-threshold-ms: fast\n')).toEqual([
      expect.stringMatching(/p95-threshold-ms: "fast" is not allowed/),
    ]);
  });
});

test.each<[Texts, number, number]>([
  [{}, 1, 0],
  [{ 'max-vus': '7', 'duration-seconds': '90' }, 7, 90],
])('%j: of results as a whole %i VUs and %i s are expected', (inputs, maxVus, durationSeconds) => {
  expect(judged(inputs).load).toMatchObject({ maxVus, durationSeconds });
});
