import { expect, test } from 'vitest';
import { notesOn } from '../../src/config/notes.ts';
import { configOf } from '../support/config.ts';

const NO_CTA = 'No cta is set for landing: the landing page alone is visited.';
const PROD = { environment: 'prod', 'target-url': 'https://shop.example/' };
const WRITES = { 'test-mode': 'full', 'allow-prod-writes': 'true', 'id-product': '1', 'id-attr': '0' };

test.each<[string, Record<string, string>, string[]]>([
  ['nothing of a plain config', {}, []],
  ['that a landing page stays alone', { 'page-type': 'landing' }, [NO_CTA]],
  ['nothing of a landing page with a call to action', { 'page-type': 'landing', cta: '/offer' }, []],
  ['that a run writes to prod', { ...PROD, ...WRITES }, ['allow-prod-writes is set: this run writes to prod.']],
  [
    'that a host counts as prod',
    { 'prod-hosts': 'shop.example' },
    ['shop.example is one of prod-hosts: the guard rails of prod hold, with the thresholds of preprod.'],
  ],
  [
    'that nothing blocks',
    { enforce: 'false' },
    ['enforce is false: failed and inconclusive do not block; error and cancelled do.'],
  ],
  [
    'what belongs to another type of page',
    { 'page-type': 'category', cta: '/offer', 'max-assets': '3', 'category-depth': '2' },
    [
      'cta is for a landing page; on this category page it is not used.',
      'max-assets is for a homepage; on this category page it is not used.',
    ],
  ],
  [
    'what belongs to no homepage',
    { 'page-type': 'homepage', 'id-product': '1', 'id-attr': '2', 'cart-path': '/c', 'max-assets': '3' },
    ['id-product', 'id-attr', 'cart-path'].map(
      (name) => `${name} is for a product page; on this homepage it is not used.`,
    ),
  ],
])('the notes say %s', (_name, inputs, notes) => {
  expect(notesOn(configOf(inputs))).toEqual(notes);
});
