import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/config/context.ts';
import { makeFolder, runName } from '../../src/evidence/folder.ts';
import { configOf, fileConfig, SITE } from '../support/config.ts';
import { testWorld } from '../support/world.ts';

const context = (job: string | null): Context => ({ ...testContext, job });
const testContext: Context = {
  ...{ commit: null, runUrl: null, runner: null, attempt: 1, pullRequest: null, fork: false, privileged: null },
  job: null,
};

const journeys = (...names: readonly string[]): string =>
  `journeys: [${names.map((name) => `{name: ${name}, steps: [{path: /}]}`).join(', ')}]`;

describe('the name of a run', () => {
  test.each<[string | null, string]>([
    ['gate', 'gate-product-preprod-1a2b'],
    [null, 'product-preprod-1a2b'],
    ['', 'product-preprod-1a2b'],
    ['build & gate: [prod/eu]', 'build-gate-prod-eu--product-preprod-1a2b'],
    ['../../etc', '..-..-etc-product-preprod-1a2b'],
    ['日本', '--product-preprod-1a2b'],
    ['a\nb"c<d>e|f*g?h:i\\j', 'a-b-c-d-e-f-g-h-i-j-product-preprod-1a2b'],
  ])('of job %j is %s', (job, name) => {
    expect(runName(context(job), configOf(), '1a2b')).toBe(name);
  });

  const PAGES = 'pages:\n  - type: product\n  - type: homepage\n';
  const journey = (name: string) => `  - name: ${name}\n    steps:\n      - path: /x\n`;

  test.each<[string, string]>([
    [PAGES, 'gate-2-pages-preprod-1a2b'],
    [`${PAGES}journeys:\n${journey('buy')}`, 'gate-2-pages-1-journey-preprod-1a2b'],
    [`journeys:\n${journey('buy')}${journey('look')}`, 'gate-2-journeys-preprod-1a2b'],
    [`journeys:\n${journey('buy')}`, 'gate-buy-preprod-1a2b'],
    ['page-type: product\nsequence: [smoke, load]\n', 'gate-product-preprod-smoke-1a2b'],
  ])('tells what is visited, and the step of a sequence: %j', (text, name) => {
    expect(runName(context('gate'), fileConfig(text, SITE), '1a2b')).toBe(name);
  });

  test('without a config still has job and id', () => {
    expect(runName(context('gate'), null, '1a2b')).toBe('gate-1a2b');
  });

  test.each<[string, string, string]>([
    ['a page and a journey', `pages: [{type: homepage}]\n${journeys('a')}`, '1-page-1-journey-preprod-1a2b'],
    [
      'pages and a journey',
      `pages: [{type: homepage}, {type: product}]\n${journeys('a')}`,
      '2-pages-1-journey-preprod-1a2b',
    ],
    ['a page and journeys', `pages: [{type: homepage}]\n${journeys('a', 'b')}`, '1-page-2-journeys-preprod-1a2b'],
    ['pages alone', 'pages: [{type: homepage}, {type: product}]', '2-pages-preprod-1a2b'],
    ['journeys alone', journeys('a', 'b'), '2-journeys-preprod-1a2b'],
    ['one journey', journeys('a'), 'a-preprod-1a2b'],
  ])('of several visits counts them: %s', (_words, text, name) => {
    expect(runName(context(null), fileConfig(text, SITE), '1a2b')).toBe(name);
  });

  test('fits into a file system, and keeps its id', () => {
    const name = runName(context('x'.repeat(1000)), configOf(), '1a2b');
    expect(Buffer.byteLength(name)).toBeLessThan(200);
    expect(name.endsWith('-product-preprod-1a2b')).toBe(true);
  });

  test('differs between two runs of one job', () => {
    expect(runName(context('gate'), configOf(), 'aaaa')).not.toBe(runName(context('gate'), configOf(), 'bbbb'));
  });
});

describe('the folder', () => {
  test('is a fresh one below k6-gate-results unless asked for', () => {
    using world = testWorld();
    const folder = makeFolder(null, 'name', world.folders.work);
    expect(folder).toBe(join(world.folders.work, 'k6-gate-results', 'name'));
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  test.each([
    ['a/b/c', 'a relative one, made with those above it'],
    ['empty', 'an empty one that exists'],
  ])('is the one that was asked for: %s', (wanted) => {
    using world = testWorld();
    mkdirSync(join(world.folders.work, 'empty'));
    const folder = makeFolder(wanted, 'name', world.folders.work);
    expect(folder).toBe(join(world.folders.work, wanted));
    expect(isAbsolute(folder)).toBe(true);
  });

  test.each<[string, string]>([
    ['full', 'user/invalid-config'],
    ['file', 'platform/evidence'],
    ['file/below', 'platform/evidence'],
    ['nul\u0000', 'platform/evidence'],
    [`${'x'.repeat(300)}`, 'platform/evidence'],
    // Node's own recursive mkdir never comes back from there.
    ['/proc/k6-gate/run', 'platform/evidence'],
  ])('is refused as %j: %s', (wanted, code) => {
    using world = testWorld();
    mkdirSync(join(world.folders.work, 'full'));
    writeFileSync(join(world.folders.work, 'full', 'x'), '');
    writeFileSync(join(world.folders.work, 'file'), '');
    expect(() => makeFolder(wanted, 'name', world.folders.work)).toThrow(expect.objectContaining({ code }));
    expect(readdirSync(world.folders.work).sort()).toEqual(['file', 'full']);
  });

  test('that cannot be used says which one, and what to do', () => {
    using world = testWorld();
    writeFileSync(join(world.folders.work, 'file'), '');
    const failure = () => makeFolder('file', 'name', world.folders.work);
    expect(failure).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(join(world.folders.work, 'file')),
        hint: expect.stringContaining('output-dir'),
      }),
    );
  });
});
