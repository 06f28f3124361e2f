import { z } from 'zod';
import { documented } from './input-doc.ts';
import { field } from './nested.ts';
import { count } from './value-kinds.ts';

const EXPRESSION = 'an expression such as p(95)<800, or a map with threshold, abort-on-fail, delay-abort-seconds';

const limit = field(
  z.union([
    z.string(),
    z.strictObject({
      threshold: z.string(),
      'abort-on-fail': z.boolean().optional(),
      'delay-abort-seconds': count(0, 14_400).optional(),
      'samples-required': z.boolean().optional(),
    }),
  ]),
  { description: 'What the samples must hold.', allowed: `${EXPRESSION} and samples-required` },
);

const limits = field(z.array(limit).min(1), {
  description: 'What the samples of a selector must hold.',
  allowed: `a list of expressions, each ${EXPRESSION} and samples-required`,
});

/** Thresholds of the user's on any metric, by k6's selectors. */
export const ownThresholdsSchema = documented(z.record(z.string(), limits).optional(), {
  name: 'thresholds',
  group: 'Thresholds',
  fileOnly: true,
  description:
    'Thresholds on any metric, by k6 selector: `http_req_duration{page:product}: ["p(95)<800"]` (docs/config-file.md).',
  allowed: 'a map of selectors, each with a list of expressions',
});

/** One limit as the user wrote it. */
export type WrittenLimit = z.output<typeof limit>;
