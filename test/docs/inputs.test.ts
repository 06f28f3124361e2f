import { expect, test } from 'vitest';
import { readContext } from '../../src/config/context.ts';
import { configJsonSchema } from '../../src/config/file-schema.ts';
import { KEYS } from '../../src/config/inputs.ts';
import { resolve } from '../../src/config/resolve.ts';
import { OUTPUTS } from '../../src/github/outputs.ts';
import { REASON_CODES } from '../../src/verdict/verdict.ts';
import { readManifest } from '../harness/action-manifest.ts';
import { EXAMPLES, fences, isGate, PAGES, prose, type Step, stepsOf, WORKFLOWS } from './documents.ts';

const manifest = await readManifest('.');
const inputs = new Set(Object.keys(manifest.inputs));
const outputs = new Set(Object.keys(manifest.outputs));

const snippets = PAGES.flatMap((page) => fences(page, 'yaml').map((text) => ({ path: page.path, text })));
const gates = [...EXAMPLES, ...snippets].flatMap(({ path, text }) =>
  stepsOf(text)
    .filter(isGate)
    .map((step): [string, Step] => [path, step]),
);
const withInputs = gates.filter(([, step]) => step.with !== undefined);

test('documents and examples show the action', () => {
  expect(withInputs.length).toBeGreaterThanOrEqual(6);
});

test.each(withInputs)('%s names inputs of action.yml only', (_path, step) => {
  expect(Object.keys(step.with ?? {}).filter((name) => !inputs.has(name))).toEqual([]);
});

test.each(withInputs)('%s is a configuration that runs', (_path, step) => {
  const values = Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, evaluated(value)]));
  const env = { PREPROD_AUTH: 'dXNlcjpwYXNz', SHOP_TOKEN: 'a-token' };
  const flat = { values, spelling: (name: string) => name };
  expect(() => resolve({ flat, env, context: readContext({}, undefined) })[0]).not.toThrow();
});

/** A value as the runner hands it over, expressions filled in. */
function evaluated(value: unknown): string {
  const known: Readonly<Record<string, string>> = {
    'matrix.page-type': 'product',
    'matrix.path': '/p/42',
    'github.event.pull_request.number': '7',
  };
  return String(value).replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => known[name] ?? name);
}

const commandLines = [...PAGES.flatMap((page) => fences(page, 'sh')), ...EXAMPLES.map(({ text }) => text)]
  .flatMap((text) => [...text.matchAll(/k6-gate(?:@[\d.]+)? (?:init|run|plan|render)\b((?:\s+(?!#|- ).*)*)/g)])
  .map(([, flags]) => flags ?? '');

test('every flag of a command line is an input', () => {
  const flags = commandLines.flatMap((line) => [...line.matchAll(/--([a-z0-9-]+)/g)].map(([, name]) => name ?? ''));
  expect(flags.length).toBeGreaterThan(10);
  expect(flags.filter((flag) => !inputs.has(flag) && flag !== 'help')).toEqual([]);
});

test('every output that an example reads exists', () => {
  const texts = [...EXAMPLES, ...snippets].map(({ text }) => text);
  const used = texts.flatMap((text) => [...text.matchAll(/steps\.gate\.outputs\.([a-z0-9-]+)/g)]);
  expect(used.length).toBeGreaterThan(1);
  expect(used.map(([, name]) => name ?? '').filter((name) => !outputs.has(name))).toEqual([]);
});

/** Words with a hyphen that are neither inputs nor outputs. What is not here, and not in the sources, is a typo. */
const OTHER_WORDS = [
  ...['read-only', 'warm-up', 'k6-gate', 'k6-gate-results', 'max-parallel', 'fail-fast', 'persist-credentials'],
  ...['timeout-seconds', 'timeout-minutes', 'pull-requests', 'continue-on-error'],
  ...['think-seconds', 'per-vu', 'per-iteration'],
  ...['on-change', 'on-fail'],
];

/** Every key that a config file may have, however deep. */
function keysIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, part]) => [
    ...(name === 'properties' ? Object.keys(part) : []),
    ...keysIn(part),
  ]);
}

test.each(PAGES.map((page) => [page.path, page] as const))('%s: `words-with-hyphens` are known', (_path, page) => {
  const known = new Set<string>([
    ...KEYS.map(({ name }) => name),
    ...keysIn(configJsonSchema()),
    ...OUTPUTS.map(({ name }) => name),
    ...REASON_CODES,
    ...OTHER_WORDS,
  ]);
  const spans = [...prose(page).matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)(?:: [^`]*)?`/g)].map(([, word]) => word ?? '');
  expect(spans.filter((word) => !known.has(word))).toEqual([]);
});

const others = [...EXAMPLES, ...WORKFLOWS].flatMap(({ path, text }) =>
  text
    .split('\n')
    .filter((line) => /^\s*(- )?uses: [\w-]+\//.test(line) && !line.includes('OWNER/k6-gate@'))
    .map((line): [string, string] => [path, line.trim()]),
);

test.each(others)('%s pins by commit and names the version: %s', (_path, line) => {
  expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('no gate step runs on always(): it would not hear of a cancelled job', () => {
  for (const [, step] of gates) expect(step).not.toHaveProperty('if');
});
