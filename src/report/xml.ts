const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
/** All that is no Char of XML 1.0 (https://www.w3.org/TR/xml/#charsets): most control characters, lone surrogates, U+FFFE and U+FFFF. No escape can write them. */
const NO_CHAR = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A piece of XML, no longer a text. */
export interface Xml {
  readonly xml: string;
}

type Value = string | number | undefined;

/** An element with its attributes, those without a value left out, and what is in it: a text, or elements on lines of their own. Valid XML 1.0, whatever the texts hold: a character that XML cannot hold is written as U+FFFD. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  content: string | readonly Xml[] = [],
): Xml {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(String(value))}"`],
  );
  const head = `<${name}${pairs.join('')}`;
  if (content.length === 0) return { xml: `${head}/>` };
  const inner = typeof content === 'string' ? escapeText(content) : lines(content);
  return { xml: `${head}>${inner}</${name}>` };
}

/** A whole document. */
export const xmlDocument = ({ xml }: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;

// Without indentation: the lines of a text would get some too.
const lines = (elements: readonly Xml[]): string => `\n${elements.map(({ xml }) => xml).join('\n')}\n`;

// ">" too: "]]>" must not stand in a text.
const escapeText = (text: string): string =>
  text.replace(NO_CHAR, '\ufffd').replace(/[&<>\r]/g, (sign) => ENTITIES[sign] ?? '');

/** A reader makes a blank of every line end and tab in an attribute that is not written as a reference. */
const escapeAttribute = (text: string): string =>
  text.replace(NO_CHAR, '\ufffd').replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? '');
