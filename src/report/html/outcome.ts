import { furtherReasons } from '../../verdict/finding-words.ts';
import type { Outcome, Verdict } from '../../verdict/verdict.ts';
import { outcomeWord } from '../outcome.ts';
import { stoppedText } from '../stopped.ts';
import { type Tick, ticksOf } from '../ticks.ts';

const SIGNS: Readonly<Record<Outcome, { readonly sign: string; readonly tone: string }>> = {
  passed: { sign: '✓', tone: 'good' },
  failed: { sign: '✕', tone: 'bad' },
  inconclusive: { sign: '?', tone: 'unsure' },
  error: { sign: '!', tone: 'bad' },
  cancelled: { sign: '■', tone: 'unsure' },
};

/** The first screen: the sentence, what it rests on, and why. */
export function outcomeView(verdict: Verdict) {
  const { outcome, enforced, headline, reasons, abort, error, notes, why, reproduce } = verdict;
  const { sign, tone } = SIGNS[outcome];
  const others = furtherReasons(headline, reasons);
  const explains = why.length + others.length > 0 || abort !== null || Boolean(error?.hint);
  return {
    ...{ word: outcomeWord(verdict), sign, tone: outcome === 'failed' && !enforced ? 'unsure' : tone, headline },
    ticks: ticksOf(verdict).map(tick),
    // The code of an error says more than those of its reasons; what thresholds say stands in their table.
    reasons: others.map(({ code, message }) => ({
      code: outcome === 'error' ? null : code,
      message,
    })),
    stopped: stoppedText(verdict),
    next: error?.hint ?? null,
    why: why.map(({ message }) => message),
    ...{ notes, reproduce },
    explained: explains ? 'Why' : notes.length > 0 || reproduce !== null ? 'About this run' : null,
  };
}

const tick = ({ good, name, words }: Tick) => ({
  ...{ name, words, tone: good ? 'good' : 'bad', sign: good ? '✓' : '✕' },
  said: good ? 'good' : 'not good',
  href: name === 'Thresholds' ? '#thresholds' : null,
});
