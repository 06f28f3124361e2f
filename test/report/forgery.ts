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
/** The one link of ours. */
const OWN_LINK = /\[Evidence as an artifact\]\([^)\s]*\)/;

/** Holds a step summary to what we write ourselves: one heading, one fold, one link, and no other element, mention, issue or address. */
export function expectOwnMarkdown(summary: string): void {
  const rest = summary.replace(OWN_LINK, '').replace(OWN_ELEMENTS, '');
  expect(rest).not.toMatch(/[<>]/);
  expect(rest).not.toMatch(/@\w|#\w|:\/\/|www\./i);
  expect(rest).not.toMatch(/(?<!\\)(\\\\)*[[\]]/);
  expect(summary.match(OWN_ELEMENTS)).toHaveLength(4);
  expect(summary.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(1);
  expect(summary.split('\n').filter(actsAsCommand)).toEqual([]);
}
