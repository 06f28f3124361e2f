import type { Line } from '../report/html/chart-shape.ts';

type Values = readonly (number | null)[];

/** The values of a line, one for each point. */
export const valuesOf = (line: Line, points: number): Values =>
  typeof line === 'object' && line !== null ? line : new Array<number | null>(points).fill(line);

/** Lines of which each stands on those before it; nothing stands on nothing. */
export function stacked(lines: readonly Values[]): Values[] {
  const sums: Values[] = [];
  for (const line of lines) {
    const below = sums.at(-1);
    sums.push(line.map((value, at) => (value === null && !below?.[at] ? null : (value ?? 0) + (below?.[at] ?? 0))));
  }
  return sums;
}

/** Where a value stands between gaps: no line goes through it. */
export const lonePoints = (values: ArrayLike<number | null | undefined>): number[] =>
  Array.from(values).flatMap((value, at) =>
    value != null && values[at - 1] == null && values[at + 1] == null ? [at] : [],
  );
