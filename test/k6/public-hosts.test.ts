import { describe, expect, test } from 'vitest';
import { behindProxy, demandPublicHosts } from '../../src/k6/public-hosts.ts';
import { configOf } from '../support/config.ts';
import { testWorld } from '../support/world.ts';

const PROD = { environment: 'prod' };
const PUBLIC = ['93.184.216.34', '2606:4700::1111'];

interface Asked {
  /** The host names that were looked up. */
  readonly hosts: readonly string[];
  readonly lines: readonly string[];
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

/** Demands it where the name server answers this; nothing is no such name. */
async function demand(
  inputs: Readonly<Record<string, string>>,
  answer: readonly string[] | null | Readonly<Record<string, readonly string[]>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Asked> {
  using world = testWorld(env);
  const hosts: string[] = [];
  const lookup = (host: string): Promise<readonly string[]> => {
    hosts.push(host);
    if (answer === null) return Promise.reject(new Error('ENOTFOUND'));
    return Promise.resolve(isList(answer) ? answer : (answer[host] ?? []));
  };
  await demandPublicHosts(configOf(inputs), { ...world, lookup });
  return { hosts, lines: world.lines };
}

describe('the host of a run against prod', () => {
  test.each([
    ['127.0.0.1', 'a loopback address'],
    ['::1', 'a loopback address'],
    ['::ffff:127.0.0.1', 'a loopback address'],
    ['10.1.2.3', 'a private address'],
    ['169.254.169.254', 'a link-local or metadata address'],
    ['168.63.129.16', 'a metadata address'],
    ['fd00:ec2::254', 'a private address'],
    ['100.100.100.200', 'a carrier-internal address'],
    ['0.0.0.0', 'a special-purpose address'],
  ])('may not lead to %s', async (address, kind) => {
    // One that is not public among many is enough: k6 takes any of them.
    await expect(demand(PROD, [...PUBLIC, address])).rejects.toMatchObject({
      code: 'user/refused',
      message: `shop.example leads to ${address}, ${kind}, which no production site has.`,
      hint: expect.stringContaining('allow-private-target: true'),
    });
    await expect(demand({ 'prod-hosts': 'shop.example' }, [address])).rejects.toMatchObject({ code: 'user/refused' });
  });

  test('may lead to public ones, or nowhere: the rehearsal tells that', async () => {
    expect((await demand(PROD, PUBLIC)).hosts).toEqual(['shop.example']);
    expect((await demand(PROD, null)).hosts).toEqual(['shop.example']);
  });

  test('is asked for without the brackets of an IPv6 address', async () => {
    expect((await demand({ ...PROD, 'target-url': 'https://[2606:4700::1111]/' }, PUBLIC)).hosts).toEqual([
      '2606:4700::1111',
    ]);
  });

  test('may not be an allowed one either; what stands for many names has no address', async () => {
    const inputs = { ...PROD, 'allowed-hosts': 'CDN.example:8443\n*.img.example' };
    expect((await demand(inputs, PUBLIC)).hosts).toEqual(['shop.example', 'cdn.example']);
    const answers = { 'shop.example': PUBLIC, 'cdn.example': ['10.0.0.1'] };
    await expect(demand(inputs, answers)).rejects.toMatchObject({
      code: 'user/refused',
      message: expect.stringContaining('cdn.example leads to 10.0.0.1'),
      hint: expect.stringContaining('Correct allowed-hosts'),
    });
  });

  test('is not looked up behind a proxy, and the log says so', async () => {
    const { hosts, lines } = await demand(PROD, ['127.0.0.1'], { HTTPS_PROXY: 'http://proxy.example:3128' });
    expect(hosts).toEqual([]);
    expect(lines.join()).toContain('Only the proxy knows where shop.example leads');
  });
});

test.each([
  ['in preprod', {}],
  ['with a private target allowed', { ...PROD, 'allow-private-target': 'true' }],
])('no host is looked up %s', async (_name, inputs) => {
  expect(await demand(inputs, ['127.0.0.1'])).toEqual({ hosts: [], lines: [] });
});

test("the script is told of the target's proxy, because its address may be a private one", () => {
  const proxy = { HTTPS_PROXY: 'http://10.0.0.9:3128' };
  expect(behindProxy(configOf(PROD), proxy)).toEqual({ GATE_BEHIND_PROXY: 'true' });
  expect(behindProxy(configOf(PROD), {})).toEqual({});
  const direct = { ...proxy, NO_PROXY: 'shop.example' };
  expect(behindProxy(configOf(PROD), direct)).toEqual({});
  // The target's guard stays, whatever leads to an allowed host.
  for (const host of ['cdn.example', '*.cdn.example', '*.shop.example'])
    expect(behindProxy(configOf({ 'allowed-hosts': host }), direct)).toEqual({});
});
