import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { views } from '../src/decide.ts';
import { openEvidence } from '../src/evidence/evidence.ts';
import { rebuildReports } from '../src/rebuild.ts';
import type { Ending } from '../src/verdict/assemble.ts';
import { temporaryFolder } from './evidence/fixtures.ts';
import { configOf } from './support/config.ts';
import { type TestWorld, testWorld } from './support/world.ts';

const REPORTS = Object.keys(views);

/** Leaves the evidence of a run in a folder of this name, without its reports. */
async function leaveRun(world: TestWorld, name: string, outcome: Ending['outcome'] = 'passed'): Promise<string> {
  const evidence = await openEvidence(configOf({ 'output-dir': name }), world);
  await evidence.conclude(async () => ({ outcome, reasons: [] }), {});
  return evidence.folder;
}

async function rebuilt(world: TestWorld, ...args: string[]) {
  const said: string[] = [];
  const faults = await rebuildReports(args, world.folders.work, (text) => void said.push(text));
  return { faults, said: said.join('\n') };
}

test('every report is written into the folder, and the rest of it stays as it is', async () => {
  using world = testWorld();
  const folder = await leaveRun(world, 'run', 'failed');
  const before = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const { faults, said } = await rebuilt(world, 'run');
  expect(faults).toEqual([]);
  expect(said).toMatch(/^BLOCKED: /);
  expect(said).toContain(`Made again from the evidence, not judged again: ${REPORTS.join(', ')} in ${folder}`);
  expect(said).not.toContain('Evidence: ');
  expect(readdirSync(folder).sort()).toEqual([...before.keys(), ...REPORTS].sort());
  for (const [name, text] of before) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

test('another folder is made where it is missing, and that of the run gets nothing', async () => {
  using world = testWorld();
  const folder = await leaveRun(world, 'run');
  for (const args of [
    ['run', '--output-dir', 'new/one'],
    ['--output-dir=new/two', 'run'],
  ])
    await rebuilt(world, ...args);
  for (const name of ['one', 'two'])
    expect(readdirSync(join(world.folders.work, 'new', name)).sort()).toEqual([...REPORTS].sort());
  expect(readdirSync(folder)).not.toContain('summary.md');
});

test('of a folder with folders each run is told, beside others that hold none', async () => {
  using world = testWorld();
  await leaveRun(world, 'sequence/1-smoke');
  await leaveRun(world, 'sequence/2-load', 'failed');
  mkdirSync(join(world.folders.work, 'sequence/notes'));
  const { said } = await rebuilt(world, 'sequence', '--output-dir', 'other');
  expect(said).toMatch(/^PASSED: [\s\S]*^BLOCKED: /m);
  const other = join(world.folders.work, 'other');
  expect(readdirSync(other)).toEqual(['1-smoke', '2-load']);
  expect(readdirSync(join(other, '2-load')).sort()).toEqual([...REPORTS].sort());
});

test('nothing is written or read through a link that lies in the folder', async () => {
  using world = testWorld();
  using outside = temporaryFolder();
  const folder = await leaveRun(world, 'run');
  const mine = join(outside.path, 'mine');
  writeFileSync(mine, 'mine');
  for (const name of ['summary.md', '.summary.md.part', '.junit.xml.part']) symlinkSync(mine, join(folder, name));
  expect((await rebuilt(world, 'run')).faults).toEqual([]);
  expect(readFileSync(mine, 'utf8')).toBe('mine');
  expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(/^## /);

  await leaveRun(world, 'many/one');
  symlinkSync(folder, join(world.folders.work, 'many/link'));
  expect((await rebuilt(world, 'many')).said.match(/^PASSED/gm)).toHaveLength(1);
});

test('a report that cannot be written is told, and costs no other', async () => {
  using world = testWorld();
  const folder = await leaveRun(world, 'run');
  mkdirSync(join(folder, 'summary.md/taken'), { recursive: true });
  expect((await rebuilt(world, 'run')).faults).toEqual([expect.stringMatching(/^summary\.md is not complete: /)]);
  expect(existsSync(join(folder, 'junit.xml'))).toBe(true);
});

describe('what is not right is told in one message', () => {
  test.each<[string, string[], RegExp]>([
    ['no folder', [], /^report: the folder is missing/],
    ['an empty name', [''], /^report: the folder is missing/],
    ['two folders', ['run', 'other'], /^report: 2 folders are given; allowed: one/],
    ['another flag', ['run', '--max-vus', '3'], /^--max-vus is no flag of report; allowed: --output-dir/],
    ['another flag with a value', ['run', '--token=s3cret'], /^--token is no flag of report/],
    ['no value', ['run', '--output-dir'], /^--output-dir has no value/],
    ['an empty value', ['run', '--output-dir='], /^--output-dir has no value/],
    ['a folder that is not there', ['nowhere'], /^"nowhere" is no folder that can be read: .*ENOENT/],
    ['a file', ['run/verdict.json'], /^"run\/verdict.json" is no folder/],
    ['a folder without evidence', ['empty'], /^"empty" holds no evidence: no verdict\.json, and no folder with one/],
    ['a folder that cannot be made', ['run', '--output-dir', 'run/verdict.json/x'], /^--output-dir: .* cannot be made/],
    ['a verdict that is none', ['broken'], /^broken\/verdict\.json is no verdict/],
  ])('%s: %j', async (_name, args, words) => {
    using world = testWorld();
    await leaveRun(world, 'run');
    for (const name of ['empty', 'broken']) mkdirSync(join(world.folders.work, name));
    writeFileSync(join(world.folders.work, 'broken/verdict.json'), '{"schema":1}');
    await expect(rebuilt(world, ...args)).rejects.toMatchObject({
      code: 'user/refused',
      message: expect.stringMatching(words),
      hint: expect.stringMatching(/folder/),
    });
  });
});
