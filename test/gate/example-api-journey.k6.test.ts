import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CUSTOMERS } from '../../examples/shop/account.ts';
import { gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';

const EXAMPLE = readFileSync('examples/api-journey.yml', 'utf8');
const USERS = ['email,password', ...[...CUSTOMERS].map((row) => row.join(','))].join('\n');
const SECRET = 'a-client-nobody-may-see';

test.concurrent.each(K6_VERSIONS)(
  'the example of an API journey runs against the demo shop, on k6 %s',
  async (version) => {
    const inputs = { 'k6-version': version, 'max-vus': '3', 'duration-seconds': '24', 'warm-up-seconds': '0' };
    const request = {
      ...{ path: '/', file: EXAMPLE, bare: true, inputs },
      ...{ data: { 'load/users.csv': USERS }, env: { API_SECRET: SECRET } },
    };
    await gateShop(request, ({ verdict, files, log, shop }) => {
      expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
      expect(verdict.pages.map(({ name, type }) => [name, type])).toEqual([
        ['homepage', 'homepage'],
        ['shopper', 'journey'],
      ]);
      const asked = new Set(shop.requests.map(({ path }) => path));
      for (const path of ['/api/login', '/api/products?q=Product', '/api/products/7']) expect(asked).toContain(path);
      const secrets = [SECRET, ...CUSTOMERS.values()];
      for (const text of [log, ...Object.values(files())])
        for (const secret of secrets) expect(text).not.toContain(secret);
    });
  },
);
