import type { Config } from '../config/config.ts';
import type { Templates } from '../world.ts';
import { literal } from './literal.ts';
import type { Script } from './render.ts';
import { renderTemplate } from './template.ts';
import { viewOf } from './variables.ts';

/** What the wrapper exports in any case. */
const EXPORTED = ['default', 'setup', 'teardown', 'options', 'handleSummary'];

/** The script that wraps one of the user's: `file` is its absolute path, or its URL. The functions that its scenarios call are exported by their names, because k6 0.47 loses the wrapper's own exports in an `export *`. */
export function renderOwnScript(config: Config, templates: Templates, file: string): Script {
  const functions = (config.plan?.functions ?? []).filter((name) => !EXPORTED.includes(name));
  const exported = functions.map((name) => `export const ${name} = gateScript[${literal(name)}];\n`);
  return {
    text: [
      `import * as gateExports from ${literal(file)};\n`,
      renderTemplate('own-script', templates, viewOf(config, null)),
      ...exported,
    ].join('\n'),
    env: config.script?.env ?? {},
  };
}
