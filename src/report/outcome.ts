import type { Finding, Outcome, Verdict } from '../verdict/verdict.ts';

const WORDS: Readonly<Record<Outcome, string>> = {
  passed: 'PASSED',
  failed: 'BLOCKED',
  inconclusive: 'INCONCLUSIVE',
  error: 'ERROR',
  cancelled: 'CANCELLED',
};

/** The first word of every view: BLOCKED is a failure that holds the job back; one that is waived is told as what it is. */
export const outcomeWord = ({ outcome, enforced }: Pick<Verdict, 'outcome' | 'enforced'>): string =>
  outcome === 'failed' && !enforced ? 'FAILED' : WORDS[outcome];

/** What a state of a threshold, or of a page, is called, the most urgent first. */
export const STATE_WORDS: Readonly<Record<Finding['state'], string>> = {
  crossed: 'crossed',
  disputed: 'disputed',
  unmeasured: 'no samples',
  held: 'held',
  reported: 'reported',
};

/** 0 for the state that a reader must see first. */
export const urgencyOf = (state: Finding['state']): number => Object.keys(STATE_WORDS).indexOf(state);
