import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { INPUTS } from '../../src/config/inputs.ts';
import { loadLine } from '../../src/config/load-words.ts';
import { PROFILES } from '../../src/config/profiles.ts';
import { configOf, fileConfig, SITE } from '../support/config.ts';
import { fileProblems, problemsOf, refusalOf } from './resolving.ts';

type Inputs = Readonly<Record<string, string>>;

/** `10@60` is 10 VUs, reached in 60 s. */
const shapeOf = ({ load }: ReturnType<typeof configOf>): string =>
  `${load.start}: ${load.stages.map(({ target, seconds }) => `${target}@${seconds}`).join(' ')}`;

describe('a profile', () => {
  test.each<[string, Inputs, string]>([
    ['smoke', {}, '1: 1@30'],
    ['smoke', { 'max-vus': '4', 'duration-seconds': '9' }, '4: 4@9'],
    ['load', {}, '1: 10@60 10@180 50@120 50@420 0@60'],
    ['load', { 'max-vus': '5', 'duration-seconds': '84' }, '1: 1@6 1@18 5@12 5@42 0@6'],
    ['load', { 'max-vus': '500' }, '10: 100@60 100@180 500@120 500@420 0@60'],
    ['stress', {}, '1: 50@60 50@120 100@60 100@180 200@60 200@240 0@120'],
    ['stress', { 'max-vus': '8', 'duration-seconds': '12' }, '1: 2@1 2@2 4@0 4@3 8@1 8@3 0@2'],
    ['spike', {}, '1: 100@10 100@60 0@10'],
    ['spike', { 'max-vus': '1', 'duration-seconds': '3' }, '1: 1@0 1@3 0@0'],
    ['soak', {}, '1: 20@300 20@6600 0@300'],
  ])('%s with %j has the shape %s', (profile, inputs, shape) => {
    expect(shapeOf(configOf({ profile, ...inputs }))).toBe(shape);
  });

  test('is scaled to exactly the height and length that are asked for', () => {
    for (const profile of PROFILES)
      for (const [vus, seconds] of [
        [1, 3],
        [7, 11],
        [999, 14_400],
      ] as const) {
        const { load } = configOf({ profile, 'max-vus': String(vus), 'duration-seconds': String(seconds) });
        expect([load.maxVus, load.durationSeconds]).toEqual([vus, seconds]);
        expect(Math.max(...load.stages.map(({ target }) => target))).toBe(vus);
        expect(load.stages.reduce((sum, stage) => sum + stage.seconds, 0)).toBe(seconds);
      }
  });

  test('says where its values come from, and no intensity is told beside it', () => {
    const { load, origins } = configOf({ profile: 'stress', 'duration-seconds': '60' });
    expect(load).toMatchObject({ way: 'profile', profile: 'stress', intensity: null });
    expect(origins).toMatchObject({
      'load.profile': 'input profile',
      'load.maxVus': 'profile stress',
      'load.durationSeconds': 'input duration-seconds',
      'limits.p95Ms': 'profile stress',
    });
    expect(origins['load.intensity']).toBeUndefined();
  });

  test('smoke has a VU for each page', () => {
    const config = fileConfig(
      'profile: smoke\npages: [{type: homepage}, {type: product, path: /p}, {type: landing}]',
      SITE,
    );
    expect(config.pages.map(({ load }) => [load.start, load.maxVus, load.stages])).toEqual(
      Array(3).fill([1, 1, [{ target: 1, seconds: 30 }]]),
    );
    expect(loadLine(config.load)).toBe('profile smoke, up to 3 VUs for 30 s');
  });

  test('without one, the intensity decides as ever', () => {
    expect(configOf().load).toMatchObject({ way: 'intensity', profile: null, intensity: 'light' });
  });

  test('is documented with what it is', () => {
    const { description } = INPUTS.find(({ name }) => name === 'profile') ?? {};
    expect(description).toContain(
      'smoke: 1 VU a page for 30 s; load: 10 → 50 VUs for 14 min; stress: 50 → 100 → 200 VUs for 14 min; spike: 100 VUs for 80 s; soak: 20 VUs for 2 h',
    );
  });
});

