import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfigFile } from '../../src/config/config-file.ts';
import { KEYS } from '../../src/config/inputs.ts';
import { PAGE_TYPES } from '../../src/config/page-schema.ts';
import { starterFile } from '../../src/config/starter.ts';
import { FILE, fileConfig } from '../support/config.ts';
import { refusedBy } from './resolving.ts';

const ENV = { PREPROD_AUTH: 'dXNlcg==', GITHUB_SHA: '0f1e2d' };
const SETTING = /^(\s*)#([a-z][\w-]*: .*)$/;

const starter = (values: Readonly<Record<string, string>> = {}): string =>
  starterFile({ values, spelling: (name) => `--${name}` });

const configOf = (text: string) => fileConfig(text, {}, ENV);

/** The file with some of its commented settings set. */
const uncommented = (text: string, isMeant: (line: number) => boolean): string =>
  text
    .split('\n')
    .map((line, index) => (isMeant(index) ? line.replace(SETTING, '$1$2') : line))
    .join('\n');

describe.each(PAGE_TYPES)('the starter of a %s', (type) => {
  const text = starter({ 'page-type': type });
  const settings = text
    .split('\n')
    .flatMap((line, index) => (SETTING.test(line) ? [[line.trim(), index] as const] : []));

  test('can be used as it is', () => {
    const { pages, environment, target } = configOf(text);
    expect([target.url, environment, pages.map((page) => page.type)]).toEqual([
      'https://preprod.shop.example/',
      'preprod',
      [type],
    ]);
    expect(settings.length).toBeGreaterThan(30);
  });

  test.each(settings)('takes %s', (line, index) => {
    const changed = uncommented(text, (at) => at === index);
    expect(readConfigFile({ name: FILE, text: changed }).problems).toEqual([]);
    const before = Object.keys(configOf(text).origins).length;
    const after = configOf(changed);
    expect(Object.values(after.origins)).toContain(`${FILE}:${index + 1}`);
    expect(Object.keys(after.origins).length).toBeGreaterThanOrEqual(before);
    expect(line).not.toContain('undefined');
  });

  test('takes all of them together, in editors too', () => {
    const whole = uncommented(text, () => true);
    expect(readConfigFile({ name: FILE, text: whole }).problems).toEqual([]);
    const published = z.fromJSONSchema(JSON.parse(readFileSync('schema/config.schema.json', 'utf8')));
    expect(published.safeParse(parse(whole)).error).toBeUndefined();
  });

  test('has no line that is neither words, a setting nor empty, and none that is too wide', () => {
    const odd = text.split('\n').filter((line) => /#/.test(line) && !/^\s*# \S/.test(line) && !SETTING.test(line));
    expect(odd).toEqual([]);
    for (const line of text.split('\n').slice(4)) expect(line.length).toBeLessThanOrEqual(115);
  });
});

test('every setting without a secret is in one of them', () => {
  const all = PAGE_TYPES.map((type) => starter({ 'page-type': type })).join('\n');
  const inputs = KEYS.filter(({ secret, inputOnly }) => !secret && !inputOnly).map(({ name }) =>
    name.replace(/^page-/, ''),
  );
  expect(inputs.filter((name) => !new RegExp(`^[ -]*#?${name}: `, 'm').test(all))).toEqual([
    'config',
    'script',
    'k6-sha256',
  ]);
});

describe('flags', () => {
  test('of a script make a file of that script, without pages', () => {
    const text = starter({ script: 'load/day.js' });
    expect(text).not.toMatch(/^pages:/m);
    expect(configOf(text).script).toMatchObject({ path: 'load/day.js' });
  });

  test.each([
    [{ profile: 'smoke', rate: '3' }, '--profile: decides the load by itself, and so does rate (input --rate)'],
    [{ script: 'load/day.js', 'max-vus': '3' }, '--max-vus: is for the visits of k6-gate'],
    [{ environment: 'prod', 'max-vus': '50' }, '--max-vus: 50 VUs are over the cap of 10 for prod'],
  ])('%j that do not go together are told', (values, words) => {
    expect(() => starter(values)).toThrow(words);
  });

  test('fill it in', () => {
    const text = starter({
      ...{ 'target-url': 'https://shop.example/p/1', environment: 'prod', 'page-type': 'product', 'max-vus': '7' },
      ...{
        'id-product': '0042',
        'expect-text': 'two\nlines: "-20 %" #1',
        'prod-hosts': 'shop.example\n*.shop.example',
      },
      ...{ 'promo-data': '{"code":"A"}', enforce: 'FALSE' },
    });
    expect(text).toMatch(/^max-vus: 7$/m);
    const config = configOf(text);
    expect(config).toMatchObject({
      target: { url: 'https://shop.example/p/1' },
      environment: 'prod',
      load: { maxVus: 7 },
      guards: { prodHosts: ['shop.example', '*.shop.example'] },
      job: { enforce: false },
      pages: [{ type: 'product', idProduct: '0042', expectText: 'two\nlines: "-20 %" #1', promo: { code: 'A' } }],
    });
    // What is not set shows what holds then.
    expect(text).toMatch(/^#p95-threshold-ms: 3000$/m);
    expect(text).toMatch(/^ {4}#path: \/p\/42$/m);
  });

  test.each<[Record<string, string>, string]>([
    [{ 'max-vus': 'many' }, '--max-vus: "many" is not allowed; allowed: a whole number from 1 to 1000'],
    [{ 'page-type': 'produkt' }, '--page-type: "produkt" is not allowed'],
    [{ 'target-url': 'shop' }, '--target-url: "shop" is not allowed'],
    [{ cta: '/x' }, '--cta: is for a page of the type landing, and this one is homepage; leave it away'],
    [{ 'request-headers': 'Authorization: Basic czNjcmV0' }, '--request-headers: may hold credentials'],
    [{ 'k6-download-token': 'czNjcmV0' }, '--k6-download-token: may hold credentials'],
    [{ 'comment-token': 'czNjcmV0' }, '--comment-token: may hold credentials'],
    [{ 'max-vsu': '3' }, '--max-vsu: there is no such input; did you mean --max-vus?'],
  ])('%j are refused', (values, words) => {
    const refused = refusedBy(() => starter(values));
    expect(refused?.message).toContain(words);
    expect(refused?.message).not.toContain('czNjcmV0');
  });
});
