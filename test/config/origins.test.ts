import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { readContext } from '../../src/config/context.ts';
import { INPUTS } from '../../src/config/inputs.ts';
import { notesOn } from '../../src/config/notes.ts';
import { resolve } from '../../src/config/resolve.ts';
import { configOf } from '../support/config.ts';
import { flat } from './resolving.ts';

type Inputs = Readonly<Record<string, string>>;

const EVERYTHING: Readonly<Record<string, string>> = {
  config: 'none',
  'expect-text': 'Buy',
  'id-product': '1',
  'id-attr': '2',
  'cart-path': '/c',
  'category-depth': '1',
  cta: '/x',
  'max-assets': '1',
  'page-metadata': '{}',
  'promo-data': '{}',
  'max-vus': '7',
  'duration-seconds': '99',
  'test-mode': 'full',
  'warm-up-seconds': '1',
  'error-rate-threshold': '0.2',
  'p95-threshold-ms': '100',
  'p99-threshold-ms': '200',
  'checks-threshold': '0.5',
  'ttfb-p95-threshold-ms': '90',
  'iteration-p95-threshold-ms': '9000',
  'write-p95-threshold-ms': '150',
  'write-error-rate-threshold': '0.1',
  'abort-on-fail': 'false',
  'request-headers': 'X: y',
  'allow-prod-writes': 'true',
  'allow-private-target': 'true',
  'kill-switch': 'true',
  'prod-hosts': 'p.example',
  'allowed-hosts': 'cdn.example',
  'prod-max-vus': '9',
  'prod-max-seconds': '9',
  'timeout-minutes': '60',
  'ready-timeout-seconds': '1',
  enforce: 'false',
  'on-inconclusive': 'warn',
  'k6-version': '1.8.1',
  'k6-sha256': 'a'.repeat(64),
  'k6-path': '/k6',
  'k6-source': 'path',
  'k6-download-url': 'https://m.example/',
  'k6-download-token': 't',
  'output-dir': 'o',
  'upload-artifact': 'false',
  'artifact-name': 'n',
  'retention-days': '1',
  comment: 'always',
  'comment-name': 'n',
  'comment-token': 't',
};

/** What cannot stand beside the others. */
const ALONE: readonly Readonly<Record<string, string | undefined>>[] = [
  { 'cta-selector': 'a.cta' },
  { script: 'load/test.js', 'script-env': 'REGION=eu', 'page-type': undefined },
];
/** Of these, one decides. */
const COURSES = ['intensity', 'profile', 'sequence', 'rate'];

test('what is given comes from its input, every one of them', () => {
  const alone = ALONE.map((inputs) => {
    const paths = INPUTS.filter(({ name }) => inputs[name] !== undefined).map(({ path }) => path.join('.'));
    const all = resolve({ flat: flat(inputs), env: {}, context: readContext({}, undefined) })[0].origins;
    return Object.fromEntries(paths.map((path) => [path, all[path]]));
  });
  const origins = Object.assign({}, ...alone, configOf(EVERYTHING).origins);
  const inputs = INPUTS.filter(({ name }) => !COURSES.includes(name));
  const fromInputs = Object.fromEntries(inputs.map(({ path, name }) => [path.join('.'), `input ${name}`]));
  expect(origins).toEqual({
    ...fromInputs,
    ...{ 'pages.0.weight': 'default', 'load.intensity': 'default', journeys: 'default', data: 'default' },
  });
});

test.each(COURSES)('the course of the load comes from %s', (name) => {
  const value = { intensity: 'heavy', profile: 'soak', sequence: 'load', rate: '2' }[name] ?? '';
  const { origins } = configOf({ ...EVERYTHING, [name]: value });
  expect(origins[`load.${name}`]).toBe(`input ${name}`);
  expect(origins['load.intensity']).toBe(name === 'intensity' ? 'input intensity' : undefined);
});

test('what is not given comes from environment, intensity or default', () => {
  expect(configOf().origins).toEqual({
    'target.url': 'input target-url',
    environment: 'input environment',
    'pages.0.type': 'input page-type',
    'pages.0.weight': 'default',
    'pages.0.cartPath': 'default',
    'pages.0.categoryDepth': 'default',
    'pages.0.maxAssets': 'default',
    'load.intensity': 'default',
    'load.maxVus': 'intensity light',
    'load.durationSeconds': 'intensity light',
    'load.mode': 'default',
    'load.warmUpSeconds': 'default',
    'limits.errorRate': 'environment preprod',
    'limits.p95Ms': 'environment preprod',
    'limits.p99Ms': 'environment preprod',
    'limits.checks': 'environment preprod',
    'limits.abortOnFail': 'default',
    journeys: 'default',
    data: 'default',
    requestHeaders: 'default',
    'guards.allowProdWrites': 'default',
    'guards.allowPrivateTarget': 'default',
    'guards.prodHosts': 'default',
    'guards.allowedHosts': 'default',
    'guards.prodMaxVus': 'default',
    'guards.prodMaxSeconds': 'default',
    'job.readyTimeoutSeconds': 'default',
    'job.enforce': 'default',
    'job.onInconclusive': 'default',
    'k6.version': 'default',
    'k6.source': 'default',
    'evidence.uploadArtifact': 'default',
    'comment.when': 'default',
  });
});

