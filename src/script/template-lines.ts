/** A template without the lines that no tag touches, and these by their order. */
export interface Short {
  readonly text: string;
  readonly lines: readonly string[];
}

/** A token of mustache: its type, its text or name, where it starts and ends, and of a section the tokens in it. */
export type Token = [
  type: string,
  value: string,
  start: number,
  end: number,
  inner?: Token[] | string | undefined,
  ...rest: unknown[],
];

/** Stands for lines that are set aside; of the private use area, so that no template needs it. */
export const STAND_IN = '\uE000';

/** Sets the lines between two tags aside, and leaves those that a tag begins or ends in: only these have white space that mustache may drop. */
export function withoutLines(template: string): Short {
  const lines: string[] = [];
  const shorten = (text: string): string =>
    text.replace(/\n([\s\S]*)\n/, (_all, between: string) => {
      lines.push(between);
      return `\n${STAND_IN}\n`;
    });
  const parts = template.split('{{').map((part, index) => {
    // Before the first tag there is none to end.
    const end = index === 0 ? 0 : part.indexOf('}}');
    return end < 0 ? part : part.slice(0, end) + shorten(part.slice(end));
  });
  return { text: parts.join('{{'), lines };
}

/** The tokens of a short template, with the lines put back. */
export function withLines(tokens: readonly Token[], lines: readonly string[]): Token[] {
  let next = 0;
  const restore = ([type, value, start, end, inner, ...rest]: Token): Token => {
    const text = type === 'text' ? value.replaceAll(STAND_IN, () => lines[next++] ?? '') : value;
    return [type, text, start, end, Array.isArray(inner) ? inner.map(restore) : inner, ...rest];
  };
  return tokens.map(restore);
}
