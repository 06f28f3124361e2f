import * as z from 'zod/mini';
import { keyInPage, TOP_KEYS } from './file-keys.ts';
import { type Input, KEYS } from './inputs.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of a config file (draft-07), for editors: what they cannot check, the gate does. */
export function configJsonSchema(): JsonSchema {
  const ofPage = KEYS.filter(({ path: [room] }) => room === 'pages');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'k6-gate config file',
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries([...TOP_KEYS].map(([name, input]) => [name, propertyOf(input)])),
      pages: {
        description: 'The pages to load, each a scenario of its own.',
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['type'],
          properties: Object.fromEntries(ofPage.map((input) => [keyInPage(input), propertyOf(input)])),
        },
      },
    },
  };
}

function propertyOf({ schema, description, allowed, kind, default: byDefault }: Input): JsonSchema {
  const { $schema: _dialect, description: _short, ...own } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return {
    description: `${description} Allowed: ${allowed}.`,
    ...(byDefault === undefined ? {} : { default: byDefault as JsonSchema['default'] }),
    ...spellings(own, kind),
  };
}

/** A text may stand without quotes though YAML sees a number in it, and a list as lines of one text. */
function spellings(own: JsonSchema, kind: Input['kind']): JsonSchema {
  if (kind === 'text' && own.enum === undefined) return { anyOf: [own, { type: ['number', 'boolean'] }] };
  return kind === 'lines' ? { anyOf: [own, { type: 'string' }] } : own;
}
