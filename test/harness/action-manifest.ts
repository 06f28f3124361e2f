import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const manifest = z.object({
  inputs: z
    .record(z.string(), z.object({ default: text.optional(), deprecationMessage: z.string().optional() }).nullable())
    .default({}),
  outputs: z.record(z.string(), z.unknown()).default({}),
  runs: z.object({
    using: z.string().startsWith('node'),
    main: z.string(),
    post: z.string().optional(),
    'post-if': z.enum(['always()', 'success()', 'failure()', 'cancelled()', '!cancelled()']).default('always()'),
  }),
});

/** What the harness reads of an `action.yml`. */
export type ActionManifest = z.output<typeof manifest>;

/** Reads the `action.yml` of a JavaScript action in `folder`; rejects when it is missing or of another kind. */
export async function readManifest(folder: string): Promise<ActionManifest> {
  return manifest.parse(parse(await readFile(path.join(folder, 'action.yml'), 'utf8')));
}

/** Inputs as the runner resolves them. */
export interface ResolvedInputs {
  /** `INPUT_…` variables: upper-cased, spaces as underscores, hyphens kept. */
  readonly env: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
}

/** Merges what the workflow gives with the defaults. `expressions` are the values of `${{ … }}` in defaults, which is all that is evaluated there. */
export function resolveInputs(
  { inputs }: ActionManifest,
  given: Readonly<Record<string, string>>,
  expressions: Readonly<Record<string, string>>,
): ResolvedInputs {
  const known = new Map(Object.entries(inputs).map(([name, input]) => [name.toLowerCase(), input]));
  const defaults = [...known].map(([name, input]) => [name, evaluate(input?.default ?? '', expressions)] as const);
  const chosen = Object.entries(given).map(([name, value]) => [name.toLowerCase(), value] as const);
  const values = new Map([...defaults, ...chosen]);
  return {
    env: Object.fromEntries([...values].map(([name, value]) => [inputVariable(name), value])),
    warnings: [...unexpected(chosen, known), ...deprecated(chosen, known)],
  };
}

type GivenInputs = readonly (readonly [string, string])[];
type KnownInputs = ReadonlyMap<string, ActionManifest['inputs'][string]>;

const inputVariable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

function unexpected(given: GivenInputs, known: KnownInputs): string[] {
  const quote = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
  const names = given.map(([name]) => name).filter((name) => !known.has(name));
  if (names.length === 0) return [];
  return [`Unexpected input(s) ${quote(names)}, valid inputs are [${quote([...known.keys()])}]`];
}

const deprecated = (given: GivenInputs, known: KnownInputs): string[] =>
  given.flatMap(([name]) => {
    const message = known.get(name)?.deprecationMessage;
    return message === undefined ? [] : [`Input '${name}' has been deprecated with message: ${message}`];
  });

function evaluate(template: string, expressions: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_match, expression: string) => {
    const value = expressions[expression];
    if (value === undefined) throw new Error(`The harness cannot evaluate \${{ ${expression} }}`);
    return value;
  });
}
