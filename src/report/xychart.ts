import type { Curves } from '../results/curves.ts';
import { clock } from '../verdict/finding-words.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { fold } from './markdown.ts';
import { byUrgency } from './page-rows.ts';

/** More labels than these stand on each other. */
const MAX_POINTS = 24;
/** So that the highest point is not the border. */
const HEADROOM = 1.1;

/** The p(95) of the page that a reader must see first, with its limit, as a chart of Mermaid in a fold; empty where there is no course to draw. */
export function p95Chart({ pages }: Verdict, { pages: ofPages, secondsPerPoint }: Curves): string {
  const [page] = byUrgency(pages);
  const points = pointsOf(ofPages[page?.name ?? '']?.p95 ?? [], secondsPerPoint);
  if (page === undefined || points.length < 2) return '';
  const limit = page.p95?.limit ?? null;
  const top = Math.max(limit ?? 0, ...points.map(({ worst }) => worst)) * HEADROOM;
  const chart = [
    'xychart-beta',
    `title "${plain(page.name)}: p(95) in ms${limit === null ? '' : `, limit ${limit}`}"`,
    `x-axis [${points.map(({ at }) => `"${clock(at)}"`).join(', ')}]`,
    `y-axis 0 --> ${Math.max(1, Math.round(top))}`,
    `line [${points.map(({ worst }) => Math.round(worst)).join(', ')}]`,
    ...(limit === null ? [] : [`line [${points.map(() => limit).join(', ')}]`]),
  ];
  return fold('p(95) over time', ['```mermaid', ...chart, '```'].join('\n'));
}

interface ChartPoint {
  /** Seconds after the first point of the run. */
  readonly at: number;
  /** The highest p(95) of that time, milliseconds. */
  readonly worst: number;
}

/** Neighbours are one point where there are too many; a time without an answer has none. */
function pointsOf(values: readonly (number | null)[], secondsPerPoint: number): readonly ChartPoint[] {
  const step = Math.max(1, Math.ceil(values.length / MAX_POINTS));
  return Array.from({ length: Math.ceil(values.length / step) }, (_, index) => index * step).flatMap((from) => {
    const seen = values.slice(from, from + step).filter((value) => value !== null);
    return seen.length === 0 ? [] : [{ at: from * secondsPerPoint, worst: Math.max(...seen) }];
  });
}

/** Letters and digits, and what can neither end a text of Mermaid nor begin anything in it. */
const plain = (name: string): string => name.replace(/[^\p{L}\p{N} ._/-]/gu, '?').slice(0, 60);
