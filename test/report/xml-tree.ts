import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { validateXML } from 'xmllint-wasm';

/** An element as an XML parser sees it. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Tree[];
  text: string;
}

/** Reads a document; what is not well-formed XML 1.0 throws. */
export function parseXml(xml: string): Tree {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => void open.push({ name, attributes, children: [], text: '' }));
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) open.at(-1)?.children.push(closed);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [document] = root.children;
  if (document === undefined) throw new Error('The document is empty');
  return document;
}

const SCHEMA = readFileSync(join(import.meta.dirname, 'schema/junit.xsd'), 'utf8');
const MEMORY_PAGES = 4096;

/** What libxml2 has against these documents by the schema of JUnit XML, by the name of each. Bytes as they are on disk. */
export async function junitProblems(documents: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const xml = Object.entries(documents).map(([fileName, text]) => ({ fileName, contents: Buffer.from(text) }));
  const { errors } = await validateXML({ xml, schema: SCHEMA, maxMemoryPages: MEMORY_PAGES });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The elements of this name, at whatever depth. */
export const elementsOf = (tree: Tree, name: string): readonly Tree[] =>
  tree.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsOf(child, name)]);
