import { describe, expect, test } from 'vitest';
import { plannedSamples, secondsUntilSamples, visitsBy } from '../../src/config/load-plan.ts';
import { loadLine } from '../../src/config/load-words.ts';
import { notesOn } from '../../src/config/notes.ts';
import { isConstant, openPlan, peakRate, readyVus, sharedRates } from '../../src/config/visit-rate.ts';
import { loadScenario } from '../../src/script/scenarios.ts';
import { configOf, fileConfig, SITE } from '../support/config.ts';
import { fileProblems, problemsOf, refusalOf } from './resolving.ts';

type Inputs = Readonly<Record<string, string>>;

const scenarioOf = ({ pages: [page], load }: ReturnType<typeof configOf>) => page && loadScenario(page, load);

describe('a constant rate', () => {
  test.each<[string, Inputs, number, number, number]>([
    ['20', {}, 20, 1, 160],
    ['0.5', {}, 1, 2, 4],
    ['0.01', {}, 1, 100, 1],
    ['12.345', {}, 2469, 200, 99],
    ['1.001', {}, 1001, 1000, 9],
    ['20', { 'p95-threshold-ms': '800' }, 20, 1, 76],
    ['20', { 'max-vus': '300' }, 20, 1, 160],
    ['20', { 'max-vus': '100' }, 20, 1, 100],
    ['2', { 'page-type': 'category', 'category-depth': '4' }, 2, 1, 64],
    ['0.07', { 'page-type': 'category', 'category-depth': '25', 'p95-threshold-ms': '1000' }, 7, 100, 7],
    ['2', { 'page-type': 'landing', cta: '/x' }, 2, 1, 32],
  ])('of %s visits/s with %j is %i in %i s, with %i VUs ready', (rate, inputs, visits, inSeconds, vus) => {
    expect(scenarioOf(configOf({ rate, ...inputs }))).toEqual({
      executor: 'constant-arrival-rate',
      rate: visits,
      timeUnit: `${inSeconds}s`,
      duration: '60s',
      preAllocatedVUs: vus,
      maxVUs: Number(inputs['max-vus'] ?? vus),
      gracefulStop: '30s',
    });
  });

  test('counts a visit by a template as one document', () => {
    const { load } = fileConfig('rate: 2\npages: [{type: category, path: /c, template: own.mustache}]', SITE);
    expect(load.maxVus).toBe(16);
  });

  test('says where its VUs come from', () => {
    const { origins, load } = configOf({ rate: '2' });
    expect(origins).toMatchObject({ 'load.maxVus': 'rate', 'load.durationSeconds': 'rate', 'load.rate': 'input rate' });
    expect(load).toMatchObject({ way: 'rate', intensity: null, maxVus: 16 });
    expect(configOf({ rate: '2', 'max-vus': '9' }).origins['load.maxVus']).toBe('input max-vus');
  });

  test('has a thousand VUs at most, and those of prod there', () => {
    expect(configOf({ rate: '400' }).load.maxVus).toBe(1000);
    expect(configOf({ rate: '3', environment: 'prod' }).load.maxVus).toBe(10);
    expect(configOf({ rate: '3', environment: 'prod', 'prod-max-vus': '40' }).load.maxVus).toBe(18);
  });

  test('a tight number of VUs is a note', () => {
    expect(notesOn(configOf({ rate: '20', 'max-vus': '60' }))).toEqual([
      '60 VUs carry 20 visits/s while a visit takes 3 s on average; by the limits it may take longer, and 160 would be needed.',
    ]);
    expect(notesOn(configOf({ rate: '20', 'max-vus': '160' }))).toEqual([]);
  });
});

