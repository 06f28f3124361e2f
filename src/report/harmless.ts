/** Text as lines that a runner only prints: no line can act as a workflow command. `::command::` counts at the start of a line, `##[command]` anywhere in it; control and bidirectional characters can redraw or reorder what people read. */
export function harmlessLines(text: string, prefix = ''): string[] {
  return text.split(/\r\n|\r|\n/).map((line) => {
    const printable = line.replace(/\t/g, '  ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
    const quiet = `${prefix}${printable}`.replaceAll('##[', '## [');
    return quiet.trimStart().startsWith('::') ? `· ${quiet}` : quiet;
  });
}
