import { z } from 'zod';
import { isHostWithPort } from './host-pattern.ts';
import { documented } from './input-doc.ts';
import { isSourceList, K6_SOURCES } from './k6-source.ts';
import { DEFAULT_K6_VERSION, isK6Version } from './k6-version.ts';
import { pageSchema } from './page-schema.ts';
import { limitWords, loadWords } from './presets.ts';
import { choice, count, isHost, oneOf, TRUE_FALSE, text, url } from './value-kinds.ts';

export const ENVIRONMENTS = ['prod', 'preprod'] as const;
export const INTENSITIES = ['light', 'medium', 'heavy'] as const;

const target = z.strictObject({
  url: documented(url(), {
    name: 'target-url',
    group: 'What to test',
    description:
      'Address of the page to load; its query is shown in logs and kept in the evidence (secrets belong in `request-headers`). Required.',
    allowed: 'an http:// or https:// URL without user name and password (send credentials with request-headers)',
  }),
});

const load = z.strictObject({
  intensity: documented(choice(INTENSITIES).default('light'), {
    name: 'intensity',
    group: 'Load',
    description: `${loadWords()}. Prod takes medium and heavy only with a raised \`prod-max-vus\`. Ramp-up and ramp-down are part of the time.`,
    allowed: oneOf(INTENSITIES),
  }),
  maxVus: documented(count(1, 1000), {
    name: 'max-vus',
    group: 'Load',
    description: 'Virtual users at the height of the load.',
    allowed: 'a whole number from 1 to 1000',
    defaultText: 'of the intensity',
  }),
  durationSeconds: documented(count(3, 14_400), {
    name: 'duration-seconds',
    group: 'Load',
    description:
      'Length of the load, ramps included. Visits that are still going on then may end by themselves: 30 s, or more where answers may take long.',
    allowed: 'a whole number from 3 to 14400 (4 hours)',
    defaultText: 'of the intensity',
  }),
  mode: documented(choice(['read-only', 'full']).default('read-only'), {
    name: 'test-mode',
    group: 'Load',
    description: 'read-only: GET requests only. full: the product page also adds to the cart.',
    allowed: 'read-only, full',
  }),
  warmUpSeconds: documented(count(0, 600).default(10), {
    name: 'warm-up-seconds',
    group: 'Load',
    description:
      'Light load before the measured one, in a k6 process of its own and outside every threshold. 0 for none; prod takes at most 60.',
    allowed: 'a whole number from 0 to 600',
  }),
});

const limits = z.strictObject({
  errorRate: documented(z.number().min(0).max(1), {
    name: 'error-rate-threshold',
    group: 'Thresholds',
    description: 'Failed requests of all requests must stay below this share.',
    allowed: 'a number from 0 to 1 (0.05 is 5 %)',
    defaultText: limitWords('errorRate'),
  }),
  p95Ms: documented(z.number().positive().max(600_000), {
    name: 'p95-threshold-ms',
    group: 'Thresholds',
    description: 'p(95) of http_req_duration must stay below it, in milliseconds.',
    allowed: 'a number of milliseconds above 0, up to 600000',
    defaultText: limitWords('p95Ms'),
  }),
  p99Ms: documented(z.number().positive().max(600_000), {
    name: 'p99-threshold-ms',
    group: 'Thresholds',
    description:
      'p(99) of http_req_duration must stay below it, in milliseconds. Not below the limit of p(95): set both.',
    allowed: 'a number of milliseconds above 0, up to 600000',
    defaultText: limitWords('p99Ms'),
  }),
  checks: documented(z.number().min(0).max(1), {
    name: 'checks-threshold',
    group: 'Thresholds',
    description: 'Passed checks of all checks must stay above this share.',
    allowed: 'a number from 0 to 1 (0.95 is 95 %)',
    defaultText: limitWords('checks'),
  }),
  abortOnFail: documented(z.boolean().default(true), {
    name: 'abort-on-fail',
    group: 'Thresholds',
    description: 'Stop the load as soon as a threshold is crossed on enough samples.',
    allowed: TRUE_FALSE,
  }),
});

