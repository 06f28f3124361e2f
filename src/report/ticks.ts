import { counted, FROM_FINDINGS } from '../verdict/finding-words.ts';
import type { Finding, Verdict } from '../verdict/verdict.ts';

/** One of the two lines below the sentence: what a verdict rests on, and whether that is well. */
export interface Tick {
  readonly good: boolean;
  readonly name: 'Thresholds' | 'Evidence';
  readonly words: string;
}

/** How many of the thresholds held, and how whole the evidence is; nothing of a run that never had any to hold. */
export const ticksOf = (verdict: Verdict): readonly Tick[] =>
  verdict.thresholds.length === 0 ? [] : [thresholdsTick(verdict), evidenceTick(verdict)];

function thresholdsTick({ thresholds }: Verdict): Tick {
  const judged = thresholds.filter(({ state }) => state !== 'reported');
  const count = (state: Finding['state']): number => judged.filter((finding) => finding.state === state).length;
  const others = [
    [count('crossed'), 'crossed'],
    [count('unmeasured'), 'without samples'],
    [count('disputed'), 'disputed'],
  ].flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`]));
  const held = count('held');
  const words = judged.length === 0 ? 'none was judged' : [`${held} of ${judged.length} held`, ...others].join(', ');
  return { good: judged.length > 0 && held === judged.length, name: 'Thresholds', words };
}

function evidenceTick({ evidence, total, thresholds, outcome, reasons, results }: Verdict): Tick {
  const { points, malformedLines, summaryAgrees } = evidence;
  if (total === null || (results !== null && points === 0))
    return {
      good: false,
      name: 'Evidence',
      words: results === null ? 'no load was measured' : 'the results hold no samples',
    };
  const isDoubted = outcome === 'inconclusive' && reasons.some(({ code }) => !FROM_FINDINGS.has(code));
  const few = thresholds.filter(({ state, confidence }) => state === 'held' && confidence === 'low').length;
  const words = [
    `${counted(total.requests, 'request')} in ${counted(points, 'sample')}`,
    malformedLines === 0 ? 'every line readable' : counted(malformedLines, 'unreadable line'),
    ...(results === null ? [] : [`from ${counted(results.files.length, 'file')}`]),
    ...(summaryAgrees === null ? [] : [`counts ${summaryAgrees ? 'agree' : 'do not agree'} with k6`]),
    ...(isDoubted ? ['not enough for a pass'] : []),
    ...(few > 0 ? [`${counted(few, 'threshold')} on few samples`] : []),
  ];
  return {
    good: (results !== null || summaryAgrees === true) && malformedLines === 0 && !isDoubted,
    name: 'Evidence',
    words: words.join(', '),
  };
}
