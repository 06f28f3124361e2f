import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import { gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';
import { testWorld } from '../support/world.ts';
import { openServer } from './server.ts';
import { prefixed } from './tampered.ts';

const QUICK = { 'duration-seconds': '4' };
const WORDS = '<p>words</p>'.repeat(60);

interface Site {
  /** The version by the number of the look at it, from 1 on; null for none. */
  readonly version: (look: number) => string | null;
  readonly status?: (look: number) => number;
  /** The path of its pages answers so; 200 where it is left out. */
  readonly page?: number;
}

/** A site that shows its version in every way there is, at `/version`. */
function openSite({ version, status = () => 200, page = 200 }: Site) {
  let looks = 0;
  return openServer(({ path }, response) => {
    if (path !== '/version' && path !== '/version.json') {
      response.writeHead(page, { 'content-type': 'text/html' }).end(`<!doctype html><title>Shop</title>${WORDS}`);
      return;
    }
    const shown = version(++looks);
    const isJson = path.endsWith('.json');
    response.writeHead(status(looks), {
      'content-type': isJson ? 'application/json' : 'text/html',
      ...(shown !== null && { 'x-build-version': shown }),
    });
    const html = `<!doctype html><meta charset="utf-8"><meta name="other" content="9"><meta name="build" content="${shown}">`;
    response.end(isJson ? JSON.stringify({ builds: [{ commit: shown }] }) : html);
  });
}

/** A site that gives the second look at its version no answer, and tells of it. */
function openUntilSecondLook(onSecond: () => void) {
  let looks = 0;
  return openServer(({ path }, response) => {
    if (path === '/version' && ++looks === 2) return onSecond();
    const headers = { 'content-type': 'text/html', 'x-build-version': '0f1e2d' };
    response.writeHead(200, headers).end(`<!doctype html><title>Shop</title>${WORDS}`);
  });
}

const fileOf = (expected: string): string => `page-type: product\nexpect-version: ${expected}\n`;
const HEADER = '{ path: /version, header: X-BUILD-version, equals: "${COMMIT}" }';
const env = { COMMIT: '0f1e2d' };
const always = () => '0f1e2d';

describe.concurrent('the version that was expected', () => {
  test.each(
    K6_VERSIONS.flatMap((version) => [
      [version, HEADER],
      [version, '{ path: /version, meta: build, equals: 0f1e2d }'],
      [version, '{ path: /version.json, json: builds.0.commit, equals: 0f1e2d, times: 2 }'],
    ]),
  )('k6 %s proves %s before and after the load', async (version, expected) => {
    await using site = await openSite({ version: always });
    const inputs = { ...QUICK, 'target-url': `${site.url}/p/1`, 'k6-version': version };
    await gateShop({ inputs, file: fileOf(expected), env }, ({ verdict, log }) => {
      expect(verdict).toMatchObject({
        outcome: 'passed',
        targetVersion: { expected: '0f1e2d', before: '0f1e2d', after: '0f1e2d' },
      });
      const looks = expected.includes('times') ? 2 : 1;
      const names = verdict.runs.map(({ name }) => name);
      const versions = new Array(looks).fill('version');
      expect(names).toEqual([...versions, 'rehearsal', 'load', ...versions]);
      expect(log).toContain('Version: 0f1e2d answers.');
      expect(verdict.total?.requests).toBe(verdict.pages[0]?.measured?.requests);
    });
  });

  test('is waited for: a deploy goes on', async () => {
    await using site = await openSite({ version: (look) => (look < 3 ? 'old' : '0f1e2d') });
    const inputs = { ...QUICK, 'target-url': `${site.url}/p/1`, 'ready-timeout-seconds': '20' };
    await gateShop({ inputs, file: fileOf(HEADER), env }, ({ verdict, log }) => {
      expect(verdict.outcome).toBe('passed');
      expect(log).toMatch(/Version: \S+ is version "old", and version "0f1e2d" is expected; looking again for up to/);
    });
  });
});

describe.concurrent('another version', () => {
  test.each<[string, Site, string, RegExp]>([
    [
      'before the load',
      { version: () => 'old' },
      HEADER,
      /\/version is version "old", and version "0f1e2d" is expected\. The expected one did not answer within 2 s/,
    ],
    [
      'that is none',
      { version: () => null },
      HEADER,
      /tells no version: it has no header X-BUILD-version, and version "0f1e2d"/,
    ],
    ['on an error page', { version: always, status: () => 404 }, HEADER, /answers 404, which tells no version/],
    [
      'in what is no JSON',
      { version: always },
      '{ path: /version, json: a.b, equals: x }',
      /it is no JSON with a text or number at a\.b/,
    ],
  ])('%s is inconclusive, and no load is sent', async (_name, site, expected, words) => {
    await using server = await openSite(site);
    const inputs = { 'target-url': `${server.url}/p/1`, 'ready-timeout-seconds': '2' };
    await gateShop({ inputs, file: fileOf(expected), env }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'inconclusive', total: null, reasons: [{ code: 'other-version' }] });
      expect(verdict.reasons[0]?.message).toMatch(words);
      expect(verdict.targetVersion).toMatchObject({ after: null });
      expect(exitCodeOf(verdict)).toBe(3);
      expect(server.requests.map(({ path }) => path)).not.toContain('/p/1');
    });
  });

  test('of another host is never asked for, and one of a megabyte is told in short', async () => {
    await using other = await openSite({ version: always });
    await using site = await openServer(({ path }, response) => {
      if (path === '/moved') response.writeHead(302, { location: `${other.url}/version` }).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ v: 'x'.repeat(1e6) }));
    });
    const inputs = { 'target-url': `${site.url}/p/1`, 'ready-timeout-seconds': '0' };
    const moved = fileOf('{ path: /moved, header: X-BUILD-version, equals: "${COMMIT}" }');
    await gateShop({ inputs, file: moved, env }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'inconclusive', total: null, targetVersion: { before: null } });
      expect(other.requests).toEqual([]);
    });
    await gateShop({ inputs, file: fileOf('{ json: v, equals: x }'), env }, ({ verdict, log, files }) => {
      expect(verdict).toMatchObject({ outcome: 'inconclusive', targetVersion: { before: 'x'.repeat(200) } });
      for (const text of [log, ...Object.values(files())]) expect(text).not.toContain('x'.repeat(201));
    });
  });

  test('in mid-run is no pass, and both stand in the verdict', async () => {
    await using site = await openSite({ version: (look) => (look === 1 ? '0f1e2d' : 'newer') });
    const inputs = { ...QUICK, 'target-url': `${site.url}/p/1` };
    await gateShop({ inputs, file: fileOf(HEADER), env }, ({ verdict }) => {
      expect(verdict).toMatchObject({
        outcome: 'inconclusive',
        reasons: [{ code: 'other-version' }],
        targetVersion: { expected: '0f1e2d', before: '0f1e2d', after: 'newer' },
      });
      expect(verdict.thresholds.every(({ state }) => state === 'held' || state === 'reported')).toBe(true);
      expect(verdict.headline).toMatch(
        /^After the load \S+ is version "newer", and version "0f1e2d" is expected: nothing/,
      );
      // It is the last word at once: nobody waits for it to go away.
      expect(verdict.runs.filter(({ name }) => name === 'version')).toHaveLength(2);
    });
  });

  test('after a load that failed is a note', async () => {
    await using site = await openSite({ version: (look) => (look === 1 ? '0f1e2d' : 'newer') });
    const inputs = { ...QUICK, 'target-url': `${site.url}/p/1` };
    const file = `${fileOf(HEADER)}p95-threshold-ms: 0.001\np99-threshold-ms: 0.001\n`;
    await gateShop({ inputs, file, env }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'failed', targetVersion: { after: 'newer' } });
      expect(verdict.reasons[0]?.code).toBe('threshold-crossed');
      expect(verdict.notes.join()).toMatch(/is version "newer".*what failed may not be the version under test\./);
    });
  });
});

