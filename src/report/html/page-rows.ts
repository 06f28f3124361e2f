import { quantity } from '../../verdict/finding-words.ts';
import type { Finding, Verdict } from '../../verdict/verdict.ts';
import { crossedOf } from '../crossed.ts';
import { quantityCell } from '../measured-tables.ts';
import { STATE_WORDS, urgencyOf } from '../outcome.ts';
import { byUrgency } from '../page-rows.ts';
import { webAddress } from './view.ts';

type Page = Verdict['pages'][number];
type State = Finding['state'];

/** The sign of a state: no meaning by colour alone. */
export const STATE_SIGNS: Readonly<Record<State, string>> = {
  crossed: '✕',
  disputed: '≠',
  unmeasured: '?',
  held: '✓',
  reported: '–',
};

/** A bar is as wide as this share of the limit. */
const BAR_SHARE = 1.25;
const BAR_WIDTH = 100;

/** The first table: a row per page, what blocks first, then what is nearest to its limit; none for a run that measured nothing. */
export const pageRows = (verdict: Verdict) =>
  verdict.total === null ? [] : byUrgency(verdict.pages).map((page) => row(page, verdict));

function row(page: Page, verdict: Verdict) {
  const { name, type, url, state, p95, measured } = page;
  const observed = p95?.observed ?? null;
  const crossed = crossedOf(page, verdict);
  return {
    ...{ name, type, url, href: webAddress(url), anchor: `page-${verdict.pages.indexOf(page) + 1}` },
    ...{ state, sign: STATE_SIGNS[state], urgency: urgencyOf(state) },
    word: [STATE_WORDS[state], ...(crossed.length === 0 ? [] : [`(${crossed.join(', ')})`])].join(' '),
    // Other limits than that of the p(95) can be crossed.
    p95State: state === 'crossed' && (p95?.headroom ?? 0) > 0 ? 'held' : state,
    errorState: crossed.includes('errors') ? 'crossed' : '',
    p95: quantityCell(observed, 'ms'),
    p95Value: observed ?? -1,
    limit: quantityCell(p95?.limit, 'ms'),
    bar: bar(p95),
    headroom: headroomText(p95?.headroom ?? null),
    headroomValue: p95?.headroom ?? '',
    errorRate: quantityCell(measured?.errorRate, 'ratio'),
    errorValue: measured?.errorRate ?? -1,
    requests: quantityCell(measured?.requests, 'count'),
    requestsValue: measured?.requests ?? -1,
  };
}

/** How much of the limit is used, as a drawing: the limit stands at a fixed place. Null without both. */
function bar(p95: Page['p95']) {
  if (!p95 || p95.observed === null || p95.limit === null || p95.limit <= 0) return null;
  const share = Math.max(0, p95.observed / p95.limit);
  const limitAt = BAR_WIDTH / BAR_SHARE;
  return {
    width: Math.round(Math.min(share, BAR_SHARE) * limitAt * 10) / 10,
    limitAt,
    over: share >= 1,
  };
}

/** `23 % left`, `14 % over`. */
export function headroomText(headroom: number | null, beyond = 'over'): string {
  if (headroom === null) return '–';
  const percent = `${Math.abs(Math.round(headroom * 100))} %`;
  return headroom < 0 ? `${percent} ${beyond}` : `${percent} left`;
}

/** The row of the sums below that of the pages. */
export const sumRow = ({ total, pages }: Verdict) =>
  total === null || pages.length < 2
    ? null
    : { errorRate: quantityCell(total.errorRate, 'ratio'), requests: quantity(total.requests, 'count') };
