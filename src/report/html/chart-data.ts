import type { Curve, Curves } from '../../results/curves.ts';
import { blockedAlone } from '../../verdict/blocked-alone.ts';
import { worstOf } from '../../verdict/headline.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { byUrgency } from '../page-rows.ts';
import type { ChartData, Line, Subject } from './chart-shape.ts';
import { chartWords } from './chart-words.ts';
import { PHASES } from './phase-words.ts';

/** The data of the charts; null when there is nothing to draw. */
export function chartData(verdict: Verdict, curves: Curves): ChartData | null {
  const { firstSecond, secondsPerPoint, vus, total } = curves;
  if (firstSecond === null || vus.length === 0) return null;
  const { pages } = verdict;
  const subject = (name: string, measured: Curve, page: string | null): Subject => {
    const curve = withPhasesApart(measured);
    const limit = limitOf(verdict, page);
    return {
      ...{ name, limit, since: sinceOf(verdict, page) },
      words: chartWords({ curve, vus, secondsPerPoint, limit }),
      ...linesOf(curve),
    };
  };
  const ofPages = pages.length < 2 ? [] : pages.flatMap(({ name }) => [[name, curves.pages[name]] as const]);
  const subjects = [
    subject(pages.length === 1 ? (pages[0]?.name ?? '') : 'All pages', total, null),
    ...ofPages.flatMap(([name, curve]) => (curve === undefined ? [] : [subject(name, curve, name)])),
  ];
  return {
    ...{ firstSecond, secondsPerPoint, points: vus.length, vus: lineOf(vus), subjects },
    first: Math.max(0, subjects.slice(1).findIndex(({ name }) => name === slowOf(verdict)) + 1),
  };
}

/** The phases are drawn on top of each other: none may hold another one. */
function withPhasesApart(curve: Curve): Curve {
  const { connecting, tlsHandshaking } = curve.phases;
  const blocked = curve.phases.blocked.map((mean, at) =>
    blockedAlone({ blocked: mean, connecting: connecting[at] ?? null, tlsHandshaking: tlsHandshaking[at] ?? null }),
  );
  return { ...curve, phases: { ...curve.phases, blocked } };
}

/** The page whose p(95) is over its limit, the farthest first. */
const slowOf = ({ pages }: Verdict): string | undefined =>
  byUrgency(pages).find(({ p95 }) => p95?.headroom != null && p95.headroom < 0)?.name;

const linesOf = (curve: Curve) => ({
  requests: lineOf(curve.requestsPerSecond),
  errors: lineOf(curve.errorsPerSecond),
  p50: lineOf(curve.p50),
  p95: lineOf(curve.p95),
  p99: lineOf(curve.p99),
  phases: PHASES.map(([phase, name]) => ({ name, line: lineOf(curve.phases[phase]) })),
});

/** As few characters as a chart can show. */
function lineOf(values: readonly (number | null)[]): Line {
  const rounded = values.map((value) => (value === null ? null : round(value)));
  const [first = null] = rounded;
  return rounded.every((value) => value === first) ? first : rounded;
}

/** Two decimals below ten, one below a hundred, none above. */
function round(value: number): number {
  const scale = value < 10 ? 100 : value < 100 ? 10 : 1;
  return Math.round(value * scale) / scale;
}

/** The limit that the line of a chart stands for: that of the page, and for the whole run the one that all share. */
function limitOf({ pages }: Verdict, page: string | null): number | null {
  const limits = new Set(
    pages.filter(({ name }) => page === null || name === page).map(({ p95 }) => p95?.limit ?? null),
  );
  const [only = null] = limits;
  return limits.size === 1 ? only : null;
}

/** That of the worst one, as the headline tells it. */
function sinceOf({ thresholds }: Verdict, page: string | null): number | null {
  return worstOf(thresholds.filter(({ tags }) => page === null || tags.page === page))?.sinceSeconds ?? null;
}
