const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  ':': '&colon;',
  '.': '&period;',
};
const ZERO_WIDTH_SPACE = '\u200b';
/** Nobody reads more of one name or message; the whole is in verdict.json. */
const MAX_TEXT_CHARS = 4_000;

/** A text as GitHub markdown shows it: itself on one line, never an element, a mention, a link, a list or the end of a table cell. */
export function escapeMarkdown(text: string): string {
  return (
    shorten(text)
      // Control and bidirectional characters can hide or reorder what people read.
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim()
      // GitHub looks for @names and #numbers in the finished page, where an escape is gone.
      .replace(/[@#](?=\w)/g, `$&${ZERO_WIDTH_SPACE}`)
      .replace(/[&<>]/g, (sign) => NAMED[sign] ?? '')
      .replace(/[\\`*[\]|~]|(?<!\w)_|_(?!\w)/g, '\\$&')
      .replace(/^([-+#=])|^(\d+)(?=[.)](?:\s|$))/, (_, sign?: string, number?: string) =>
        sign ? `\\${sign}` : `${number}\\`,
      )
      // What GitHub would turn into a link.
      .replace(/:(?=\/\/)|(?<=www)\./gi, (sign) => NAMED[sign] ?? '')
  );
}

const shorten = (text: string): string => (text.length <= MAX_TEXT_CHARS ? text : `${text.slice(0, MAX_TEXT_CHARS)}…`);

/** A table: a header and rows of texts, all of them escaped. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** A fold that opens on a click. */
export function fold(title: string, body: string): string {
  return `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
}

/** A block of code for a shell: one line, of signs that can be seen, which cannot end the block. */
export function codeBlock(line: string): string {
  const seen = shorten(line).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  // Only a fence of as many signs ends a block: https://spec.commonmark.org/0.31.2/#fenced-code-blocks
  const fence = `${['``', ...(seen.match(/`{3,}/g) ?? [])].sort().at(-1)}\``;
  return [`${fence}sh`, seen, fence].join('\n');
}
