import { GateError, wordsOf } from '../gate-error.ts';
import type { Ending } from './assemble.ts';
import type { ReasonCode } from './verdict.ts';

/** What stopped the gate, as the ending of a run. An error that is no GateError is a bug of ours, and says so. */
export function endingOf(thrown: unknown): Ending {
  if (!(thrown instanceof GateError)) {
    const message = `k6-gate failed unexpectedly: ${wordsOf(thrown)}`;
    return failure(
      'platform/unexpected',
      'not-run',
      message,
      'This is a bug: please report it with k6.log of the evidence.',
    );
  }
  if (thrown.code === 'platform/cancelled')
    return { outcome: 'cancelled', reasons: [{ code: 'cancelled', message: thrown.message }] };
  return failure(thrown.code, REASONS[thrown.code] ?? 'not-run', thrown.message, thrown.hint ?? null);
}

const REASONS: Readonly<Record<string, ReasonCode>> = {
  'platform/timed-out': 'timed-out',
  'platform/evidence': 'evidence-incomplete',
  'k6/script-exception': 'script-exception',
};

/** Every line after the first of a message is a reason of its own: one problem each. */
function failure(code: string, reason: ReasonCode, message: string, hint: string | null): Ending {
  const [, ...details] = message.split('\n');
  const reasons = (details.length > 0 ? details : [message]).map((line) => ({
    code: reason,
    message: line.replace(/^- /, ''),
  }));
  return { outcome: 'error', reasons, error: { code, message, hint } };
}
