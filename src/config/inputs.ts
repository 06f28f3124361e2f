import { z } from 'zod';
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
}

/** Every flat input, in the order of the schema. */
export const INPUTS: readonly Input[] = walk(settingsSchema, []);

/** The input at a place of the settings, or the one that holds it (`page-metadata` for `pages.0.metadata.title`). */
export function inputAt(path: Path): Input | undefined {
  return INPUTS.find((input) => input.path.every((key, index) => key === path[index]));
}

function walk(schema: z.core.$ZodType, path: Path): Input[] {
  const doc = inputDocs.get(schema);
  if (doc) return [describe(schema, doc, path)];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, part]) => walk(part, [...path, key]));
  // The flat inputs are a door onto the first page.
  if (schema instanceof z.ZodArray) return walk(schema.element, [...path, 0]);
  return [];
}

function describe(schema: z.core.$ZodType, doc: InputDoc, path: Path): Input {
  const byDefault = schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
  const inner = unwrap(schema);
  return {
    ...doc,
    path,
    kind: kindOf(inner),
    default: byDefault,
    choices: inner instanceof z.ZodEnum ? inner.options.map(String) : [],
  };
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

function kindOf(schema: z.core.$ZodType): InputKind {
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodObject) return 'json';
  return schema instanceof z.ZodArray ? 'lines' : 'text';
}
