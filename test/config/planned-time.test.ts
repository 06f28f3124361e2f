import { describe, expect, test } from 'vitest';
import { leastSeconds, plannedSeconds } from '../../src/config/planned-time.ts';
import { configOf } from '../support/config.ts';
import { TEMPLATES } from '../support/world.ts';
import { problemsOf, refusalOf } from './resolving.ts';

type Inputs = Readonly<Record<string, string>>;

describe('a rehearsal', () => {
  // Requests in turn × request timeout (preprod 16 s, prod 10 s) + 10 s.
  test.each<[string, Inputs, number]>([
    ['a product', {}, 26],
    ['a product on prod', { environment: 'prod' }, 20],
    ['a product whose cart the load fills', { 'test-mode': 'full', 'id-product': '1', 'id-attr': '0' }, 26],
    ['a page that may take long', { 'p99-threshold-ms': '80000' }, 170],
    ['a homepage with 20 assets, 6 at once', { 'page-type': 'homepage' }, 90],
    ['a homepage with 6 assets', { 'page-type': 'homepage', 'max-assets': '6' }, 42],
    ['a homepage with 7 assets', { 'page-type': 'homepage', 'max-assets': '7' }, 58],
    ['a homepage without assets', { 'page-type': 'homepage', 'max-assets': '0' }, 26],
    ['a category', { 'page-type': 'category' }, 58],
    ['a deep category', { 'page-type': 'category', 'category-depth': '50' }, 810],
    ['a landing page', { 'page-type': 'landing' }, 26],
    ['a landing page with its call to action', { 'page-type': 'landing', cta: '/x' }, 42],
    ['a page with values of other types', { cta: '/x', 'category-depth': '9', 'max-assets': '9' }, 26],
  ])('of %s has time for every request to fail', (_name, inputs, seconds) => {
    expect(configOf(inputs).load.rehearsalSeconds).toBe(seconds);
  });

  test('counts on as many assets at once as the script asks for', () => {
    expect(TEMPLATES.base).toContain('batchPerHost: 6,');
  });
});

describe('the time of a run', () => {
  test.each<[string, Inputs, number, number]>([
    ['the default', {}, 10 + 60 + 30, 60 + 26 + (10 + 30) + (60 + 30)],
    ['heavy', { intensity: 'heavy' }, 10 + 300 + 30, 60 + 26 + (10 + 30) + (300 + 30)],
    ['no warm-up', { 'warm-up-seconds': '0' }, 60 + 30, 60 + 26 + (60 + 30)],
    ['no waiting', { 'ready-timeout-seconds': '0' }, 10 + 60 + 30, 26 + (10 + 30) + (60 + 30)],
    ['slow requests', { 'p99-threshold-ms': '80000' }, 10 + 60 + 165, 60 + 170 + (10 + 165) + (60 + 165)],
  ])('%s: at least %3$i s, planned %4$i s', (_name, inputs, least, planned) => {
    const { load, job } = configOf(inputs);
    expect([leastSeconds(load), plannedSeconds(load, job.readyTimeoutSeconds)]).toEqual([least, planned]);
  });

  test.each<[string, Inputs, number]>([
    ['is 10 minutes where the plan is shorter', { intensity: 'heavy' }, 600],
    ['is the plan and 2 minutes', { 'duration-seconds': '3600' }, 60 + 26 + 40 + 3630 + 120],
    [
      'follows warm-up and ready timeout',
      { 'duration-seconds': '3600', 'warm-up-seconds': '0', 'ready-timeout-seconds': '300' },
      300 + 26 + 3630 + 120,
    ],
    ['follows the rehearsal', { 'page-type': 'category', 'category-depth': '50' }, 60 + 810 + 40 + 90 + 120],
    ['is what the user says', { 'timeout-minutes': '3' }, 180],
  ])('its limit %s', (_name, inputs, seconds) => {
    expect(configOf(inputs).job.timeoutSeconds).toBe(seconds);
  });
});

describe('timeout-minutes', () => {
  const message = (needed: number, [warmUp, load, last]: readonly number[]) =>
    `is shorter than the run it limits; allowed: ${needed} or more for ${warmUp} s of warm-up, ${load} s of load and ${last} s for its last requests`;

  test.each<[string, Inputs, number, readonly number[]]>([
    ['1', {}, 2, [10, 60, 30]],
    ['1', { 'duration-seconds': '21' }, 2, [10, 21, 30]],
    ['5', { intensity: 'heavy' }, 6, [10, 300, 30]],
    ['3', { 'p99-threshold-ms': '80000' }, 4, [10, 60, 165]],
  ])('%s is too short for %j', (minutes, inputs, needed, parts) => {
    const error = refusalOf({ ...inputs, 'timeout-minutes': minutes });
    expect(error.code).toBe('user/invalid-config');
    expect(problemsOf(error)).toEqual([`timeout-minutes: ${minutes} ${message(needed, parts)}`]);
    expect(configOf({ ...inputs, 'timeout-minutes': String(needed) }).job.timeoutSeconds).toBe(needed * 60);
  });

  test('may be exactly what is needed', () => {
    expect(configOf({ 'timeout-minutes': '1', 'duration-seconds': '20' }).job.timeoutSeconds).toBe(60);
  });
});
