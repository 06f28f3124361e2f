import * as z from 'zod/mini';
import { documented } from './input-doc.ts';
import { limitWords, loadWords } from './presets.ts';
import { PROFILES, profileWords } from './profiles.ts';
import { sequenceSchema } from './sequence-schema.ts';
import { MAX_RATE, MAX_VUS, stagesSchema, visitRate } from './stages-schema.ts';
import { choice, count, oneOf, TRUE_FALSE, withDefault } from './value-kinds.ts';

export const INTENSITIES = ['light', 'medium', 'heavy'] as const;

/** How much load is sent, and for how long. */
export const loadSchema = z.strictObject({
  intensity: documented(withDefault(choice(INTENSITIES), 'light'), {
    name: 'intensity',
    group: 'Load',
    description: `${loadWords()}. Prod takes medium and heavy only with a raised \`prod-max-vus\`. Ramp-up and ramp-down are part of the time.`,
    allowed: oneOf(INTENSITIES),
  }),
  profile: documented(z.optional(choice(PROFILES)), {
    name: 'profile',
    group: 'Load',
    description: `A kind of load test, instead of an intensity: ${profileWords()}. Scaled by \`max-vus\` and \`duration-seconds\`, with limits of its own (docs/load.md).`,
    allowed: oneOf(PROFILES),
  }),
  sequence: documented(z.optional(sequenceSchema), {
    name: 'sequence',
    group: 'Load',
    description:
      'Profiles that run one after the other, one a line, each with a verdict of its own; the first that does not pass ends it. `max-vus` and `duration-seconds` hold for each, but make no smoke test heavier.',
    allowed: `names of profiles, one a line, each once: ${oneOf(PROFILES)}`,
  }),
  stages: documented(z.optional(stagesSchema), {
    name: 'stages',
    group: 'Load',
    fileOnly: true,
    description:
      'The course of the load, instead of an intensity: each stage goes evenly to its `vus`, or to its `rate` of visits per second. `max-vus` and `duration-seconds` scale it.',
    allowed: 'a list of up to 100 {vus, seconds} or {rate, seconds}, above 0 for some time, 3 to 14400 seconds in all',
  }),
  rate: documented(z.optional(visitRate(0.01)), {
    name: 'rate',
    group: 'Load',
    description:
      'Visits that begin each second, however long the others take, instead of an intensity. As many VUs as they need by the limits are ready (docs/load.md).',
    allowed: `a number from 0.01 to ${MAX_RATE}, with up to three decimals`,
  }),
  maxVus: documented(z.optional(count(1, MAX_VUS)), {
    name: 'max-vus',
    group: 'Load',
    description: 'Virtual users at the height of the load; with a rate, the most that may carry it.',
    allowed: `a whole number from 1 to ${MAX_VUS}`,
    defaultText: 'of the intensity, profile or stages; with a rate, what it needs',
  }),
  durationSeconds: documented(count(3, 14_400), {
    name: 'duration-seconds',
    group: 'Load',
    description:
      'Length of the load, ramps included. Visits that are still going on then may end by themselves: 30 s, or more where answers may take long.',
    allowed: 'a whole number from 3 to 14400 (4 hours)',
    defaultText: 'of the intensity, profile or stages; 60 with rate',
  }),
  mode: documented(withDefault(choice(['read-only', 'full']), 'read-only'), {
    name: 'test-mode',
    group: 'Load',
    description:
      'read-only: GET requests only, and steps of journeys that say they only read. full: the product page also adds to the cart, and journeys may write.',
    allowed: 'read-only, full',
  }),
  warmUpSeconds: documented(withDefault(count(0, 600), 10), {
    name: 'warm-up-seconds',
    group: 'Load',
    description:
      'Light load before the measured one, in a k6 process of its own and outside every threshold. 0 for none; prod takes at most 60.',
    allowed: 'a whole number from 0 to 600',
  }),
});

const MILLISECONDS = 'a number of milliseconds above 0, up to 600000';
const milliseconds = () => z.number().check(z.positive(), z.lte(600_000));
const share = () => z.number().check(z.gte(0), z.lte(1));

/** What the load must hold. */
export const limitsSchema = z.strictObject({
  errorRate: documented(share(), {
    name: 'error-rate-threshold',
    group: 'Thresholds',
    description: 'Failed requests of all requests must stay below this share.',
    allowed: 'a number from 0 to 1 (0.05 is 5 %)',
    defaultText: limitWords('errorRate'),
  }),
  p95Ms: documented(milliseconds(), {
    name: 'p95-threshold-ms',
    group: 'Thresholds',
    description: 'p(95) of http_req_duration must stay below it, in milliseconds.',
    allowed: MILLISECONDS,
    defaultText: limitWords('p95Ms'),
  }),
  p99Ms: documented(milliseconds(), {
    name: 'p99-threshold-ms',
    group: 'Thresholds',
    description:
      'p(99) of http_req_duration must stay below it, in milliseconds. Not below the limit of p(95): set both.',
    allowed: MILLISECONDS,
    defaultText: limitWords('p99Ms'),
  }),
  checks: documented(share(), {
    name: 'checks-threshold',
    group: 'Thresholds',
    description: 'Passed checks of all checks must stay above this share.',
    allowed: 'a number from 0 to 1 (0.95 is 95 %)',
    defaultText: limitWords('checks'),
  }),
  ttfbP95Ms: documented(z.optional(milliseconds()), {
    name: 'ttfb-p95-threshold-ms',
    group: 'Thresholds',
    description:
      'p(95) of the time to the first byte of documents (http_req_waiting) must stay below it, in milliseconds.',
    allowed: MILLISECONDS,
    defaultText: 'not judged',
  }),
  iterationP95Ms: documented(z.optional(milliseconds()), {
    name: 'iteration-p95-threshold-ms',
    group: 'Thresholds',
    description:
      'p(95) of a whole visit (iteration_duration), its pauses of 1 to 3 s included, must stay below it, in milliseconds.',
    allowed: MILLISECONDS,
    defaultText: 'not judged',
  }),
  writeP95Ms: documented(z.optional(milliseconds()), {
    name: 'write-p95-threshold-ms',
    group: 'Thresholds',
    description:
      'p(95) of http_req_duration of requests that write (`test-mode: full`) must stay below it, in milliseconds, in place of `p95-threshold-ms`. Not above the limit of p(99).',
    allowed: MILLISECONDS,
    defaultText: 'as every request',
  }),
  writeErrorRate: documented(z.optional(share()), {
    name: 'write-error-rate-threshold',
    group: 'Thresholds',
    description:
      'Failed requests of those that write (`test-mode: full`) must stay below this share, in place of `error-rate-threshold`.',
    allowed: 'a number from 0 to 1 (0.05 is 5 %)',
    defaultText: 'as every request',
  }),
  abortOnFail: documented(withDefault(z.boolean(), true), {
    name: 'abort-on-fail',
    group: 'Thresholds',
    description: 'Stop the load as soon as a threshold is crossed on enough samples.',
    allowed: TRUE_FALSE,
  }),
});
