import { expect, test } from 'vitest';
import { parseAssignments } from './step-files.ts';

test.each([
  ['nothing', '', {}],
  ['lines', 'a=1\nb=2\n', { a: '1', b: '2' }],
  ['no line end at the end', 'a=1', { a: '1' }],
  ['empty lines between', '\na=1\n\nb=2\n\n', { a: '1', b: '2' }],
  ['an equals sign in the value', 'a=b=c\n', { a: 'b=c' }],
  ['an empty value', 'a=\n', { a: '' }],
  ['a heredoc sign in the value', 'a=b<<c\n', { a: 'b<<c' }],
  ['a block', 'a<<END\none\ntwo\nEND\nb=2\n', { a: 'one\ntwo', b: '2' }],
  ['an empty block', 'a<<END\nEND\n', { a: '' }],
  ['a block with what looks like an assignment', 'a<<END\nb=2\n\nEND\n', { a: 'b=2\n' }],
  ['the later of two', 'a=1\na=2\n', { a: '2' }],
])('%s', (_case, text, values) => {
  expect(parseAssignments(text)).toEqual(values);
});

test.each([
  ['no sign', 'just text\n', /^Invalid format 'just text'$/],
  ['no name', '=1\n', /^Invalid format/],
  ['no delimiter', 'a<<\n', /^Invalid format/],
  ['an open block', 'a<<END\none\nEND \n', /Matching delimiter not found 'END'/],
])('%s is refused', (_case, text, message) => {
  expect(() => parseAssignments(text)).toThrow(message);
});
