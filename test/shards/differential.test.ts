import { describe, expect, test } from 'vitest';
import { feed, feedText } from '../results/feed.ts';
import { ndjsonOf, stdoutOf, VERSIONS } from '../results/recorded-run.ts';
import { DEALS, differences, linesOf, readTogether, SELECTORS } from './dealt.ts';

const ASKED = { selectors: SELECTORS, pages: ['home', 'product'] };
const deals = Object.entries(DEALS).flatMap(([name, deal]) => [2, 3, 7, 40].map((count) => ({ name, deal, count })));

describe.each(VERSIONS)('what k6 %s wrote', (version) => {
  const ndjson = ndjsonOf(stdoutOf(version));
  const whole = feed([ndjson], ASKED);
  const lines = linesOf(ndjson.toString());

  test.each(deals)('$name, in $count files: all numbers are those of the one file', async ({ deal, count }) => {
    const texts = deal(lines, count);
    const { read, ...together } = await readTogether(texts, ASKED);
    expect(differences(together, whole)).toEqual([]);
    expect(read.files.map(({ fault, malformedLines }) => [fault, malformedLines])).toEqual(texts.map(() => [null, 0]));
    expect(read.instances).toBe(1);
  });

  test.each([[300], [1000], [5000]])(
    'files of any length are read in the order of time, %i bytes at a time',
    async (size) => {
      const texts = [lines.slice(0, 50), lines.slice(50, 900), lines.slice(900)].map((part) => part.join(''));
      const shuffled = [texts[2] ?? '', texts[0] ?? '', texts[1] ?? ''];
      expect(differences(await readTogether(shuffled, { ...ASKED, size }), whole)).toEqual([]);
    },
  );

  test('cut inside a line, the line is lost and told', async () => {
    const torn = [200_000, 100_017, 50_003].reduce<string[]>(
      (parts, at) => {
        const [first = '', ...others] = parts;
        return [first.slice(0, at), first.slice(at), ...others];
      },
      [ndjson.toString('latin1')],
    );
    const { measured, read } = await readTogether(
      torn.map((text) => Buffer.from(text, 'latin1')),
      ASKED,
    );
    expect(measured.points).toBe(whole.measured.points - 3);
    expect(measured.malformedLines).toBe(3);
    expect(read.textLines).toBe(3);
  });
});

test('a sum that is another one is a difference', () => {
  const [one, other] = [1, 1.0001].map((value) => feedText(feedLine(value), ASKED));
  expect(one && other && differences(one, other)).not.toEqual([]);
});

const feedLine = (value: number): string =>
  `{"metric":"http_req_duration","type":"Point","data":{"time":"2026-11-21T07:00:00Z","value":${value},"tags":{}}}\n`;
