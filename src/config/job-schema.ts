import * as z from 'zod/mini';
import { documented } from './input-doc.ts';
import { choice, count, TRUE_FALSE, text, withDefault } from './value-kinds.ts';

/** What the gate does to its job. */
export const jobSchema = z.strictObject({
  timeoutMinutes: documented(z.optional(count(1, 360)), {
    name: 'timeout-minutes',
    group: 'Job',
    description:
      'Hard limit for all that asks something of the target: looks before and after, rehearsal, warm-up and load; a run that reaches it is stopped and is an error.',
    allowed: 'a whole number from 1 to 360',
    defaultText: 'planned time and a margin, at least 10',
  }),
  readyTimeoutSeconds: documented(withDefault(count(0, 1800), 60), {
    name: 'ready-timeout-seconds',
    group: 'Job',
    description: 'How long to wait for a target that is still starting before any load is sent.',
    allowed: 'a whole number from 0 to 1800',
  }),
  enforce: documented(withDefault(z.boolean(), true), {
    name: 'enforce',
    group: 'Job',
    description: 'false: report `failed` and `inconclusive`, but keep the job green.',
    allowed: TRUE_FALSE,
  }),
  onInconclusive: documented(withDefault(choice(['fail', 'warn']), 'fail'), {
    name: 'on-inconclusive',
    group: 'Job',
    description: 'What an inconclusive run does to the job.',
    allowed: 'fail, warn',
  }),
});

/** Where the evidence of a run goes. */
export const evidenceSchema = z.strictObject({
  outputDir: documented(z.optional(text()), {
    name: 'output-dir',
    group: 'Evidence',
    description: 'Folder for the evidence of this run.',
    allowed: 'a folder that does not exist yet, or is empty',
    defaultText: 'a fresh one below k6-gate-results/',
  }),
  uploadArtifact: documented(withDefault(z.boolean(), true), {
    name: 'upload-artifact',
    group: 'Evidence',
    description: 'Upload the evidence as an artifact of the run (action only).',
    allowed: TRUE_FALSE,
  }),
  artifactName: documented(z.optional(z.string().check(z.regex(/^[^":<>|*?\r\n\\/]+$/))), {
    name: 'artifact-name',
    group: 'Evidence',
    description: 'Name of that artifact; unique within the run.',
    allowed: 'a name without " : < > | * ? \\ / and line breaks',
    defaultText: 'from job, page, environment and the run',
  }),
  retentionDays: documented(z.optional(count(1, 400)), {
    name: 'retention-days',
    group: 'Evidence',
    description: 'How long the artifact is kept.',
    allowed: 'a whole number from 1 to 400',
    defaultText: "the repository's setting",
  }),
});
