import type { ExitRecord } from '../k6/exit-record.ts';

/** k6's exit codes (errext/exitcodes/codes.go), as ends of "k6 …". */
const MEANINGS: Readonly<Record<number, string>> = {
  2: 'crashed (out of memory, or a fatal error of its runtime)',
  99: 'found thresholds crossed',
  100: 'gave up: setup took too long',
  101: 'gave up: teardown took too long',
  102: 'gave up: a step took too long',
  103: 'was stopped through its API',
  104: 'refused the options of the script',
  105: 'was interrupted from outside',
  106: 'could not open its API port',
  107: 'ended with an exception in the script',
  108: 'was aborted by the script',
  109: 'crashed',
  110: 'was failed by the script',
  255: 'could not run the script',
};

/** How k6 ended, in one sentence, with k6's own words where it left any. */
export function describeExit({ exitCode, signal, summary, lastWords }: ExitRecord): string {
  const how =
    signal !== null
      ? `was killed by ${signal}`
      : `${MEANINGS[exitCode ?? -1] ?? (summary === null ? 'ended without a summary' : 'ended')} (exit ${exitCode})`;
  // The stack of an exception has lines of its own, and each line of a message would be told as a problem of its own.
  return lastWords === null ? `k6 ${how}` : `k6 ${how}: ${lastWords.replace(/\s+/g, ' ').trim()}`;
}
