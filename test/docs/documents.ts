import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** A text of the repository, by its path from the root. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

export const read = (path: string): Document => ({ path, text: readFileSync(path, 'utf8') });

const inFolder = (folder: string, ending: string): Document[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => read(join(folder, name)));

/** What people read. */
export const PAGES: readonly Document[] = [
  ...[
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'examples/README.md',
    'examples/reports/README.md',
  ].map(read),
  ...inFolder('docs', '.md'),
];

/** What people copy. */
export const EXAMPLES: readonly Document[] = inFolder('examples', '.yml');

/** The workflows of the project itself. */
export const WORKFLOWS: readonly Document[] = inFolder('.github/workflows', '.yml');

/** The blocks of a page that are marked as one of these languages. */
export function fences({ text }: Document, ...languages: readonly string[]): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, language]) => languages.includes(language ?? ''))
    .map(([, , block]) => block ?? '');
}

/** A page without its blocks and HTML comments: prose and tables. */
export const prose = ({ text }: Document): string =>
  text.replace(/^```[\s\S]*?^```$/gm, '').replace(/<!--[\s\S]*?-->/g, '');

/** A step of a workflow that uses an action. */
export interface Step {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Every step that uses an action, anywhere in a YAML text. */
export function stepsOf(yaml: string): Step[] {
  return parseAllDocuments(yaml).flatMap((document) => stepsIn(document.toJS()));
}

function stepsIn(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(stepsIn);
  return 'uses' in value && typeof value.uses === 'string' ? [value as Step, ...below] : below;
}

export const isGate = ({ uses }: Step): boolean => uses.startsWith('OWNER/k6-gate@');

/** The rows of the first table below a heading, cells without backticks. */
export function tableBelow({ text }: Document, heading: string): string[][] {
  const [, after = ''] = text.split(`\n${heading}\n`);
  const [table = ''] = /(^\|.*\n)+/m.exec(after) ?? [];
  const rows = table.trim().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}
