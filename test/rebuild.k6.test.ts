import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openShop } from '../examples/shop/shop.ts';
import { views } from '../src/decide.ts';
import { reopen } from '../src/evidence/reopen.ts';
import type { Outcome } from '../src/verdict/verdict.ts';
import { waitFor } from './gate/processes.ts';
import { type GateRequest, gateShop } from './support/gate-run.ts';
import { TOOL_CACHE } from './support/k6.ts';

const CLI = join(import.meta.dirname, '../dist/cli/index.js');
const ENV = { PATH: process.env.PATH, HOME: process.env.HOME, RUNNER_TOOL_CACHE: TOOL_CACHE };

/** A folder that goes when the scope is left. */
function temporaryFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'k6-gate-rebuild-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

function report(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, 'report', ...args], { env: ENV }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });
}

/** Every view in a folder, by its name. */
const viewsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.keys(views).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

const stop = new AbortController();

const RUNS: readonly [string, Outcome, GateRequest][] = [
  ['passed', 'passed', {}],
  ['failed at its end', 'failed', { inputs: { 'p95-threshold-ms': '1', 'abort-on-fail': 'false' } }],
  [
    'stopped early',
    'failed',
    {
      file: 'max-vus: 2\npage-type: product\nthresholds:\n  http_req_duration: [{ threshold: "max<1", abort-on-fail: true, delay-abort-seconds: 2 }]\n',
      inputs: { 'duration-seconds': '12' },
      knobs: { latencyMs: 5 },
    },
  ],
  ['refused before its load', 'failed', { knobs: { status: 404 } }],
  [
    'inconclusive',
    'inconclusive',
    { file: 'max-vus: 2\npage-type: product\nthresholds:\n  http_req_duration{name:typo}: ["p(95)<4000"]\n' },
  ],
  [
    'an error: out of time',
    'error',
    {
      inputs: { 'duration-seconds': '10', 'abort-on-fail': 'false' },
      knobs: { latencyMs: 2500 },
      adjust: (config) => ({
        ...config,
        load: { ...config.load, gracefulStopSeconds: 0 },
        job: { ...config.job, timeoutSeconds: 10 },
      }),
    },
  ],
  [
    'cancelled',
    'cancelled',
    {
      stop: stop.signal,
      inputs: { 'duration-seconds': '60' },
      opened: (shop) => void waitFor(() => shop.requestCount >= 8).then(() => stop.abort('cancelled')),
    },
  ],
  [
    'a passed journey beside a page',
    'passed',
    {
      file: 'max-vus: 2\npages:\n  - type: homepage\njourneys:\n  - name: look\n    steps:\n      - name: see it\n        path: /p/42\n',
    },
  ],
];

test.concurrent.each(RUNS)(
  '%s: every view is made again to the byte, with either file of its course',
  async (_name, outcome, request) => {
    using other = temporaryFolder();
    await gateShop(request, async ({ verdict }) => {
      expect(verdict.outcome).toBe(outcome);
      const folder = verdict.evidence.folder ?? '';
      const whole = await reopen(folder);
      const before = viewsIn(folder);
      const copy = join(other.path, 'copy');
      cpSync(folder, copy, { recursive: true });
      for (const name of Object.keys(views)) unlinkSync(join(copy, name));

      expect(await report(copy)).toMatchObject({ code: 0, stderr: '' });
      expect(viewsIn(copy)).toEqual(before);
      if (verdict.total === null) return;
      expect(whole?.curves.total.p95.some((value) => value !== null)).toBe(true);

      unlinkSync(join(copy, 'timeline.ndjson'));
      expect((await reopen(copy))?.curves).toEqual(whole?.curves);
      expect(await report(copy, '--output-dir', join(other.path, 'out'))).toMatchObject({ code: 0, stderr: '' });
      expect(viewsIn(join(other.path, 'out'))).toEqual(before);
    });
  },
);

test.concurrent('of a gate that was killed the reports tell what k6 had measured', async () => {
  using folder = temporaryFolder();
  await using shop = await openShop();
  const script = `import http from 'k6/http';
export const options = { vus: 2, duration: '60s' };
export default () => http.get('${shop.url}/p/42');`;
  writeFileSync(join(folder.path, 'mine.js'), script);
  const inputs = ['--script', 'mine.js', '--environment', 'preprod', '--target-url', shop.url, '--output-dir', 'run'];
  const child = spawn(process.execPath, [CLI, 'run', ...inputs], { cwd: folder.path, env: ENV, stdio: 'ignore' });
  await waitFor(() => shop.requestCount > 3000);
  child.kill('SIGKILL');
  await once(child, 'exit');

  const run = join(folder.path, 'run');
  expect(readdirSync(run)).toContain('.results.ndjson.gz.part');
  const { code, stdout, stderr } = await report(run);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^ERROR: The run did not end: the gate itself was stopped$/m);
  expect(stdout).toMatch(/^ {2}Note: The gate was ended before it could add up .* were not judged\.$/m);
  const reopened = await reopen(run);
  const requests = reopened?.verdict.total?.requests ?? 0;
  expect(requests).toBeGreaterThan(100);
  expect(requests).toBeLessThanOrEqual(shop.requestCount);
  expect(reopened?.verdict.pages[0]?.measured?.requests).toBe(requests);
  expect(readFileSync(join(run, 'summary.md'), 'utf8')).toContain('were not judged.');

  const results = join(run, '.results.ndjson.gz.part');
  truncateSync(results, Math.floor(readFileSync(results).length / 2));
  expect(await report(run)).toMatchObject({ code: 0 });
  expect((await reopen(run))?.verdict.total?.requests).toBeLessThan(requests);
});

test('what is not right is one message on standard error, and exit code 2', async () => {
  using folder = temporaryFolder();
  const { code, stdout, stderr } = await report(folder.path);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^".*" holds no evidence: .*\nName the folder of a run.*\n$/);
});
