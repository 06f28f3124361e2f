/**
 * Parts of a whole number by weight, one at least for each while there is something to share. They add up to the total,
 * or to the number of parts where the total is smaller: each next one goes where most is missing.
 */
export function sharesOf(total: number, weights: readonly number[]): number[] {
  if (total === 0) return weights.map(() => 0);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shares = weights.map(() => 1);
  const missing = weights.map((weight) => (total * weight) / sum - 1);
  for (let left = total - weights.length; left > 0; left--) {
    const neediest = missing.indexOf(Math.max(...missing));
    shares[neediest] = (shares[neediest] ?? 0) + 1;
    missing[neediest] = (missing[neediest] ?? 0) - 1;
  }
  return shares;
}
