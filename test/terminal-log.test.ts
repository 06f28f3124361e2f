import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { terminalLog } from '../src/terminal-log.ts';
import type { LiveBlock } from '../src/world.ts';
import { ScreenModel } from './support/screen-model.ts';

const XTERM = { TERM: 'xterm-256color' };

const blockOf = (done: number, ...rows: string[]): LiveBlock => ({
  done,
  head: [{ text: `${done * 60} s of 60 s` }],
  rows: rows.map((row) => [{ text: `  ${row} ` }, { text: '90 %', nearness: 'near' }]),
});

function openTerminal(columns = 60, rows = 10, env: Record<string, string> = XTERM) {
  const screen = new ScreenModel(columns, rows);
  return { screen, log: terminalLog(screen, env) };
}

describe('a block in a terminal', () => {
  test('is drawn in its place, and its last state stays', async () => {
    const { screen, log } = openTerminal();
    log.info('before');
    log.live(blockOf(0.1, 'home', 'shoe'));
    expect(await screen.lines()).toEqual([
      'before',
      '██░░░░░░░░░░░░░░░░░░ 6 s of 60 s',
      '  home 90 %',
      '  shoe 90 %',
      '',
    ]);
    log.live(blockOf(0.5, 'shoe', 'home'));
    log.live(null);
    log.info('after');
    expect(await screen.lines()).toEqual([
      'before',
      '██████████░░░░░░░░░░ 30 s of 60 s',
      '  shoe 90 %',
      '  home 90 %',
      'after',
      '',
    ]);
    expect(screen.cursor.column).toBe(0);
  });

  test('that gets shorter leaves no rest', async () => {
    const { screen, log } = openTerminal();
    log.live(blockOf(0, 'home', 'shoe', 'cart'));
    log.live(blockOf(1, 'home', 'shoe'));
    expect(await screen.lines()).toEqual(['████████████████████ 60 s of 60 s', '  home 90 %', '  shoe 90 %', '']);
  });

  test('is pushed down by other lines, beyond the end of the screen too', async () => {
    const { screen, log } = openTerminal(60, 6);
    const said = [...Array(20).keys()].map((at) => `line ${at}`);
    for (const [at, line] of said.entries()) {
      log.live(blockOf(at / 20, 'home', 'shoe'));
      log.info(line);
      if (at === 10) log.warning('two\nlines');
    }
    expect(await screen.lines()).toEqual([
      ...said.slice(0, 11),
      ...['Warning: two', 'Warning: lines'],
      ...said.slice(11),
      ...['███████████████████░ 57 s of 60 s', '  home 90 %', '  shoe 90 %', ''],
    ]);
  });

  test('lines longer than the window push it down whole', async () => {
    const { screen, log } = openTerminal(20, 8);
    log.live(blockOf(0.5, 'home', 'shoe'));
    log.info('x'.repeat(50));
    log.live(blockOf(0.5, 'home', 'shoe'));
    expect(await screen.lines()).toEqual(['x'.repeat(50), '█████░░░░░ 30 s of…', '  home 90 %', '  shoe 90 %', '']);
  });

  test.each([
    ['narrower', 30, 10],
    ['narrower than its bar', 12, 10],
    ['wider', 100, 10],
    ['lower', 60, 6],
  ])('is drawn once in a window that gets %s', async (_name, columns, rows) => {
    const { screen, log } = openTerminal();
    log.info('before');
    log.live(blockOf(0.5, 'a page with a very long name that takes it all', 'shoe'));
    await screen.lines();
    screen.resize(columns, rows);
    log.info('between');
    const lines = await screen.lines();
    expect(lines.slice(0, 2)).toEqual(['before', 'between']);
    expect(lines).toHaveLength(6);
    expect(lines.every((line) => line.length < columns)).toBe(true);
  });

  test('is cut to the window: wide characters take two columns', async () => {
    const { screen, log } = openTerminal(20);
    log.live(blockOf(0, '鞋子鞋子鞋子鞋子鞋子', 'shoe'));
    expect((await screen.lines())[1]).toBe('  鞋子鞋子鞋子鞋子…');
  });

  test('is cut to the height of the window', async () => {
    const { screen, log } = openTerminal(60, 4);
    for (const done of [0, 0.5, 1]) log.live(blockOf(done, 'a', 'b', 'c', 'd', 'e'));
    expect(await screen.lines()).toEqual(['████████████████████ 60 s of 60 s', '  a 90 %', '  b 90 %', '']);
  });

  test('of one page has it on a line of its own', async () => {
    const { screen, log } = openTerminal();
    log.live(blockOf(0.5, 'lately 2 req/s'));
    expect(await screen.lines()).toEqual(['██████████░░░░░░░░░░ 30 s of 60 s', '    lately 2 req/s 90 %', '']);
  });

  test('of a mere wait goes when it is over', async () => {
    const { screen, log } = openTerminal();
    log.info('before');
    log.live({ done: null, head: [{ text: 'Ready 0:05' }], rows: [] });
    expect(await screen.lines()).toEqual(['before', 'Ready 0:05', '']);
    log.live(null);
    log.info('after');
    expect(await screen.lines()).toEqual(['before', 'after', '']);
  });

  test('never hides the cursor, and listens to the window only while it is there', () => {
    const { screen, log } = openTerminal();
    log.live(blockOf(0, 'a'));
    log.live(blockOf(1, 'a'));
    expect(screen.listenerCount('resize')).toBe(1);
    log.live(null);
    log.live(null);
    expect(screen.listenerCount('resize')).toBe(0);
    expect(screen.bytes).not.toContain('\u001b[?');
  });

  test('holds no secret, and no text that moves the cursor', async () => {
    const { screen, log } = openTerminal();
    log.mask('s3cret-token');
    log.live(blockOf(0, 'of s3cret-token\u001b[2J', '::endgroup::\nx'));
    expect((await screen.lines()).slice(1)).toEqual(['  of ***[2J 90 %', '·   ::endgroup:: x 90 %', '']);
  });
});

