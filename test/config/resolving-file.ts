import type { Config } from '../../src/config/config.ts';
import { readContext } from '../../src/config/context.ts';
import { resolve } from '../../src/config/resolve.ts';
import { GateError } from '../../src/gate-error.ts';
import { problemsOf } from './resolving.ts';

type Inputs = Readonly<Record<string, string>>;

/** The config of a file, on preprod unless the inputs say otherwise. */
export function configOfFile(text: string, inputs: Inputs = {}): Config {
  const values = { 'target-url': 'https://shop.example/', environment: 'preprod', ...inputs };
  const flat = { values, spelling: (name: string) => name };
  return resolve({ flat, file: { name: 'gate.yml', text }, env: {}, context: readContext({}, undefined) })[0];
}

/** What is wrong with a file, one line each; throws when it is accepted. */
export function problemsOfFile(text: string, inputs: Inputs = {}): string[] {
  try {
    configOfFile(text, inputs);
  } catch (error) {
    if (error instanceof GateError) return problemsOf(error);
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}
