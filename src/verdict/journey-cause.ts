import type { Config, Journey } from '../config/config.ts';
import type { VisitReport, VisitRequest } from '../k6/visit.ts';
import { type Cause, noAnswer, refusedAnswer, unreachable, wrongPage } from './visit-answers.ts';

/** The step of a journey that was not as expected; a journey that a whole visit left out is none either. */
export function causeOfJourney(journey: Journey, report: VisitReport, config: Config): Cause | undefined {
  const requests = report.requests.filter(({ page }) => page === journey.name);
  const isThrown = report.exceptions.some(({ page }) => page === journey.name);
  if (requests.length === 0 && report.ended && !isThrown)
    return wrongPage(`The rehearsal did no step of the journey ${journey.name}`, 'Look at k6.log of the evidence.');
  const failed = requests.find(({ failedChecks }) => failedChecks.length > 0);
  return failed && causeOfStep(journey, failed, config);
}

/** What became of a step: no answer, a request that may not be made, or another answer than expected. */
function causeOfStep({ name }: Journey, request: VisitRequest, { target }: Config): Cause {
  const { step = '', method = '', asked, address, held, failedChecks } = request;
  const where = `${name}: the step "${step}" (${method} ${asked})`;
  if (held !== null) return wrongPage(`${where} ${leads(request, target.host)}`, HELD_HINTS[held]);
  const silence = noAnswer({ ...request, asked: where });
  if (silence !== undefined) return unreachable(silence.message, silence.hint);
  const reached = address === '' ? '' : `, at ${address}`;
  return {
    ...judged(request),
    message: `${where} is not as expected${reached}: ${failedChecks.map((failed) => failed.replace(`${step}: `, '')).join('; ')}`,
  };
}

/** What an answer means that is not as expected, and what to do. A status that the step expects says nothing of it. */
function judged(request: VisitRequest): Omit<Cause, 'message'> {
  const fails = (check: string) =>
    request.failedChecks.some((failed) => failed.startsWith(`"${request.step}: ${check}`));
  if (fails('status is ')) return ofStatus(request);
  return { reason: 'wrong-page', hint: fails('is no login page') ? LOGIN_HINT : LOOK, mendable: false };
}

function ofStatus(request: VisitRequest): Omit<Cause, 'message'> {
  const { reason, hint, mendable } = refusedAnswer(request) ?? wrongPage('', LOOK);
  // Those of a page speak of target-url and request-headers.
  const here = STATUS_HINTS[request.status] ?? (reason === 'wrong-page' ? LOOK : hint);
  return { reason, hint: here, mendable };
}

const LOOK = 'Look at what the target answers to this request, and at what the step sends, expects and extracts.';
const LOGIN_HINT =
  'Look at the credentials that this step and those before it send. If it is the page, and has a password field of its own: expect contains, with a text that only the page has.';
const CREDENTIALS_HINT =
  'Look at the credentials that the step sends: a header, a token, or the cookies of the steps before it.';

/** What to do where a step is refused; a page is told otherwise. */
const STATUS_HINTS: Readonly<Record<number, string>> = {
  401: CREDENTIALS_HINT,
  403: 'Look at what the step sends (credentials, the token of a form). If a firewall or bot wall answers, allow the User-Agent or the address of the runner.',
  407: CREDENTIALS_HINT,
};

/** Where a step would have led. */
function leads({ held, status, redirect }: VisitRequest, host: string): string {
  const how = status === 0 ? 'leads' : `redirects to ${redirect}, which leads`;
  switch (held) {
    case 'another host':
      return `${how} away from ${host}`;
    case 'changes state':
      return `${how} to a path that looks as if it changes state, and test-mode is read-only`;
    default:
      return `${how} on after ten redirects`;
  }
}

const HELD_HINTS = {
  'another host': 'Expect the 3xx status where the redirect is all that is wanted, or name its host in allowed-hosts.',
  'changes state': 'Leave the step out, expect the 3xx status, or set test-mode: full.',
  'too many': 'Look for a redirect loop: cookies and languages are usual causes.',
} as const;
