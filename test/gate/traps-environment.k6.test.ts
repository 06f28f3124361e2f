// The traps of a machine that is not clean: variables, k6's own config file, a full disk. None of them reaches k6, or gives a pass that is not deserved.
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openShop } from '../../examples/shop/shop.ts';
import { childEnvironment } from '../../src/k6/child-environment.ts';
import { preflight } from '../../src/k6/preflight.ts';
import { start } from '../../src/k6/run.ts';
import { writeRunFiles } from '../../src/k6/run-files.ts';
import { render } from '../../src/script/render.ts';
import type { World } from '../../src/world.ts';
import { configOf } from '../support/config.ts';
import { gateShop } from '../support/gate-run.ts';
import { CURRENT, K6_VERSIONS, k6 } from '../support/k6.ts';
import { TEMPLATES, testWorld } from '../support/world.ts';
import { openServer } from './server.ts';
import { prefixed } from './tampered.ts';

/** Everything that is known to switch a gate off, change its load, hang it, lead it astray or make it talk. */
const hostile = (elsewhere: string, folder: string): Record<string, string> => ({
  ...{ K6_THRESHOLDS: '', K6_NO_THRESHOLDS: 'true', K6_SYSTEM_TAGS: 'url', K6_TAGS: 'kind=none' },
  ...{
    K6_SUMMARY_MODE: 'disabled',
    K6_NO_SUMMARY: 'true',
    K6_NEW_MACHINE_READABLE_SUMMARY: 'true',
    K6_SUMMARY_TREND_STATS: 'avg',
  },
  ...{ K6_SUMMARY_EXPORT: join(folder, 'summary.json'), K6_SUMMARY_TIME_UNIT: 's', K6_HANDLE_SUMMARY_TIMEOUT: '1ms' },
  ...{
    K6_VUS: '1',
    K6_DURATION: '1s',
    K6_ITERATIONS: '1',
    K6_STAGES: '1s:1',
    K6_RPS: '1',
    K6_MIN_ITERATION_DURATION: '1h',
  },
  ...{ K6_PAUSED: 'true', K6_LINGER: 'true', K6_WEB_DASHBOARD: 'true', K6_THROW: 'true', K6_MAX_REDIRECTS: '0' },
  ...{
    K6_OUT: `csv=${join(folder, 'out.csv')}`,
    K6_LOG_OUTPUT: `file=${join(folder, 'k6.log')}`,
    K6_CONSOLE_OUTPUT: join(folder, 'console.log'),
  },
  ...{
    K6_HTTP_DEBUG: 'full',
    K6_USAGE_REPORT_URL: elsewhere,
    K6_LOG_FORMAT: 'raw',
    K6_DISCARD_RESPONSE_BODIES: 'true',
  },
  ...{
    K6_BLACKLIST_IPS: '127.0.0.0/8',
    K6_BLOCK_HOSTNAMES: '*',
    K6_USER_AGENT: 'nobody',
    K6_NO_SETUP: 'true',
    K6_TYPE: 'archive',
  },
  ...{
    K6_BUILD_SERVICE_URL: elsewhere,
    K6_AUTO_EXTENSION_RESOLUTION: 'true',
    K6_BINARY_PROVISIONING: 'true',
    K6_INCLUDE_SYSTEM_ENV_VARS: 'false',
  },
  ...{
    K6_COMPATIBILITY_MODE: 'none',
    K6_CONFIG: join(folder, 'nowhere.json'),
    COLLECTORS: 'x',
    GATE_PHASE: 'rehearsal',
    GODEBUG: 'http2client=0',
  },
  ...{ http_proxy: elsewhere, GITHUB_TOKEN: 'ghs_nobody_may_read_this' },
});

