import { expect, test } from 'vitest';
import { proxySecrets, spellingsOf } from '../../src/config/secret.ts';

type Env = Readonly<Record<string, string>>;

test.each([
  ['token', ['token']],
  ['a b', ['a b', 'a%20b', 'a+b']],
  ['k=y/', ['k=y/', 'k%3Dy%2F']],
  ['a"b', ['a"b', 'a\\"b', 'a%22b']],
  ['a<&>b', ['a<&>b', 'a\\u003c\\u0026\\u003eb', 'a%3C%26%3Eb']],
  ['ab\ud800', ['ab\ud800', 'ab\\ud800']],
  ['ab', []],
])('%j may stand as %j', (text, spellings) => {
  expect(spellingsOf(text)).toEqual(spellings);
});

test.each<[Env, string[]]>([
  [{ HTTPS_PROXY: 'http://user:open-sesame@p:1' }, ['user:open-sesame', 'open-sesame']],
  [{ https_proxy: 'user:p@ss/word#1@p:1' }, ['user:p@ss/word#1', 'p@ss/word#1']],
  [{ HTTP_PROXY: 'http://user:short@p:1' }, ['user:short']],
  [{ HTTP_PROXY: 'http://token@p:1' }, ['token']],
  [{ HTTP_PROXY: 'http://p:1', NO_PROXY: 'a@b', OTHER: 'http://u:p@h' }, []],
])('the secrets of %j are %j', (env, texts) => {
  expect(proxySecrets(env).map(({ text }) => text)).toEqual(texts);
});
