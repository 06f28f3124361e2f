import { expect, test } from 'vitest';
import { readManifest, resolveInputs } from './action-manifest.ts';
import { writeTinyAction } from './tiny-action.ts';

const inputs = `  url: { description: u, required: true }
  k6-version: { default: 2.2.0 }
  Max Time: { default: 60 }
  token: { default: "\${{ github.token }}" }
  old: { deprecationMessage: use url }`;

async function resolve(given: Record<string, string>): Promise<ReturnType<typeof resolveInputs>> {
  await using action = await writeTinyAction({ main: '', inputs });
  return resolveInputs(await readManifest(action.folder), given, { 'github.token': 'ghs_1' });
}

test('defaults become variables with hyphens kept and spaces replaced', async () => {
  expect(await resolve({})).toEqual({
    env: { INPUT_URL: '', 'INPUT_K6-VERSION': '2.2.0', INPUT_MAX_TIME: '60', INPUT_TOKEN: 'ghs_1', INPUT_OLD: '' },
    warnings: [],
  });
});

test('what is given wins, whatever its case', async () => {
  expect((await resolve({ URL: 'https://a', 'K6-version': '1' })).env).toMatchObject({
    INPUT_URL: 'https://a',
    'INPUT_K6-VERSION': '1',
  });
});

test('unknown inputs are passed on with a warning, deprecated ones with their message', async () => {
  const { env, warnings } = await resolve({ 'time-out': '3', old: 'x' });
  expect(env['INPUT_TIME-OUT']).toBe('3');
  expect(warnings).toEqual([
    "Unexpected input(s) 'time-out', valid inputs are ['url', 'k6-version', 'max time', 'token', 'old']",
    "Input 'old' has been deprecated with message: use url",
  ]);
});

test('an expression that is not known is an error, not an empty value', async () => {
  await using action = await writeTinyAction({ main: '', inputs: '  a: { default: "${{ secrets.X }}" }' });
  const manifest = await readManifest(action.folder);
  expect(() => resolveInputs(manifest, {}, {})).toThrow('cannot evaluate ${{ secrets.X }}');
});
