import type { LivePart } from './world.ts';

// Not `styleText` of node:util: Node 20.11 has none.
const CODES = { far: 32, near: 33, over: 31 } as const;

/** Paints a piece of a line; without colour it is as it was. */
export type Paint = (part: LivePart) => string;

/** Green far below a limit, yellow near it, red over it. */
const inColour: Paint = ({ text, nearness }) =>
  nearness === undefined ? text : `\u001b[${CODES[nearness]}m${text}\u001b[39m`;

const plain: Paint = ({ text }) => text;

/** `FORCE_COLOR` (https://force-color.org) wins over `NO_COLOR` (https://no-color.org), as Node has it; else a terminal that can has colour. */
export function paintFor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): Paint {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined) return force === '0' || force === 'false' ? plain : inColour;
  return isTerminal && !no && term !== 'dumb' ? inColour : plain;
}
