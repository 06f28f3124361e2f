import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { harmlessLines } from '../../src/report/harmless.ts';
import { escapeMarkdown } from '../../src/report/markdown.ts';
import { stepSummary, wholeSummary } from '../../src/report/step-summary.ts';
import { verdictText } from '../../src/report/text.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { actsAsCommand, expectOwnMarkdown, linesOf, OWN_CODE } from './forgery.ts';
import { HOSTILE, HUGE } from './hostile.ts';
import { poisoned } from './poisoned.ts';
import { VERDICTS } from './verdicts.ts';

const MAX_SUMMARY_BYTES = 1024 * 1024;

test('the rules know a command when they see one', () => {
  const commands = ['::error::x', '  ::debug::', 'text ##[error]x', '\u200b::error::', '#\u0000#[error]'];
  expect(commands.filter(actsAsCommand)).toEqual(commands);
  expect(['a ::error::', '## [error]', ': :error::'].filter(actsAsCommand)).toEqual([]);
});

describe('a line of the log', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('never acts as a command: %s', (_name, text) => {
    const lines = [text, `k6 | ${text}`, verdictText(poisoned(text))].flatMap((view) => harmlessLines(view));
    for (const line of lines) {
      expect(linesOf(line)).toHaveLength(1);
      expect(actsAsCommand(line), JSON.stringify(line)).toBe(false);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }
  });

  test('keeps what it says', () => {
    expect(harmlessLines('a\tb\n\n::error::no\r\n1 ##[x] 2')).toEqual(['a  b', '', '· ::error::no', '1 ## [x] 2']);
  });

  test('carries its prefix on every line', () => {
    expect(harmlessLines('a\nb', 'Warning: ')).toEqual(['Warning: a', 'Warning: b']);
    expect(harmlessLines('##[x]', '#')).toEqual(['### [x]']);
  });
});

/** What GitHub's markdown would still take for more than text, in one line of escaped text. */
const MEANINGFUL: readonly (readonly [string, RegExp])[] = [
  ['an element, a comment or an autolink', /[<>]/],
  ['an entity that is not ours', /&(?!(amp|lt|gt|colon|period);)/],
  ['the end of a cell', /(?<!\\)(\\\\)*\|/],
  ['code', /(?<!\\)(\\\\)*`/],
  ['a link or an image', /(?<!\\)(\\\\)*[[\]]/],
  ['emphasis', /(?<!\\)(\\\\)*[*~]/],
  ['a mention', /@\w/],
  ['an issue', /#\w/],
  ['an address', /:\/\//],
  ['a host', /www\./i],
  ['a heading, list or rule at the start', /^\s*([-+=#]|\d+[.)](\s|$))/],
  ['a second line', /[\r\n\u2028\u2029]/],
  ['what cannot be seen', /[\p{Cc}\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/u],
];

describe('text in markdown', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('stays text: %s', (_name, text) => {
    const escaped = escapeMarkdown(text);
    for (const [what, pattern] of MEANINGFUL) expect(escaped, what).not.toMatch(pattern);
  });

  test.each([
    ['plain words, 100 % of them', 'plain words, 100 % of them'],
    ['http_req_duration{kind:document}', 'http_req_duration{kind:document}'],
    ['6.67', '6.67'],
    ['1. one', '1\\. one'],
    ['p(95)<800', 'p(95)&lt;800'],
    ['a|b', 'a\\|b'],
    ['C:\\k6', 'C:\\\\k6'],
    ['_private_', '\\_private\\_'],
    ['  spaced  ', 'spaced'],
    ['', ''],
  ])('%s is written %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('is cut where nobody reads on', () => {
    expect(escapeMarkdown('x'.repeat(5_000))).toBe(`${'x'.repeat(4_000)}…`);
  });
});

describe('the step summary', () => {
  const shape = (summary: string) =>
    summary
      .replace(OWN_CODE, '')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.replace(/\\\\|\\\|/g, '').split('|').length);
  const harmless = shape(stepSummary(poisoned('x')));

  test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('stays what it is: %s', (_name, text) => {
    const summary = stepSummary(poisoned(text));
    expectOwnMarkdown(summary);
    expect(shape(summary)).toEqual(harmless);
  });

  test.each(HUGE.map((text) => [text.slice(0, 4), text]))('fits into what GitHub keeps: many %j', (_name, text) => {
    const summary = stepSummary(poisoned(text));
    expect(Buffer.byteLength(summary)).toBeLessThan(MAX_SUMMARY_BYTES);
    expect(summary.startsWith('## ❌ BLOCKED')).toBe(true);
  });

  test.each([
    ['漢', 3],
    ['|', 2],
    ['@a', 5],
  ])('fits with a hundred thousand thresholds and notes of %s', (text) => {
    const verdict = poisoned(text.repeat(30));
    const [finding] = verdict.thresholds;
    const many = {
      ...verdict,
      thresholds: new Array(20_000).fill(finding),
      notes: new Array(50_000).fill('note'),
    };
    const summary = stepSummary(many);
    expect(Buffer.byteLength(summary)).toBeLessThan(MAX_SUMMARY_BYTES);
    expect(summary).toMatch(/<\/details>\n\n\(\d{4,5} further lines are cut: the whole is in verdict\.json\)$/);
    expect(new Set(shape(summary))).toEqual(new Set(harmless.slice(0, 7)));
    expectOwnMarkdown(summary);
  });

  test('of a sequence is cut from its first steps, not from the last one', () => {
    const [last, before] = ['## last\n', '## before\n'].map((head) => head + 'a line\n'.repeat(80_000));
    const summary = wholeSummary([String(last), String(before)]);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary.startsWith(`${last}\n\n---\n\n## before\n`)).toBe(true);
    expect(summary).toMatch(/further lines are cut: the whole is in verdict\.json/);
  });
});

