import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import type { VisitRequest } from '../../src/k6/visit.ts';
import { causeOf } from '../../src/verdict/visit-cause.ts';
import { configOf } from '../support/config.ts';
import { exitOf, request, visitOf } from './facts.ts';

const config = configOf();
const STATUS = ['status is 200'];
const noAnswer = (errorCode: number, error: string): Partial<VisitRequest> => ({
  status: 0,
  errorCode,
  error,
  failedChecks: STATUS,
});
const answered = (status: number, more: Partial<VisitRequest> = {}): Partial<VisitRequest> => ({
  status,
  failedChecks: STATUS,
  ...more,
});
const LOGIN = 'https://shop.example/login';

test('a page that passes its checks is clean, without a word', () => {
  expect(causeOf(visitOf([request()]), config)).toEqual({
    clean: true,
    mendable: false,
    fingerprint: 'clean',
    causes: [],
    notes: [],
  });
});

describe('a document that is not the page', () => {
  test.each<[string, Partial<VisitRequest>, string, boolean, string]>([
    ['refused', noAnswer(1212, 'connection refused'), 'unreachable', true, 'the connection is refused'],
    ['DNS', noAnswer(1101, 'lookup: no such host'), 'unreachable', true, 'its name cannot be resolved'],
    [
      'a private address',
      noAnswer(1110, 'ip is blacklisted'),
      'unreachable',
      true,
      'its name leads to a private address, which no production site has (ip is blacklisted)',
    ],
    [
      'a certificate that is not trusted',
      noAnswer(1310, 'x509: unknown authority'),
      'unreachable',
      true,
      'its TLS certificate or handshake fails',
    ],
    ['timeout', noAnswer(1050, 'request timeout'), 'unreachable', true, 'it does not answer in time'],
    ['no connection in time', noAnswer(1211, 'i/o timeout'), 'unreachable', true, 'no connection is made in time'],
    ['reset', noAnswer(1220, 'reset by peer'), 'unreachable', true, 'it does not answer (reset by peer)'],
    ['no answer and no words', noAnswer(1000, ''), 'unreachable', true, 'it does not answer (k6 error 1000)'],
    [
      'no call to action',
      { failedChecks: ['has its call to action'] },
      'wrong-page',
      false,
      'fails "has its call to action"',
    ],
    ['500', answered(500), 'unreachable', true, 'answers 500'],
    ['503', answered(503), 'unreachable', true, 'answers 503'],
    ['403', answered(403), 'blocked', false, 'answers 403 (forbidden)'],
    ['429', answered(429), 'blocked', true, 'answers 429 (too many requests)'],
    ['401', answered(401), 'wrong-page', false, 'a login is required'],
    ['407', answered(407), 'wrong-page', false, 'a login is required'],
    ['404', answered(404), 'wrong-page', false, 'answers 404'],
    ['410', answered(410), 'wrong-page', false, 'answers 410'],
    [
      'another host',
      answered(302, { redirect: 'https://www.shop.example/p/42', held: 'another host' }),
      'wrong-page',
      false,
      'redirects to https://www.shop.example/p/42, which is not on shop.example',
    ],
    ['a redirect to nowhere', answered(304), 'wrong-page', false, 'answers 304 and leads nowhere'],
    [
      'a redirect to the cart',
      answered(302, { redirect: '/cart', held: 'changes state' }),
      'wrong-page',
      false,
      'redirects to /cart, which looks like a path that changes state',
    ],
    [
      'a redirect loop',
      answered(302, { redirect: '/fr/', held: 'too many' }),
      'wrong-page',
      false,
      'redirects to /fr/ after ten redirects',
    ],
    [
      'a login',
      { address: LOGIN, failedChecks: ['is no login page'] },
      'wrong-page',
      false,
      `redirects to a login, ${LOGIN}`,
    ],
    [
      'an empty page',
      { bytes: 0, contentType: '', failedChecks: ['is an HTML page', 'has at least 512 bytes'] },
      'wrong-page',
      false,
      'fails "is an HTML page", "has at least 512 bytes" (0 characters, no content type)',
    ],
    [
      'a marker that is missing',
      { failedChecks: ['contains "Buy"'] },
      'wrong-page',
      false,
      'fails "contains "Buy"" (2048 characters, text/html)',
    ],
  ])('%s: %3$s, mendable %4$s', (_name, overrides, reason, mendable, words) => {
    const { clean, fingerprint, causes } = causeOf(visitOf([request(overrides)]), config);
    expect(clean).toBe(false);
    expect(causes).toMatchObject([{ reason, mendable, message: expect.stringContaining(words) }]);
    expect(fingerprint).toBe(`${reason} ${causes[0]?.message}`);
    expect(causes[0]?.hint).not.toBe('');
  });
});

