import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CTRL_BACKSLASH, CTRL_C, runInTerminal } from './support/pty.ts';

const PROCESS = join(import.meta.dirname, 'terminal-process.ts');

test.each([
  ['Ctrl+C', CTRL_C, '^C'],
  ['Ctrl+\\, which no process hears of', CTRL_BACKSLASH, '^\\'],
])('a process that draws and is ended by %s leaves a whole terminal', async (_name, keys, echo) => {
  let typed = false;
  const { screen } = await runInTerminal([process.execPath, PROCESS], { PATH: process.env.PATH }, (seen, type) => {
    if (typed || seen.split('drawn for').length < 6) return;
    typed = true;
    type(keys);
  });
  const lines = await screen.lines();
  // The keys are shown where the cursor was: below the block, at the beginning of the line.
  expect(lines.filter((line) => !line.startsWith(echo) && line !== '')).toEqual([
    '100 columns',
    expect.stringMatching(/^░{20} drawn for 0\.\d\d s$/),
    '  home',
    '  shoe',
  ]);
  expect(screen.bytes).not.toContain('\u001b[?25l');
});
