import { closest, distance } from 'fastest-levenshtein';
import { GateError } from '../gate-error.ts';

/** One thing that is wrong with what the user wrote. `refusal`: well written, but a guard rail forbids it. */
export interface Problem {
  /** The flat name of the input, as the user spells it. */
  readonly name: string;
  readonly message: string;
  readonly refusal: boolean;
}

/** Something that is wrong with a setting, told by its name. */
export const problemOf = (name: string, message: string): Problem => ({
  name,
  refusal: false,
  message: `${name}: ${message}`,
});

const MAX_VALUE_CHARS = 120;

/** A problem of one value: its name, what was written, what is allowed, and the nearest word if it is a typo. */
export function notAllowed(name: string, value: unknown, allowed: string, choices: readonly string[] = []): Problem {
  return problemOf(name, `${shown(value)} is not allowed; allowed: ${allowed}${didYouMean(value, choices)}`);
}

/** How a value stands in a message: short, on one line, credentials and queries of URLs left out. */
export function shown(value: unknown): string {
  // From the scheme, however it is written, to the last @: a password may hold slashes, quotes and blanks, or another @.
  const text = (JSON.stringify(value) ?? String(value))
    .replace(/("(?:https?:)?[/\\]*)(?:[^"\\]|\\.)*@/gi, '$1***@')
    .replace(/("[a-z]+:\/\/[^?"]+\?).+"$/is, '$1…"');
  return text.length > MAX_VALUE_CHARS ? `${text.slice(0, MAX_VALUE_CHARS)}…` : text;
}

/** `; did you mean …?` when a word is at most a third of its letters away from one of the choices, in capitals or not, or lacks the end of exactly one (`duration`), or the first word (`vus`); else nothing. `spelling`: how the choice is written. */
export function didYouMean(value: unknown, choices: readonly string[], spelling = (name: string) => name): string {
  const meant = typeof value === 'string' ? nearest(value.toLowerCase(), choices) : undefined;
  return meant === undefined ? '' : `; did you mean ${spelling(meant)}?`;
}

function nearest(word: string, choices: readonly string[]): string | undefined {
  if (choices.length === 0) return undefined;
  const lower = choices.map((choice) => choice.toLowerCase());
  const best = closest(word, lower);
  if (distance(word, best) <= Math.max(1, Math.floor(best.length / 3))) return choices[lower.indexOf(best)];
  const longer = choices.filter((choice) => choice.startsWith(`${word}-`));
  const [only, ...more] = longer.length > 0 ? longer : choices.filter((choice) => /-(.+)/.exec(choice)?.[1] === word);
  return more.length === 0 ? only : undefined;
}

/** Problems in the order in which a reader of the file comes to them; those that do not stand in it come first, as they are. */
export const inOrderOf = (file: string, problems: readonly Problem[]): Problem[] =>
  problems
    .map((problem) => ({ problem, place: placeIn(file, problem) }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ problem }) => problem);

function placeIn(file: string, { name }: Problem): { readonly line: number; readonly column: number } {
  const [, line, column] = /^:(\d+):(\d+): /.exec(name.startsWith(file) ? name.slice(file.length) : '') ?? [];
  return { line: Number(line ?? 0), column: Number(column ?? 0) };
}

/** What a command did not do with a config that is wrong, where it is not to run. */
const NOT_DONE: Readonly<Record<string, string>> = { judge: 'judged', init: 'written' };

/** All problems as one error: nobody should have to fix a config one message at a time. `command`: the one that was called. */
export function configError(problems: readonly Problem[], command = 'run'): GateError {
  const refused = problems.every((problem) => problem.refusal);
  const what = refused ? 'The run is refused' : 'The configuration cannot be used';
  const lines = problems.map((problem) => `- ${problem.message}`);
  return new GateError(refused ? 'user/refused' : 'user/invalid-config', [`${what}:`, ...lines].join('\n'), {
    hint: `Nothing was ${NOT_DONE[command] ?? 'run'}. Correct the lines above; every input is described in the README and by \`k6-gate ${command} --help\`.`,
  });
}
