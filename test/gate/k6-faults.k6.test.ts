import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import type { World } from '../../src/world.ts';
import { NEEDS_ROOT, smallDisk } from '../evidence/small-disk.ts';
import { writeProgram } from '../k6/temporary-world.ts';
import { gateShop } from '../support/gate-run.ts';
import { CURRENT, K6_VERSIONS, k6 } from '../support/k6.ts';
import { waitFor } from './processes.ts';
import { openServer } from './server.ts';
import { duringLoad, prefixed } from './tampered.ts';

/** A real k6 behind shell that is run before each load. */
async function behind(version: string, shell: string) {
  const { path: real } = await k6(version);
  const root = mkdtempSync(join(tmpdir(), 'k6-gate-behind-'));
  const program = `#!/bin/sh\ncase "$*" in *run*GATE_PHASE=load*) ${shell} ;; esac\nexec '${real}' "$@"\n`;
  const dispose = () => rmSync(root, { recursive: true, force: true });
  return { path: writeProgram(join(root, 'k6'), program), [Symbol.dispose]: dispose };
}

/** Takes more memory than there is in the third second of the load. */
const LEAK = `if (Date.now() - exec.scenario.startTime > 2000) { const all = []; for (;;) all.push(new Uint8Array(5e7).fill(1)); }`;
const withExec = prefixed("import exec from 'k6/execution';");

test.concurrent.each(K6_VERSIONS)(
  'a real k6 that runs out of memory is an error, in its own words (k6 %s)',
  async (version) => {
    using limited = await behind(version, 'ulimit -v 1800000');
    const request = { inputs: { 'k6-path': limited.path }, templates: duringLoad(LEAK, withExec) };
    await gateShop(request, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'error', error: { code: 'k6/could-not-run' }, abort: null });
      expect(verdict.headline).toMatch(/^k6 crashed \(out of memory, .*\) \(exit 2\): .*out of memory/);
      expect(verdict.runs.at(-1)).toMatchObject({ name: 'load', exitCode: 2, signal: null });
      expect(verdict.total?.requests).toBeGreaterThan(0);
      expect(verdict.evidence).toMatchObject({ summaryAgrees: null });
      expect(verdict.evidence.files).toEqual(expect.arrayContaining(['k6.log', 'results.ndjson.gz', 'verdict.json']));
      expect(exitCodeOf(verdict)).toBe(4);
    });
  },
);

test.concurrent('an abort of the script is told in its words, not in those of a visit that threw before', async () => {
  const code = `if (__VU === 1 && __ITER === 0) throw new Error('a visit'); if (__ITER > 1) exec.test.abort('the shop is closed');`;
  await gateShop({ templates: duringLoad(code, withExec) }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', reasons: [{ code: 'script-abort' }] });
    expect(verdict.headline).toMatch(/^k6 was aborted by the script \(exit 108\): test aborted: the shop is closed/);
    expect(exitCodeOf(verdict)).toBe(99);
  });
});

test.concurrent('a real k6 that has no room for its summary is an error, in its own words', async (context) => {
  using disk = smallDisk('size=256k');
  if (disk === null) return context.skip(NEEDS_ROOT);
  const around = (world: World): World => ({ ...world, folders: { ...world.folders, temp: disk.folder } });
  const fill = (): void => {
    try {
      for (let index = 0; ; index += 1) writeFileSync(join(disk.folder, `filler-${index}`), Buffer.alloc(4096));
    } catch {
      // Now it is full.
    }
  };
  await gateShop(
    {
      around,
      inputs: { 'k6-version': CURRENT },
      opened: (shop) => void waitFor(() => shop.requestCount > 6).then(fill),
    },
    ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'error', error: { code: 'k6/crashed' } });
      expect(verdict.headline).toMatch(/no space left on device/);
      expect(verdict.runs.at(-1)).toMatchObject({ name: 'load', exitCode: 0 });
      expect(exitCodeOf(verdict)).toBe(4);
    },
  );
});

test.concurrent('a shop that speaks no TLS is unreachable over https', async () => {
  await using plain = await openServer();
  const inputs = { 'target-url': `${plain.url.replace('http:', 'https:')}/p/42`, 'ready-timeout-seconds': '0' };
  await gateShop({ inputs }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', reasons: [{ code: 'unreachable' }], total: null });
    expect(verdict.headline).toMatch(/is unreachable: its TLS certificate or handshake fails/);
    expect(exitCodeOf(verdict)).toBe(99);
  });
});
