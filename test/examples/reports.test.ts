import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ACTS } from '../../scripts/examples/acts.ts';
import { galleryPage, picturesOf } from '../../scripts/examples/gallery.ts';
import { exampleIn } from '../../scripts/examples/views.ts';
import { OUTCOMES, verdictSchema } from '../../src/verdict/verdict.ts';

const ROOT = 'examples/reports';
const REFRESH = 'run "npm run examples -- --render" and commit';
const MOST_BYTES = 2_200_000;
const MOST_PICTURE_BYTES = 150_000;

const published = z.fromJSONSchema(JSON.parse(readFileSync('schema/verdict.schema.json', 'utf8')));
const textOf = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const filesOf = (name: string): string[] => readdirSync(join(ROOT, name)).sort();

test('there is an example of every outcome, and of a load that was stopped early', () => {
  expect(new Set(ACTS.map(({ outcome }) => outcome))).toEqual(new Set(OUTCOMES));
  expect(JSON.parse(textOf('aborted', 'verdict.json'))).toMatchObject({ outcome: 'failed', abort: { by: 'k6' } });
  expect(JSON.parse(textOf('failed', 'verdict.json'))).toMatchObject({ outcome: 'failed', abort: null });
});

describe.each(ACTS)('$name', ({ name, outcome }) => {
  test('is a verdict of the contract', () => {
    const verdict = JSON.parse(textOf(name, 'verdict.json'));
    expect(verdictSchema.parse(verdict).outcome).toBe(outcome);
    expect(published.safeParse(verdict).error).toBeUndefined();
  });

  test('its views are those that its verdict makes today', async () => {
    const { views } = await exampleIn(join(ROOT, name));
    for (const [file, text] of Object.entries(views))
      expect(existsSync(join(ROOT, name, file)) && text === textOf(name, file), `${file} is old: ${REFRESH}`).toBe(
        true,
      );
  });

  test('tells nothing of the machine that it was made on', () => {
    for (const file of filesOf(name)) expect(textOf(name, file), file).not.toMatch(/\/(root|home|Users|tmp)\//);
  });
});

test('the page of all examples shows them as they are', async () => {
  const shown = await Promise.all(
    ACTS.map(async (act) => {
      const { verdict } = await exampleIn(join(ROOT, act.name));
      return { act, verdict, files: filesOf(act.name) };
    }),
  );
  expect(galleryPage(shown) === textOf('README.md'), `README.md is old: ${REFRESH}`).toBe(true);
});

test('every picture is there, and small', () => {
  const names = picturesOf(ACTS).map(({ name }) => `${name}.webp`);
  expect(filesOf('pictures')).toEqual(names.sort());
  for (const name of names) {
    const image = readFileSync(join(ROOT, 'pictures', name));
    expect([image.toString('latin1', 0, 4), image.toString('latin1', 8, 12)], name).toEqual(['RIFF', 'WEBP']);
    expect(image.length, name).toBeLessThan(MOST_PICTURE_BYTES);
  }
});

test('a checkout does not get heavy by them', () => {
  const all = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(ROOT, name)));
  expect(all.reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0)).toBeLessThan(MOST_BYTES);
});
