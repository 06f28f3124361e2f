import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { verdictSchema } from '../../src/verdict/verdict.ts';
import { VERDICTS } from '../report/verdicts.ts';

const published = z.fromJSONSchema(JSON.parse(readFileSync('schema/verdict.schema.json', 'utf8')));

/** The same with a field more in every object that has fields of its own. */
function grown(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => grown(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, grown(item, name)]);
  return Object.fromEntries(BY_NAME.has(key) ? entries : [...entries, ['addedLater', { deep: true }]]);
}

/** Objects whose keys are names of what was counted or tagged: a key more is no field more. */
const BY_NAME = new Set(['tags', 'statuses', 'errorCodes']);

test.each(Object.entries(VERDICTS))(
  'readers of the published schema take fields that are added later: %s',
  (_name, verdict) => {
    expect(published.safeParse(verdict).error).toBeUndefined();
    expect(published.safeParse(grown(verdict)).error).toBeUndefined();
    expect(published.safeParse({ ...verdict, outcome: 'green' }).success).toBe(false);
  },
);

test.each(Object.entries(VERDICTS))('our own tests take no field that is not in it: %s', (_name, verdict) => {
  expect(verdictSchema.safeParse(verdict).success).toBe(true);
  expect(verdictSchema.safeParse({ ...verdict, addedLater: 1 }).success).toBe(false);
});
