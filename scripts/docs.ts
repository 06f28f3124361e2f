import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { keyInPage } from '../src/config/file-keys.ts';
import { configJsonSchema } from '../src/config/file-schema.ts';
import { INPUTS, type Input, KEYS } from '../src/config/inputs.ts';
import { dataFileSchema, journeySchema } from '../src/config/journey-schema.ts';
import { lengthOf } from '../src/config/load-plan.ts';
import { type FieldDoc, fieldDocs } from '../src/config/nested.ts';
import { PROFILE_SPECS, PROFILES } from '../src/config/profiles.ts';
import { stepSchema } from '../src/config/step-schema.ts';
import { OUTPUTS } from '../src/github/outputs.ts';
import { defaultText } from '../src/help.ts';
import { CHECKSUMS } from '../src/k6/checksums.ts';
import { PAGE_VARIABLES } from '../src/script/page-variables.ts';
import { VARIABLES, type Variable } from '../src/script/variables.ts';
import { verdictSchema } from '../src/verdict/verdict.ts';

/** Writes every document that the sources decide; with `--check` it only says which of them differ. */
const documents: Readonly<Record<string, () => string>> = {
  'action.yml': actionYml,
  'schema/verdict.schema.json': verdictJsonSchema,
  'README.md': () => filled('README.md', { inputs: inputTables(), outputs: outputTable() }),
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

/** Inputs have no `default` and no `required`: empty means not given, and the schema decides. */
function actionYml(): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''").replaceAll('`', '')}'`;
  const entry = (name: string, description: string) => `  ${name}:\n    description: ${quoted(description)}\n`;
  return [
    '# Generated from src/ by "npm run docs".',
    'name: k6-gate',
    "description: 'Decides whether a deploy may go on: load-tests a page with a pinned k6 and passes or blocks the job, on evidence.'",
    'author: the k6-gate authors',
    'branding:\n  icon: shield\n  color: purple',
    `inputs:\n${INPUTS.map((input) => entry(input.name, `${input.description} Allowed: ${input.allowed}.${byDefault(input)}`)).join('')}`.trimEnd(),
    `outputs:\n${OUTPUTS.map((output) => entry(output.name, output.description)).join('')}`.trimEnd(),
    'runs:\n  using: node24\n  main: dist/action/index.js\n  post: dist/action/post.js',
    '',
  ].join('\n');
}

function byDefault(input: Input): string {
  const text = defaultText(input);
  return text === '' ? '' : ` Default: ${text}.`;
}

function inputTables(): string {
  const groups = [...new Set(INPUTS.map((input) => input.group))];
  return groups
    .map(
      (group) =>
        `### ${group}\n\n${table(['Input', 'What it does', 'Allowed', 'Default'], INPUTS.filter((input) => input.group === group).map(inputRow))}`,
    )
    .join('\n\n');
}

const inputRow = (input: Input): string[] => [
  `\`${input.name}\``,
  input.description,
  input.allowed,
  defaultText(input),
];

const pageKeyTable = (): string =>
  table(
    ['Key', 'What it does', 'Allowed', 'Default'],
    KEYS.filter(({ group }) => group === 'Pages').map((key) => [`\`${keyInPage(key)}\``, ...inputRow(key).slice(1)]),
  );

/** The keys inside a setting of the config file. */
function settingTable(name: string): string {
  const schema = KEYS.find((key) => key.name === name)?.schema;
  const fields = schema instanceof z.ZodObject ? Object.entries(schema.shape) : [];
  const row = ([key, field]: [string, z.ZodType]): string[] => {
    const { description = '', allowed = '' } = fieldDocs.get(field) ?? {};
    return [`\`${key}\``, description, allowed, field instanceof z.ZodDefault ? String(field.def.defaultValue) : ''];
  };
  return table(['Key', 'What it does', 'Allowed', 'Default'], fields.map(row));
}
const profileTable = (): string =>
  table(
    ['Profile', 'VUs', 'Length', 'p(95) and p(99)', 'Failures it tolerates', 'May be stopped early by'],
    PROFILES.map((name) => {
      const { stages, latency, failures, stopsOnLatency, vuPerPage } = PROFILE_SPECS[name];
      const course = stages.map(({ target, seconds }) => `${target} in ${seconds} s`).join(', ');
      const times = (factor: number): string => (factor === 0 ? 'none' : factor === 1 ? 'as ever' : `× ${factor}`);
      return [
        `\`${name}\``,
        vuPerPage ? `${course}, for each page and journey` : course,
        `${lengthOf(stages)} s`,
        times(latency),
        times(failures),
        stopsOnLatency ? 'any limit' : 'failed requests',
      ];
    }),
  );

/** The values inside a setting of the file, by their keys. */
const fieldTable = (schema: z.ZodObject): string =>
  table(
    ['Key', 'What it does', 'Allowed'],
    fieldsIn(schema, '').map(([key, { description, allowed }]) => [`\`${key}\``, description, allowed]),
  );

function fieldsIn({ shape }: z.ZodObject, above: string): [string, FieldDoc][] {
  return Object.entries(shape).flatMap(([key, schema]): [string, FieldDoc][] => {
    const doc = fieldDocs.get(schema);
    const inner = bare(schema);
    const below = inner instanceof z.ZodObject ? fieldsIn(inner, `${above}${key}.`) : [];
    return doc === undefined ? below : [[`${above}${key}`, doc], ...below];
  });
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return bare(schema.unwrap());
  if (schema instanceof z.ZodRecord) return bare(schema.valueType);
  return schema;
}

const outputTable = (): string =>
  table(
    ['Output', 'What it is'],
    OUTPUTS.map(({ name, description }) => [`\`${name}\``, description]),
  );

const checksumTable = (): string =>
  table(
    ['Archive', 'sha256'],
    Object.entries(CHECKSUMS).map(([name, sha256]) => [`\`${name}\``, `\`${sha256}\``]),
  );

const variableTable = (variables: readonly Pick<Variable, 'name' | 'description'>[]): string =>
  table(
    ['Variable', 'What it is'],
    variables.map(({ name, description }) => [`\`${name}\``, description]),
  );

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
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
