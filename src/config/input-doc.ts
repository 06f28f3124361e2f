import * as z from 'zod/mini';
import type { PageType } from './page-schema.ts';

/** What a person needs to know of one setting; the source of action.yml, `--help`, the README tables and of every error about it. */
export interface InputDoc {
  /** Its flat name: the action's input, and with `--` the CLI's flag. */
  readonly name: string;
  readonly group:
    | 'What to test'
    | 'Pages'
    | 'Load'
    | 'Thresholds'
    | 'Page values'
    | 'Journeys'
    | 'Guard rails'
    | 'Before the load'
    | 'Job'
    | 'k6'
    | 'Evidence'
    | 'Pull request';
  readonly description: string;
  /** What may be written, as the end of "allowed: …". */
  readonly allowed: string;
  /** The one type of page whose visits use it; every type where it is left out. */
  readonly pageType?: PageType;
  /** Shown as the default where a preset or a computation decides. */
  readonly defaultText?: string;
  /** Its value may hold credentials: no message shows it. */
  readonly secret?: true;
  /** A part of its value may be a secret, such as the query of an address: no line to copy holds it. */
  readonly sensitive?: true;
  /** It can be set in a config file alone. */
  readonly fileOnly?: true;
  /** It cannot be set in a config file. */
  readonly inputOnly?: true;
  /** What the runner fills in for the action where a workflow gives nothing. */
  readonly actionDefault?: string;
}

/** Which settings have a flat name. */
export const inputDocs = z.registry<InputDoc>();

/** Gives a setting its flat name and its documentation. */
export function documented<T extends z.ZodMiniType>(schema: T, doc: InputDoc): T {
  inputDocs.add(schema, doc);
  z.globalRegistry.add(schema, { description: doc.description });
  return schema;
}

/** The same setting for one page of a config file, over that of the run. */
export function inPage<T extends z.ZodMiniType>(schema: T): z.ZodMiniOptional<T> {
  const doc = inputDocs.get(schema);
  const own = z.optional(schema);
  return doc === undefined
    ? own
    : documented(own, { ...doc, group: 'Pages', fileOnly: true, defaultText: 'of the run' });
}
