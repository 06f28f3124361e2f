import type { Snapshot, Standing } from '../results/measurements.ts';
import { clock, counted, quantity } from '../verdict/finding-words.ts';
import type { LiveBlock, LivePart } from '../world.ts';
import { type LiveLimit, mainLimit } from './live-limits.ts';
import { bar, type Share, worstShare } from './share.ts';
import { cut, padded, widthOf } from './width.ts';

/** Of more pages the worst are told, and the rest in one line. */
export const MAX_ROWS = 8;
const MAX_NAME_COLUMNS = 32;

/** A phase that is measured while it runs. */
export interface LivePhase {
  /** How its lines begin: `Warm-up `, or nothing for the load. */
  readonly title: string;
  readonly plannedSeconds: number;
  /** Its pages and journeys. */
  readonly names: readonly string[];
  /** What the fold watches, in that order. */
  readonly limits: readonly LiveLimit[];
  /** False: nothing of it is judged, so no share of a limit is told. */
  readonly judged: boolean;
}

interface Row {
  readonly name: string;
  readonly standing: Standing;
  readonly p95: number | null;
  readonly share: Share | null;
}

/** Where a phase stands after so many seconds: the whole of it, then its pages, that which has used the most of a limit first. */
export function liveBlock(phase: LivePhase, snapshot: Snapshot, seconds: number): LiveBlock {
  const { title, plannedSeconds, names } = phase;
  const rows = names.map((name) => rowOf(name, phase, snapshot));
  const time = `${title}${timeWords(seconds, plannedSeconds)} · ${counted(snapshot.vus ?? 0, 'VU')}`;
  const done = doneOf(seconds, plannedSeconds);
  const [only] = rows;
  if (names.length === 1 && only !== undefined)
    return {
      done,
      head: [{ text: time }],
      rows: [[{ text: `lately ${figures(only).join(' · ')}` }, ...shareAfter(only)]],
    };
  const whole = { name: '', standing: snapshot, p95: null, share: shareOfPage(null, phase, snapshot) };
  const [rate, , errors] = figures(whole);
  return {
    done,
    head: [{ text: [time, `lately ${rate}`, errors].join(' · ') }, ...shareAfter(whole)],
    rows: table(rows),
  };
}

/** `0:10 of 1:00`; k6 waits for the last answers. */
const timeWords = (seconds: number, plannedSeconds: number): string =>
  `${clock(seconds)} of ${clock(plannedSeconds)}${Math.round(seconds) > plannedSeconds ? ', ending' : ''}`;

/** A phase of which nothing is measured, or with `plannedSeconds` null none knows how long it takes. */
export const waitBlock = (words: string, title: string, seconds: number, plannedSeconds: number | null): LiveBlock => ({
  done: plannedSeconds === null ? null : doneOf(seconds, plannedSeconds),
  head: [
    { text: `${title} ${clock(seconds)}${plannedSeconds === null ? '' : ` of ${clock(plannedSeconds)}`} · ${words}` },
  ],
  rows: [],
});

const doneOf = (seconds: number, plannedSeconds: number): number =>
  plannedSeconds > 0 ? Math.min(1, seconds / plannedSeconds) : 1;

function rowOf(name: string, phase: LivePhase, snapshot: Snapshot): Row {
  const main = mainLimit(phase.limits.filter(({ page }) => page === name));
  return {
    name,
    // The whole is the only one, whatever a script tags its points with.
    standing: (phase.names.length === 1 ? undefined : snapshot.pages.get(name)) ?? snapshot,
    p95: main === undefined ? null : observedOf(main, phase, snapshot),
    share: shareOfPage(name, phase, snapshot),
  };
}

function shareOfPage(page: string | null, phase: LivePhase, snapshot: Snapshot): Share | null {
  const limits = phase.judged ? phase.limits.filter((limit) => limit.page === page) : [];
  return worstShare(limits, (limit) => observedOf(limit, phase, snapshot), mainLimit(limits));
}

const observedOf = (limit: LiveLimit, { limits }: LivePhase, { watched }: Snapshot): number | null =>
  watched[limits.indexOf(limit)] ?? null;

/** Requests per second, p(95) and errors lately. */
function figures({ standing: { requestsPerSecond, errorRate, errors }, p95 }: Row): [string, string, string] {
  return [
    `${requestsPerSecond === null ? '–' : quantity(requestsPerSecond, 'count')} req/s`,
    `p(95) ${p95 === null ? '–' : quantity(p95, 'ms')}`,
    `errors ${errorRate === null ? '–' : quantity(errorRate, 'ratio')}${errors === 0 ? '' : ` (${quantity(errors, 'count')} in all)`}`,
  ];
}

const shareParts = ({ value, nearness, words }: Share): LivePart => ({ text: `${bar(value)} ${words}`, nearness });

const shareAfter = ({ share }: Row): LivePart[] => (share === null ? [] : [{ text: ' · ' }, shareParts(share)]);

/** Rows of the worst pages, aligned; a sort keeps the order of those that are alike. */
function table(rows: readonly Row[]): LivePart[][] {
  const sorted = [...rows].sort((a, b) => (b.share?.value ?? -1) - (a.share?.value ?? -1));
  // A last line for a single page would say less than the page.
  const shown = sorted.slice(0, rows.length === MAX_ROWS + 1 ? rows.length : MAX_ROWS);
  const cells = shown.map((row) => [
    cut(row.name, MAX_NAME_COLUMNS),
    ...figures(row),
    row.share === null ? '' : shareParts(row.share).text,
  ]);
  const widths = [0, 1, 2, 3].map((at) => Math.max(...cells.map((row) => widthOf(row[at] ?? ''))));
  const lines = cells.map((row, index): LivePart[] => {
    const text = `  ${row
      .slice(0, -1)
      .map((cell, at) => padded(cell, widths[at] ?? 0))
      .join('  ')}`;
    const share = shown[index]?.share ?? null;
    return share === null ? [{ text: text.trimEnd() }] : [{ text: `${text}  ` }, shareParts(share)];
  });
  const rest = sorted.slice(shown.length);
  return rest.length === 0 ? lines : [...lines, [{ text: `  ${restWords(rest)}` }]];
}

/** `and 192 more pages, all below 43 % of their limit`. */
function restWords(rest: readonly Row[]): string {
  const more = `and ${counted(rest.length, 'more page')}`;
  const over = rest.filter(({ share }) => share?.nearness === 'over').length;
  if (over > 0) return `${more}, ${quantity(over, 'count')} of them OVER`;
  const most = rest[0]?.share?.value;
  return most === undefined ? more : `${more}, all below ${Math.floor(most * 100) + 1} % of their limit`;
}
