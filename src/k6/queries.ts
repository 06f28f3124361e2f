/** A text with the queries of its addresses left out: they can hold secrets. One that is an address as a whole loses all from the `?` on. */
export function withoutQueries(text: string): string {
  if (/^https?:\/\/\S+$/i.test(text)) return text.replace(/\?.*$/s, '?…');
  return text.replace(/(https?:\/\/[^\s"'?]+)\?[^\s"'\\]*/gi, '$1?…');
}
