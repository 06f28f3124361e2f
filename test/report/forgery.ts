import { expect } from 'vitest';

/** The runner's own rules (Runner.Common/ActionCommand.cs), read as strictly as can be. An unregistered command counts too, and invisible characters do not hide one. */
export function actsAsCommand(line: string): boolean {
  const seen = line.replace(/[\p{Cc}\p{Cf}]/gu, '');
  return /^\s*::/.test(seen) || /##\[/.test(seen);
}

/** Wherever .NET, a terminal or a runner could see the end of a line. */
export const linesOf = (text: string): string[] => text.split(/[\r\n\v\f\u0085\u2028\u2029]/);

/** The elements that we write ourselves, and no others. */
const OWN_ELEMENTS = /<\/?(details|summary)>/g;
/** The links of ours. */
const OWN_LINK = /\[(Evidence as an artifact|HTML report)\]\([^)\s]*\)/g;

/** The one block of code of ours: the line that reproduces the run, in which nothing is markdown, and which that line does not end. */
export const OWN_CODE = /^(`{3,})sh\n(?! {0,3}\1`*[ \t]*\n)[^\n]*\n\1$/m;
/** The one chart of ours: what of it is text is a title without signs that mean something. */
const OWN_CHART = /^```mermaid\nxychart-beta\ntitle "[^"`\n]*"\n(?:(?:x-axis|y-axis|line) [\d.:", [\]>-]*\n){3,4}```$/m;
/** How a fold of ours looks, each of its parts in order. */
const FOLD = ['<details>', '<summary>', '</summary>', '</details>'];

/** Holds a step summary to what we write ourselves: one heading, whole folds, one block of code, one link, and no other element, mention, issue or address. */
export function expectOwnMarkdown(summary: string): void {
  const text = summary.replace(OWN_CODE, '').replace(OWN_CHART, '');
  const rest = text.replace(OWN_LINK, '').replace(OWN_ELEMENTS, '');
  expect(rest).not.toMatch(/[<>]/);
  expect(rest).not.toMatch(/@\w|#\w|:\/\/|www\./i);
  expect(rest).not.toMatch(/(?<!\\)(\\\\)*[[\]]/);
  expect(rest).not.toMatch(/^```/m);
  const elements = text.match(OWN_ELEMENTS) ?? [];
  expect(elements).toEqual(new Array(elements.length / FOLD.length).fill(FOLD).flat());
  expect(text.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(1);
  expect(text.split('\n').filter(actsAsCommand)).toEqual([]);
}
