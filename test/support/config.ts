import type { Config } from '../../src/config/config.ts';
import { readConfigFile } from '../../src/config/config-file.ts';
import { readContext } from '../../src/config/context.ts';
import { resolve } from '../../src/config/resolve.ts';

type Texts = Readonly<Record<string, string>>;

/** The three inputs that everybody gives. */
export const BASICS = { 'target-url': 'https://shop.example/p/42', 'page-type': 'product', environment: 'preprod' };

/** Inputs for a file that lists its pages and says nothing of the site. */
export const SITE = { 'target-url': 'https://shop.example/', environment: 'preprod' };

/** The name of the config file, as origins and problems have it. */
export const FILE = 'k6-gate.yml';

/** The config of these inputs over the basics. */
export function configOf(inputs: Texts = {}, env: Texts = {}): Config {
  return resolve({
    flat: { values: { ...BASICS, ...inputs }, spelling: (name) => name },
    env,
    context: readContext({}, undefined),
  })[0];
}

/** The config that a file, and inputs over it, add up to. */
export function fileConfig(text: string, inputs: Texts = {}, env: Texts = {}, event?: unknown): Config {
  const flat = { values: inputs, spelling: (name: string) => name };
  return resolve({ flat, file: readConfigFile({ name: FILE, text }), env, context: readContext(env, event) })[0];
}