const BLOCK = blockOf(0.5, 'home', 'shoe');
const LINES = '30 s of 60 s\n  home 90 %\n  shoe 90 %\n';

describe('without a window to draw in', () => {
  test('a block is lines that stay, less often', async () => {
    const out = new PassThrough();
    const log = terminalLog(out, XTERM);
    log.live(BLOCK);
    log.live(blockOf(1, 'of one page'));
    log.live(null);
    out.end();
    expect(await text(out)).toBe(`${LINES}60 s of 60 s ·   of one page 90 %\n`);
    expect(log.liveEverySeconds).toBe(10);
    expect(openTerminal().log.liveEverySeconds).toBe(1);
  });

  test.each<[string, Record<string, string>]>([
    ['a dumb terminal', { TERM: 'dumb' }],
    ['a CI with a terminal', { ...XTERM, CI: 'true', NO_COLOR: '1' }],
  ])('so it is in %s', (_name, env) => {
    const { screen, log } = openTerminal(60, 10, env);
    log.live(BLOCK);
    log.live(null);
    expect(screen.bytes).toBe(LINES);
    expect(log.liveEverySeconds).toBe(10);
  });
});

const YELLOW = '\u001b[33m90 %\u001b[39m';

test.each<[string, boolean, Record<string, string>, boolean]>([
  ['in a terminal', true, XTERM, true],
  ['in a pipe', false, XTERM, false],
  ['NO_COLOR', true, { ...XTERM, NO_COLOR: '1' }, false],
  ['an empty NO_COLOR', true, { ...XTERM, NO_COLOR: '' }, true],
  ['FORCE_COLOR in a pipe', false, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR and NO_COLOR', true, { ...XTERM, FORCE_COLOR: '', NO_COLOR: '1' }, true],
  ['FORCE_COLOR=0', true, { ...XTERM, FORCE_COLOR: '0' }, false],
  ['a dumb terminal', true, { TERM: 'dumb' }, false],
])('colour with %s (terminal: %s): %4$s', async (_name, isTerminal, env, expected) => {
  const pipe = new PassThrough();
  const screen = new ScreenModel(60, 10);
  terminalLog(isTerminal ? screen : pipe, env).live(BLOCK);
  pipe.end();
  const bytes = isTerminal ? screen.bytes : await text(pipe);
  expect(bytes.includes(YELLOW)).toBe(expected);
  expect(bytes.replaceAll(YELLOW, '90 %')).toContain('  home 90 %\n');
});

test('a group is a heading', async () => {
  const out = new PassThrough();
  const log = terminalLog(out);
  {
    using _group = log.group('Obtaining k6');
    log.info('found');
  }
  out.end();
  expect(await text(out)).toBe('Obtaining k6:\nfound\n');
});