test('the first document that is wrong decides', () => {
  const cause = causeOf(visitOf([request(), request(answered(404)), request(answered(500))]), config);
  expect(cause.causes).toMatchObject([{ message: expect.stringContaining('404') }]);
});

test('assets and actions do not decide', () => {
  expect(causeOf(visitOf([request(), request({ kind: 'asset', ...answered(404) })]), config).clean).toBe(true);
});

describe('a visit that did not take place', () => {
  test.each([
    ['k6 left words', exitOf({ exitCode: 107, lastWords: 'SyntaxError' }), 'SyntaxError'],
    ['k6 said nothing', exitOf({ exitCode: 107 }), 'k6 ended with 107 and said nothing'],
    ['k6 was killed', exitOf({ exitCode: null, signal: 'SIGKILL' }), 'k6 ended with SIGKILL and said nothing'],
  ])('%s', (_name, exit, words) => {
    const cause = causeOf({ report: null, exit }, config);
    expect(cause).toMatchObject({ clean: false, mendable: false, notes: [] });
    expect(cause.causes).toMatchObject([{ reason: 'script-exception', message: expect.stringContaining(words) }]);
  });

  const hanging = (requests: readonly VisitRequest[], exit = exitOf()) =>
    causeOf({ report: { requests: [...requests], exceptions: [], ended: false }, exit }, config);

  test('the first answer never came', () => {
    const cause = causeOf({ report: null, exit: exitOf() }, configOf({ 'target-url': 'https://shop.example/p?k=1' }));
    expect(cause).toMatchObject({ clean: false, mendable: true });
    expect(cause.causes).toMatchObject([
      { reason: 'unreachable', message: 'https://shop.example/p is unreachable: the visit got no answer in its time' },
    ]);
  });

  test('a later answer never came', () => {
    const cause = hanging([request()]);
    expect(cause).toMatchObject({ clean: false, mendable: true });
    expect(cause.causes).toMatchObject([
      { reason: 'unreachable', message: expect.stringContaining('after https://shop.example/p/42') },
    ]);
  });

  test('what was wrong before it hung is told first', () => {
    expect(hanging([request(answered(404))]).causes).toMatchObject([
      { message: expect.stringContaining('answers 404') },
    ]);
  });

  test('k6 died in the middle', () => {
    expect(hanging([request()], exitOf({ exitCode: null, signal: 'SIGKILL' })).causes).toMatchObject([
      { reason: 'script-exception', message: expect.stringContaining('k6 ended with SIGKILL') },
    ]);
  });

  test('the script threw', () => {
    const cause = causeOf(visitOf([request()], 'TypeError: body is null'), config);
    expect(cause).toMatchObject({ clean: false, mendable: false });
    expect(cause.causes).toMatchObject([
      { reason: 'script-exception', message: expect.stringContaining('TypeError: body is null') },
    ]);
  });

  test('it hung before any document', () => {
    expect(hanging([request({ kind: 'asset' })]).causes).toMatchObject([
      { reason: 'script-exception', message: 'The rehearsal made no document request' },
    ]);
  });

  test('no document was asked for', () => {
    const cause = causeOf(visitOf([request({ kind: 'asset' })]), config);
    expect(cause).toMatchObject({ clean: false, mendable: false, causes: [{ reason: 'script-exception' }] });
  });
});