describe('the thresholds of a profile', () => {
  test.each([
    ['smoke', 'preprod', [0, 5000, 8000, 1]],
    ['smoke', 'prod', [0, 3000, 5000, 1]],
    ['load', 'preprod', [0.1, 5000, 8000, 0.9]],
    ['load', 'prod', [0.05, 3000, 5000, 0.95]],
    ['stress', 'preprod', [0.2, 10_000, 16_000, 0.8]],
    ['stress', 'prod', [0.1, 6000, 10_000, 0.9]],
    ['spike', 'preprod', [0.1, 10_000, 16_000, 0.9]],
    ['soak', 'preprod', [0.05, 5000, 8000, 0.95]],
    ['soak', 'prod', [0.025, 3000, 5000, 0.975]],
  ])('%s on %s', (profile, environment, limits) => {
    const prod = { 'max-vus': '5', 'duration-seconds': '60' };
    const { thresholds } = configOf({ profile, environment, ...(environment === 'prod' && prod) });
    expect(thresholds.slice(0, 4).map(({ limit }) => limit)).toEqual(limits);
  });

  test('come from it where they differ, and are below what the user sets', () => {
    const { thresholds } = configOf({ profile: 'spike', 'p95-threshold-ms': '900' });
    expect(thresholds.slice(0, 4).map(({ origin }) => origin)).toEqual([
      'environment preprod',
      'input p95-threshold-ms',
      'profile spike',
      'environment preprod',
    ]);
  });

  test.each(PROFILES)('%s: what may stop the load early', (profile) => {
    const early = configOf({ profile }).thresholds.filter(({ abortAfterSeconds }) => abortAfterSeconds !== null);
    const metrics = [...new Set(early.map(({ metric }) => metric))].sort();
    const onErrors = profile === 'stress' || profile === 'spike';
    expect(metrics).toEqual(onErrors ? ['http_req_failed'] : ['checks', 'http_req_duration', 'http_req_failed']);
  });

  test('abort-on-fail: false stops none of them early', () => {
    const { thresholds } = configOf({ profile: 'stress', 'abort-on-fail': 'false' });
    expect(thresholds.every(({ abortAfterSeconds }) => abortAfterSeconds === null)).toBe(true);
  });

  test('a p(99) that the plan cannot feed is reported, not judged', () => {
    const p99 = (inputs: Inputs) => configOf({ profile: 'spike', ...inputs }).thresholds[2];
    expect(p99({})).toMatchObject({ judged: true });
    expect(p99({ 'max-vus': '8' })).toMatchObject({ judged: false, origin: 'profile spike' });
    expect(p99({ 'max-vus': '8', 'p99-threshold-ms': '20000' })).toMatchObject({ judged: true });
  });
});

describe('stages of the file', () => {
  const STAGES = 'page-type: product\nstages: [{vus: 4, seconds: 10}, {vus: 4, seconds: 20}, {vus: 0, seconds: 0}]\n';

  test('are the load', () => {
    const config = fileConfig(STAGES, SITE);
    expect(shapeOf(config)).toBe('1: 4@10 4@20 0@0');
    expect(config.load).toMatchObject({ way: 'stages', maxVus: 4, durationSeconds: 30, intensity: null });
    expect(config.origins).toMatchObject({ 'load.maxVus': 'stages', 'load.durationSeconds': 'stages' });
  });

  test('are scaled like a profile', () => {
    const config = fileConfig(STAGES, { ...SITE, 'max-vus': '2', 'duration-seconds': '6' });
    expect(shapeOf(config)).toBe('1: 2@2 2@4 0@0');
  });

  test.each(['[{vus: 9, seconds: 0}, {vus: 0, seconds: 3}]', `[${'{vus: 1, seconds: 1},'.repeat(100)}]`])(
    '%s are stages',
    (stages) => {
      expect(fileConfig(`page-type: product\nstages: ${stages}\n`, SITE).load.way).toBe('stages');
    },
  );

  const refused = (stages: string) => fileProblems(`page-type: product\nstages: ${stages}\n`, SITE);

  test.each([
    ['[]', '2:1: stages: [] is not allowed; allowed: a list of up to 100 {vus, seconds}'],
    ['fast', '2:1: stages: "fast" is not allowed'],
    ['[{vus: 0, seconds: 30}]', '2:1: stages: [{"vus":0,"seconds":30}] is not allowed'],
    ['[{vus: 0, seconds: 30}, {vus: 9, seconds: 0}]', 'above 0 for some time'],
    ['[{rate: 0, seconds: 30}, {rate: 9, seconds: 0}]', 'above 0 for some time'],
    [`[${'{vus: 1, seconds: 1},'.repeat(101)}]`, 'a list of up to 100'],
    ['[{vus: 1, seconds: 2}]', '3 to 14400 seconds in all'],
    ['[{vus: 1, seconds: 14400}, {vus: 1, seconds: 1}]', '3 to 14400 seconds in all'],
    ['[{vus: 1, seconds: 9}, {rate: 1, seconds: 9}]', 'a list of up to 100 {vus, seconds} or {rate, seconds}'],
    [
      '[{vus: 1, rate: 2, seconds: 9}]',
      '2:10: stages[0]: {"vus":1,"rate":2,"seconds":9} is not allowed; allowed: seconds, and either vus or rate',
    ],
    ['[{seconds: 9}]', '2:10: stages[0]: {"seconds":9} is not allowed; allowed: seconds, and either vus or rate'],
    ['[{vus: 1}]', 'stages[0].seconds: is required; allowed: a whole number from 0 to 14400'],
    ['[{vus: 1001, seconds: 9}]', 'stages[0].vus: 1001 is not allowed; allowed: a whole number from 0 to 1000'],
    ['[{vus: 1, seconds: 9, second: 9}]', 'stages[0].second: there is no such setting; did you mean seconds?'],
    [
      '[{rate: 0.0001, seconds: 9}]',
      'stages[0].rate: 0.0001 is not allowed; allowed: a number from 0 to 1000, with up to',
    ],
  ])('%s is refused with its place', (stages, words) => {
    expect(refused(stages)).toEqual([expect.stringContaining(words)]);
  });
});