const guards = z.strictObject({
  allowProdWrites: documented(z.boolean().default(false), {
    name: 'allow-prod-writes',
    group: 'Guard rails',
    description: 'Allow `test-mode: full` on prod.',
    allowed: TRUE_FALSE,
  }),
  allowPrivateTarget: documented(z.boolean().default(false), {
    name: 'allow-private-target',
    group: 'Guard rails',
    description: 'Allow a loopback, private, link-local or metadata address as prod.',
    allowed: TRUE_FALSE,
  }),
  killSwitch: documented(z.boolean().optional(), {
    name: 'kill-switch',
    group: 'Guard rails',
    description:
      'Stop the load when half of the requests fail for 10 seconds in a row, or when no page is answered for too long: k6 judges all samples so far, and reacts late.',
    allowed: TRUE_FALSE,
    defaultText: 'true on prod, else false',
  }),
  prodHosts: documented(z.array(text().refine(isHost)).default([]), {
    name: 'prod-hosts',
    group: 'Guard rails',
    description:
      'Hosts that count as prod whatever `environment` says, one a line; `*.shop.example` covers its subdomains.',
    allowed: 'host names without scheme, port or path, one a line',
  }),
  allowedHosts: documented(z.array(text().refine(isHostWithPort)).default([]), {
    name: 'allowed-hosts',
    group: 'Guard rails',
    description:
      "Hosts beside the target's that a visit may load: behind redirects, and for assets of a homepage (a CDN). One a line, `*.cdn.example` covers its subdomains. They get load; they never get `request-headers`.",
    allowed: 'host names without scheme or path, with the port if it is not the default one, one a line',
  }),
  prodMaxVus: documented(count(1, 1000).default(10), {
    name: 'prod-max-vus',
    group: 'Guard rails',
    description: 'More VUs than this are refused on prod.',
    allowed: 'a whole number from 1 to 1000',
  }),
  prodMaxSeconds: documented(count(3, 14_400).default(300), {
    name: 'prod-max-seconds',
    group: 'Guard rails',
    description: 'A longer load than this is refused on prod.',
    allowed: 'a whole number from 3 to 14400',
  }),
});

const job = z.strictObject({
  timeoutMinutes: documented(count(1, 360).optional(), {
    name: 'timeout-minutes',
    group: 'Job',
    description:
      'Hard limit for rehearsal, warm-up and load together; a run that reaches it is stopped and is an error.',
    allowed: 'a whole number from 1 to 360',
    defaultText: 'planned time and a margin, at least 10',
  }),
  readyTimeoutSeconds: documented(count(0, 1800).default(60), {
    name: 'ready-timeout-seconds',
    group: 'Job',
    description: 'How long to wait for a target that is still starting before any load is sent.',
    allowed: 'a whole number from 0 to 1800',
  }),
  enforce: documented(z.boolean().default(true), {
    name: 'enforce',
    group: 'Job',
    description: 'false: report `failed` and `inconclusive`, but keep the job green.',
    allowed: TRUE_FALSE,
  }),
  onInconclusive: documented(choice(['fail', 'warn']).default('fail'), {
    name: 'on-inconclusive',
    group: 'Job',
    description: 'What an inconclusive run does to the job.',
    allowed: 'fail, warn',
  }),
});

