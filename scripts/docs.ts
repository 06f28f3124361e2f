import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { configJsonSchema } from '../src/config/file-schema.ts';
import { INPUTS, type Input } from '../src/config/inputs.ts';
import { dataFileSchema, journeySchema } from '../src/config/journey-schema.ts';
import { stepSchema } from '../src/config/step-schema.ts';
import { OUTPUTS } from '../src/github/outputs.ts';
import { defaultText } from '../src/help.ts';
import { PAGE_VARIABLES } from '../src/script/page-variables.ts';
import { VARIABLES } from '../src/script/variables.ts';
import { verdictSchema } from '../src/verdict/verdict.ts';
import { firstScreen, shortVerdict } from './doc-examples.ts';
import {
  checksumTable,
  fieldTable,
  inputTables,
  outputTable,
  pageKeyTable,
  profileTable,
  settingTable,
  variableTable,
} from './doc-tables.ts';

/** Writes every document that the sources decide; with `--check` it only says which of them differ. */
const documents: Readonly<Record<string, () => string>> = {
  'action.yml': actionYml,
  'schema/verdict.schema.json': verdictJsonSchema,
  'README.md': () =>
    filled('README.md', { 'first-screen': firstScreen(), inputs: inputTables(), outputs: outputTable() }),
  'docs/verdict.md': () => filled('docs/verdict.md', { example: shortVerdict() }),
  'schema/config.schema.json': () => `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
  'docs/config-file.md': () =>
    filled('docs/config-file.md', {
      'page-keys': pageKeyTable(),
      'ready-keys': settingTable('ready'),
      'version-keys': settingTable('expect-version'),
    }),
  'docs/load.md': () => filled('docs/load.md', { profiles: profileTable() }),
  'docs/journeys.md': () =>
    filled('docs/journeys.md', {
      'journey-keys': fieldTable(journeySchema),
      'step-keys': fieldTable(stepSchema),
      'data-keys': fieldTable(dataFileSchema),
    }),
  'docs/k6.md': () => filled('docs/k6.md', { checksums: checksumTable() }),
  'docs/templates.md': () =>
    filled('docs/templates.md', {
      variables: variableTable(VARIABLES),
      'page-variables': variableTable(PAGE_VARIABLES),
    }),
};

function current(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Open, unlike ours: fields are added in minor versions, and a reader who checks must not break by one. */
function verdictJsonSchema(): string {
  const schema = z.toJSONSchema(verdictSchema, {
    target: 'draft-7',
    override({ jsonSchema }) {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Inputs have no `required` and, but for what the runner alone knows, no `default`: empty means not given, and the schema decides. */
function actionYml(): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''").replaceAll('`', '')}'`;
  const entry = (name: string, description: string) => `  ${name}:\n    description: ${quoted(description)}\n`;
  const inputEntry = (input: Input) =>
    entry(input.name, `${input.description} Allowed: ${input.allowed}.${byDefault(input)}`) +
    (input.actionDefault === undefined ? '' : `    default: ${input.actionDefault}\n`);
  return [
    '# Generated from src/ by "npm run docs".',
    'name: k6-gate',
    "description: 'Decides whether a deploy may go on: load-tests a page with a pinned k6 and passes or blocks the job, on evidence.'",
    'author: the k6-gate authors',
    'branding:\n  icon: shield\n  color: purple',
    `inputs:\n${INPUTS.map(inputEntry).join('')}`.trimEnd(),
    `outputs:\n${OUTPUTS.map((output) => entry(output.name, output.description)).join('')}`.trimEnd(),
    'runs:\n  using: node24\n  main: dist/action/index.js\n  post: dist/action/post.js',
    '',
  ].join('\n');
}

function byDefault(input: Input): string {
  const text = defaultText(input);
  return text === '' ? '' : ` Default: ${text}.`;
}

/** A document with the text between `<!-- name -->` and `<!-- /name -->` replaced. */
function filled(file: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce(
    (text, [name, part]) => {
      const block = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
      if (!block.test(text)) throw new Error(`${file} has no place for "${name}"`);
      return text.replace(block, (_, open: string, close: string) => `${open}\n${part}\n${close}`);
    },
    readFileSync(file, 'utf8'),
  );
}

const check = process.argv.includes('--check');
const stale = Object.entries(documents).filter(([file, text]) => text() !== current(file));
for (const [file, text] of check ? [] : stale) writeFileSync(file, text());
if (check && stale.length > 0) {
  console.error(`Not what the sources say: ${stale.map(([file]) => file).join(', ')}. Run "npm run docs" and commit.`);
  process.exitCode = 1;
}
