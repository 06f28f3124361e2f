import { expect, test } from 'vitest';
import { StepOutput } from './step-output.ts';

function take(...lines: string[]): StepOutput {
  const output = new StepOutput();
  for (const line of lines) output.take(line);
  return output;
}

test('annotations are shown and kept with their properties', () => {
  const output = take('::error title=Gate::p(95) is%0Atoo high', '::warning::slow', '::notice::hello');
  expect(output.annotations).toEqual([
    { kind: 'error', message: 'p(95) is\ntoo high', properties: { title: 'Gate' } },
    { kind: 'warning', message: 'slow', properties: {} },
    { kind: 'notice', message: 'hello', properties: {} },
  ]);
  expect(output.log).toEqual(['##[error]p(95) is', 'too high', '##[warning]slow', '##[notice]hello']);
});

test('ten annotations of a kind are kept, the eleventh is only in the log', () => {
  const output = take(...Array.from({ length: 12 }, (_, index) => `::error::${index}`), '::warning::w');
  expect(output.annotations.map(({ message }) => message)).toEqual([...'0123456789', 'w']);
  expect(output.droppedAnnotations).toBe(2);
  expect(output.log).toContain('##[error]11');
});

test('a message is cut at 4,096 characters', () => {
  expect(take(`::error::${'x'.repeat(5000)}`).annotations[0]?.message).toHaveLength(4096);
});

test('a mask hides what comes after it, line by line, and never itself', () => {
  const output = take(
    'tiger before',
    '::add-mask::tiger%0Alion',
    'a tiger and a lion',
    '::error::tiger!',
    '::group::tiger',
  );
  expect(output.log).toEqual(['tiger before', 'a *** and a ***', '##[error]***!', '##[group]***']);
  expect([...output.masks]).toEqual(['tiger\nlion', 'tiger', 'lion']);
  expect(output.raw).toHaveLength(5);
});

test('the longer of two masks wins', () => {
  expect(take('::add-mask::tiger', '::add-mask::tigerlily', 'tigerlily tiger').log).toEqual(['*** ***']);
});

test('masks of the job hide from the first line', () => {
  const output = new StepOutput(new Set(['ghs_1']));
  output.take('token ghs_1');
  expect(output.log).toEqual(['token ***']);
  expect(output.masks.size).toBe(0);
});

test('an empty mask is refused with a warning', () => {
  const output = take('::add-mask:: ', 'a b');
  expect(output.annotations[0]?.kind).toBe('warning');
  expect(output.log.at(-1)).toBe('a b');
});

test('between stop-commands and its token nothing is obeyed, in neither form', () => {
  const output = take(
    '::stop-commands::pause-1',
    '::error::forged',
    'x ##[error]forged',
    '::add-mask::x',
    '::pause-1::',
    '::error::real',
  );
  expect(output.annotations.map(({ message }) => message)).toEqual(['real']);
  expect(output.masks.size).toBe(1); // the token itself
  expect(output.log).toContain('::error::forged');
  expect(output.commands.map(({ name }) => name)).toEqual(['stop-commands', 'error']);
});

test('the token also resumes in its old form, anywhere in a line, and only once', () => {
  const output = take('::stop-commands::pause-1', 'x ##[pause-1]', '::pause-1::', '::error::real');
  expect(output.annotations).toHaveLength(1);
  expect(output.commands.map(({ name }) => name)).toEqual(['stop-commands', 'error']);
});

test('stop-commands inside a pause does not change the token', () => {
  expect(take('::stop-commands::one-1', '::stop-commands::two-2', '::two-2::', '::error::x').annotations).toEqual([]);
});

test.each(['', 'error', 'pause-logging'])('the stop token %j is refused, and commands go on', (token) => {
  const output = take(`::stop-commands::${token}`, '::notice::still obeyed');
  expect(output.failed).toBe(true);
  expect(output.annotations.at(-1)?.message).toBe('still obeyed');
});

test.each(['::set-env name=A::1', '::add-path::/tmp'])('%s fails the step', (line) => {
  expect(take(line).failed).toBe(true);
});

test('set-output and save-state still work', () => {
  const output = take('::set-output name=verdict::passed', '::save-state name=pid::12');
  expect([output.outputs, output.state, output.failed]).toEqual([{ verdict: 'passed' }, { pid: '12' }, false]);
});

test('debug is obeyed and not shown', () => {
  const output = take('::debug::inner life');
  expect([output.log, output.commands.length]).toEqual([[], 1]);
});
