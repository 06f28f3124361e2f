import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { verdictSchema } from '../../src/verdict/verdict.ts';
import { VERDICTS } from '../report/verdicts.ts';

const published = z.fromJSONSchema(JSON.parse(readFileSync('schema/verdict.schema.json', 'utf8')));

/** The same with a field more in every object that has fields of its own. */
function grown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(grown);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, grown(item)]);
  // What is counted or tagged by name has any field, of its one kind.
  const named = Object.values(value).every((item) => typeof item === 'number' || typeof item === 'string');
  return Object.fromEntries(named ? entries : [...entries, ['addedLater', { deep: true }]]);
}

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
