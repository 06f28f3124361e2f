import * as z from 'zod/mini';
import { documented } from './input-doc.ts';
import { text, withDefault } from './value-kinds.ts';

/** A k6 script of the user's, in place of pages. */
export const scriptSchema = withDefault(
  z.strictObject({
    path: documented(z.optional(text()), {
      name: 'script',
      group: 'What to test',
      description:
        'A k6 script of your own that makes the load, in place of pages (docs/own-scripts.md). On prod it needs `allow-prod-writes`.',
      allowed: 'the path of a script for k6, from the working directory',
    }),
    env: documented(z.optional(z.array(text().check(z.regex(/^[A-Za-z_]\w*(=.*)?$/s)))), {
      name: 'script-env',
      group: 'What to test',
      description:
        'Variables that `script` may read from `__ENV`, one a line: `NAME` is taken from the environment and kept secret, `NAME=value` is no secret.',
      allowed: 'lines of the form NAME or NAME=value',
      secret: true,
    }),
  }),
  {},
);