describe('worth noting', () => {
  const moved = request({ asked: 'https://shop.example/', address: 'https://shop.example/fr/' });
  const broken = request({ kind: 'asset', asked: 'https://shop.example/a.css', failedChecks: STATUS });
  const category = configOf({ 'page-type': 'category', 'category-depth': '3' });

  test('a redirect on the same host', () => {
    expect(causeOf(visitOf([moved]), config).notes).toEqual([
      'https://shop.example/ redirects to https://shop.example/fr/; both are part of every visit.',
    ]);
  });

  test('a password field on the page, unless expected texts prove it', () => {
    const form = visitOf([request({ passwordField: true })]);
    expect(causeOf(form, config)).toMatchObject({
      clean: true,
      notes: [expect.stringMatching(/^https:\/\/shop\.example\/p\/42 has a password field: .+ set expect-text/)],
    });
    for (const inputs of [
      { 'expect-text': 'Buy' },
      { 'page-metadata': '{"title":"T"}' },
      { 'promo-data': '{"text":"T"}' },
    ])
      expect(causeOf(form, configOf(inputs)).notes).toEqual([]);
  });

  test('assets that are not served', () => {
    expect(causeOf(visitOf([request(), broken, broken]), config).notes).toEqual([
      "2 of the page's assets are not served, the first is https://shop.example/a.css.",
    ]);
  });

  test.each([
    [1, ['The listing has 1 of the 3 pages to walk, or its pagination was not found.']],
    [3, []],
  ])('%d pages of a listing of three', (pages, notes) => {
    expect(causeOf(visitOf(new Array(pages).fill(request({ page: 'category' }))), category).notes).toEqual(notes);
  });

  test('a listing that was not reached is no short one', () => {
    expect(causeOf(visitOf([{ ...broken, page: 'category' }]), category).notes).toHaveLength(1);
  });

  test('notes come with a refusal too', () => {
    const cause = causeOf(visitOf([{ ...moved, ...answered(500) }]), config);
    expect(cause).toMatchObject({ clean: false, notes: [expect.stringContaining('/fr/')] });
  });
});

describe('a visit to several pages', () => {
  const pages = ['product', 'spring', 'category'].map((name) => ({ ...configOf().pages[0], name }));
  const several = { ...config, pages } as Config;
  const of = (page: string, more: Partial<VisitRequest> = {}): VisitRequest => request({ page, ...more });

  test('is clean when every page is', () => {
    expect(causeOf(visitOf([of('product'), of('spring'), of('category')]), several)).toMatchObject({ clean: true });
  });

  test('tells what is wrong with each, and waits only where waiting mends all of it', () => {
    const starting = [of('product', answered(503)), of('spring'), of('category', answered(503))];
    expect(causeOf(visitOf(starting), several)).toMatchObject({
      clean: false,
      mendable: true,
      causes: [{ reason: 'unreachable' }, { reason: 'unreachable' }],
    });
    const gone = [...starting.slice(0, 2), of('category', answered(404))];
    expect(causeOf(visitOf(gone), several)).toMatchObject({
      mendable: false,
      causes: [{ reason: 'unreachable' }, { reason: 'wrong-page' }],
    });
  });

  test('is none of a page that it left out', () => {
    const { causes } = causeOf(visitOf([of('product'), of('category')]), several);
    expect(causes).toMatchObject([
      { reason: 'script-exception', message: 'The rehearsal made no document request to the page spring' },
    ]);
  });

  test('tells an exception beside what the others answered', () => {
    const { causes } = causeOf(visitOf([of('spring', answered(404)), of('category')], 'TypeError: x'), several);
    expect(causes.map(({ reason }) => reason)).toEqual(['script-exception', 'wrong-page']);
  });
});
