/** A text with the queries of its addresses left out: they can hold secrets. One that is an address as a whole loses all from the `?` on. */
export function withoutQueries(text: string): string {
  if (/^https?:\/\/\S+$/i.test(text)) return text.replace(/\?.*$/s, '?…');
  return text.replace(/(https?:\/\/[^\s"'?]+)\?[^\s"'\\]*/gi, '$1?…');
}

/** A text with the paths of its addresses left out too: what a target answered may be filled in there. A quote ends an address, as k6 writes it. */
export const withoutPaths = (text: string): string => text.replace(/(https?:\/\/[^\s"/?\\]+)\/[^\s"\\]+/gi, '$1/…');