describe('a ramping rate', () => {
  const STAGES = 'stages: [{rate: 4, seconds: 20}, {rate: 4, seconds: 30}, {rate: 0.5, seconds: 10}]\n';

  test('begins at none and goes to the rate of each stage', () => {
    expect(scenarioOf(fileConfig(`page-type: product\n${STAGES}`, SITE))).toEqual({
      executor: 'ramping-arrival-rate',
      startRate: 0,
      timeUnit: '2s',
      stages: [
        { duration: '20s', target: 8 },
        { duration: '30s', target: 8 },
        { duration: '10s', target: 1 },
      ],
      preAllocatedVUs: 32,
      maxVUs: 32,
      gracefulStop: '30s',
    });
  });

  test('is stretched by duration-seconds; max-vus only limits its VUs', () => {
    const { load } = fileConfig(`page-type: product\n${STAGES}`, { ...SITE, 'duration-seconds': '6', 'max-vus': '40' });
    expect(load).toMatchObject({ durationSeconds: 6, maxVus: 40, neededVus: 32, perSeconds: 2 });
    expect(load.stages.map(({ target, seconds }) => [target, seconds])).toEqual([
      [8, 2],
      [8, 3],
      [1, 1],
    ]);
    expect(loadLine(load)).toBe('up to 4 visits/s for 6 s with up to 40 VUs');
  });

  test('is shared by weight to the visit, and VUs by what a visit takes', () => {
    const config = fileConfig(
      `${STAGES}pages:
  - {type: product, path: /p, weight: 3}
  - {type: category, path: /c, category-depth: 2}
  - {type: landing, path: /l, weight: 3}
`,
      SITE,
    );
    const rates = config.pages.map(({ load }) => (load.model === 'open' ? peakRate(load) : 0));
    expect(rates).toEqual([12 / 7, 4 / 7, 12 / 7]);
    expect(config.pages.map(({ load }) => load.maxVus)).toEqual([14, 10, 14]);
    expect(readyVus(config.load, config.pages)).toBe(38);
    expect(loadLine(config.load)).toBe('up to 4 visits/s for 60 s with up to 38 VUs');
  });
});

test.each<[Inputs, string]>([
  [{ rate: '20' }, '20 visits/s for 60 s with up to 160 VUs'],
  [{ rate: '0.25', 'max-vus': '1' }, '0.25 visits/s for 60 s with up to 1 VU'],
  [{}, 'up to 5 VUs for 60 s'],
  [{ profile: 'stress' }, 'profile stress, up to 200 VUs for 840 s'],
])('%j is told as %s', (inputs, words) => {
  expect(loadLine(configOf(inputs).load)).toBe(words);
});

describe('whatever the weights', () => {
  test('the shares add up to the rate, and no page is without a VU', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const parts = [...Array(1 + (seed % 9)).keys()].map((index) => ({
        weight: 1 + ((seed * 31 + index * 57) % 1000),
        visitSeconds: 3 + (index % 5),
      }));
      const rate = (1 + ((seed * 7919) % 900_000)) / 1000;
      const plan = openPlan({ start: rate, stages: [{ target: rate, seconds: 60 }] }, parts, undefined, 1000);
      const shares = sharedRates(plan, parts);
      expect(shares.reduce((sum, share) => sum + peakRate(share), 0)).toBeCloseTo(rate, 6);
      expect(shares.every((share) => isConstant(share) && share.maxVus >= 1)).toBe(true);
      expect(shares.every(({ start, perSeconds }) => Number.isInteger(start) && Number.isInteger(perSeconds))).toBe(
        true,
      );
      expect(shares.reduce((sum, { maxVus }) => sum + maxVus, 0)).toBe(Math.max(plan.maxVus, parts.length));
    }
  });
});

describe('what a rate makes for certain', () => {
  const plan = (rates: readonly [number, number][], start: number, maxVus?: number) =>
    openPlan(
      { start, stages: rates.map(([target, seconds]) => ({ target, seconds })) },
      [{ weight: 1, visitSeconds: 8 }],
      maxVus,
      1000,
    );

  test.each<[string, ReturnType<typeof plan>, number, number, number]>([
    ['10 a second, 60 s', plan([[10, 60]], 10), 5000, 600, 11],
    ['0.5 a second', plan([[0.5, 60]], 0.5), 5000, 30, 30],
    ['up to 10 a second: t² ÷ 12', plan([[10, 60]], 0), 1000, 300, 28],
    ['10 a second, with VUs for 5 of them by the limit', plan([[10, 60]], 10, 35), 5000, 300, 17],
    ['up to 10 a second, cut off at 5: 75 in the first half, then 150', plan([[10, 60]], 0, 35), 5000, 225, 30],
  ])('%s', (_name, load, p95, samples, second) => {
    expect(plannedSamples(load, p95)).toBe(samples);
    expect(secondsUntilSamples(load, 60, p95)).toBe(second);
  });

  test('visits by a moment, whatever the VUs', () => {
    const load = plan(
      [
        [10, 20],
        [10, 30],
        [0, 0],
        [0, 10],
      ],
      0,
      20,
    );
    expect([-5, 0, 10, 20, 50, 55, 60, 99].map((second) => visitsBy(load, second))).toEqual([
      0, 0, 25, 100, 400, 400, 400, 400,
    ]);
  });
});

