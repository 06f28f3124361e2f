import { GateError } from '../gate-error.ts';

/** The `k6/untrusted` error of something that a server sent and that is not what was asked for, with the next step. */
export const untrusted = (message: string, cause?: unknown): GateError =>
  new GateError('k6/untrusted', message, {
    hint: 'Find out what that server sends before you trust it; a mirror must hold the original archives.',
    cause,
  });
