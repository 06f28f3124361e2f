import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/config/config.ts';
import {
  CHECKS_OF_DOCUMENT,
  documentsOf,
  requestsOf,
  requestsOfRun,
  sureSamples,
} from '../../src/config/expected-samples.ts';
import { load, scriptOf } from '../script/program.ts';
import { configOf, fileConfig, SITE } from '../support/config.ts';
import { threshold } from '../verdict/facts.ts';

const pageOf = (inputs: Readonly<Record<string, string>>): Page => {
  const [page] = configOf(inputs).pages;
  if (!page) throw new Error('no page');
  return page;
};
const FULL = { 'test-mode': 'full', 'id-product': '1', 'id-attr': '0' };

// Light on preprod: 273 VU-seconds, 7 s for a document at the limit of p(95), a pause of 2 s at least; 5 VUs.
describe('requests of a page', () => {
  test.each<[string, Record<string, string>, number, number]>([
    ['a product', { 'page-type': 'product' }, 39, 141],
    ['a product into the cart', { 'page-type': 'product', ...FULL }, 78, 282],
    ['a homepage with up to 20 assets', { 'page-type': 'homepage' }, 39, 141 * 21],
    ['a homepage without', { 'page-type': 'homepage', 'max-assets': '0' }, 39, 141],
    ['a listing', { 'page-type': 'category' }, 39, 141],
    ['a landing page with its call', { 'page-type': 'landing', cta: '/x' }, 39, 141],
  ])('%s', (_name, inputs, least, most) => {
    expect(documentsOf(pageOf(inputs))).toEqual({ least: 39, most: 141 });
    expect(requestsOf(pageOf(inputs), configOf(inputs).load.mode)).toEqual({ least, most });
  });

  test('a template of the user may ask for anything: its documents are counted', () => {
    const page = { ...pageOf({ 'page-type': 'homepage' }), template: 'own' };
    expect(requestsOf(page, 'read-only')).toEqual({ least: 39, most: 141 });
  });

  test('a throttle caps them', () => {
    expect(requestsOfRun(configOf({ environment: 'prod', 'page-type': 'homepage' }))).toEqual({
      least: 54,
      most: 1200,
    });
  });
});

describe('samples that a plan is sure of', () => {
  test.each<[string, Record<string, string>, string, Record<string, string>, number | null]>([
    ['all requests', { 'page-type': 'product', ...FULL }, 'http_req_duration', {}, 78],
    ['documents', { 'page-type': 'product', ...FULL }, 'http_req_duration', { kind: 'document' }, 39],
    ['of the page by its name', {}, 'http_req_waiting', { kind: 'document', page: 'product' }, 39],
    ['of another page', {}, 'http_req_failed', { kind: 'document', page: 'other' }, 0],
    ['add to cart', { 'page-type': 'product', ...FULL }, 'http_reqs', { kind: 'action' }, 39],
    ['checks', {}, 'checks', {}, 195],
    ['visits of a listing', { 'page-type': 'category' }, 'iterations', {}, 13],
    ['visits of a landing page with its call', { 'page-type': 'landing', cta: '/x' }, 'iterations', {}, 19],
    ['assets', { 'page-type': 'homepage' }, 'http_req_duration', { kind: 'asset' }, null],
    ['redirects', {}, 'http_req_duration', { kind: 'redirect' }, null],
    ['checks of assets', {}, 'checks', { kind: 'asset' }, null],
    ['a metric of a script', {}, 'my_trend', {}, null],
    ['other tags', {}, 'http_req_duration', { name: 'x' }, null],
  ])('%s', (_name, inputs, metric, tags, samples) => {
    expect(sureSamples(threshold({ metric, tags }), configOf(inputs))).toBe(samples);
  });

  test('a visit by a template of the user is sure of one document and one check', () => {
    const config = fileConfig('pages: [{type: category, path: /c, template: own.mustache}]', SITE);
    const sure = ['http_reqs', 'checks', 'iterations'].map((metric) =>
      sureSamples(threshold({ metric, tags: {} }), config),
    );
    expect(sure).toEqual([39, 39, 39]);
  });

  test('every document has as many checks as it counts with', () => {
    const { CHECKED } = load(`${scriptOf(configOf())}\nconst CHECKED = Object.keys(DOCUMENT_CHECKS).length;`, [
      'CHECKED',
    ]);
    expect(CHECKED).toBe(CHECKS_OF_DOCUMENT);
  });
});
