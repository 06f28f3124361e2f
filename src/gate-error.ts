/** Who must act on an error, and on what: the part before the slash is the party, the rest names the cause. */
export type GateErrorCode =
  | 'user/invalid-config'
  | 'user/refused'
  | 'user/bad-template'
  | 'k6/not-found'
  | 'k6/untrusted'
  | 'k6/preflight'
  | 'k6/script-exception'
  | 'k6/could-not-run'
  | 'k6/crashed'
  | 'k6/interrupted'
  | 'platform/timed-out'
  | 'platform/evidence'
  | 'platform/cancelled'
  | 'platform/unexpected';

export interface GateErrorOptions {
  /** What to do next, in one sentence. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** What stops the gate. `code` says who must act; the message says what happened and where; anything else that is thrown is our bug. */
export class GateError extends Error {
  override readonly name = 'GateError';
  readonly code: GateErrorCode;
  readonly hint: string | undefined;

  constructor(code: GateErrorCode, message: string, options: GateErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }
}

/** What was thrown, in words: anything can be. */
export const wordsOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
