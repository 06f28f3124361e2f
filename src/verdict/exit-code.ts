import type { Verdict } from './verdict.ts';

/** Exit codes beside 0, passed or waived. */
export const EXIT = { failed: 99, inconclusive: 3, userError: 2, error: 4, timedOut: 124, cancelled: 130 } as const;

/** The gate's exit code: 0 only for `passed` or a stated waiver; 99 failed, 3 inconclusive, 130 cancelled; an error is 2 (the user must act), 124 (time limit) or 4. */
export function exitCodeOf({ outcome, enforced, error }: Pick<Verdict, 'outcome' | 'enforced' | 'error'>): number {
  switch (outcome) {
    case 'passed':
      return 0;
    case 'failed':
      return enforced ? EXIT.failed : 0;
    case 'inconclusive':
      return enforced ? EXIT.inconclusive : 0;
    case 'cancelled':
      return EXIT.cancelled;
    case 'error':
      if (error?.code.startsWith('user/')) return EXIT.userError;
      return error?.code === 'platform/timed-out' ? EXIT.timedOut : EXIT.error;
  }
}
