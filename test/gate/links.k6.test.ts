import { describe, expect, test } from 'vitest';
import { gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';
import { openServer } from './server.ts';

interface Page {
  readonly name: string;
  readonly path: string;
  /** Its links. */
  readonly html: string;
  /** All that is asked for, in whatever order and however often. */
  readonly asked: readonly string[];
}

const PAGES: readonly Page[] = [
  {
    name: 'a stylesheet that waits for a script to give it an address',
    path: '/',
    html: '<link rel="stylesheet" data-href="/later.css"><link rel="stylesheet" href="/style.css">',
    asked: ['/', '/style.css'],
  },
  {
    name: 'a page whose links go up the path',
    path: '/fr/p/',
    html: '<link rel="stylesheet" href="../../css/style.css"><script src="./app.js"></script><img src="/a/%2e%2E/logo.png">',
    asked: ['/css/style.css', '/fr/p/', '/fr/p/app.js', '/logo.png'],
  },
];

const WORDS = '<p>words</p>'.repeat(60);

/** Answers a page with this HTML at its path, and whatever else is asked for with a little text; `..` and what no page names with 404. */
const siteOf = ({ path, html, asked }: Page) =>
  openServer((request, response) => {
    if (!asked.includes(request.path)) response.writeHead(404);
    else if (request.path === path) response.setHeader('content-type', 'text/html');
    response.end(request.path === path ? `<!doctype html><title>A page</title>${html}${WORDS}` : 'x');
  });

describe.concurrent.each(PAGES)('$name', (page) => {
  test.each(K6_VERSIONS)('is loaded as a browser does (k6 %s)', async (version) => {
    await using site = await siteOf(page);
    const inputs = { 'page-type': 'homepage', 'target-url': `${site.url}${page.path}`, 'duration-seconds': '3' };
    await gateShop({ inputs: { ...inputs, 'k6-version': version } }, ({ verdict }) => {
      expect([...new Set(site.requests.map(({ path }) => path))].sort()).toEqual([...page.asked].sort());
      expect(verdict).toMatchObject({ outcome: 'passed', total: { errorRate: 0 } });
    });
  });
});
