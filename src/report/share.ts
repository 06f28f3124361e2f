import { quantity } from '../verdict/finding-words.ts';
import type { Nearness } from '../world.ts';
import { isOver, type LiveLimit, shareOf } from './live-limits.ts';

/** How much of a limit is used, for people. */
export interface Share {
  readonly value: number;
  readonly nearness: Nearness;
  /** `52 % of 800 ms`. */
  readonly words: string;
}

const NEAR = 0.8;
const CELLS = 8;

/** The limit of which the most is used; null when none has samples. `observed` has a value for each limit. */
export function worstShare(
  limits: readonly LiveLimit[],
  observed: (limit: LiveLimit) => number | null,
  main: LiveLimit | undefined,
): Share | null {
  const used = limits.flatMap((limit) => {
    const value = observed(limit);
    const share = shareOf(limit, value);
    return value === null || share === null ? [] : [{ limit, share, over: isOver(limit, value) }];
  });
  const [worst] = used.sort((a, b) => b.share - a.share);
  if (worst === undefined) return null;
  const { limit, share, over } = worst;
  const nearness = over ? 'over' : share >= NEAR ? 'near' : 'far';
  const words = `${percent(share, over)} of ${limitWords(limit, limit === main)}${over ? ' OVER' : ''}`;
  return { value: share, nearness, words };
}

/** Eight cells, as many full as there is used of the limit. */
export function bar(share: number, cells = CELLS): string {
  const full = Math.min(cells, Math.max(0, Math.round(share * cells)));
  return '█'.repeat(full) + '░'.repeat(cells - full);
}

/** Never 100 % of a limit that holds, never less of one that does not; no number of a limit of zero. */
function percent(share: number, over: boolean): string {
  const whole = over ? Math.ceil(share * 100) : Math.min(99, Math.floor(share * 100));
  return (Number.isFinite(share) ? `${quantity(whole, 'count')} %` : '–').padStart(WIDEST_USUAL);
}

const WIDEST_USUAL = '100 %'.length;

function limitWords({ threshold: { limit, unit, metric, tags } }: LiveLimit, isMain: boolean): string {
  const what = metric === 'http_req_failed' ? ' errors' : '';
  const part = tags.step === undefined ? (tags.kind ?? '') : `step ${tags.step}`;
  return `${quantity(limit, unit)}${what}${isMain || part === '' || part === 'document' ? '' : ` (${part})`}`;
}
