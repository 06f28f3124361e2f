import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commandLine } from '../../src/config/command.ts';
import { readFlags } from '../../src/flags.ts';

const lineOf = (values: Readonly<Record<string, string>>): string => commandLine({ values, spelling: (name) => name });

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['nothing given', {}, ''],
  ['what is empty', { 'max-vus': ' ' }, ''],
  [
    'the order of the documentation',
    { 'max-vus': '5', 'target-url': 'https://shop.example/p/42' },
    ' --target-url https://shop.example/p/42 --max-vus 5',
  ],
  ['what a shell would take apart', { 'cta-selector': `it's $HOME` }, ` --cta-selector 'it'\\''s $HOME'`],
  ['a list', { 'allowed-hosts': 'a.example\nb.example' }, ' --allowed-hosts a.example --allowed-hosts b.example'],
  ['a value that looks like a flag', { cta: '--enforce' }, ' --cta=--enforce'],
  ['a secret', { 'request-headers': 'X-Key: s3cret' }, ' --request-headers "$REQUEST_HEADERS"'],
  [
    'an address whose query may be one',
    { 'k6-download-url': 'https://a.example/?t=1' },
    ' --k6-download-url "$K6_DOWNLOAD_URL"',
  ],
  ['where the evidence goes', { 'output-dir': '/tmp/x', 'artifact-name': 'x' }, ''],
  ['what is told on a pull request', { comment: 'always', 'comment-name': '{}', 'comment-token': 't' }, ''],
])('the line for %s', (_name, values, flags) => {
  expect(lineOf(values)).toBe(`npx k6-gate run${flags}`);
});

test('a shell and the flags of the CLI read it back as it was given', () => {
  const values = {
    'target-url': 'https://shop.example/?q=a&b=c#d',
    'cta-selector': `"double" 'single' \\ \`tick\` $(date) ; ünï`,
    cta: '-x',
    enforce: 'false',
    'allowed-hosts': 'a.example\nb.example',
  };
  const line = lineOf(values).replace('npx k6-gate run', '');
  const words = execFileSync('sh', ['-c', `for word in ${line}; do printf '%s\\0' "$word"; done`], {
    encoding: 'utf8',
  });
  expect(readFlags(words.split('\0').slice(0, -1)).values).toEqual(values);
});
