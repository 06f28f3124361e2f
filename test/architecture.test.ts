import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../src/version.ts';

const ROOT = join(import.meta.dirname, '..');

/** What a room may import: a room, one of its files, or a package; `types` marks what may be imported as types only. */
interface Permission {
  readonly of: string;
  readonly types?: true;
}

const values = (...of: string[]): Permission[] => of.map((name) => ({ of: name }));
const types = (...of: string[]): Permission[] => of.map((name) => ({ of: name, types: true }));

/** Every room may know these: the error that stops the gate, the shapes of the outside, our own version. */
const EVERYWHERE = [...values('gate-error.ts', 'version.ts'), ...types('world.ts')];

/** The table of rooms, from left to right as the data goes. */
const ROOMS: Readonly<Record<string, readonly Permission[]>> = {
  // ipaddr.js, semver and fastest-levenshtein: addresses, versions and typos are checked where config is read.
  config: values('zod', 'yaml', 'ipaddr.js', 'semver', 'fastest-levenshtein'),
  script: values('config', 'mustache'),
  // summary.ts: the summary is part of how a run ended. json.ts: k6 speaks JSON. zod, semver, ipaddr.js: what k6 and its environment say is parsed here.
  k6: [
    ...values('results/summary.ts', 'results/json.ts', 'node:*', '@actions/*', 'zod', 'semver', 'ipaddr.js'),
    ...values('config'),
    ...types('script'),
  ],
  // The thresholds say which samples to keep apart, and the type of a metric what can be computed of it.
  results: values('config/metric-type.ts', 'config/threshold.ts', 'node:stream'),
  // zod: the verdict is a published schema.
  verdict: [...values('config', 'results', 'zod'), ...types('k6')],
  // config: a plan is told before anything is measured.
  report: [...values('config', 'verdict', 'mustache'), ...types('results')],
  evidence: [
    ...values('config', 'verdict', 'node:*', 'ndjson'),
    // What it keeps it also reads again, and results alone knows the formats; curves grow with the time line.
    ...values('results'),
  ],
  // Results that lie in files; what keeps them apart is told in the words of findings.
  shards: values('results', 'verdict/finding-words.ts', 'node:*'),
  // folder.ts: the artifact is named like the folder. node:path reads nothing; node:fs/promises: a file is called like its artifact. zod: what GitHub answers is parsed here.
  github: [
    ...values('report', 'verdict', 'evidence/folder.ts', '@actions/*', 'node:path', 'zod'),
    // A comment is masked by nobody, is that of the last step of a sequence, and is known again by a digest; outputs are lines of a file.
    ...values('config', 'evidence/redact.ts', 'node:crypto', 'node:fs'),
    ...types('results'),
  ],
  // What runs in the browser of who opens the HTML report.
  page: [...values('uplot'), ...types('report')],
};

const ORDER = [
  ['config'],
  ['script'],
  ['k6', 'results'],
  ['verdict'],
  ['report'],
  ['evidence'],
  ['shards'],
  ['github'],
  ['page'],
];
const PURE = ['config', 'script', 'verdict', 'report'];
const DOORS = ['action.ts', 'cli.ts', 'post.ts'];

