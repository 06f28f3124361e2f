import { describe, expect, test } from 'vitest';
import { commentText } from '../../src/report/comment.ts';
import { cut } from '../../src/report/cut.ts';
import { stepSummary } from '../../src/report/step-summary.ts';
import { VERDICTS } from './verdicts.ts';

const NOWHERE = { run: null, report: null, evidence: null, commit: null };

describe.each(Object.entries(VERDICTS))('%s', (_name, verdict) => {
  test('is told by the summary, between the marker and the links', () => {
    const summary = stepSummary(verdict);
    const links = { run: 'https://ci.example/7', report: 'https://ci.example/r', evidence: null, commit: '0f1e2d3c4b' };
    const foot = '---\n\n[HTML report](https://ci.example/r) · [Run](https://ci.example/7) · commit 0f1e2d3';
    expect(commentText('<!-- me -->', summary, links)).toBe(`<!-- me -->\n\n${summary}\n\n${foot}`);
  });
});

test('links to nothing twice', () => {
  const links = { ...NOWHERE, run: 'https://ci.example/7', evidence: 'https://ci.example/7/artifacts/1' };
  const text = commentText('<!-- me -->', `[Evidence as an artifact](${links.evidence})`, links);
  expect(text.split('---')[1]?.trim()).toBe('[Run](https://ci.example/7)');
});

test('stays under what GitHub takes, however long the summary is', () => {
  const row = `| ${'x'.repeat(500)} | 1 |`;
  const summary = ['## ❌ FAILED', '', '| a | b |', '|---|---|', ...Array(400).fill(row)].join('\n');
  const text = commentText('<!-- me -->', summary, NOWHERE);
  expect(text.length).toBeLessThanOrEqual(60_000);
  expect(text.length).toBeGreaterThan(58_000);
  expect(text).toContain(`${row}\n\n(`);
});

describe('a cut', () => {
  const fence = '`'.repeat(3);
  const filler = Array(40).fill('a line of some words');

  test.each<[string, string[], string]>([
    [
      'in a fold closes it',
      ['<details><summary>More</summary>', '', ...filler, '', '</details>'],
      'words\n\n</details>\n\n(',
    ],
    [
      'in a block of a fold closes both',
      ['<details>', '', `${fence}mermaid`, ...filler],
      `words\n${fence}\n\n</details>\n\n(`,
    ],
    [
      'in a block with a longer fence closes it with that',
      [`${fence}${fence}sh`, fence, ...filler],
      `words\n${fence}${fence}\n\n(`,
    ],
    [
      'in a block with a very long fence leaves room for it',
      [`${fence.repeat(60)}sh`, ...filler],
      `\n${fence.repeat(60)}\n\n(`,
    ],
    [
      'after a block that holds a fence closes nothing',
      [`${fence}${fence}sh`, fence, `${fence}${fence}`, ...filler],
      'words\n\n(',
    ],
    ['after a fold closes nothing', ['<details>', '</details>', ...filler], 'words\n\n('],
  ])('%s', (_what, lines, end) => {
    const text = cut(lines.join('\n'), { size: 600, sizeOf: (line) => line.length, rest: 'see there' });
    expect(text.length).toBeLessThanOrEqual(600);
    expect(text).toContain(end);
    expect(text.split('</details>').length).toBe(text.split('<details>').length);
  });
});
