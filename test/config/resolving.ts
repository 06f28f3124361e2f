import { readContext } from '../../src/config/context.ts';
import type { FlatValues } from '../../src/config/flat.ts';
import { resolve } from '../../src/config/resolve.ts';
import { GateError } from '../../src/gate-error.ts';
import { BASICS } from '../support/config.ts';

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

export function refusalOfFlat(values: FlatValues, env: Texts = {}, event?: unknown): GateError {
  try {
    resolve({ flat: values, env, context: readContext({}, event) })[0];
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error(`accepted: ${JSON.stringify(values.values)}`);
}

/** The lines that name a problem, without their dash. */
export const problemsOf = ({ message }: GateError): string[] =>
  message
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^- /, ''));
