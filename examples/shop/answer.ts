import type { IncomingHttpHeaders } from 'node:http';
import { htmlDocument } from './html.ts';
import { failsDocument, type Moment, type ShopKnobs } from './knobs.ts';
import { renderPage, type Visit } from './pages.ts';

/** A response before it is written. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** A page that no cache keeps. */
export const page = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { ...HTML, 'cache-control': 'no-store', ...headers },
  body,
});

/** An error page; those that ask the client to wait say how long. */
export function errorPage(status: number): Answer {
  const body = htmlDocument({ title: `Error ${status}`, body: '<p>The shop cannot show this page.</p>', promo: null });
  return page(status, body, status === 429 || status === 503 ? { 'retry-after': '30' } : {});
}

/** A JSON answer, as scripts on the page expect it. */
export const json = (status: number, value: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: `${JSON.stringify(value)}\n`,
});

const redirect = (location: string): Answer => page(302, '', { location });

/** What stands in front of the pages and actions of a real shop: maintenance mode, access control, a rate limiter. `null` lets the request through. */
export function turnAway(knobs: ShopKnobs, headers: IncomingHttpHeaders, moment: Moment): Answer | null {
  const { requireHeader, startsAfterSeconds = 0, status } = knobs;
  if (moment.secondsListening < startsAfterSeconds) return errorPage(503);
  if (requireHeader && headers[requireHeader.name.toLowerCase()] !== requireHeader.value) return errorPage(401);
  return status === undefined ? null : errorPage(status);
}

/** The document at `path`; `number` counts document requests from 1. */
export function answerDocument(path: string, visit: Visit, knobs: ShopKnobs, number: number): Answer {
  if (failsDocument(knobs.errorRate ?? 0, number)) return errorPage(500);
  if (knobs.otherHostRedirect !== undefined) return redirect(knobs.otherHostRedirect);
  if (knobs.loginRedirect && path !== '/login') return redirect('/login');
  if (knobs.localeRedirect && path === '/') return redirect('/fr/');
  if (knobs.emptyPage) return page(200, '<!doctype html><title>Corner Shop</title>\n');
  const html = renderPage(path, visit);
  return html === null ? errorPage(404) : page(200, html);
}
