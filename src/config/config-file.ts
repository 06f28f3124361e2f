import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { linesOf, parseJson } from './flat.ts';
import { type Input, KEYS, ofPage, type Path } from './inputs.ts';
import { didYouMean, type Problem } from './problem.ts';
import { dotted, type Setting } from './setting.ts';

/** A config file: its path as the user knows it, and its text. */
export interface ConfigFile {
  readonly name: string;
  readonly text: string;
}

/** What a config file says. */
export interface FileValues {
  readonly settings: readonly Setting[];
  readonly problems: readonly Problem[];
  /** How many pages it lists; 0 without a list. */
  readonly pages: number;
  /** Where the setting at a path stands, or the nearest thing around it: `.github/k6-gate.yml:7:3`; null for what the file does not set. */
  readonly placeOf: (path: Path) => string | null;
}

/** No config file: nothing is set, and nothing stands anywhere. */
export const NO_FILE: FileValues = { settings: [], problems: [], pages: 0, placeOf: () => null };

/** How a setting is called inside the list of pages: its own keys need no `page-` before them there. */
export const keyInPage = ({ name }: Input): string => name.replace(/^page-/, '');

const PAGE_KEYS = new Map(
  KEYS.filter(({ path: [room] }) => room === 'pages').map((input) => [keyInPage(input), input]),
);
/** What only one page of a list has, and the input that names the file, have no place at the top. */
export const TOP_KEYS: ReadonlyMap<string, Input> = new Map(
  KEYS.filter(({ name, path: [room], fileOnly }) => name !== 'config' && !(room === 'pages' && fileOnly)).map(
    (input) => [input.name, input],
  ),
);

/** Reads a config file into settings, each with its line as the origin. What is no YAML, no key, or there twice is a problem with line and column. */
export function readConfigFile(file: ConfigFile): FileValues {
  const lineCounter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter, prettyErrors: false });
  const reader = new Reader(document, file.name, lineCounter);
  return reader.read();
}

type Entry = Pair<Node, Node | null>;

class Reader {
  readonly #document: Document.Parsed;
  readonly #file: string;
  readonly #lines: LineCounter;
  readonly #settings: Setting[] = [];
  readonly #problems: Problem[] = [];
  readonly #places = new Map<string, string>();
  #pages = 0;
  #listsPages = false;

  constructor(document: Document.Parsed, file: string, lines: LineCounter) {
    this.#document = document;
    this.#file = file;
    this.#lines = lines;
  }

  read(): FileValues {
    const { contents, errors, warnings } = this.#document;
    for (const { code, message, pos } of [...errors, ...warnings])
      this.#problem(pos[0], code === 'DUPLICATE_KEY' ? 'this setting is given twice; write it once' : message);
    // What follows a mistake in the YAML itself may mean anything.
    if (errors.every(({ code }) => code === 'DUPLICATE_KEY')) this.#readContents(contents);
    return {
      settings: this.#settings,
      problems: this.#problems,
      pages: this.#pages,
      placeOf: (path) => this.#placeOf(path),
    };
  }

  /** The place of a setting, or of the nearest thing around it. */
  #placeOf(path: Path): string | null {
    if (path.length === 0) return null;
    return this.#places.get(dotted(path)) ?? this.#placeOf(path.slice(0, -1));
  }

  #readContents(contents: Node | null): void {
    if (!isMap<Node, Node | null>(contents)) {
      if (contents !== null) this.#problem(startOf(contents), 'there are no settings here; write "name: value" lines');
      return;
    }
    this.#listsPages = contents.items.some(({ key }) => nameOf(key) === 'pages');
    for (const entry of contents.items) this.#readTop(entry);
  }

  #readTop(entry: Entry): void {
    const name = nameOf(entry.key);
    const input = TOP_KEYS.get(name);
    if (name === 'pages') this.#readPages(entry);
    else if (this.#listsPages && input?.path[0] === 'pages')
      this.#problem(startOf(entry.key), `${name}: is for one page; write it in the list below pages`);
    else this.#readSetting(name, entry, input, ['pages', ...TOP_KEYS.keys()]);
  }

  #readPages({ key, value }: Entry): void {
    if (!isSeq<Node>(value) || value.items.length === 0) {
      this.#problem(startOf(key), 'pages: is no list; write one "- type: …" for each page');
      return;
    }
    this.#pages = value.items.length;
    for (const [index, page] of value.items.entries()) this.#readPage(page, index);
  }

  #readPage(page: Node, index: number): void {
    this.#places.set(dotted(['pages', index]), this.#place(startOf(page)));
    if (!isMap<Node, Node | null>(page)) {
      this.#problem(startOf(page), 'there is no page here; write "- type: …" and its settings below');
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
      this.#problem(startOf(key), `${name}: there is no such setting${didYouMean(name, known)}`);
      return;
    }
    const path = ofPage(input.path, page);
    this.#places.set(dotted(path), this.#place(startOf(key)));
    const origin = `${this.#file}:${this.#lines.linePos(startOf(key)).line}`;
    if (value === null || (isScalar(value) && value.value === null))
      this.#problem(startOf(key), `${name}: has no value; allowed: ${input.allowed}`, name);
    else {
      this.#locate(value, path);
      this.#settings.push({ path, value: this.#valueOf(value, input), origin });
    }
  }

  /** Notes where everything inside a setting stands. */
  #locate(node: Node | null, path: Path): void {
    if (isMap<Node, Node | null>(node))
      for (const { key, value } of node.items) this.#locateAt(startOf(key), value, [...path, nameOf(key)]);
    if (isSeq<Node>(node))
      for (const [index, item] of node.items.entries()) this.#locateAt(startOf(item), item, [...path, index]);
  }

  #locateAt(offset: number, value: Node | null, path: Path): void {
    this.#places.set(dotted(path), this.#place(offset));
    this.#locate(value, path);
  }

  #valueOf(node: Node, { kind }: Input): unknown {
    const value = this.#plain(node);
    const isBare = typeof value === 'number' || typeof value === 'boolean';
    // What is a text here may stand without quotes, as it was written: `0042` is no 42.
    if (kind === 'text' && isBare) return isScalar(node) ? (node.source ?? String(value)) : String(value);
    return kind === 'lines' && typeof value === 'string' ? linesOf(value) : value;
  }

  /** The value as JSON has it. */
  #plain(node: Node): unknown {
    try {
      return parseJson(JSON.stringify(node.toJS(this.#document)));
    } catch {
      this.#problem(startOf(node), 'this alias leads nowhere, or to itself');
      return undefined;
    }
  }

  #problem(offset: number, message: string, name = ''): void {
    const place = this.#place(offset);
    this.#problems.push({ name: `${place}: ${name}`, refusal: false, message: `${place}: ${message}` });
  }

  #place(offset: number): string {
    const { line, col } = this.#lines.linePos(offset);
    return `${this.#file}:${line}:${col}`;
  }
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;

const nameOf = (key: Node): string => (isScalar(key) ? String(key.value) : '(no name)');
