import { expect, test } from 'vitest';
import { secretsOf, withoutSecrets } from '../../src/config/config-secrets.ts';
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
  [
    { 'k6-download-token': 't0ken' },
    'k6-download-token: is set without k6-download-url; name the mirror that it is for, or leave it away',
  ],
  [
    { 'k6-version': '^2', 'k6-sha256': 'a'.repeat(64) },
    'k6-version: ^2 is a range, and k6-sha256 belongs to one archive; name its exact version, or leave k6-sha256 away',
  ],
  ...['http://mirror.example/{archive}', 'HTTP://localhost.example/{archive}', 'http://127.0.0.1.example:80/'].map(
    (url): [Readonly<Record<string, string>>, string] => [
      { 'k6-download-token': 't0ken', 'k6-download-url': url },
      'k6-download-url: is plain http, and k6-download-token would be readable on the way; allowed with a token: https://',
    ],
  ),
])('%j contradict each other', (inputs, problem) => {
  const error = refusalOf(inputs);
  expect(error.code).toBe('user/invalid-config');
  expect(problemsOf(error)).toEqual([problem]);
});

test.each<Readonly<Record<string, string>>>([
  { 'k6-path': '/k6', 'k6-source': 'path' },
  { 'k6-path': '/k6' },
  { 'k6-source': 'path, system' },
  { 'k6-version': '^2', 'k6-sha256': 'a'.repeat(64), 'k6-path': '/k6' },
  ...['https://mirror.example/', 'http://127.0.0.1:8080/', 'http://localhost/{archive}', 'http://[::1]:8080/k6'].map(
    (url) => ({ 'k6-download-token': 't0ken', 'k6-download-url': url }),
  ),
])('%j go together', (inputs) => {
  expect(configOf(inputs).k6).toBeDefined();
});

test('the query of k6-download-url can be a signature, and is not written down', () => {
  const config = configOf({ 'k6-download-url': 'https://mirror.example/{archive}?sig=s1gned' });
  expect(withoutSecrets(config)).toMatchObject({ k6: { downloadUrl: 'https://mirror.example/{archive}?***' } });
});

test('k6-download-token is shown nowhere', () => {
  const inputs = { 'k6-download-url': 'https://mirror.example/', 'k6-download-token': 't0ken' };
  const config = configOf(inputs);
  expect(secretsOf(config, {})).toEqual(['t0ken']);
  expect(withoutSecrets(config)).toMatchObject({ k6: { downloadToken: '***' } });
  expect(withoutSecrets(configOf())).toMatchObject({ k6: { downloadToken: null } });
  const { message } = refusalOf({ ...inputs, 'k6-download-token': 'hunter2 x' });
  expect(message).toContain('k6-download-token: "(not shown)" is not allowed; allowed: a token without white space');
  expect(message).not.toContain('hunter2');
});
