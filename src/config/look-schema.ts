import { z } from 'zod';
import { documented } from './input-doc.ts';
import { field } from './nested.ts';
import { count, path, text } from './value-kinds.ts';

const where = (what: string) =>
  field(path().optional(), {
    description: `Path that ${what}; the address in target-url where it is left out.`,
    allowed: 'a path on the target host, starting with one /',
  });

const times = () =>
  field(count(1, 100).default(1), {
    description: 'How many answers in a row must be so, two seconds apart.',
    allowed: 'a whole number from 1 to 100',
  });

/** What the target must answer before anything else is asked of it. */
export const readySchema = documented(
  z
    .strictObject({
      path: where('tells that the site is ready'),
      status: field(count(100, 599).default(200), {
        description: 'Status of its answer.',
        allowed: 'a whole number from 100 to 599',
      }),
      contains: field(text().optional(), {
        description: 'A text that its answer must contain.',
        allowed: 'a text that is not empty',
      }),
      'timeout-seconds': field(count(0, 1800).optional(), {
        description: 'How long to wait for the first of them; ready-timeout-seconds where it is left out.',
        allowed: 'a whole number from 0 to 1800',
      }),
      times: times(),
    })
    .optional(),
  {
    name: 'ready',
    group: 'Before the load',
    fileOnly: true,
    description: 'What must answer, and how, before the rehearsal; until then the gate waits.',
    allowed: 'a map with path, status, contains, timeout-seconds and times',
  },
);