describe('annotations', () => {
  test('are at most eight', () => {
    const base: Verdict = VERDICTS.failed;
    const crossed = base.thresholds.filter((finding) => finding.state === 'crossed');
    expect(annotationsOf({ ...base, thresholds: [...crossed, ...crossed, ...crossed] })).toHaveLength(8);
    const cancelled = { ...base, outcome: 'cancelled' as const, thresholds: [...crossed, ...crossed] };
    expect(annotationsOf(cancelled)).toHaveLength(8);
  });

  test('tell first why a run that is no failure ended, then what was crossed', () => {
    const base: Verdict = VERDICTS.failed;
    const titles = annotationsOf({ ...base, outcome: 'error', headline: 'k6 crashed' }).map(({ title }) => title);
    expect(titles.slice(0, 2)).toEqual(['k6-gate: error', 'k6-gate: http_req_failed rate<0.1']);
  });

  test('are none for a pass', () => {
    expect(annotationsOf(VERDICTS.passed)).toEqual([]);
  });

  test.each<[keyof typeof VERDICTS, string]>([
    ['failed', 'error'],
    ['waived', 'warning'],
    ['error', 'error'],
    ['cancelled', 'error'],
    ['inconclusive', 'error'],
  ])('of %s are of level %s', (name, level) => {
    expect(new Set(annotationsOf(VERDICTS[name]).map((one) => one.level))).toEqual(new Set([level]));
  });

  test('of a run without a page name the gate', () => {
    const [annotation] = annotationsOf({ ...VERDICTS.failed, pages: [] });
    expect(annotation?.message).toMatch(/^k6-gate: /);
  });
});

test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))(
  'an annotation holds lines of text: %s',
  (_name, text) => {
    const annotations = annotationsOf(poisoned(text));
    expect(annotations.length).toBeGreaterThan(0);
    for (const { title, message } of annotations)
      for (const line of [title, ...message.split('\n')]) {
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(actsAsCommand(line)).toBe(false);
      }
  },
);
