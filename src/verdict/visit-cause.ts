import type { Config } from '../config/config.ts';
import type { Visit, VisitRequest } from '../k6/visit.ts';
import {
  type Cause,
  noAnswer,
  refusedAnswer,
  SWALLOWED,
  script,
  unreachable,
  type VisitCause,
  wrongPage,
} from './visit-answers.ts';

/** Judges a visit: the first document that is not what it should be decides. */
export function causeOf({ report, exit }: Visit, config: Config): VisitCause {
  const cause = report === null ? silence(exit, config) : causeOfReport(report, exit, config);
  const notes = report === null ? [] : notesOn(report, config);
  if (cause === undefined)
    return { clean: true, mendable: false, fingerprint: 'clean', reason: null, message: '', hint: '', notes };
  return { ...cause, clean: false, fingerprint: `${cause.reason} ${cause.message}`, notes };
}

/** k6 ended before the script could report anything. One that ends with 0 waited for its first answer until its time was over. */
function silence({ exitCode, signal, lastWords }: Visit['exit'], { target }: Config): Cause {
  if (exitCode === 0)
    return unreachable(`${withoutQuery(target.url)} is unreachable: the visit got no answer in its time`, SWALLOWED);
  const words = lastWords ?? `k6 ended with ${exitCode ?? signal} and said nothing`;
  return script(
    `The rehearsal could not visit the page: ${words}`,
    'Run the script by hand: k6 run -e GATE_PHASE=rehearsal script.js',
  );
}

type Report = NonNullable<Visit['report']>;

function causeOfReport({ requests, exception, ended }: Report, exit: Visit['exit'], config: Config): Cause | undefined {
  if (exception !== null)
    return script(
      `The script threw in the rehearsal: ${exception}`,
      'Correct the template; script.js is in the evidence.',
    );
  const documents = requests.filter((request) => request.kind === 'document');
  const last = documents.at(-1);
  if (last === undefined)
    return script('The rehearsal made no document request', 'Correct the template: requests need the tag kind.');
  const wrong = documents.map((request) => causeOfRequest(request, config)).find((cause) => cause !== undefined);
  if (wrong !== undefined || ended) return wrong;
  if (exit.exitCode !== 0) return silence(exit, config);
  return unreachable(`What the visit asked for after ${last.address} did not answer in its time`, SWALLOWED);
}

/** A document's answer that is not the page, from no answer at all to the wrong content. */
function causeOfRequest(request: VisitRequest, config: Config): Cause | undefined {
  if (request.failedChecks.length === 0) return undefined;
  return (
    noAnswer(request) ??
    refusedAnswer(request) ??
    heldBack(request, config) ??
    login(request) ??
    wrongPage(
      `${request.address} is not the page: it fails "${request.failedChecks.join('", "')}" (${request.bytes} characters, ${request.contentType || 'no content type'})`,
      'Check target-url, and expect-text, page-metadata and promo-data if they are set.',
    )
  );
}

/** A redirect that no visit follows. */
function heldBack({ status, address, redirect, held }: VisitRequest, { target }: Config): Cause | undefined {
  if (status < 300) return undefined;
  const leads = `${address} redirects to ${redirect || 'nowhere'}`;
  switch (held) {
    case 'changes state':
      return wrongPage(
        `${leads}, which looks like a path that changes state, and test-mode is read-only`,
        'Gate a page that is no cart, checkout or logout, or set test-mode: full.',
      );
    case 'too many':
      return wrongPage(
        `${leads} after ten redirects`,
        'Look for a redirect loop: cookies and languages are usual causes.',
      );
    case 'another host':
      return wrongPage(
        `${leads}, which is not on ${target.host}`,
        'Set target-url to the address that answers in the end, or name its host in allowed-hosts.',
      );
    case null:
      return wrongPage(`${address} answers ${status} and leads nowhere`, 'Check the path of target-url.');
  }
}

/** The check of that name in templates/base.js.mustache. */
const LOGIN_CHECK = 'is no login page';

function login({ asked, address, failedChecks }: VisitRequest): Cause | undefined {
  if (!failedChecks.includes(LOGIN_CHECK)) return undefined;
  return wrongPage(
    `${asked} redirects to a login, ${address}`,
    'Send credentials with request-headers, or gate a page that needs no login. If it is the page: set target-url to that address, or expect-text to a text of the page.',
  );
}

const withoutQuery = (address: string): string => address.replace(/\?.*$/, '');

function notesOn({ requests }: Report, config: Config): string[] {
  const moved = requests.find((request) => request.kind === 'document' && request.asked !== request.address);
  const broken = requests.filter((request) => request.kind === 'asset' && request.failedChecks.length > 0);
  const [firstBroken] = broken;
  const documents = requests.filter((request) => request.kind === 'document').length;
  const form = requests.find((request) => request.kind === 'document' && request.passwordField);
  const depth = config.pages[0]?.type === 'category' ? config.pages[0].categoryDepth : 0;
  return [
    ...(moved ? [`${moved.asked} redirects to ${moved.address}; both are part of every visit.`] : []),
    ...(form && !expectsText(config)
      ? [
          `${form.address} has a password field: if that is a login in place of the page, set expect-text to a text that only the page has.`,
        ]
      : []),
    ...(firstBroken
      ? [`${broken.length} of the page's assets are not served, the first is ${firstBroken.asked}.`]
      : []),
    ...(documents > 0 && documents < depth
      ? [`The listing has ${documents} of the ${depth} pages to walk, or its pagination was not found.`]
      : []),
  ];
}

const expectsText = ({ pages }: Config): boolean =>
  pages.some(({ expectText, metadata, promo }) => (expectText ?? metadata?.title ?? promo?.text) !== undefined);
