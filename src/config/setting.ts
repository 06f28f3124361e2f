import type { Path } from './inputs.ts';

/** One value that somebody or something set: where it belongs, and where it came from (`input max-vus`, `environment prod`, `default`). */
export interface Setting {
  readonly path: Path;
  readonly value: unknown;
  readonly origin: string;
}

/** `load.maxVus`: how a place of the config is written. */
export const dotted = (path: Path): string => path.join('.');

/** Lays settings over one another: of those with the same place the first one holds. */
export function firstWins(settings: readonly Setting[]): Setting[] {
  const byPlace = new Map<string, Setting>();
  for (const setting of settings) if (!byPlace.has(dotted(setting.path))) byPlace.set(dotted(setting.path), setting);
  return [...byPlace.values()];
}

type Tree = { [key: string]: unknown };

/** The nested object that settings describe; a numeric key makes an array. Rooms of `skeleton` exist without a setting, so that what is missing in them is told by its own name. */
export function nest(settings: readonly Setting[], skeleton: Tree = {}): Tree {
  const root = skeleton;
  for (const { path, value } of settings) place(root, path, value);
  return root;
}

function place(tree: Tree, [key, next, ...rest]: Path, value: unknown): void {
  if (key === undefined) return;
  if (next === undefined) {
    tree[key] = value;
    return;
  }
  // An array takes string indexes like any object; `pages` is the only one.
  tree[key] ??= typeof next === 'number' ? [] : {};
  place(tree[key] as Tree, [next, ...rest], value);
}
