/** What a template or a script of the report is given: texts, numbers and lists of them. */
export type View = string | number | boolean | null | readonly View[] | { readonly [name: string]: View | undefined };

/** Nobody reads more of one name or message; the whole is in verdict.json. */
const MAX_TEXT_CHARS = 4_000;
// Control and bidirectional characters can hide or reorder what people read; half a character is none.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/** The same view, every text of it on one line, of a length to read and of characters that can be seen. */
export function printable(view: View): View {
  if (typeof view === 'string') return plain(view);
  if (typeof view !== 'object' || view === null) return view;
  if (isList(view)) return view.map(printable);
  return Object.fromEntries(Object.entries(view).map(([name, value]) => [name, printable(value ?? null)]));
}

const isList = (view: object): view is readonly View[] => Array.isArray(view);

function plain(text: string): string {
  const short = text.length <= MAX_TEXT_CHARS ? text : `${text.slice(0, MAX_TEXT_CHARS)}…`;
  return short.replace(UNPRINTABLE, ' ').replace(LONE_SURROGATE, '\ufffd').trim();
}

/** A view as the text of a script element that holds data: nothing in it can end the element or begin another. */
export const scriptData = (view: View): string =>
  JSON.stringify(printable(view))
    .replaceAll('<', '\\u003c')
    .replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);

/** The address when a browser may follow it, which is that of a web page; null for any other text. */
export function webAddress(text: string | null): string | null {
  const scheme = text !== null && URL.canParse(text) ? new URL(text).protocol : '';
  return scheme === 'https:' || scheme === 'http:' ? text : null;
}
