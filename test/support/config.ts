import type { Config } from '../../src/config/config.ts';
import { readContext } from '../../src/config/context.ts';
import { resolve } from '../../src/config/resolve.ts';

/** The three inputs that everybody gives. */
export const BASICS = { 'target-url': 'https://shop.example/p/42', 'page-type': 'product', environment: 'preprod' };

/** The config of these inputs over the basics. */
export function configOf(
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Config {
  return resolve({
    flat: { values: { ...BASICS, ...inputs }, spelling: (name) => name },
    env,
    context: readContext({}, undefined),
  })[0];
}
