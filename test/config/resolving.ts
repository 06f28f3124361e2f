import { readContext } from '../../src/config/context.ts';
import type { FlatValues } from '../../src/config/flat.ts';
import { resolve } from '../../src/config/resolve.ts';
import { GateError } from '../../src/gate-error.ts';
import { BASICS, FILE, fileConfig } from '../support/config.ts';

type Texts = Readonly<Record<string, string | undefined>>;

/** What a door would hand over, over the basics; `undefined` takes a basic away. */
export function flat(inputs: Texts = {}): FlatValues {
  const values = Object.entries({ ...BASICS, ...inputs }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { values: Object.fromEntries(values), spelling: (name) => name };
}

/** The error of inputs that are refused; throws when they are accepted. */
export function refusalOf(inputs: Texts, env: Texts = {}, event?: unknown): GateError {
  return refusalOfFlat(flat(inputs), env, event);
}

/** The error of what a door hands over; throws when it is accepted. */
export function refusalOfFlat(values: FlatValues, env: Texts = {}, event?: unknown): GateError {
  const refused = refusedBy(() => resolve({ flat: values, env, context: readContext({}, event) })[0]);
  if (refused === null) throw new Error(`accepted: ${JSON.stringify(values.values)}`);
  return refused;
}

/** The error of a file that is refused, inputs over it; throws when it is accepted. */
export function fileRefusal(...given: Parameters<typeof fileConfig>): GateError {
  const refused = refusedBy(() => fileConfig(...given));
  if (refused === null) throw new Error(`accepted: ${given[0]}`);
  return refused;
}

/** What is wrong with a file, one line each, its name left away; nothing when it is accepted. */
export function fileProblems(...given: Parameters<typeof fileConfig>): string[] {
  const refused = refusedBy(() => fileConfig(...given));
  return refused === null ? [] : problemsOf(refused).map((line) => line.replaceAll(`${FILE}:`, ''));
}

/** The error with which something is refused; null when it is not. */
export function refusedBy(act: () => unknown): GateError | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
}

/** The lines that name a problem, without their dash. */
export const problemsOf = ({ message }: GateError): string[] =>
  message
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^- /, ''));
