import type { Readiness } from '../config/looks.ts';
import type { Look, LookReport, Sight, Watch } from '../k6/look.ts';
import { reason } from './facts.ts';
import { counted } from './finding-words.ts';
import type { Reason } from './verdict.ts';
import { noAnswer, SWALLOWED } from './visit-answers.ts';

/** What a look saw, in words. */
export interface Seen extends Sight {
  /** What happened and where, in one sentence. */
  readonly words: string;
  /** What to do next. */
  readonly hint: string;
}

/** Whether the target is ready, and what keeps it from that. */
export function readinessSeen({ report }: Look, ready: Readiness): Seen {
  const fault = report === null ? hung(ready.url) : (silent(report) ?? unready(report, ready));
  return { good: fault === undefined, settled: false, words: '', hint: '', ...fault };
}

/** What keeps a look from being good. */
export type Fault = Pick<Seen, 'words' | 'hint'>;

/** An address as it may be shown. */
export const withoutQuery = (url: string): string => url.replace(/\?.*$/, '');

/** k6 ended with the time of the look: nothing was answered. */
export const hung = (url: string): Fault => ({
  words: `${withoutQuery(url)} does not answer in time`,
  hint: SWALLOWED,
});

/** No answer at all. */
export function silent(report: LookReport): Fault | undefined {
  const cause = noAnswer(report);
  return cause && { words: cause.message, hint: cause.hint };
}

function unready({ status, address, redirect, contains }: LookReport, ready: Readiness): Fault | undefined {
  const leads = redirect === '' ? '' : `, a redirect to ${redirect}`;
  if (status !== ready.status)
    return { words: `${address} answers ${status}${leads}, not ${ready.status}`, hint: HINT };
  return contains ? undefined : { words: `${address} does not contain ${JSON.stringify(ready.contains)}`, hint: HINT };
}

const HINT =
  'Check that the deploy has ended and what ready asks for; raise its timeout-seconds if the site starts slowly.';

/** Why no load is sent to a target that did not get ready: what was seen last. */
export function unreadyReason({ looks, last }: Watch<Seen>, { timeoutSeconds, times }: Readiness): Reason {
  const often = times === 1 ? '' : ` ${times} times in a row`;
  return reason(
    'unreachable',
    `${last.words}. It was not ready${often} within ${timeoutSeconds} s (${counted(looks, 'look')}). No load was sent. ${last.hint}`,
  );
}