describe.concurrent('a site that does not tell its version', () => {
  test('has failed when it does not answer before the load', async () => {
    await using site = await openSite({ version: always, status: () => 503 });
    const inputs = { 'target-url': `${site.url}/p/1`, 'ready-timeout-seconds': '0' };
    await gateShop({ inputs, file: fileOf(HEADER), env }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'failed', total: null, reasons: [{ code: 'unreachable' }] });
      expect(verdict.headline).toContain('/version answers 503');
    });
  });

  test('after the load is asked again for a moment', async () => {
    await using site = await openSite({ version: always, status: (look) => (look === 2 ? 503 : 200) });
    const inputs = { ...QUICK, 'target-url': `${site.url}/p/1` };
    await gateShop({ inputs, file: fileOf(HEADER), env }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'passed', targetVersion: { after: '0f1e2d' } });
    });
  });

  test('after the load any more has not proven it', async () => {
    await using site = await openSite({ version: always, status: (look) => (look >= 2 ? 503 : 200) });
    const inputs = { ...QUICK, 'target-url': `${site.url}/p/1`, 'ready-timeout-seconds': '0' };
    await gateShop({ inputs, file: fileOf(HEADER), env }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'inconclusive', reasons: [{ code: 'other-version' }] });
      expect(verdict.targetVersion).toEqual({ expected: '0f1e2d', before: '0f1e2d', after: null });
    });
  });

  test('is not asked again when there was no load', async () => {
    await using site = await openSite({ version: always, page: 404 });
    const inputs = { 'target-url': `${site.url}/p/1`, 'ready-timeout-seconds': '0' };
    await gateShop({ inputs, file: fileOf(HEADER), env }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'failed', reasons: [{ code: 'wrong-page' }] });
      expect(verdict.targetVersion).toEqual({ expected: '0f1e2d', before: '0f1e2d', after: null });
    });
  });
});

