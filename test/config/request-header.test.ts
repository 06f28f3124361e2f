import { describe, expect, test } from 'vitest';
import { secretsOf, withoutSecrets } from '../../src/config/config-secrets.ts';
import { readHeaders } from '../../src/config/request-header.ts';
import { configOf } from '../support/config.ts';
import { problemsOf, refusalOf } from './resolving.ts';

const ENV = {
  TOKEN: 's3cret-token',
  OTHER: 'second',
  EMPTY: '',
  BLANK: ' \n',
  NEWLINE: 'from-a-file\n',
  CRLF: 'one\r\nEvil: two',
  DOLLAR: "a$&b$1$'c",
  NESTED: '${TOKEN}',
  lower_case: 'low',
  _1: 'underscore',
};

const read = (...lines: string[]) => readHeaders(lines, ENV, 'request-headers');

describe('a line', () => {
  test.each([
    ['X-A: b', 'X-A', 'b'],
    ['  X-A  :  b  ', 'X-A', 'b'],
    ['X-A:b', 'X-A', 'b'],
    ['X-A:', 'X-A', ''],
    ['X-A: b: c: d', 'X-A', 'b: c: d'],
    ["!#$%&'*+-.^_`|~9: x", "!#$%&'*+-.^_`|~9", 'x'],
    ['X-A: "quoted" `tick` $5 {x}', 'X-A', '"quoted" `tick` $5 {x}'],
    ['X-A: ümlaut', 'X-A', 'ümlaut'],
    ['X-A: ${TOKEN}', 'X-A', 's3cret-token'],
    ['X-A: Bearer ${TOKEN}, ${OTHER}${TOKEN}', 'X-A', 'Bearer s3cret-token, seconds3cret-token'],
    ['X-A: ${lower_case} ${_1}', 'X-A', 'low underscore'],
    ['X-A: $TOKEN', 'X-A', '$TOKEN'],
    // A variable is text: neither replaced again, nor a pattern of a replacement.
    ['X-A: ${NESTED}', 'X-A', '${TOKEN}'],
    ['X-A: ${DOLLAR}', 'X-A', "a$&b$1$'c"],
    // Line breaks would begin a header of their own.
    ['X-A: ${CRLF}', 'X-A', 'one Evil: two'],
    ['X-A: ${NEWLINE}', 'X-A', 'from-a-file'],
  ])('%j is %s with %j', (line, name, value) => {
    expect(read(line)).toEqual({ headers: [expect.objectContaining({ name, value })], problems: [] });
  });

  test.each([
    ['no header', 'is not of the form Name: value'],
    [': hunter2', 'is not of the form Name: value'],
    ['X A: hunter2', 'is not of the form Name: value'],
    ['Xü: hunter2', 'is not of the form Name: value'],
    ['X(A): hunter2', 'is not of the form Name: value'],
    ['${TOKEN}: hunter2', 'is not of the form Name: value'],
    ['X-A: hunter2\rEvil: x', 'is not of the form Name: value'],
    ['X-A: hunter2\nEvil: x', 'is not of the form Name: value'],
    ['X-A: hunter2\u2028Evil: x', 'is not of the form Name: value'],
    ['X-A: hunter2 ${MISSING}', '(X-A) needs MISSING: set it in the environment (of a step: its env)'],
    ['X-A: ${EMPTY}${MISSING} ${TOKEN}', '(X-A) needs EMPTY, MISSING: set it in the environment (of a step: its env)'],
    ['X-A: ${BLANK}', '(X-A) needs BLANK: set it in the environment (of a step: its env)'],
    ['X-A: ${constructor}', '(X-A) needs constructor: set it in the environment (of a step: its env)'],
    ['X-A: ${__proto__}', '(X-A) needs __proto__: set it in the environment (of a step: its env)'],
    ['X-A: hunter2 ${MY-TOKEN}', '(X-A) has a ${…} that names no variable'],
    ['X-A: ${}', '(X-A) has a ${…} that names no variable'],
    ['X-A: ${1A}', '(X-A) has a ${…} that names no variable'],
    ['X-A: ${{ secrets.TOKEN }}', '(X-A) has a ${…} that names no variable'],
    ['X-A: ${TOKEN', '(X-A) has a ${…} that names no variable'],
  ])('%j is refused', (line, words) => {
    const { headers, problems } = read('X-First: 1', line);
    expect(headers.map(({ name }) => name)).toEqual(['X-First']);
    expect(problems).toEqual([
      { name: 'request-headers', refusal: false, message: `request-headers: line 2 ${words}` },
    ]);
  });

  test('that names a header again is refused: only one of them would be sent', () => {
    expect(read('Cookie: a=1', 'X: y', 'cookie: b=2').problems.map(({ message }) => message)).toEqual([
      'request-headers: line 3 (cookie) names a header again',
    ]);
  });

  test('each bad one is told', () => {
    expect(problemsOf(refusalOf({ 'request-headers': 'a\nX: y\nb\nZ: ${NOPE}' }))).toEqual([
      'request-headers: line 1 is not of the form Name: value',
      'request-headers: line 3 is not of the form Name: value',
      'request-headers: line 4 (Z) needs NOPE: set it in the environment (of a step: its env)',
    ]);
  });
});

