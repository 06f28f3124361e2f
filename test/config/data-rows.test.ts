import { describe, expect, test } from 'vitest';
import type { DataFile } from '../../src/config/config.ts';
import { readData } from '../../src/config/data-content.ts';
import { readRows } from '../../src/config/data-rows.ts';
import { fileConfig } from '../support/config.ts';

describe('CSV', () => {
  test.each<[string, string, unknown]>([
    [
      'lines',
      'a,b\n1,2\n3,4',
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
    ],
    ['line ends of Windows, one at the end', 'a,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
    ['line ends of an old Mac', 'a,b\r1,2\r', [{ a: '1', b: '2' }]],
    ['a byte order mark', '\uFEFFa\n1', [{ a: '1' }]],
    ['a byte order mark before quotes', '\uFEFF"a"\n1', [{ a: '1' }]],
    ['quotes', 'a,b\n"1,2","say ""hi"""', [{ a: '1,2', b: 'say "hi"' }]],
    ['a line break in quotes', 'a,b\n"1\n2",3', [{ a: '1\n2', b: '3' }]],
    ['empty values', 'a,b\n,\n', [{ a: '', b: '' }]],
    ['blank lines', '\na\n\n1\n\n', [{ a: '1' }]],
    ['blanks in the header', 'a , first name\n1, 2', [{ a: '1', 'first name': ' 2' }]],
  ])('with %s', (_name, text, rows) => {
    expect(readRows('users.csv', text)).toMatchObject({ rows });
  });

  test.each<[string, string, number, RegExp]>([
    ['nothing', '', 1, /has no rows/],
    ['a column that no variable can name', 'a,b}\n1,2', 1, /names a column "b}", which no variable can name/],
    ['a column of every object', 'a,__proto__\n1,2', 1, /names a column "__proto__"/],
    ['a header alone', 'a,b\n', 1, /has no rows/],
    ['a value too few', 'a,b\n1,2\n\n3\n', 4, /has 1 value, and the header names 2/],
    ['a value too many, below a row of two lines', 'a,b\n"1\n",2\n1,2,3\n', 4, /has 3 values/],
    ['a value too many, in lines of an old Mac', 'a,b\r1,2\r1,2,3\r', 3, /has 3 values/],
    ['a column twice', 'a,a\n1,2', 1, /names the column "a" twice/],
    ['a column without a name', 'a,\n1,2', 1, /names a column ""/],
    ['an open quote', 'a,b\n1,2\n"3,4\n', 3, /a quote that is not closed/],
    ['a quote inside a value', 'a\nx"y"\n', 2, /a quote/],
  ])('that has %s is refused with its line', (_name, text, line, message) => {
    expect(readRows('users.csv', text)).toEqual({ line, message: expect.stringMatching(message) });
  });
});

describe('JSON', () => {
  test('may begin with a byte order mark', () => {
    expect(readRows('a.json', '\uFEFF[{"a": 1}]')).toMatchObject({ rows: [{ a: 1 }] });
  });

  test('keeps the types of its values', () => {
    const rows = [
      { id: 7, tags: ['a'] },
      { id: 8, tags: [], more: null },
    ];
    expect(readRows('a.JSON', JSON.stringify(rows))).toEqual({ rows, columns: ['id', 'tags'] });
  });

  test.each<[string, string, number, RegExp]>([
    ['no JSON', '[\n{"a": 1},\n{"a": s3cret}\n]', 3, /^is no JSON from here on$/],
    ['cut off', '[\n{"a": 1', 2, /is no JSON/],
    ['an object', '{"a": 1}', 1, /is no list of objects/],
    ['an empty list', '[]', 1, /is no list of objects/],
    ['a list of words', '["a"]', 1, /is no object/],
    ['a word among objects', '[\n  {"a": 1},\n  2\n]', 3, /is no object/],
    ['a key that is missing', '[\n  {"a": 1},\n\n  {"b": 1}\n]', 4, /has no "a"/],
  ])('that is %s is refused with its line', (_name, text, line, message) => {
    expect(readRows('users.json', text)).toEqual({ line, message: expect.stringMatching(message) });
  });
});

describe('a file of another encoding', () => {
  test.each<[string, string, Buffer, number]>([
    ['Latin-1', 'users.csv', Buffer.from('name\nAda\nJos\u00e9\n', 'latin1'), 3],
    ['UTF-16', 'users.csv', Buffer.from('\uFEFFname\nAda\n', 'utf16le'), 1],
    ['Latin-1, as JSON', 'users.json', Buffer.from('[\n{"name": "Jos\u00e9"}]', 'latin1'), 2],
  ])('%s is refused with its line', (_name, file, bytes, line) => {
    expect(readRows(file, bytes.toString('utf8'))).toEqual({ line, message: expect.stringContaining('is no UTF-8') });
  });
});

describe('a data file', () => {
  const users: DataFile = {
    name: 'users',
    file: 'load/users.csv',
    use: 'per-vu',
    place: 'k6-gate.yml:3:5: data.users.file',
    columns: [{ column: 'email', place: 'k6-gate.yml:9:9: journeys[0].steps[0].body' }],
  };

  test('becomes JSON for the script, and its passwords are secrets', () => {
    const { text, secrets, problems } = readData(users, 'email,password\na@b,open-sesame\nc@d,open-sesame\n');
    expect(JSON.parse(text)).toHaveLength(2);
    expect(secrets).toEqual([{ text: 'open-sesame', from: 'the column password of load/users.csv' }]);
    expect(problems).toEqual([]);
  });

  test.each<[string, unknown, string[]]>([
    ['password', 12345678, ['12345678']],
    ['apiKey', { id: 'key-7', parts: ['abc', 9999, 100, null, true] }, ['key-7', 'abc', '9999']],
    ['pin-token', [1000, 999], ['1000']],
    ['Passwort', 'geheim', ['geheim']],
    ['pwd', 'open', ['open']],
    ['authorization', 'Basic x', ['Basic x']],
    ['password', '', []],
    ['keyword', 'products', []],
    ['author', 'Ada', []],
    ['email', 'ada@x', []],
  ])('hides of a column %j with %j: %j', (column, value, hidden) => {
    const { secrets } = readData({ ...users, file: 'users.json' }, JSON.stringify([{ email: 'a', [column]: value }]));
    expect(secrets.map(({ text }) => text)).toEqual(hidden);
  });

  test('with more passwords than can be searched for hides the first ones', () => {
    const rows = Array.from({ length: 501 }, (_, index) => `a@b,password-${index}`);
    expect(
      readData(users, `email,password\n${rows.join('\n')}`)
        .secrets.map(({ text }) => text)
        .at(-1),
    ).toBe('password-499');
  });

  test('is asked for its own columns alone', () => {
    const step = '      - path: /${users.email}/${items.id}\n';
    const data = 'data:\n  users: { file: u.csv }\n  items: { file: i.csv }\n';
    const text = `target-url: https://shop.example/\nenvironment: preprod\njourneys:\n  - name: a\n    steps:\n${step}${data}`;
    expect(fileConfig(text).data.map(({ name, columns }) => [name, columns.map(({ column }) => column)])).toEqual([
      ['users', ['email']],
      ['items', ['id']],
    ]);
  });

  test('without a column that is named is refused at the place that names it', () => {
    const { problems } = readData(users, 'mail,password\na@b,open-sesame\n');
    expect(problems.map(({ message }) => message)).toEqual([
      `${users.columns[0]?.place}: load/users.csv has no column "email"; did you mean mail?; it has mail, password`,
    ]);
  });

  test('that is broken is refused with its line, and nothing of it is shown', () => {
    const { problems } = readData(users, 'email,password\na@b,open-sesame,x\n');
    expect(problems.map(({ message }) => message)).toEqual(['load/users.csv:2: has 3 values, and the header names 2']);
  });
});
