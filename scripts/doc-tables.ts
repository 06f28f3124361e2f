import * as z from 'zod/mini';
import { keyInPage } from '../src/config/file-keys.ts';
import { INPUTS, type Input, KEYS } from '../src/config/inputs.ts';
import { lengthOf } from '../src/config/load-plan.ts';
import { type FieldDoc, fieldDocs } from '../src/config/nested.ts';
import { PROFILE_SPECS, PROFILES } from '../src/config/profiles.ts';
import { OUTPUTS } from '../src/github/outputs.ts';
import { defaultText } from '../src/help.ts';
import { CHECKSUMS } from '../src/k6/checksums.ts';
import type { Variable } from '../src/script/variables.ts';

/** Every input, a table for each group. */
export function inputTables(): string {
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

/** The keys of a page in the config file. */
export const pageKeyTable = (): string =>
  table(
    ['Key', 'What it does', 'Allowed', 'Default'],
    KEYS.filter(({ group }) => group === 'Pages').map((key) => [`\`${keyInPage(key)}\``, ...inputRow(key).slice(1)]),
  );

/** The keys inside a setting of the config file. */
export function settingTable(name: string): string {
  const schema = KEYS.find((key) => key.name === name)?.schema;
  const fields = schema instanceof z.ZodMiniObject ? Object.entries(schema.shape) : [];
  const row = ([key, field]: [string, z.core.$ZodType]): string[] => {
    const { description = '', allowed = '' } = fieldDocs.get(field) ?? {};
    return [
      `\`${key}\``,
      description,
      allowed,
      field instanceof z.ZodMiniDefault ? String(field.def.defaultValue) : '',
    ];
  };
  return table(['Key', 'What it does', 'Allowed', 'Default'], fields.map(row));
}

/** The load profiles. */
export const profileTable = (): string =>
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
export const fieldTable = (schema: z.ZodMiniObject): string =>
  table(
    ['Key', 'What it does', 'Allowed'],
    fieldsIn(schema, '').map(([key, { description, allowed }]) => [`\`${key}\``, description, allowed]),
  );

function fieldsIn({ shape }: z.ZodMiniObject, above: string): [string, FieldDoc][] {
  return Object.entries(shape).flatMap(([key, schema]): [string, FieldDoc][] => {
    const doc = fieldDocs.get(schema);
    const inner = bare(schema);
    const below = inner instanceof z.ZodMiniObject ? fieldsIn(inner, `${above}${key}.`) : [];
    return doc === undefined ? below : [[`${above}${key}`, doc], ...below];
  });
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodMiniDefault || schema instanceof z.ZodMiniOptional) return bare(schema.def.innerType);
  if (schema instanceof z.ZodMiniRecord) return bare(schema.def.valueType);
  return schema;
}

/** The outputs of the action. */
export const outputTable = (): string =>
  table(
    ['Output', 'What it is'],
    OUTPUTS.map(({ name, description }) => [`\`${name}\``, description]),
  );

/** The known release archives of k6. */
export const checksumTable = (): string =>
  table(
    ['Archive', 'sha256'],
    Object.entries(CHECKSUMS).map(([name, sha256]) => [`\`${name}\``, `\`${sha256}\``]),
  );

/** Variables of templates. */
export const variableTable = (variables: readonly Pick<Variable, 'name' | 'description'>[]): string =>
  table(
    ['Variable', 'What it is'],
    variables.map(({ name, description }) => [`\`${name}\``, description]),
  );

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
