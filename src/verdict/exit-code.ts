import type { Verdict } from './verdict.ts';

/** The gate's exit code: 0 only for `passed` or a stated waiver; 99 failed, 3 inconclusive, 130 cancelled; an error is 2 (the user must act), 124 (time limit) or 4. */
export function exitCodeOf({ outcome, enforced, error }: Pick<Verdict, 'outcome' | 'enforced' | 'error'>): number {
  switch (outcome) {
    case 'passed':
      return 0;
    case 'failed':
      return enforced ? 99 : 0;
    case 'inconclusive':
      return enforced ? 3 : 0;
    case 'cancelled':
      return 130;
    case 'error':
      if (error?.code.startsWith('user/')) return 2;
      return error?.code === 'platform/timed-out' ? 124 : 4;
  }
}
