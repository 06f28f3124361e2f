import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import { PAGE_KEYS, TOP_KEYS } from './file-keys.ts';
import { FilePlaces, nameOf } from './file-places.ts';
import { fileValue } from './file-value.ts';
import type { FileValues } from './file-values.ts';
import { type Input, ofPage } from './inputs.ts';
import { didYouMean, type Problem } from './problem.ts';
import type { Setting } from './setting.ts';

/** A config file: its path as the user knows it, and its text. */
export interface ConfigFile {
  readonly name: string;
  readonly text: string;
}

/** Every page needs a VU, and there are no more of them. */
const MOST_PAGES = 1000;

/** Reads a config file into settings, each with its line as the origin. What is no YAML, no key, or there twice is a problem with line and column. */
export function readConfigFile(file: ConfigFile): FileValues {
  const lineCounter = new LineCounter();
  // `%YAML 1.1` would make a time of 1:10, and 8 of 010.
  const document = parseDocument(file.text, { lineCounter, prettyErrors: false, stringKeys: true, schema: 'core' });
  return { name: file.name, ...new Reader(document, new FilePlaces(file.name, lineCounter)).read() };
}

type Entry = Pair<Node, Node | null>;

class Reader {
  readonly #document: Document.Parsed;
  readonly #places: FilePlaces;
  readonly #settings: Setting[] = [];
  readonly #problems: Problem[] = [];
  #isWhole = true;
  #pages = 0;
  #listsPages = false;

  constructor(document: Document.Parsed, places: FilePlaces) {
    this.#document = document;
    this.#places = places;
  }

  read(): Omit<FileValues, 'name'> {
    const { contents, errors, warnings } = this.#document;
    for (const { code, message, pos } of [...errors, ...warnings])
      this.#problemAt(this.#places.atOffset(pos[0]), WORDS[code] ?? message);
    // What follows a mistake in the YAML itself may mean anything.
    this.#isWhole = errors.every(({ code }) => code === 'DUPLICATE_KEY');
    if (this.#isWhole) this.#readContents(contents);
    return {
      settings: this.#settings,
      problems: this.#problems,
      isWhole: this.#isWhole,
      pages: this.#pages,
      placeOf: (path) => this.#places.of(path),
    };
  }

  #readContents(contents: Node | null): void {
    if (!isMap<Node, Node | null>(contents)) {
      this.#isWhole = contents === null;
      if (contents !== null) this.#problem(contents, 'there are no settings here; write "name: value" lines');
      return;
    }
    this.#listsPages = contents.items.some(({ key }) => nameOf(key) === 'pages');
    for (const entry of contents.items) this.#readTop(entry);
  }

  #readTop(entry: Entry): void {
    const name = nameOf(entry.key);
    const input = TOP_KEYS.get(name);
    if (name === 'pages') this.#readPages(entry);
    else if (input === undefined ? PAGE_KEYS.has(name) : this.#listsPages && input.path[0] === 'pages')
      this.#problem(entry.key, `${name}: is for one page; write it in a list below pages`);
    else this.#readSetting(name, entry, input, ['pages', ...TOP_KEYS.keys()]);
  }

  #readPages({ key, value }: Entry): void {
    if (!isSeq<Node>(value) || value.items.length === 0) {
      this.#isWhole = false;
      this.#problem(key, `pages: is ${isSeq(value) ? 'empty' : 'no list'}; write one "- type: …" for each page`);
      return;
    }
    if (value.items.length > MOST_PAGES) {
      this.#problem(key, `pages: ${value.items.length} pages are too many; allowed: up to ${MOST_PAGES}`);
      return;
    }
    this.#pages = value.items.length;
    for (const [index, page] of value.items.entries()) this.#readPage(page, index);
  }

  #readPage(item: Node, index: number): void {
    this.#places.note(['pages', index], item);
    const page = isAlias(item) ? item.resolve(this.#document) : item;
    if (!isMap<Node, Node | null>(page)) {
      // By this name its type is not told to be missing too.
      this.#problem(item, 'there is no page here; write "- type: …" and its settings below', 'type');
      return;
    }
    for (const entry of page.items) {
      const name = nameOf(entry.key);
      this.#readSetting(name, entry, PAGE_KEYS.get(name), [...PAGE_KEYS.keys()], index);
    }
  }

  #readSetting(
    name: string,
    { key, value }: Entry,
    input: Input | undefined,
    known: readonly string[],
    page = 0,
  ): void {
    if (input === undefined) {
      this.#problem(key, `${name}: ${unknownName(name, known)}`);
      return;
    }
    const path = ofPage(input.path, page);
    this.#places.note(path, key);
    if (value === null || (isScalar(value) && value.value === null))
      this.#problem(key, `${name}: has no value; allowed: ${input.allowed}`, name);
    else {
      this.#places.noteInside(path, value);
      this.#settings.push({ path, value: this.#valueOf(value, input), origin: this.#places.lineAt(key) });
    }
  }

  #valueOf(node: Node, input: Input): unknown {
    try {
      return fileValue(node, input, this.#document);
    } catch {
      this.#problem(node, 'this alias leads nowhere, to itself, or to too much');
      return undefined;
    }
  }

  #problem(node: Node, message: string, name = ''): void {
    this.#problemAt(this.#places.at(node), message, name);
  }

  #problemAt(place: string, message: string, name = ''): void {
    this.#problems.push({ name: `${place}: ${name}`, refusal: false, message: `${place}: ${message}` });
  }
}

/** What the YAML parser would say to its programmer. */
const WORDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  DUPLICATE_KEY: 'this setting is given twice; write it once',
  NON_STRING_KEY: 'this is no name of a setting; write "name: value" lines',
  MULTIPLE_DOCS: 'a second document begins here; write all settings into one',
};

/** A page has `type` and `metadata` where the inputs have `page-type` and `page-metadata`. */
function unknownName(name: string, known: readonly string[]): string {
  if (name === '<<') return 'is no setting, and the merge key of YAML is not read; write the settings out';
  return `there is no such setting${didYouMean(name.replace(/^page-/, ''), known)}`;
}
