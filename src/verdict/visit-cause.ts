import type { Config } from '../config/config.ts';
import type { Visit, VisitRequest } from '../k6/visit.ts';
import type { ReasonCode } from './verdict.ts';

/** What a rehearsal says of the target: clean, with what is worth noting, or why no load may be sent. */
export interface VisitCause {
  readonly clean: boolean;
  readonly mendable: boolean;
  readonly fingerprint: string;
  readonly reason: ReasonCode | null;
  /** What happened and where, in one sentence. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
  readonly notes: readonly string[];
}

type Cause = Pick<VisitCause, 'reason' | 'message' | 'hint' | 'mendable'>;

const LOGIN_PATH =
  /(^|[/_.-])(log[-_]?in|sign[-_]?in|sso|oauth2?|auth|authenticat(e|ion)|authentification|connexion|anmelden)([/_.?-]|$)/i;

/** Judges a visit: the first document that is not what it should be decides. */
export function causeOf({ report, exit }: Visit, config: Config): VisitCause {
  const cause = report === null ? silence(exit) : causeOfReport(report, config);
  const notes = report === null ? [] : notesOn(report, config);
  if (cause === undefined)
    return { clean: true, mendable: false, fingerprint: 'clean', reason: null, message: '', hint: '', notes };
  return { ...cause, clean: false, fingerprint: `${cause.reason} ${cause.message}`, notes };
}

function silence({ exitCode, signal, complaints }: Visit['exit']): Cause {
  const words = complaints[0] ?? `k6 ended with ${exitCode ?? signal} and said nothing`;
  return {
    reason: 'script-exception',
    message: `The rehearsal could not visit the page: ${words}`,
    hint: 'Run the script by hand: k6 run -e GATE_PHASE=rehearsal script.js',
    mendable: false,
  };
}

type Report = NonNullable<Visit['report']>;

function causeOfReport({ requests, exception }: Report, config: Config): Cause | undefined {
  if (exception !== null) {
    return {
      reason: 'script-exception',
      message: `The script threw in the rehearsal: ${exception}`,
      hint: 'Correct the template; script.js is in the evidence.',
      mendable: false,
    };
  }
  const documents = requests.filter((request) => request.kind === 'document');
  if (documents.length === 0) {
    return {
      reason: 'script-exception',
      message: 'The rehearsal made no document request',
      hint: 'Correct the template: requests need the tag kind.',
      mendable: false,
    };
  }
  return documents.map((request) => causeOfRequest(request, config)).find((cause) => cause !== undefined);
}

function causeOfRequest(request: VisitRequest, config: Config): Cause | undefined {
  if (request.failedChecks.length === 0 && !looksLikeLogin(request)) return undefined;
  return noAnswer(request) ?? refusedAnswer(request) ?? elsewhere(request, config) ?? wrongContent(request);
}

const SWALLOWED = 'Check that the service is up and that a firewall does not swallow requests of the runner.';

/** k6's error codes: 1000s are general and timeouts, 1100s DNS, 1200s TCP, 1300s TLS (docs: javascript-api/error-codes). */
function noAnswer({ status, errorCode, error, asked }: VisitRequest): Cause | undefined {
  if (status !== 0) return undefined;
  const family = [
    [
      1100,
      1199,
      'its name cannot be resolved',
      'Check the host name, and that the runner can reach its DNS (VPN, private network).',
    ],
    [
      1212,
      1212,
      'the connection is refused',
      'Check that the deploy has ended and the service listens; raise ready-timeout-seconds if it starts slowly.',
    ],
    [1050, 1050, 'it does not answer in time', SWALLOWED],
    [1211, 1211, 'no connection is made in time', SWALLOWED],
    [
      1300,
      1399,
      'its TLS certificate or handshake fails',
      'Check the certificate; for a private CA set SSL_CERT_FILE in the job.',
    ],
  ] as const;
  const known = family.find(([from, to]) => errorCode >= from && errorCode <= to);
  const what = known?.[2] ?? 'it does not answer';
  return {
    reason: 'unreachable',
    message: `${asked} is unreachable: ${what} (${error || `k6 error ${errorCode}`})`,
    hint: known?.[3] ?? 'Check that the service is up and that the runner can reach it.',
    mendable: true,
  };
}

function refusedAnswer({ status, address }: VisitRequest): Cause | undefined {
  const answered = `${address} answers ${status}`;
  if (status >= 500)
    return {
      reason: 'unreachable',
      message: answered,
      hint: 'The service has an error or is still starting: look at its log; raise ready-timeout-seconds if it starts slowly.',
      mendable: true,
    };
  if (status === 403)
    return {
      reason: 'blocked',
      message: `${answered} (forbidden)`,
      hint: 'A firewall or bot wall blocks the runner: allow its User-Agent or address, or send credentials with request-headers.',
      mendable: false,
    };
  if (status === 429)
    return {
      reason: 'blocked',
      message: `${answered} (too many requests)`,
      hint: 'A rate limit stops the runner: raise it for the runner, or lower max-vus.',
      mendable: true,
    };
  if (status === 401 || status === 407)
    return {
      reason: 'wrong-page',
      message: `${answered} (a login is required)`,
      hint: 'Send credentials with request-headers, e.g. Authorization: Basic ${PREPROD_AUTH}.',
      mendable: false,
    };
  if (status >= 400)
    return { reason: 'wrong-page', message: answered, hint: 'Check the path of target-url.', mendable: false };
  return undefined;
}

/** Redirects to another host are not followed; those to a login are, and are no page to measure. */
function elsewhere(request: VisitRequest, { target }: Config): Cause | undefined {
  if (request.status >= 300) {
    const to = request.redirect || 'nowhere';
    return {
      reason: 'wrong-page',
      message: `${request.address} redirects to ${to}, which is not on ${target.host}`,
      hint: 'Set target-url to the address that answers in the end.',
      mendable: false,
    };
  }
  if (!looksLikeLogin(request)) return undefined;
  return {
    reason: 'wrong-page',
    message: `${request.asked} redirects to a login, ${request.address}`,
    hint: 'Send credentials with request-headers, or gate a page that needs no login.',
    mendable: false,
  };
}

function looksLikeLogin({ asked, address, passwordField }: VisitRequest): boolean {
  // A shop that sends its visitors to their language has a login form in many a header.
  if (samePage(asked) === samePage(address)) return false;
  return passwordField || (LOGIN_PATH.test(pathOf(address)) && !LOGIN_PATH.test(pathOf(asked)));
}

/** The path without a language in front and a slash behind: `/fr/p/42/` and `/p/42` are the same page. */
const samePage = (address: string): string =>
  pathOf(address)
    .replace(/^\/[a-z]{2}([-_][a-z]{2})?(?=\/|$)/i, '')
    .replace(/\/+$/, '');

const pathOf = (address: string): string => address.replace(/^https?:\/\/[^/]*/i, '');

function wrongContent({ address, failedChecks, bytes, contentType }: VisitRequest): Cause {
  return {
    reason: 'wrong-page',
    message: `${address} is not the page: it fails "${failedChecks.join('", "')}" (${bytes} characters, ${contentType || 'no content type'})`,
    hint: 'Check target-url, and expect-text, page-metadata and promo-data if they are set.',
    mendable: false,
  };
}

function notesOn({ requests }: Report, config: Config): string[] {
  const moved = requests.find((request) => request.kind === 'document' && request.asked !== request.address);
  const broken = requests.filter((request) => request.kind === 'asset' && request.failedChecks.length > 0);
  const [firstBroken] = broken;
  const documents = requests.filter((request) => request.kind === 'document').length;
  const depth = config.pages[0]?.type === 'category' ? config.pages[0].categoryDepth : 0;
  return [
    ...(moved ? [`${moved.asked} redirects to ${moved.address}; both are part of every visit.`] : []),
    ...(firstBroken
      ? [`${broken.length} of the page's assets are not served, the first is ${firstBroken.asked}.`]
      : []),
    ...(documents > 0 && documents < depth
      ? [`The listing has ${documents} of the ${depth} pages to walk, or its pagination was not found.`]
      : []),
  ];
}
