import type { Config, Page } from '../config/config.ts';
import { expectedTexts } from './page-of-script.ts';
import type { View } from './template.ts';

/** One variable of a template of the user's: what it is, and how its value comes from the page. */
export interface PageVariable {
  readonly name: string;
  readonly description: string;
  readonly value: (page: Page, config: Config) => unknown;
}

/** What templates of users get beside the variables of the base: the contract with them. */
export const PAGE_VARIABLES: readonly PageVariable[] = [
  {
    name: 'page',
    description: 'Name of the page: the tag `page` of everything that is measured.',
    value: ({ name }) => name,
  },
  {
    name: 'url',
    description: 'Address of the page, with the query of its metadata and promo-data.',
    value: ({ url }) => url,
  },
  { name: 'id_product', description: 'Product for the cart, or null.', value: ({ idProduct }) => idProduct ?? null },
  { name: 'id_attr', description: 'Variant of the product, or null.', value: ({ idAttr }) => idAttr ?? null },
  { name: 'cart_path', description: 'Where add-to-cart is posted.', value: ({ cartPath }) => cartPath },
  { name: 'category_depth', description: 'Pages of the listing to walk.', value: ({ categoryDepth }) => categoryDepth },
  { name: 'cta', description: 'Path of the call to action, or null.', value: ({ cta }) => cta ?? null },
  {
    name: 'has_cta',
    description: 'True when there is a call to action (for sections).',
    value: ({ cta }) => cta !== undefined,
  },
  {
    name: 'cta_selector',
    description: 'CSS selector of the call to action, or null.',
    value: ({ ctaSelector }) => ctaSelector ?? null,
  },
  { name: 'max_assets', description: 'Most assets of a homepage.', value: ({ maxAssets }) => maxAssets },
  {
    name: 'expected_texts',
    description: 'Texts that every document of the page must contain; `open` checks them.',
    value: expectedTexts,
  },
  { name: 'page_metadata', description: 'The object of its metadata.', value: ({ metadata }) => metadata ?? {} },
  { name: 'promo_data', description: 'The object of its promo-data.', value: ({ promo }) => promo ?? {} },
  {
    name: 'error_rate_threshold',
    description: 'Limit of failed requests, a share.',
    value: ({ limits }) => limits.errorRate,
  },
  { name: 'p95_threshold', description: 'Limit of p(95), milliseconds.', value: ({ limits }) => limits.p95Ms },
  { name: 'p99_threshold', description: 'Limit of p(99), milliseconds.', value: ({ limits }) => limits.p99Ms },
  { name: 'checks_threshold', description: 'Limit of passed checks, a share.', value: ({ limits }) => limits.checks },
];

/** The values of a page's variables. */
export function pageViewOf(page: Page, config: Config): View {
  return Object.fromEntries(PAGE_VARIABLES.map(({ name, value }) => [name, value(page, config)]));
}
