import { isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { Path } from './inputs.ts';
import { dotted } from './setting.ts';

/** Where settings stand in a config file: file, line and column by their paths. */
export class FilePlaces {
  readonly #file: string;
  readonly #lines: LineCounter;
  readonly #places = new Map<string, string>();

  constructor(file: string, lines: LineCounter) {
    this.#file = file;
    this.#lines = lines;
  }

  /** File, line and column of a node: `.github/k6-gate.yml:7:3`. */
  at(node: Node): string {
    return this.atOffset(startOf(node));
  }

  atOffset(offset: number): string {
    const { line, col } = this.#lines.linePos(offset);
    return `${this.#file}:${line}:${col}`;
  }

  /** File and line of a node, as an origin. */
  lineAt(node: Node): string {
    return `${this.#file}:${this.#lines.linePos(startOf(node)).line}`;
  }

  /** Notes that a setting stands at a node: its name, or it itself in a list. */
  note(path: Path, node: Node): void {
    this.#places.set(dotted(path), this.at(node));
  }

  /** Notes where everything inside a setting stands. */
  noteInside(path: Path, node: Node | null): void {
    const note = (key: string | number, name: Node, value: Node | null): void => {
      this.note([...path, key], name);
      this.noteInside([...path, key], value);
    };
    if (isMap<Node, Node | null>(node)) for (const { key, value } of node.items) note(nameOf(key), key, value);
    if (isSeq<Node>(node)) for (const [index, item] of node.items.entries()) note(index, item, item);
  }

  /** The place of a setting, or of the nearest thing around it; null for what the file does not set. */
  of(path: Path): string | null {
    if (path.length === 0) return null;
    return this.#places.get(dotted(path)) ?? this.of(path.slice(0, -1));
  }
}

/** The name of a setting, as its file has it. */
export const nameOf = (key: Node): string => (isScalar(key) ? String(key.value) : '');

const startOf = (node: Node): number => node.range?.[0] ?? 0;