test('an input wins over a preset, and only over its own value', () => {
  const { load, origins } = configOf({ intensity: 'medium', 'max-vus': '3' });
  expect([load.maxVus, load.durationSeconds]).toEqual([3, 180]);
  expect([origins['load.maxVus'], origins['load.durationSeconds'], origins['load.intensity']]).toEqual([
    'input max-vus',
    'intensity medium',
    'input intensity',
  ]);
});

test('a value equal to its preset still comes from its input', () => {
  expect(configOf({ 'p95-threshold-ms': '5000' }).thresholds[1]?.origin).toBe('input p95-threshold-ms');
});

test.each([
  ['light', 5, 60],
  ['medium', 20, 180],
  ['heavy', 50, 300],
])('intensity %s is %i VUs for %i s', (intensity, maxVus, durationSeconds) => {
  expect(configOf({ intensity }).load).toMatchObject({ intensity, maxVus, durationSeconds });
});

test('defaults that no schema shows', () => {
  const { load, k6, evidence, comment, guards, job, pages } = configOf();
  expect(load).toMatchObject({ mode: 'read-only', warmUpSeconds: 10, gracefulStopSeconds: 30, rps: null });
  const sources = ['path', 'cache', 'system', 'release', 'go'];
  expect(k6).toEqual({ version: '2.2.0', sha256: null, path: null, sources, downloadUrl: null, downloadToken: null });
  expect(evidence).toEqual({ outputDir: null, uploadArtifact: true, artifactName: null, retentionDays: null });
  expect(comment).toEqual({ when: 'never', name: null, token: null });
  expect(guards).toMatchObject({ prod: false, privateTarget: null, prodMaxVus: 10, prodMaxSeconds: 300 });
  expect(job).toMatchObject({ enforce: true, onInconclusive: 'fail', readyTimeoutSeconds: 60 });
  expect(pages).toEqual([expect.objectContaining({ cartPath: '/cart', categoryDepth: 3, maxAssets: 20 })]);
});

test.each<[string, Inputs, number]>([
  ['preprod, its p(99) of 8 s twice', {}, 16],
  ['prod, its p(99) of 5 s twice', { environment: 'prod' }, 10],
  ['never under 10 s', { 'p95-threshold-ms': '100', 'p99-threshold-ms': '200' }, 10],
  ['up to the next whole second', { 'p99-threshold-ms': '8100.5' }, 17],
])('request timeout: %s', (_name, inputs, expected) => {
  expect(configOf(inputs).load.requestTimeoutSeconds).toBe(expected);
});

test.each<[string, Inputs, RegExp[]]>([
  ['nothing surprising', {}, []],
  ['a landing page without cta', { 'page-type': 'landing' }, [/No cta/]],
  ['a landing page with cta', { 'page-type': 'landing', cta: '/x' }, []],
  ['a listed host', { 'prod-hosts': 'shop.example' }, [/shop\.example is one of prod-hosts.*thresholds of preprod/]],
  [
    'writes to prod',
    { environment: 'prod', 'page-type': 'homepage', 'test-mode': 'full', 'allow-prod-writes': 'true' },
    [/allow-prod-writes/],
  ],
  ['not enforced', { enforce: 'false' }, [/enforce is false/]],
])('notes on %s', (_name, inputs, expected) => {
  const notes = notesOn(configOf(inputs) satisfies Config);
  expect(notes).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
});

describe('the documentation', () => {
  const input = (name: string) => INPUTS.find((candidate) => candidate.name === name);
  const environments = ['prod', 'preprod'].map((environment) => configOf({ environment }));

  test.each([
    ['error-rate-threshold', 0],
    ['p95-threshold-ms', 1],
    ['p99-threshold-ms', 2],
    ['checks-threshold', 3],
  ])('of %s has the limit of each environment', (name, index) => {
    const [prod, preprod] = environments.map(({ thresholds }) => thresholds[index]?.limit);
    expect(input(name)?.defaultText).toBe(`prod ${prod}, preprod ${preprod}`);
  });

  test('of intensity has the load of each', () => {
    for (const intensity of ['light', 'medium', 'heavy']) {
      const { load } = configOf({ intensity });
      expect(input('intensity')?.description).toContain(
        `${intensity}: ${load.maxVus} VUs for ${load.durationSeconds} s`,
      );
    }
  });
});
