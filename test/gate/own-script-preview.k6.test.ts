import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openShop } from '../../examples/shop/shop.ts';
import { type Preview, previewPlan, previewScript } from '../../src/preview.ts';
import { readConfig } from '../../src/read-config.ts';
import { CURRENT, K6_VERSIONS } from '../support/k6.ts';
import { testWorld } from '../support/world.ts';

const EXAMPLE = resolve('examples/own-script/checkout.js');
const TOKEN = 'a-token-nobody-may-see';

/** A preview of a script of the user's: the example, or one of this text. */
async function show(preview: Preview, inputs: Readonly<Record<string, string>>, text?: string): Promise<string> {
  using world = testWorld({ SHOP_TOKEN: TOKEN });
  const own = join(world.folders.work, 'own.js');
  if (text !== undefined) writeFileSync(own, text);
  const values = {
    ...{ 'target-url': 'https://shop.example/', environment: 'preprod', 'k6-version': CURRENT },
    ...{ script: text === undefined ? EXAMPLE : own, 'script-env': 'SHOP_TOKEN', ...inputs },
  };
  const read = await readConfig({ values, spelling: (name) => `--${name}` }, world);
  return await preview(read, world, new AbortController().signal);
}

test.each(K6_VERSIONS)('the plan of a script is told by k6 %s, and nothing is asked for', async (version) => {
  await using shop = await openShop();
  const plan = await show(previewPlan, { 'k6-version': version, 'target-url': shop.url });

  for (const words of [
    '  browse  constant-vus       2 VUs for 6 s                                  calls browse\n',
    '  list    per-vu-iterations  3 iterations by 1 VU, within 8 s, from 1 s on  calls list\n',
    'Load: as the options of the script have it, for 6 s at least\n  VUs of browse over time:\n  2 │██████\n',
    'time limit 10 min 9 s\n',
    '  - when the iterations of list are done\n',
    'one iteration of each of 2 scenarios, after setup',
    'Thresholds (8):\n',
    'Nothing was loaded: k6 read the script, and made no request.',
  ])
    expect(plan).toContain(words);
  expect(plan).toMatch(/^ {2}products_viewed +count>2 +script \S+checkout\.js +judged at the end /m);
  expect(plan).toMatch(/^ {2}http_req_failed +rate<0\.1 +environment preprod +may stop from 3 s on /m);
  expect(shop.requestCount).toBe(0);
});

test.each(K6_VERSIONS)('the wrapper that k6 %s would get is shown', async (version) => {
  const script = await show(previewScript, { 'k6-version': version });

  expect(script).toContain(`import * as gateExports from ${JSON.stringify(EXAMPLE)};\n`);
  expect(script).toContain('{ on: "products_viewed", threshold: "count>2"');
  expect(script).toContain('export const browse = gateScript["browse"];');
});

const OPTIONS = (options: string): string => `export const options = ${options};\nexport default function () {}\n`;

test('a secret that stands in the options is shown by neither', async () => {
  const text = OPTIONS('{ thresholds: { ["http_reqs{name:" + __ENV.SHOP_TOKEN + "}"]: ["count>1"] } }');
  for (const preview of [previewPlan, previewScript]) {
    const shown = await show(preview, {}, text);
    expect(shown).toContain('http_reqs{name:***');
    expect(shown).not.toContain(TOKEN);
  }
});

test.each<[string, string, Readonly<Record<string, string>>, string, string]>([
  ['that k6 cannot read', 'export default (', {}, 'k6/preflight', 'k6 cannot read it'],
  [
    'that plans too much for prod',
    OPTIONS("{ vus: 30, duration: '20m' }"),
    { environment: 'prod', 'allow-prod-writes': 'true' },
    'user/refused',
    'plans more than prod may get',
  ],
  [
    'whose threshold no metric has',
    OPTIONS("{ thresholds: { nothing_such: ['count>1'] } }"),
    {},
    'k6/preflight',
    'nothing_such',
  ],
])('a script %s is no plan', async (_name, text, inputs, code, words) => {
  await expect(show(previewPlan, inputs, text)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(words),
  });
});