test.concurrent('a second look that k6 cannot make has proven nothing', async () => {
  using world = testWorld({});
  const flag = join(world.folders.temp, 'flag');
  writeFileSync(flag, 'there until the first visit');
  await using site = await openServer(({ path }, response) => {
    if (path === '/p/1') rmSync(flag, { force: true });
    const headers = { 'content-type': 'text/html', 'x-build-version': '0f1e2d' };
    response.writeHead(200, headers).end(`<!doctype html><title>Shop</title>${WORDS}`);
  });
  const templates = prefixed(`if (__ENV.GATE_PHASE === 'version') globalThis.open(${JSON.stringify(flag)});`);
  const inputs = { ...QUICK, 'target-url': `${site.url}/p/1` };
  await gateShop({ inputs, templates, file: fileOf(HEADER), env }, ({ verdict }) => {
    expect(verdict).toMatchObject({
      outcome: 'inconclusive',
      reasons: [{ code: 'other-version' }],
      targetVersion: { before: '0f1e2d', after: null },
    });
    expect(verdict.headline).toMatch(/^After the load The look at the target failed: k6 /);
    expect(verdict.total?.requests).toBeGreaterThan(0);
  });
});

test.concurrent('a stop in the second look is a cancelled run, with all that was measured', async () => {
  const stop = new AbortController();
  await using site = await openUntilSecondLook(() => stop.abort('cancelled'));
  const inputs = { ...QUICK, 'target-url': `${site.url}/p/1` };
  await gateShop({ inputs, file: fileOf(HEADER), env, stop: stop.signal }, ({ verdict }) => {
    expect(verdict).toMatchObject({
      outcome: 'cancelled',
      reasons: [{ code: 'cancelled' }],
      targetVersion: { before: '0f1e2d', after: null },
    });
    expect(verdict.total?.requests).toBeGreaterThan(0);
    expect(verdict.thresholds.length).toBeGreaterThan(0);
  });
});

test.concurrent('a stop in the second look leaves a failure one, and blames no answer', async () => {
  const stop = new AbortController();
  await using site = await openUntilSecondLook(() => stop.abort('time-limit'));
  const inputs = { ...QUICK, 'target-url': `${site.url}/p/1` };
  const file = `${fileOf(HEADER)}p95-threshold-ms: 0.001\np99-threshold-ms: 0.001\n`;
  await gateShop({ inputs, file, env, stop: stop.signal }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', targetVersion: { before: '0f1e2d', after: null } });
    expect(verdict.notes.join()).toContain('The run was stopped before the version was looked at again: what failed');
    expect(verdict.notes.join()).not.toContain('does not answer');
  });
});