/** The home of somebody who uses k6 for something else. */
function hostileHome(): Disposable & { readonly path: string } {
  const home = mkdtempSync(join(tmpdir(), 'k6-gate-home-'));
  for (const place of ['.config/k6/config.json', '.config/loadimpact/k6/config.json']) {
    mkdirSync(dirname(join(home, place)), { recursive: true });
    writeFileSync(
      join(home, place),
      '{"vus":1,"iterations":1,"thresholds":{},"noSummary":true,"paused":true,"hosts":{"*":"192.0.2.1"}}',
    );
  }
  return { path: home, [Symbol.dispose]: () => rmSync(home, { recursive: true }) };
}

test.concurrent.each(K6_VERSIONS)(
  'trap 3: no variable and no config of the machine saves a broken shop (k6 %s)',
  async (version) => {
    await using elsewhere = await openServer();
    using home = hostileHome();
    await gateShop(
      {
        inputs: { 'k6-version': version, 'duration-seconds': '10' },
        knobs: { errorRate: 0.3 },
        env: { ...hostile(elsewhere.url, home.path), HOME: home.path },
      },
      ({ verdict, shop }) => {
        expect(verdict).toMatchObject({
          outcome: 'failed',
          error: null,
          abort: { by: 'k6' },
          evidence: { summaryAgrees: true },
        });
        expect(verdict.reasons.map(({ code }) => code)).toContain('threshold-crossed');
        expect(verdict.runs.at(-1)).toMatchObject({ name: 'load', exitCode: 99, version });
        expect(verdict.total?.vusMax).toBe(5);
        expect(new Set(shop.requests.map(({ headers }) => headers['user-agent']?.split('/')[0]))).toEqual(
          new Set(['k6-gate']),
        );
        expect(elsewhere.requests).toEqual([]);
        for (const name of ['summary.json', 'out.csv', 'k6.log', 'console.log'])
          expect(existsSync(join(home.path, name)), name).toBe(false);
      },
    );
  },
);

test.concurrent.each(K6_VERSIONS)(
  'traps 3 and 15: nor does one harm a healthy shop or change its load (k6 %s)',
  async (version) => {
    await using elsewhere = await openServer();
    using home = hostileHome();
    await gateShop(
      { inputs: { 'k6-version': version }, env: { ...hostile(elsewhere.url, home.path), HOME: home.path } },
      ({ verdict, files }) => {
        expect(verdict).toMatchObject({ outcome: 'passed', reasons: [], total: { vusMax: 5 } });
        expect(verdict.runs.at(-1)?.seconds).toBeGreaterThan(5.5);
        for (const [name, text] of Object.entries(files()))
          expect(text, name).not.toContain('ghs_nobody_may_read_this');
        expect(elsewhere.requests).toEqual([]);
      },
    );
  },
);

/** k6 with a variable that our allow-list keeps from it: what would the next line of defence say? */
async function withVariable<T>(
  version: string,
  variable: Record<string, string>,
  use: (run: Bench) => Promise<T>,
): Promise<T> {
  await using shop = await openShop({ latencyMs: 60 });
  using world = testWorld();
  const config = configOf({
    'target-url': `${shop.url}/p/42`,
    'duration-seconds': '3',
    'max-vus': '2',
    'p95-threshold-ms': '10',
    'p99-threshold-ms': '20',
  });
  const script = render(config, TEMPLATES, null);
  await using files = await writeRunFiles(script, world.folders.temp);
  const env = { ...childEnvironment(world.env, script.env), ...variable };
  return await use({ config, files, env, binary: await k6(version) });
}

interface Bench {
  readonly config: ReturnType<typeof configOf>;
  readonly files: Awaited<ReturnType<typeof writeRunFiles>>;
  readonly env: Record<string, string>;
  readonly binary: Awaited<ReturnType<typeof k6>>;
}

const load = async ({ binary, files, env }: Bench) => {
  await using run = start({
    binary,
    files,
    env,
    phase: 'load',
    stop: new AbortController().signal,
    onLog: () => undefined,
  });
  run.points.resume();
  return await run.ended;
};