describe('one thing decides the load', () => {
  test.each<[Inputs, string]>([
    [
      { profile: 'load', intensity: 'light' },
      'profile: decides the load by itself, and so does intensity (input intensity); allowed: one of them',
    ],
    [
      { profile: 'load', rate: '3', intensity: 'light' },
      'and so do rate (input rate), intensity (input intensity); allowed',
    ],
    [{ profile: 'load', rate: '3' }, 'profile: decides the load by itself, and so does rate (input rate)'],
    [{ rate: '3', intensity: 'heavy' }, 'rate: decides the load by itself, and so does intensity (input intensity)'],
  ])('%j', (inputs, words) => {
    const error = refusalOf(inputs);
    expect(error.code).toBe('user/invalid-config');
    expect(problemsOf(error)).toEqual([expect.stringContaining(words)]);
  });

  test('twice in the file', () => {
    const file = 'page-type: product\nstages: [{vus: 1, seconds: 9}]\nintensity: light\n';
    expect(fileProblems(file, SITE)).toEqual([expect.stringMatching(/^2:1: stages: .* intensity \(3\)/)]);
    const low = fileProblems('page-type: product\nprofile: smoke\nrate: 5\n', SITE);
    expect(low).toEqual([expect.stringMatching(/^2:1: profile: .* rate \(3\)/)]);
  });
});

describe('on prod', () => {
  const PROD = { environment: 'prod' };

  test.each<[string, Inputs, RegExp[]]>([
    [
      'a profile',
      { profile: 'load' },
      [/^max-vus: 50 VUs are over the cap of 10.*or the profile/, /^duration-seconds: 840 s are over the cap of 300 s/],
    ],
    ['a long one', { profile: 'soak', 'max-vus': '5' }, [/^duration-seconds: 7200 s.*or the profile/]],
  ])('%s is held to the caps', (_name, inputs, problems) => {
    const error = refusalOf({ ...PROD, ...inputs });
    expect(error.code).toBe('user/refused');
    expect(problemsOf(error)).toEqual(problems.map((problem) => expect.stringMatching(problem)));
  });

  test('a profile scaled to the caps runs', () => {
    const { load } = configOf({ ...PROD, profile: 'stress', 'max-vus': '10', 'duration-seconds': '300' });
    expect([load.maxVus, load.durationSeconds, load.rps]).toEqual([10, 300, 20]);
  });
});

test('the published schema takes what the gate takes', () => {
  const published = z.fromJSONSchema(JSON.parse(readFileSync('schema/config.schema.json', 'utf8')));
  const accepts = (load: string): boolean =>
    published.safeParse(parse(`target-url: https://shop.example/\npage-type: product\n${load}`)).success;
  const good = ['profile: soak', 'rate: 0.5', 'stages: [{vus: 1, seconds: 9}]', 'stages: [{rate: 2.5, seconds: 9}]'];
  const bad = ['profile: hard', 'rate: 0', 'stages: []', 'stages: [{vus: 1, secs: 9}]', 'stages: [{vus: 1}]'];
  expect([...good, ...bad].filter(accepts)).toEqual(good);
});
