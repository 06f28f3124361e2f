import { expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import type { Finding, Verdict } from '../../src/verdict/verdict.ts';
import { VERDICTS } from './verdicts.ts';

const [crossed] = VERDICTS.failed.thresholds;
if (crossed === undefined) throw new Error('nothing is crossed');
const failedBy = (...changes: Partial<Finding>[]): Verdict => ({
  ...VERDICTS.failed,
  thresholds: changes.map((change) => ({ ...crossed, ...change })),
});

test.each<[string | null, object | null]>([
  ['.github/k6-gate.yml:12', { file: '.github/k6-gate.yml', line: 12 }],
  ['odd:7:name.yml:3', { file: 'odd:7:name.yml', line: 3 }],
  [null, null],
])('a limit of %s is told at its line', (place, shown) => {
  expect(annotationsOf(failedBy({ place }))[0]?.place).toEqual(shown);
});

test('the worst stands first, one on few samples behind one on enough', () => {
  const titles = annotationsOf(
    failedBy(
      { expression: 'rate<0.2', headroom: -0.1 },
      { expression: 'rate<0.1', headroom: -0.9, confidence: 'low' },
      { expression: 'rate<0.3', headroom: -0.5 },
    ),
  ).map(({ title }) => title.split(' ').at(-1));
  expect(titles).toEqual(['rate<0.3', 'rate<0.2', 'rate<0.1']);
});

test('of many the last one tells how many are left out', () => {
  const all = (count: number) => annotationsOf(failedBy(...Array.from({ length: count }, () => ({}))));
  expect(all(8)).toHaveLength(8);
  expect(all(8).at(-1)?.title).toMatch(/^k6-gate: http_req_failed /);
  expect(all(20)).toHaveLength(8);
  expect(all(20).at(-1)?.message).toBe('13 more thresholds are crossed: the step summary has all of them');
});
