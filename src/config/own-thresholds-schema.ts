import * as z from 'zod/mini';
import { documented } from './input-doc.ts';
import { field } from './nested.ts';
import { count, TRUE_FALSE } from './value-kinds.ts';

const EXPRESSION = 'an expression such as p(95)<800, or a map with threshold, abort-on-fail, delay-abort-seconds';

const limit = field(
  z.union([
    z.string(),
    z.strictObject({
      threshold: field(z.string(), { description: 'The expression.', allowed: 'an expression such as p(95)<800' }),
      'abort-on-fail': field(z.optional(z.boolean()), {
        description: 'Whether k6 stops the load when it is crossed.',
        allowed: TRUE_FALSE,
      }),
      'delay-abort-seconds': field(z.optional(count(0, 14_400)), {
        description: 'From when on it may stop the load.',
        allowed: 'a whole number from 0 to 14400',
      }),
      'samples-required': field(z.optional(z.boolean()), {
        description: 'Whether a run without samples is inconclusive.',
        allowed: TRUE_FALSE,
      }),
    }),
  ]),
  { description: 'What the samples must hold.', allowed: `${EXPRESSION} and samples-required` },
);

const limits = field(z.array(limit).check(z.minLength(1)), {
  description: 'What the samples of a selector must hold.',
  allowed: `a list of expressions, each ${EXPRESSION} and samples-required`,
});

/** Thresholds of the user's on any metric, by k6's selectors. */
export const ownThresholdsSchema = documented(z.optional(z.record(z.string(), limits)), {
  name: 'thresholds',
  group: 'Thresholds',
  fileOnly: true,
  description:
    'Thresholds on any metric, by k6 selector: `http_req_duration{page:product}: ["p(95)<800"]` (docs/config-file.md).',
  allowed: 'a map of selectors, each with a list of expressions',
});

/** One limit as the user wrote it. */
export type WrittenLimit = z.output<typeof limit>;
