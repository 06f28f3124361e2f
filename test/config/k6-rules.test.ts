import { expect, test } from 'vitest';
import { configOf } from '../support/config.ts';
import { problemsOf, refusalOf } from './resolving.ts';

test.each<[Readonly<Record<string, string>>, string]>([
  [
    { 'k6-path': '/k6', 'k6-source': 'cache, go' },
    'k6-path: is set, but k6-source does not allow path; add path to k6-source, or leave k6-path away',
  ],
  [
    { 'k6-source': 'path' },
    'k6-path: is required, because k6-source allows nothing but path; set k6-path, or allow more in k6-source',
  ],
])('%j contradict each other', (inputs, problem) => {
  const error = refusalOf(inputs);
  expect(error.code).toBe('user/invalid-config');
  expect(problemsOf(error)).toEqual([problem]);
});

test.each<Readonly<Record<string, string>>>([
  { 'k6-path': '/k6', 'k6-source': 'path' },
  { 'k6-path': '/k6' },
  { 'k6-source': 'path, system' },
])('%j go together', (inputs) => {
  expect(configOf(inputs).k6).toBeDefined();
});
