import { describe, expect, test } from 'vitest';
import { routeTo } from '../../src/k6/route.ts';

test.each([
  ['credentials without a scheme', 'https://shop.example/', { HTTPS_PROXY: 'user:pass@p:1' }, '***@p:1'],
  ['a password with an @ in it', 'https://shop.example/', { HTTPS_PROXY: 'http://user:p@ss@p:1' }, 'http://***@p:1'],
  [
    'a host that NO_PROXY names',
    'https://shop.example/',
    { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'shop.example' },
    null,
  ],
  ['loopback, which never goes through one', 'http://127.0.0.1/', { HTTP_PROXY: 'http://p:1' }, null],
])('the route knows %s', (_name, url, env, route) => {
  expect(routeTo(new URL(url), env)).toBe(route);
});

describe('the route to a target', () => {
  const http = new URL('http://shop.example/');
  const https = new URL('https://shop.example/');
  test.each<[string, URL, Record<string, string>, string | null]>([
    ['is direct without a proxy', https, {}, null],
    ['is direct with an empty one', https, { HTTPS_PROXY: '' }, null],
    [
      'goes through the proxy of its scheme',
      https,
      { HTTPS_PROXY: 'http://p:1', HTTP_PROXY: 'http://q:2' },
      'http://p:1',
    ],
    ['of http goes through the other', http, { HTTPS_PROXY: 'http://p:1', HTTP_PROXY: 'http://q:2' }, 'http://q:2'],
    ['knows small letters', https, { https_proxy: 'http://p:1' }, 'http://p:1'],
    ['prefers capitals, as k6 does', https, { https_proxy: 'http://q:2', HTTPS_PROXY: 'http://p:1' }, 'http://p:1'],
    ['hides credentials', https, { HTTPS_PROXY: 'http://user:pa%40ss@p:1' }, 'http://***@p:1'],
  ])('%s', (_name, url, env, route) => {
    expect(routeTo(url, env)).toBe(route);
  });
});

describe('NO_PROXY', () => {
  test.each<[string, string, string, boolean]>([
    ['* is everything', '*', 'https://shop.example/', true],
    ['a domain and what is below it', 'example', 'https://shop.example/', true],
    ['a domain, not what only ends like it', 'op.example', 'https://shop.example/', false],
    ['with a dot what is below it', '.shop.example', 'https://www.shop.example/', true],
    ['with a dot not the domain itself', '.shop.example', 'https://shop.example/', false],
    ['with *. the same', '*.shop.example', 'https://www.shop.example/', true],
    ['one of a list, spaces aside', 'a.example, SHOP.example', 'https://shop.example/', true],
    ['a port that fits', 'shop.example:443', 'https://shop.example/', true],
    ['a port that does not', 'shop.example:8443', 'https://shop.example/', false],
    ['an address', '10.1.2.3', 'https://10.1.2.3/', true],
    ['an address of version 6', '2001:db8::1', 'https://[2001:db8::1]/', true],
    ['a network', '10.0.0.0/8', 'https://10.1.2.3/', true],
    ['another network', '192.168.0.0/16', 'https://10.1.2.3/', false],
    ['a network of the other version', '2001:db8::/32', 'https://10.1.2.3/', false],
    ['a network, for a name', '10.0.0.0/8', 'https://shop.example/', false],
    ['no network at all', '10.0.0.0/99', 'https://10.1.2.3/', false],
    ['nothing', '', 'https://shop.example/', false],
  ])('%s', (_name, exceptions, url, direct) => {
    expect(routeTo(new URL(url), { HTTPS_PROXY: 'http://p:1', NO_PROXY: exceptions })).toBe(
      direct ? null : 'http://p:1',
    );
  });
});
