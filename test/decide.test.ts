import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decide } from '../src/decide.ts';
import { readConfig } from '../src/read-config.ts';
import { exitCodeOf } from '../src/verdict/exit-code.ts';
import { openFakeK6, says } from './gate/fake-gate.ts';
import { testWorld } from './support/world.ts';

const spelling = (name: string) => `--${name}`;

/** Decides on these values in a folder with an empty `empty` and a `full` that is not. */
async function decideOn(values: Readonly<Record<string, string>>) {
  using world = testWorld();
  for (const name of ['empty', 'full']) mkdirSync(join(world.folders.work, name));
  writeFileSync(join(world.folders.work, 'full', 'x'), '');
  const verdict = await decide({ values, spelling }, world, new AbortController().signal, () => undefined);
  return { verdict, work: world.folders.work };
}

test('an output-dir that is not empty is told with the other problems', async () => {
  const { verdict, work } = await decideOn({ 'page-type': 'homepage', environment: 'preprod', 'output-dir': 'full' });
  expect(exitCodeOf(verdict)).toBe(2);
  expect(verdict.error).toMatchObject({ code: 'user/invalid-config', hint: expect.stringContaining('lines above') });
  expect(verdict.reasons.map(({ message }) => message)).toEqual([
    expect.stringContaining('--target-url: is required'),
    `--output-dir: "${join(work, 'full')}" is not empty; allowed: a folder that does not exist yet, or is empty`,
  ]);
  expect(verdict.evidence).toMatchObject({
    files: ['ctrf.json', 'junit.xml', 'report.html', 'summary.md', 'verdict.json'],
  });
});

test.each(['empty', 'absent', 'full/x', ''])('an output-dir %j is no problem beside others', async (wanted) => {
  const { verdict, work } = await decideOn({ 'page-type': 'homepage', environment: 'preprod', 'output-dir': wanted });
  expect(verdict.reasons).toHaveLength(1);
  if (wanted === 'empty' || wanted === 'absent') expect(verdict.evidence.folder).toBe(join(work, wanted));
});

const SITE = `target-url: http://127.0.0.1:9/
environment: preprod
duration-seconds: 6
warm-up-seconds: 1
ready-timeout-seconds: 0
request-headers: ['X-Token: \${TOKEN}']
pages:
  - type: product
    template: own.mustache
`;
const TOKEN = 's3cret-token';

/** Decides on the site above with a k6 of shell that tells its secret in the rehearsal and the warm-up. */
async function decideWithSecret() {
  using base = testWorld({ TOKEN });
  const masks: string[] = [];
  const world = { ...base, log: { ...base.log, mask: (secret: string) => void masks.push(secret) } };
  writeFileSync(join(world.folders.work, 'k6-gate.yml'), SITE);
  writeFileSync(join(world.folders.work, 'own.mustache'), '// of the repository\nBROWSE.product = () => null;\n');
  const told = says(`k6 saw ${TOKEN}`);
  using k6 = openFakeK6({ rehearsal: `${told}; cat "$ROOT/visit" >&2`, warmUp: `${told}; exit 1` });
  const flat = { values: { config: 'k6-gate.yml', 'k6-path': k6.path }, spelling };
  const [{ config }] = await readConfig(flat, world);
  k6.prepare(config);
  const verdict = await decide(flat, world, new AbortController().signal, () => undefined);
  const script = readFileSync(join(verdict.evidence.folder ?? '', 'script.js'), 'utf8');
  return { verdict, masks, script, log: base.lines.join('\n') };
}

test('a secret is masked, and told in no line of the log', async () => {
  const { verdict, masks, log } = await decideWithSecret();
  expect(verdict.runs.map(({ name }) => name)).toEqual(['rehearsal', 'warm-up', 'load']);
  expect(masks).toContain(TOKEN);
  expect(log).toMatch(/k6 \| error: k6 saw \S+\n[\s\S]*The warm-up ended with 1: k6 saw /);
  expect(log).not.toContain(TOKEN);
});

test('the script is made of the templates that the repository has', async () => {
  expect((await decideWithSecret()).script).toContain('// of the repository');
});
