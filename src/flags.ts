import { parseArgs } from 'node:util';
import type { FlatValues } from './config/flat.ts';
import { INPUTS, type Input } from './config/inputs.ts';
import { type Problem, problemOf } from './config/problem.ts';

/** The inputs as flags: `--max-vus 5`, `--max-vus=5`; a boolean may stand alone, a list may be repeated. What is none of them is told with the other problems. */
export const readFlags = (args: readonly string[]): Flags => readBound(bindValues(args));

/** What flags say, and whether help is asked for. */
export type Flags = FlatValues & { readonly help: boolean };

function readBound({ bound, lacking }: Bound): Flags {
  const values = new Map<string, string>();
  const problems = [
    ...lacking.map(valueMissing),
    ...bound.filter((arg) => isShort(arg) && !asksForHelp(arg)).map(noFlag),
  ];
  const tokens = tokensOf(
    bound.filter((arg, index) => !isShort(arg) && !asksForHelp(arg) && !isValueOfShort(arg, bound[index - 1])),
  );
  for (const token of tokens) {
    if (token.kind === 'positional') problems.push(noFlag(token.value));
    if (token.kind !== 'option') continue;
    const [input, before, value] = [inputNamed(token.name), values.get(token.name), token.value ?? 'true'];
    if (before === undefined || !input) values.set(token.name, value);
    else if (input.kind === 'lines') values.set(token.name, `${before}\n${value}`);
    else problems.push(givenAgain(input));
  }
  return {
    values: Object.fromEntries(values),
    spelling: (name) => `--${name}`,
    problems,
    help: bound.some(asksForHelp),
  };
}

/** Files by their names, and flags beside them in any order: `results.ndjson --max-vus 5`. What follows `--` is a file, whatever it looks like. */
export function readFilesAndFlags(args: readonly string[]): Flags & { readonly files: readonly string[] } {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const { bound, lacking } = bindValues(args.slice(0, end));
  const isFile = (arg: string, index: number): boolean =>
    (arg === '-' || !arg.startsWith('-')) && !isValueOf(arg, bound[index - 1]);
  const flags = bound.filter((arg, index) => !isFile(arg, index));
  return { ...readBound({ bound: flags, lacking }), files: [...bound.filter(isFile), ...args.slice(end + 1)] };
}

/** Whether an argument was meant as the value of a flag that is none. */
function isValueOf(arg: string, before = ''): boolean {
  const isUnknownFlag =
    before.startsWith('-') && before !== '-' && !before.includes('=') && flagOf(before) === undefined;
  return isUnknownFlag && arg !== '-';
}

interface Bound {
  readonly bound: readonly string[];
  readonly lacking: readonly Input[];
}

/** Every flag with its value in one argument: `--max-vus 5` as `--max-vus=5`. Told apart are those whose value was forgotten (`--cta --enforce`); a value that looks so is written `--cta=--enforce`. */
function bindValues(args: readonly string[]): Bound {
  const bound: string[] = [];
  const lacking: Input[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') return { bound: [...bound, arg, ...rest], lacking };
    const input = arg.includes('=') ? undefined : flagOf(arg);
    const [next] = rest;
    if (!input || standsAlone(input, next)) bound.push(arg);
    else if (next === undefined || flagOf(next)) lacking.push(input);
    else bound.push(`${arg}=${rest.shift()}`);
  }
  return { bound, lacking };
}

/** `--enforce false` is meant as `--enforce=false`, and `--enforce no` is told as the value that it is. */
const standsAlone = ({ kind }: Input, next: string | undefined): boolean =>
  kind === 'boolean' && (next === undefined || next.startsWith('-'));

/** The arguments one by one. What follows an unknown flag was meant as its value, which may be a secret: it is no argument of its own. */
function tokensOf(args: readonly string[]) {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, allowPositionals: true });
  return tokens.filter((token, index) => {
    const before = tokens[index - 1];
    return !(token.kind === 'positional' && before?.kind === 'option' && !inputNamed(before.name));
  });
}

/** Written out, and nothing that only looks like it: a slip that prints help and ends with 0 would look like a pass. */
const asksForHelp = (arg: string): boolean => arg === '--help' || arg === '-h';

/** One dash: `parseArgs` would take the rest for as many flags. */
const isShort = (arg: string): boolean => /^-[^-]/.test(arg);

const isValueOfShort = (arg: string, before = ''): boolean => isShort(before) && !arg.startsWith('-');

/** Shown up to its first word: it may be a header with its value. */
function noFlag(argument: string): Problem {
  const name = argument.replace(/[\s:=].*$/s, '…');
  return problemOf(name, 'is no flag; write --name value');
}

const valueMissing = ({ name, allowed }: Input): Problem => problemOf(`--${name}`, `has no value; allowed: ${allowed}`);

const givenAgain = ({ name }: Input): Problem => problemOf(`--${name}`, 'is given twice; write it once');

/** The input that an argument names: `--max-vus` or `--max-vus=5`. */
const flagOf = (argument: string): Input | undefined => inputNamed(/^--([^=]+)/.exec(argument)?.[1]);

const inputNamed = (name: string | undefined): Input | undefined => INPUTS.find((input) => input.name === name);
