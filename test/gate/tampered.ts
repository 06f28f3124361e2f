import type { Templates } from '../../src/world.ts';
import { TEMPLATES } from '../support/world.ts';

/** Our templates with a piece of one of them replaced, as a careless hand would leave them. A piece that is not there is a mistake of the test. */
export function tampered(name: string, piece: string, by: string, templates: Templates = TEMPLATES): Templates {
  const text = templates[name];
  if (text === undefined || !text.includes(piece)) throw new Error(`${name} does not contain: ${piece}`);
  return { ...templates, [name]: text.replace(piece, () => by) };
}

/** With code before everything else. */
export const prefixed = (code: string): Templates => ({ ...TEMPLATES, base: `${code}\n${TEMPLATES.base}` });

/** With code at the end of the product page. */
export const suffixed = (code: string, templates: Templates = TEMPLATES): Templates => ({
  ...templates,
  product: `${templates.product}\n${code}\n`,
});

const OPENING = "const opened = group('product page', () => open(page.url, page.name));";

/** With code in every visit of the load, after the product page was opened; the rehearsal stays as it is. */
export const duringLoad = (code: string, templates: Templates = TEMPLATES): Templates =>
  tampered('product', OPENING, `${OPENING}\n  if (PHASE === 'load') { ${code} }`, templates);
