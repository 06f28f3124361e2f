import type { Config } from '../config/config.ts';
import { GateError } from '../gate-error.ts';
import type { Templates } from '../world.ts';
import { renderTemplate } from './template.ts';
import { viewOf } from './variables.ts';

/** What k6 runs: the text of the script, and the variables that it reads beside `GATE_PHASE`. */
export interface Script {
  readonly text: string;
  /** Header values by variable name; they are in k6's environment and nowhere else. */
  readonly env: Readonly<Record<string, string>>;
}

/** The script of a config's page: `base` with the partial of the page's type as `page`. `runUrl` goes into the User-Agent. */
export function render(config: Config, templates: Templates, runUrl: string | null): Script {
  const page = config.pages[0];
  const partial = page && templates[page.type];
  if (!page || partial === undefined)
    throw new GateError('user/bad-template', `There is no template for ${page?.type ?? 'no page'}.`);
  return {
    text: renderTemplate('base', { ...templates, page: partial }, viewOf(config, page, runUrl)),
    env: Object.fromEntries(config.requestHeaders.map(({ value }, index) => [`GATE_HEADER_${index}`, value])),
  };
}
