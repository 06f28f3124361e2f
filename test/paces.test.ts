import { describe, expect, test } from 'vitest';
import { paceOf, pagePacesOf } from '../src/paces.ts';
import { configOf, fileConfig, SITE } from './support/config.ts';

const SHOP = `pages:
  - type: homepage
journeys:
  - name: buy
    weight: 3
    steps:
      - path: /x
`;

/** What each is expected to have so many seconds into the load. */
const expectedAt = (text: string, seconds: number) =>
  [...pagePacesOf(fileConfig(text, SITE))].map(([name, { vusAt, visitsBy }]) => [
    name,
    vusAt(seconds),
    visitsBy?.(seconds),
  ]);

describe('the pace of each of several', () => {
  test('is that of its own share of the VUs', () => {
    expect(expectedAt(`max-vus: 8\nduration-seconds: 60\n${SHOP}`, 30)).toEqual([
      ['homepage', 2, undefined],
      ['buy', 6, undefined],
    ]);
  });

  test('is that of its own share of the visits', () => {
    const visits = expectedAt(`rate: 4\nduration-seconds: 60\n${SHOP}`, 30).map(([name, , begun]) => [name, begun]);
    const all = paceOf(fileConfig(`rate: 4\nduration-seconds: 60\n${SHOP}`, SITE).load).visitsBy?.(30) ?? 0;
    expect(visits).toEqual([
      ['homepage', expect.closeTo(all / 4, 5)],
      ['buy', expect.closeTo((all * 3) / 4, 5)],
    ]);
  });

  test('is none of one that is alone: it is the whole', () => {
    expect(pagePacesOf(configOf()).size).toBe(0);
  });
});
