import type { Config } from '../../src/config/config.ts';
import { readContext } from '../../src/config/context.ts';
import { resolve } from '../../src/config/resolve.ts';
import { GateError } from '../../src/gate-error.ts';
import { problemsOf } from './resolving.ts';

/** The name of the config file, as its settings' origins have it. */
export const FILE = 'k6-gate.yml';

type Texts = Readonly<Record<string, string>>;

/** The config that a file, and inputs over it, add up to. */
export function fileConfig(text: string, inputs: Texts = {}, env: Texts = {}, event?: unknown): Config {
  const flat = { values: inputs, spelling: (name: string) => name };
  return resolve({ flat, file: { name: FILE, text }, env, context: readContext(env, event) })[0];
}

/** What is wrong with a file, one line each, its name left away; nothing when it is accepted. */
export function fileProblems(text: string, inputs: Texts = {}, env: Texts = {}, event?: unknown): string[] {
  try {
    fileConfig(text, inputs, env, event);
    return [];
  } catch (error) {
    if (error instanceof GateError) return problemsOf(error).map((line) => line.replaceAll(`${FILE}:`, ''));
    throw error;
  }
}
