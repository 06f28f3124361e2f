import { expect, test } from 'vitest';
import { gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';
import { openServer } from './server.ts';

const PAGE = `<!doctype html><title>A page</title>${'<p>words</p>'.repeat(60)}`;
const FILE =
  'max-vus: 2\npages:\n  - type: product\n    path: /good\n  - type: product\n    name: cold\n    path: /cold\n';

test.concurrent.each(K6_VERSIONS)(
  'the warm-up of each page is told apart, and judged by nobody (k6 %s)',
  async (version) => {
    const asked = new Map<string, number>();
    // The rehearsal asks once; what is cold fails in the two visits after it.
    await using site = await openServer(({ path }, response) => {
      const count = (asked.get(path) ?? 0) + 1;
      asked.set(path, count);
      const status = path === '/cold' && count > 1 && count <= 3 ? 500 : 200;
      response.writeHead(status, { 'content-type': 'text/html' }).end(PAGE);
    });
    const inputs = { 'target-url': site.url, 'warm-up-seconds': '6', 'duration-seconds': '4', 'k6-version': version };
    await gateShop({ inputs, file: FILE }, ({ verdict, log, file }) => {
      expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
      const [good, cold] = verdict.pages;
      expect(good?.warmUp).toMatchObject({ errorRate: 0, p95: expect.any(Number) });
      expect(cold?.warmUp?.errorRate).toBeGreaterThan(0);
      expect(cold?.warmUp?.requests).toBeGreaterThanOrEqual(2);
      expect(log).toMatch(/^Warm-up of product: \d+ requests · p\(95\) [\d.]+ ms · errors 0 %$/m);
      expect(log).toMatch(/^Warm-up of cold: \d+ requests · p\(95\) [\d.]+ ms · errors [1-9]\S* %$/m);
      expect(file('summary.md')).toContain('Warm-up (not judged)');
      // Nothing of it is in what was measured.
      expect(cold?.measured?.errorRate).toBe(0);
      expect(verdict.total?.requests).toBe((good?.measured?.requests ?? 0) + (cold?.measured?.requests ?? 0));
    });
  },
);

test.concurrent('without a warm-up there is none', async () => {
  await gateShop({ inputs: { 'duration-seconds': '4' } }, ({ verdict, log }) => {
    expect(verdict.pages.map(({ warmUp }) => warmUp)).toEqual([null]);
    expect(log).not.toContain('Warm-up of');
  });
});
