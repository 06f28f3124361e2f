import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const PAGE = { 'target-url': 'http://127.0.0.1:1/', 'page-type': 'product', environment: 'preprod' };

/** What no load needs before its k6 runs: packages, and parts of the gate. */
const LATE =
  /node_modules\/(@actions|@azure|@octokit|undici|yaml|ndjson|uplot)\/|\/examples\/|\/src\/(demo|init|rebuild|preview|comment-command|help|post|github\/publish|verdict\/verdict)\.ts|\/src\/report\/(html\/|(step-summary|junit|ctrf)\.ts)/;

/** What a plan of pages can do without: whatever asks a k6. */
const OF_K6 = /\/src\/(k6\/(run|obtain|preflight)|prepared)\.ts/;

/** What `--version` can do without: the settings and their schemas. */
const OF_COMMANDS = /node_modules\/zod\/|\/src\/commands\.ts/;

/** What single commands can do without. */
const BESIDE: Readonly<Record<string, readonly RegExp[]>> = { '--version': [OF_COMMANDS], plan: [OF_K6] };

/** The late ones among what a door loads, up to the first time that it runs its k6 if it does. */
function lateModules(door: 'action' | 'cli', args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'k6-gate-start-'));
  try {
    const [loaded, atK6, k6] = ['loaded', 'loaded-at-k6', 'k6'].map((name) => join(folder, name)) as [
      ...[string, string, string],
    ];
    writeFileSync(k6, `#!/bin/sh\ncp "${loaded}" "${atK6}"\nexit 1\n`, { mode: 0o755 });
    writeFileSync(join(folder, 'gate.yml'), 'max-vus: 2\n');
    const preload = ['--import', join(import.meta.dirname, 'support/loaded-modules.ts')];
    spawnSync(
      process.execPath,
      [...preload, join(ROOT, `src/${door}.ts`), ...args.map((arg) => arg.replace('K6', k6))],
      {
        cwd: folder,
        env: { PATH: process.env.PATH, HOME: folder, RUNNER_TEMP: folder, LOADED: loaded, 'INPUT_K6-PATH': k6, ...env },
      },
    );
    const list = readFileSync(args[0] === 'run' || door === 'action' ? atK6 : loaded, 'utf8').split('\n');
    expect(list.some((url) => url.endsWith(`/src/${door}.ts`))).toBe(true);
    const late = [LATE, ...(BESIDE[args[0] ?? ''] ?? [])];
    return [...new Set(list.flatMap((url) => late.flatMap((pattern) => pattern.exec(url)?.[0] ?? [])))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const flags = (more: Readonly<Record<string, string>> = {}): string[] =>
  Object.entries({ ...PAGE, 'k6-path': 'K6', ...more }).flatMap(([name, value]) => [`--${name}`, value]);
const inputs = (more: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...PAGE, ...more }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );

test.each<[string, () => readonly string[], readonly string[]]>([
  ['the action, with inputs alone', () => lateModules('action', [], inputs()), []],
  ['the action, with a file', () => lateModules('action', [], inputs({ config: 'gate.yml' })), ['node_modules/yaml/']],
  ['k6-gate run', () => lateModules('cli', ['run', ...flags()]), []],
  [
    'k6-gate run with a file',
    () => lateModules('cli', ['run', ...flags({ config: 'gate.yml' })]),
    ['node_modules/yaml/'],
  ],
  ['k6-gate --version', () => lateModules('cli', ['--version']), []],
  ['k6-gate --help', () => lateModules('cli', ['--help']), ['/src/help.ts']],
  ['k6-gate plan', () => lateModules('cli', ['plan', ...flags()]), ['/src/preview.ts']],
])('%s loads nothing before it is needed', (_name, load, expected) => {
  expect(load()).toEqual(expected);
});
