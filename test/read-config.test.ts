import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig, USUAL_CONFIG_FILE } from '../src/read-config.ts';
import { type TestWorld, testWorld } from './support/world.ts';

const SITE = 'target-url: https://shop.example/\nenvironment: preprod\n';
const WITH_TEMPLATE = `${SITE}pages:\n  - type: product\n    template: TEMPLATE\n`;
const SECRET = 'a file of the machine';

/** A working directory with these files in it, `outside.txt` and a folder beside it. */
function worldWith(files: Readonly<Record<string, string>>): TestWorld {
  const world = testWorld();
  const work = join(world.folders.work, 'checkout');
  mkdirSync(join(world.folders.work, 'checkout-of-another'), { recursive: true });
  writeFileSync(join(world.folders.work, 'outside.txt'), SECRET);
  writeFileSync(join(world.folders.work, 'checkout-of-another', 'own.mustache'), SECRET);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, name)), { recursive: true });
    writeFileSync(join(work, name), text);
  }
  return { ...world, folders: { ...world.folders, work } };
}

const read = async (world: TestWorld, values: Readonly<Record<string, string>> = {}) =>
  (await readConfig({ values, spelling: (name) => name }, world))[0];

async function refusalOf(world: TestWorld, values: Readonly<Record<string, string>> = {}): Promise<string> {
  try {
    await read(world, values);
  } catch (error) {
    expect(error).toMatchObject({ code: 'user/invalid-config' });
    return error instanceof Error ? error.message : '';
  }
  throw new Error('it was accepted');
}

describe('a file that the config file names', () => {
  const NAMES = ['../outside.txt', '../checkout-of-another/own.mustache', '/proc/self/environ', 'a/../../outside.txt'];

  test.each(NAMES)('is no template when it is %s', async (name) => {
    using world = worldWith({ [USUAL_CONFIG_FILE]: WITH_TEMPLATE.replace('TEMPLATE', name), 'a/b': '' });
    expect(await refusalOf(world)).toContain(
      `template of the page product: ${name} cannot be read (it lies outside of `,
    );
  });

  test.each(NAMES)('is no script when it is %s, but an input may name it', async (name) => {
    using world = worldWith({ [USUAL_CONFIG_FILE]: `${SITE}script: ${name}\n`, 'a/b': '' });
    expect(await refusalOf(world)).toContain(`script: ${name} cannot be read (it lies outside of `);
    await expect(read(world, { script: ' ' })).rejects.toThrow('it lies outside of ');
    expect((await read(world, { script: name })).config.script?.path).toBe(name);
  });

  test.each(NAMES)('is no data when it is %s', async (name) => {
    const journey = 'journeys:\n  - name: a\n    steps:\n      - path: /x\n';
    const data = `data:\n  users: { file: ${name} }\n`;
    using world = worldWith({ [USUAL_CONFIG_FILE]: `${SITE}${journey}${data}`, 'a/b': '' });
    expect(await refusalOf(world)).toContain(`data.users.file: ${name} cannot be read (it lies outside of `);
  });

  test('is no data when it is too large', async () => {
    const journey = 'journeys:\n  - name: a\n    steps:\n      - path: /x\n';
    using world = worldWith({ [USUAL_CONFIG_FILE]: `${SITE}${journey}data:\n  users: { file: a.csv }\n`, 'a.csv': '' });
    truncateSync(join(world.folders.work, 'a.csv'), 16 * 1024 * 1024 + 1);
    expect(await refusalOf(world)).toContain('data.users.file: a.csv cannot be read (it has more than 16384 KiB)');
  });

  test('is no link to what lies outside, and may be one to what lies inside', async () => {
    using world = worldWith({
      [USUAL_CONFIG_FILE]: WITH_TEMPLATE.replace('TEMPLATE', 'own.mustache'),
      'load/real.mustache': 'function browse() {}',
    });
    const link = join(world.folders.work, 'own.mustache');
    symlinkSync('load/real.mustache', link);
    expect((await read(world)).templates['own.mustache']).toBe('function browse() {}');
    using other = worldWith({ [USUAL_CONFIG_FILE]: WITH_TEMPLATE.replace('TEMPLATE', 'own.mustache') });
    symlinkSync('../outside.txt', join(other.folders.work, 'own.mustache'));
    expect(await refusalOf(other)).toContain('it lies outside of ');
  });

  test('may have two dots at the beginning of its name', async () => {
    using world = worldWith({ [USUAL_CONFIG_FILE]: WITH_TEMPLATE.replace('TEMPLATE', '..own'), '..own': 'x' });
    expect((await read(world)).templates['..own']).toBe('x');
  });
});

describe('the config file', () => {
  test('that nobody named is no link to what lies outside', async () => {
    using world = worldWith({ '.github/README.md': '' });
    writeFileSync(join(world.folders.work, '../other.yml'), SITE);
    symlinkSync('../../other.yml', join(world.folders.work, USUAL_CONFIG_FILE));
    expect(await refusalOf(world)).toContain('it lies outside of ');
    expect((await read(world, { config: '../other.yml', 'page-type': 'product' })).config.environment).toBe('preprod');
  });

  test.each<[string, string, string]>([
    ['is too large', `${SITE}# ${'x'.repeat(256 * 1024)}`, 'it has more than 256 KiB'],
    ['lists too many pages', `${SITE}pages:\n${'  - type: x\n'.repeat(1001)}`, '1001 pages are too many'],
  ])('that %s is refused at once', async (_name, text, words) => {
    using world = worldWith({ [USUAL_CONFIG_FILE]: text });
    const began = performance.now();
    expect(await refusalOf(world)).toContain(words);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('that is a folder cannot be read', async () => {
    using world = worldWith({ 'gate.yml/x': '' });
    expect(await refusalOf(world, { config: 'gate.yml' })).toContain('config: gate.yml cannot be read (EISDIR');
  });

  test('that is not there is none, but one that is named must be', async () => {
    using world = worldWith({ x: '' });
    expect(await refusalOf(world)).toContain('target-url: is required');
    expect(await refusalOf(world, { config: 'none.yml' })).toContain('none.yml cannot be read (ENOENT');
  });
});
