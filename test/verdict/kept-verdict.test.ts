import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readKeptVerdict } from '../../src/verdict/kept-verdict.ts';
import { VERDICTS } from '../report/verdicts.ts';

const textOf = (value: unknown): string => JSON.stringify(value);

test.each(Object.entries(VERDICTS))('reads one that is %s as it was written', (_name, verdict) => {
  expect(readKeptVerdict(textOf(verdict), 'verdict.json')).toEqual(verdict);
});

/** As the first version wrote it: should this fail because a field is new, that field needs its value in LATER_FIELDS. */
const first = readFileSync(join(import.meta.dirname, 'kept/first.verdict.json'), 'utf8');

test('reads those of earlier versions: what they do not have is null, or follows from what they have', () => {
  expect(readKeptVerdict(first, 'verdict.json')).toMatchObject({
    outcome: 'failed',
    sequence: null,
    targetVersion: null,
    runs: [
      { name: 'rehearsal', generator: null },
      { name: 'load', generator: null },
    ],
    why: [],
    reproduce: null,
    context: { runner: null },
    pages: [{ name: 'product', warmUp: null, state: 'crossed', p95: { observed: 5000, limit: 5000 } }],
    evidence: { unknownLines: 0, latePoints: 0 },
  });
});

describe('what is no verdict is refused with what is wrong', () => {
  const { passed } = VERDICTS;
  const [page] = passed.pages;
  test.each<[string, string, RegExp]>([
    ['no JSON', '{', /verdict\.json is no verdict .*the whole: /],
    ['a list', '[]', /is no verdict/],
    ['another schema', textOf({ ...passed, schema: 2 }), /schema: /],
    ['a field that is not known', textOf({ ...passed, later: 1 }), /the whole: .*later/],
    ['a field that is missing', textOf({ ...passed, headline: undefined }), /headline: /],
    ['a number that is a text', textOf({ ...passed, durationSeconds: '1' }), /durationSeconds: /],
    ['too many pages', textOf({ ...passed, pages: Array(5001).fill(page) }), /5001 pages; allowed: at most 5000/],
  ])('%s', (_name, text, words) => {
    expect(() => readKeptVerdict(text, 'run/verdict.json')).toThrow(words);
    expect(() => readKeptVerdict(text, 'run/verdict.json')).toThrow(expect.objectContaining({ code: 'user/refused' }));
  });
});