const k6 = z.strictObject({
  version: documented(z.string().refine(isK6Version).default(DEFAULT_K6_VERSION), {
    name: 'k6-version',
    group: 'k6',
    description:
      'Version of k6 to run: an exact one, or a range, which takes the newest that fits on the machine, else in our table, else of what Go can build.',
    allowed: 'a version such as 2.2.0, 0.47.0 or newer, or a range such as ^2 or 1.x',
  }),
  sha256: documented(
    z
      .string()
      .regex(/^[0-9a-fA-F]{64}$/)
      .optional(),
    {
      name: 'k6-sha256',
      group: 'k6',
      description: 'sha256 that the release archive must have (beside `k6-path`: the file itself).',
      allowed: '64 hexadecimal digits',
      defaultText: 'of our table, else of the release',
    },
  ),
  path: documented(text().optional(), {
    name: 'k6-path',
    group: 'k6',
    description: 'A k6 that is already here; nothing is fetched.',
    allowed: 'the path of an executable k6, 0.47.0 or newer',
  }),
  source: documented(
    z
      .array(text().refine(isSourceList))
      .min(1)
      .default([...K6_SOURCES]),
    {
      name: 'k6-source',
      group: 'k6',
      description:
        'Which ways to a k6 are allowed, one a line or with commas between them. Without `release` and `go` nothing is ever fetched.',
      allowed: oneOf(K6_SOURCES),
      defaultText: 'all of them',
    },
  ),
  downloadUrl: documented(
    z
      .string()
      .regex(/^https?:\/\/(\[[\da-f:.]+\]|[^@/?#\\:[\]\s]+)(:\d+)?(\/.*)?$/i)
      .optional(),
    {
      name: 'k6-download-url',
      group: 'k6',
      description: 'Mirror of the release archives, with `{version}`, `{archive}`, `{os}`, `{arch}` in it.',
      allowed: 'an http:// or https:// URL without credentials, e.g. https://mirror.example/k6/{version}/{archive}',
      defaultText: "GitHub's releases",
    },
  ),
  downloadToken: documented(
    z
      .string()
      .regex(/^[\x21-\x7e]+$/)
      .optional(),
    {
      name: 'k6-download-token',
      group: 'k6',
      description:
        'Credential for the mirror in `k6-download-url`, sent to its host alone as `Authorization: Bearer …`. No log or evidence shows it.',
      allowed: 'a token without white space',
      secret: true,
    },
  ),
});

const evidence = z.strictObject({
  outputDir: documented(text().optional(), {
    name: 'output-dir',
    group: 'Evidence',
    description: 'Folder for the evidence of this run.',
    allowed: 'a folder that does not exist yet, or is empty',
    defaultText: 'a fresh one below k6-gate-results/',
  }),
  uploadArtifact: documented(z.boolean().default(true), {
    name: 'upload-artifact',
    group: 'Evidence',
    description: 'Upload the evidence as an artifact of the run (action only).',
    allowed: TRUE_FALSE,
  }),
  artifactName: documented(
    z
      .string()
      .regex(/^[^":<>|*?\r\n\\/]+$/)
      .optional(),
    {
      name: 'artifact-name',
      group: 'Evidence',
      description: 'Name of that artifact; unique within the run.',
      allowed: 'a name without " : < > | * ? \\ / and line breaks',
      defaultText: 'from job, page, environment and the run',
    },
  ),
  retentionDays: documented(count(1, 400).optional(), {
    name: 'retention-days',
    group: 'Evidence',
    description: 'How long the artifact is kept.',
    allowed: 'a whole number from 1 to 400',
    defaultText: "the repository's setting",
  }),
});

/** All that a user may set, nested as the canonical config: the one contract behind the action's inputs, the CLI's flags and a config file. */
export const settingsSchema = z.strictObject({
  target,
  environment: documented(choice(ENVIRONMENTS), {
    name: 'environment',
    group: 'What to test',
    description: 'Which thresholds and guard rails apply. Required.',
    allowed: oneOf(ENVIRONMENTS),
  }),
  pages: z.array(pageSchema).min(1),
  load,
  limits,
  requestHeaders: documented(z.array(z.string()).default([]), {
    name: 'request-headers',
    group: 'What to test',
    description:
      'Headers of every request, one `Name: value` a line; `${NAME}` is taken from the environment. Values never reach the script, a log or the evidence.',
    allowed: 'lines of the form Name: value, naming environment variables that are set',
    secret: true,
  }),
  guards,
  job,
  k6,
  evidence,
});

/** The settings of a run after presets and defaults. */
export type Settings = z.output<typeof settingsSchema>;
export type PageSettings = Settings['pages'][number];
