import type { Config, Page } from '../config/config.ts';
import type { VisitReport, VisitRequest } from '../k6/visit.ts';
import { type Cause, noAnswer, refusedAnswer, script, wrongPage } from './visit-answers.ts';

/** The first document of a page that is not what it should be; a page that a whole visit left out is none either. */
export function causeOfPage(page: Page, report: VisitReport, config: Config): Cause | undefined {
  const documents = requestsOf(report, page).filter(({ kind }) => kind === 'document');
  const isThrown = report.exceptions.some((exception) => exception.page === page.name);
  if (documents.length === 0 && report.ended && !isThrown)
    return script(
      `The rehearsal made no document request to the page ${page.name}`,
      'Correct the template: requests need the tags page and kind.',
    );
  return documents.map((request) => causeOfRequest(request, config)).find((cause) => cause !== undefined);
}

const requestsOf = ({ requests }: VisitReport, { name }: Pick<Page, 'name'>): readonly VisitRequest[] =>
  requests.filter((request) => request.page === name);

/** A document's answer that is not the page, from no answer at all to the wrong content. */
function causeOfRequest(request: VisitRequest, config: Config): Cause | undefined {
  if (request.failedChecks.length === 0) return undefined;
  return (
    noAnswer(request) ??
    refusedAnswer(request) ??
    heldBack(request, config) ??
    login(request) ??
    callToAction(request) ??
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

/** The checks of templates/landing.js.mustache, and what to do where one fails. */
const CTA_CHECKS: Readonly<Record<string, string>> = {
  'has its call to action': 'Correct cta-selector: its first match must be a link with an href.',
  'has a call to action that a visit may follow':
    'Its first match leads to another host, to the page itself, or to a path that changes state: choose another link, name its host in allowed-hosts, or set test-mode: full.',
};

function callToAction({ address, failedChecks }: VisitRequest): Cause | undefined {
  const found = Object.entries(CTA_CHECKS).find(([check]) => check === failedChecks[0]);
  return found && wrongPage(`${address} fails "${found[0]}"`, found[1]);
}

/** What is worth noting of a visit to a page: all that is odd, and no reason against a load. */
export function notesOnPage(page: Page, report: VisitReport): string[] {
  const requests = requestsOf(report, page);
  const documents = requests.filter(({ kind }) => kind === 'document');
  const moved = documents.find(({ asked, address }) => asked !== address);
  const broken = requests.filter(({ kind, failedChecks }) => kind === 'asset' && failedChecks.length > 0);
  const [firstBroken] = broken;
  const form = documents.find(({ passwordField }) => passwordField);
  const depth = page.type === 'category' ? page.categoryDepth : 0;
  return [
    ...(moved ? [`${moved.asked} redirects to ${moved.address}; both are part of every visit.`] : []),
    ...(form && !expectsText(page)
      ? [
          `${form.address} has a password field: if that is a login in place of the page, set expect-text to a text that only the page has.`,
        ]
      : []),
    ...(firstBroken
      ? [`${broken.length} of the page's assets are not served, the first is ${firstBroken.asked}.`]
      : []),
    ...(documents.length > 0 && documents.length < depth
      ? [`The listing has ${documents.length} of the ${depth} pages to walk, or its pagination was not found.`]
      : []),
  ];
}

const expectsText = ({ expectText, metadata, promo }: Page): boolean =>
  (expectText ?? metadata?.title ?? promo?.text) !== undefined;
