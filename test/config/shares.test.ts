import { describe, expect, test } from 'vitest';
import { sharesOf } from '../../src/config/shares.ts';

test.each<[number, number[], number[]]>([
  [12, [3, 1, 1, 1], [6, 2, 2, 2]],
  [10, [1], [10]],
  [10, [1, 1, 1], [4, 3, 3]],
  [4, [100, 1, 1, 1], [1, 1, 1, 1]],
  [5, [100, 1, 1, 1], [2, 1, 1, 1]],
  [7, [5, 5], [4, 3]],
  [2, [1, 1, 1], [1, 1, 1]],
  [0, [1, 1], [0, 0]],
])('%d by %j is %j', (total, weights, shares) => {
  expect(sharesOf(total, weights)).toEqual(shares);
});

describe('whatever the weights', () => {
  const cases = [...Array(200).keys()].map((seed) => {
    const weights = [...Array(1 + (seed % 17)).keys()].map((index) => 1 + ((seed * 31 + index * 57) % 90));
    return [weights.length + ((seed * 13) % 300), weights] as const;
  });

  test('they add up, nobody goes without, and nobody with more weight gets less', () => {
    for (const [total, weights] of cases) {
      const shares = sharesOf(total, weights);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
      expect(Math.min(...shares)).toBeGreaterThan(0);
      for (const [index, weight] of weights.entries())
        for (const [other, lighter] of weights.entries())
          if (weight > lighter) expect(shares[index]).toBeGreaterThanOrEqual(shares[other] ?? 0);
    }
  });
});
