import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { readConfigFile } from '../../src/config/config-file.ts';
import { readContext } from '../../src/config/context.ts';
import { resolve } from '../../src/config/resolve.ts';
import type { VisitReport, VisitRequest } from '../../src/k6/visit.ts';
import { causeOfJourney } from '../../src/verdict/journey-cause.ts';

const file = readConfigFile({
  name: 'k6-gate.yml',
  text: 'target-url: https://shop.example/\nenvironment: preprod\njourneys:\n  - name: buy\n    steps:\n      - path: /x\n',
});
const CONFIG: Config = resolve({
  flat: { values: {}, spelling: (name) => name },
  file,
  env: {},
  context: readContext({}, undefined),
})[0];

const request = (change: Partial<VisitRequest> = {}): VisitRequest => ({
  ...{
    page: 'buy',
    kind: 'action',
    name: 'buy pay',
    step: 'pay',
    method: 'POST',
    status: 200,
    errorCode: 0,
    error: '',
  },
  ...{ asked: '/orders/${id}', address: '', redirect: '', held: null, contentType: 'text/html', bytes: 900 },
  ...{ passwordField: false, failedChecks: [] },
  ...change,
});

const causeOf = (requests: VisitRequest[], change: Partial<VisitReport> = {}) => {
  const [journey] = CONFIG.journeys;
  if (journey === undefined) throw new Error('no journey');
  return causeOfJourney(journey, { requests, exceptions: [], ended: true, ...change }, CONFIG);
};

const failed = ['"pay: status is 2xx", seen: status 500'];

test.each<[string, Partial<VisitRequest>, string, string, boolean]>([
  [
    'another answer',
    { status: 200, failedChecks: ['"pay: extracts id", seen: nothing there'] },
    'wrong-page',
    'buy: the step "pay" (POST /orders/${id}) is not as expected: ',
    false,
  ],
  [
    'a server error',
    { status: 500, failedChecks: failed },
    'unreachable',
    '(POST /orders/${id}) is not as expected: "status is 2xx", seen: status 500',
    true,
  ],
  ['a rate limit', { status: 429, failedChecks: failed }, 'blocked', 'is not as expected', true],
  ['a wall', { status: 403, failedChecks: failed }, 'blocked', 'is not as expected', false],
  [
    'another address',
    { address: 'https://shop.example/login', failedChecks: failed },
    'wrong-page',
    'is not as expected, at https://shop.example/login: ',
    false,
  ],
  [
    'no answer',
    { status: 0, errorCode: 1212, error: 'refused', failedChecks: failed },
    'unreachable',
    '(POST /orders/${id}) is unreachable: the connection is refused',
    true,
  ],
  [
    'a link to elsewhere',
    { status: 0, held: 'another host', failedChecks: failed },
    'wrong-page',
    '(POST /orders/${id}) leads away from shop.example',
    false,
  ],
  [
    'a redirect to elsewhere',
    { status: 302, redirect: 'https://x.example/', held: 'another host', failedChecks: failed },
    'wrong-page',
    'redirects to https://x.example/, which leads away from shop.example',
    false,
  ],
  [
    'a redirect that changes state',
    { status: 302, redirect: '/logout', held: 'changes state', failedChecks: failed },
    'wrong-page',
    'redirects to /logout, which leads to a path that looks as if it changes state',
    false,
  ],
  [
    'a loop',
    { status: 302, redirect: '/a', held: 'too many', failedChecks: failed },
    'wrong-page',
    'leads on after ten redirects',
    false,
  ],
])('%s is told with its step', (_name, change, reason, message, mendable) => {
  const cause = causeOf([request(), request(change), request({ failedChecks: ['a later one'] })]);
  expect(cause).toMatchObject({ reason, mendable, message: expect.stringContaining(message) });
  expect(cause?.hint).not.toBe('');
});

test.each<[string, Partial<VisitRequest>, string, string]>([
  ['a login that is missing', { status: 401, failedChecks: failed }, 'wrong-page', 'Look at the credentials'],
  ['a proxy that asks for one', { status: 407, failedChecks: failed }, 'wrong-page', 'Look at the credentials'],
  ['a wall', { status: 403, failedChecks: failed }, 'blocked', 'the token of a form'],
  ['a rate limit', { status: 429, failedChecks: failed }, 'blocked', 'A rate limit stops the runner'],
  ['a server error', { status: 503, failedChecks: failed }, 'unreachable', 'The service has an error'],
  ['nothing there', { status: 404, failedChecks: failed }, 'wrong-page', 'Look at what the target answers'],
  ['another status', { status: 204, failedChecks: failed }, 'wrong-page', 'Look at what the target answers'],
  [
    'a login page',
    { failedChecks: ['"pay: is no login page", seen: a login page'] },
    'wrong-page',
    'expect contains, with a text that only the page has',
  ],
  [
    'a login that is expected to be missing',
    { status: 401, failedChecks: ['"pay: contains "closed"", seen: 3 characters'] },
    'wrong-page',
    'Look at what the target answers',
  ],
  [
    'a link to elsewhere',
    { status: 0, held: 'another host', failedChecks: failed },
    'wrong-page',
    'name its host in allowed-hosts',
  ],
  [
    'a redirect that changes state',
    { status: 302, held: 'changes state', failedChecks: failed },
    'wrong-page',
    'Leave the step out',
  ],
  ['a loop', { status: 302, held: 'too many', failedChecks: failed }, 'wrong-page', 'Look for a redirect loop'],
  [
    'a status that is expected',
    { status: 503, failedChecks: ['"pay: contains "closed"", seen: 3 characters'] },
    'wrong-page',
    'Look at what the target answers',
  ],
])('%s is told with what to do', (_name, change, reason, hint) => {
  expect(causeOf([request(change)])).toMatchObject({ reason, hint: expect.stringContaining(hint) });
});

describe('a journey', () => {
  test('whose steps are as expected has no cause', () => {
    expect(causeOf([request(), request({ page: 'another', failedChecks: failed })])).toBeUndefined();
  });

  test('that a whole visit left out is not as it should be', () => {
    expect(causeOf([])).toMatchObject({
      message: 'The rehearsal did no step of the journey buy',
      hint: 'Look at k6.log of the evidence.',
    });
    // It may still come, or the exception is told.
    expect(causeOf([], { ended: false })).toBeUndefined();
    expect(causeOf([], { exceptions: [{ page: 'buy', message: 'x' }] })).toBeUndefined();
  });
});
