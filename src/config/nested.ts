import { z } from 'zod';
import type { Path } from './inputs.ts';
import { didYouMean, notAllowed, type Problem } from './problem.ts';

/** What may be written for a value inside a setting, as the end of "allowed: …"; the source of docs and errors. */
export interface FieldDoc {
  readonly description: string;
  readonly allowed: string;
}

/** The values inside settings of a config file that are documented by themselves. */
export const fieldDocs = z.registry<FieldDoc>();

/** Documents a value inside a setting, such as the status that a step of a journey expects. */
export function field<T extends z.ZodType>(schema: T, doc: FieldDoc): T {
  fieldDocs.add(schema, doc);
  z.globalRegistry.add(schema, { description: doc.description });
  return schema;
}

/** A value inside a setting that its schema refused, at `path` within it. */
export interface NestedIssue {
  readonly path: Path;
  readonly issue: z.core.$ZodIssue;
  /** The setting's schema and value. */
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  /** How messages call the value at a path within the setting: file, line, column and its name. */
  readonly called: (path: Path) => string;
}

/** The problems of an issue: one for each unknown key, else one for the value. */
export function nestedProblems({ path, issue, schema, value, called }: NestedIssue): Problem[] {
  const here = schemaAt(schema, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(called([...path, key]), key, here));
  const allowed = here === undefined ? undefined : fieldDocs.get(here)?.allowed;
  const written = valueAt(value, path);
  const name = called(path);
  if (written === undefined)
    return [
      { name, refusal: false, message: `${name}: is required${allowed === undefined ? '' : `; allowed: ${allowed}`}` },
    ];
  return [notAllowed(name, written, allowed ?? issue.message, wordsOf(here))];
}

function unknownKey(name: string, key: string, schema: z.core.$ZodType | undefined): Problem {
  const object = schema && bare(schema);
  const known = object instanceof z.ZodObject ? Object.keys(object.shape) : [];
  const message = `${name}: there is no such setting${didYouMean(key, known)}${known.length > 0 ? `; known: ${known.join(', ')}` : ''}`;
  return { name, refusal: false, message };
}

/** The words to choose from, where there is a choice. */
function wordsOf(schema: z.core.$ZodType | undefined): readonly string[] {
  const inner = schema && bare(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}

/** What a value at a path must be; undefined where the schema branches, or says nothing. */
export function schemaAt(schema: z.core.$ZodType, [key, ...rest]: Path): z.core.$ZodType | undefined {
  if (key === undefined) return schema;
  const next = part(bare(schema), key);
  return next && schemaAt(next, rest);
}

function part(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[key];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return bare(schema.unwrap());
  return schema instanceof z.ZodPipe ? bare(schema.in) : schema;
}

/** The value at a path; undefined where there is none. */
export const valueAt = (value: unknown, [key, ...rest]: Path): unknown =>
  key === undefined || typeof value !== 'object' || value === null
    ? key === undefined
      ? value
      : undefined
    : valueAt(Object.entries(value).find(([name]) => name === String(key))?.[1], rest);

/** A place within a setting, as people write it: `[0].steps[1].path`. */
export const within = (path: Path): string =>
  path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
