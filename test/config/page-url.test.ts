import { expect, test } from 'vitest';
import { configOf } from '../support/config.ts';

type Inputs = Readonly<Record<string, string>>;

const asked = (inputs: Record<string, string>) => configOf(inputs).pages[0]?.url;

test.each<[string, Inputs, string]>([
  ['nothing added', {}, 'https://shop.example/p/42'],
  ['fragment dropped', { 'target-url': 'https://shop.example/p#reviews' }, 'https://shop.example/p'],
  [
    'query of the metadata',
    { 'page-metadata': '{"query":{"a":"1","b":"x y&z"}}' },
    'https://shop.example/p/42?a=1&b=x+y%26z',
  ],
  [
    'added to a query that is there',
    { 'target-url': 'https://shop.example/?x=1', 'page-metadata': '{"query":{"a":"1"}}' },
    'https://shop.example/?x=1&a=1',
  ],
  [
    'replaces a parameter of that name',
    { 'target-url': 'https://shop.example/?a=0', 'page-metadata': '{"query":{"a":"1"}}' },
    'https://shop.example/?a=1',
  ],
  ['promotion code', { 'promo-data': '{"code":"SPRING 20"}' }, 'https://shop.example/p/42?promo=SPRING+20'],
  ['its parameter', { 'promo-data': '{"code":"S","parameter":"voucher"}' }, 'https://shop.example/p/42?voucher=S'],
  [
    'a parameter without a code',
    { 'promo-data': '{"parameter":"voucher","text":"-20 %"}' },
    'https://shop.example/p/42',
  ],
  [
    'both',
    { 'page-metadata': '{"query":{"a":"1"}}', 'promo-data': '{"code":"S"}' },
    'https://shop.example/p/42?a=1&promo=S',
  ],
  [
    'the promotion wins',
    { 'page-metadata': '{"query":{"promo":"1"}}', 'promo-data': '{"code":"S"}' },
    'https://shop.example/p/42?promo=S',
  ],
  [
    'text that would leave the query',
    { 'page-metadata': '{"query":{"#/../":"\\r\\n\\ud800"}}' },
    'https://shop.example/p/42?%23%2F..%2F=%0D%0A%EF%BF%BD',
  ],
])('%s', (_name, inputs, expected) => {
  expect(asked(inputs)).toBe(expected);
});
