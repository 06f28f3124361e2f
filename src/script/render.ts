import type { Config, Page } from '../config/config.ts';
import type { Templates } from '../world.ts';
import { literal } from './literal.ts';
import { pageViewOf } from './page-variables.ts';
import { renderTemplate, type View } from './template.ts';
import { viewOf } from './variables.ts';

/** What k6 runs: the text of the script, and the variables that it reads beside `GATE_PHASE`. */
export interface Script {
  readonly text: string;
  /** Header values, and what `${env.NAME}` stands for, by variable name; they are in k6's environment and nowhere else. */
  readonly env: Readonly<Record<string, string>>;
}

/** The script of a config's pages: `base` with the partials of their types, then the templates of the user's, each by its path in `templates`. `runUrl` goes into the User-Agent. */
export function render(config: Config, templates: Templates, runUrl: string | null): Script {
  const view = viewOf(config, runUrl);
  const own = config.pages.flatMap((page) => ownVisit(page, config, templates, view));
  return {
    text: [renderTemplate('base', templates, view), ...own].join('\n'),
    env: Object.fromEntries([
      ...config.requestHeaders.map(({ value }, index) => [`GATE_HEADER_${index}`, value]),
      ...config.secretVariables.map(({ name, value }) => [`GATE_SECRET_${name}`, value]),
    ]),
  };
}

/** In a scope of its own: two templates may use the same names. */
function ownVisit(page: Page, config: Config, templates: Templates, view: View): string[] {
  if (page.template === undefined) return [];
  const visit = renderTemplate(page.template, templates, { ...view, ...pageViewOf(page, config) });
  return [`OWN[${literal(page.name)}] = (function () {\n${visit.trimEnd()}\nreturn browse;\n})();\n`];
}
