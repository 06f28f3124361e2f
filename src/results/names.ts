import { Sum } from './sinks.ts';

/** How many names are told apart. The target and the script choose them, and must not choose our memory. */
export const MAX_NAMES = 1000;

/** Where the names beyond MAX_NAMES are summed. */
const OTHER = '(other)';

/** One record per name, in the order of their first appearance; from MAX_NAMES on, new names share the record `(other)`. */
export class Names<Value> {
  readonly #values = new Map<string, Value>();
  readonly #create: () => Value;

  constructor(create: () => Value) {
    this.#create = create;
  }

  of(name: string): Value {
    const known = this.#values.get(name);
    if (known !== undefined) return known;
    if (this.#values.size >= MAX_NAMES && name !== OTHER) return this.of(OTHER);
    const value = this.#create();
    this.#values.set(name, value);
    return value;
  }

  entries(): [string, Value][] {
    return [...this.#values];
  }
}

/** How often each name came. */
export class Tally {
  readonly #names = new Names(() => new Sum());

  of(name: string): Sum {
    return this.#names.of(name);
  }

  counts(): Record<string, number> {
    return Object.fromEntries(this.#names.entries().map(([name, { value }]) => [name, value]));
  }
}
