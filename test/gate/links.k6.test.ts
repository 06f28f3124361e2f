import { describe, expect, test } from 'vitest';
import { gateShop } from '../support/gate-run.ts';
import { CURRENT, K6_VERSIONS } from '../support/k6.ts';
import { openServer, type Server } from './server.ts';

interface Page {
  readonly name: string;
  readonly type?: 'category';
  readonly path: string;
  /** Its links; `ORIGIN` is where it is. */
  readonly html: string;
  /** All that is asked for, in whatever order and however often. */
  readonly asked: readonly string[];
  /** The k6 that it is tried with, else all. */
  readonly versions?: readonly string[];
}

const style = (href: string): string => `<link rel="stylesheet" href="${href}">`;

const PAGES: readonly Page[] = [
  {
    name: 'a stylesheet that waits for a script to give it an address',
    path: '/',
    html: `<link rel="stylesheet" data-href="/later.css">${style('/style.css')}`,
    asked: ['/', '/style.css'],
  },
  {
    name: 'a page whose links go up the path',
    path: '/fr/p/',
    html: `${style('../../css/style.css')}<script src=".\\app.js"></script><img src="/a/%2e%2E/logo.png">`,
    asked: ['/css/style.css', '/fr/p/', '/fr/p/app.js', '/logo.png'],
  },
  {
    name: 'a page with a base below its root',
    path: '/fr/p/',
    html: `<base target="_top"><base href="../shop/x"><base href="/not-this/">${style('style.css')}<img src="/logo.png"><img src="#"><img src="?1">`,
    asked: ['/fr/p/', '/fr/shop/style.css', '/fr/shop/x?1', '/logo.png'],
  },
  {
    name: 'a page with its origin as its base',
    path: '/fr/p/',
    html: `<base href="ORIGIN">${style('style.css')}`,
    asked: ['/fr/p/', '/style.css'],
    versions: [CURRENT],
  },
  {
    name: 'a page with a base that is no web address',
    path: '/fr/p/',
    html: `<base href="data:text/html,x">${style('style.css')}`,
    asked: ['/fr/p/', '/fr/p/style.css'],
    versions: [CURRENT],
  },
  {
    name: 'a listing with a base',
    type: 'category',
    path: '/shop/list',
    html: '<base href="/"><a rel="next" href="list?page=2">next</a>',
    asked: ['/list?page=2', '/shop/list'],
  },
  {
    name: 'a listing whose next page is a matter of its script',
    type: 'category',
    path: '/list',
    html: '<base href="/"><a rel="next" href="#">next</a>',
    asked: ['/list'],
    versions: [CURRENT],
  },
];

const WORDS = '<p>words</p>'.repeat(60);

/** Answers with this HTML where the path has no dot, with a little text where it has one, and with 404 where nobody should ask. */
const siteOf = ({ html, asked }: Pick<Page, 'html' | 'asked'>) =>
  openServer(({ path, headers }, response) => {
    const isPage = !path.includes('.');
    if (!asked.includes(path)) response.writeHead(404);
    else if (isPage) response.setHeader('content-type', 'text/html');
    const text = html.replace('ORIGIN', `http://${headers.host}`);
    response.end(isPage ? `<!doctype html><title>A page</title>${text}${WORDS}` : 'x');
  });

const pathsOf = ({ requests }: Server): string[] => [...new Set(requests.map(({ path }) => path))].sort();

describe.concurrent.each(PAGES)('$name', (page) => {
  test.each(page.versions ?? K6_VERSIONS)('is loaded as a browser does (k6 %s)', async (version) => {
    await using site = await siteOf(page);
    const inputs = { 'page-type': page.type ?? 'homepage', 'target-url': `${site.url}${page.path}`, 'max-vus': '2' };
    await gateShop({ inputs: { ...inputs, 'duration-seconds': '4', 'k6-version': version } }, ({ verdict }) => {
      expect(pathsOf(site)).toEqual([...page.asked].sort());
      expect(verdict).toMatchObject({ outcome: 'passed', total: { errorRate: 0 } });
    });
  });
});

describe.concurrent('a page with a base on another host', () => {
  const env = { PREPROD_AUTH: 'c2VjcmV0LXZhbHVl' };
  const headers = { 'request-headers': 'Authorization: Basic ${PREPROD_AUTH}' };
  const gatePage = async (version: string, isAllowed: boolean, look: (site: Server, other: Server) => void) => {
    await using other = await openServer();
    const html = `<base href="${other.url}/x/">${style('a.css')}<img src="/b.png"><img src="ORIGIN/own.png">`;
    await using site = await siteOf({ html, asked: ['/', '/own.png'] });
    const allowed = isAllowed ? { 'allowed-hosts': new URL(other.url).host } : {};
    const inputs = { 'page-type': 'homepage', 'target-url': `${site.url}/`, 'k6-version': version, ...headers };
    await gateShop({ env, inputs: { ...inputs, ...allowed, 'duration-seconds': '4' } }, ({ verdict }) => {
      look(site, other);
      expect(verdict).toMatchObject({ outcome: 'passed', total: { errorRate: 0 } });
    });
  };

  test.each(K6_VERSIONS)('sends no load there (k6 %s)', async (version) => {
    await gatePage(version, false, (site, other) => {
      expect(other.requests).toEqual([]);
      expect(pathsOf(site)).toEqual(['/', '/own.png']);
    });
  });

  test.each(K6_VERSIONS)('sends load there where that is allowed, without the headers (k6 %s)', async (version) => {
    await gatePage(version, true, (site, other) => {
      expect(pathsOf(other)).toEqual(['/b.png', '/x/a.css']);
      expect(other.requests.filter((request) => 'authorization' in request.headers)).toEqual([]);
      expect(pathsOf(site)).toEqual(['/', '/own.png']);
    });
  });
});
