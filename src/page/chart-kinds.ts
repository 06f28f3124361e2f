import type { Line, Subject } from '../report/html/chart-shape.ts';
import { stacked, valuesOf } from './lines.ts';

/** One line of a chart. */
export interface Stroke {
  readonly name: string;
  /** The name of a colour of the page's style, without its dashes. */
  readonly color: string;
  /** What is drawn. */
  readonly drawn: readonly (number | null)[];
  /** What is said: of stacked lines not what is drawn. */
  readonly said: readonly (number | null)[];
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly filled?: 'soft' | 'solid';
  readonly stepped?: boolean;
}

/** One of the charts of the page. */
export interface ChartKind {
  /** Of its figure. */
  readonly id: string;
  readonly unit: string;
  readonly words: keyof Subject['words'];
  readonly showsLimit: boolean;
  readonly strokes: (subject: Subject, vus: Line, points: number) => readonly Stroke[];
}

const PHASE_COLORS = ['phase-1', 'phase-2', 'phase-3', 'phase-4', 'phase-5', 'phase-6'];

/** All charts, in the order of the page. */
export const CHART_KINDS: readonly ChartKind[] = [
  {
    ...{ id: 'chart-times', unit: ' ms', words: 'times', showsLimit: true },
    strokes: ({ p50, p95, p99 }, _, points) => [
      stroke('p(50)', 'p50', p50, points, { dash: [2, 3] }),
      stroke('p(95)', 'p95', p95, points, { width: 2.25 }),
      stroke('p(99)', 'p99', p99, points, { dash: [6, 4] }),
    ],
  },
  {
    ...{ id: 'chart-requests', unit: '/s', words: 'requests', showsLimit: false },
    strokes: ({ requests }, _, points) => [stroke('Requests', 'requests', requests, points, { filled: 'soft' })],
  },
  {
    ...{ id: 'chart-errors', unit: '/s', words: 'errors', showsLimit: false },
    strokes: ({ errors }, _, points) => [stroke('Failed', 'errors', errors, points, { filled: 'soft', stepped: true })],
  },
  {
    ...{ id: 'chart-phases', unit: ' ms', words: 'phases', showsLimit: false },
    strokes: ({ phases }, _, points) => {
      const lines = phases.map(({ line }) => valuesOf(line, points));
      const sums = stacked(lines);
      const strokes = phases.map(({ name }, at) => ({
        ...{ name, color: PHASE_COLORS[at] ?? 'p50', filled: 'solid' as const, width: 1 },
        drawn: sums[at] ?? [],
        said: lines[at] ?? [],
      }));
      // The highest is drawn first, so that those below it are seen.
      return strokes.reverse();
    },
  },
  {
    ...{ id: 'chart-vus', unit: '', words: 'vus', showsLimit: false },
    strokes: (_, vus, points) => [stroke('VUs', 'vus', vus, points, { filled: 'soft', stepped: true })],
  },
];

function stroke(name: string, color: string, line: Line, points: number, more: Partial<Stroke>): Stroke {
  const values = valuesOf(line, points);
  return { name, color, drawn: values, said: values, ...more };
}
