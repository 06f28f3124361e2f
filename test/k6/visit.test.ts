import { expect, test } from 'vitest';
import { readVisit } from '../../src/k6/visit.ts';
import { request } from '../verdict/facts.ts';

const MARK = 'k6-gate visit ';
const report = { requests: [request()], exceptions: [], ended: true };

test('the line of a visit is read, with what it may grow by', () => {
  const grown = { ...report, requests: [{ ...request(), protocol: 'h2' }], more: 1 };
  expect(readVisit(`${MARK}${JSON.stringify(grown)}`)).toEqual(grown);
});

test.each([
  ['another line', 'hello'],
  ['a line that only mentions it', `see ${MARK}${JSON.stringify(report)}`],
  ['a torn line', `${MARK}${JSON.stringify(report).slice(0, -1)}`],
  ['nothing after the mark', MARK],
  ['another shape', `${MARK}{"requests":[]}`],
  ['a request of another shape', `${MARK}{"requests":[{"status":"200"}],"exceptions":[],"ended":true}`],
  ['no object', `${MARK}null`],
])('%s is no visit', (_name, message) => {
  expect(readVisit(message)).toBeNull();
});
