import { INPUTS, type Input } from './inputs.ts';
import { didYouMean, notAllowed, type Problem, problemOf } from './problem.ts';
import type { Setting } from './setting.ts';

/** Texts by flat name, as the action's inputs or the CLI's flags give them; empty means not given. */
export interface FlatValues {
  readonly values: Readonly<Record<string, string>>;
  /** How the user spells a name: `max-vus` as an input, `--max-vus` as a flag. */
  readonly spelling: (name: string) => string;
  /** What the door itself could not read. */
  readonly problems?: readonly Problem[];
  /** The command of the CLI that was called; none of the action. */
  readonly command?: string | undefined;
}

/** The inputs of an action as the runner hands them over: `INPUT_MAX-VUS`. */
export function readActionInputs(env: Readonly<Record<string, string | undefined>>): FlatValues {
  const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'));
  const values = Object.fromEntries(
    inputs.map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value ?? '']),
  );
  return { values, spelling: (name) => name };
}

/** Turns flat texts into settings on the first page; what is not even a value of its kind, or no input at all, is a problem. */
export function readFlat(flat: FlatValues): { settings: Setting[]; problems: Problem[] } {
  const { values, spelling } = flat;
  const settings: Setting[] = [];
  const problems = [...(flat.problems ?? [])];
  for (const [name, text] of Object.entries(values)) {
    const input = INPUTS.find((candidate) => candidate.name === name);
    if (!input) problems.push(unknown(name, spelling));
    else if (text.trim() !== '')
      settings.push({ path: input.path, value: parse(input, text), origin: `input ${name}` });
  }
  return { settings, problems };
}

function unknown(name: string, spelling: FlatValues['spelling']): Problem {
  const names = INPUTS.map((input) => input.name);
  return problemOf(spelling(name), `there is no such input${didYouMean(name, names, spelling)}`);
}

/** What cannot be parsed stays a text: the schema then says what is allowed. */
function parse({ kind }: Input, text: string): unknown {
  switch (kind) {
    case 'text':
      return text.trim();
    case 'number':
      return parseNumber(text);
    case 'boolean':
      return /^\s*(true|false)\s*$/i.test(text) ? /true/i.test(text) : text;
    case 'json':
      return parseJson(text);
    case 'lines':
      return linesOf(text);
  }
}

/** Plain decimal notation only: what else `Number` reads (`1e3`, `0x10`, the empty text) is more likely a slip. */
function parseNumber(text: string): number | string {
  const number = /^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : text;
}

/** The lines of a text that are not empty, without the white space around them. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A value of JSON. What is no JSON, or would set a prototype, stays the text that it is: the schema refuses it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value) => {
      // The schema would drop it without a word.
      if (key === '__proto__') throw new SyntaxError(key);
      return value;
    });
  } catch {
    return text;
  }
}

/** The problem of a setting whose value its schema refused; `name` is how the message calls it. */
export function refusedValue(input: Input, value: unknown, name: string): Problem {
  if (value === undefined) return problemOf(name, `is required; allowed: ${input.allowed}`);
  return notAllowed(name, input.secret ? '(not shown)' : value, input.allowed, input.choices);
}
