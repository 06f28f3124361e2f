import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type GateRun, gateShop } from '../support/gate-run.ts';
import { CURRENT, K6_VERSIONS } from '../support/k6.ts';

const EXAMPLE = readFileSync('examples/config/shop.yml', 'utf8');
const SECRET = 'dXNlcjpwYXNz';
const COMMIT = '0f1e2d3c';

/** The demo shop, gated by the example of a whole shop with these inputs beside it. */
const gateExample = (inputs: Readonly<Record<string, string>>, look: (run: GateRun) => void, commit = COMMIT) =>
  gateShop(
    {
      ...{ path: '/', file: EXAMPLE, bare: true, inputs },
      env: { PREPROD_AUTH: SECRET, GITHUB_SHA: COMMIT },
      knobs: { commit, requireHeader: { name: 'Authorization', value: `Basic ${SECRET}` } },
    },
    look,
  );

test.each(K6_VERSIONS)('the example runs against the demo shop, shortened by inputs, on k6 %s', async (version) => {
  const inputs = { 'k6-version': version, 'max-vus': '6', 'duration-seconds': '8', 'warm-up-seconds': '2' };
  await gateExample(inputs, ({ verdict, config, log, files, shop }) => {
    expect(verdict).toMatchObject({ outcome: 'passed', reasons: [], notes: [] });
    expect(config.load).toMatchObject({ maxVus: 6, durationSeconds: 8, warmUpSeconds: 2, profile: null });
    expect(verdict.targetVersion).toMatchObject({ expected: COMMIT, before: COMMIT, after: COMMIT });
    expect(verdict.runs.map(({ name }) => name)).toEqual([
      ...['ready', 'ready', 'ready', 'version', 'rehearsal', 'warm-up', 'load', 'version'],
    ]);
    expect(verdict.pages.map(({ name }) => name)).toEqual(['homepage', 'category', 'product', 'spring']);
    for (const { measured } of verdict.pages) expect(measured?.requests).toBeGreaterThan(0);
    const asked = new Set(shop.requests.map(({ path }) => path));
    for (const path of ['/', '/category?page=3', '/p/42', '/landing?promo=SPRING', '/landing/offer'])
      expect(asked).toContain(path);
    for (const text of [log, ...Object.values(files())]) expect(text).not.toContain(SECRET);
  });
});

test('a profile among the inputs decides the load, and the limits of the file hold', async () => {
  const inputs = { profile: 'smoke', 'max-vus': '4', 'duration-seconds': '6', 'warm-up-seconds': '0' };
  await gateExample({ 'k6-version': CURRENT, ...inputs }, ({ verdict, config, log }) => {
    expect(verdict.outcome).toBe('passed');
    expect(config.load).toMatchObject({ maxVus: 4, durationSeconds: 6, profile: 'smoke' });
    expect(log).toContain('Load: profile smoke, up to 4 VUs for 6 s.');
    const ofProduct = verdict.thresholds.find(
      ({ tags, expression }) => tags.page === 'product' && /800/.test(expression),
    );
    expect(ofProduct?.origin).toMatch(/^k6-gate\.yml:\d+$/);
  });
});

test('another build of the demo shop is no pass, and gets no load', async () => {
  const inputs = { 'k6-version': CURRENT, 'ready-timeout-seconds': '0' };
  const look = ({ verdict }: GateRun): void => {
    expect(verdict).toMatchObject({ outcome: 'inconclusive', total: null, reasons: [{ code: 'other-version' }] });
  };
  await gateExample(inputs, look, 'another');
});
