import * as z from 'zod/mini';
import { documented, inputDocs } from './input-doc.ts';
import { limitsSchema } from './load-schema.ts';
import { field } from './nested.ts';
import { stepSchema, thinkSeconds } from './step-schema.ts';
import { choice, count, oneOf, text, withDefault } from './value-kinds.ts';

/** A limit of the run, as a journey may have one of its own. */
function ownLimit<T extends z.ZodMiniType>(schema: T): z.ZodMiniOptional<T> {
  const { description = '', allowed = '' } = inputDocs.get(schema) ?? {};
  return field(z.optional(schema), { description: `${description} That of the run without it.`, allowed });
}

const { errorRate, p95Ms, p99Ms, checks } = limitsSchema.shape;

/** One journey: its steps, and how much of the load it gets. */
export const journeySchema = z.strictObject({
  name: field(z.string().check(z.regex(/^[A-Za-z0-9][\w-]{0,39}$/)), {
    description: 'What the journey is called in every report. Required.',
    allowed: 'up to 40 letters, digits, - and _',
  }),
  weight: field(withDefault(count(1, 1000), 1), {
    description: 'Its share of the load, beside pages and other journeys; 1 unless it is given.',
    allowed: 'a whole number from 1 to 1000',
  }),
  'error-rate-threshold': ownLimit(errorRate),
  'p95-threshold-ms': ownLimit(p95Ms),
  'p99-threshold-ms': ownLimit(p99Ms),
  'checks-threshold': ownLimit(checks),
  'think-seconds': field(withDefault(thinkSeconds(), 2), {
    description: 'Pause after each step, on average, from half of it to one and a half; 2 unless it is given.',
    allowed: 'a number of seconds from 0 to 600',
  }),
  setup: field(withDefault(z.array(stepSchema), []), {
    description: 'Steps that are done once, before the load: their variables and cookies are given to all VUs.',
    allowed: 'a list of steps',
  }),
  steps: field(z.array(stepSchema).check(z.minLength(1)), {
    description: 'What a visitor does, in this order. Required.',
    allowed: 'a list of steps, one at least',
  }),
});

/** A journey as the file has it. */
export type JourneySettings = z.output<typeof journeySchema>;

/** The setting `journeys`. */
export const journeysSchema = documented(withDefault(z.array(journeySchema), []), {
  name: 'journeys',
  group: 'Journeys',
  fileOnly: true,
  description: 'Journeys of several steps, each a scenario of its own like a page (docs/journeys.md).',
  allowed: 'a list of journeys, each with name and steps',
});

export const DATA_USES = ['per-vu', 'per-iteration', 'random'] as const;

/** A file of rows for the journeys. */
export const dataFileSchema = z.strictObject({
  file: field(text(), {
    description: 'CSV with a header, or a JSON array of objects. Required.',
    allowed: 'the path of a .csv or .json file, from the working directory',
  }),
  use: field(withDefault(choice(DATA_USES), 'per-vu'), {
    description:
      'Which row an iteration gets: always the same one for a VU (`per-vu`, unless it is given), the next one (`per-iteration`), or any (`random`). Rows are dealt out again where there are too few.',
    allowed: oneOf(DATA_USES),
  }),
});

/** The setting `data`. */
export const dataSchema = documented(withDefault(z.record(z.string(), dataFileSchema), {}), {
  name: 'data',
  group: 'Journeys',
  fileOnly: true,
  description: 'Files with rows for the journeys; `${users.email}` is a column of the row of `users`.',
  allowed: 'a map of names to file and use',
});
