import { expect, test } from 'vitest';
import { secretsOf, withoutSecrets } from '../../src/config/config-secrets.ts';
import { configJsonSchema } from '../../src/config/file-schema.ts';
import { configOf, FILE, fileConfig, SITE } from '../support/config.ts';
import { refusalOf } from './resolving.ts';

const PAGES = 'pages:\n  - type: homepage\n';

test('comment can stand in the config file', () => {
  const { comment, origins } = fileConfig(`comment: on-fail\n${PAGES}`, SITE);
  expect(comment.when).toBe('on-fail');
  expect(origins['comment.when']).toContain(FILE);
});

test.each(['comment-token', 'comment-name'])('%s is given by the job alone', (name) => {
  expect(() => fileConfig(`${name}: czNjcmV0\n${PAGES}`, SITE)).toThrow(/comment-\w+: there is no such setting/);
  expect(Object.keys(configJsonSchema().properties ?? {})).not.toContain(name);
});

test('comment-token is shown nowhere', () => {
  const config = configOf({ 'comment-token': 'ghs_t0ken' });
  expect(secretsOf(config, {})).toEqual(['ghs_t0ken']);
  expect(withoutSecrets(config)).toMatchObject({ comment: { token: '***' } });
  expect(withoutSecrets(configOf())).toMatchObject({ comment: { token: null } });
  const { message } = refusalOf({ 'comment-token': 'hunter2 x' });
  expect(message).toContain('comment-token: "(not shown)" is not allowed; allowed: a token without white space');
  expect(message).not.toContain('hunter2');
});
