import * as z from 'zod/mini';
import { documented } from './input-doc.ts';
import { field } from './nested.ts';
import { count, path, text, withDefault } from './value-kinds.ts';

const where = (what: string) =>
  field(z.optional(path()), {
    description: `Path that ${what}; the address in target-url where it is left out.`,
    allowed: 'a path on the target host, starting with one /',
  });

const times = () =>
  field(withDefault(count(1, 100), 1), {
    description: 'How many answers in a row must be so, two seconds apart.',
    allowed: 'a whole number from 1 to 100',
  });

/** What the target must answer before anything else is asked of it. */
export const readySchema = documented(
  z.optional(
    z.strictObject({
      path: where('tells that the site is ready'),
      status: field(withDefault(count(100, 599), 200), {
        description: 'Status of its answer.',
        allowed: 'a whole number from 100 to 599',
      }),
      contains: field(z.optional(text()), {
        description: 'A text that its answer must contain.',
        allowed: 'a text that is not empty',
      }),
      'timeout-seconds': field(z.optional(count(0, 1800)), {
        description: 'How long to wait for the first of them; ready-timeout-seconds where it is left out.',
        allowed: 'a whole number from 0 to 1800',
      }),
      times: times(),
    }),
  ),
  {
    name: 'ready',
    group: 'Before the load',
    fileOnly: true,
    description: 'What must answer, and how, before the rehearsal; until then the gate waits.',
    allowed: 'a map with path, status, contains, timeout-seconds and times',
  },
);

const inAnswer = (description: string, allowed: string) => field(z.optional(text()), { description, allowed });

/** Which version must answer, before the load and after it. */
export const expectVersionSchema = documented(
  z.optional(
    z
      .strictObject({
        path: where('tells the version'),
        header: inAnswer('The header of its answer that holds the version.', 'the name of a header'),
        json: inAnswer(
          'Where in its JSON the version stands: `build.commit`, `services.0.version`.',
          'names and indexes with dots between them',
        ),
        meta: inAnswer('The `<meta name="…">` of its page whose `content` is the version.', 'the name of a meta tag'),
        equals: field(text(), {
          description:
            'The version that must answer, by the letter; `${NAME}` is taken from the environment. Required.',
          allowed: 'a text (a number in quotes), naming environment variables that are set',
        }),
        times: times(),
      })
      .check(
        z.refine(({ header, json, meta }) => [header, json, meta].filter((place) => place !== undefined).length === 1),
      ),
  ),
  {
    name: 'expect-version',
    group: 'Before the load',
    fileOnly: true,
    description:
      'The version that must answer, before the load and again after it: proof that what was measured is the deploy under test.',
    allowed: 'a map with exactly one of header, json and meta, with equals, and perhaps path and times',
  },
);
