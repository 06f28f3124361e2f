import type { Finding, Verdict } from '../verdict/verdict.ts';
import { crossedOf } from './crossed.ts';
import { quantityCell } from './measured-tables.ts';
import { STATE_WORDS, urgencyOf } from './outcome.ts';

type Page = Verdict['pages'][number];

/** A page of the first screen, in words. */
export interface PageRow {
  readonly name: string;
  readonly state: Finding['state'];
  readonly word: string;
  /** What is over its limits, where that is not the p(95) alone: `errors, checks`; empty for nothing else. */
  readonly crossed: string;
  readonly p95: string;
  readonly limit: string;
  /** What is left of the limit, as a share of it; null where there is none. */
  readonly headroom: number | null;
  readonly errorRate: string;
  readonly requests: string;
}

/** The pages in the order in which a reader wants them: what blocks first, then what is nearest to its limit. */
export const byUrgency = (pages: Verdict['pages']): readonly Page[] =>
  [...pages].sort((a, b) => urgencyOf(a.state) - urgencyOf(b.state) || headroomOrder(a) - headroomOrder(b));

const headroomOrder = ({ p95 }: Page): number => p95?.headroom ?? Number.MAX_VALUE;

/** A row per page; none for a run that measured nothing. */
export const pageRowsOf = (verdict: Verdict): readonly PageRow[] =>
  verdict.total === null ? [] : byUrgency(verdict.pages).map((page) => rowOf(page, verdict));

function rowOf(page: Page, verdict: Verdict): PageRow {
  const { name, state, p95, measured } = page;
  return {
    ...{ name, state, word: STATE_WORDS[state], crossed: crossedOf(page, verdict).join(', ') },
    p95: quantityCell(p95?.observed, 'ms'),
    limit: quantityCell(p95?.limit, 'ms'),
    headroom: p95?.headroom ?? null,
    errorRate: quantityCell(measured?.errorRate, 'ratio'),
    requests: quantityCell(measured?.requests, 'count'),
  };
}

/** What a value beyond its limit is: `50 % over` an upper one, `50 % short` of a lower one. */
export const beyondWord = ({ expression }: Finding): string => (/^[^<>]*>/.test(expression) ? 'short' : 'over');

const BAR_CELLS = 8;
const NO_BREAK = '\u00a0';

/** What is left of a limit, as a bar and in percent; a full bar is all of it, and what is beyond the limit has none. */
export function headroomBar(headroom: number | null, beyond = 'over'): string {
  if (headroom === null) return '–';
  const filled = Math.round(Math.min(1, Math.max(0, headroom)) * BAR_CELLS);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)}`;
  const percent = `${Math.abs(Math.round(headroom * 100))}${NO_BREAK}%`;
  return `${bar}${NO_BREAK}${percent}${NO_BREAK}${headroom < 0 ? beyond : 'left'}`;
}
