import * as z from 'zod/mini';
import { type InputDoc, inputDocs } from './input-doc.ts';
import { settingsSchema } from './schema.ts';

/** A setting's place in the nested settings; a number is an index of `pages`. */
export type Path = readonly (string | number)[];

/** How a flat text becomes the setting's value. */
export type InputKind = 'text' | 'number' | 'boolean' | 'json' | 'lines';

/** One flat input: its documentation, its place in the settings, and what its schema says of it. */
export interface Input extends InputDoc {
  readonly path: Path;
  readonly kind: InputKind;
  /** The schema's default; undefined when there is none. */
  readonly default: unknown;
  /** The words to choose from; empty when it is no choice. */
  readonly choices: readonly string[];
  /** What a value of it must be. */
  readonly schema: z.core.$ZodType;
}

/** Every setting that has a name, in the order of the schema; of a page those of the first one. */
export const KEYS: readonly Input[] = walk(settingsSchema, []);

/** Every flat input of the action, which is a flag of the CLI too. */
export const INPUTS: readonly Input[] = KEYS.filter(({ fileOnly }) => !fileOnly);

/** The setting at a place, or the one that holds it (`page-metadata` for `pages.0.metadata.title`), of whichever page. */
export function inputAt(path: Path): Input | undefined {
  const first = ofPage(path, 0);
  return KEYS.find((key) => key.path.every((part, index) => part === first[index]));
}

/** The same place in another page; a place outside of pages stays. */
export const ofPage = (path: Path, page: number): Path =>
  path[0] === 'pages' ? ['pages', page, ...path.slice(2)] : path;

function walk(schema: z.core.$ZodType, path: Path): Input[] {
  const doc = inputDocs.get(schema);
  if (doc) return [describe(schema, doc, path)];
  if (schema instanceof z.ZodMiniObject)
    return Object.entries(schema.shape).flatMap(([key, part]) => walk(part, [...path, key]));
  if (schema instanceof z.ZodMiniDefault) return walk(schema.def.innerType, path);
  // The flat inputs are a door onto the first page.
  if (schema instanceof z.ZodMiniArray) return walk(schema.def.element, [...path, 0]);
  return [];
}

function describe(schema: z.core.$ZodType, doc: InputDoc, path: Path): Input {
  const byDefault = schema instanceof z.ZodMiniDefault ? schema.def.defaultValue : undefined;
  const inner = unwrap(schema);
  return {
    ...doc,
    path,
    kind: kindOf(inner),
    default: byDefault,
    schema: inner,
    choices: inner instanceof z.ZodMiniEnum ? inner.options.map(String) : [],
  };
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodMiniDefault || schema instanceof z.ZodMiniOptional
    ? unwrap(schema.def.innerType)
    : schema;
}

function kindOf(schema: z.core.$ZodType): InputKind {
  if (schema instanceof z.ZodMiniNumber) return 'number';
  if (schema instanceof z.ZodMiniBoolean) return 'boolean';
  if (schema instanceof z.ZodMiniArray) return isText(schema.def.element) ? 'lines' : 'json';
  return schema instanceof z.ZodMiniObject || schema instanceof z.ZodMiniRecord || schema instanceof z.ZodMiniUnion
    ? 'json'
    : 'text';
}

function isText(schema: unknown): boolean {
  return schema instanceof z.ZodMiniString || schema instanceof z.ZodMiniEnum;
}
