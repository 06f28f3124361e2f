import type { VisitRequest } from '../k6/visit.ts';
import type { ReasonCode } from './verdict.ts';

/** Why a page is not visited as it should be. */
export interface Cause {
  readonly reason: ReasonCode;
  /** What happened and where, in one sentence. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
  /** True when waiting may mend it. */
  readonly mendable: boolean;
}

/** What a rehearsal says of the pages and journeys: clean, with what is worth noting, or why no load may be sent. */
export interface VisitCause {
  readonly clean: boolean;
  readonly mendable: boolean;
  readonly fingerprint: string;
  /** What is wrong with each page or journey that is not as it should be. */
  readonly causes: readonly Cause[];
  readonly notes: readonly string[];
}

/** What a rehearsal with these causes comes to. */
export const rehearsed = (causes: readonly Cause[], notes: readonly string[]): VisitCause => ({
  clean: causes.length === 0,
  // One page that waiting does not mend is enough.
  mendable: causes.length > 0 && causes.every(({ mendable }) => mendable),
  fingerprint: causes.map(({ reason, message }) => `${reason} ${message}`).join('\n') || 'clean',
  causes,
  notes,
});

/** The target does not answer; it may still be starting. */
export const unreachable = (message: string, hint: string): Cause => ({
  reason: 'unreachable',
  message,
  hint,
  mendable: true,
});

/** The target answers with something else than the page. */
export const wrongPage = (message: string, hint: string): Cause => ({
  reason: 'wrong-page',
  message,
  hint,
  mendable: false,
});

/** The script could not do its visit. */
export const script = (message: string, hint: string): Cause => ({
  reason: 'script-exception',
  message,
  hint,
  mendable: false,
});

/** What to do where nothing comes back. */
export const SWALLOWED = 'Check that the service is up and that a firewall does not swallow requests of the runner.';

interface NoAnswer {
  readonly from: number;
  readonly to: number;
  /** What k6 says where its code tells less. */
  readonly words?: RegExp;
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
    // An expired certificate has the code of any other error (1000).
    ...{ from: 1300, to: 1399, words: /\b(x509|tls): /, what: 'its TLS certificate or handshake fails' },
    hint: 'Check the certificate; for a private CA set SSL_CERT_FILE in the job.',
  },
  {
    ...{ from: 0, to: Number.POSITIVE_INFINITY, what: 'it does not answer' },
    hint: 'Check that the service is up and that the runner can reach it.',
  },
];

/** No answer at all, by k6's error code. */
export function noAnswer({
  status,
  errorCode,
  error,
  asked,
}: Pick<VisitRequest, 'status' | 'errorCode' | 'error' | 'asked'>): Cause | undefined {
  const known = NO_ANSWERS.find(({ from, to, words }) => (errorCode >= from && errorCode <= to) || words?.test(error));
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

/** An answer whose status is no page's. */
export function refusedAnswer({ status, address }: VisitRequest): Cause | undefined {
  const row = REFUSED_ANSWERS.find(({ from, to }) => status >= from && status <= to);
  if (row === undefined) return undefined;
  const { reason, words, hint, mendable = false } = row;
  return { reason, message: `${address} answers ${status}${words ? ` (${words})` : ''}`, hint, mendable };
}
