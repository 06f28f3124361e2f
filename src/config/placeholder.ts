/** A `${…}` in a text of a journey. */
export type Placeholder =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'secret'; readonly name: string }
  | { readonly kind: 'column'; readonly data: string; readonly column: string };

/** Where a variable of the environment is named, as in `${env.NAME}`. */
export const ENVIRONMENT = 'env';

/** What variables and data may be called. */
export const VARIABLE_NAME = /^[A-Za-z_]\w{0,39}$/;

const PLACEHOLDER = /\$\{([^{}]*)\}/g;

/** Every `${…}` of a text, in order. */
export const placeholdersIn = (text: string): Placeholder[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, inside = '']) => readPlaceholder(inside));

function readPlaceholder(inside: string): Placeholder {
  const [room = '', ...rest] = inside.split('.');
  if (rest.length === 0) return { kind: 'variable', name: inside };
  const name = rest.join('.');
  return room === ENVIRONMENT ? { kind: 'secret', name } : { kind: 'column', data: room, column: name };
}

/** A text with every `${…}` replaced. */
export const withoutPlaceholders = (text: string, stand: string): string => text.replace(PLACEHOLDER, stand);

/** Every text of a value, with its place within it; keys of objects are none. */
export function textsOf(
  value: unknown,
  path: readonly (string | number)[] = [],
): { readonly path: readonly (string | number)[]; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
}