describe('secrets', () => {
  test.each([
    [
      'what came from the environment, alone and within its value',
      'X-A: Bearer ${TOKEN}',
      ['Bearer s3cret-token', 's3cret-token'],
    ],
    ['each variable', 'X-A: ${TOKEN}-${OTHER}', ['s3cret-token-second', 's3cret-token', 'second']],
    ['once', 'X-A: ${TOKEN}', ['s3cret-token']],
    ['without the line break of a file', 'X-A: ${NEWLINE}', ['from-a-file']],
    ['with line breaks inside, as it is and as it is sent', 'X-A: ${CRLF}', ['one Evil: two', 'one\r\nEvil: two']],
    ['a literal authorization', 'authorization: Basic abc', ['Basic abc', 'abc']],
    ['a literal cookie', 'Cookie: session=1', ['session=1']],
    ['a literal key', 'X-API-Key: abc', ['abc']],
    ['a literal token', 'X-Csrf-Token: abc', ['abc']],
    ['a literal password', 'X-Preprod-Password: abc', ['abc']],
    ['a literal secret', 'X-Secret: abc', ['abc']],
    ['a literal passphrase', 'X-Passphrase: abc', ['abc']],
    ['a literal credential', 'X-Credentials: abc', ['abc']],
    ['no other literal', 'Accept-Language: fr', []],
    ['no empty text', 'Authorization:', []],
  ])('are %s', (_name, line, secrets) => {
    expect(read(line).headers[0]?.secrets).toEqual(secrets);
  });

  test('of a config stand longest first, so that none is cut open by another', () => {
    const config = configOf(
      { 'request-headers': 'X-A: ${A}\nX-B: ${B}\nAuthorization: Basic ${A}' },
      { A: 'abc', B: 'abcdef' },
    );
    expect(secretsOf(config, {})).toEqual(['Basic%20abc', 'Basic abc', 'Basic+abc', 'abcdef', 'abc']);
  });
});

test('no value of a header, literal or not, is in a config that is written down', () => {
  const config = configOf({ 'request-headers': 'X-Plain: literal-value\nAuthorization: Bearer ${TOKEN}' }, ENV);
  expect(config.requestHeaders.map(({ value }) => value)).toEqual(['literal-value', 'Bearer s3cret-token']);
  const written = JSON.stringify(withoutSecrets(config));
  expect(written).toContain(
    '"requestHeaders":[{"name":"X-Plain","value":"***"},{"name":"Authorization","value":"***"}]',
  );
  for (const text of ['literal-value', 's3cret-token', 'Bearer']) expect(written).not.toContain(text);
  expect(written).toContain('"requestHeaders":"input request-headers"');
});
