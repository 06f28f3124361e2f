import * as z from 'zod/mini';
import type { Path } from './inputs.ts';
import { didYouMean, notAllowed, type Problem, problemOf } from './problem.ts';

/** What may be written for a value inside a setting, as the end of "allowed: …"; the source of docs and errors. */
export interface FieldDoc {
  readonly description: string;
  readonly allowed: string;
}

/** The values inside settings of a config file that are documented by themselves. */
export const fieldDocs = z.registry<FieldDoc>();

/** Documents a value inside a setting, such as the status that a step of a journey expects. */
export function field<T extends z.ZodMiniType>(schema: T, doc: FieldDoc): T {
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
  /** What may be written for the setting, where nothing nearer says it. */
  readonly allowed: string;
  /** How messages call the value at a path within the setting: file, line, column and its name. */
  readonly called: (path: Path) => string;
}

/** The problems of an issue: one for each unknown key, else one for the value. */
export function nestedProblems({ path, issue, schema, value, allowed: around, called }: NestedIssue): Problem[] {
  const here = schemaAt(schema, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(called([...path, key]), key, here));
  const allowed = (here && fieldDocs.get(here)?.allowed) ?? around;
  const written = valueAt(value, path);
  const name = called(path);
  if (written === undefined) return [problemOf(name, `is required; allowed: ${allowed}`)];
  return [notAllowed(name, written, allowed, wordsOf(here))];
}

/** The issues that are told: of a value with something wrong inside it, what is wrong there. */
export function innermost(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const places = issues.flatMap(placesOf);
  const isAround = (around: readonly string[]): boolean =>
    places.some((place) => place.length > around.length && around.every((key, depth) => place[depth] === key));
  return issues.filter((issue) => !placesOf(issue).every(isAround));
}

/** Where an issue is: at each key that is unknown, else at the value. */
function placesOf(issue: z.core.$ZodIssue): string[][] {
  const path = issue.path.map(String);
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

function unknownKey(name: string, key: string, schema: z.core.$ZodType | undefined): Problem {
  const object = schema && mapIn(bare(schema));
  const known = object instanceof z.ZodMiniObject ? Object.keys(object.shape) : [];
  const choice = known.length > 0 ? `; known: ${known.join(', ')}` : '';
  return problemOf(name, `there is no such setting${didYouMean(key, known)}${choice}`);
}

/** The words to choose from, where there is a choice. */
function wordsOf(schema: z.core.$ZodType | undefined): readonly string[] {
  const inner = schema && bare(schema);
  return inner instanceof z.ZodMiniEnum ? inner.options.map(String) : [];
}

/** What a value at a path must be; undefined where the schema says nothing. */
function schemaAt(schema: z.core.$ZodType, [key, ...rest]: Path): z.core.$ZodType | undefined {
  if (key === undefined) return schema;
  const next = part(mapIn(bare(schema)), key);
  return next && schemaAt(next, rest);
}

function part(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodMiniObject) return schema.shape[key];
  if (schema instanceof z.ZodMiniArray) return schema.def.element;
  return schema instanceof z.ZodMiniRecord ? schema.def.valueType : undefined;
}

/** Of several ways to write a value the map, which is the one with something inside; any other schema as it is. */
const mapIn = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodMiniUnion
    ? (schema.def.options.find((option) => option instanceof z.ZodMiniObject) ?? schema)
    : schema;

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodMiniDefault || schema instanceof z.ZodMiniOptional) return bare(schema.def.innerType);
  return schema instanceof z.ZodMiniPipe ? bare(schema.def.in) : schema;
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt(Object.entries(value).find(([name]) => name === String(key))?.[1], rest);
}

/** A place within a setting, as people write it: `[0].steps[1].path`. */
export const within = (path: Path): string =>
  path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
