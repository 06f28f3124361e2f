import * as z from 'zod/mini';
import { readJsonPath } from './json-path.ts';
import { field } from './nested.ts';
import { isPattern } from './pattern.ts';
import { oneOf, TRUE_FALSE, text, withDefault } from './value-kinds.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

const JSON_PATH = 'a path such as $.items[0].id';
const THINK = 'a number of seconds from 0 to 600';

const status = () => z.int().check(z.gte(100), z.lte(599));
const jsonPath = () => z.string().check(z.refine((path) => readJsonPath(path) !== null));

/** How long a visitor pauses on average after a step, in seconds. */
export const thinkSeconds = () => z.number().check(z.gte(0), z.lte(600));

/** What an answer must be. */
const expectation = z.strictObject({
  status: field(z.optional(z.union([status(), z.array(status()).check(z.minLength(1))])), {
    description: 'Status of the answer, or a list of them. With a 3xx among them redirects are not followed.',
    allowed: 'a status from 100 to 599, or a list of them',
  }),
  contains: field(z.optional(z.string().check(z.minLength(1))), {
    description: 'Text that the answer must contain, as it is or as HTML writes it.',
    allowed: 'a text that is not empty',
  }),
  json: field(z.optional(z.record(z.string().check(z.refine((path) => readJsonPath(path) !== null)), z.unknown())), {
    description: 'JSON paths of the answer, each with the value that must be there.',
    allowed: `a map of JSON paths to values; ${JSON_PATH}`,
  }),
});

/** Where in an answer a variable comes from. */
const source = field(
  z
    .strictObject({
      json: field(z.optional(jsonPath()), { description: 'Its JSON path.', allowed: JSON_PATH }),
      regex: field(z.optional(z.string().check(z.refine(isPattern))), {
        description: 'A regular expression; its first group is the value.',
        allowed: 'a regular expression with a group in parentheses',
      }),
      css: field(z.optional(text()), {
        description: 'A CSS selector; the value is the text of its first element.',
        allowed: 'a CSS selector',
      }),
      attribute: field(z.optional(text()), {
        description: 'With `css`: the value is this attribute of the element.',
        allowed: 'the name of an attribute',
      }),
      header: field(z.optional(text()), {
        description: 'The name of a header of the answer.',
        allowed: 'the name of a header',
      }),
    })
    .check(
      z.refine(
        ({ json, regex, css, header }) => [json, regex, css, header].filter((way) => way !== undefined).length === 1,
      ),
      z.refine(({ css, attribute }) => attribute === undefined || css !== undefined),
    ),
  { description: 'Where the value stands.', allowed: 'one of json, regex, css (with or without attribute) and header' },
);

/** One request of a journey, and what must come of it. */
export const stepSchema = z.strictObject({
  name: field(z.optional(z.string().check(z.regex(/^[A-Za-z0-9][\w -]{0,38}[\w-]$|^[A-Za-z0-9]$/))), {
    description: 'What the step is called in every report; `step 1` and so on where it is left out.',
    allowed: 'up to 40 letters, digits, blanks, - and _',
  }),
  method: field(withDefault(z.enum(METHODS), 'GET'), {
    description:
      'Method of the request, GET unless it is given. `test-mode: read-only` takes GET and HEAD, and POST and OPTIONS that say `read-only: true`.',
    allowed: oneOf(METHODS),
  }),
  path: field(z.string().check(z.regex(/^(\/(?![/\\])|\$\{)[^\s\\]*$/)), {
    description: 'Path on the target host, or a `${variable}` that holds a link.',
    allowed: 'a path on the target host, starting with one / or with a ${variable}',
  }),
  headers: field(withDefault(z.record(z.string().check(z.regex(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/)), z.string()), {}), {
    description: 'Headers of this request, for the target host alone. Credentials are written as `${env.NAME}`.',
    allowed: 'a map of header names to texts',
  }),
  body: field(z.optional(z.string()), {
    description:
      'Body of the request, a form unless a header says otherwise: `email=${users.email}`. Not with GET and HEAD.',
    allowed: 'a text',
  }),
  json: field(z.optional(z.unknown()), {
    description: 'Body of the request as JSON. Not with GET and HEAD.',
    allowed: 'any value',
  }),
  expect: field(withDefault(expectation, {}), {
    description:
      'What the answer must be. Without a status: 2xx, after redirects that are followed, and no login page.',
    allowed: 'a map with status, contains and json',
  }),
  extract: field(withDefault(z.record(z.string(), source), {}), {
    description: 'Variables that later steps use as `${name}`, each with where it stands in the answer.',
    allowed: 'a map of variable names to json, regex, css or header',
  }),
  once: field(withDefault(z.boolean(), false), {
    description:
      'Done once by each VU, in its first iteration; its cookies and variables are kept: a login. Not for every step of a journey.',
    allowed: TRUE_FALSE,
  }),
  'read-only': field(withDefault(z.boolean(), false), {
    description:
      'Says that a POST (or OPTIONS) changes nothing, such as a login or a search: `test-mode: read-only` then takes it.',
    allowed: TRUE_FALSE,
  }),
  'think-seconds': field(z.optional(thinkSeconds()), {
    description: 'Pause after the step, on average, from half of it to one and a half; that of the journey without it.',
    allowed: THINK,
  }),
});

/** A step as the file has it. */
export type StepSettings = z.output<typeof stepSchema>;