interface Import {
  /** A file below src/, or the name of a package. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

const FILES = filesBelow('src');
const textOf = (file: string): string => readFileSync(join(ROOT, 'src', file), 'utf8');
const roomOf = (file: string): string => file.split('/')[0] ?? '';

/** Code without comments, so that what they say is not taken for what it does. */
const codeOf = (file: string): string => textOf(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');

function importsOf(file: string, code: string = codeOf(file)): Import[] {
  const statements = [...code.matchAll(/^(?:import|export)\s+(type\s+)?([^;'"]*?)\s*from\s*'([^']+)'/gm)];
  const others = [...code.matchAll(/\bimport\s*\(\s*['"`]([^'"`]+)['"`]|^import\s+'([^']+)'/gm)];
  return [
    ...statements.map(([, type, names, from]) => ({
      target: resolved(file, from),
      typeOnly: type !== undefined || namesTypesOnly(names),
    })),
    ...others.map(([, dynamic, effect]) => ({ target: resolved(file, dynamic ?? effect), typeOnly: false })),
  ];
}

const resolved = (file: string, from = ''): string => (from.startsWith('.') ? posix.join(dirname(file), from) : from);

function namesTypesOnly(names = ''): boolean {
  const listed = /^\{([^}]*)\}$/.exec(names)?.[1];
  const words = (listed ?? '').split(',').map((name) => name.trim());
  return words.some(Boolean) && words.filter(Boolean).every((name) => name.startsWith('type '));
}

function matches(target: string, { of }: Permission): boolean {
  if (of.endsWith('*')) return target.startsWith(of.slice(0, -1));
  return target === of || target.startsWith(`${of}/`);
}

function isAllowed(room: string, { target, typeOnly }: Import): boolean {
  if (roomOf(target) === room && target.endsWith('.ts')) return true;
  const permissions = [...EVERYWHERE, ...(ROOMS[room] ?? [])];
  return permissions.some((permission) => matches(target, permission) && (typeOnly || permission.types !== true));
}

const inRooms = FILES.filter((file) => file.includes('/'));

describe('the rooms of src/', () => {
  test('are those of the table', () => {
    expect([...new Set(inRooms.map(roomOf))].sort()).toEqual(Object.keys(ROOMS).sort());
    expect(Object.keys(ROOMS)).toEqual(ORDER.flat());
  });

  test.each(inRooms)('%s imports only what its room may', (file) => {
    expect(importsOf(file).filter((imported) => !isAllowed(roomOf(file), imported))).toEqual([]);
  });

  test('never look to their right', () => {
    const place = (room: string): number => ORDER.findIndex((rooms) => rooms.includes(room));
    const backwards = inRooms.flatMap((file) =>
      importsOf(file)
        .filter(
          ({ target, typeOnly }) => target.endsWith('.ts') && !typeOnly && place(roomOf(target)) > place(roomOf(file)),
        )
        .map(({ target }) => `${file} imports ${target}`),
    );
    expect(backwards).toEqual([]);
  });

  test('need no door, and gate.ts and prepared-run.ts need nothing but their parts', () => {
    for (const file of FILES.filter((name) => !DOORS.includes(name))) {
      expect(importsOf(file).filter(({ target }) => DOORS.includes(target))).toEqual([]);
    }
    const besideRooms = (file: string): string[] =>
      importsOf(file)
        .map(({ target }) => target)
        .filter((target) => target.endsWith('.ts') && !target.includes('/'))
        .sort();
    expect(besideRooms('gate.ts')).toEqual(['prepared-run.ts', 'prepared.ts', 'world.ts']);
    const steps = ['load.ts', 'prepared.ts', 'readiness.ts', 'rehearsal.ts', 'version-proof.ts', 'warm-up.ts'];
    expect(besideRooms('prepared-run.ts')).toEqual([...steps, 'stage.ts', 'world.ts'].sort());
  });

  test('what every room may import imports no room but as types', () => {
    for (const file of ['gate-error.ts', 'world.ts', 'version.ts'])
      expect(importsOf(file).filter(({ typeOnly }) => !typeOnly)).toEqual([]);
  });
});

describe('what is exported and no type', () => {
  const ALL = [
    ...FILES,
    ...['test', 'scripts', 'bench', 'examples'].flatMap((folder) =>
      filesBelow(folder).map((file) => `../${folder}/${file}`),
    ),
  ];
  const importers = new Map<string, string[]>();
  for (const file of ALL) {
    const code = codeOf(file);
    for (const { target } of importsOf(file, code)) {
      const name = target.replace(/^\.\.\/src\//, '');
      importers.set(name, [...(importers.get(name) ?? []), code]);
    }
  }

  test.each(FILES)('of %s, another file uses', (file) => {
    const names = [...codeOf(file).matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)];
    const isUsed = (name: string): boolean =>
      (importers.get(file) ?? []).some((code) => new RegExp(`\\b${name}\\b`).test(code));
    expect(names.map(([, name = '']) => name).filter((name) => !isUsed(name))).toEqual([]);
  });
});

describe('the pure rooms', () => {
  const IMPURE =
    /(?<!\.)\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bcrypto\.|\bfetch\(|\bsetTimeout\b|\bsetInterval\b|\bconsole\.|import\.meta/;

  test.each(inRooms.filter((file) => PURE.includes(roomOf(file))))(
    '%s reads no environment, clock, chance or file',
    (file) => {
      expect(IMPURE.exec(codeOf(file))?.[0]).toBeUndefined();
      expect(importsOf(file).filter(({ target }) => target.startsWith('node:'))).toEqual([]);
    },
  );
});

describe('no state of the process', () => {
  const STATE =
    /^(?:export\s+)?(?:let|var)\s|^(?:export\s+)?const \w+(?:: [^=]+)? = (?:new (?:Map|Set|WeakMap|WeakSet)(?:<.*>)?\(\)|\[\]|\{\});/m;

  test.each(FILES.filter((file) => !DOORS.includes(file)))('%s', (file) => {
    expect(STATE.exec(codeOf(file))?.[0]).toBeUndefined();
  });
});

describe('this test', () => {
  test.each([
    ["import { a } from '../k6/argv.ts';", 'k6/argv.ts', false],
    ["import type { A } from '../k6/argv.ts';", 'k6/argv.ts', true],
    ["import { type A, type B } from '../k6/argv.ts';", 'k6/argv.ts', true],
    ["import { type A, b } from '../k6/argv.ts';", 'k6/argv.ts', false],
    ["import {\n  type A,\n  b,\n} from '../k6/argv.ts';", 'k6/argv.ts', false],
    ["import * as core from '@actions/core';", '@actions/core', false],
    ["import Mustache from 'mustache';", 'mustache', false],
    ["import 'side-effect';", 'side-effect', false],
    ["export { a } from './a.ts';", 'verdict/a.ts', false],
    ["export * from './a.ts';", 'verdict/a.ts', false],
    ["  const { a } = await import('node:fs');", 'node:fs', false],
  ])('reads %j', (code, target, typeOnly) => {
    expect(importsOf('verdict/judge.ts', code)).toEqual([{ target, typeOnly }]);
  });

  test.each([
    ['verdict', 'k6/visit.ts', true, true],
    ['verdict', 'k6/visit.ts', false, false],
    ['verdict', 'report/text.ts', true, false],
    ['verdict', 'node:fs', false, false],
    ['config', 'script/render.ts', true, false],
    ['config', 'open-world.ts', true, false],
    ['results', 'config/threshold.ts', true, true],
    ['results', 'config/threshold.ts', false, true],
    ['results', 'config/config.ts', true, false],
    ['report', 'k6/log-line.ts', true, false],
    ['report', 'k6/run.ts', true, false],
    ['script', 'mustache-of-another', false, false],
    ['script', 'world.ts', false, false],
    ['github', '@actions/core', false, true],
    ['github', 'evidence/evidence.ts', false, false],
  ])('lets %s import %s (types only: %s): %s', (room, target, typeOnly, expected) => {
    expect(isAllowed(room, { target, typeOnly })).toBe(expected);
  });
});

test('no program is started through a shell', () => {
  const shell = /\bshell:|\bexec(?:Sync)?\b[^;]*from 'node:child_process'/;
  expect(FILES.filter((file) => shell.test(codeOf(file)))).toEqual([]);
});

test('no test replaces a module: what must be replaced was not handed in', () => {
  const replaced = new RegExp(['vi', '(mock|doMock|hoisted)\\b'].join('\\.'));
  expect(filesBelow('test').filter((file) => replaced.test(readFileSync(join(ROOT, 'test', file), 'utf8')))).toEqual(
    [],
  );
});

test('src/version.ts is the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
});
