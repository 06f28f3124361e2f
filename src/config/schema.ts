import * as z from 'zod/mini';
import { commentSchema } from './comment-schema.ts';
import { guardsSchema } from './guards-schema.ts';
import { documented } from './input-doc.ts';
import { evidenceSchema, jobSchema } from './job-schema.ts';
import { dataSchema, journeysSchema } from './journey-schema.ts';
import { k6Schema } from './k6-schema.ts';
import { limitsSchema, loadSchema } from './load-schema.ts';
import { expectVersionSchema, readySchema } from './look-schema.ts';
import { ownThresholdsSchema } from './own-thresholds-schema.ts';
import { pageSchema } from './page-schema.ts';
import { scriptSchema } from './script-schema.ts';
import { choice, oneOf, text, url, withDefault } from './value-kinds.ts';

export const ENVIRONMENTS = ['prod', 'preprod'] as const;

const target = z.strictObject({
  url: documented(url(), {
    name: 'target-url',
    group: 'What to test',
    description:
      'Address of the page to load; its query is shown in logs and kept in the evidence (secrets belong in `request-headers`). Required.',
    allowed: 'an http:// or https:// URL without user name and password (send credentials with request-headers)',
  }),
});

/** All that a user may set, nested as the canonical config: the one contract behind the action's inputs, the CLI's flags and a config file. */
export const settingsSchema = z.strictObject({
  configFile: documented(z.optional(text()), {
    name: 'config',
    group: 'What to test',
    description:
      'File with the settings: the inputs below as `name: value` lines, and a list of `pages`. Inputs win over the file.',
    allowed: 'the path of a YAML file, or none',
    defaultText: '`.github/k6-gate.yml` where there is one',
  }),
  target,
  environment: documented(choice(ENVIRONMENTS), {
    name: 'environment',
    group: 'What to test',
    description: 'Which thresholds and guard rails apply. Required.',
    allowed: oneOf(ENVIRONMENTS),
  }),
  pages: z.array(pageSchema),
  journeys: journeysSchema,
  data: dataSchema,
  script: scriptSchema,
  load: loadSchema,
  limits: limitsSchema,
  thresholds: ownThresholdsSchema,
  requestHeaders: documented(withDefault(z.array(z.string()), []), {
    name: 'request-headers',
    group: 'What to test',
    description:
      'Headers of every request, one `Name: value` a line; `${NAME}` is taken from the environment. Values never reach the script, a log or the evidence.',
    allowed: 'lines of the form Name: value, naming environment variables that are set',
    secret: true,
  }),
  guards: guardsSchema,
  ready: readySchema,
  expectVersion: expectVersionSchema,
  job: jobSchema,
  k6: k6Schema,
  evidence: evidenceSchema,
  comment: commentSchema,
});

/** The settings of a run after presets and defaults. */
export type Settings = z.output<typeof settingsSchema>;
export type PageSettings = Settings['pages'][number];
