import { counted } from '../verdict/finding-words.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Log } from '../world.ts';
import { rowsOf } from './finding-rows.ts';
import { thresholdDetails, verdictText } from './text.ts';

/** Tells a log of a verdict: first, folded, every threshold and where it comes from; the verdict itself stands last. */
export function tellVerdict(verdict: Verdict, log: Pick<Log, 'info' | 'group'>): void {
  try {
    tellThresholds(verdict, log);
  } finally {
    log.info(verdictText(verdict));
  }
}

function tellThresholds(verdict: Verdict, log: Pick<Log, 'info' | 'group'>): void {
  const rows = rowsOf(verdict.thresholds);
  if (rows.length === 0) return;
  using _group = log.group(`All ${counted(rows.length, 'threshold')}, and where each comes from`);
  log.info(thresholdDetails(verdict));
}
