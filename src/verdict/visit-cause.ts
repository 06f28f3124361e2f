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

/** Judges a visit: the first document that is not what it should be decides. */
export function causeOf({ report, exit }: Visit, config: Config): VisitCause {
  const cause = report === null ? silence(exit, config) : causeOfReport(report, exit, config);
  const notes = report === null ? [] : notesOn(report, config);
  if (cause === undefined)
    return { clean: true, mendable: false, fingerprint: 'clean', reason: null, message: '', hint: '', notes };
  return { ...cause, clean: false, fingerprint: `${cause.reason} ${cause.message}`, notes };
}

const SWALLOWED = 'Check that the service is up and that a firewall does not swallow requests of the runner.';

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

interface NoAnswer {
  readonly from: number;
  readonly to: number;
  readonly what: string;
  readonly hint: string;
}

/** k6's error codes: 1000s are general and timeouts, 1100s DNS, 1200s TCP, 1300s TLS (docs: javascript-api/error-codes). */
const NO_ANSWERS: readonly NoAnswer[] = [
  {
    ...{ from: 1110, to: 1110, what: 'its name leads to a private address, which no production site has' },
    hint: 'Correct target-url or the name server, or set allow-private-target: true if that is meant.',
  },
  {
    ...{ from: 1100, to: 1199, what: 'its name cannot be resolved' },
    hint: 'Check the host name, and that the runner can reach its DNS (VPN, private network).',
  },
  {
    ...{ from: 1212, to: 1212, what: 'the connection is refused' },
    hint: 'Check that the deploy has ended and the service listens; raise ready-timeout-seconds if it starts slowly.',
  },
  { from: 1050, to: 1050, what: 'it does not answer in time', hint: SWALLOWED },
  { from: 1211, to: 1211, what: 'no connection is made in time', hint: SWALLOWED },
  {
    ...{ from: 1300, to: 1399, what: 'its TLS certificate or handshake fails' },
    hint: 'Check the certificate; for a private CA set SSL_CERT_FILE in the job.',
  },
  {
    ...{ from: 0, to: Number.POSITIVE_INFINITY, what: 'it does not answer' },
    hint: 'Check that the service is up and that the runner can reach it.',
  },
];

function noAnswer({ status, errorCode, error, asked }: VisitRequest): Cause | undefined {
  const known = NO_ANSWERS.find(({ from, to }) => errorCode >= from && errorCode <= to);
  if (status !== 0 || known === undefined) return undefined;
  return unreachable(`${asked} is unreachable: ${known.what} (${error || `k6 error ${errorCode}`})`, known.hint);
}

interface RefusedAnswer {
  readonly from: number;
  readonly to: number;
  readonly words?: string;
  readonly reason: ReasonCode;
  readonly mendable?: true;
  readonly hint: string;
}

const LOGIN_NEEDED = {
  words: 'a login is required',
  reason: 'wrong-page',
  hint: 'Send credentials with request-headers, e.g. Authorization: Basic ${PREPROD_AUTH}.',
} as const;

/** Statuses that are no page; the first row that fits. */
const REFUSED_ANSWERS: readonly RefusedAnswer[] = [
  {
    ...{ from: 500, to: 999, reason: 'unreachable', mendable: true },
    hint: 'The service has an error or is still starting: look at its log; raise ready-timeout-seconds if it starts slowly.',
  },
  {
    ...{ from: 403, to: 403, words: 'forbidden', reason: 'blocked' },
    hint: 'A firewall or bot wall blocks the runner: allow its User-Agent or address, or send credentials with request-headers.',
  },
  {
    ...{ from: 429, to: 429, words: 'too many requests', reason: 'blocked', mendable: true },
    hint: 'A rate limit stops the runner: raise it for the runner, or lower max-vus.',
  },
  { from: 401, to: 401, ...LOGIN_NEEDED },
  { from: 407, to: 407, ...LOGIN_NEEDED },
  { from: 400, to: 499, reason: 'wrong-page', hint: 'Check the path of target-url.' },
];

function refusedAnswer({ status, address }: VisitRequest): Cause | undefined {
  const row = REFUSED_ANSWERS.find(({ from, to }) => status >= from && status <= to);
  if (row === undefined) return undefined;
  const { reason, words, hint, mendable = false } = row;
  return { reason, message: `${address} answers ${status}${words ? ` (${words})` : ''}`, hint, mendable };
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

const unreachable = (message: string, hint: string): Cause => ({
  reason: 'unreachable',
  message,
  hint,
  mendable: true,
});
const wrongPage = (message: string, hint: string): Cause => ({ reason: 'wrong-page', message, hint, mendable: false });
const script = (message: string, hint: string): Cause => ({
  reason: 'script-exception',
  message,
  hint,
  mendable: false,
});

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
