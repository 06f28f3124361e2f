import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openShop } from '../examples/shop/shop.ts';
import { TOOL_CACHE } from './support/k6.ts';
import { CTRL_C, runInTerminal } from './support/pty.ts';

const CLI = join(import.meta.dirname, '../src/cli.ts');

/** The product has the least of its limit left. */
const FILE = `environment: preprod
duration-seconds: 12
warm-up-seconds: 2
max-vus: 3
p95-threshold-ms: 5000
pages:
  - { type: category, name: shoes, path: /category }
  - { type: product, name: product, path: /p/42, p95-threshold-ms: 500 }
  - { type: landing, name: landing, path: /landing }
`;

const environment = { PATH: process.env.PATH, HOME: process.env.HOME, RUNNER_TOOL_CACHE: TOOL_CACHE };

/** The command that gates three pages of a shop, in a folder of its own. */
async function gating<T>(run: (command: readonly [string, ...string[]]) => Promise<T>): Promise<T> {
  await using shop = await openShop({ latencyMs: 50 });
  const folder = mkdtempSync(join(tmpdir(), 'k6-gate-live-'));
  writeFileSync(join(folder, 'k6-gate.yml'), FILE);
  const where = ['--config', join(folder, 'k6-gate.yml'), '--output-dir', join(folder, 'results')];
  try {
    return await run([process.execPath, CLI, 'run', '--target-url', shop.url, ...where]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const NUMBERS = String.raw`[\d.]+ req/s +p\(95\) [\d.]+ ms +errors 0 %`;
/** The lines of the load, as they stay. */
const HEAD = /0:1\d of 0:12(, ending)? · \d VUs? · lately [\d.]+ req\/s · errors 0 %$/;
const PRODUCT = new RegExp(`^  product  ${NUMBERS}  [█░]{8}  \\d\\d % of 500 ms$`);
const OTHER = new RegExp(`^  (shoes|landing) +${NUMBERS}  [█░]{8}   \\d % of 5,000 ms$`);

describe('a run of three pages', { concurrent: true }, () => {
  test('is lines in a pipe, and the verdict stands last', async () => {
    const stdout = await gating(
      ([file, ...args]) =>
        new Promise<string>((resolve) => execFile(file, args, { env: environment }, (_error, text) => resolve(text))),
    );
    const lines = stdout.trimEnd().split('\n');
    const head = lines.findIndex((line) => HEAD.test(line));
    expect(lines[head]).toMatch(/^0:10 of 0:12 · /);
    expect(lines[head + 1]).toMatch(PRODUCT);
    for (const at of [2, 3]) expect(lines[head + at]).toMatch(OTHER);
    expect(lines.findIndex((line) => line.startsWith('PASSED: '))).toBeGreaterThan(head);
    expect(lines.at(-1)).toMatch(/^Evidence: /);
    expect(lines[0]).toBe('Obtaining k6 2.2.0:');
    expect(stdout).not.toContain('\u001b');
  });

  test('is a block in a terminal that is drawn in its place', async () => {
    const { code, screen } = await gating((command) => runInTerminal(command, environment));
    expect(code).toBe(0);
    const lines = await screen.lines();
    const heads = lines.flatMap((line, at) => (HEAD.test(line) ? [at] : []));
    // Drawn every second, and there once.
    expect(heads).toHaveLength(1);
    expect(screen.bytes.split(' of 0:12').length).toBeGreaterThan(10);
    const [head = 0] = heads;
    expect(lines[head - 1]).toMatch(/^Load: /);
    expect(lines[head]).toMatch(/^█{10,20}░* 0:1/);
    expect(lines[head + 1]).toMatch(PRODUCT);
    expect(lines[head + 4]).toMatch(/^All \d+ thresholds, and where each comes from:$/);
    expect(lines.filter((line) => /^PASSED: /.test(line))).toHaveLength(1);
    expect(lines.join('\n')).toMatch(/^\S+ Warm-up 0:\d\d of 0:02/m);
    expect(screen.bytes).toContain('\u001b[32m');
  });

  test('that is cancelled in a terminal leaves its last state, then the verdict', async () => {
    let cancelled = false;
    const { code, screen } = await gating((command) =>
      runInTerminal(command, { ...environment, NO_COLOR: '1' }, (seen, type) => {
        if (cancelled || !seen.includes('0:03 of 0:12')) return;
        cancelled = true;
        type(CTRL_C);
      }),
    );
    expect(code).toBe(130);
    const lines = await screen.lines();
    const head = lines.findIndex((line) => / of 0:12 · /.test(line));
    expect(lines.slice(head + 1, head + 4).every((line) => / req\/s /.test(line))).toBe(true);
    expect(lines.slice(head + 4).join('\n')).toMatch(/CANCELLED: /);
    expect(lines.filter((line) => / of 0:12 · /.test(line))).toHaveLength(1);
    expect(screen.cursor.column).toBe(0);
    for (const code of [31, 32, 33]) expect(screen.bytes).not.toContain(`\u001b[${code}m`);
  });
});
