import * as z from 'zod/mini';

/** Words to choose from, as the end of "allowed: …". */
export const oneOf = (values: readonly string[]): string => values.join(', ');
/** What a boolean may be, as the end of "allowed: …". */
export const TRUE_FALSE = 'true or false';

/** One of these words. */
export const choice = <const T extends readonly string[]>(values: T) => z.enum(values);
/** A text that is not empty; white space around it does not count. */
export const text = () => z.string().check(z.trim(), z.minLength(1));
/** A path on the target's host: one slash in front, so that no other host can be meant. */
export const path = () => z.string().check(z.regex(/^\/(?![/\\])[^\s\\]*$/));
/** The same, with what holds where nothing is given. */
export const withDefault = z._default;
/** A whole number within bounds. */
export const count = (min: number, max: number) => z.int().check(z.gte(min), z.lte(max));

/** An http or https address without user name and password. */
export const url = () => z.string().check(z.trim(), z.refine(isPlainHttpUrl));

function isPlainHttpUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

/** A host, perhaps with `*.` before it. A scheme, a port, a path, a second host, quotes or a dot too many would make an entry that never matches. */
export function isHost(value: string): boolean {
  const host = value.replace(/^\*\./, '');
  if (!/^([^\s,:*/?#@\\[\]]+|\[[\d:a-f.]+\])$/i.test(host) || !URL.canParse(`http://${host}`)) return false;
  return /^(\[.+\]|[\w-]+(\.[\w-]+)*\.*)$/.test(new URL(`http://${host}`).hostname);
}
