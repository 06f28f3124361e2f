import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { KEYS } from '../../src/config/inputs.ts';
import { planText } from '../../src/report/plan.ts';
import { fileConfig } from '../support/config.ts';
import { fences, PAGES, read } from './documents.ts';

const published = z.fromJSONSchema(JSON.parse(readFileSync('schema/config.schema.json', 'utf8')));
const ENV = { PREPROD_AUTH: 'dXNlcjpwYXNz', GITHUB_SHA: '0f1e2d3c', API_SECRET: 'c2VjcmV0' };

const configOf = (text: string) => fileConfig(text, {}, ENV);

const files = readdirSync('examples/config')
  .filter((name) => name.endsWith('.yml'))
  .map((name) => join('examples/config', name));

test('there are config files to copy', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s', (path) => {
  const { text } = read(path);

  test('is a configuration that runs, in editors too', () => {
    const config = configOf(text);
    expect(published.safeParse(parse(text)).error).toBeUndefined();
    expect(planText(config)).toContain(`Pages (${config.pages.length}):`);
  });

  test('names its schema first, and is named in the list of examples', () => {
    expect(text).toMatch(/^# yaml-language-server: \$schema=\S+\/schema\/config\.schema\.json\n/);
    expect(read('examples/README.md').text).toContain(`(${path.replace('examples/', '')})`);
  });

  test('gives every judged threshold that the plan knows of enough samples', () => {
    expect(planText(configOf(text))).not.toContain('may get few samples');
  });
});

test('the plan of a whole shop shows all that is set before the load, each kind of page, and weights', () => {
  const { pages, ready, expectVersion } = configOf(read('examples/config/shop.yml').text);
  expect(pages.map(({ type, load: { maxVus } }) => [type, maxVus])).toEqual([
    ['homepage', 15],
    ['category', 10],
    ['product', 10],
    ['landing', 5],
  ]);
  expect(ready).toMatchObject({ times: 3, timeoutSeconds: 180 });
  expect(expectVersion).toMatchObject({ equals: '0f1e2d3c', written: '${GITHUB_SHA}' });
});

/** Parts of a config file in the documents: whole ones name a target. */
const parts = PAGES.flatMap((page) => fences(page, 'yaml').map((text): [string, string] => [page.path, text])).filter(
  ([, text]) => isSettings(parse(text)),
);

function isSettings(value: unknown): boolean {
  const known = new Set(['pages', ...KEYS.map(({ name }) => name)]);
  const names = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  return names.length > 0 && names.every((name) => known.has(name));
}

test('documents show parts of config files', () => {
  expect(parts.length).toBeGreaterThanOrEqual(3);
});

test.each(parts)('%s shows settings that can be used: %s', (_path, text) => {
  const isWhole = text.includes('target-url:');
  const rest = isWhole ? '' : 'target-url: https://shop.example/\nenvironment: preprod\npage-type: product\n';
  expect(() => configOf(`${rest}${text}`)).not.toThrow();
});