test.concurrent.each(
  K6_VERSIONS.flatMap(
    (version) =>
      [
        [version, { K6_THRESHOLDS: '' }, /k6 does not know http_req_failed rate<0\.1, /],
        [version, { K6_THRESHOLDS: 'http_reqs:count>0' }, /k6 does not know http_req_failed rate<0\.1, /],
        [version, { K6_VUS: '2', K6_ITERATIONS: '2' }, /the script sets .*iterations beside its scenarios|exit 104/],
        [version, { K6_DURATION: '3s' }, /the script sets duration beside its scenarios|exit 104/],
        [version, { K6_STAGES: '3s:2' }, /the script sets stages beside its scenarios|exit 104/],
      ] as const,
  ),
)(
  'traps 3 and 15: on k6 %s the pre-flight would refuse %j, were it to get through the allow-list',
  async (version, variable, says) => {
    await withVariable(version, { ...variable }, async ({ binary, files, config, env }) => {
      await expect(preflight(binary, files, config, env, new AbortController().signal)).rejects.toMatchObject({
        code: 'k6/preflight',
        message: expect.stringMatching(says),
      });
    });
  },
);

test.concurrent.each(K6_VERSIONS)(
  'trap 3: on k6 %s our flags would beat K6_NO_THRESHOLDS, K6_PAUSED, K6_LINGER, K6_OUT and K6_SUMMARY_TREND_STATS, were they to get through',
  async (version) => {
    const variables = {
      K6_NO_THRESHOLDS: 'true',
      K6_PAUSED: 'true',
      K6_LINGER: 'true',
      K6_OUT: 'csv=/dev/null',
      K6_SUMMARY_TREND_STATS: 'avg',
    };
    await withVariable(version, variables, async (bench) => {
      const exit = await load(bench);
      expect(exit).toMatchObject({
        exitCode: 99,
        thresholdAbort: expect.stringContaining('stopping test prematurely'),
      });
      expect(exit.summary?.metrics.http_req_duration).toMatchObject({
        thresholds: { 'p(95)<10': { crossed: true } },
        values: { 'p(99)': expect.any(Number), count: expect.any(Number) },
      });
    });
  },
);

test.concurrent('trap 9: the new machine-readable summary, were it to get through, is no summary to us', async () => {
  await withVariable(CURRENT, { K6_NEW_MACHINE_READABLE_SUMMARY: 'true' }, async (bench) => {
    expect(await load(bench)).toMatchObject({ exitCode: 99, summary: null });
  });
});

test.concurrent('trap 5: a disk that is full makes a pass inconclusive', async () => {
  // A folder is made, the clock is read, then the files are opened: in between, one of them becomes a device that is always full.
  const fullDisk = (world: World): World => ({
    ...world,
    now: () => {
      const part = join(world.folders.work, 'evidence', '.results.ndjson.gz.part');
      if (!existsSync(part)) symlinkSync('/dev/full', part);
      return new Date();
    },
  });
  await gateShop({ around: fullDisk, inputs: { 'output-dir': 'evidence', 'duration-seconds': '3' } }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'inconclusive', error: null, reasons: [{ code: 'evidence-incomplete' }] });
    expect(verdict.reasons[0]?.message).toMatch(/ENOSPC/);
    expect(verdict.evidence.files).not.toContain('results.ndjson.gz');
    expect(verdict.evidence.files).toContain('summary.json');
  });
});

test.concurrent.each(['1.8.1', '2.2.0'])('trap 13: a "use k6" pragma fetches nothing (k6 %s)', async (version) => {
  await using builds = await openServer();
  const env = {
    K6_BUILD_SERVICE_URL: builds.url,
    K6_AUTO_EXTENSION_RESOLUTION: 'true',
    K6_ENABLE_COMMUNITY_EXTENSIONS: 'true',
  };
  const templates = prefixed("'use k6 with k6/x/sql';");
  await gateShop({ templates, env, inputs: { 'k6-version': version, 'duration-seconds': '3' } }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'passed', runs: [{ version }, { version }] });
    expect(builds.requests).toEqual([]);
  });
});
