import type { Measured, TrendStats } from '../../results/measurements.ts';
import { counted, quantity } from '../../verdict/finding-words.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { quantityCell } from '../measured-tables.ts';
import { STATE_WORDS } from '../outcome.ts';
import { STATE_SIGNS } from './page-rows.ts';
import { PHASES } from './phase-words.ts';
import { webAddress } from './view.ts';

type Page = Verdict['pages'][number];

/** Each page in full, the slowest first. Of a run whose load has no page of its own, the whole; of one that measured nothing, none. */
export function pageDetails({ pages, total }: Verdict) {
  const speed = ({ p95, measured }: Page): number => p95?.observed ?? measured?.duration?.p95 ?? -1;
  if (total !== null && pages.length === 0)
    return [{ name: 'All requests', anchor: 'page-1', alone: true, measured: measuredView(total) }];
  if (total === null) return [];
  return pages
    .map((page, index) => ({ page, index }))
    .sort((a, b) => speed(b.page) - speed(a.page))
    .map(({ page, index }) => ({ ...detail(page, index), alone: pages.length === 1 }));
}

function detail({ name, type, url, state, measured, p95, warmUp }: Page, index: number) {
  return {
    ...{ name, type, url, href: webAddress(url), anchor: `page-${index + 1}` },
    ...{ state, sign: STATE_SIGNS[state], word: STATE_WORDS[state] },
    speed: quantityCell(p95?.observed ?? measured?.duration?.p95, 'ms'),
    measured: measured && measuredView(measured),
    warmUp: warmUp && {
      requests: counted(warmUp.requests, 'request'),
      p95: quantityCell(warmUp.p95, 'ms'),
      errorRate: quantityCell(warmUp.errorRate, 'ratio'),
    },
  };
}

function measuredView(measured: Measured) {
  const { requests, requestsPerSecond, errorRate, iterations, bytesReceived, bytesSent } = measured;
  return {
    facts: [
      { name: 'Requests', value: quantity(requests, 'count') },
      { name: 'per second', value: quantity(requestsPerSecond, 'count') },
      { name: 'Failed', value: quantityCell(errorRate, 'ratio') },
      { name: 'Iterations', value: quantity(iterations, 'count') },
      { name: 'Received', value: bytes(bytesReceived) },
      { name: 'Sent', value: bytes(bytesSent) },
    ],
    timings: [
      // What thresholds call http_req_duration, and k6's own phases: some of them hold others.
      timing('Response: sending, waiting, receiving', measured.duration),
      ...PHASES.map(([phase, name]) =>
        timing(phase === 'blocked' ? 'Blocked, with connecting and TLS' : name, measured.phases[phase]),
      ),
    ],
    statuses: shares(measured.statuses, (status) => (status === '0' ? 'no answer' : status)),
    errorCodes: shares(measured.errorCodes, (code) => code),
    checks: [...measured.checks].sort((a, b) => b.fails - a.fails).map(check),
  };
}

function timing(name: string, trend: TrendStats | null) {
  const values = [trend?.avg, trend?.min, trend?.med, trend?.p90, trend?.p95, trend?.p99, trend?.max];
  return { name, values: values.map((value) => quantityCell(value, 'ms')) };
}

const check = ({ name, passes, fails }: Measured['checks'][number]) => ({
  ...{ name, passes: quantity(passes, 'count'), fails: quantity(fails, 'count'), failed: fails > 0 },
  sign: fails > 0 ? '✕' : '✓',
  word: fails > 0 ? 'failed' : 'passed',
});

/** Counts with their share of all, the most frequent first. */
function shares(counts: Readonly<Record<string, number>>, words: (key: string) => string) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([key, count]) => ({
      name: words(key),
      count: quantity(count, 'count'),
      share: quantity(all === 0 ? 0 : count / all, 'ratio'),
      width: all === 0 ? 0 : Math.round((count / all) * 1000) / 10,
    }));
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
const STEP = 1000;

/** `1.2 MB`. */
function bytes(count: number): string {
  const at = count < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(count) / Math.log10(STEP)));
  return `${quantity(count / STEP ** at, 'count')} ${UNITS[at]}`;
}
