import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInType, STATISTICS_OF } from '../../src/config/metric-type.ts';
import { ask, isAnswer } from '../../src/k6/short-command.ts';
import {
  EXPRESSIONS,
  NO_EXPRESSIONS,
  NO_SELECTORS,
  POINTLESS_SELECTORS,
  SELECTORS,
} from '../config/threshold-spellings.ts';
import { K6_VERSIONS, k6 } from '../support/k6.ts';
import { testWorld } from '../support/world.ts';

type Thresholds = Readonly<Record<string, readonly string[]>>;

/** What k6 says to thresholds: 0 or its exit code. */
async function exitOf(version: string, thresholds: Thresholds): Promise<number | null> {
  using world = testWorld({});
  const script = join(world.folders.temp, 'script.js');
  writeFileSync(script, `export const options = ${JSON.stringify({ thresholds })};\nexport default function () {}\n`);
  const { path: file } = await k6(version);
  const args = ['inspect', '--execution-requirements', script];
  const env = { HOME: world.folders.temp, K6_AUTO_EXTENSION_RESOLUTION: 'false' };
  const answer = await ask({ file, args, env, seconds: 60, stop: new AbortController().signal });
  return isAnswer(answer) ? answer.exitCode : null;
}

const INVALID_OPTIONS = 104;

describe.each(K6_VERSIONS)('k6 %s agrees', (version) => {
  test('with what we take', async () => {
    const counters = [...SELECTORS.map(([text]) => text), ...POINTLESS_SELECTORS];
    const thresholds: Thresholds = {
      http_req_duration: EXPRESSIONS.flat(),
      ...Object.fromEntries(counters.map((text) => [text, ['count>0']])),
      ...Object.fromEntries(SELECTORS.map(([, canonical]) => [canonical, ['count>0']])),
    };
    expect(await exitOf(version, thresholds)).toBe(0);
  });

  test('with what we refuse', async () => {
    const refused: Thresholds[] = [
      ...NO_EXPRESSIONS.map((text) => ({ http_req_duration: [text] })),
      ...NO_SELECTORS.map((text) => ({ [text]: ['count>0'] })),
    ];
    for (const thresholds of refused)
      expect([thresholds, await exitOf(version, thresholds)]).toEqual([thresholds, INVALID_OPTIONS]);
  });

  test('with the statistics of each type of metric', async () => {
    const metrics = ['http_reqs', 'vus', 'checks', 'http_req_duration'];
    const statistics = ['count', 'rate', 'value', 'avg', 'min', 'max', 'med', 'p(95)'];
    for (const metric of metrics)
      for (const statistic of statistics) {
        const kind = statistic.startsWith('p(') ? 'percentile' : statistic;
        const type = builtInType(metric) ?? 'trend';
        const isKnown = STATISTICS_OF[type].some((name) => name === kind);
        const exit = await exitOf(version, { [metric]: [`${statistic}>0`] });
        expect([metric, statistic, exit]).toEqual([metric, statistic, isKnown ? 0 : INVALID_OPTIONS]);
      }
  });
});
