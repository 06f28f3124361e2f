import type { StopReason } from '../k6/exit-record.ts';
import type { Measurements } from '../results/measurements.ts';
import type { Stall } from '../results/stall.ts';
import { clock, quantity } from './finding-words.ts';
import type { Reason } from './verdict.ts';

/** What went wrong in the course of a load, each as a reason to fail it: what the kill switch stopped it for comes first. */
export function alarmReasons(measured: Measurements, stopped: StopReason | null, page: string): Reason[] {
  const stall = stallReasons(measured, stopped === 'stalled', page);
  switch (stopped) {
    case 'error-burst':
      return [{ code: 'error-burst', message: burstWords(measured, page) }, ...stall];
    case 'silence':
      return [{ code: 'error-burst', message: silenceWords(measured, page) }, ...stall];
    default:
      return stall;
  }
}

/** A stall of all pages and journeys is one of each. */
function stallReasons(measured: Measurements, isStopped: boolean, page: string): Reason[] {
  const { stall, pageStalls } = measured;
  const isWhole = stall !== null || (isStopped && pageStalls.size === 0);
  const stalls: [string, Stall | null][] = isWhole ? [[page, stall]] : [...pageStalls];
  return stalls.map(([of, one]) => ({
    code: 'stalled',
    message: stallWords(one, of, measured),
    ...(!isWhole && { page: of }),
  }));
}

function burstWords(measured: Measurements, page: string): string {
  const { startSecond = 0, seconds = 0, requests = 0, failed = 0 } = measured.errorBurst ?? {};
  const share = `${quantity(failed, 'count')} of ${quantity(requests, 'count')} requests failed`;
  return `${page}: ${share} in ${seconds} s in a row, from ${since(startSecond, measured)} on`;
}

function stallWords(stall: Stall | null, page: string, measured: Measurements): string {
  const { startSecond = 0, seconds = 0, limitSeconds = 0 } = stall ?? {};
  const pace = `at the pace of this load ${quantity(limitSeconds, 'count')} s would be the most`;
  return `${page}: no document was answered for ${seconds} s while visitors waited, from ${since(startSecond, measured)} on; ${pace}`;
}

function silenceWords(measured: Measurements, page: string): string {
  const { lastAnswerAt } = measured;
  const when = lastAnswerAt === null ? 'from the start' : `from ${since(lastAnswerAt / 1000, measured)} on`;
  return `${page}: nothing was answered any more, ${when}: k6 fell silent`;
}

/** When, on the clock of the load. */
const since = (second: number, { firstPointAt }: Measurements): string =>
  clock(Math.max(0, second - (firstPointAt ?? 0) / 1000));
