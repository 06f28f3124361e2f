import { GateError } from '../gate-error.ts';
import { stopReason } from './run.ts';

/** A stop signal that also fires after so many seconds, with the reason `time-limit`; leaving the scope disarms it. */
export function limitTime(stop: AbortSignal, seconds: number): Disposable & { readonly signal: AbortSignal } {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort('time-limit'), seconds * 1000);
  return { signal: AbortSignal.any([stop, limit.signal]), [Symbol.dispose]: () => clearTimeout(timer) };
}

/** The GateError of a stop that came while nothing was measured. */
export function stopError(stop: AbortSignal, during: string): GateError {
  return stopReason(stop) === 'time-limit'
    ? new GateError('platform/timed-out', `The time limit was reached during ${during}`, {
        hint: 'Raise timeout-minutes, or find out what took so long.',
      })
    : new GateError('platform/cancelled', `The job was cancelled during ${during}`);
}