describe('a rate that cannot be', () => {
  test.each<[string, Inputs, RegExp]>([
    [
      'too few VUs',
      { rate: '20', 'max-vus': '39' },
      /^max-vus: 39 VUs cannot carry 20 visits\/s: by their pauses alone 40 VUs are busy, and 160 as long as the limits of p\(95\) hold; allowed: max-vus from 40 on, or a lower rate$/,
    ],
    ['one VU', { rate: '1', 'max-vus': '1' }, /^max-vus: 1 VU cannot carry 1 visits\/s: by their pauses alone 2 VUs/],
    [
      'more than the most VUs carry',
      { rate: '501' },
      /^rate: 1000 VUs cannot carry 501 visits\/s.*; allowed: a rate of 500 or less$/,
    ],
    [
      'long visits',
      { rate: '2', 'max-vus': '19', 'page-type': 'category', 'category-depth': '5' },
      /^max-vus: 19 VUs .* 20 VUs are busy/,
    ],
  ])('%s', (_name, inputs, message) => {
    const error = refusalOf(inputs);
    expect(error.code).toBe('user/invalid-config');
    expect(problemsOf(error)).toEqual([expect.stringMatching(message)]);
  });

  test('each page counts by its weight', () => {
    const pages = 'pages: [{type: product, path: /p, weight: 3}, {type: category, path: /c}]';
    expect(fileProblems(`rate: 20\nmax-vus: 59\n${pages}`, SITE)).toEqual([
      expect.stringContaining('by their pauses alone 60 VUs are busy'),
    ]);
    expect(fileConfig(`rate: 20\nmax-vus: 60\n${pages}`, SITE).load.maxVus).toBe(60);
  });

  test('is one visit more than it could be', () => {
    expect(configOf({ rate: '20', 'max-vus': '40' }).load.maxVus).toBe(40);
    expect(configOf({ rate: '500' }).load.maxVus).toBe(1000);
  });

  test.each<[string, Inputs, RegExp]>([
    [
      'documents',
      { rate: '20.5', 'prod-max-vus': '200' },
      /^rate: 20\.5 visits\/s may be 20\.5 requests\/s, over the cap of 20 requests\/s for prod; set a rate of 20 or less$/,
    ],
    [
      'assets',
      { rate: '1', 'page-type': 'homepage' },
      /^rate: 1 visits\/s may be 21 requests\/s.* set a rate of 0\.952 or less/,
    ],
    [
      'a listing',
      { rate: '7', 'page-type': 'category', 'prod-max-vus': '200' },
      /^rate: 7 visits\/s may be 21 requests\/s.* 6\.666 or less/,
    ],
    [
      'add-to-cart',
      {
        rate: '11',
        'prod-max-vus': '200',
        'test-mode': 'full',
        'allow-prod-writes': 'true',
        'id-product': '1',
        'id-attr': '0',
      },
      /^rate: 11 visits\/s may be 22/,
    ],
    [
      'more VUs than the cap',
      { rate: '3', 'max-vus': '11' },
      /^max-vus: 11 VUs are over the cap of 10 for prod; lower max-vus \(or the rate\)/,
    ],
    ['too long', { rate: '3', 'duration-seconds': '301' }, /^duration-seconds: 301 s .*\(or the rate\)/],
  ])('on prod: %s', (_name, inputs, message) => {
    const error = refusalOf({ environment: 'prod', ...inputs });
    expect(error.code).toBe('user/refused');
    expect(problemsOf(error)).toEqual([expect.stringMatching(message)]);
  });

  test('on prod, the rate that the message names is taken', () => {
    for (const [rate, type] of [
      ['0.952', 'homepage'],
      ['6.666', 'category'],
      ['20', 'product'],
    ] as const)
      expect(configOf({ environment: 'prod', 'prod-max-vus': '200', 'page-type': type, rate }).load.rps).toBe(20);
  });
});
