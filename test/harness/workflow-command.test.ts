import { expect, test } from 'vitest';
import { parseWorkflowCommand } from './workflow-command.ts';

const registered = new Set(['error', 'add-mask']);

test.each([
  ['plain', '::error::it broke', {}, 'it broke'],
  [
    'with properties',
    '::error title=Gate,file=a.js,line=3::it broke',
    { title: 'Gate', file: 'a.js', line: '3' },
    'it broke',
  ],
  ['indented', '  \t::error::it broke', {}, 'it broke'],
  ['in capitals', '::ERROR::it broke', {}, 'it broke'],
  ['escaped data', '::error::a%0Ab%0D%25%3A', {}, 'a\nb\r%%3A'],
  ['data escaped twice', '::error::%250A', {}, '%0A'],
  ['escaped property', '::error title=a%3Ab%2Cc%0Ad%25::x', { title: 'a:b,c\nd%' }, 'x'],
  ['property without a value', '::error title=,line=1::x', { line: '1' }, 'x'],
  ['property with equals signs', '::error title=a=b::x', { title: 'a=b' }, 'x'],
  ['data with colons', '::error::a::b', {}, 'a::b'],
  ['empty data', '::error::', {}, ''],
  ['version 1', '##[error]it broke', {}, 'it broke'],
  ['version 1 inside a line', 'time=1 msg="##[error title=a;line=2]it broke"', { title: 'a', line: '2' }, 'it broke"'],
  ['version 1 escaped', '##[error title=a%3Bb%5D]c%0Ad%5D%3B', { title: 'a;b]' }, 'c\nd];'],
  ['version 1 behind an unknown version 2', '::unknown::##[error]x', {}, 'x'],
])('%s: %s', (_case, line, properties, data) => {
  expect(parseWorkflowCommand(line, registered)).toEqual({ name: 'error', properties, data });
});

test.each([
  'just text',
  'text before ::error::x',
  '::unknown::x',
  '::error',
  ': :error::x',
  '##[unknown]x',
  '##[error',
  '##error]x',
  '',
])('%j is no command', (line) => {
  expect(parseWorkflowCommand(line, registered)).toBeNull();
});
