import { expect, test } from 'vitest';
import { gateShop } from '../support/gate-run.ts';
import { CURRENT, K6_VERSIONS } from '../support/k6.ts';
import { openServer } from './server.ts';

const WORDS = '<p>words</p>'.repeat(60);

/** A site whose landing page has this HTML, gated by a selector. */
async function gateLanding(
  request: { readonly html: string; readonly selector?: string; readonly version?: string; readonly mode?: string },
  look: (seen: {
    readonly asked: readonly string[];
    readonly run: Parameters<Parameters<typeof gateShop>[1]>[0];
  }) => void,
): Promise<void> {
  await using site = await openServer(({ path }, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<html>${path === '/fr/spring' ? request.html : ''}${WORDS}</html>`);
  });
  const inputs = {
    'target-url': `${site.url}/fr/spring`,
    'page-type': 'landing',
    'cta-selector': request.selector ?? 'a.cta',
    'k6-version': request.version ?? CURRENT,
    'test-mode': request.mode ?? 'read-only',
    'max-vus': '2',
    'ready-timeout-seconds': '0',
  };
  await gateShop({ inputs }, (run) => look({ run, asked: [...new Set(site.requests.map(({ path }) => path))].sort() }));
}

test.each(K6_VERSIONS)('a visit goes where the first match leads, whatever the base, on k6 %s', async (version) => {
  const html =
    '<base href="/shop/"><a href="/no">x</a><a class="cta" href="../offer?a=1#top">go</a><a class="cta" href="/b">';
  await gateLanding({ html, version }, ({ run: { verdict }, asked }) => {
    expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
    expect(asked).toEqual(['/fr/spring', '/offer?a=1']);
    const checks = verdict.total?.checks.map(({ name }) => name);
    expect(checks).toContain('has its call to action');
    expect(checks).toContain('has a call to action that a visit may follow');
  });
});

const FOLLOWED =
  'fails "has a call to action that a visit may follow". No load was sent. Its first match leads to another';

test.each([
  ['no match', '<a href="/offer">go</a>', 'fails "has its call to action". No load was sent. Correct cta-selector'],
  ['a match that is no link', '<button class="cta">go</button>', 'fails "has its call to action". No load was sent.'],
  ['another host', '<a class="cta" href="https://other.example/offer">go</a>', FOLLOWED],
  ['what changes state', '<a class="cta" href="/cart?add=1">go</a>', FOLLOWED],
  ['the page itself', '<a class="cta" href="#form">go</a>', FOLLOWED],
])('%s is named by the rehearsal', async (_name, html, words) => {
  await gateLanding({ html }, ({ run: { verdict }, asked }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', total: null, reasons: [{ code: 'wrong-page' }] });
    expect(verdict.reasons[0]?.message).toContain(words);
    expect(asked).toEqual(['/fr/spring']);
  });
});

test('a selector that is none finds nothing', async () => {
  await gateLanding({ html: '<a class="cta" href="/offer">go</a>', selector: 'a[[' }, ({ run: { verdict } }) => {
    expect(verdict.outcome).not.toBe('passed');
    expect(verdict.headline).toContain('has its call to action');
  });
});

test.each([
  ['its path', { cta: '/offer' }],
  ['a selector', { 'cta-selector': 'a.cta' }],
])('what is behind %s need not have the texts of the landing page, which must', async (_name, cta) => {
  await using site = await openServer(({ path }, response) => {
    response.setHeader('Content-Type', 'text/html');
    const texts = path.startsWith('/spring')
      ? '<title>Spring</title>From 9 EUR, -20 % <a class="cta" href="/offer">'
      : '';
    response.end(`<html>${texts}${WORDS}</html>`);
  });
  const inputs = {
    ...{ 'target-url': `${site.url}/spring`, 'page-type': 'landing', 'ready-timeout-seconds': '0', ...cta },
    ...{ 'expect-text': '9 EUR', 'page-metadata': '{"title":"Spring"}', 'promo-data': '{"code":"S","text":"-20 %"}' },
  };
  await gateShop({ inputs }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
    const passes = (name: string) => verdict.total?.checks.find((one) => one.name === name)?.passes ?? 0;
    expect(passes('contains "Spring"')).toBeGreaterThan(0);
    expect(passes('status is 200')).toBeGreaterThan(passes('contains "Spring"'));
  });
  await gateShop({ inputs: { ...inputs, 'expect-text': 'Autumn' } }, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'failed', total: null, reasons: [{ code: 'wrong-page' }] });
  });
});
