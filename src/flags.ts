import { parseArgs } from 'node:util';
import type { FlatValues } from './config/flat.ts';
import { INPUTS, type Input } from './config/inputs.ts';
import type { Problem } from './config/problem.ts';

/** The inputs as flags: `--max-vus 5`, `--max-vus=5`; a boolean may stand alone, a list may be repeated, of anything else the last one holds. What is none of them is told with the other problems. */
export function readFlags(args: readonly string[]): FlatValues & { readonly help: boolean } {
  const values = new Map<string, string>();
  const problems: Problem[] = [];
  const tokens = tokensOf(args);
  for (const token of tokens) {
    if (token.kind === 'positional') problems.push(noFlag(token.value));
    if (token.kind !== 'option') continue;
    const input = inputNamed(token.name);
    if (input && lacksValue(token, input)) problems.push(valueMissing(input));
    else values.set(token.name, added(input, values.get(token.name), token.value ?? 'true'));
  }
  return {
    values: Object.fromEntries(values),
    spelling: (name) => `--${name}`,
    problems,
    help: tokens.some(asksForHelp),
  };
}

type Token = ReturnType<typeof tokensOf>[number];

/** The arguments one by one. What follows an unknown flag was meant as its value, which may be a secret: it is no argument of its own. */
function tokensOf(args: readonly string[]) {
  const options = Object.fromEntries(
    INPUTS.map(({ name, kind }) => [name, { type: kind === 'boolean' ? ('boolean' as const) : ('string' as const) }]),
  );
  const { tokens } = parseArgs({
    args: joinBooleans(args),
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  return tokens.filter((token, index) => {
    const before = tokens[index - 1];
    return !(token.kind === 'positional' && before?.kind === 'option' && !inputNamed(before.name));
  });
}

const asksForHelp = (token: Token): boolean =>
  (token.kind === 'option' && /^h(elp)?$/.test(token.name)) || (token.kind === 'positional' && token.value === 'help');

/** Shown up to its first word: it may be a header with its value. */
function noFlag(argument: string): Problem {
  const name = argument.replace(/[\s:=].*$/s, '…');
  return { name, refusal: false, message: `${name}: is no flag; write --name value` };
}

/** `--cta --enforce`: the value was forgotten. A value that looks so is written `--cta=--enforce`. */
function lacksValue(token: Token & { kind: 'option' }, { kind }: Input): boolean {
  if (kind === 'boolean' || token.inlineValue === true) return false;
  const name = /^--([^=]+)/.exec(token.value ?? '')?.[1];
  return token.value === undefined || (name !== undefined && inputNamed(name) !== undefined);
}

const valueMissing = ({ name, allowed }: Input): Problem => ({
  name: `--${name}`,
  refusal: false,
  message: `--${name}: has no value; allowed: ${allowed}`,
});

const inputNamed = (name: string): Input | undefined => INPUTS.find((input) => input.name === name);

const added = (input: Input | undefined, before: string | undefined, value: string): string =>
  input?.kind === 'lines' && before !== undefined ? `${before}\n${value}` : value;

/** `--enforce false` is meant as `--enforce=false`, and `--enforce no` is told as the value that it is. */
function joinBooleans(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const before = joined.at(-1) ?? '';
    const boolean = before.startsWith('--') && inputNamed(before.slice(2))?.kind === 'boolean';
    if (boolean && !arg.startsWith('-')) joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}
