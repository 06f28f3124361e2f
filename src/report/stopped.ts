import { counted } from '../verdict/finding-words.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { time } from './time-words.ts';

/** Who stopped a load, when, and why; null when it went its full time. Of k6's own words on thresholds their number is enough: each is told by itself. */
export function stoppedText({ abort, thresholds }: Pick<Verdict, 'abort' | 'thresholds'>): string | null {
  if (abort === null) return null;
  const who = abort.by === 'k6' ? 'k6' : 'k6-gate';
  const crossed = thresholds.filter(({ state }) => state === 'crossed').length;
  const reason =
    abort.by === 'k6' && crossed > 0 && /^thresholds on metrics /.test(abort.reason)
      ? `${counted(crossed, 'threshold')} ${crossed === 1 ? 'was' : 'were'} crossed (abort-on-fail)`
      : abort.reason;
  return `Stopped by ${who} after ${time(abort.afterSeconds)}: ${reason}`;
}
