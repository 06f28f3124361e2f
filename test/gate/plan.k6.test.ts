import { expect, test } from 'vitest';
import { gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';
import { TEMPLATES } from '../support/world.ts';

const SHOP = `
max-vus: 7
pages:
  - type: homepage
    weight: 2
  - type: product
    path: /p/42
  - type: category
    path: /category
    category-depth: 2
  - type: landing
    name: spring
    path: /landing
    cta: /p/7
`;

test.each(K6_VERSIONS)('four pages in one run, each with its own load and findings, on k6 %s', async (version) => {
  await gateShop({ path: '/', file: SHOP, inputs: { 'k6-version': version } }, ({ verdict, points, log }) => {
    expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
    expect(verdict.headline).toMatch(/^127\.0\.0\.1:\d+: \d+ of \d+ thresholds held/);
    expect(log).toContain('one visit to each of 4 pages was clean');
    expect(verdict.pages.map(({ name, type }) => [name, type])).toEqual([
      ['homepage', 'homepage'],
      ['product', 'product'],
      ['category', 'category'],
      ['spring', 'landing'],
    ]);
    for (const { name, measured } of verdict.pages) {
      expect(measured?.requests).toBeGreaterThan(0);
      expect(measured?.iterations).toBeGreaterThan(0);
      expect(measured?.checks.length).toBeGreaterThan(0);
      const held = verdict.thresholds.filter(({ tags, state }) => tags.page === name && state === 'held');
      expect(held.length).toBeGreaterThanOrEqual(3);
    }
    const requests = verdict.pages.reduce((sum, { measured }) => sum + (measured?.requests ?? 0), 0);
    expect(requests).toBe(verdict.total?.requests);
    expect(verdict.total?.vusMax).toBe(7);
    const vusOf = (page: string) =>
      new Set(
        points()
          .filter(({ data }) => data.tags.page === page)
          .map(({ data }) => data.tags.scenario),
      );
    expect([...vusOf('spring')]).toEqual(['spring']);
  });
});

test('the limit of one page is crossed, and the headline names it', async () => {
  const file = `${SHOP}    p95-threshold-ms: 1\n    p99-threshold-ms: 1\n`;
  await gateShop({ path: '/', file, knobs: { latencyMs: 5 } }, ({ verdict }) => {
    expect(verdict.outcome).toBe('failed');
    expect(verdict.headline).toMatch(
      /^spring p\(9[59]\)( of all requests)? [\d,.]+ ms is over its limit of 1 ms in preprod, from the start/,
    );
    const crossed = verdict.thresholds.filter(({ state }) => state === 'crossed');
    expect(new Set(crossed.map(({ tags }) => tags.page))).toEqual(new Set(['spring']));
    expect(new Set(crossed.map(({ origin }) => origin))).toEqual(new Set(['k6-gate.yml:15', 'k6-gate.yml:16']));
  });
});

test('all pages that are not served are told together, and no load is sent', async () => {
  const file = `${SHOP}  - type: product\n    name: gone\n    path: /nowhere\n  - type: product\n    name: lost\n    path: /neither\n`;
  await gateShop({ path: '/', file, inputs: { 'ready-timeout-seconds': '0' } }, ({ verdict, shop }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', total: null });
    expect(verdict.reasons.map(({ code, message }) => [code, message.replace(/^\S+:\d+/, '').slice(0, 24)])).toEqual([
      ['wrong-page', '/nowhere answers 404. No'],
      ['wrong-page', '/neither answers 404. No'],
    ]);
    expect(verdict.runs.map(({ name }) => name)).toEqual(['rehearsal']);
    expect(shop.requests.map(({ path }) => path)).toContain('/p/42');
  });
});

test('a page without samples is inconclusive, however well the others are', async () => {
  const own = `function browse() {\n  if (PHASE === 'rehearsal') open({{url}}, {{page}});\n  think();\n}\n`;
  const file = `${SHOP}  - type: product\n    name: lazy\n    path: /p/9\n    template: lazy.mustache\n`;
  const templates = { ...TEMPLATES, 'lazy.mustache': own };
  await gateShop({ path: '/', file, templates }, ({ verdict }) => {
    expect(verdict.outcome).toBe('inconclusive');
    expect(verdict.reasons.map(({ code }) => code)).toContain('threshold-unmeasured');
    for (const { message } of verdict.reasons)
      expect(message).toMatch(/^lazy: .*\{kind:document,page:lazy\} has no samples/);
  });
});

test('a template of the user visits its page, beside those of the types', async () => {
  const own = `function browse() {
  group('options', () => open({{url}}, {{page}} + ' plain'));
  open(ORIGIN + '/p/43', {{page}} + ' red');
  think();
}
`;
  const file = `${SHOP}  - type: product\n    name: configurator\n    path: /p/9\n    template: own.mustache\n    expect-text: cart\n`;
  const templates = { ...TEMPLATES, 'own.mustache': own };
  await gateShop({ path: '/', file, templates }, ({ verdict, points }) => {
    expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
    const names = points()
      .filter(({ data }) => data.tags.page === 'configurator')
      .map(({ data }) => data.tags.name);
    expect(new Set(names.filter((name) => name !== undefined))).toEqual(
      new Set(['configurator plain', 'configurator red']),
    );
    expect(verdict.pages.at(-1)?.measured?.checks.map(({ name }) => name)).toContain('contains "cart"');
  });
});
