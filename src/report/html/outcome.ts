import { counted, furtherReasons } from '../../verdict/finding-words.ts';
import type { Finding, Outcome, Reason, Verdict } from '../../verdict/verdict.ts';
import { time } from '../time-words.ts';

const OUTCOMES: Readonly<Record<Outcome, { readonly word: string; readonly sign: string; readonly tone: string }>> = {
  passed: { word: 'Passed', sign: '✓', tone: 'good' },
  failed: { word: 'Failed', sign: '✕', tone: 'bad' },
  inconclusive: { word: 'Inconclusive', sign: '?', tone: 'unsure' },
  error: { word: 'Error', sign: '!', tone: 'bad' },
  cancelled: { word: 'Cancelled', sign: '■', tone: 'unsure' },
};

const FROM_THRESHOLDS: ReadonlySet<Reason['code']> = new Set([
  'threshold-crossed',
  'threshold-unmeasured',
  'threshold-disputed',
] as const);

/** The first screen: the sentence, what it rests on, and why. */
export function outcomeView(verdict: Verdict) {
  const { outcome, enforced, headline, reasons, abort, error, notes, why, reproduce } = verdict;
  const { word, sign, tone } = OUTCOMES[outcome];
  const others = furtherReasons(headline, reasons).filter(({ code }) => !FROM_THRESHOLDS.has(code));
  const explains = why.length + others.length > 0 || abort !== null || Boolean(error?.hint);
  return {
    ...{ word, sign, tone: outcome === 'failed' && !enforced ? 'unsure' : tone, headline },
    ticks: [thresholdsTick(verdict), evidenceTick(verdict)],
    // The code of an error says more than those of its reasons; what thresholds say stands in their table.
    reasons: others.map(({ code, message }) => ({
      code: outcome === 'error' ? null : code,
      message,
    })),
    stopped:
      abort &&
      `${abort.by === 'k6' ? 'k6' : 'k6-gate'} stopped the load after ${time(abort.afterSeconds)}: ${abort.reason}`,
    next: error?.hint ?? null,
    why: why.map(({ message }) => message),
    ...{ notes, reproduce },
    explained: explains ? 'Why' : notes.length > 0 || reproduce !== null ? 'About this run' : null,
  };
}

/** How many of the thresholds that judge were held. */
function thresholdsTick({ thresholds }: Verdict) {
  const judged = thresholds.filter(({ state }) => state !== 'reported');
  const count = (state: Finding['state']): number => judged.filter((finding) => finding.state === state).length;
  const held = count('held');
  const others = [
    ...(count('crossed') > 0 ? [`${count('crossed')} crossed`] : []),
    ...(count('unmeasured') > 0 ? [`${count('unmeasured')} without samples`] : []),
    ...(count('disputed') > 0 ? [`${count('disputed')} disputed`] : []),
  ];
  const words = judged.length === 0 ? 'none was judged' : [`${held} of ${judged.length} held`, ...others].join(', ');
  return {
    ...tick(judged.length > 0 && held === judged.length, 'Thresholds', words),
    href: judged.length > 0 ? '#thresholds' : null,
  };
}

/** Whether the evidence is whole. */
function evidenceTick({ evidence, total, thresholds }: Verdict) {
  const { points, malformedLines, summaryAgrees } = evidence;
  if (total === null) return tick(false, 'Evidence', 'no load was measured');
  const few = thresholds.filter(({ state, confidence }) => state === 'held' && confidence === 'low').length;
  const words = [
    `${counted(total.requests, 'request')}, ${counted(points, 'sample')}`,
    malformedLines === 0 ? 'every line readable' : counted(malformedLines, 'unreadable line'),
    ...(summaryAgrees === null ? [] : [`counts ${summaryAgrees ? 'agree' : 'do not agree'} with k6`]),
    ...(few > 0 ? [`${counted(few, 'threshold')} on few samples`] : []),
  ];
  return tick(summaryAgrees === true && malformedLines === 0, 'Evidence', words.join(', '));
}

const tick = (good: boolean, name: string, words: string) => ({
  ...{ name, words, tone: good ? 'good' : 'bad', sign: good ? '✓' : '✕' },
  said: good ? 'good' : 'not good',
});
